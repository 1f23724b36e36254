"""Scorer of words between quotation marks: whether those that are somebody's words come out as such, and only those.

The pairing is independent of the program's: within a line, an opening curly mark with the next closing one, and straight marks
(" or '') in turn. What is between a pair counts with three words or more, the fewest by which speech can be told from a term, and
unless all its longer words have capitals and no mark ends it, as in titles. It is speech where one gold content holds all of its
letters and digits, and found where the spans of one direct or mixed quotation do. Single marks, which apostrophes resemble, are
left out.
"""
import re

FEWEST_WORDS = 3
PAIRS = re.compile("“([^“”\n]+)”|\"([^\"\n]+)\"|''((?:[^'\n]|'(?!'))+)''")
WORDS = re.compile(r"\w+(?:['’]\w+)?")


def quotations(documents, analyses, figure, share):
    """Of the pairs around speech, those that are found; and all pairs that are found, of which some may be no speech."""
    speech = found = right = 0
    for document, analysis in zip(documents, analyses):
        contents = [places(a["content"]) for a in document["attributions"]]
        quoted = [quote for quote in analysis["quotes"] if quote["kind"] in ("direct", "mixed")]
        given = [places((span["start"], span["end"]) for span in quote["spans"]) for quote in quoted]
        for inside in pairs(document["text"]):
            is_speech, is_found = is_held(inside, contents), is_held(inside, given)
            speech += is_speech
            found += is_found
            right += is_speech and is_found
    return {"marks around speech found": share(right, speech), "marks": figure(right, found, speech)}


def pairs(text):
    """The places of the letters and digits between each pair of marks that counts."""
    for match in PAIRS.finditer(text):
        begin, end = match.span(match.lastindex)
        words = WORDS.findall(text[begin:end])
        if len(words) >= FEWEST_WORDS and not is_title(words, text[begin:end]):
            yield {i for i in range(begin, end) if text[i].isalnum()}


def is_title(words, inside):
    longer = [word for word in words if len(word) > 3]
    return all(word[0].isupper() for word in longer) and inside.rstrip()[-1] not in ".,!?…"


def is_held(inside, sets):
    return any(inside <= places for places in sets)


def places(spans):
    return {i for begin, end in spans for i in range(begin, end)}
