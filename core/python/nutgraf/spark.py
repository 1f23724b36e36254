"""Articles read by Apache Spark: data frames in, data frames out. Needs pyspark, pandas and pyarrow.

    articles = spark.read.parquet("articles")          # id, text, and where known date, title, url
    nutgraf.spark.write(articles, "results", only="entities,quotes")
    spark.read.parquet("results").selectExpr("id", "inline(quotations)")

A row of the results is one article, read or not: the columns of the table `articles`, and a list for each other table. Each Python process
loads the data files once, however many articles it reads.
"""
from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import pyarrow
from pyspark.sql import DataFrame  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql.functions import col, crc32  # type: ignore[import-not-found, unused-ignore]
from pyspark.sql.pandas.types import from_arrow_schema  # type: ignore[import-not-found, unused-ignore]

from .reader import load

if TYPE_CHECKING:
    from pyspark.sql import SparkSession  # type: ignore[import-not-found, unused-ignore]

_GIVEN = ("id", "text", "date", "title", "url")
_HELD = 100  # articles at a time, whose tables stand in memory
_OF_EVERY_ROW = ("article", "id", "version", "digest")  # which a list need not repeat
_OF_THE_INPUT = ("article", "file", "line")  # which mean nothing here
_COUNTS = {"sentences": "sentence_count", "tokens": "token_count"}  # whose names a list has


def tables(articles: DataFrame, *, only: str | None = None) -> DataFrame:
    """The tables of these articles, one row an article. `id` is a text that no two articles share. An article that cannot be read has its
    reason in `error`, which is empty in all others, and the rest goes on. `only` names the members that are wanted, as in `Reader.arrow`."""
    given = articles.select([column for column in _GIVEN if column in articles.columns])

    def read(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            for begin in range(0, batch.num_rows, _HELD):
                yield _nested(batch.slice(begin, _HELD).to_pylist(), only)

    return given.mapInArrow(read, from_arrow_schema(_nested([], only).schema))


def write(articles: DataFrame, path: str, *, only: str | None = None, portions: int = 1) -> None:
    """Writes `tables` to Parquet files in the folder `path`, one portion of the articles after another. Where an earlier run was interrupted, its
    articles are passed over, so the same call again goes on. Raises ValueError where the folder is of a run with another version, other data
    files or another `only`."""
    spark = articles.sparkSession
    here = _run(only)
    done = _done(spark, path)
    if done is not None:
        for there in done.select("version", "digest").distinct().collect():
            if tuple(there) != here:
                raise ValueError(f"{path!r} is of a run with version {there[0]} and digest {there[1]}; here they are {here[0]} and {here[1]}")
        articles = articles.join(done.select("id"), "id", "left_anti")
    for portion in range(portions):
        chosen = articles.where(crc32(col("id").cast("binary")) % portions == portion)
        tables(chosen, only=only).write.mode("append").parquet(path)


def _done(spark: SparkSession, path: str) -> DataFrame | None:
    """What an earlier run has written; None where there is nothing."""
    from pyspark.errors import AnalysisException  # type: ignore[import-not-found, unused-ignore]

    try:
        return spark.read.parquet(path)
    except AnalysisException as error:
        if error.getCondition() in ("PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA"):
            return None
        raise


def _run(only: str | None) -> tuple[str, str]:
    """The version, and the digest of the data files and options."""
    row = _nested([{"id": "", "text": ""}], only).to_pylist()[0]
    return row["version"], row["digest"]


def _nested(given: list[dict[str, Any]], only: str | None) -> pyarrow.RecordBatch:
    """One row an article, in their order, with its rows of each other table as a list."""
    found = load().arrow(given, jobs=1, only=only)
    articles = found.pop("articles")
    columns = {_COUNTS.get(name, name): articles[name].combine_chunks() for name in articles.column_names if name not in _OF_THE_INPUT}
    for name, rows in found.items():
        of_article = Counter(rows["article"].to_pylist())
        ends = [0, *accumulate(of_article[number] for number in range(1, len(given) + 1))]
        own = [column for column in rows.column_names if column not in _OF_EVERY_ROW]
        parts = [rows[column].combine_chunks() for column in own]
        columns[name] = pyarrow.ListArray.from_arrays(pyarrow.array(ends, pyarrow.int32()), pyarrow.StructArray.from_arrays(parts, names=own))
    return pyarrow.RecordBatch.from_pydict(columns)
