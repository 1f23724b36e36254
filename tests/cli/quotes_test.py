"""`nutgraf quotes` as a user meets it: its output, its errors, its exit codes.

usage: quotes_test.py PROGRAM, from the project's folder
"""
import json
import unittest

from program import WithFolder, run, told

RECORD = "RUIZ: We will not sell the ferries.\n\nHOLM: The letter was a draft.\n"
CAPTIONS = "WEBVTT\n\n00:12:31.000 --> 00:12:35.000\n<v Ana Ruiz>Nobody asked the captains.\n"
TRUE_DRAFT = "“We will not sell the ferries,” Ana Ruiz said on Monday.\n"
FALSE_DRAFT = "“We will sell the ferries,” Ana Ruiz said on Monday.\n"


class Quotes(WithFolder):
    def quotes(self, *arguments):
        return told(run("quotes", *arguments))

    def test_ends_with_0_where_every_quotation_is_verbatim(self):
        code, output, error = self.quotes("--against", self.file("record.txt", RECORD), self.file("draft.txt", TRUE_DRAFT))
        self.assertEqual((code, error), (0, ""))
        self.assertIn("VERBATIM", output)

    def test_ends_with_1_where_one_is_to_be_looked_at_and_shows_both_sides(self):
        code, output, _ = self.quotes("--against", self.file("record.txt", RECORD), self.file("draft.txt", FALSE_DRAFT))
        self.assertEqual(code, 1)
        self.assertIn("draft:  We will {} sell the ferries", output)
        self.assertIn("record: We will {not} sell the ferries", output)

    def test_writes_json(self):
        code, output, _ = self.quotes("--format", "json", "--against", self.file("record.txt", RECORD), self.file("draft.txt", FALSE_DRAFT))
        self.assertEqual(code, 1)
        [quotation] = json.loads(output)["quotations"]
        self.assertEqual(quotation["verdict"], "reversed")

    def test_takes_several_records_before_the_draft_and_captions_with_times(self):
        records = [self.file("record.txt", RECORD), self.file("captions.vtt", CAPTIONS)]
        draft = self.file("draft.txt", TRUE_DRAFT + "\n“Nobody asked the captains,” Ana Ruiz said.\n")
        for given in (["--against", *records], ["--against", records[0], "--against", records[1]]):
            code, output, _ = self.quotes(*given, draft)
            self.assertEqual(code, 0)
            self.assertIn("captions.vtt, Ana Ruiz, at 12:31", output)

    def test_ends_with_2_where_something_cannot_be_read_and_says_what(self):
        draft, record = self.file("draft.txt", TRUE_DRAFT), self.file("record.txt", RECORD)
        for arguments, message in (
            ([draft], "against which record"),
            (["--against", record], "which draft"),
            (["--against", record + ".not", draft], "No such file"),
            (["--against", self.file("a.pdf", b"%PDF-1.7"), draft], "is a PDF file"),
            (["--against", self.file("a.html", "<!-- x -->\n<!DOCTYPE html><p>We"), draft], "is a web page"),
            (["--against", record, self.file("a.docx", b"PK\x03\x04")], "is a ZIP archive"),
            (["--format", "xml", "--against", record, draft], "there is no format 'xml'"),
        ):
            code, output, error = self.quotes(*arguments)
            self.assertEqual((code, output), (2, ""), arguments)
            self.assertIn(message, error)

    def test_says_so_where_the_draft_quotes_nobody(self):
        code, output, _ = self.quotes("--against", self.file("record.txt", RECORD), self.file("draft.txt", "The ferries sail on Monday.\n"))
        self.assertEqual(code, 0)
        self.assertIn("no quotation", output)


if __name__ == "__main__":
    unittest.main()
