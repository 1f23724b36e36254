"""The tables of the package as Arrow, pandas, Parquet and DuckDB have them.

usage: tables_test.py PROGRAM, from the project's folder
"""
import csv
import io
import sys
import tempfile
import unittest
from pathlib import Path

import duckdb
import nutgraf
import pyarrow
import pyarrow.parquet
from articles import batch, many

PROGRAM = ""


def rows_of(table):
    """The rows of a CSV table by Python's own reader."""
    return list(csv.DictReader(io.StringIO(table.decode(), newline="")))


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.articles = list(many())[::5]
        cls.csv = nutgraf.load().csv(cls.articles)
        cls.arrow = nutgraf.load().arrow(cls.articles)

    def test_arrow_has_every_row_and_field_of_the_csv(self):
        self.assertEqual(list(self.arrow), list(self.csv))
        for name, table in self.arrow.items():
            rows = rows_of(self.csv[name])
            self.assertEqual(table.num_rows, len(rows), name)
            for column in table.column_names:
                given = table[column]
                for value, row in zip(given.to_pylist(), rows):
                    if pyarrow.types.is_string(given.type):
                        self.assertEqual(value, row[column], (name, column))
                    elif pyarrow.types.is_boolean(given.type):
                        self.assertEqual(value, row[column] == "true", (name, column))
                    else:
                        self.assertEqual(value, float(row[column]) if row[column] else None, (name, column))

    def test_columns_have_the_same_types_whatever_stands_in_them(self):
        for articles in ([], [{"text": ""}], [{"id": 1}]):
            for name, table in nutgraf.load().arrow(articles).items():
                self.assertEqual(table.schema, self.arrow[name].schema, name)

    def test_columns_of_positions_and_counts_are_numbers(self):
        self.assertEqual(self.arrow["quotations"].schema.field("start").type, pyarrow.int64())
        self.assertEqual(self.arrow["events"].schema.field("confidence").type, pyarrow.float64())
        self.assertEqual(self.arrow["figures"].schema.field("value").type, pyarrow.float64())
        self.assertEqual(self.arrow["times"].schema.field("value").type, pyarrow.string())

    def test_pandas_has_the_same_rows(self):
        for name, frame in nutgraf.load().pandas(self.articles).items():
            self.assertEqual(frame.shape, self.arrow[name].shape, name)
            self.assertEqual(list(frame.columns), self.arrow[name].column_names)

    def test_a_data_frame_with_gaps_is_read_row_by_row(self):
        import pandas
        frame = pandas.DataFrame({"id": [1, 2], "text": ["Ana Ortega left on Monday.", "It rained."], "date": [pandas.Timestamp("2025-03-14"), pandas.NaT],
                                  "title": [None, float("nan")]})
        articles = list(nutgraf.load().analyze_many(frame.to_dict("records")))
        self.assertEqual([article.error for article in articles], [None, None])
        self.assertEqual([article.document["published"] and article.document["published"]["value"] for article in articles], ["2025-03-14", None])

    def test_parquet_and_duckdb_read_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            batch(PROGRAM, self.articles, "--offsets", "codepoint", "--tables", folder)
            for name, table in self.arrow.items():
                pyarrow.parquet.write_table(table, f"{folder}/{name}.parquet")
                back = duckdb.sql(f"SELECT * FROM '{folder}/{name}.parquet'").to_arrow_table()
                self.assertEqual(back.to_pylist(), table.to_pylist(), name)
                there = duckdb.sql(f"SELECT count(*) FROM read_csv('{Path(folder) / name}.csv', all_varchar = true, header = true)").fetchall()
                self.assertEqual(there, [(table.num_rows,)], name)


if __name__ == "__main__":
    PROGRAM = sys.argv.pop()
    unittest.main()
