"""The rules of a house on the command line, and the examples of their documentation.

usage: house_test.py PROGRAM, from the project's folder
"""
import json
import pathlib
import re
import unittest

from program import WithFolder, run_whole, told

PAGE = pathlib.Path("web/docs/house.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \|$", PAGE.split("## A rules file")[0], re.M)
FILE = re.search(r"```json\n(.+?)```", PAGE, re.S)[1]
SCHEMA = json.loads(pathlib.Path("core/format/house.schema.json").read_text(encoding="utf-8"))
RULES = [name for name in SCHEMA["properties"] if name != "$schema"]


class House(WithFolder):
    def check(self, text, *arguments):
        return told(run_whole("check", *arguments, text=text))

    def found(self, text, *arguments):
        """What the rules find: (rule, words) pairs."""
        return re.findall(r"^  line \d+: \w+, (\w+): “(.+?)”: ", self.check(text, *arguments)[1], re.M)

    def rules_file(self, content):
        return self.file("rules.json", content)

    def test_every_rule_has_an_example_and_finds_it(self):
        self.assertEqual(sorted(rule for rule, _, _ in EXAMPLES), sorted(RULES))
        for rule, faulty, right in EXAMPLES:
            [words] = re.findall(r"\*\*(.+?)\*\*", faulty)
            with self.subTest(rule=rule):
                self.assertIn((rule, words), self.found(faulty.replace("**", "") + "\n", "--house"))
                self.assertNotIn(rule, [name for name, _ in self.found(right + "\n", "--house")])

    def test_no_rule_is_applied_unasked(self):
        for rule, faulty, _ in EXAMPLES:
            self.assertEqual(self.found(faulty.replace("**", "") + "\n"), [], rule)

    def test_the_file_of_the_documentation_is_read_and_names_every_rule(self):
        self.assertEqual(sorted(json.loads(FILE)), sorted(RULES))
        code, output, error = self.check("The advisor wrote it during World War II. 12 boats sank.\n", "--rules", self.rules_file(FILE))
        self.assertEqual(error, "")
        self.assertIn("“advisor”: Write adviser, not advisor.", output)
        self.assertIn("Write World War Two, not World War II.", output)
        self.assertNotIn("digits_first", output)
        self.assertEqual(code, 0)  # suggestions alone are nothing to be looked at

    def test_what_is_wrong_in_a_file_is_named_by_its_line_and_the_rest_goes_on(self):
        file = self.rules_file('{\n  "digits_first": "yes",\n  "second_mentions": true,\n  "who_is_this": { "severity": "high" },\n  "preferred_words": true\n}\n')
        _, output, error = self.check("The advisor wrote it during the war. 12 boats sank.\n", "--rules", file)
        self.assertIn(f'{file}:2: The rule "digits_first" expects true, false or an object.', error)
        self.assertIn(f'{file}:3: There is no rule "second_mentions"', error)
        self.assertIn(f'{file}:4: The rule "who_is_this" expects "error", "warning" or "suggestion" as "severity".', error)
        self.assertIn("preferred_words", output)

    def test_ends_with_2_where_there_is_no_such_file(self):
        code, output, error = self.check("A text.", "--rules", "no-such-file.json")
        self.assertEqual((code, output), (2, ""))
        self.assertIn("No such file", error)

    def test_ends_with_1_where_a_rule_finds_more_than_a_suggestion(self):
        rules = '{"preferred_words": {"severity": "warning"}}'
        self.assertEqual(self.check("The advisor wrote it during the war.\n", "--rules", self.rules_file(rules))[0], 1)


if __name__ == "__main__":
    unittest.main()
