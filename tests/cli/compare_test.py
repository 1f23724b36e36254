"""`nutgraf compare` as a user meets it: its output, its errors, its exit codes.

usage: compare_test.py PROGRAM, from the project's folder
"""
import json
import unittest

from program import WithFolder, run, told

EARLIER = "Ferry crews walk out\n\n“We have waited for eighteen months,” Ana Ruiz said.\n\nThe crews met in Oslo.\n"
MOVED = "Ferry crews walk out\n\nThe crews met in Oslo.\n\n“We have waited for eighteen months,” Ana Ruiz said.\n"
LATER = "Ferry crews walk out\n\n“We have waited for eighteen years,” Ana Ruiz said.\n\nThe crews met in Oslo.\n"


class Compare(WithFolder):
    def compare(self, *arguments):
        return told(run("compare", *arguments))

    def test_ends_with_0_where_paragraphs_only_moved(self):
        code, output, error = self.compare(self.file("a.txt", EARLIER), self.file("b.txt", MOVED))
        self.assertEqual((code, output.strip(), error), (0, "Nothing that is compared has changed.", ""))

    def test_ends_with_1_where_a_fact_changed_and_shows_both(self):
        code, output, _ = self.compare(self.file("a.txt", EARLIER), self.file("b.txt", LATER))
        self.assertEqual(code, 1)
        self.assertIn("QUOTATIONS ALTERED", output)
        self.assertIn("before: “We have waited for eighteen {months},”", output)
        self.assertIn("after:  “We have waited for eighteen {years},”", output)

    def test_writes_json(self):
        _, output, _ = self.compare("--format", "json", self.file("a.txt", EARLIER), self.file("b.txt", LATER))
        self.assertEqual([change["kind"] for change in json.loads(output)["changes"]], ["figure_changed", "quotation_altered"])

    def test_compares_two_articles_and_ends_with_1_where_they_contradict_each_other(self):
        first = self.file("a.txt", "Blast kills 12 people in Velm\n\nA blast killed 12 people in Velm on Monday.\n")
        second = self.file("b.txt", "Blast kills 14 people in Velm\n\nA blast killed 14 people in Velm on Monday.\n")
        for names, expected in (((first, second), 1), ((first, first), 0)):
            done = run("compare", "--articles", *names, models=None)
            self.assertEqual(done.returncode, expected, done.stderr.decode())
        self.assertIn("tells them apart", done.stdout.decode())

    def test_ends_with_2_where_something_cannot_be_read_and_says_what(self):
        text = self.file("a.txt", EARLIER)
        for arguments, message in (
            ([text], "which two versions"),
            (["--articles", text], "which two articles"),
            ([text, text + ".not"], "No such file"),
            ([text, self.file("a.pdf", b"%PDF-1.7")], "is a PDF file"),
            (["--format", "xml", text, text], "there is no format 'xml'"),
        ):
            code, output, error = self.compare(*arguments)
            self.assertEqual((code, output), (2, ""), arguments)
            self.assertIn(message, error)


if __name__ == "__main__":
    unittest.main()
