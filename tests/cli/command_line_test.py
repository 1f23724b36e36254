"""The program as a user meets it: its commands, its errors, its exit codes.

usage: command_line_test.py PROGRAM, from the project's folder
"""
import json
import unittest

from program import article, run


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


if __name__ == "__main__":
    unittest.main()
