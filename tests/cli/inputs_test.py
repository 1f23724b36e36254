"""The files that `nutgraf batch` reads: every kind of them, packed or not, and what is wrong with one.

usage: inputs_test.py PROGRAM, from the project's folder
"""
import csv
import gzip
import io
import json
import os
import shutil
import subprocess
import unittest

from program import PROGRAM, RULES, WithFolder, golden_lines, read_tables, run


def zstandard(content, *options):
    return subprocess.run(["zstd", "--quiet", "--stdout", *options], input=content, capture_output=True, check=True).stdout


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


class Inputs(WithFolder):
    KINDS = {"a.jsonl": as_lines, "a.ndjson": as_lines, "a.json": as_array, "b.json": as_spread_array, "lines.json": as_lines, "a.csv": as_csv,
             "a.warc": as_archive, "a.wet": as_archive}

    def setUp(self):
        super().setUp()
        self.articles = [{key: json.loads(line)[key] for key in ("id", "text")} for line in golden_lines()]
        self.articles.append({"id": "odd", "text": 'A "quoted\nlong" line,\r\n\r\nand [brackets], {braces} and \\ "" 😀.'})
        self.expected = self.read(self.file("expected.jsonl", as_lines(self.articles)))[1]

    def read(self, *paths, more=()):
        done = run("batch", "--jobs", "2", *more, *paths)
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def errors(self, *paths):
        code, analyses = self.read(*paths)
        self.assertEqual(code, 1)
        return [{**analysis["error"], "file": os.path.basename(analysis["error"]["file"])} for analysis in analyses if "error" in analysis]

    def test_the_same_articles_give_the_same_from_every_kind_of_file_packed_or_not(self):
        for name, form in self.KINDS.items():
            with self.subTest(name):
                content = form(self.articles).encode()
                self.assertEqual(self.read(self.file(name, content)), (0, self.expected))
                self.assertEqual(self.read(self.file(name + ".gz", gzip.compress(content))), (0, self.expected))
                members = gzip.compress(content[:1000]) + gzip.compress(b"") + gzip.compress(content[1000:])
                self.assertEqual(self.read(self.file("m." + name + ".gz", members)), (0, self.expected))

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_the_same_articles_give_the_same_packed_by_zstandard(self):
        for name, form in self.KINDS.items():
            with self.subTest(name):
                content = form(self.articles).encode()
                self.assertEqual(self.read(self.file(name + ".zst", zstandard(content))), (0, self.expected))
                frames = zstandard(content[:1000]) + zstandard(b"") + zstandard(content[1000:])
                self.assertEqual(self.read(self.file("m." + name + ".zst", frames)), (0, self.expected))

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_a_few_packed_bytes_that_hold_much_are_read_to_the_end(self):
        much = " " * 3_000_000 + "Ana Ortega left Oslo."
        plain = self.read(self.file("a.txt", much))[1][0]
        packed = self.read(self.file("a.txt.zst", zstandard(much.encode(), "--no-check")))[1][0]
        self.assertEqual({**packed, "id": None}, {**plain, "id": None})

    @unittest.skipUnless(shutil.which("zstd"), "the program zstd is not here")
    def test_damaged_zstandard_data_are_named(self):
        packed = zstandard(as_lines(self.articles).encode())
        for name, content, reason in (("a.jsonl.zst", packed[:-12], "its Zstandard data are cut short."), ("a.jsonl.zst", packed + b"rest", "its Zstandard data are damaged.")):
            self.assertEqual(self.errors(self.file(name, content))[-1]["message"], "This file cannot be read: " + reason)

    def test_a_packed_standard_input_is_read(self):
        done = subprocess.run([PROGRAM, "batch"], input=gzip.compress(as_lines(self.articles).encode()), capture_output=True, timeout=60, env=RULES)
        self.assertEqual([json.loads(line) for line in done.stdout.splitlines()], self.expected)

    def test_dates_of_rows_and_of_addresses_are_taken(self):
        dated = {"id": "https://news.example/2017/05/02/x", "text": "Ana left on Monday."}
        self.assertEqual(self.read(self.file("a.csv", as_csv([{**dated, "date": "2017-05-03"}])))[1][0]["document"]["published"]["value"], "2017-05-03")
        self.assertEqual(self.read(self.file("a.wet", as_archive([dated])))[1][0]["document"]["published"]["value"], "2017-05-02")

    def test_a_folder_is_read_by_the_order_of_its_paths_and_a_text_is_one_article(self):
        for number, article in enumerate(self.articles):
            self.file(f"news/{number // 2}/{number}.txt", article["text"])
        self.file("news/4/more.jsonl", as_lines(self.articles[:2]))
        for other in "notes.md", "picture.png", "0/data.xml":
            self.file("news/" + other, "Not to be read.")
        code, analyses = self.read(self.folder + "/news")
        paths = [f"{self.folder}/news/{number // 2}/{number}.txt" for number in range(len(self.articles))]
        self.assertEqual((code, analyses), (0, [{**analysis, "id": path} for path, analysis in zip(paths, self.expected)] + self.expected[:2]))

    def test_files_are_read_in_the_order_in_which_they_are_named_and_any_ending_will_do(self):
        first, second = self.file("b.md", self.articles[0]["text"]), self.file("a.jsonl", as_lines(self.articles[1:3]))
        analyses = self.read(first, second, first)[1]
        self.assertEqual([analysis["id"] for analysis in analyses], [first, self.articles[1]["id"], self.articles[2]["id"], first])

    def test_bytes_that_are_no_text_are_counted_as_they_stand(self):
        text = b"Ana \xff\xfe Ortega left Oslo."
        analysis = self.read(self.file("a.txt", text), more=["--offsets", "utf8"])[1][0]
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
                bad, fine = self.file(name, content), self.file("good.jsonl", as_lines([good]))
                self.assertEqual(self.errors(bad, fine), [{"code": code, "message": reason, "line": line, "file": name}])
                self.assertEqual(self.read(bad, fine)[1][-1]["id"], "good")

    def test_a_file_that_is_not_there_is_named_and_so_is_a_folder_with_nothing_to_read(self):
        os.mkdir(self.folder + "/empty")
        found = self.errors(self.folder + "/none.txt", self.folder + "/empty")
        self.assertEqual([(error["message"], error["file"]) for error in found], [("This file cannot be read: No such file or directory.", "none.txt"),
                                                                                   ("This file cannot be read: Is a directory.", "empty")])

    def test_lists_and_tables_of_nothing_hold_no_articles(self):
        for name, content in ("a.json", "[ ]"), ("b.json", "[]\n"), ("c.json", ""), ("a.csv", ""), ("b.csv", "text\n"), ("a.jsonl", "\n\n"), ("a.warc", ""):
            self.assertEqual(self.read(self.file(name, content)), (0, []), name)

    def test_tables_and_the_summary_say_which_file_an_article_is_from_and_runs_go_on_across_files(self):
        first, second = self.file("a.csv", as_csv(self.articles[:2])), self.file("b.jsonl", as_lines(self.articles[2:4]) + "{oops\n")
        path = self.folder + "/tables"
        done = run("batch", "--tables", path, first)
        self.assertEqual(done.returncode, 0)
        done = run("batch", "--tables", path, "--resume", first, second)
        self.assertIn(f"1 json, the first on line 3 of '{second}': This line is not JSON.", done.stderr.decode())
        rows = read_tables(path)["articles"]
        self.assertEqual([(row["article"], row["file"], row["line"]) for row in rows if row["file"] == second],
                         [("3", second, "1"), ("4", second, "2"), ("5", second, "3")])
        self.assertEqual([row["id"] for row in rows], [article["id"] for article in self.articles[:4]] + [""])


if __name__ == "__main__":
    unittest.main()
