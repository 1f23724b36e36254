"""An article with its marks as HTML that stands alone: no scripts, no files, no network."""
from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .article import Article

# Translucent, so that they go with a light and a dark page.
_COLOURS = {
    "PERSON": ("people", "rgba(64, 132, 214, .28)"),
    "ORG": ("organisations", "rgba(150, 92, 200, .28)"),
    "GPE": ("places", "rgba(46, 160, 90, .28)"),
    "LOC": ("places", "rgba(46, 160, 90, .28)"),
    "FAC": ("places", "rgba(46, 160, 90, .28)"),
}
_QUOTED = "border-bottom: 2px solid rgba(214, 130, 20, .9)"


class _Mark(NamedTuple):
    start: int
    end: int
    style: str
    title: str


def html(article: Article) -> str:
    """The article, a legend, and who said what."""
    if article.error is not None:
        return f"<p><b>This article cannot be read.</b> {escape(str(article.error))}</p>"
    analysis = article.analysis
    if analysis["offsets"] != "codepoint" or not {"entities", "quotes"} <= analysis.keys():
        return f"<pre>{escape(article.text)}</pre>"
    text = _marked(article.text, _marks(article))
    return (f'<div style="max-width: 46rem; line-height: 1.6">{_legend()}'
            f'<div style="white-space: pre-wrap">{text}</div>{_quotations(article)}</div>')


def _marks(article: Article) -> list[_Mark]:
    marks = []
    for quote in article.quotes:
        if quote["class"] in ("speech", "writing"):
            title = f"said by {_speaker(article, quote['speaker'])}"
            marks += [_Mark(span["start"], span["end"], _QUOTED, title) for span in quote["spans"]]
    for entity in article.entities:
        if entity["type"] in _COLOURS:
            style = f"background: {_COLOURS[entity['type']][1]}; border-radius: 3px"
            names = [mention for mention in entity["mentions"] if mention["kind"] == "name"]
            marks += [_Mark(mention["start"], mention["end"], style, entity["name"]) for mention in names]
    return marks


def _speaker(article: Article, speaker: object) -> str:
    if not isinstance(speaker, dict):
        return "nobody who is named"
    entity = article.entity(speaker["entity"])
    return entity["name"] if entity else article.words(speaker)


def _marked(text: str, marks: list[_Mark]) -> str:
    """The text cut where a mark begins or ends, each piece with the marks that lie over it."""
    ends = sorted({0, len(text), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    waiting = sorted(marks, reverse=True)
    over: list[_Mark] = []
    pieces = []
    for start, end in zip(ends, ends[1:]):
        over = [mark for mark in over if mark.end > start]
        while waiting and waiting[-1].start <= start:
            over.append(waiting.pop())
        piece = escape(text[start:end])
        if over:
            style, title = "; ".join(dict.fromkeys(mark.style for mark in over)), " · ".join(dict.fromkeys(mark.title for mark in over))
            piece = f'<span style="{style}" title="{escape(title)}">{piece}</span>'
        pieces.append(piece)
    return "".join(pieces)


def _legend() -> str:
    names = "".join(f'<span style="background: {colour}; border-radius: 3px; padding: 0 .4em; margin-right: .8em">{name}</span>'
                    for name, colour in dict(_COLOURS.values()).items())
    return f'<p>{names}<span style="{_QUOTED}">words of somebody</span></p>'


def _quotations(article: Article) -> str:
    rows = []
    for quote in article.quotes:
        if quote["class"] in ("speech", "writing"):
            said = " … ".join(article.words(span) for span in quote["spans"])
            rows.append(f'<tr><td style="text-align: left; vertical-align: top">{escape(_speaker(article, quote["speaker"]))}</td>'
                        f'<td style="text-align: left">{escape(said)}</td></tr>')
    if not rows:
        return ""
    head = "".join(f'<th style="text-align: left">{name}</th>' for name in ("Who", "Said"))
    return f'<table><thead><tr>{head}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
