"""`nutgraf dossier` as somebody uses it who has the tables of many articles.

usage: dossier_test.py PROGRAM, from the project's folder
"""
import json
import os
import re
import tempfile
import unittest

from program import read_tables, run_whole, told

ARTICLES = [
    {"id": "a", "date": "2025-03-14", "text": "Ana Ortega, the mayor of Lisbon, spoke in Oslo on Monday. “Paul Holm lied to us,” Ortega said. “We paid Velm Pumps twice.”"},
    {"id": "b", "date": "2025-03-20", "text": "Ana Ortega, the mayor of Lisbon, sued Velm Pumps on Wednesday. Paul Holm, the owner of Velm Pumps, denied on Thursday that he had lied."},
    {"id": "c", "date": "2025-04-02", "text": "Ortega won the regatta on Sunday, and Ana Ortega, a sailor from Cork, came second."},
    {"id": "no text"},
]


def run_in(folder, *arguments):
    """How the program ends in a folder, and its errors."""
    code, _, errors = told(run_whole(*arguments, cwd=folder))
    return code, errors


class Dossier(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.folder = temporary.name
        with open(f"{cls.folder}/articles.jsonl", "w", encoding="utf-8") as file:
            file.writelines(json.dumps(article) + "\n" for article in ARTICLES)
        with open("web/docs/dossier.md", encoding="utf-8") as page:
            commands = re.search(r"^```sh\n(.*?)^```", page.read(), re.MULTILINE | re.DOTALL)[1].splitlines()
        cls.ended = [run_in(cls.folder, *command.split()[1:]) for command in commands]
        cls.batch, cls.dossier = read_tables(f"{cls.folder}/tables"), read_tables(f"{cls.folder}/dossier")
        cls.names = {row["identity"]: row["name"] for row in cls.dossier["identities"]}

    def identity(self, article, name):
        return next(row["identity"] for row in self.dossier["appearances"] if (row["id"], row["name"]) == (article, name))

    def test_the_commands_of_the_page_run_and_say_what_they_found(self):
        self.assertEqual([code for code, _ in self.ended], [1, 0])  # one article has no text
        self.assertRegex(self.ended[1][1], r"^nutgraf: 4 articles, \d+ named entities, \d+ identities\n$")

    def test_who_has_one_office_in_two_articles_is_one_and_a_namesake_is_not(self):
        self.assertEqual(self.identity("a", "Ana Ortega"), self.identity("b", "Ana Ortega"))
        self.assertNotEqual(self.identity("a", "Ana Ortega"), self.identity("c", "Ana Ortega"))

    def test_every_name_of_a_fact_joins(self):
        entities = {(row["article"], row["entity"]) for row in self.batch["entities"]}
        self.assertLessEqual({(row["article"], row["entity"]) for row in self.dossier["appearances"]}, entities)
        for table, columns in {"appearances": ["identity"], "descriptions": ["identity"], "neighbours": ["identity", "neighbour"],
                               "statements": ["speaker", "about", "addressee"], "timeline": ["identity", "source"]}.items():
            for row in self.dossier[table]:
                self.assertLessEqual({row[column] for column in columns} - {""}, set(self.names), (table, row))
        quotations = {(row["article"], row["quotation"]) for row in self.batch["quotations"]}
        self.assertLessEqual({(row["article"], row["quotation"]) for row in self.dossier["statements"]}, quotations)

    def test_who_said_what_about_whom_and_when(self):
        found = {(self.names[row["speaker"]], self.names.get(row["about"]), row["published"], row["text"]) for row in self.dossier["statements"]}
        self.assertIn(("Ana Ortega", "Paul Holm", "2025-03-14", "“Paul Holm lied to us,” … “We paid Velm Pumps twice.”"), found)

    def test_nobody_speaks_about_himself(self):
        self.assertEqual([row for row in self.dossier["statements"] if row["speaker"] == row["about"]], [])

    def test_the_timeline_has_the_days_of_what_somebody_did(self):
        ana = self.identity("b", "Ana Ortega")
        self.assertIn(("2025-03-19", "sue"), [(row["first_day"], row["lemma"]) for row in self.dossier["timeline"] if row["identity"] == ana])

    def test_every_row_has_the_version_and_the_digest_of_its_batch(self):
        run_of = {(row["version"], row["digest"]) for row in self.batch["articles"]}
        self.assertEqual({(row["version"], row["digest"]) for rows in self.dossier.values() for row in rows}, run_of)

    def test_without_quotations_and_events_there_are_still_identities(self):
        run_in(self.folder, "batch", "articles.jsonl", "--tables", "some", "--only", "entities")
        self.assertEqual(run_in(self.folder, "dossier", "some", "--output", "of some")[0], 0)
        found = read_tables(f"{self.folder}/of some")
        self.assertGreater(len(found["identities"]), 4)
        self.assertEqual(found["statements"], [])

    def test_what_is_wrong_is_named(self):
        def dossier(*arguments):
            return run_in(self.folder, "dossier", *arguments)

        self.assertEqual(dossier("tables"), (2, "nutgraf: --output names the folder that the dossier goes to\n"))
        self.assertEqual(dossier("tables", "--output", "dossier")[0], 1)
        self.assertIn("nowhere/articles.csv' cannot be read: No such file", dossier("nowhere", "--output", "new")[1])
        os.makedirs(f"{self.folder}/other", exist_ok=True)
        with open(f"{self.folder}/other/articles.csv", "w", encoding="utf-8") as file:
            file.write("article,id\r\n1,a\r\n")
        self.assertEqual(dossier("other", "--output", "new"), (2, "nutgraf: 'other/articles.csv' has other columns than this version writes\n"))


if __name__ == "__main__":
    unittest.main()
