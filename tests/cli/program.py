"""What the tests of the command line share: the program that they are given, how it is run, articles, folders and tables."""
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

PROGRAM = os.path.abspath(sys.argv.pop())  # unittest reads the other arguments
GOLDEN = "tests/golden/articles"
ARTICLE = GOLDEN + "/ferry_strike.txt"
DATA = ("NUTGRAF_MODELS", "NUTGRAF_GAZETTEER")
RULES = {**os.environ, **{name: "" for name in DATA}}  # the environment without network and gazetteer


def run(*arguments, text="", models="", gazetteer="", cwd=None):
    """Runs the program with the network and the gazetteer of these folders; with none where one is empty, with the project's where it is None."""
    environment = {name: value for name, value in os.environ.items() if name not in DATA}
    environment |= {name: folder for name, folder in zip(DATA, (models, gazetteer)) if folder is not None}
    return subprocess.run([PROGRAM, *arguments], input=text.encode(), capture_output=True, timeout=120, env=environment, cwd=cwd)


def run_whole(*arguments, **how):
    """The same with the project's network and gazetteer."""
    return run(*arguments, models=None, gazetteer=None, **how)


def told(done):
    """How a run ended, its output and its errors."""
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def article(**members):
    return json.dumps({"text": "Officials spoke on Monday.", **members})


def golden_lines():
    for name in sorted(os.listdir(GOLDEN)):
        if name.endswith(".txt"):
            with open(f"{GOLDEN}/{name}", encoding="utf-8", newline="") as file:
                yield json.dumps({"id": name, "text": file.read(), "date": "2025-03-14"})


def read_table(path):
    """The rows of a table by Python's reader, each a dictionary; every row has every column."""
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}, path
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def read_tables(folder):
    return {name.removesuffix(".csv"): read_table(f"{folder}/{name}") for name in os.listdir(folder) if name.endswith(".csv")}


class WithFolder(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = temporary.name

    def file(self, name, content):
        """Writes a file into the folder and gives its path."""
        path = pathlib.Path(self.folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return str(path)
