"""Scorers of coreference: MUC, B³, CEAFe and their mean (the CoNLL figure of 2012), matched by heads; precision of pairs; GAP.

Only clusters of two mentions and more count, as in the scorers of OntoNotes.
"""
import csv
from collections import Counter, defaultdict


def read_gap(path):
    """GAP's snippets as documents: a pronoun and two names, each with whether the pronoun is its."""
    with open(path, encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            names = []
            for name in "AB":
                start = int(row[name + "-offset"])
                names.append((start, start + len(row[name]), row[name + "-coref"].upper() == "TRUE"))
            yield {"id": row["ID"], "text": row["Text"], "pronoun": int(row["Pronoun-offset"]), "names": names}


def gap(documents, analyses):
    """A name is taken for the pronoun's where both are mentions of one entity, and the mention that is no pronoun has its head
    within the name."""
    correct = predicted = gold = 0
    for document, analysis in zip(documents, analyses):
        at = document["pronoun"]
        entity = next((e for e in analysis["entities"] if any(m["head"]["start"] == at for m in e["mentions"])), {"mentions": []})
        for start, end, true in document["names"]:
            heads = [m["head"] for m in entity["mentions"] if m["kind"] != "pronoun"]
            found = any(start - 1 <= head["start"] and head["end"] <= end + 1 for head in heads)
            correct += found and true
            predicted += found
            gold += true
    return {"names of pronouns": figure(correct, predicted, correct, gold)}


def coreference(documents, analyses):
    counts = defaultdict(Counter)
    for document, analysis in zip(documents, analyses):
        gold, found = gold_clusters(document), predicted_clusters(analysis)
        count_links(counts["MUC"], gold, found)
        count_mentions(counts["B3"], gold, found)
        count_entities(counts["CEAFe"], gold, found)
        count_pairs(counts["pairs"], gold, found)
    figures = {name: figure(c["right found"], c["found"], c["right gold"], c["gold"]) for name, c in counts.items()}
    pairs = figures.pop("pairs")
    mean = sum(f["F1"] for f in figures.values()) / len(figures)
    return {"CoNLL": {"F1": mean}, **figures, "pairs that are right": {"F1": pairs["P"]}}


def news(documents, analyses):
    chosen = [(d, a) for d, a in zip(documents, analyses) if d["genre"] == "news"]
    return coreference(*zip(*chosen))


def figure(right_found, found, right_gold, gold):
    precision = 100.0 * right_found / found if found else 0.0
    recall = 100.0 * right_gold / gold if gold else 0.0
    harmonic = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"P": precision, "R": recall, "F1": harmonic}


def gold_clusters(document):
    clusters = defaultdict(set)
    heads = Heads(document)
    for mention in document["mentions"]:
        clusters[mention["cluster"]].add(heads.of(mention["start"], mention["end"]))
    return [cluster for cluster in clusters.values() if len(cluster) > 1]


def predicted_clusters(analysis):
    clusters = [{(m["head"]["start"], m["head"]["end"]) for m in e["mentions"]} for e in analysis["entities"]]
    return [cluster for cluster in clusters if len(cluster) > 1]


class Heads:
    """The head of a gold mention is its first token whose own head lies outside it."""

    def __init__(self, document):
        self.tokens = document["tokens"]
        self.first_of = {i: first for _, _, first, last in (s[:4] for s in document["sentences"]) for i in range(first, last)}

    def of(self, start, end):
        inside = [i for i, t in enumerate(self.tokens) if start <= t[0] and t[1] <= end]
        for i in inside:
            head = self.tokens[i][6]
            if head == 0 or self.first_of[i] + head - 1 not in inside:
                return tuple(self.tokens[i][:2])
        return tuple(self.tokens[inside[-1]][:2])


def places(clusters):
    """The cluster of each head; a list and its first item share one."""
    return {mention: number for number, cluster in enumerate(clusters) for mention in cluster}


def count_links(counts, gold, found):
    """MUC (M. Vilain and others 1995): links that are left when the other side cuts each cluster."""
    for side, clusters, others in (("gold", gold, places(found)), ("found", found, places(gold))):
        for cluster in clusters:
            parts = len({others.get(mention, mention) for mention in cluster})
            counts["right " + side] += len(cluster) - parts
            counts[side] += len(cluster) - 1


def count_mentions(counts, gold, found):
    """B³ (A. Bagga and B. Baldwin 1998): of each mention, the share of its cluster that the other side has beside it."""
    for side, clusters, others in (("gold", gold, places(found)), ("found", found, places(gold))):
        for cluster in clusters:
            shared = Counter(others[mention] for mention in cluster if mention in others)
            counts["right " + side] += sum(n * n for n in shared.values()) / len(cluster)
            counts[side] += len(cluster)


def count_entities(counts, gold, found):
    """CEAFe (X. Luo 2005): the best one-to-one matching of clusters by the share of mentions that they have in common."""
    counts["gold"] += len(gold)
    counts["found"] += len(found)
    if gold and found:
        own = places(found)
        shared = [Counter(own[mention] for mention in cluster if mention in own) for cluster in gold]
        likeness = [[2 * shared[i][j] / (len(g) + len(f)) for j, f in enumerate(found)] for i, g in enumerate(gold)]
        best = best_matching(likeness)
        counts["right gold"] += best
        counts["right found"] += best


def count_pairs(counts, gold, found):
    """Pairs of found mentions that one gold cluster holds too."""
    place = places(gold)
    for cluster in found:
        of_gold = Counter(place[mention] for mention in cluster if mention in place)
        counts["right found"] += sum(n * (n - 1) // 2 for n in of_gold.values())
        counts["found"] += len(cluster) * (len(cluster) - 1) // 2


def best_matching(weights):
    """The greatest sum of a one-to-one matching of rows and columns. Rows are added one by one along the shortest augmenting
    path; prices of rows and columns keep reduced costs at or above zero."""
    if len(weights) > len(weights[0]):
        weights = [list(column) for column in zip(*weights)]
    rows, columns = len(weights), len(weights[0])
    row_price, column_price = [0.0] * rows, [0.0] * columns
    owner = [None] * columns
    for start in range(rows):
        distance, previous, done = [float("inf")] * columns, [None] * columns, [False] * columns
        row, through, travelled = start, None, 0.0
        while row is not None:
            for column in range(columns):
                cost = travelled - weights[row][column] - row_price[row] - column_price[column]
                if not done[column] and cost < distance[column]:
                    distance[column], previous[column] = cost, through
            through = min((c for c in range(columns) if not done[c]), key=distance.__getitem__)
            travelled, done[through], row = distance[through], True, owner[through]
        row_price[start] += travelled
        for column in range(columns):
            if done[column] and column != through:
                row_price[owner[column]] += travelled - distance[column]
                column_price[column] -= travelled - distance[column]
        while through is not None:
            before = previous[through]
            owner[through] = start if before is None else owner[before]
            through = before
    return sum(weights[row][column] for column, row in enumerate(owner) if row is not None)
