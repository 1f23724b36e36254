"""`nutgraf batch` as a user meets it who has many articles: tables of what they say, and runs that end before their time.

usage: batch_test.py PROGRAM, from the project's folder
"""
import csv
import importlib.util
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import unittest

PROGRAM = ""
GOLDEN = "tests/golden/articles"

# The table of each list of the JSON whose items are its rows.
LISTS = {"entities": "entities", "quotations": "quotes", "sources": "sources", "events": "events", "times": "times", "relations": "relations",
         "tokens": "tokens"}
# Which column of which table a column with the name of a fact refers to.
KEYS = {"entity": "entities", "quotation": "quotations", "source": "sources", "event": "events", "time": "times"}
REFERENCES = {**{name: name for name in KEYS}, "speaker_entity": "entity", "addressee_entity": "entity", "target_entity": "entity", "within": "quotation",
              "time_end": "time", "place_entity": "entity", "source_entity": "entity", "subject_entity": "entity", "object_entity": "entity"}


def run(*arguments, lines=()):
    return subprocess.run([PROGRAM, "batch", *arguments], input="".join(line + "\n" for line in lines).encode(), capture_output=True, timeout=120)


def golden_lines():
    for name in sorted(os.listdir(GOLDEN)):
        if name.endswith(".txt"):
            with open(f"{GOLDEN}/{name}", encoding="utf-8", newline="") as file:
                yield json.dumps({"id": name, "text": file.read(), "date": "2025-03-14"})


def read_table(path):
    """The rows of a table by Python's reader, each a dictionary; every row has every column."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}, path
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def read_tables(folder):
    return {name.removesuffix(".csv"): read_table(f"{folder}/{name}") for name in os.listdir(folder) if name.endswith(".csv")}


def is_there(package):
    return importlib.util.find_spec(package) is not None


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.lines = [*golden_lines(), "{oops", json.dumps({"id": 'a "b",\nc', "text": 'He said, "It rains,\n\nand 😀 it pours."'}),
                     json.dumps({"id": {"n": 1}, "text": ""}), json.dumps({"text": "Ana Ortega spoke in Oslo."})]
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = cls.folder.name + "/some/tables"
        cls.done = run("--tables", cls.path, "--offsets", "codepoint", lines=cls.lines)
        cls.tables = read_tables(cls.path)
        cls.analyses = [json.loads(line) for line in run("--offsets", "codepoint", lines=cls.lines).stdout.decode().splitlines()]

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

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
            run("--tables", folder, lines=self.lines[:1])
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
            self.assertEqual(run("--tables", folder, "--only", "events,entities", lines=self.lines[:2]).returncode, 0)
            self.assertEqual(set(read_tables(folder)), {"articles", "entities", "mentions", "places", "events", "participants"})

    def test_tables_that_are_there_are_not_written_over(self):
        again = run("--tables", self.path, lines=self.lines[:1])
        self.assertEqual(again.returncode, 1)
        self.assertIn("articles.csv' is there already", again.stderr.decode())
        self.assertEqual(read_tables(self.path), self.tables)

    def test_a_folder_that_cannot_be_made_is_named(self):
        done = run("--tables", "/dev/null/tables", lines=self.lines[:1])
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


class Resume(unittest.TestCase):
    """Runs without the network and the gazetteer, so that many articles pass in a moment."""

    RULES = {**os.environ, "NUTGRAF_MODELS": "", "NUTGRAF_GAZETTEER": ""}

    @classmethod
    def setUpClass(cls):
        lines = list(golden_lines())
        lines = [json.dumps({**json.loads(lines[number % len(lines)]), "id": number}) for number in range(600)]
        lines[7] = "{oops"
        cls.folder = tempfile.TemporaryDirectory()
        cls.input = cls.folder.name + "/articles.jsonl"
        cls.write(cls.input, lines)
        cls.lines = lines
        cls.whole = {option: cls.output(option, "whole", cls.input) for option in ("--tables", "--output")}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @staticmethod
    def write(path, lines):
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(line + "\n" for line in lines)

    @classmethod
    def start(cls, option, path, input, *more):
        with open(input, "rb") as file:
            return subprocess.Popen([PROGRAM, "batch", "--jobs", "2", option, path, *more], stdin=file, stderr=subprocess.PIPE, env=cls.RULES)

    @classmethod
    def finish(cls, option, path, input, *more):
        process = cls.start(option, path, input, *more)
        message = process.communicate(timeout=120)[1].decode()
        return process.returncode, message

    @classmethod
    def output(cls, option, name, input):
        path = f"{cls.folder.name}/{name}{option}"
        assert cls.finish(option, path, input)[0] == 1  # for the one line that is no JSON
        return cls.bytes_at(path)

    @staticmethod
    def bytes_at(path):
        """What stands in a file, or in the tables of a folder."""
        def read(name):
            with open(name, "rb") as file:
                return file.read()

        return {name: read(f"{path}/{name}") for name in os.listdir(path) if name.endswith(".csv")} if os.path.isdir(path) else read(path)

    @staticmethod
    def remove(path):
        if os.path.isdir(path):
            shutil.rmtree(path)
        else:
            os.remove(path)
            os.remove(path + ".progress.json")

    def test_killed_at_any_moment_and_resumed_no_row_is_lost_or_twice(self):
        moments = random.Random(19)
        for option in "--tables", "--output":
            path, killed = f"{self.folder.name}/killed{option}", 0
            while killed < 25:
                process = self.start(option, path, self.input, "--resume")
                try:
                    process.wait(timeout=moments.uniform(0, 0.3))
                except subprocess.TimeoutExpired:
                    process.kill()
                    killed += 1
                    process.communicate()
                    continue
                process.communicate()
                self.assertEqual(self.bytes_at(path), self.whole[option])
                self.remove(path)
            self.finish(option, path, self.input, "--resume")
            self.assertEqual(self.bytes_at(path), self.whole[option])

    def test_interrupted_it_leaves_whole_articles_and_says_what_ended_it(self):
        for number, end in enumerate((signal.SIGINT, signal.SIGTERM)):
            path = f"{self.folder.name}/interrupted{number}"
            process = self.start("--output", path, self.input)
            while not os.path.exists(path) or os.path.getsize(path) == 0:
                pass
            process.send_signal(end)
            process.communicate(timeout=60)
            self.assertEqual(process.returncode, -end)
            part = self.bytes_at(path)
            self.assertTrue(part.endswith(b"\n") and self.whole["--output"].startswith(part))
            self.assertLess(len(part), len(self.whole["--output"]))
            self.finish("--output", path, self.input, "--resume")
            self.assertEqual(self.bytes_at(path), self.whole["--output"])

    def test_one_that_waits_for_input_can_be_interrupted(self):
        process = subprocess.Popen([PROGRAM, "batch", "--jobs", "2"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=self.RULES)
        process.stdin.write((self.lines[0] + "\n" + self.lines[1]).encode())
        process.stdin.flush()
        self.assertEqual(json.loads(process.stdout.readline())["id"], 0)
        process.send_signal(signal.SIGINT)
        self.assertEqual((process.wait(timeout=60), process.stdout.read()), (-signal.SIGINT, b""))
        process.stdin.close()
        process.stdout.close()

    def test_what_is_done_is_not_done_again_and_what_is_added_to_the_input_is(self):
        path, few = self.folder.name + "/added", self.folder.name + "/few.jsonl"
        self.write(few, self.lines[:20])
        self.finish("--output", path, few)
        first = self.bytes_at(path)
        self.assertRegex(self.finish("--output", path, few, "--resume")[1], "^nutgraf: 0 articles read, 0 words, .* s; none failed\n$")
        self.assertEqual(self.bytes_at(path), first)
        self.write(few, self.lines[:30])
        self.finish("--output", path, few, "--resume")
        self.assertEqual(self.bytes_at(path), b"".join(self.whole["--output"].splitlines(keepends=True)[:30]))

    def test_another_input_or_other_options_are_refused_and_nothing_is_changed(self):
        path, few = self.folder.name + "/other", self.folder.name + "/others.jsonl"
        self.write(few, self.lines[:20])
        self.finish("--output", path, few)
        first = self.bytes_at(path)
        for lines, options, reason in ((self.lines[:19], [], "the input has 19 articles, the output 20"),
                                       (self.lines[1:21], [], "article 20 of the input is not the one that the output ends with"),
                                       (self.lines[:20], ["--only", "quotes"], "another version, other data files or other options")):
            self.write(few, lines)
            code, message = self.finish("--output", path, few, "--resume", *options)
            self.assertEqual(code, 1)
            self.assertIn(reason, message)
            self.assertEqual(self.bytes_at(path), first)
        self.assertIn("is there already; --resume goes on with it", self.finish("--output", path, few)[1])
        with open(path, "r+b") as file:
            file.truncate(10)
        self.assertIn("is shorter than", self.finish("--output", path, few, "--resume")[1])
        with open(path + ".progress.json", "w", encoding="utf-8") as file:
            file.write("{}")
        self.assertIn("does not say how far a batch is", self.finish("--output", path, few, "--resume")[1])

    def test_at_the_end_it_says_what_was_read_and_what_failed_and_why(self):
        lines = [self.lines[0], "{oops", '{"text": 1}', "[]", *self.lines[1:3]]
        self.write(self.folder.name + "/mixed.jsonl", lines)
        code, message = self.finish("--output", self.folder.name + "/mixed", self.folder.name + "/mixed.jsonl")
        words = sum(len(json.loads(line)["text"].split()) for line in (lines[0], *lines[4:]))
        self.assertEqual(code, 1)
        self.assertRegex(message.replace(",", ""), f"^nutgraf: 3 articles read {words} words .* s; 3 failed:\n")
        self.assertEqual(message.splitlines()[1:], ["  2 json, the first on line 2: This line is not JSON.",
                                                    '  1 text, the first on line 3: The member "text" is no string.'])
        done = run(lines=lines)
        self.assertEqual((done.returncode, done.stderr), (1, b""))

    def test_it_needs_to_know_where_to_go_on(self):
        self.assertEqual((run("--resume").returncode, run("--resume").stderr), (2, b"nutgraf: --resume needs --tables or --output\n"))
        self.assertEqual(run("--output", "a", "--tables", "b").returncode, 2)


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop())
    unittest.main()
