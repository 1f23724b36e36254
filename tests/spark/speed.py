"""How much faster two executors read than one, in pairs, so that whatever else the machine does weighs on both.

usage: speed.py, from the project's folder, with the wheel and pyspark
"""
import statistics
import subprocess
import sys
import time

import local_cluster
import nutgraf.spark
from spark_test import articles

PAIRS = 3


def measure(executors):
    """Seconds that a warm cluster takes for some articles, each a few times."""
    spark = local_cluster.start(executors)
    frame = spark.createDataFrame([(f"{id} {copy}", text, "2025-03-14") for copy in range(3) for id, text, _ in articles()], "id string, text string, date string")
    frame = frame.repartition(8).cache()
    frame.count()

    def read():
        nutgraf.spark.tables(frame).write.format("noop").mode("overwrite").save()

    read()  # each process of Python loads its data files
    begun = time.monotonic()
    read()
    print(time.monotonic() - begun)
    spark.stop()


def main():
    def seconds(executors):
        done = subprocess.run([sys.executable, __file__, str(executors)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        return float(done.stdout)

    pairs = [(seconds(1), seconds(2)) for _ in range(PAIRS)]
    count = 3 * len(list(articles()))
    for one, two in pairs:
        print(f"{count} articles: one executor {one:.1f} s, two {two:.1f} s, {one / two:.2f} times as fast")
    print(f"median: {statistics.median(one / two for one, two in pairs):.2f} times as fast")
    print(f"a million articles of this length: {1e6 * statistics.median(one for one, _ in pairs) / count / 3600:.1f} hours of one core")


if __name__ == "__main__":
    main() if len(sys.argv) == 1 else measure(int(sys.argv[1]))
