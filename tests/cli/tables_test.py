"""`nutgraf batch --tables` as a user meets it who has many articles: tables of what they say.

usage: tables_test.py PROGRAM, from the project's folder
"""
import importlib.util
import json
import re
import tempfile
import unittest

from program import golden_lines, read_tables, run_whole

# The table of each list of the JSON whose items are its rows.
LISTS = {"entities": "entities", "quotations": "quotes", "sources": "sources", "events": "events", "times": "times", "relations": "relations", "figures": "figures",
         "tokens": "tokens"}
# Which column of which table a column with the name of a fact refers to.
KEYS = {"entity": "entities", "quotation": "quotations", "source": "sources", "event": "events", "time": "times", "figure": "figures"}
REFERENCES = {**{name: name for name in KEYS}, "speaker_entity": "entity", "addressee_entity": "entity", "target_entity": "entity", "within": "quotation",
              "time_end": "time", "place_entity": "entity", "source_entity": "entity", "counted_entity": "entity", "of_entity": "entity", "subject_entity": "entity", "object_entity": "entity"}


def batch(*options, lines):
    return run_whole("batch", *options, text="".join(line + "\n" for line in lines))


def is_there(package):
    return importlib.util.find_spec(package) is not None


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = [*golden_lines(), "{oops", json.dumps({"id": 'a "b",\nc', "text": 'He said, "It rains,\n\nand 😀 it pours."'}),
                     json.dumps({"id": {"n": 1}, "text": ""}), json.dumps({"text": "Ana Ortega spoke in Oslo."})]
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = folder.name + "/some/tables"
        cls.done = batch("--tables", cls.path, "--offsets", "codepoint", lines=cls.lines)
        cls.tables = read_tables(cls.path)
        cls.analyses = [json.loads(line) for line in batch("--offsets", "codepoint", lines=cls.lines).stdout.decode().splitlines()]

    def test_tables_take_the_place_of_json_and_a_failed_line_still_fails(self):
        self.assertEqual((self.done.returncode, self.done.stdout), (1, b""))

    def test_every_article_has_its_row_read_or_not(self):
        rows = self.tables["articles"]
        self.assertEqual([row["article"] for row in rows], [str(number + 1) for number in range(len(self.lines))])
        ids = [json.loads(line).get("id") if line != "{oops" else None for line in self.lines]
        self.assertEqual([row["id"] for row in rows], [i if isinstance(i, str) else "" if i is None else json.dumps(i, separators=(",", ":")) for i in ids])
        self.assertEqual([row["error"] for row in rows if row["error"]], ["This line is not JSON."])

    def test_every_row_names_its_article_and_the_run(self):
        ids = {row["article"]: row["id"] for row in self.tables["articles"]}
        digests = set()
        for name, rows in self.tables.items():
            for row in rows:
                self.assertEqual(row["id"], ids[row["article"]], name)
                digests.add((row["version"], row["digest"]))
        self.assertEqual(len(digests), 1)
        self.assertRegex(digests.pop()[1], "^[0-9a-f]{16}$")

    def test_the_digest_is_another_for_other_options(self):
        with tempfile.TemporaryDirectory() as folder:
            batch("--tables", folder, lines=self.lines[:1])
            self.assertNotEqual(read_tables(folder)["articles"][0]["digest"], self.tables["articles"][0]["digest"])

    def test_the_tables_hold_what_the_json_holds(self):
        for number, analysis in enumerate(self.analyses, start=1):
            rows_of = {name: [row for row in rows if row["article"] == str(number)] for name, rows in self.tables.items()}
            for table, member in LISTS.items():
                self.assertEqual(len(rows_of[table]), len(analysis.get(member, [])), (number, table))
            entities, events = analysis.get("entities", []), analysis.get("events", [])
            self.assertEqual([row["name"] for row in rows_of["entities"]], [entity["name"] for entity in entities])
            self.assertEqual([(row["entity"], int(row["start"]), int(row["end"]), row["kind"]) for row in rows_of["mentions"]],
                             [(entity["id"], mention["start"], mention["end"], mention["kind"]) for entity in entities for mention in entity["mentions"]])
            self.assertEqual([(row["event"], row["role"], row["entity"] or None) for row in rows_of["participants"]],
                             [(event["id"], argument["role"], argument["entity"]) for event in events for argument in event["arguments"]])
            self.assertEqual([(int(row["clause_start"]), int(row["clause_end"])) for row in rows_of["events"]],
                             [(event["clause"]["start"], event["clause"]["end"]) for event in events])
            self.assertEqual([(row["quotation"], row["source"] != "") for row in rows_of["quotations"]],
                             [(quote["id"], quote["voice"] is not None) for quote in analysis.get("quotes", [])])
            self.assertEqual([row["entity"] for row in rows_of["places"]], [entity["id"] for entity in entities if (entity["link"] or {}).get("geonames")])
            claims = [claim for dispute in analysis.get("story", {}).get("disputes", []) for claim in dispute["claims"]]
            self.assertEqual([(row["quotation"], row["text"]) for row in rows_of["disputes"]], [(claim["quote"], claim["says"]) for claim in claims])
            self.assertEqual([row["lemma"] or None for row in rows_of["tokens"]], [token["lemma"] for token in analysis.get("tokens", [])])

    def test_positions_give_the_words_that_stand_beside_them(self):
        def bare(text):
            return re.sub("[\\s\u00ad\u200b-\u200f\u2060\ufeff-]", "", text)

        for table in ("mentions", "events", "participants", "times", "relations", "tokens", "disputes"):
            for row in self.tables[table]:
                text = json.loads(self.lines[int(row["article"]) - 1])["text"]
                self.assertEqual(bare(text[int(row["start"]):int(row["end"])]), bare(row["text"]), (table, row))

    def test_names_of_facts_join_the_tables(self):
        known = {key: {(row["article"], row[key]) for row in self.tables[table]} for key, table in KEYS.items()}
        for name, rows in self.tables.items():
            for column, key in REFERENCES.items():
                for row in rows:
                    if row.get(column):
                        self.assertIn((row["article"], row[column]), known[key], (name, column))

    def test_only_the_tables_of_what_is_asked_for_are_written(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(batch("--tables", folder, "--only", "events,entities", lines=self.lines[:2]).returncode, 0)
            self.assertEqual(set(read_tables(folder)), {"articles", "entities", "mentions", "places", "events", "participants"})

    def test_tables_that_are_there_are_not_written_over(self):
        again = batch("--tables", self.path, lines=self.lines[:1])
        self.assertEqual(again.returncode, 1)
        self.assertIn("articles.csv' is there already", again.stderr.decode())
        self.assertEqual(read_tables(self.path), self.tables)

    def test_a_folder_that_cannot_be_made_is_named(self):
        done = batch("--tables", "/dev/null/tables", lines=self.lines[:1])
        self.assertEqual(done.returncode, 1)
        self.assertIn("cannot make the folder '/dev/null/tables'", done.stderr.decode())

    @unittest.skipUnless(is_there("pandas"), "pandas is not there")
    def test_pandas_reads_the_same(self):
        import pandas

        for name, rows in self.tables.items():
            frame = pandas.read_csv(f"{self.path}/{name}.csv", dtype=str, keep_default_na=False)
            self.assertEqual(frame.to_dict("records"), rows, name)

    @unittest.skipUnless(is_there("duckdb"), "duckdb is not there")
    def test_duckdb_reads_the_same(self):
        import duckdb

        for name, rows in self.tables.items():
            table = duckdb.sql(f"FROM read_csv('{self.path}/{name}.csv', all_varchar = true, header = true)")
            self.assertEqual([{key: value or "" for key, value in zip(table.columns, row)} for row in table.fetchall()], rows, name)


if __name__ == "__main__":
    unittest.main()
