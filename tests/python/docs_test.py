"""The documentation of the package and of SQL does what it says: every example runs.

usage: docs_test.py PROGRAM, from the project's folder
"""
import contextlib
import io
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import duckdb
from articles import batch, many

PROGRAM = ""
DOCS = Path("web/docs").resolve()


def examples(page, language):
    return re.findall(rf"^```{language}\n(.*?)^```", (DOCS / page).read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


class Docs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        temporary = tempfile.TemporaryDirectory()
        cls.addClassCleanup(temporary.cleanup)
        cls.addClassCleanup(os.chdir, os.getcwd())
        program, articles = os.path.abspath(PROGRAM), list(many())[::3] + [{"id": "no text"}]
        os.chdir(temporary.name)
        batch(program, articles, "--tables", "tables", "--offsets", "codepoint")
        subprocess.run([program, "dossier", "tables", "--output", "dossier"], check=True, stderr=subprocess.DEVNULL)

    def test_every_example_in_python_runs_and_prints(self):
        found = examples("python.md", "python")
        self.assertGreater(len(found), 3)
        printed = []
        for example in found:
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(example, "python.md", "exec"), {})
            printed.append(out.getvalue())
        self.assertEqual(printed[0], "Ada Ng ['“We waited a year,”']\n")
        self.assertEqual(printed[1], "date '2025-02-30' is no day of the form YYYY-MM-DD.\n")
        self.assertEqual(printed[2], "1 1\n2 'soon' is no day of the form YYYY-MM-DD.\n")
        self.assertIn("Ada Ng", printed[3])

    def test_the_example_of_the_careful_reader_reads(self):
        [example] = examples("readers.md", "python")
        names = {}
        exec(compile(example, "readers.md", "exec"), names)
        self.assertEqual(names["reader"].analyze("Ada Ng sailed.").analysis["meta"]["reader"], "careful")

    def test_every_query_runs_and_finds_rows(self):
        for page, least in {"sql.md": 7, "dossier.md": 5}.items():
            found = examples(page, "sql")
            self.assertGreaterEqual(len(found), least)
            for query in found:
                self.assertGreater(len(duckdb.sql(query.strip().rstrip(";")).fetchall()), 0, query)

    def test_one_run_has_one_version_and_digest(self):
        self.assertEqual(len(duckdb.sql(examples("sql.md", "sql")[-1].strip().rstrip(";")).fetchall()), 1)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main()
