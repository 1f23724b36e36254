#!/usr/bin/env python3
"""Trains the ranker of core/entities: which cluster, if any, a mention joins.

usage: scripts/train/coreference/train.py CORPORA [--program build/release/nutgraf] [--out core/entities/ranker.txt] [--epochs 12]

Reads CORPORA/train/documents/{gum,meantime}.train.jsonl (of GUM its open genres) and CORPORA/train/coreference/gap-validation.tsv, asks
`nutgraf candidates` for the candidates of every mention and their features, and learns to score those right that hold a mention of the
same gold cluster. The program links as it goes, so the clusters that it offers are those of the weights that it was built with:
train, build and train again until the figures of scripts/evaluate stay. Needs Debian's python3-torch; takes minutes on two cores.

The ranker is max(0, sum of rows + bias) . output; rows stand in the order of core/entities/features.h. The loss is the negative
logarithm of the probability that all right candidates have together (G. Durrett and D. Klein 2013), after a margin has been
added to the wrong ones.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import sys

import numpy
import torch

PROJECT = pathlib.Path(__file__).resolve().parents[3]
WIDTH = 48
SCALE = 256
MISSED, FALSE, WRONG = 1.0, 1.0, 1.0  # margins: left alone, joined though alone, joined to another


def feature_rows():
    """Names of the rows of weights, as features.h lists their kinds: [mention rows], [pair rows]."""
    sizes = {"kForms": 22, "kRoles": 11}
    header = (PROJECT / "core/entities/features.h").read_text(encoding="utf-8")
    tables = []
    for table in ("kMentionFeatures", "kPairFeatures"):
        body = re.search(table + r"\[\] = \{(.*?)\n\};", header, re.S)[1]
        kinds = re.findall(r'\{"([^"]+)", (\w+)\}', body)
        tables.append([f"{name} {value}" for name, size in kinds for value in range(sizes.get(size) or int(size))])
    return tables


def ask(program, articles):
    lines = "".join(json.dumps({"id": a["id"], "text": a["text"]}) + "\n" for a in articles)
    done = subprocess.run([program, "candidates"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


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


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def judge(asked, gold, end):
    """Decisions on the mentions before `end`: right are the clusters of whose mentions most are of the mention's gold cluster."""
    members = collections.defaultdict(list)
    at = 0
    for mention, rows, choices in asked["decisions"]:
        if asked["mentions"][mention][1] > end:
            return
        while at < mention:
            members[asked["clusters"][at]].append(gold[at])
            at += 1
        right = [members[c[0]].count(gold[mention]) * 2 > len(members[c[0]]) for c in choices]
        yield rows, [c[1:] for c in choices], right, not any(right)


def gum(program, path):
    """Decisions with the gold cluster of each mention, by its head; what the gold standard does not mark is alone."""
    documents = read(path)
    for document, asked in zip(documents, ask(program, documents)):
        spans = {(m["start"], m["end"]): m["cluster"] for m in document["mentions"]}
        longest_first = sorted(spans.items(), key=lambda item: item[0][0] - item[0][1])
        heads = {head_of(document, *span): cluster for span, cluster in longest_first}
        gold = [spans.get(tuple(m[:2]), heads.get(tuple(m[2:]), f"alone {i}")) for i, m in enumerate(asked["mentions"])]
        yield from judge(asked, gold, len(document["text"]))


def meantime(program, path):
    """Decisions on the sentences that are annotated, those up to the last gold mention. A mention is the shortest gold one that
    begins where it begins and holds its head."""
    documents = read(path)
    for document, asked in zip(documents, ask(program, documents)):
        cluster_of = {s: r["target"][0] for r in document["relations"] if r["kind"] == "REFERS_TO" for s in r["source"]}
        shortest_first = sorted(document["entities"], key=lambda m: m["end"] - m["start"])
        gold = []
        for i, (start, _, _, head_end) in enumerate(asked["mentions"]):
            fitting = (m["id"] for m in shortest_first if m["start"] == start and head_end <= m["end"])
            gold.append(cluster_of.get(next(fitting, None), f"alone {i}"))
        yield from judge(asked, gold, max(m["end"] for m in document["entities"]))


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
            if true:
                right = [c[0] in names[true[0]] for c in choices]
                alone = False
            else:
                right = [c[0] not in names["A"] | names["B"] for c in choices]
                alone = True
            if alone or any(right):
                yield own, [c[1:] for c in choices], right, alone


class Data:
    """Decisions as flat arrays: of each pair its rows and decision; the last pair of a decision is "alone"."""

    def __init__(self, decisions, mention_rows, pair_rows, pair_kinds):
        self.mentions, pairs, owners, right = [], [], [], []
        for number, (own, choices, correct, alone) in enumerate(decisions):
            self.mentions.append(own)
            for choice, good in zip(choices, correct):
                pairs.append([mention_rows + value for value in choice])
                owners.append(number)
                right.append(good)
            pairs.append([mention_rows + pair_rows] + [mention_rows + pair_rows + 1] * (pair_kinds - 1))
            owners.append(number)
            right.append(alone)
        self.mentions = torch.tensor(self.mentions)
        self.pairs, self.owners, self.right = torch.tensor(pairs), torch.tensor(owners), torch.tensor(right)
        self.alone = self.pairs[:, 0] == mention_rows + pair_rows
        self.starts = numpy.searchsorted(self.owners.numpy(), numpy.arange(len(self.mentions) + 1))


class Ranker(torch.nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = torch.nn.EmbeddingBag(rows + 2, WIDTH, mode="sum", padding_idx=rows + 1)  # the last one is no feature
        torch.nn.init.normal_(self.rows.weight, std=0.1)
        self.rows.weight.data[rows + 1] = 0
        self.bias = torch.nn.Parameter(torch.zeros(WIDTH))
        self.output = torch.nn.Parameter(torch.randn(WIDTH) * 0.3)
        self.dropout = torch.nn.Dropout(0.2)

    def forward(self, mentions, owners, pairs):
        hidden = self.rows(mentions)[owners] + self.rows(pairs) + self.bias
        return self.dropout(torch.relu(hidden)) @ self.output


def group_logsumexp(scores, owners, count):
    most = torch.full((count,), -1e9).scatter_reduce(0, owners, scores, reduce="amax")
    sums = torch.zeros(count).index_add(0, owners, torch.exp(scores - most[owners]))
    return most + torch.log(sums + 1e-30)


def loss_of(model, data, begin, end):
    first, last = int(data.starts[begin]), int(data.starts[end])
    owners, right, alone = data.owners[first:last] - begin, data.right[first:last], data.alone[first:last]
    scores = model(data.mentions[begin:end], owners, data.pairs[first:last])
    is_alone = torch.zeros(end - begin, dtype=torch.bool)
    is_alone[owners[alone & right]] = True
    margin = torch.where(alone, torch.tensor(MISSED), torch.where(is_alone[owners], torch.tensor(FALSE), torch.tensor(WRONG)))
    scores = scores + torch.where(right, torch.tensor(0.0), margin)
    good = group_logsumexp(torch.where(right, scores, torch.tensor(-1e6)), owners, end - begin)
    return (group_logsumexp(scores, owners, end - begin) - good).mean()


def train(model, data, epochs, rate=0.003, size=64):
    decaying = {"params": [model.rows.weight, model.output], "weight_decay": 0.01}
    optimizer = torch.optim.AdamW([decaying, {"params": [model.bias], "weight_decay": 0.0}], lr=rate)
    steps = epochs * (len(data.mentions) // size + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    batches = list(range(0, len(data.mentions), size))
    for epoch in range(epochs):
        total = 0.0
        for number in torch.randperm(len(batches)).tolist():
            loss = loss_of(model, data, batches[number], min(batches[number] + size, len(data.mentions)))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss)
        print(f"epoch {epoch + 1}: loss {total / len(batches):.4f}", flush=True)


def write(model, names, path):
    weights = model.rows.weight.data[: len(names) - 2]
    rows = torch.cat([weights, model.bias.data[None], model.output.data[None]])
    whole = torch.clamp(torch.round(rows * SCALE), -32768, 32767).to(torch.int64).tolist()
    lines = ["# Weights of the ranker (core/entities/ranker.h), made by scripts/train/coreference/train.py from UD English GUM, MEANTIME and GAP."]
    lines += [f"{name}: {' '.join(map(str, row))}" for name, row in zip(names, whole)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--program", default=str(PROJECT / "build/release/nutgraf"))
    parser.add_argument("--out", type=pathlib.Path, default=PROJECT / "core/entities/ranker.txt")
    parser.add_argument("--epochs", type=int, default=12)
    options = parser.parse_args()
    torch.manual_seed(1)
    mention_names, pair_names = feature_rows()
    decisions = list(gum(options.program, options.corpora / "train/documents/gum.train.jsonl"))
    decisions += meantime(options.program, options.corpora / "train/documents/meantime.train.jsonl")
    decisions += gap(options.program, options.corpora / "train/coreference/gap-validation.tsv")
    pair_kinds = max(len(c) for _, choices, _, _ in decisions for c in choices)
    data = Data(decisions, len(mention_names), len(pair_names), pair_kinds)
    print(f"{len(data.mentions)} decisions, {len(data.pairs)} pairs")
    model = Ranker(len(mention_names) + len(pair_names))
    train(model, data, options.epochs)
    write(model, mention_names + pair_names + ["alone 0", "bias 0", "output 0"], options.out)


if __name__ == "__main__":
    sys.exit(main())
