"""Scorer of words between quotation marks: whether those that are somebody's words come out as such, and only those.

The pairing is independent of the program's: within a line, an opening curly mark with the next closing one, and straight marks
(" or '') in turn. What is between a pair counts with three words or more, the fewest by which speech can be told from a term; it
is speech where one gold content holds all of it. Single marks, which apostrophes resemble, are left out.
"""
import re

FEWEST_WORDS = 3
PAIRS = re.compile("“([^“”\n]+)”|\"([^\"\n]+)\"|''((?:[^'\n]|'(?!'))+)''")


def quotations(documents, analyses, share, figure):
    """Of the pairs around speech, those that lie in one direct or mixed quotation; and all quotations with pairs in them, as far as
    the gold standard has them as speech (precision and recall by pair)."""
    speech = found = called = right = 0
    for document, analysis in zip(documents, analyses):
        contents = [places(a["content"]) for a in document["attributions"]]
        given = [
            places((span["start"], span["end"]) for span in quote["spans"]) for quote in analysis["quotes"] if quote["kind"] in ("direct", "mixed")
        ]
        for inside in pairs(document["text"]):
            is_speech, is_called = held(inside, contents), held(inside, given)
            speech += is_speech
            called += is_called
            right += is_speech and is_called
            found += is_speech and is_called
    return {"pairs around speech": share(found, speech), "pairs": figure(right, called, speech)}


def pairs(text):
    """The places of the letters and digits between each pair of marks."""
    for match in PAIRS.finditer(text):
        begin, end = match.span(match.lastindex)
        if len(re.findall(r"\w+(?:['’]\w+)?", text[begin:end])) >= FEWEST_WORDS:
            yield {i for i in range(begin, end) if text[i].isalnum()}


def held(inside, sets):
    return any(inside <= places for places in sets)


def places(spans):
    return {i for begin, end in spans for i in range(begin, end)}
