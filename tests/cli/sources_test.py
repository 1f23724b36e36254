"""`nutgraf sources` as a user meets it: its output, its errors, its exit codes.

usage: sources_test.py PROGRAM, from the project's folder
"""
import csv
import io
import json
import unittest

from program import WithFolder, run_whole, told

ONE = "Ferry crews walk out\n\n“We have waited for eighteen months,” said Ana Ruiz, the mayor of Lisbon.\n"
OTHER = "Bridge is closed\n\nPolice said on Monday that the bridge was closed. The owner, Karin Moss, declined to comment.\n"


class Sources(WithFolder):
    def setUp(self):
        super().setUp()
        self.one = self.file("a.txt", ONE)
        self.file("b.txt", OTHER)

    def sources(self, *arguments):
        return told(run_whole("sources", *arguments))

    def test_tells_each_source_with_its_office(self):
        code, output, _ = self.sources(self.one)
        self.assertEqual(code, 0)
        self.assertIn("Ana Ruiz (official)", output)
        self.assertIn("office: mayor of Lisbon", output)

    def test_writes_a_row_a_source_over_a_folder(self):
        code, output, _ = self.sources("--format", "csv", self.folder)
        self.assertEqual(code, 0)
        rows = list(csv.DictReader(io.StringIO(output)))
        self.assertEqual([(row["article"], row["name"], row["kind"]) for row in rows][:2], [("1", "Ana Ruiz", "official"), ("2", "Police", "official")])

    def test_writes_a_row_an_article_over_a_folder(self):
        code, output, _ = self.sources("--format", "csv", "--by", "article", self.folder)
        self.assertEqual(code, 0)
        rows = list(csv.DictReader(io.StringIO(output)))
        self.assertEqual([row["article"] for row in rows], ["1", "2"])
        self.assertEqual(rows[0]["official"], "1")
        self.assertTrue(all(None not in row for row in rows))

    def test_writes_json_one_line_an_article(self):
        _, output, _ = self.sources("--format", "json", self.folder)
        audits = [json.loads(line)["audit"] for line in output.splitlines()]
        self.assertEqual(audits[0][0]["affiliation"]["text"], "Lisbon")

    def test_goes_on_behind_a_file_that_cannot_be_read(self):
        code, output, error = self.sources("--format", "csv", "--by", "article", self.folder + "/no.txt", self.one)
        self.assertEqual(code, 1)
        self.assertIn("no.txt", error)
        rows = list(csv.DictReader(io.StringIO(output)))
        self.assertEqual([bool(row["error"]) for row in rows], [True, False])

    def test_refuses_wrong_options(self):
        for arguments, message in ((["--format", "xml"], "there is no format 'xml'"), (["--by", "word"], "neither source nor article")):
            code, output, error = self.sources(*arguments, self.folder)
            self.assertEqual((code, output), (2, ""))
            self.assertIn(message, error)


if __name__ == "__main__":
    unittest.main()
