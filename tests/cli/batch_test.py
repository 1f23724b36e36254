"""`nutgraf batch` as a user meets it who has many articles: tables of what they say, runs that end before their time,
and every kind of file.

usage: batch_test.py PROGRAM, from the project's folder
"""
import csv
import errno
import gzip
import importlib.util
import io
import json
import os
import pty
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
LISTS = {"entities": "entities", "quotations": "quotes", "sources": "sources", "events": "events", "times": "times", "relations": "relations", "figures": "figures",
         "tokens": "tokens"}
# Which column of which table a column with the name of a fact refers to.
KEYS = {"entity": "entities", "quotation": "quotations", "source": "sources", "event": "events", "time": "times", "figure": "figures"}
REFERENCES = {**{name: name for name in KEYS}, "speaker_entity": "entity", "addressee_entity": "entity", "target_entity": "entity", "within": "quotation",
              "time_end": "time", "place_entity": "entity", "source_entity": "entity", "counted_entity": "entity", "of_entity": "entity", "subject_entity": "entity", "object_entity": "entity"}


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


def zstandard(content, *options):
    return subprocess.run(["zstd", "--quiet", "--stdout", *options], input=content, capture_output=True, check=True).stdout


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
        for option in "--output", "--tables":
            self.assertEqual((run(option, "").returncode, run(option, "").stderr.decode()), (2, f"nutgraf: {option}: the name is empty\n"))

    def test_on_a_terminal_it_shows_how_long_the_rest_takes(self):
        terminal, terminal_end = pty.openpty()
        with open(self.input, "rb") as file:
            process = subprocess.Popen([PROGRAM, "batch", "--jobs", "1"], stdin=file, stdout=subprocess.DEVNULL, stderr=terminal_end, env=self.RULES)
        os.close(terminal_end)
        shown = read_terminal(terminal)
        process.wait(timeout=120)
        self.assertRegex(shown, r"\r\d+ articles, [\d,]+ words/s, [\d.]+ (s|min) left\x1b\[K")
        self.assertIn("nutgraf: 599 articles read", shown)


def read_terminal(terminal):
    """All that is written to a terminal until its other end closes. A terminal holds a few kilobytes only, so it is read all the while."""
    shown = b""
    with open(terminal, "rb", buffering=0) as screen:
        try:
            while part := screen.read(1 << 12):
                shown += part
        except OSError as closed:
            if closed.errno != errno.EIO:  # how Linux says that nobody writes any more
                raise
    return shown.decode()


def as_lines(articles):
    return "".join(json.dumps(article) + "\n" for article in articles)


def as_array(articles):
    return json.dumps(articles)


def as_spread_array(articles):
    return " \n" + json.dumps(articles, indent=2, ensure_ascii=False) + "\n\n"


def as_csv(articles):
    out = io.StringIO(newline="")
    rows = csv.DictWriter(out, ["date", "text", "id", "section"])
    rows.writeheader()
    rows.writerows({"section": "politics, mostly", **article} for article in articles)
    return "\ufeff" + out.getvalue()


def as_archive(articles):
    def record(kind, content_type, address, content):
        content = content.encode()
        return (f"WARC/1.0\r\nWARC-Type: {kind}\r\nwarc-target-uri: {address}\r\nContent-Type: {content_type}\r\n"
                f"Content-Length: {len(content)}\r\n\r\n").encode() + content + b"\r\n\r\n"

    pages = [record("warcinfo", "application/warc-fields", "", "software: a test\r\n\r\n"), record("response", "application/http", "x", "<html>" * 20000)]
    return b"".join(pages + [record("conversion", "text/plain", article["id"], article["text"]) for article in articles]).decode()


class Inputs(unittest.TestCase):
    RULES = Resume.RULES
    KINDS = {"a.jsonl": as_lines, "a.ndjson": as_lines, "a.json": as_array, "b.json": as_spread_array, "lines.json": as_lines, "a.csv": as_csv,
             "a.warc": as_archive, "a.wet": as_archive}

    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = self.temporary.name
        self.articles = [{key: json.loads(line)[key] for key in ("id", "text")} for line in golden_lines()]
        self.articles.append({"id": "odd", "text": 'A "quoted\nlong" line,\r\n\r\nand [brackets], {braces} and \\ "" 😀.'})
        self.expected = self.read(self.write("expected.jsonl", as_lines(self.articles)))[1]

    def tearDown(self):
        self.temporary.cleanup()

    def write(self, name, content):
        path = f"{self.folder}/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
        return path

    def read(self, *paths, more=()):
        done = subprocess.run([PROGRAM, "batch", "--jobs", "2", *more, *paths], capture_output=True, timeout=60, env=self.RULES, stdin=subprocess.DEVNULL)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def errors(self, *paths):
        code, analyses = self.read(*paths)
        self.assertEqual(code, 1)
        return [{**analysis["error"], "file": os.path.basename(analysis["error"]["file"])} for analysis in analyses if "error" in analysis]

    def test_the_same_articles_give_the_same_from_every_kind_of_file_packed_or_not(self):
        for name, form in self.KINDS.items():
            with self.subTest(name):
                content = form(self.articles).encode()
                self.assertEqual(self.read(self.write(name, content)), (0, self.expected))
                self.assertEqual(self.read(self.write(name + ".gz", gzip.compress(content))), (0, self.expected))
                members = gzip.compress(content[:1000]) + gzip.compress(b"") + gzip.compress(content[1000:])
                self.assertEqual(self.read(self.write("m." + name + ".gz", members)), (0, self.expected))

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_the_same_articles_give_the_same_packed_by_zstandard(self):
        for name, form in self.KINDS.items():
            with self.subTest(name):
                content = form(self.articles).encode()
                self.assertEqual(self.read(self.write(name + ".zst", zstandard(content))), (0, self.expected))
                frames = zstandard(content[:1000]) + zstandard(b"") + zstandard(content[1000:])
                self.assertEqual(self.read(self.write("m." + name + ".zst", frames)), (0, self.expected))

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_a_few_packed_bytes_that_hold_much_are_read_to_the_end(self):
        much = " " * 3_000_000 + "Ana Ortega left Oslo."
        plain = self.read(self.write("a.txt", much))[1][0]
        packed = self.read(self.write("a.txt.zst", zstandard(much.encode(), "--no-check")))[1][0]
        self.assertEqual({**packed, "id": None}, {**plain, "id": None})

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_damaged_zstandard_data_are_named(self):
        packed = zstandard(as_lines(self.articles).encode())
        for name, content, reason in (("a.jsonl.zst", packed[:-12], "its Zstandard data are cut short."), ("a.jsonl.zst", packed + b"rest", "its Zstandard data are damaged.")):
            self.assertEqual(self.errors(self.write(name, content))[-1]["message"], "This file cannot be read: " + reason)

    def test_a_packed_standard_input_is_read(self):
        done = subprocess.run([PROGRAM, "batch"], input=gzip.compress(as_lines(self.articles).encode()), capture_output=True, timeout=60, env=self.RULES)
        self.assertEqual([json.loads(line) for line in done.stdout.splitlines()], self.expected)

    def test_dates_of_rows_and_of_addresses_are_taken(self):
        dated = {"id": "https://news.example/2017/05/02/x", "text": "Ana left on Monday."}
        self.assertEqual(self.read(self.write("a.csv", as_csv([{**dated, "date": "2017-05-03"}])))[1][0]["document"]["published"]["value"], "2017-05-03")
        self.assertEqual(self.read(self.write("a.wet", as_archive([dated])))[1][0]["document"]["published"]["value"], "2017-05-02")

    def test_a_folder_is_read_by_the_order_of_its_paths_and_a_text_is_one_article(self):
        for number, article in enumerate(self.articles):
            self.write(f"news/{number // 2}/{number}.txt", article["text"])
        self.write("news/4/more.jsonl", as_lines(self.articles[:2]))
        for other in "notes.md", "picture.png", "0/data.xml":
            self.write("news/" + other, "Not to be read.")
        code, analyses = self.read(self.folder + "/news")
        paths = [f"{self.folder}/news/{number // 2}/{number}.txt" for number in range(len(self.articles))]
        self.assertEqual((code, analyses), (0, [{**analysis, "id": path} for path, analysis in zip(paths, self.expected)] + self.expected[:2]))

    def test_files_are_read_in_the_order_in_which_they_are_named_and_any_ending_will_do(self):
        first, second = self.write("b.md", self.articles[0]["text"]), self.write("a.jsonl", as_lines(self.articles[1:3]))
        analyses = self.read(first, second, first)[1]
        self.assertEqual([analysis["id"] for analysis in analyses], [first, self.articles[1]["id"], self.articles[2]["id"], first])

    def test_bytes_that_are_no_text_are_counted_as_they_stand(self):
        text = b"Ana \xff\xfe Ortega left Oslo."
        analysis = self.read(self.write("a.txt", text), more=["--offsets", "utf8"])[1][0]
        self.assertEqual((analysis["document"]["length"], analysis["tokens"][-1]["end"]), (len(text), len(text)))

    def test_what_cannot_be_read_is_named_with_its_line_and_the_rest_goes_on(self):
        good = {"id": "good", "text": "It rained."}
        for name, content, line, code, reason in (
                ("a.csv", "id,text\n1,a\n2\n3,b\n", 3, "csv", "This row has 1 fields, the first one 2."),
                ("a.csv", 'id,text\n1,"a\nb"\n2,"c"d\n', 4, "csv", "Something stands behind a closing quotation mark of this row."),
                ("a.csv", 'id,text\n1,a\n2,"b\n\n3,c\n', 3, "csv", "A quotation mark of this row is not closed."),
                ("a.csv", "id,body\n1,a\n", 1, "csv", 'The first row names no column "text".'),
                ("a.csv", "id,text,date\n1,a,yesterday\n", 2, "date", "'yesterday' is no day of the form YYYY-MM-DD."),
                ("a.json", '[\n {"text": "a"},\n {"text": 1}, {"text": ""}]', 3, "text", 'The member "text" is no string.'),
                ("a.json", '[{"text": "a"},\n{"text": "b"', 2, "json", "The list ends within this element."),
                ("a.json", '[{"text": "a"}]\nmore', 2, "json", "Something stands behind the end of the list."),
                ("a.json", '[{"text": "a"},]', 1, "json", "This line is not JSON."),
                ("a.jsonl", '{"text": "a"}\n\n[]', 3, "json", "This line is no JSON object."),
                ("a.txt", "%PDF-1.7", 1, "file", "This file is a PDF file."),
                ("a.jsonl.gz", gzip.compress(as_lines([good]).encode())[:-12], 1, "file", "This file cannot be read: its gzip data are cut short."),
                ("a.jsonl.gz", gzip.compress(as_lines([good]).encode()) + b"rest", 2, "file", "This file cannot be read: its gzip data are damaged."),
                ("a.warc", "WARC/1.0\r\nContent-Length: 5\r\n\r\nabcde\r\n\r\n", 1, "warc", "This archive holds no plain text, as WET files do."),
                ("a.warc", as_archive([good])[:-10], 19, "warc", "The file ends within this record."),
                ("a.warc", as_archive([good]) + "more\r\n\r\n", 27, "warc", "No record of a web archive begins here; the rest of the file is not read."),
        ):
            with self.subTest(reason):
                bad, fine = self.write(name, content), self.write("good.jsonl", as_lines([good]))
                self.assertEqual(self.errors(bad, fine), [{"code": code, "message": reason, "line": line, "file": name}])
                self.assertEqual(self.read(bad, fine)[1][-1]["id"], "good")

    def test_a_file_that_is_not_there_is_named_and_so_is_a_folder_with_nothing_to_read(self):
        os.mkdir(self.folder + "/empty")
        found = self.errors(self.folder + "/none.txt", self.folder + "/empty")
        self.assertEqual([(error["message"], error["file"]) for error in found], [("This file cannot be read: No such file or directory.", "none.txt"),
                                                                                   ("This file cannot be read: Is a directory.", "empty")])

    def test_lists_and_tables_of_nothing_hold_no_articles(self):
        for name, content in ("a.json", "[ ]"), ("b.json", "[]\n"), ("c.json", ""), ("a.csv", ""), ("b.csv", "text\n"), ("a.jsonl", "\n\n"), ("a.warc", ""):
            self.assertEqual(self.read(self.write(name, content)), (0, []), name)

    def test_tables_and_the_summary_say_which_file_an_article_is_from_and_runs_go_on_across_files(self):
        first, second = self.write("a.csv", as_csv(self.articles[:2])), self.write("b.jsonl", as_lines(self.articles[2:4]) + "{oops\n")
        path = self.folder + "/tables"
        done = subprocess.run([PROGRAM, "batch", "--tables", path, first], capture_output=True, timeout=60, env=self.RULES)
        self.assertEqual(done.returncode, 0)
        done = subprocess.run([PROGRAM, "batch", "--tables", path, "--resume", first, second], capture_output=True, timeout=60, env=self.RULES)
        self.assertIn(f"1 json, the first on line 3 of '{second}': This line is not JSON.", done.stderr.decode())
        rows = read_tables(path)["articles"]
        self.assertEqual([(row["article"], row["file"], row["line"]) for row in rows if row["file"] == second],
                         [("3", second, "1"), ("4", second, "2"), ("5", second, "3")])
        self.assertEqual([row["id"] for row in rows], [article["id"] for article in self.articles[:4]] + [""])


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop())
    unittest.main()
