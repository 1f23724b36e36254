"""`nutgraf analyze` as a user meets it: its formats, what it reads and what it refuses.

usage: analyze_test.py PROGRAM, from the project's folder
"""
import json
import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree

from program import ARTICLE, GOLDEN, PROGRAM, RULES, article, run


def as_read(text):
    """A text without the marks that nobody sees, and with each run of white space as one space."""
    return re.sub(r"\s+", " ", re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text)).strip()


class Analyze(unittest.TestCase):
    def test_a_file_and_standard_input_give_the_same(self):
        with open(ARTICLE, encoding="utf-8") as file:
            text = file.read()
        from_file = run("analyze", ARTICLE)
        self.assertEqual(from_file.returncode, 0)
        self.assertEqual(from_file.stdout, run("analyze", text=text).stdout)
        self.assertEqual(from_file.stdout, run("analyze", "-", text=text).stdout)
        self.assertEqual(json.loads(from_file.stdout)["document"]["length"], len(text))

    def test_options_may_stand_anywhere_and_hold_their_value_by_an_equals_sign(self):
        spaced = run("analyze", "--date", "2023-03-06", "--offsets", "codepoint", ARTICLE)
        joined = run("analyze", ARTICLE, "--offsets=codepoint", "--date=2023-03-06")
        self.assertEqual(spaced.stdout, joined.stdout)
        analysis = json.loads(spaced.stdout)
        self.assertEqual(analysis["document"]["published"], {"value": "2023-03-06", "from": "option"})
        self.assertEqual(analysis["offsets"], "codepoint")

    def test_what_is_no_text_is_named_and_gives_no_facts(self):
        kinds = {b"PK\x03\x04rest": "ZIP archive", b"%PDF-1.7\n": "PDF file", b"\x89PNG\r\n\x1a\n": "PNG image", b"\xff\xd8\xff\xe0": "JPEG image",
                 b"\x1f\x8b\x08": "gzip archive", b"\x28\xb5\x2f\xfd": "Zstandard archive", b"\x7fELF\x02": "program", b"{\\rtf1 Hello}": "Rich Text file",
                 b"RIFF\x00\x00\x00\x00WEBP": "WebP image", b"\xff\xfeH\x00i\x00": "UTF-16 text", b"a\x00b": "bytes that no text has"}
        with tempfile.TemporaryDirectory() as folder:
            for number, (first, kind) in enumerate(kinds.items()):
                with self.subTest(kind):
                    name = f"{folder}/{number}"
                    with open(name, "wb") as file:
                        file.write(first)
                    done = run("analyze", name)
                    self.assertEqual((done.returncode, done.stdout), (2, b""))
                    self.assertIn(f"'{name}' is ", done.stderr.decode())
                    self.assertIn(kind, done.stderr.decode())

    def test_a_text_that_only_begins_like_another_kind_of_file_is_read(self):
        for text in ("THE NEW WAVE of strikes began on Monday.", "ID3 tags were the news on Monday.", "RIFF raff met on Monday.", "\0The ferry sank on Monday."):
            with self.subTest(text):
                self.assertEqual(run("analyze", text=text).returncode, 0)

    def test_the_text_format_is_for_people(self):
        outline = run("analyze", "--format", "text", ARTICLE).stdout.decode()
        self.assertIn("IN SHORT\n", outline)

    def test_conllu_has_ten_columns(self):
        lines = run("analyze", "--format", "conllu", ARTICLE).stdout.decode().split("\n")
        words = [line for line in lines if line and not line.startswith("#")]
        self.assertTrue(words)
        self.assertEqual({len(line.split("\t")) for line in words}, {10})

    def test_timeml_is_well_formed_and_holds_just_the_text(self):
        for name in sorted(os.listdir(GOLDEN)):
            if not name.endswith(".txt"):
                continue
            with self.subTest(name), open(f"{GOLDEN}/{name}", encoding="utf-8", newline="") as file:
                path, text = file.name, file.read()
                root = xml.etree.ElementTree.fromstring(run("analyze", "--format", "timeml", path, models=None).stdout)
                self.assertEqual(as_read("".join(root.itertext())), as_read(text))
                names = [element.get(key) for element in root for key in ("tid", "eid", "eiid", "sid", "lid") if element.get(key)]
                self.assertEqual(len(names), len(set(names)))
                for link in root.iter("TLINK"):
                    self.assertLessEqual({link.get("eventInstanceID"), link.get("relatedToEventInstance") or link.get("relatedToTime")}, set(names))

    def test_plover_is_a_line_of_json_an_event(self):
        text = "Norway and Chad signed a peace treaty in Oslo on Monday."
        lines = run("analyze", "--format", "plover", "--date", "2017-05-02", text=text, models=None).stdout.decode().splitlines()
        events = [event for event in json.loads(run("analyze", "--date", "2017-05-02", text=text, models=None).stdout)["events"] if event["type"]]
        self.assertEqual([json.loads(line)["root"] for line in lines], [event["type"] for event in events])
        self.assertTrue(lines)

    def test_an_unknown_format_is_refused(self):
        done = run("analyze", "--format", "yaml", ARTICLE)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"json, text, conllu, timeml or plover", done.stderr)

    def test_a_file_that_is_not_there_is_named(self):
        done = run("analyze", "no such file")
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertEqual(done.stderr.decode(), "nutgraf: cannot read 'no such file': No such file or directory\n")

    def test_a_folder_cannot_be_read(self):
        done = run("analyze", tempfile.gettempdir())
        self.assertEqual(done.returncode, 1)
        self.assertIn("Is a directory", done.stderr.decode())

    def test_a_file_may_begin_with_a_dash(self):
        self.assertIn("'--date'", run("analyze", "--", "--date").stderr.decode())

    @unittest.skipUnless(os.path.exists("/dev/full"), "needs a device that is always full")
    def test_an_output_that_cannot_be_written_is_told(self):
        with open("/dev/full", "wb") as full:
            for command, text in (["analyze", ARTICLE], b""), (["batch"], article().encode()):
                done = subprocess.run([PROGRAM, *command], input=text, stdout=full, stderr=subprocess.PIPE, timeout=60, env=RULES)
                self.assertEqual(done.returncode, 1)
                self.assertIn("cannot write: No space left", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
