"""`nutgraf verify` as somebody uses it who wants to know whether results can be had again.

usage: verify_test.py PROGRAM, from the project's folder
"""
import gzip
import json
import os
import unittest

from program import GOLDEN, WithFolder, run, told


def verify(*arguments):
    return told(run("verify", *arguments))


class Verify(WithFolder):
    def setUp(self):
        super().setUp()
        self.articles = f"{self.folder}/articles.jsonl"
        with open(self.articles, "w", encoding="utf-8") as file:
            for name in sorted(os.listdir(GOLDEN)):
                with open(f"{GOLDEN}/{name}", encoding="utf-8") as article:
                    print(json.dumps({"id": name, "text": article.read(), "date": "2025-03-14"}), file=file)
            print("{oops", json.dumps({"text": 'He said, "It\nrains, 😀"'}), sep="\n", file=file)

    def batch(self, *options, **data):
        results = f"{self.folder}/results{len(os.listdir(self.folder))}"
        run("batch", *options, "--output", results, self.articles, **data)
        return results

    def tables(self, *options):
        results = f"{self.folder}/tables{len(os.listdir(self.folder))}"
        run("batch", *options, "--tables", results, self.articles)
        return results

    def test_results_that_can_be_had_again_are_the_same_bytes(self):
        for options in (), ("--offsets", "codepoint"), ("--only", "entities,quotes"), ("--only", "events,eventLinks,predicates"), ("--offsets", "utf8", "--only", "document"):
            for results in self.batch(*options), self.tables(*options):
                with self.subTest(options=options, results=results):
                    self.assertEqual(verify(results, self.articles), (0, "The same bytes: 8 of 8 results were recomputed.\n", ""))

    def test_results_on_standard_output_and_packed_are_results_too(self):
        results = f"{self.folder}/a.jsonl.gz"
        with open(results, "wb") as file:
            file.write(gzip.compress(run("batch", self.articles).stdout))
        self.assertEqual(verify(results, self.articles)[0], 0)

    def test_a_sample_lies_evenly_over_all(self):
        results = self.batch()
        for sample in 1, 3, 8, 9:
            self.assertIn(f"{min(sample, 8)} of 8 results", verify("--sample", str(sample), results, self.articles)[1])

    def test_a_byte_that_was_changed_is_found_and_its_article_named(self):
        results = self.batch()
        with open(results, encoding="utf-8") as file:
            content = file.read()
        with open(results, "w", encoding="utf-8") as file:
            file.write(content.replace('"kind":"name"', '"kind":"nominal"', 1))
        code, out, err = verify(results, self.articles)
        self.assertEqual((code, out), (1, ""))
        number = next(number for number, line in enumerate(content.splitlines(), start=1) if '"kind":"name"' in line)
        self.assertIn(f"article {number} ('{self.articles}', line {number}) has another result now", err)
        self.assertIn("1 result has other bytes; 8 of 8 results were recomputed", err)

    def test_a_row_that_was_taken_out_of_a_table_is_found(self):
        results = self.tables()
        with open(results + "/entities.csv", encoding="utf-8", newline="") as file:
            lines = file.readlines()
        with open(results + "/entities.csv", "w", encoding="utf-8", newline="") as file:
            file.writelines(lines[:1] + lines[2:])
        code, _, err = verify(results, self.articles)
        self.assertEqual((code, f"article {lines[1].split(',')[0]} (" in err), (1, True))

    def test_what_made_them_is_compared_first_and_named(self):
        for results, words in ((self.batch(gazetteer=None), "data files"), (self.tables("--offsets", "codepoint"), "digest of data files and options")):
            if os.path.isdir(results):
                path = results + "/articles.csv"
                with open(path, encoding="utf-8", newline="") as file:
                    content = file.read()
                with open(path, "w", encoding="utf-8", newline="") as file:
                    file.write(content.replace(",codepoint,", ",utf8,"))
            code, out, err = verify(results, self.articles)
            self.assertEqual((code, out), (1, ""))
            self.assertIn("made otherwise: " + words, err)

    def test_another_version_is_named(self):
        results = self.batch()
        with open(results, encoding="utf-8") as file:
            content = file.read()
        version = json.loads(content.splitlines()[0])["meta"]["version"]
        with open(results, "w", encoding="utf-8") as file:
            file.write(content.replace(f'"version":"{version}"', '"version":"0.0.0"'))
        self.assertIn(f"version 0.0.0 there, {version} here", verify(results, self.articles)[2])

    def test_more_or_fewer_articles_than_results_are_no_same_results(self):
        results = self.batch()
        self.assertIn("more articles than results", verify(results, self.articles, self.articles)[2])
        with open(results, "ab") as file:
            file.write(b"{}\n")
        self.assertIn("the input has 8 articles, the results are of 9", verify(results, self.articles)[2])

    def test_what_holds_no_results_is_refused(self):
        for words in (("none", self.articles), (self.folder, self.articles), (self.articles,), ("--sample", "0", self.articles, self.articles)):
            self.assertEqual(verify(*words)[0], 2, words)


if __name__ == "__main__":
    unittest.main()
