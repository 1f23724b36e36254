"""`nutgraf.spark` on a real cluster of several processes, two executors, of which some are killed. scripts/try-spark runs it.

usage: spark_test.py, from the project's folder, with the wheel and pyspark
"""
import contextlib
import io
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

import local_cluster
import nutgraf
import nutgraf.spark

TEXTS = "tests/golden/articles"
PORTIONS = 4


def articles():
    """Some hundred articles, a few of which cannot be read."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(TEXTS).glob("*.txt"))]
    for number in range(400):
        bad = number % 100 == 7
        yield (f"article {number}", texts[number % len(texts)], "2025-02-30" if bad else "2025-03-14")


def frame(spark):
    return spark.createDataFrame(list(articles()), "id string, text string, date string").repartition(8)


def write(path):
    """What a driver does that is killed."""
    nutgraf.spark.write(frame(local_cluster.start(2)), path, only="entities,quotes", portions=PORTIONS)


class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.ids = sorted(id for id, _, _ in articles())
        cls.killed_driver()
        cls.spark = local_cluster.start(2)
        cls.addClassCleanup(cls.spark.stop)

    @classmethod
    def killed_driver(cls):
        """Kills a driver with all its processes while it writes the second portion or a later one."""
        cls.begun = f"{cls.folder}/begun"
        driver = subprocess.Popen([sys.executable, __file__, "--write", cls.begun], start_new_session=True, stderr=subprocess.DEVNULL)
        while driver.poll() is None and not cls.files(cls.begun):
            time.sleep(0.05)
        time.sleep(random.Random(19).uniform(0, 2))
        os.killpg(driver.pid, signal.SIGKILL)
        driver.wait()

    @staticmethod
    def files(path):
        names = os.listdir(path) if os.path.isdir(path) else []
        return {name: os.path.getmtime(f"{path}/{name}") for name in names if name.endswith(".parquet")}

    def ids_in(self, path):
        return sorted(row.id for row in self.spark.read.parquet(path).select("id").collect())

    def test_an_interrupted_run_goes_on_and_does_nothing_twice(self):
        before = self.files(self.begun)
        done = len(self.ids_in(self.begun))
        self.assertTrue(0 < done < len(self.ids), done)
        nutgraf.spark.write(frame(self.spark), self.begun, only="entities,quotes", portions=PORTIONS)
        self.assertEqual(self.ids_in(self.begun), self.ids)
        after = self.files(self.begun)
        self.assertEqual({name: after[name] for name in before}, before)
        print(f"driver killed after {done} of {len(self.ids)} articles: none lost, none twice", file=sys.stderr)

    def test_no_article_is_lost_or_twice_where_executors_are_killed(self):
        path, killed = f"{self.folder}/killed", []

        def kill():
            while len(killed) < 3 and not self.files(path):
                time.sleep(1)
                running = local_cluster.executors()
                if len(running) == 2:
                    killed.append(running[len(killed) % 2])
                    os.kill(killed[-1], signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        nutgraf.spark.write(frame(self.spark), path)
        killer.join()
        self.assertGreater(len(killed), 0)
        self.assertEqual(self.ids_in(path), self.ids)
        print(f"{len(killed)} executors killed: none of {len(self.ids)} articles lost or twice", file=sys.stderr)

    def test_the_rows_are_those_of_the_tables(self):
        some = sorted(articles())[:60]
        tables = nutgraf.load().arrow([dict(zip(("id", "text", "date"), article)) for article in some])
        found = nutgraf.spark.tables(self.spark.createDataFrame(some, "id string, text string, date string"))
        found.cache()
        errors = {row.id: row.error for row in found.select("id", "error").collect()}
        self.assertEqual(errors, {row["id"]: row["error"] for row in tables["articles"].to_pylist()})
        self.assertEqual(sum(error != "" for error in errors.values()), sum(date == "2025-02-30" for _, _, date in some))
        for name in ("entities", "quotations", "events", "tokens"):
            rows = [row.asDict() for row in found.selectExpr("id", f"inline({name})").collect()]
            mine = [{key: row[key] for key in row if key not in ("article", "version", "digest")} for row in tables[name].to_pylist()]
            key = list(mine[0])[:2]
            self.assertEqual(sorted(rows, key=lambda row: [row[k] for k in key]), sorted(mine, key=lambda row: [row[k] for k in key]), name)

    def test_the_examples_of_the_page_run(self):
        page = Path("web/docs/spark.md").read_text(encoding="utf-8").split("\n## Ray")[0]
        page = re.sub('"(articles|results)"', rf'"{self.folder}/\1"', page)
        frame(self.spark).limit(20).write.parquet(f"{self.folder}/articles")
        names, out = {}, io.StringIO()
        for example in re.findall("^```python\n(.*?)^```", page.replace("portions=100", "portions=2"), re.MULTILINE | re.DOTALL):
            with contextlib.redirect_stdout(out):
                exec(compile(example, "spark.md", "exec"), names)
        self.assertEqual(names["results"].count(), 20)
        self.assertIn("|speaker|", re.sub(" +", "", out.getvalue()))

    def test_results_of_another_run_are_not_mixed(self):
        path = f"{self.folder}/one"
        one = frame(self.spark).limit(1)
        nutgraf.spark.write(one, path, only="entities")
        with self.assertRaisesRegex(ValueError, "is of a run with version"):
            nutgraf.spark.write(one, path, only="quotes")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(sys.argv[2])
    else:
        unittest.main(verbosity=2, warnings="ignore")  # of sockets that pyspark leaves open
