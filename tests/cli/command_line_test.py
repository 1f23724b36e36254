"""The program as a user meets it: its output, its errors, its exit codes.

usage: command_line_test.py PROGRAM, from the project's folder
"""
import json
import os
import pty
import re
import subprocess
import sys
import tempfile
import time
import unittest
import xml.etree.ElementTree

PROGRAM = ""
ARTICLE = "tests/golden/articles/ferry_strike.txt"
MANIFEST = "core/models/manifest.json"
GAZETTEER = "core/gazetteer/manifest.json"


def run(*arguments, text="", models="", gazetteer="", cwd=None):
    """Runs the program with the network and the gazetteer of these folders; with none where one is empty, with the project's where it is None."""
    environment = {name: value for name, value in os.environ.items() if name not in ("NUTGRAF_MODELS", "NUTGRAF_GAZETTEER")}
    for name, folder in (("NUTGRAF_MODELS", models), ("NUTGRAF_GAZETTEER", gazetteer)):
        if folder is not None:
            environment[name] = folder
    return subprocess.run([PROGRAM, *arguments], input=text.encode(), capture_output=True, timeout=60, env=environment, cwd=cwd)


def batch(*lines, jobs="2"):
    done = run("batch", "--jobs", jobs, text="".join(line + "\n" for line in lines))
    return done.returncode, [json.loads(line) for line in done.stdout.decode().splitlines()]


def article(**members):
    return json.dumps({"text": "Officials spoke on Monday.", **members})


def as_read(text):
    """A text without the marks that nobody sees, and with each run of white space as one space."""
    return re.sub(r"\s+", " ", re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", text)).strip()


class Check(unittest.TestCase):
    def test_facts_that_do_not_go_together_end_with_1_and_are_listed_first(self):
        done = run("check", text="Ferry closed\n\nThe council met on Monday, 4 May 2017, and spent $2 million on 12 boats.\n")
        self.assertEqual(done.returncode, 1)
        lines = done.stdout.decode().splitlines()
        self.assertTrue(lines[0].startswith("Check this (1): "))
        self.assertIn("Monday, 4 May 2017", lines[1])
        self.assertIn("$2 million", done.stdout.decode())

    def test_an_article_without_contradictions_ends_with_0(self):
        self.assertEqual(run("check", text="The council met.\n").returncode, 0)
        self.assertEqual(run("check", text="The council met.\n").stdout.decode(), "Nothing to check.\n")

    def test_what_cannot_be_read_ends_with_2(self):
        for arguments in (["/no/such/file"], ["--date", "soon"], ["--nonsense"]):
            done = run("check", *arguments, text="The council met.")
            self.assertEqual(done.returncode, 2, arguments)
            self.assertTrue(done.stderr)


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
        for name in sorted(os.listdir("tests/golden/articles")):
            if not name.endswith(".txt"):
                continue
            with self.subTest(name), open("tests/golden/articles/" + name, encoding="utf-8", newline="") as file:
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
                done = subprocess.run([PROGRAM, *command], input=text, stdout=full, stderr=subprocess.PIPE, timeout=60)
                self.assertEqual(done.returncode, 1)
                self.assertIn("cannot write: No space left", done.stderr.decode())


class Explain(unittest.TestCase):
    TEXT = "“The ferry will not sail today,” Ana Ruiz said.\n"

    def test_a_quotation_is_explained_by_its_words_its_rule_and_its_speaker(self):
        done = run("explain", "--fact", "q1", text=self.TEXT)
        self.assertEqual(done.returncode, 0)
        lines = done.stdout.decode().splitlines()
        self.assertEqual(lines[:2], ["“The ferry will not sail today,”", 'The words stand between quotation marks, before "said".'])
        self.assertIn('"Ana Ruiz" is the subject of "said".', lines)
        self.assertRegex(lines[-1], r"^Of 100 found in this way, about \d+ are right\.$")

    def test_facts_of_every_kind_are_explained(self):
        text = "Ana Ruiz, the mayor of Lisbon, accused Luis Moss of stealing the money on Monday. Moss denied the accusation."
        for fact, sentence in {
            "e1": "It has a name.",
            "t1": "The words name a day of the week.",
            "v1": "A verb in the past tense tells it.",
            "r1": "Words beside the name say so.",
            "d1": "The accused denies it.",
        }.items():
            with self.subTest(fact=fact):
                done = run("explain", "--fact", fact, text=text, models=None)
                self.assertEqual(done.returncode, 0, done.stderr)
                self.assertIn(sentence, done.stdout.decode().splitlines())

    def test_a_fact_that_the_article_does_not_have_is_named(self):
        for fact in ("q2", "q0", "q", "q99999999999999999999", "why", "e9", "t9", "v9", "r1", "d1", "x1", "nothing"):
            done = run("explain", "--fact", fact, text=self.TEXT)
            self.assertEqual((done.returncode, done.stdout), (2, b""), fact)
            self.assertIn(f"'{fact}'", done.stderr.decode())

    def test_without_a_fact_it_says_what_facts_there_are(self):
        done = run("explain", text=self.TEXT)
        self.assertEqual(done.returncode, 2)
        self.assertIn("--fact", done.stderr.decode())


class Usage(unittest.TestCase):
    def test_a_wrong_command_line_ends_with_2_and_says_what_is_wrong(self):
        for arguments, reason in {
            (): "which command",
            ("analyse",): "there is no command 'analyse'",
            ("analyze", "--dates", "2020-01-01"): "there is no option '--dates'",
            ("analyze", "--date"): "'--date' needs a value",
            ("analyze", "--date", "2020-02-30"): "'2020-02-30' is no day",
            ("analyze", "--offsets", "bytes"): "there is no unit 'bytes'",
            ("analyze", "--format", "xml"): "there is no format 'xml'",
            ("analyze", "--help=yes"): "takes no value",
            ("analyze", "a", "b"): "'b' is one word too many",
            ("batch", "--jobs", "0"): "'0' is no number",
            ("batch", "--jobs", "many"): "'many' is no number",
            ("batch", "--jobs", ""): "'' is no number",
            ("batch", "--only", "quotations"): "--only: there is no member 'quotations': document, sentences",
        }.items():
            with self.subTest(arguments=arguments):
                done = run(*arguments)
                self.assertEqual((done.returncode, done.stdout), (2, b""))
                self.assertIn(reason, done.stderr.decode())

    def test_help_names_every_command_and_option(self):
        overview = run("--help")
        self.assertEqual((overview.returncode, overview.stderr), (0, b""))
        for command, options in {"analyze": ["--date", "--title", "--offsets", "--format"], "batch": ["--offsets", "--jobs", "--only", "--tables", "--output", "--resume"]}.items():
            self.assertIn(command, overview.stdout.decode())
            text = run(command, "--help").stdout.decode()
            for option in options:
                self.assertIn("  " + option, text)

    def test_the_version_is_printed(self):
        self.assertRegex(run("--version").stdout.decode(), r"^nutgraf \d+\.\d+\.\d+\n$")


class Features(unittest.TestCase):
    def test_given_tokens_and_sentences_are_taken(self):
        line = json.dumps({"id": 7, "text": "Né à Oslo.", "tokens": [[0, 2], [3, 4], [5, 10]], "sentences": [[0, 4, 0, 2], [5, 10, 2, 3]]})
        done = run("features", text=line + "\n")
        self.assertEqual(done.returncode, 0)
        features = json.loads(done.stdout)
        self.assertEqual(features["id"], 7)
        self.assertEqual(features["tokens"], [[0, 2], [3, 4], [5, 10]])
        self.assertEqual(features["sentences"], [[0, 2], [2, 3]])
        self.assertEqual([len(features[name]) for name in ("forms", "form_of", "context")], [3, 3, 3])

    def test_without_them_the_program_finds_its_own(self):
        features = json.loads(run("features", text=article(id="a") + "\n").stdout)
        self.assertEqual(features["tokens"], [[0, 9], [10, 15], [16, 18], [19, 25], [25, 26]])
        self.assertEqual(features["sentences"], [[0, 5]])

    def test_a_line_that_cannot_be_read_is_named_and_the_rest_goes_on(self):
        done = run("features", text="no json\n" + article(id="a") + "\n")
        self.assertEqual(done.returncode, 1)
        self.assertIn(b"line 1: ", done.stderr)
        self.assertEqual(len(done.stdout.splitlines()), 1)


class Names(unittest.TestCase):
    def test_the_network_alone_names_people_and_places(self):
        done = run("names", text=article(id=7, text="Susan Brack left Kenya on Monday.") + "\n", models=None)
        self.assertEqual(json.loads(done.stdout), {"id": 7, "names": [[0, 11, "PER"], [17, 22, "LOC"]]})

    def test_without_a_network_there_are_none(self):
        done = run("names", text=article() + "\n")
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b"", b"nutgraf: there is no network\n"))


class Batch(unittest.TestCase):
    def test_words_and_sentences_may_be_given(self):
        line = article(tokens=[[0, 15], [16, 18], [19, 26]], sentences=[[0, 18, 0, 2], [19, 26, 2, 3]])
        done = run("batch", "--given-words", "--offsets", "codepoint", text=line)
        analysis = json.loads(done.stdout)
        self.assertEqual([(t["start"], t["end"]) for t in analysis["tokens"]], [(0, 15), (16, 18), (19, 26)])
        self.assertEqual([s["tokens"] for s in analysis["sentences"]], [[0, 2], [2, 3]])
        refused = run("batch", "--given-words", text=article(tokens=[[0, 99]]))
        self.assertEqual((refused.returncode, json.loads(refused.stdout)["error"]["code"]), (1, "tokens"))

    def test_a_blank_text_has_no_words_even_where_some_are_given(self):
        done = run("batch", "--given-words", text=json.dumps({"text": "  ", "tokens": [[0, 1]], "sentences": [[0, 1, 0, 1]]}), models=None)
        self.assertEqual((done.returncode, json.loads(done.stdout)["tokens"]), (0, []))

    def test_lines_come_out_in_order_with_their_ids(self):
        lines = [article(id=number, text="It rained on Monday. " * (1 + 200 * (number % 7 == 0))) for number in range(200)]
        for jobs in "1", "2", "16":
            code, analyses = batch(*lines, jobs=jobs)
            self.assertEqual(code, 0)
            self.assertEqual([analysis["id"] for analysis in analyses], list(range(200)))

    def test_a_line_that_cannot_be_read_comes_out_as_an_error_and_the_rest_goes_on(self):
        code, analyses = batch(article(id="a"), "", "{oops", article(id=["b"], date="2020-02-30"), article(id="c"))
        self.assertEqual(code, 1)
        self.assertEqual(analyses[0]["id"], "a")
        self.assertEqual(analyses[1], {"id": None, "error": {"code": "json", "message": "This line is not JSON.", "line": 3}})
        self.assertEqual((analyses[2]["id"], analyses[2]["error"]["code"], analyses[2]["error"]["line"]), (["b"], "date", 4))
        self.assertEqual(analyses[3]["id"], "c")

    def test_an_article_gives_the_same_as_by_itself(self):
        with open(ARTICLE, encoding="utf-8") as file:
            text = file.read()
        alone = json.loads(run("analyze", "--date", "2023-03-06", "--title", "Ferry", ARTICLE).stdout)
        self.assertEqual(batch(json.dumps({"text": text, "date": "2023-03-06", "title": "Ferry"})), (0, [{"id": None, **alone}]))

    def test_only_some_members_are_written_where_only_they_are_asked_for(self):
        words = dict(tokens=[[0, 9], [10, 15], [16, 18], [19, 25], [25, 26]], sentences=[[0, 26, 0, 5]])
        for options, line in ([], article(id="a")), (["--given-words"], article(id="a", **words)):
            whole, some = (json.loads(run("batch", *options, *only, text=line, models=None).stdout) for only in ([], ["--only", "quotes,entities"]))
            self.assertEqual(some, {name: whole[name] for name in ("id", "schema", "offsets", "entities", "quotes", "meta")})

    def test_a_line_comes_out_before_the_next_goes_in(self):
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        for number in range(3):
            process.stdin.write((article(id=number) + "\n").encode())
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], number)
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)
        process.stdout.close()

    def test_the_last_line_needs_no_end_and_no_input_is_no_error(self):
        self.assertEqual(len(run("batch", text=article()).stdout.splitlines()), 1)
        nothing = run("batch")
        self.assertEqual((nothing.returncode, nothing.stdout, nothing.stderr), (0, b"", b""))

    def test_a_reader_that_goes_away_is_no_error(self):
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        self.assertEqual(process.communicate(((article() + "\n") * 5000).encode(), timeout=60)[1], b"")
        self.assertEqual(process.returncode, 0)

    def test_progress_shows_on_a_terminal_only_and_is_cleared(self):
        terminal, terminal_end = pty.openpty()
        process = subprocess.Popen([PROGRAM, "batch"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=terminal_end)
        os.close(terminal_end)
        for _ in range(2):
            time.sleep(0.3)  # it shows five times a second at most
            process.stdin.write((article() + "\n").encode())
            process.stdin.flush()
        process.stdin.close()
        self.assertEqual(process.wait(timeout=60), 0)
        shown = os.read(terminal, 1 << 16).decode()
        os.close(terminal)
        self.assertRegex(shown, r"\d+ articles, [\d,]+ words/s")
        self.assertRegex(shown.split("\x1b[K")[-1], r"^nutgraf: 2 articles read, 8 words, \d+\.\d s; none failed\s+$")
        self.assertEqual(run("batch", text=article()).stderr, b"")


class Data(unittest.TestCase):
    def models_of(self, done):
        self.assertEqual(done.returncode, 0, done.stderr)
        return json.loads(done.stdout)["meta"]["models"]

    def test_without_weights_the_program_does_without_the_network(self):
        done = run("analyze", ARTICLE)
        self.assertEqual((self.models_of(done), done.stderr), ({}, b""))

    def test_weights_that_cannot_be_read_are_named_and_nothing_is_printed(self):
        for command in (["analyze", ARTICLE], ["batch"]):
            for file, reason in (("no such file", "No such file"), (ARTICLE, "no file of Nutgraf's weights")):
                done = run(*command, "--model", file)
                self.assertEqual((done.returncode, done.stdout), (1, b""))
                self.assertIn(f"'{file}': ", done.stderr.decode())
                self.assertIn(reason, done.stderr.decode())

    def test_a_folder_of_models_has_a_manifest_that_names_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            manifest = os.path.join(folder, "manifest.json")
            for text, reason in ((None, "No such file"), ("{", "names no file"), ('{"file": 1}', "names no file"), ('{"file": "x"}', "x'")):
                if text is not None:
                    with open(manifest, "w", encoding="utf-8") as file:
                        file.write(text)
                done = run("analyze", ARTICLE, models=folder)
                self.assertEqual((done.returncode, done.stdout), (1, b""))
                self.assertIn(reason, done.stderr.decode())

    @unittest.skipUnless(os.path.exists(MANIFEST), "the project's weights are not there")
    def test_the_weights_of_the_project_are_found_from_any_folder(self):
        with open(MANIFEST, encoding="utf-8") as file:
            manifest = json.load(file)
        weights = os.path.abspath(os.path.join(os.path.dirname(MANIFEST), manifest["file"]))
        expected = {"network": manifest["sha256"]}
        self.assertEqual(self.models_of(run("analyze", os.path.abspath(ARTICLE), models=None, cwd=tempfile.gettempdir())), expected)
        self.assertEqual(self.models_of(run("analyze", ARTICLE, models=os.path.dirname(MANIFEST))), expected)
        self.assertEqual(self.models_of(run("analyze", "--model", weights, ARTICLE)), expected)

    @unittest.skipUnless(os.path.exists(MANIFEST), "the project's weights are not there")
    def test_each_reader_has_its_network(self):
        folder = os.path.dirname(MANIFEST)
        for reader, manifest in (("swift", MANIFEST), ("careful", os.path.join(folder, "careful", "manifest.json"))):
            with open(manifest, encoding="utf-8") as file:
                expected = {"network": json.load(file)["sha256"]}
            for models in (None, folder):
                done = run("analyze", "--reader", reader, ARTICLE, models=models)
                self.assertEqual(self.models_of(done), expected)
                self.assertEqual(json.loads(done.stdout)["meta"]["reader"], reader)

    def test_a_reader_that_there_is_not_is_named_and_so_is_one_beside_a_file(self):
        done = run("analyze", "--reader", "slow", ARTICLE)
        self.assertEqual((done.returncode, done.stdout), (2, b""))
        self.assertIn("'slow' is none of swift|careful", done.stderr.decode())
        done = run("analyze", "--reader", "careful", "--model", ARTICLE, ARTICLE)
        self.assertEqual((done.returncode, done.stdout), (1, b""))
        self.assertIn("give one of them", done.stderr.decode())

    def test_the_gazetteer_of_the_project_is_found_from_any_folder(self):
        with open(GAZETTEER, encoding="utf-8") as file:
            manifest = json.load(file)
        path = os.path.abspath(os.path.join(os.path.dirname(GAZETTEER), manifest["file"]))
        self.assertNotIn(b'"country":"', run("analyze", ARTICLE).stdout)
        for done in (run("analyze", os.path.abspath(ARTICLE), gazetteer=None, cwd=tempfile.gettempdir()), run("analyze", "--gazetteer", path, ARTICLE)):
            self.assertIn(b'"country":"', done.stdout)
            self.assertEqual(self.models_of(done), {"gazetteer": manifest["sha256"]})
        self.assertEqual(run("analyze", "--gazetteer", ARTICLE, ARTICLE).returncode, 1)


if __name__ == "__main__":
    PROGRAM = os.path.abspath(sys.argv.pop())
    os.environ["NUTGRAF_MODELS"] = os.environ["NUTGRAF_GAZETTEER"] = ""
    unittest.main()
