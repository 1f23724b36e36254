"""What `nutgraf candidates` weighs of the training corpora, with what would have been right: the ranker's training data."""
import collections
import csv
import itertools
import json
import pathlib
import subprocess
from typing import NamedTuple

PROJECT = pathlib.Path(__file__).resolve().parents[3]
LITERARY = 0.3  # what a decision in a novel counts
CLOSING = {".", ",", ";", ":", "!", "?", "'", "''", "’", "”", ")", "]"}
OPENING = {"(", "[", "``", "“", "‘"}


class Decision(NamedTuple):
    """A mention's rows of weights; the rows of each cluster that it may join and whether that is right; whether it is alone."""

    mention: list
    choices: list
    right: list
    alone: bool
    weight: float = 1.0


def ask(program, articles):
    lines = "".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in articles)
    done = subprocess.run([program, "candidates"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def head_of(document, start, end):
    """The head of a gold mention: its first token whose head lies outside it."""
    tokens, sentences = document["tokens"], document["sentences"]
    inside = [i for i, t in enumerate(tokens) if start <= t[0] and t[1] <= end]
    first = {i: s[2] for s in sentences for i in range(s[2], s[3])}
    for i in inside:
        above = first[i] + tokens[i][6] - 1 if tokens[i][6] else None
        if above not in inside:
            return tuple(tokens[i][:2])
    return tuple(tokens[inside[-1]][:2]) if inside else None


def gold_of_gum(document, mentions):
    """The gold cluster of each mention, by its span or head; what the gold standard does not mark is alone. And where it ends."""
    spans = {(m["start"], m["end"]): m["cluster"] for m in document["mentions"]}
    longest_first = sorted(spans.items(), key=lambda item: item[0][0] - item[0][1])
    heads = {head_of(document, *span): cluster for span, cluster in longest_first}
    return [spans.get(tuple(m[:2]), heads.get(tuple(m[2:]), f"alone {i}")) for i, m in enumerate(mentions)], len(document["text"])


def gold_by_begin(mentions, marked):
    """The cluster of the shortest of the `marked` [start, end, cluster] that begins where a mention begins and holds its head."""
    shortest_first = sorted(marked, key=lambda m: m[1] - m[0])
    fitting = ((cluster for first, end, cluster in shortest_first if first == start and head_end <= end) for start, _, _, head_end in mentions)
    return [next(clusters, f"alone {i}") for i, clusters in enumerate(fitting)]


def gold_of_meantime(document, mentions):
    """As above; only the sentences up to the last gold mention are annotated."""
    cluster_of = {s: r["target"][0] for r in document["relations"] if r["kind"] == "REFERS_TO" for s in r["source"]}
    marked = [(m["start"], m["end"], cluster_of.get(m["id"], f"alone {m['id']}")) for m in document["entities"]]
    return gold_by_begin(mentions, marked), max(m["end"] for m in document["entities"])


def judge(asked, gold, end):
    """Decisions on the mentions before `end`, each behind its mention: right are the clusters of whose mentions most are of its gold cluster."""
    members = collections.defaultdict(list)
    at = 0
    for mention, rows, choices in asked["decisions"]:
        if asked["mentions"][mention][1] > end:
            return
        while at < mention:
            members[asked["clusters"][at]].append(gold[at])
            at += 1
        right = [members[c[0]].count(gold[mention]) * 2 > len(members[c[0]]) for c in choices]
        yield mention, Decision(rows, [c[1:] for c in choices], right, not any(right))


def documents_of(program, path, gold_of):
    documents = read(path)
    for document, asked in zip(documents, ask(program, documents)):
        for _, decision in judge(asked, *gold_of(document, asked["mentions"])):
            yield decision


def gap(program, path):
    """The pronoun of each text: right is the cluster of its name, or, where it is neither, any but those of both names."""
    rows = list(csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    for row, asked in zip(rows, ask(program, [{"id": r["ID"], "text": r["Text"]} for r in rows])):
        mentions, at = asked["mentions"], int(row["Pronoun-offset"])

        def clusters_at(name):
            start, end = int(row[name + "-offset"]), int(row[name + "-offset"]) + len(row[name])
            return {asked["clusters"][i] for i, m in enumerate(mentions) if m[2] < end and start < m[3] and m[0] >= start - 1 and m[0] != at}

        names = {name: clusters_at(name) for name in "AB"}
        true = [name for name in "AB" if row[name + "-coref"].upper() == "TRUE"]
        for mention, own, choices in asked["decisions"]:
            if mentions[mention][2] != at:
                continue
            right = [c[0] in names[true[0]] if true else c[0] not in names["A"] | names["B"] for c in choices]
            if not true or any(right):
                yield Decision(own, [c[1:] for c in choices], right, not true)


def text_of(novel):
    """The sentences of a novel as text, and where each word stands in it."""
    text, places = "", []
    for sentence in novel["sentences"]:
        places.append([])
        for before, word in itertools.pairwise([None, *sentence]):
            tight = before is None or before in OPENING or word in CLOSING or (word[0] in "'’" and len(word) < 4) or word == "n't"
            text += ("" if tight else " ") + word
            places[-1].append((len(text) - len(word), len(text)))
        text += " "
    return text, places


def litbank(program, path):
    """Decisions on mentions that LitBank marks, which are those of people, places, bodies and vehicles."""
    novels = read(path)
    texts, places = zip(*map(text_of, novels))
    asked_of = ask(program, [{"id": n["id"], "text": text} for n, text in zip(novels, texts)])
    for novel, text, at, asked in zip(novels, texts, places, asked_of):
        marked = [(at[sentence][first][0], at[sentence][last][1], str(cluster)) for sentence, first, last, cluster in novel["mentions"]]
        gold = gold_by_begin(asked["mentions"], marked)
        for mention, decision in judge(asked, gold, len(text)):
            if not gold[mention].startswith("alone "):
                yield decision._replace(weight=LITERARY)


def all_decisions(program, corpora):
    yield from documents_of(program, corpora / "train/documents/gum.train.jsonl", gold_of_gum)
    yield from documents_of(program, corpora / "train/documents/meantime.train.jsonl", gold_of_meantime)
    yield from gap(program, corpora / "train/coreference/gap-validation.tsv")
    yield from litbank(program, corpora / "train/coreference/litbank.jsonl")
