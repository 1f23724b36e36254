"""The network and the gazetteer of the program: where they are found, and what is said where they are not.

usage: data_test.py PROGRAM, from the project's folder
"""
import json
import os
import tempfile
import unittest

from program import ARTICLE, run

MANIFEST = "core/models/manifest.json"
GAZETTEER = "core/gazetteer/manifest.json"


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
    unittest.main()
