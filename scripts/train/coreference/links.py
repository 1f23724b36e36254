#!/usr/bin/env python3
"""Counts how many mentions are one of the entity that the ranker gave them to, by their form and by the ranker's lead.

usage: scripts/train/coreference/links.py CORPORA [--program build/release/nutgraf]

Reads CORPORA/train/documents/{gum,meantime}.train.jsonl without GUM's conversations and vlogs, which are no writing. A mention is right where most
mentions of its cluster before it are of its gold cluster; names, and what a rule gave away, count only where the gold standard marks them. Prints the shares, in hundredths, that core/entities/link_confidence.cpp holds:
of each form one a band, with how many mentions there were; forms and bands are those of core/entities/{facts.h,link_confidence.cpp}.
"""
import argparse
import bisect
import collections
import pathlib

from decisions import PROJECT, ask, gold_of_gum, gold_of_meantime, read

SPOKEN = {"conversation", "vlog"}
BOUNDS = [3, 6, 10, 15, 20, 30, 50]  # tenths of a point
# by MentionRule of core/include/nutgraf/document/entities.h
TIES = ["first"] + 3 * ["name"] + 4 * ["beside"] + 5 * ["rule"] + ["ranker", "first", "first"]
FORMS = ["we", "we", "we", "he or she", "he or she", "it", "they", "it", "it", "they", "they", "definite", "bare", "definite", "definite", "bare", "bare", "bare"]


def count(counts, asked, gold, end):
    members, rows_of = collections.defaultdict(list), {mention: rows for mention, rows, _ in asked["decisions"]}
    for i, (mention, cluster, (tie, lead)) in enumerate(zip(asked["mentions"], asked["clusters"], asked["links"])):
        if mention[1] > end:
            return
        before = members[cluster]
        marked = not gold[i].startswith("alone ")
        if before and (TIES[tie] == "ranker" or (TIES[tie] != "first" and marked)):
            form = rows_of[i][0] if i in rows_of else len(FORMS)
            kind = (FORMS[form] if form < len(FORMS) else "name", bisect.bisect_right(BOUNDS, lead)) if TIES[tie] == "ranker" else (TIES[tie], 0)
            counts[kind].append(before.count(gold[i]) * 2 > len(before))
        before.append(gold[i])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--program", default=str(PROJECT / "build/release/nutgraf"))
    options = parser.parse_args()
    counts = collections.defaultdict(list)
    for name, gold_of in (("gum", gold_of_gum), ("meantime", gold_of_meantime)):
        documents = [d for d in read(options.corpora / f"train/documents/{name}.train.jsonl") if d.get("genre") not in SPOKEN]
        for document, asked in zip(documents, ask(options.program, documents)):
            count(counts, asked, *gold_of(document, asked["mentions"]))
    for (form, band), right in sorted(counts.items()):
        print(f"{form:10} band {band}: {round(100 * sum(right) / len(right)):3} of {len(right)}")


if __name__ == "__main__":
    main()
