"""Open text without annotations, on which the teacher's judgements stand in for them. What overlaps a development set stays out."""

import csv
import json
import re
from pathlib import Path

from data import Document
from written import written

SHARED = 10  # a text that has so many words in a row in common with a development set is left out


def runs_of_words(text):
    words = re.findall(r"\w+", text.casefold())
    return (" ".join(words[i : i + SHARED]) for i in range(len(words) - SHARED + 1))


def packs(path):
    with open(path, encoding="utf-8") as file:
        yield from map(json.loads, file)


def development_runs(corpora):
    """The runs of words of every text that is measured on."""
    paths = [*sorted((corpora / "train/documents").glob("*.dev.jsonl")), *sorted((corpora / "dev").rglob("*.jsonl"))]
    return {run for path in paths for pack in packs(path) for run in runs_of_words(pack["text"])}


def read_wikinews(path):
    return [(f"wikinews-{number}", pack["text"]) for number, pack in enumerate(packs(path))]


def read_gap(folder):
    """GAP repeats some passages with other questions."""
    texts = {}
    for path in sorted(folder.glob("gap-*.tsv")):
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                texts.setdefault(row["Text"], row["ID"])
    return [(f"gap-{name}", text) for text, name in texts.items()]


def read_causal_news(path):
    """The Causal News Corpus stands in tokens."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = [(row["index"], row["text"].split()) for row in csv.DictReader(file)]
    return [(f"causal-{name}", "".join(form + " " * spaced for form, spaced in written(tokens))) for name, tokens in rows]


def read(corpora, log):
    """Every corpus of open text, by name, without what overlaps a development set."""
    corpora = Path(corpora)
    read_texts = {
        "wikinews": read_wikinews(corpora / "train/text/wikinews.jsonl"),
        "gap": read_gap(corpora / "train/coreference"),
        "causal-news": read_causal_news(corpora / "train/causes/train_subtask1.csv"),
    }
    measured, kept = development_runs(corpora), {}
    for corpus, texts in read_texts.items():
        kept[corpus] = [Document(name, text, []) for name, text in texts if measured.isdisjoint(runs_of_words(text))]
        log(f"{corpus}: {len(texts) - len(kept[corpus])} of {len(texts)} texts overlap a development set and stay out")
    return kept
