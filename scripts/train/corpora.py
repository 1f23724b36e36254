"""Reads every corpus: those that may train what ships, and the development sets that are only measured on."""

import json
from pathlib import Path

import name_types
import propbank
import treebanks
from data import Builder, Document, blocks_of_lines, spans_of_tags
from written import written


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


NO_NAMES = ("Temporal", "Quantity", "Money", "Frequency")


def read_re3d(path):
    documents = []
    with open(path, encoding="utf-8") as file:
        for pack in map(json.loads, file):
            entities = [(e["start"], e["end"], e["type"]) for e in pack["entities"] if e["type"] not in NO_NAMES]
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
        "ewt": treebanks.read_ewt(corpora, "train"),
        "gum": treebanks.read_gum(corpora, "train"),
        "wikigold": read_columns(names / "wikigold.conll.txt", name_types.WIKIGOLD),
        "crossner": [d for path in sorted((names / "crossner").glob("*.txt")) for d in read_columns(path, name_types.CROSSNER)],
        "re3d": read_re3d(names / "re3d.jsonl"),
        "meantime": read_meantime(corpora / "train/documents/meantime.train.jsonl"),
        "masc": propbank.read_masc(roles / "propbank-masc-written.conll") + propbank.read_masc(roles / "propbank-masc-spoken.conll"),
    }


def read_development(corpora):
    corpora = Path(corpora)
    return {"ewt": treebanks.read_ewt(corpora, "dev"), "gum": treebanks.read_gum(corpora, "dev")}
