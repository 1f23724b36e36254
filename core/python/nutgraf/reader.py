"""What reads articles: the network's weights and the gazetteer, loaded once."""
from __future__ import annotations

import datetime
import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from . import _core
from .article import Article, NutgrafError

if TYPE_CHECKING:
    import pandas
    import pyarrow

_Given = str | Mapping[str, Any]
_Result = TypeVar("_Result")

_MEMBERS = ("id", "text", "date", "dateFrom", "title", "url", "blocks")
_HELD_BY_THREAD = 8


class Reader:
    """Reads articles; make one by `nutgraf.load()`. Several threads may read with it at a time."""

    def __init__(self, weights: bytes, gazetteer: bytes, offsets: str = "codepoint") -> None:
        self._core = _core.Reader(weights, gazetteer)
        self._offsets = offsets
        self._core.form(offsets, None, False)  # raises where there is no such unit

    def analyze(self, text: str, *, date: str | datetime.date | None = None, title: str | None = None, url: str | None = None,
                id: Any = None, only: str | None = None) -> Article:
        """Reads one article. `date` is when it was published ("2025-03-14"), against which "on Tuesday" is read; without one, a date in
        `url` is taken. `only` names the members that are wanted ("entities,quotes"); what none of them needs is not read.
        Raises NutgrafError where the article cannot be read."""
        given = {"id": id, "text": text, "date": date, "title": title, "url": url}
        article = self._article(1, given, self._core.form(self._offsets, only, False))
        if article.error is not None:
            raise article.error
        return article

    def analyze_many(self, articles: Iterable[_Given], *, jobs: int | None = None, only: str | None = None) -> Iterator[Article]:
        """Reads many articles with several threads and gives them in their order, each as soon as all before it are done. An article is
        a text, or a mapping with "text" and, where known, "id", "date", "title", "url" and "blocks", as `nutgraf batch` reads them.
        One that cannot be read comes out with its `error`, and the rest goes on. A few articles a thread are held at a time, however
        many there are. `jobs` is the number of threads, one a processor core where left out."""
        form = self._core.form(self._offsets, only, False)
        return _in_order(lambda number, given: self._article(number, given, form), articles, jobs)

    def csv(self, articles: Iterable[_Given], *, jobs: int | None = None, only: str | None = None) -> dict[str, bytes]:
        """The tables of these articles as CSV, one a layer, by their names; the bytes are those of `nutgraf batch --tables`."""
        form = self._core.form(self._offsets, only, True)
        parts = [[header.encode()] for _, header in form.tables]
        for texts, _ in _in_order(lambda number, given: self._core.read(_line(given), number, form), articles, jobs):
            for part, text in zip(parts, texts, strict=True):
                part.append(text)
        return {name: b"".join(part) for (name, _), part in zip(form.tables, parts, strict=True)}

    def arrow(self, articles: Iterable[_Given], *, jobs: int | None = None, only: str | None = None) -> dict[str, pyarrow.Table]:
        """The same tables as Arrow tables, whose columns always have the same types. Needs pyarrow."""
        from . import tables

        return {name: tables.read_csv(csv) for name, csv in self.csv(articles, jobs=jobs, only=only).items()}

    def pandas(self, articles: Iterable[_Given], *, jobs: int | None = None, only: str | None = None) -> dict[str, pandas.DataFrame]:
        """The same tables as data frames. Needs pyarrow and pandas."""
        return {name: table.to_pandas() for name, table in self.arrow(articles, jobs=jobs, only=only).items()}

    def write(self, text: str, format: str, *, date: str | datetime.date | None = None, title: str | None = None,
              url: str | None = None) -> str:
        """One article in another format: "text" (an outline to read), "conllu", "timeml", "plover" or "json".
        Raises NutgrafError where the article cannot be read."""
        written, error = self._core.write(_line({"text": text, "date": date, "title": title, "url": url}), format, self._offsets)
        if error is not None:
            raise NutgrafError(*error)
        return written

    def _article(self, number: int, given: _Given, form: _core.Form) -> Article:
        texts, error = self._core.read(_line(given), number, form)
        text, id = (given, None) if isinstance(given, str) else (given.get("text"), given.get("id"))
        return Article(id, text if isinstance(text, str) else "", texts[0], None if error is None else NutgrafError(*error))


def load(weights: str | os.PathLike[str] | None = None, gazetteer: str | os.PathLike[str] | None = None, *,
         reader: Literal["swift", "careful"] = "swift", offsets: str = "codepoint") -> Reader:
    """The reader with the weights and the gazetteer that come with the package, or with files of these names. A process loads them once,
    however often it calls. The careful reader takes about twelve times as long as the swift one, and tells names and sentences better;
    weights that are given go before it. `offsets` is what positions count: "codepoint", as Python does, "utf16" or "utf8"."""
    if reader not in ("swift", "careful"):
        raise ValueError(f"there is no reader {reader!r}: swift or careful")
    package = Path(__file__).parent
    models = package / "models" / "careful" if reader == "careful" else package / "models"
    return _load(Path(weights) if weights else _named_by_manifest(models),
                 Path(gazetteer) if gazetteer else _named_by_manifest(package / "gazetteer"), offsets)


@lru_cache(maxsize=4)
def _load(weights: Path, gazetteer: Path, offsets: str) -> Reader:
    return Reader(weights.read_bytes(), gazetteer.read_bytes(), offsets)


def _named_by_manifest(folder: Path) -> Path:
    return folder / str(json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["file"])


def _line(given: _Given) -> bytes:
    """The article as a line of a batch. What a data frame leaves empty (None, NaN, NaT) counts as absent, except the text."""
    article = {"text": given} if isinstance(given, str) else {name: given[name] for name in _MEMBERS if name in given}
    for name in ("date", "dateFrom", "title", "url", "blocks"):
        value = article.get(name)
        if value is None or value != value:
            article.pop(name, None)
        elif isinstance(value, datetime.datetime):
            article[name] = value.date().isoformat()
        elif isinstance(value, datetime.date):
            article[name] = value.isoformat()
    line = json.dumps(article, default=_plain, allow_nan=False)
    return line.encode()


def _plain(value: Any) -> Any:
    """A number or word of NumPy as one of Python."""
    if hasattr(value, "item"):
        return value.item()
    raise TypeError(f"{value!r} cannot be written as JSON")


def _in_order(work: Callable[[int, _Given], _Result], articles: Iterable[_Given], jobs: int | None) -> Iterator[_Result]:
    threads = jobs if jobs is not None else os.cpu_count() or 1
    if threads < 1:
        raise ValueError(f"jobs is {threads}; at least one must be at work")
    return _run(work, articles, threads)


def _run(work: Callable[[int, _Given], _Result], articles: Iterable[_Given], threads: int) -> Iterator[_Result]:
    with ThreadPoolExecutor(threads, "nutgraf") as pool:
        begun: deque[Future[_Result]] = deque()
        try:
            for number, given in enumerate(articles, start=1):
                if len(begun) >= _HELD_BY_THREAD * threads:
                    yield begun.popleft().result()
                begun.append(pool.submit(work, number, given))
            while begun:
                yield begun.popleft().result()
        finally:
            for future in begun:
                future.cancel()
