#!/usr/bin/python3
"""What is confused with what on the development sets: scripts/train/errors.py RECIPE WORK, WORK being the folder of a finished run."""

import json
import sys
from collections import Counter
from pathlib import Path

import torch

import batches
import evaluate
import export
import model
import name_types
import parser
import prepare
import viterbi


def tags(network, batch, r, counts):
    guessed = network.tags["upos"](r).argmax(-1).numpy()
    for row, one in enumerate(batch.encoded):
        for k, gold in zip(guessed[row], one.sentence.syntax.upos):
            if network.labels.upos[k] != gold:
                counts["UPOS", gold, network.labels.upos[k]] += 1


def relations(network, batch, r, counts):
    walk = parser.walk(network.scorer(network.projections(r)), batch.lengths, batch.shape[1], len(network.labels.relations))
    for row, one in enumerate(batch.encoded):
        for token, gold in enumerate(one.sentence.syntax.relations):
            guessed = evaluate.universal(network.labels.relations, int(walk.relations[row, token]))
            if walk.heads[row, token] != one.heads[token]:
                counts["wrong head", gold.split(":")[0], ""] += 1
            elif guessed != gold.split(":")[0]:
                counts["relation", gold.split(":")[0], guessed] += 1


def names(network, batch, r, counts):
    scores = network.name_scores(r).numpy()
    for row, one in enumerate(batch.encoded):
        path = viterbi.decode(scores[None, row, : one.length], *evaluate.NAMES)[0]
        single = [labels.argmax() if labels.sum() == 1 else 0 for labels in one.names]
        guessed, gold = ({span[:2]: span[2] for span in evaluate.spans(found, name_types.LABELS)} for found in (path, single))
        for span, kind in gold.items():
            overlaps = any(first < span[1] and span[0] < end for first, end in guessed)
            found = guessed.get(span, "other borders" if overlaps else "nothing")
            if found != kind:
                counts["name", kind, found] += 1
        for span, kind in guessed.items():
            if kind in evaluate.SCORED_NAMES and not any(first < span[1] and span[0] < end for first, end in gold):
                counts["name", "nothing", kind] += 1


def main():
    recipe, work = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), Path(sys.argv[2])
    prepared = prepare.Prepared.kept(work)
    network = model.Network(recipe["width"], prepared.labels, torch.from_numpy(prepared.vector_table()), 0, 0, 0)
    network.load_state_dict(torch.load(work / "checkpoint.pt")["average"])
    network, counts = export.quantised(network), Counter()
    encoded = sorted(prepared.development["ewt"], key=lambda one: one.length)
    with torch.no_grad():
        for start in range(0, len(encoded), 32):
            batch = batches.Batch([one for one in encoded[start : start + 32] if one.names is not None])
            r = network.encode(batch)
            for count in (tags, relations, names):
                count(network, batch, r, counts)
    for what in ("UPOS", "wrong head", "relation", "name"):
        found = [(number, gold, guessed) for (kind, gold, guessed), number in counts.most_common() if kind == what]
        print(f"{what} (gold, found):", ", ".join(f"{gold} {guessed} {number}".replace("  ", " ") for number, gold, guessed in found[:14]))


if __name__ == "__main__":
    main()
