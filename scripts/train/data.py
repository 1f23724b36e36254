"""Reads the corpora: documents of sentences with gold tokens and whatever is annotated on them.

Nothing here knows features or label numbers; offsets are code points in the document's text.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path

import name_types

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
    spans: list = None  # (start, end, type) of names where there are no tokens yet
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


# --- English Web Treebank: trees, names and roles of the same sentences


def surface_words(rows):
    """(form as written, whether a space follows) of every word; the words of a contraction share its letters."""
    words, index = [], 0
    contraction = {}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            contraction[first] = last, row[1], "SpaceAfter=No" not in row[9]
    plain = [row for row in rows if row[0].isdigit()]
    while index < len(plain):
        number = index + 1
        if number in contraction:
            last, written, spaced = contraction[number]
            parts = [row[1] for row in plain[index:last]]
            if "".join(parts) == written or len("".join(parts)) != len(written):
                pieces = parts
            else:
                pieces, at = [], 0
                for part in parts:
                    pieces.append(written[at : at + len(part)])
                    at += len(part)
            words += [(piece, False) for piece in pieces[:-1]] + [(pieces[-1], spaced)]
            index = last
        else:
            words.append((plain[index][1], "SpaceAfter=No" not in plain[index][9]))
            index += 1
    return words


def read_conllu(path):
    """Documents with trees."""
    builder, documents = None, []
    for block in blocks_of_lines(path):
        comments = dict(line[1:].strip().split(" = ", 1) for line in block if line.startswith("#") and " = " in line)
        rows = [line.split("\t") for line in block if not line.startswith("#")]
        if "newdoc id" in comments or builder is None:
            builder = Builder(comments.get("newdoc id", str(path)))
            documents.append(builder)
        border = "\n\n" if any(line.startswith("# newpar") for line in block) else " "
        sentence = builder.sentence(comments["sent_id"], surface_words(rows), border)
        plain = [row for row in rows if row[0].isdigit()]
        column = lambda number: [row[number] for row in plain]
        sentence.syntax = Syntax(column(2), column(3), column(4), column(5), [int(head) for head in column(6)], column(7))
    return [builder.document() for builder in documents]


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


def add_uner(documents, path):
    """Universal NER's names: only persons, organizations and places are annotated."""
    tags_of = {}
    for block in blocks_of_lines(path):
        name = next(line.split(" = ", 1)[1] for line in block if line.startswith("# sent_id"))
        tags_of[name] = [line.split("\t")[2] for line in block if not line.startswith("#")]
    for sentence in (sentence for document in documents for sentence in document.sentences):
        tags = tags_of.get(sentence.id)
        if tags and len(tags) == len(sentence.forms):
            spans = spans_of_tags([tag if tag[2:] in name_types.UNER else "O" for tag in tags])
            sentence.names = name_types.annotate(sentence.forms, spans, name_types.UNER, ["NORP", "MISC"])


def bracket_spans(column):
    """(first, end, role) of a PropBank column such as "(ARG0*", "*", "*)"."""
    spans, opened = [], []
    for i, cell in enumerate(column):
        for role in cell.replace("*", " ").replace(")", " ").split("("):
            if role.strip():
                opened.append((i, role.strip()))
        for _ in range(cell.count(")")):
            first, role = opened.pop()
            spans.append((first, i + 1, role))
    return spans


def arguments_of(column):
    """The arguments that the network tells apart; of two that overlap the longer."""
    spans = sorted(((f, e, ROLE_OF[role]) for f, e, role in bracket_spans(column) if role in ROLE_OF), key=lambda span: span[0] - span[1])
    chosen = []
    for span in spans:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen):
            chosen.append(span)
    return sorted(chosen)


def predicates_of(rows, predicate_column, tags):
    """The predicates of a PropBank sentence; `tags` are UPOS or Penn tags."""
    predicates = []
    for i, row in enumerate(rows):
        if row[predicate_column] == "-":
            continue
        column = [other[predicate_column + 2 + len(predicates)] for other in rows]
        arguments = arguments_of(column)
        if tags[i] == "AUX" and not arguments:
            kind = "auxiliary"
        elif tags[i].startswith(("NOUN", "PROPN", "NN")):
            kind = "noun"
        elif tags[i] in ("ADJ", "ADV", "JJ"):
            kind = "adjective"
        else:
            kind = "verb"
        predicates.append(Predicate(i, kind, arguments))
    return predicates


def add_propbank(documents, path):
    """PropBank's roles on the same sentences."""
    rows_of = {}
    for block in blocks_of_lines(path):
        name = next((line.split(" = ", 1)[1] for line in block if line.startswith("# sent_id")), None)
        if name:
            rows_of[name] = [line.split("\t") for line in block if not line.startswith("#")]
    for sentence in (sentence for document in documents for sentence in document.sentences):
        rows = rows_of.get(sentence.id)
        if rows and len(rows) == len(sentence.forms):
            sentence.predicates = predicates_of(rows, 8, [row[3] for row in rows])


def read_ewt(corpora, part):
    documents = read_conllu(corpora / f"train/syntax/en_ewt-ud-{part}.conllu")
    add_uner(documents, corpora / f"train/names/uner-ewt-{part}.iob2")
    add_propbank(documents, corpora / f"train/roles/propbank-ewt-{part}.conll")
    return documents


# --- GUM: trees, and the entities that are names


def proper_core(first, end, syntax):
    """The proper name at the heart of a mention: its head and what belongs to the head's name; None for a mention that is no name."""
    inside = range(first, end)
    head = next((i for i in inside if not first <= syntax.heads[i] - 1 < end), None)
    if head is None or syntax.upos[head] != "PROPN":
        return None
    members = {head}
    for _ in range(3):
        members |= {
            i
            for i in inside
            if syntax.heads[i] - 1 in members and syntax.relations[i] in ("flat", "compound", "nmod") and syntax.upos[i] in ("PROPN", "NUM")
        }
    left = right = head
    while left - 1 in members:
        left -= 1
    while right + 1 in members:
        right += 1
    return left, right + 1


def gum_names(sentence, mentions):
    """Names from the mentions with proper heads. Proper nouns outside them, and kinds that GUM has no name for, stay open."""
    index_of = {start: i for i, (start, _) in enumerate(sentence.tokens)}
    end_of = {end: i + 1 for i, (_, end) in enumerate(sentence.tokens)}
    syntax, spans = sentence.syntax, []
    for mention in sorted(mentions, key=lambda mention: mention["start"] - mention["end"]):
        if mention["start"] not in index_of or mention["end"] not in end_of:
            continue
        core = proper_core(index_of[mention["start"]], end_of[mention["end"]], syntax)
        if core and all(core[1] <= first or end <= core[0] for first, end, _ in spans):
            spans.append((*core, mention["type"]))
    names = name_types.annotate(sentence.forms, spans, name_types.GUM, ["NORP", "MISC"])
    covered = {i for first, end, _ in spans for i in range(first, end)}
    for i, tag in enumerate(syntax.upos):
        if i not in covered and tag == "PROPN":
            names[i] = name_types.ANYTHING
    return names


def read_gum(corpora, part):
    documents = []
    with open(corpora / f"train/documents/gum.{part}.jsonl", encoding="utf-8") as file:
        packs = [json.loads(line) for line in file]
    for pack in packs:
        sentences = []
        for number, (start, end, first, last) in enumerate(pack["sentences"]):
            rows = pack["tokens"][first:last]
            tokens = [(row[0], row[1]) for row in rows]
            sentence = Sentence(f"{pack['id']}-{number}", start, tokens, [pack["text"][a:b] for a, b in tokens])
            sentence.syntax = Syntax(*([row[column] for row in rows] for column in range(2, 8)))
            sentence.names = gum_names(sentence, [m for m in pack["mentions"] if start <= m["start"] and m["end"] <= end])
            sentences.append(sentence)
        documents.append(Document(pack["id"], pack["text"], sentences))
    return documents


# --- Corpora of tokens only


BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}
JOINS_LEFT = set(".,;:!?%)]}") | {"'s", "'S", "n't", "N'T", "'re", "'ve", "'ll", "'d", "'m", "...", "''"}
JOINS_RIGHT = set("([{$") | {"``"}


def written(tokens):
    """(form, whether a space follows) of tokens whose spaces the corpus lost."""
    words, inside = [], False
    for i, token in enumerate(tokens):
        following = tokens[i + 1] if i + 1 < len(tokens) else ""
        opens = token in JOINS_RIGHT or (token == '"' and not inside)
        closes = following in JOINS_LEFT or (following == '"' and (inside or token == '"'))
        if token == '"':
            inside = not inside
        words.append((BRACKETS.get(token, token), not (opens or closes)))
    return words


def chunks(items, size):
    return [items[i : i + size] for i in range(0, len(items), size)]


def read_columns(path, kinds_of, unlabelled=()):
    """A corpus of "token … tag" lines; thirty sentences stand for a document."""
    blocks = [[line.split() for line in block if not line.startswith("-DOCSTART-")] for block in blocks_of_lines(path)]
    documents = []
    for number, part in enumerate(chunks([block for block in blocks if block], 30)):
        builder = Builder(f"{path.stem}-{number}")
        for rows in part:
            sentence = builder.sentence(f"{builder.id}-{len(builder.sentences)}", written([row[0] for row in rows]))
            sentence.names = name_types.annotate(sentence.forms, spans_of_tags([row[-1] for row in rows]), kinds_of, list(unlabelled))
        documents.append(builder.document())
    return documents


def read_masc(path):
    """PropBank on MASC, which annotates verbs only."""
    builder, documents = None, []
    for block in blocks_of_lines(path):
        for line in block:
            if line.startswith("# doc"):
                builder = Builder(line.split(" = ", 1)[1])
                documents.append(builder)
        rows = [line.split("\t") for line in block if not line.startswith("# ")]
        if len({len(row) for row in rows}) != 1:  # none, or a damaged sentence
            continue
        sentence = builder.sentence(f"{builder.id}-{len(builder.sentences)}", written([row[1] for row in rows]))
        tags = [row[2] for row in rows]
        sentence.predicates = predicates_of(rows, 4, tags)
        found = {predicate.token for predicate in sentence.predicates}
        unsure = ("NN", "JJ", "RB", "MD", "VB")
        sentence.unknown_predicates = [i for i, tag in enumerate(tags) if i not in found and tag.startswith(unsure)]
    return [builder.document() for builder in documents]


# --- Corpora of raw text with offsets


def proper_spans(text, entities):
    """Of nested entities of one type the innermost, of different types the outermost; a span begins with a capital or a digit."""
    spans = []
    for start, end, kind in sorted(set(entities), key=lambda entity: entity[1] - entity[0]):
        while start < end and not text[start].isupper():
            space = text.find(" ", start, end)
            start = end if space < 0 else space + 1
        overlapping = [span for span in spans if span[0] < end and start < span[1]]
        if start == end or any(span[2] == kind for span in overlapping):
            continue
        spans = [span for span in spans if span not in overlapping] + [(start, end, kind)]
    return sorted(spans)


def read_re3d(path):
    documents = []
    with open(path, encoding="utf-8") as file:
        for pack in map(json.loads, file):
            entities = [(e["start"], e["end"], e["type"]) for e in pack["entities"] if e["type"] not in ("Temporal", "Quantity", "Money", "Frequency")]
            documents.append(Document(pack["id"], pack["text"], [], proper_spans(pack["text"], entities), name_types.RE3D))
    return documents


def read_meantime(path):
    """Only a title and about five sentences are annotated: the text ends with the line of the last entity."""
    documents = []
    with open(path, encoding="utf-8") as file:
        for pack in map(json.loads, file):
            kind_of = {}
            for relation in pack["relations"]:
                if relation["kind"] == "REFERS_TO":
                    instance = pack["instances"].get(relation["target"][0], {})
                    kind_of.update({source: instance.get("type") for source in relation["source"]})
            last = max((entity["end"] for entity in pack["entities"]), default=0)
            end = pack["text"].find("\n", last)
            text = pack["text"] if end < 0 else pack["text"][:end]
            entities = [(e["start"], e["end"], kind_of.get(e["id"]) or "?") for e in pack["entities"] if e["syntactic"] == "NAM"]
            documents.append(Document(pack["id"], text, [], proper_spans(text, entities), name_types.MEANTIME))
    return documents


def read_training(corpora):
    """Every corpus that may train what ships, by name."""
    corpora = Path(corpora)
    names, roles = corpora / "train/names", corpora / "train/roles"
    return {
        "ewt": read_ewt(corpora, "train"),
        "gum": read_gum(corpora, "train"),
        "wikigold": read_columns(names / "wikigold.conll.txt", name_types.WIKIGOLD),
        "crossner": [d for path in sorted((names / "crossner").glob("*-train.txt")) for d in read_columns(path, name_types.CROSSNER)],
        "re3d": read_re3d(names / "re3d.jsonl"),
        "meantime": read_meantime(corpora / "train/documents/meantime.train.jsonl"),
        "masc": read_masc(roles / "propbank-masc-written.conll") + read_masc(roles / "propbank-masc-spoken.conll"),
    }


def read_development(corpora):
    corpora = Path(corpora)
    return {"ewt": read_ewt(corpora, "dev"), "gum": read_gum(corpora, "dev")}


def sentences_of(documents):
    return [sentence for document in documents for sentence in document.sentences]
