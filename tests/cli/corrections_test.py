"""`--corrections` as a user meets it: what is applied, what is said of lines that cannot be, exit codes.

usage: corrections_test.py PROGRAM, from the project's folder
"""
import json
import unittest

from program import WithFolder, run, told

TEXT = "“We will wait,” Paul Holm said in Velm on Monday. Ana Ortega arrived late.\n"
RENAME = {"do": "rename", "id": "c1", "made": "2025-03-19", "anchor": {"exact": "Ana Ortega"}, "name": "Ana Maria Ortega"}
SPEAKER = {"do": "speaker", "anchor": {"exact": "We will wait"}, "to": {"exact": "Ana Ortega"}}
ABSENT = {"do": "none", "anchor": {"exact": "Nobody"}}
HOUSE = {"do": "rename", "in": "every article", "anchor": {"exact": "Acme"}, "name": "Acme Limited"}


class Corrections(WithFolder):
    def corrections(self, *lines):
        return self.file("corrections.jsonl", "".join((line if isinstance(line, str) else json.dumps(line)) + "\n" for line in lines))

    def run_program(self, *arguments, text=TEXT):
        return told(run(*arguments, text=text))

    def test_are_applied_and_told(self):
        code, output, error = self.run_program("analyze", "--corrections", self.corrections(RENAME, SPEAKER))
        self.assertEqual((code, error), (0, ""))
        analysis = json.loads(output)
        self.assertIn("Ana Maria Ortega", [entity["name"] for entity in analysis["entities"]])
        self.assertEqual([(line["line"], line["id"], line["do"], line["applied"]) for line in analysis["corrections"]],
                         [(1, "c1", "rename", True), (2, None, "speaker", True)])
        self.assertEqual(len(analysis["meta"]["corrections"]), 64)
        speaker = analysis["quotes"][0]["speaker"]
        self.assertEqual(TEXT[speaker["start"]:speaker["end"]], "Ana Ortega")
        self.assertEqual(analysis["quotes"][0]["by"], "reader")

    def test_leave_the_output_as_it_is_where_none_are_given(self):
        self.assertEqual(self.run_program("analyze")[1], self.run_program("analyze", "--corrections", self.corrections(""))[1])
        self.assertNotIn("corrections", json.loads(self.run_program("analyze")[1]))

    def test_a_line_that_cannot_be_read_or_applied_is_named_and_the_rest_goes_on(self):
        name = self.corrections("nonsense", RENAME, ABSENT)
        code, output, error = self.run_program("analyze", "--corrections", name)
        self.assertEqual(code, 0)
        self.assertEqual(error, f'nutgraf: {name}:1: This line is not JSON.\nnutgraf: {name}:3: The words "Nobody" do not stand in the text.\n')
        self.assertEqual([line["applied"] for line in json.loads(output)["corrections"]], [False, True, False])

    def test_a_file_that_cannot_be_read_is_named(self):
        for command in ("analyze", "check", "batch"):
            code, output, error = self.run_program(command, "--corrections", "/no/such/file")
            self.assertNotEqual(code, 0)
            self.assertEqual(output, "")
            self.assertIn("/no/such/file", error)

    def test_the_other_formats_follow(self):
        outline = self.run_program("analyze", "--format", "text", "--corrections", self.corrections(RENAME))[1]
        self.assertIn("Ana Maria Ortega", outline)

    def test_of_a_batch_hold_where_their_words_stand(self):
        articles = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in (("a", TEXT), ("b", "The council met in Velm.")))
        name = self.corrections(RENAME, HOUSE)
        code, output, error = self.run_program("batch", "--corrections", name, text=articles)
        self.assertEqual((code, error), (0, ""))
        first, second = [json.loads(line) for line in output.splitlines()]
        self.assertEqual([line["applied"] for line in first["corrections"]], [True])
        self.assertEqual(second["corrections"], [])

    def test_a_line_that_holds_in_no_article_of_a_batch_is_named(self):
        name = self.corrections(ABSENT, {"do": "published", "date": "2025-03-19"})
        code, _, error = self.run_program("batch", "--corrections", name, text=json.dumps({"text": TEXT}) + "\n")
        self.assertEqual(code, 0)
        self.assertEqual(error.splitlines(), [f'nutgraf: {name}:2: Not all articles are of one day: give the day with each article, as "date".',
                                              f"nutgraf: {name}:1: This line holds in none of the articles."])

    def test_an_article_of_a_batch_may_have_its_own(self):
        for own in ([RENAME], json.dumps(RENAME)):
            _, output, _ = self.run_program("batch", text=json.dumps({"text": TEXT, "corrections": own}) + "\n")
            self.assertIn("Ana Maria Ortega", [entity["name"] for entity in json.loads(output)["entities"]])


if __name__ == "__main__":
    unittest.main()
