#!/usr/bin/env python3
"""Measures which entities of many articles `nutgraf dossier` takes for one: B-cubed precision and recall (Bagga and Baldwin 1998).

usage: scripts/evaluate/dossier.py CORPORA [--program build/release/nutgraf] [-v]

Two collections of Wikinews, each read as one batch. MEANTIME (CC BY 4.0) says by an item of DBpedia which entities of its 90 articles are one.
dossier_wikinews.tsv holds judgements of our own over train/text/wikinews.jsonl (CC BY 2.5), 459 articles in which many stories are told several times:
an identity, a name that it goes by, and the numbers of the articles in which the name means it. Entities that the gold standard does not know
do not count; -v prints those of one identity that are several, and the other way round. Standard library only.
"""
import argparse
import collections
import csv
import json
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def read_lines(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read_table(path):
    with open(path, encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def meantime(corpora):
    """Articles, and the item of each gold mention by article and position."""
    documents = [d for part in ("dev", "train") for d in read_lines(corpora / f"train/documents/meantime.{part}.jsonl")]
    gold = {}
    for number, document in enumerate(documents, start=1):
        places = {entity["id"]: (entity["start"], entity["end"]) for entity in document["entities"] if entity["syntactic"] == "NAM"}
        for relation in document["relations"]:
            for target in relation["target"]:
                instance = document["instances"].get(target, {})
                link = (instance.get("link") or "").strip()
                if relation["kind"] != "REFERS_TO" or instance.get("tag") != "ENTITY" or "dbpedia.org" not in link:
                    continue
                for source in relation["source"]:
                    if source in places:
                        gold[number, places[source]] = link.rsplit("/", 1)[-1]
    return [{"id": d["id"], "text": d["text"]} for d in documents], gold


def wikinews(corpora):
    """Articles, and the identity of each judged name wherever it stands in an article that is listed."""
    documents = read_lines(corpora / "train/text/wikinews.jsonl")
    gold = {}
    with open(HERE / "dossier_wikinews.tsv", encoding="utf-8") as rows:
        for identity, name, numbers in csv.reader((row for row in rows if not row.startswith("#")), delimiter="\t"):
            for number in map(int, numbers.split()):
                for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", documents[number - 1]["text"]):
                    gold.setdefault((number, found.span()), identity)
    articles = [{"id": str(n), "text": d["text"], "title": d["title"], **({"date": d["date"]} if d["date"] else {})} for n, d in enumerate(documents, start=1)]
    return articles, gold


def identities(program, articles):
    """The identity of each named mention by article and position, and the name of each identity."""
    with tempfile.TemporaryDirectory() as folder:
        lines = "".join(json.dumps(article) + "\n" for article in articles)
        subprocess.run([program, "batch", "--tables", f"{folder}/tables", "--offsets", "codepoint"], input=lines.encode(), check=True, stderr=subprocess.DEVNULL)
        subprocess.run([program, "dossier", f"{folder}/tables", "--output", f"{folder}/dossier"], check=True, stderr=subprocess.DEVNULL)
        of_entity = {(row["article"], row["entity"]): row["identity"] for row in read_table(f"{folder}/dossier/appearances.csv")}
        names = {row["identity"]: row["name"] for row in read_table(f"{folder}/dossier/identities.csv")}
        found = {}
        for row in read_table(f"{folder}/tables/mentions.csv"):
            if row["kind"] == "name" and (row["article"], row["entity"]) in of_entity:
                found[int(row["article"]), (int(row["start"]), int(row["end"]))] = row["article"], row["entity"]
        return of_entity, found, names


def b_cubed(pairs):
    """Precision and recall over items that each have a gold and a found cluster."""
    gold, found = collections.Counter(g for g, _ in pairs), collections.Counter(f for _, f in pairs)
    both = collections.Counter(pairs)
    precision = sum(n * n / found[f] for (g, f), n in both.items()) / len(pairs)
    recall = sum(n * n / gold[g] for (g, f), n in both.items()) / len(pairs)
    return precision, recall


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--program", default=str(HERE.parent.parent / "build/release/nutgraf"))
    parser.add_argument("-v", action="store_true")
    options = parser.parse_args()
    for title, read in ("MEANTIME", meantime), ("Wikinews", wikinews):
        articles, gold = read(options.corpora)
        of_entity, found, names = identities(options.program, articles)
        votes = collections.defaultdict(collections.Counter)  # an entity is what most of its names are
        for place, identity in gold.items():
            if place in found:
                votes[found[place]][identity] += 1
        pairs = [(counts.most_common(1)[0][0], of_entity[entity]) for entity, counts in votes.items()]
        precision, recall = b_cubed(pairs)
        f = 2 * precision * recall / (precision + recall)
        print(f"{title}: {len(pairs)} entities of {len({g for g, _ in pairs})} identities, found {len({i for _, i in pairs})}; "
              f"B-cubed precision {100 * precision:.1f}, recall {100 * recall:.1f}, F {100 * f:.1f}")
        for side, other in ((0, 1), (1, 0)) if options.v else ():
            groups = collections.defaultdict(collections.Counter)
            for pair in pairs:
                groups[pair[side]][pair[other]] += 1
            for one, others in groups.items():
                if len(others) > 1:
                    print("  ", "apart" if side == 0 else "JOINED", names.get(one, one), [(names.get(o, o), n) for o, n in others.most_common()])


if __name__ == "__main__":
    main()
