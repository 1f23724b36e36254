#!/usr/bin/env python3
"""Trains the ranker of core/entities: which cluster, if any, a mention joins.

usage: scripts/train/coreference/train.py CORPORA [--program build/release/nutgraf] [--build "ninja -C build/release nutgraf"] [--rounds 2]

Asks `nutgraf candidates` for the candidates of every mention and their features in what CORPORA/train holds of GUM (open genres),
MEANTIME, GAP (validation) and LitBank, and learns to score those right that hold a mention of the same gold cluster. The program links as
it goes, so the clusters that it offers are those of the weights that it was built with: each round asks, trains, writes
core/entities/ranker.txt and builds. Needs Debian's python3-torch and runs under its Python; a round takes five minutes on one core.

The ranker is max(0, sum of rows + bias) . output; rows stand in the order of core/entities/features.h. The loss is the negative
logarithm of the probability that all right candidates have together (G. Durrett and D. Klein 2013), after a margin has been
added to the wrong ones. Several members are trained from different beginnings; beside each other they are one wider network, whose score is
their mean.
"""
import argparse
import pathlib
import re
import shlex
import subprocess
import sys

import numpy
import torch

from decisions import PROJECT, all_decisions

MEMBERS, WIDTH = 3, 16  # together kRankerWidth
SCALE = 256
MARGIN = 1.0
EPOCHS = 8
HEADERS = ["core/entities/features.h", "core/entities/facts.h"]


def feature_rows():
    """Names of the rows of weights, as features.h lists their kinds: [mention rows], [pair rows]."""
    headers = [(PROJECT / header).read_text(encoding="utf-8") for header in HEADERS]
    sizes = dict(re.findall(r"constexpr std::size_t (k\w+) = (\d+);", "\n".join(headers)))
    tables = []
    for table in ("kMentionFeatures", "kPairFeatures"):
        body = re.search(table + r"\[\] = \{(.*?)\n\};", headers[0], re.S)[1]
        kinds = re.findall(r'\{"([^"]+)", (\w+)\}', body)
        tables.append([f"{name} {value}" for name, size in kinds for value in range(int(sizes.get(size, size)))])
    return tables


class Data:
    """Decisions as flat arrays: of each pair its rows and decision; the last pair of a decision is "alone"."""

    def __init__(self, decisions, mention_rows, pair_rows):
        pair_kinds = max(len(choice) for decision in decisions for choice in decision.choices)
        pairs, owners, right = [], [], []
        for number, decision in enumerate(decisions):
            pairs += [[mention_rows + value for value in choice] for choice in decision.choices]
            pairs.append([mention_rows + pair_rows] + [mention_rows + pair_rows + 1] * (pair_kinds - 1))
            owners += [number] * (len(decision.choices) + 1)
            right += [*decision.right, decision.alone]
        self.mentions = torch.tensor([decision.mention for decision in decisions])
        self.weights = torch.tensor([decision.weight for decision in decisions])
        self.pairs, self.owners, self.right = torch.tensor(pairs), torch.tensor(owners), torch.tensor(right)
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
    owners, right = data.owners[first:last] - begin, data.right[first:last]
    scores = model(data.mentions[begin:end], owners, data.pairs[first:last]) + MARGIN * ~right
    good = group_logsumexp(torch.where(right, scores, torch.tensor(-1e6)), owners, end - begin)
    weights = data.weights[begin:end]
    return ((group_logsumexp(scores, owners, end - begin) - good) * weights).sum() / weights.sum()


def train(data, rows, seed, rate=0.003, size=64):
    torch.manual_seed(seed)
    model = Ranker(rows)
    decaying = {"params": [model.rows.weight, model.output], "weight_decay": 0.01}
    optimizer = torch.optim.AdamW([decaying, {"params": [model.bias], "weight_decay": 0.0}], lr=rate)
    steps = EPOCHS * (len(data.mentions) // size + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.02, 1 - step / steps))
    batches = list(range(0, len(data.mentions), size))
    for epoch in range(EPOCHS):
        total = 0.0
        for number in torch.randperm(len(batches)).tolist():
            loss = loss_of(model, data, batches[number], min(batches[number] + size, len(data.mentions)))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += float(loss)
        print(f"member {seed}, epoch {epoch + 1}: loss {total / len(batches):.4f}", flush=True)
    return model


def write(models, names, path):
    """The members beside each other; their outputs are shares of the mean."""
    columns = [torch.cat([m.rows.weight.data[: len(names) - 2], m.bias.data[None], m.output.data[None] / len(models)]) for m in models]
    whole = torch.clamp(torch.round(torch.cat(columns, dim=1) * SCALE), -32768, 32767).to(torch.int64).tolist()
    lines = ["# Weights of the ranker (core/entities/ranker.h), made by scripts/train/coreference/train.py from UD English GUM, MEANTIME, GAP and LitBank."]
    lines += [f"{name}: {' '.join(map(str, row))}" for name, row in zip(names, whole)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--program", default=str(PROJECT / "build/release/nutgraf"))
    parser.add_argument("--build", default="ninja -C build/release nutgraf", help="the command that builds the program with new weights")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(1)  # sums in one order: the same weights on every run
    mention_names, pair_names = feature_rows()
    for _ in range(options.rounds):
        decisions = list(all_decisions(options.program, options.corpora))
        data = Data(decisions, len(mention_names), len(pair_names))
        print(f"{len(data.mentions)} decisions, {len(data.pairs)} pairs", flush=True)
        models = [train(data, len(mention_names) + len(pair_names), seed) for seed in range(1, MEMBERS + 1)]
        write(models, mention_names + pair_names + ["alone 0", "bias 0", "output 0"], PROJECT / "core/entities/ranker.txt")
        subprocess.run(shlex.split(options.build), cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())
