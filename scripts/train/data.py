"""Documents of sentences with gold tokens and whatever is annotated on them, as the corpora's readers build them.

Nothing here knows features or label numbers; offsets are code points in the document's text.
"""

from dataclasses import dataclass, field

ROLES = ["ARG0", "ARG1", "ARG2", "ARG3", "ARG4", *("ARGM-" + kind for kind in "TMP LOC CAU MNR NEG MOD PRP ADV DIR EXT ADJ DIS PRD".split())]
ROLE_OF = {**{role: role for role in ROLES}, "ARGM-PNC": "ARGM-PRP", "ARG1-DSP": "ARG1"}
PREDICATES = ["none", "verb", "auxiliary", "noun", "adjective"]


@dataclass
class Syntax:
    """A word a row; heads count from 1 and 0 is the root, as in CoNLL-U."""

    lemmas: list
    upos: list
    xpos: list
    feats: list
    heads: list
    relations: list


@dataclass
class Predicate:
    token: int
    kind: str
    arguments: list  # (first, end, role) without overlaps


@dataclass
class Sentence:
    id: str
    start: int  # in the document's text
    tokens: list  # (start, end)
    forms: list
    syntax: Syntax = None
    names: list = None  # the open labels of every token, see name_types
    predicates: list = None
    unknown_predicates: list = field(default_factory=list)  # tokens of which the corpus does not say whether they are predicates
    features: object = None  # set by features.py


@dataclass
class Document:
    id: str
    text: str
    sentences: list  # empty: the core shall find tokens and sentences
    spans: list = None  # (start, end, type) of names where there are no tokens yet; None where names aren't annotated
    kinds_of: dict = None


class Builder:
    """Puts a document's text together, word by word."""

    def __init__(self, name):
        self.id, self.text, self.length, self.sentences = name, [], 0, []

    def write(self, text):
        self.text.append(text)
        self.length += len(text)

    def sentence(self, name, words, border=" "):
        """Adds a sentence of (form, whether a space follows); returns it."""
        if self.sentences and self.length:
            self.write(border)
        start, tokens = self.length, []
        for i, (form, spaced) in enumerate(words):
            tokens.append((self.length, self.length + len(form)))
            self.write(form)
            if spaced and i + 1 < len(words):
                self.write(" ")
        self.sentences.append(Sentence(name, start, tokens, [form for form, _ in words]))
        return self.sentences[-1]

    def document(self):
        return Document(self.id, "".join(self.text), self.sentences)


def blocks_of_lines(path):
    """The groups of lines between blank lines."""
    block = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.strip():
                block.append(line)
            elif block:
                yield block
                block = []
    if block:
        yield block


def spans_of_tags(tags):
    """(first, end, type) of B-/I-/O tags; an I- that continues nothing begins a name."""
    spans = []
    for i, tag in enumerate(tags):
        if tag == "O":
            continue
        part, kind = tag.split("-", 1)
        if part == "I" and spans and spans[-1][1] == i and spans[-1][2] == kind:
            spans[-1][1] = i + 1
        else:
            spans.append([i, i + 1, kind])
    return [tuple(span) for span in spans]


def sentences_of(documents):
    return [sentence for document in documents for sentence in document.sentences]
