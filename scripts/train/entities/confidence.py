#!/usr/bin/env python3
"""Fits how likely an entity is right, and says how well that is calibrated.

usage: scripts/train/entities/confidence.py

Reads judgements.tsv beside it: entities of Wikinews articles (the number of the article in the collection) with their salience before it is weighed,
whether a reader who did not write the rules found each right (1), half right (0.5) or wrong (0), and the signs of how it was made, as
`nutgraf candidates` prints them. A half-right entity counts half for either side. Prints the weights that `core/entities/confidence.cpp` holds, in
hundredths of log-odds, and from ten parts by article, each judged by weights that the other nine gave: precision by band, the
expected calibration error, what a threshold leaves, and how right the first five of an article are in order of salience, weighed and not.
Standard library only.
"""

import collections
import csv
import math
import pathlib
import random

TABLE = pathlib.Path(__file__).with_name("judgements.tsv")
RIDGE = 1 / 0.2  # the penalty of squared weights
ROUNDS, STEP = 400, 0.008
PARTS = 10
FIRST = 5  # of ten that were judged


def logistic(odds):
    return 1 / (1 + math.exp(-odds))


def fit(rows):
    """Weights by name, and the bias under the empty name, by gradient descent on the penalised likelihood."""
    weights = {name: 0.0 for row in rows for name in row["signs"]} | {"": 0.0}
    for _ in range(ROUNDS):
        gradient = {name: (RIDGE * weight if name else 0.0) for name, weight in weights.items()}
        for row in rows:
            error = judge(weights, row) - row["right"]
            for name in [*row["signs"], ""]:
                gradient[name] += error
        for name in weights:
            weights[name] -= STEP * gradient[name]
    return weights


def judge(weights, row):
    return logistic(weights[""] + sum(weights.get(name, 0.0) for name in row["signs"]))


def mean(values):
    return sum(values) / len(values) if values else 0.0


def first(rows, weigh):
    """How right the first entities of the articles are in an order."""
    of_article = collections.defaultdict(list)
    for row in rows:
        of_article[row["article"]].append(row)
    return mean([row["right"] for article in of_article.values() for row in sorted(article, key=weigh, reverse=True)[:FIRST]])


def main():
    with TABLE.open(encoding="utf-8") as table:
        rows = [
            {"article": row["article"], "salience": float(row["salience"]), "right": float(row["right"]), "signs": row["signs"].split()}
            for row in csv.DictReader(table, delimiter="\t")
        ]
    for name, weight in sorted(fit(rows).items()):
        print(f"{name or 'bias':24} {round(100 * weight):5}")

    articles = sorted({row["article"] for row in rows})
    random.Random(1).shuffle(articles)
    for part in range(PARTS):
        held = set(articles[part::PARTS])
        weights = fit([row for row in rows if row["article"] not in held])
        for row in rows:
            if row["article"] in held:
                row["sure"] = judge(weights, row)
    error = 0.0
    for band in range(10):
        inside = [row for row in rows if band / 10 <= row["sure"] < (band + 1) / 10]
        if inside:
            sure, right = mean([row["sure"] for row in inside]), mean([row["right"] for row in inside])
            error += len(inside) / len(rows) * abs(sure - right)
            print(f"{band / 10:.1f} to {(band + 1) / 10:.1f}   {len(inside):4} entities   sure {sure:.2f}   right {right:.2f}")
    print(f"expected calibration error {error:.3f} over {len(rows)} entities of {len(articles)} articles")
    all_right = sum(row["right"] for row in rows)
    for threshold in (0.0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85):
        shown = [row["right"] for row in rows if row["sure"] >= threshold]
        print(f"at least {threshold:.2f} sure: right {mean(shown):.3f} of {len(shown) / len(rows):.0%}, with {sum(shown) / all_right:.0%} of the right ones")
    print(f"the first {FIRST} of an article by salience: right {first(rows, lambda row: row['salience']):.3f}, ", end="")
    print(f"weighed by confidence: {first(rows, lambda row: row['salience'] * row['sure']):.3f}")


if __name__ == "__main__":
    main()
