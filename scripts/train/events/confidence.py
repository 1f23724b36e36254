#!/usr/bin/env python3
"""Fits how likely an event is right, and says how well that is calibrated.

usage: scripts/train/events/confidence.py

Reads judgements.tsv beside it: events of Wikinews articles (the number of the article in the collection), what each was made of, and whether a
reader who did not write the rules found it right (1), half right (0.5) or wrong (0). A half-right event counts half for either side. Prints
the weights that `core/events/confidence.cpp` holds, in hundredths of log-odds, and from ten parts by article, each judged by weights that
the other nine gave: precision by band, the expected calibration error, and what a threshold leaves. Standard library only.
"""

import csv
import math
import pathlib
import random

TABLE = pathlib.Path(__file__).with_name("judgements.tsv")
RIDGE = 1 / 0.3  # the penalty of squared weights
ROUNDS, STEP = 4000, 0.002
PARTS = 10


def features(row):
    """The names of what holds of an event."""
    named = [f"{column}={row[column]}" for column in ("form", "place", "parties")]
    flags = ("no_subject", "claimed", "open", "unknown_pronoun", "loose_role", "unnamed", "several_parties")
    return named + [flag for flag in flags if row[flag] == "1"]


def logistic(odds):
    return 1 / (1 + math.exp(-odds))


def fit(rows):
    """Weights by name, and the bias under the empty name, by gradient descent on the penalised likelihood."""
    weights = {name: 0.0 for row in rows for name in row["features"]} | {"": 0.0}
    for _ in range(ROUNDS):
        gradient = {name: (RIDGE * weight if name else 0.0) for name, weight in weights.items()}
        for row in rows:
            error = judge(weights, row) - row["right"]
            for name in [*row["features"], ""]:
                gradient[name] += error
        for name in weights:
            weights[name] -= STEP * gradient[name]
    return weights


def judge(weights, row):
    return logistic(weights[""] + sum(weights.get(name, 0.0) for name in row["features"]))


def mean(values):
    return sum(values) / len(values) if values else 0.0


def main():
    with TABLE.open(encoding="utf-8") as table:
        rows = [{"article": row["article"], "features": features(row), "right": float(row["right"])} for row in csv.DictReader(table, delimiter="\t")]
    for name, weight in sorted(fit(rows).items(), key=lambda entry: entry[1]):
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
            print(f"{band / 10:.1f} to {(band + 1) / 10:.1f}   {len(inside):4} events   sure {sure:.2f}   right {right:.2f}")
    print(f"expected calibration error {error:.3f} over {len(rows)} events of {len(articles)} articles")
    for threshold in (0.0, 0.5, 0.6, 0.65, 0.7):
        shown = [row["right"] for row in rows if row["sure"] >= threshold]
        print(f"at least {threshold:.2f} sure: right {mean(shown):.2f} of {len(shown) / len(rows):.0%}")


if __name__ == "__main__":
    main()
