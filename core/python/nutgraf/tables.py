"""The tables of an analysis with the types of their columns."""
from __future__ import annotations

import pyarrow
from pyarrow import csv

# What is no text. A column has the same type in every table that has it, whatever stands in its rows.
_TYPES = {
    pyarrow.int64(): ("article", "line", "start", "end", "clause_start", "clause_end", "sentences", "tokens", "mentions", "sentence",
                      "quotations", "direct_words", "indirect_words", "first_start", "geonames", "token", "head"),
    pyarrow.float64(): ("salience", "confidence", "share", "latitude", "longitude", "value", "low", "high", "against"),
    pyarrow.bool_(): ("unanswered", "record"),
}
_TYPE_OF = {column: type for type, columns in _TYPES.items() for column in columns}
# What is text in a table that another column tells: a time has a TIMEX3 value, and the audit names quotations instead of counting them.
_TEXT_BESIDE = {"anchor": "value", "reasons": "quotations"}


def schema_of(header: str) -> pyarrow.Schema:
    """The columns of a table by its row of column names."""
    columns = header.strip().split(",")
    types = {column: _TYPE_OF.get(column, pyarrow.string()) for column in columns}
    types.update((text, pyarrow.string()) for beside, text in _TEXT_BESIDE.items() if beside in columns)
    return pyarrow.schema(list(types.items()))


def read_csv(table: bytes) -> pyarrow.Table:
    """A table of `nutgraf batch --tables` as an Arrow table. An empty field is null in a column of numbers, and empty in one of text."""
    schema = schema_of(table[:table.index(b"\n")].decode())
    return csv.read_csv(
        pyarrow.BufferReader(table),
        parse_options=csv.ParseOptions(newlines_in_values=True),
        convert_options=csv.ConvertOptions(column_types=schema, strings_can_be_null=False, null_values=[""],
                                           true_values=["true"], false_values=["false"]))
