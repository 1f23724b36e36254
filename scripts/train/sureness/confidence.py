#!/usr/bin/env python3
"""Fits how likely facts of a kind are right, and says how well that is calibrated.

usage: scripts/train/sureness/confidence.py [entities|events|quotations|speakers|answers]

Reads the tables beside it: facts of Wikinews articles (the number of the article in the collection), the signs that hold of each, and whether
a reader who did not write the rules found it right (1), half right (0.5) or wrong (0). A half-right fact counts half for either side. The
table of entities has their salience before it is weighed, and their signs as `nutgraf candidates` prints them. Prints the weights that the
core holds (entities/confidence.cpp, events/confidence.cpp, quotes/confidence.cpp, voices/speakers.cpp, story/confidence.cpp) in hundredths
of log-odds, and from ten parts by article, each judged by weights that the other nine gave: precision by band, the expected calibration
error, what a threshold leaves, and how right the first entities of an article are. Standard library only.
"""

import collections
import csv
import math
import pathlib
import random
import sys

FOLDER = pathlib.Path(__file__).parent
RIDGE = {"entities": 1 / 0.2, "events": 1 / 0.3, "quotations": 2.0, "speakers": 2.0, "answers": 1.0}  # the penalty of squared weights
ROUNDS = 60
PARTS = 10
BANDS = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)
FIRST = 5  # entities of the ten of an article that were judged
SURE, WEIGHT_OF_DOUBTFUL = 0.75, 0.7  # as core/pipeline weighs the salience of entities
THRESHOLDS = (0.0, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)


def logistic(odds):
    return 1 / (1 + math.exp(-odds))


def solve(matrix, vector):
    """The solution of a symmetric positive definite system, by Gauss's elimination."""
    size = len(vector)
    rows = [list(matrix[i]) + [vector[i]] for i in range(size)]
    for i in range(size):
        for j in range(i + 1, size):
            factor = rows[j][i] / rows[i][i]
            if factor:
                for k in range(i, size + 1):
                    rows[j][k] -= factor * rows[i][k]
    solution = [0.0] * size
    for i in reversed(range(size)):
        solution[i] = (rows[i][size] - sum(rows[i][k] * solution[k] for k in range(i + 1, size))) / rows[i][i]
    return solution


def fit(rows, ridge):
    """Weights by sign, and the bias under the empty name, by Newton's method on the penalised likelihood."""
    names = [""] + sorted({sign for row in rows for sign in row["signs"]})
    place = {name: i for i, name in enumerate(names)}
    held = [[0] + [place[sign] for sign in row["signs"]] for row in rows]
    weights = [0.0] * len(names)
    for _ in range(ROUNDS):
        gradient = [(ridge * weight if i else 0.0) for i, weight in enumerate(weights)]
        hessian = [[ridge if i == j and i else 0.0 for j in range(len(names))] for i in range(len(names))]
        for row, signs in zip(rows, held):
            sure = logistic(sum(weights[i] for i in signs))
            for i in signs:
                gradient[i] += sure - row["right"]
                for j in signs:
                    hessian[i][j] += sure * (1 - sure)
        step = solve(hessian, gradient)
        weights = [weight - change for weight, change in zip(weights, step)]
        if max(abs(change) for change in step) < 1e-6:
            break
    return dict(zip(names, weights))


def judge(weights, row):
    return logistic(weights[""] + sum(weights.get(sign, 0.0) for sign in row["signs"]))


def mean(values):
    return sum(values) / len(values) if values else 0.0


def read(name):
    with (FOLDER / f"{name}.tsv").open(encoding="utf-8") as table:
        return [row | {"signs": row["signs"].split(), "right": float(row["right"])} for row in csv.DictReader(table, delimiter="\t")]


def parts_of(articles):
    """The articles in ten sets, by chance."""
    order = list(articles)
    random.Random(1).shuffle(order)
    return [set(order[part::PARTS]) for part in range(PARTS)]


def judge_tenfold(rows, ridge):
    """Sets how sure each fact is by weights from the articles of the other parts."""
    articles = sorted({row["article"] for row in rows})
    for held in parts_of(articles):
        weights = fit([row for row in rows if row["article"] not in held], ridge)
        for row in rows:
            if row["article"] in held:
                row["sure"] = judge(weights, row)
    return len(articles)


def report_bands(judged, bands):
    """Prints of [how sure, how right] by band what was right, and gives the expected calibration error."""
    error = 0.0
    for low, high in zip(bands, bands[1:]):
        inside = [(sure, right) for sure, right in judged if low <= sure < high]
        if not inside:
            continue
        sure, found = map(mean, zip(*inside))
        error += len(inside) / len(judged) * abs(sure - found)
        print(f"  {low:.2f} to {min(high, 1):.2f}   {len(inside):5} facts   sure {sure:.2f}   right {found:.2f}")
    return error


def right_first(rows, weigh):
    """How right the first entities of the articles are when salience is weighed so."""
    of_article = collections.defaultdict(list)
    for row in rows:
        of_article[row["article"]].append(row)
    in_order = [sorted(article, key=lambda row: float(row["salience"]) * weigh(row["sure"]), reverse=True) for article in of_article.values()]
    return mean([row["right"] for article in in_order for row in article[:FIRST]])


def report(name):
    rows = read(name)
    print(f"{name}: weights in hundredths of log-odds")
    for sign, weight in sorted(fit(rows, RIDGE[name]).items(), key=lambda entry: entry[1]):
        print(f"  {sign or 'bias':24} {round(100 * weight):5}")
    articles = judge_tenfold(rows, RIDGE[name])
    error, right = report_bands([(row["sure"], row["right"]) for row in rows], BANDS), sum(row["right"] for row in rows)
    print(f"  expected calibration error {error:.3f} over {len(rows)} facts of {articles} articles")
    for threshold in THRESHOLDS:
        shown = [row["right"] for row in rows if row["sure"] >= threshold]
        print(f"  at least {threshold:.2f} sure: right {mean(shown):.3f} of {len(shown) / len(rows):.0%}, {sum(shown) / right:.0%} of the right ones")
    if "salience" in rows[0]:
        weighed = right_first(rows, lambda sure: 1 if sure >= SURE else WEIGHT_OF_DOUBTFUL)
        print(f"  the first {FIRST} of an article: right {right_first(rows, lambda sure: 1):.3f} by salience, {weighed:.3f} by salience as it is weighed")


if __name__ == "__main__":
    for table in sys.argv[1:] or RIDGE:
        report(table)
