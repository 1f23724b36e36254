"""How much faster two executors read than one, in pairs, so that whatever else the machine does weighs on both.

usage: speed.py, from the project's folder, with the wheel and pyspark
"""
import statistics
import time

import local_cluster
import nutgraf.spark
from spark_test import articles

PAIRS = 3
COPIES = 4  # of the articles, so that beginning a task is little of its time


def main():
    spark = local_cluster.start(2)
    all_articles = [article for _ in range(COPIES) for article in articles() if article[2] == "2025-03-14"]
    frame = spark.createDataFrame(all_articles, "id string, text string, date string").repartition(2).cache()
    frame.count()

    def seconds(executors):
        """Reads all articles; with one part there is one task, so one executor has all the work and the other one none."""
        parts = frame if executors == 2 else frame.coalesce(1)
        begun = time.monotonic()
        nutgraf.spark.tables(parts).write.format("noop").mode("overwrite").save()
        return time.monotonic() - begun

    seconds(2)  # each process of Python loads its data files
    pairs = []
    for _ in range(PAIRS):
        one, two = seconds(1), seconds(2)
        pairs.append((one, two))
        print(f"{len(all_articles)} articles: one executor {one:.1f} s, two {two:.1f} s, {one / two:.2f} times as fast", flush=True)
    words = sum(len(text.split()) for _, text, _ in all_articles) / len(all_articles)
    print(f"median: {statistics.median(one / two for one, two in pairs):.2f} times as fast")
    print(f"a million articles of {words:.0f} words: {1e6 * min(one for one, _ in pairs) / len(all_articles) / 3600:.1f} hours of one core at best")
    spark.stop()


if __name__ == "__main__":
    main()
