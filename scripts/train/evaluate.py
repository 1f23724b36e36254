"""Figures on the development sets, with gold tokens and sentences."""

from collections import Counter

import numpy as np
import torch

import arguments
import batches
import data
import lemmas
import model
import name_types
import parser
import viterbi

SCORED_NAMES = ("PER", "ORG", "LOC")
SCORED_ROLES = ("ARG0", "ARG1", "ARG2", "ARG3", "ARG4", *("ARGM-" + kind for kind in ("TMP", "LOC", "CAU", "MNR", "NEG", "MOD", "PRP")))
NAMES = viterbi.constraints(name_types.LABELS)


def spans(labels, inventory):
    return data.spans_of_tags([inventory[label] for label in labels])


def universal(relations, index):
    return "root" if index < 0 else relations[index].split(":")[0]


class Counts(Counter):
    """Counts by name; hits, guesses and golds make an F1."""

    def matched(self, name, guessed, gold):
        self[name, "hit"] += len(set(guessed) & set(gold))
        self[name, "guess"] += len(guessed)
        self[name, "gold"] += len(gold)

    def f1(self, name):
        return 200 * self[name, "hit"] / max(1, self[name, "guess"] + self[name, "gold"])

    def share(self, name):
        return 100 * self[name] / max(1, self["words"])


class Evaluator:
    def __init__(self, network, exceptions):
        self.network, self.labels = network, network.labels
        self.exceptions = {(form, upos): lemma for form, upos, lemma in exceptions}
        self.arguments = arguments.ArgumentDecoder(self.labels.roles, self.labels.relations)

    def lemma(self, form, upos, ranked):
        known = self.exceptions.get((form.lower(), upos))
        if known is not None:
            return known
        return next((lemma for lemma in (lemmas.apply(self.labels.scripts[k], form) for k in ranked) if lemma is not None), form)

    def syntax(self, counts, one, tags, scripts, heads, relations):
        n, gold = one.length, one.sentence.syntax
        counts["words"] += n
        for name, inventory, guessed in zip(("upos", "xpos", "feats"), (self.labels.upos, self.labels.xpos, self.labels.feats), tags):
            counts[name] += sum(inventory[k] == value for k, value in zip(guessed[:n], getattr(gold, name)))
        ranked = np.argsort(-scripts[:n], 1, kind="stable")[:, :8]
        counts["lemma"] += sum(
            self.lemma(form, self.labels.upos[k], row) == lemma for form, k, row, lemma in zip(one.sentence.forms, tags[0], ranked, gold.lemmas)
        )
        attached = heads[:n] == one.heads
        counts["uas"] += int(attached.sum())
        agrees = [universal(self.labels.relations, int(k)) == value.split(":")[0] for k, value in zip(relations[:n], gold.relations)]
        counts["las"] += int((attached & np.array(agrees)).sum())

    def names(self, counts, one, scores):
        path = viterbi.decode(scores[None, : one.length], *NAMES)[0]
        scored = lambda found: [span for span in found if span[2] in SCORED_NAMES]
        single = [row.argmax() if row.sum() == 1 else 0 for row in one.names]
        guessed, gold = scored(spans(path, name_types.LABELS)), scored(spans(single, name_types.LABELS))
        counts.matched("names", guessed, gold)
        for kind in SCORED_NAMES:
            counts.matched(kind, [span for span in guessed if span[2] == kind], [span for span in gold if span[2] == kind])

    def roles(self, counts, one, guessed, gold):
        """Both are {predicate: labels}."""
        spans_of = lambda found: [
            (predicate, *span) for predicate, row in found.items() for span in spans(row, self.labels.roles) if span[2] in SCORED_ROLES
        ]
        counts.matched("roles", spans_of(guessed), spans_of(gold))
        counts.matched("predicates", list(guessed), list(gold))
        for role in SCORED_ROLES:
            counts.matched(role, *([argument for argument in spans_of(found) if argument[3] == role] for found in (guessed, gold)))

    def batch(self, counts, batch):
        network = self.network
        r = network.encode(batch)
        walk = parser.walk(network.scorer(network.projections(r)), batch.lengths, batch.shape[1], len(self.labels.relations))
        tags = [network.tags[name](r) for name in model.TAGS]
        best, scripts = [scores.argmax(-1).numpy() for scores in tags[:3]], tags[3].numpy()
        names = network.name_scores(r).numpy()
        predicates = network.predicate(r).argmax(-1).numpy()
        wanted = []
        for row, one in enumerate(batch.encoded):
            if one.heads is not None:
                self.syntax(counts, one, [column[row] for column in best], scripts[row], walk.heads[row], walk.relations[row])
            if one.names is not None:
                self.names(counts, one, names[row])
            if one.predicates is not None:
                kinds = predicates[row, : one.length]
                wanted += [(row, token, None) for token in np.flatnonzero((kinds > 0) & (kinds != data.PREDICATES.index("auxiliary")))]
        if any(one.predicates is not None for one in batch.encoded):
            self.batch_roles(counts, batch, r, walk, wanted)

    def batch_roles(self, counts, batch, r, walk, wanted):
        found = {}
        if wanted:
            pairs = batches.arguments(batch, wanted, walk.heads, walk.relations, len(self.labels.relations))
            scores, at = self.network.argument_scores(r, pairs).numpy(), 0
            for row, token, _ in wanted:
                count = batch.encoded[row].length
                tree = walk.heads[row, :count], walk.relations[row, :count]
                found.setdefault(row, {})[token] = self.arguments.decode(scores[at : at + count], token, *tree)
                at += count
        for row, one in enumerate(batch.encoded):
            if one.predicates is not None:
                self.roles(counts, one, found.get(row, {}), dict(one.arguments))

    def figures(self, encoded):
        """A dictionary of percentages."""
        counts = Counts()
        self.network.eval()
        with torch.no_grad():
            for start in range(0, len(encoded), 32):  # in the order of the text: an encoder may read sentences together
                self.batch(counts, batches.Batch(encoded[start : start + 32]))
        figures = {name: counts.share(name) for name in ("upos", "xpos", "feats", "lemma", "uas", "las")}
        for name in ("names", *SCORED_NAMES, "predicates", "roles", *SCORED_ROLES):
            if counts[name, "gold"]:
                figures[name] = counts.f1(name)
        return {name: round(value, 2) for name, value in figures.items()}
