"""One article and what it says."""
from __future__ import annotations

import json
from functools import cached_property
from typing import Any, Protocol, cast

from . import notebook
from .analysis import Analysis, ArticleFacts, Entity, Event, Figure, Quote, Relation, Source, Story, TimeExpression


class NutgrafError(ValueError):
    """An article that cannot be read. `code` is a stable word for programs, as `nutgraf batch` gives it: `date`, `option`, `text`,
    `too_long`; `where` names what it is about."""

    def __init__(self, code: str, message: str, where: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.where = where

    def __reduce__(self) -> tuple[type, tuple[str, str, str]]:
        return NutgrafError, (self.code, str(self), self.where)


class Article:
    """An article and its analysis. `id` is the caller's, `text` is as it was given, and `json` has the bytes that `nutgraf batch` writes.

    `error` says why an article of many could not be read; to ask such a one for facts raises that error. Facts that were not asked for
    (`only`) raise KeyError.
    """

    def __init__(self, id: Any, text: str, json: bytes, error: NutgrafError | None = None) -> None:
        self.id = id
        self.text = text
        self.json = json
        self.error = error

    @cached_property
    def analysis(self) -> Analysis:
        """The whole analysis, as core/format/analysis.schema.json describes it."""
        if self.error is not None:
            raise self.error
        return cast(Analysis, json.loads(self.json))

    @property
    def document(self) -> ArticleFacts:
        """What is known of the article as a whole: date, language, headline, byline, warnings."""
        return self.analysis["document"]

    @property
    def entities(self) -> list[Entity]:
        """Who and what the article speaks of."""
        return self.analysis["entities"]

    @property
    def quotes(self) -> list[Quote]:
        """The quotations in order."""
        return self.analysis["quotes"]

    @property
    def sources(self) -> list[Source]:
        """Who is given words, by where they first speak."""
        return self.analysis["sources"]

    @property
    def events(self) -> list[Event]:
        """The events in order."""
        return self.analysis["events"]

    @property
    def times(self) -> list[TimeExpression]:
        """The expressions of time in order."""
        return self.analysis["times"]

    @property
    def relations(self) -> list[Relation]:
        """What the entities are to each other."""
        return self.analysis["relations"]

    @property
    def figures(self) -> list[Figure]:
        """Every number that says how much or how many."""
        return self.analysis["figures"]

    @property
    def story(self) -> Story:
        """The article in short."""
        return self.analysis["story"]

    def words(self, span: HasSpan) -> str:
        """The words of anything that has a start and an end: `article.words(article.events[0])`."""
        if self.analysis["offsets"] != "codepoint":
            raise ValueError(f"the positions of this analysis count {self.analysis['offsets']}, not code points")
        return self.text[span["start"]:span["end"]]

    def entity(self, id: str | None) -> Entity | None:
        """The entity of this name ("e4"), as speakers and participants give it; None for None."""
        return None if id is None else self.entities[int(id[1:]) - 1]

    def __repr__(self) -> str:
        title = " ".join(self.text.split())
        shown = title if len(title) <= 60 else title[:59] + "…"
        return f"<Article {shown!r}{'' if self.error is None else f': {self.error}'}>"

    def _repr_html_(self) -> str:
        """The article with its names and quotations marked, for notebooks; it loads nothing from anywhere."""
        return notebook.html(self)


class HasSpan(Protocol):
    """What has a start and an end: any typed dictionary of `nutgraf.analysis` with both."""

    def __getitem__(self, key: Any, /) -> Any: ...
