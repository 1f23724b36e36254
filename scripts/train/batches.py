"""Sentences as padded arrays of numbers, with whatever is annotated on them."""

from dataclasses import dataclass

import numpy as np
import torch

import data
import lemmas
import name_types
import parser
import roles

IGNORED = -100  # what cross entropy leaves out


@dataclass
class Labels:
    """The inventories, in the order of the heads' outputs."""

    upos: list
    xpos: list
    feats: list
    scripts: list
    relations: list  # without root
    roles: list  # BIO

    @classmethod
    def of(cls, sentences, least_script):
        syntax = [sentence.syntax for sentence in sentences if sentence.syntax]
        kinds = lambda name: sorted({value for one in syntax for value in getattr(one, name)})
        words = [word for sentence in sentences if sentence.syntax for word in zip(sentence.forms, sentence.syntax.upos, sentence.syntax.lemmas)]
        relations = [relation for relation in kinds("relations") if relation != "root"]
        bio = ["O"] + [f"{part}-{role}" for role in data.ROLES for part in "BI"]
        return cls(kinds("upos"), kinds("xpos"), kinds("feats"), lemmas.inventory(words, least_script), relations, bio)


class Encoded:
    """One sentence as numbers; what is not annotated is None."""

    def __init__(self, sentence, labels, vector_rows):
        self.sentence, self.length = sentence, len(sentence.forms)
        self.forms, self.context = sentence.features.forms[:, :9], sentence.features.context
        self.vectors = vector_rows(sentence.features.forms[:, 9])
        self.tags = self.heads = self.relations = self.names = self.predicates = None
        if sentence.syntax:
            self._syntax(sentence, labels)
        if sentence.names:
            self.names = np.array([[labels_ >> k & 1 for k in range(len(name_types.LABELS))] for labels_ in sentence.names], bool)
        if sentence.predicates is not None:
            self._predicates(sentence, labels)

    def _syntax(self, sentence, labels):
        syntax = sentence.syntax
        number = lambda inventory, values: [inventory.index(value) if value in inventory else IGNORED for value in values]
        scripts = [lemmas.script_of(form, lemma) for form, lemma in zip(sentence.forms, syntax.lemmas)]
        self.tags = np.array(
            [number(labels.upos, syntax.upos), number(labels.xpos, syntax.xpos), number(labels.feats, syntax.feats), number(labels.scripts, scripts)]
        )
        self.heads = np.array([head - 1 if head else self.length for head in syntax.heads])
        self.relations = np.array([labels.relations.index(r) if r in labels.relations else -1 for r in syntax.relations])

    def _predicates(self, sentence, labels):
        self.predicates = np.zeros(self.length, np.int64)
        self.predicates[sentence.unknown_predicates] = IGNORED
        self.arguments = []
        for predicate in sentence.predicates:
            self.predicates[predicate.token] = data.PREDICATES.index(predicate.kind)
            if predicate.kind == "auxiliary":
                continue
            row = np.zeros(self.length, np.int64)
            for first, end, role in predicate.arguments:
                row[first:end] = labels.roles.index("I-" + role)
                row[first] = labels.roles.index("B-" + role)
            self.arguments.append((predicate.token, row))


class Batch:
    """Sentences padded to the longest, longest first."""

    def __init__(self, encoded):
        self.encoded = sorted(encoded, key=lambda one: -one.length)
        self.lengths = np.array([one.length for one in self.encoded])
        self.shape = len(self.encoded), int(self.lengths[0])
        self.forms = self._padded("forms", 0, (9,))
        self.context = self._padded("context", 0, (9,))
        self.vectors = self._padded("vectors", -1, ())
        self.mask = torch.from_numpy(np.arange(self.shape[1])[None, :] < self.lengths[:, None])

    def _padded(self, name, empty, tail):
        full = np.full((*self.shape, *tail), empty, np.int64)
        for row, one in enumerate(self.encoded):
            full[row, : one.length] = getattr(one, name)
        return torch.from_numpy(full)

    def tags(self, column):
        full = np.full(self.shape, IGNORED, np.int64)
        for row, one in enumerate(self.encoded):
            if one.tags is not None:
                full[row, : one.length] = one.tags[column]
        return torch.from_numpy(full)

    def names(self):
        """(the tokens with annotation as flat indices, their open labels)."""
        places = [row * self.shape[1] + np.arange(one.length) for row, one in enumerate(self.encoded) if one.names is not None]
        if not places:
            return None
        return torch.from_numpy(np.concatenate(places)), torch.from_numpy(np.concatenate([one.names for one in self.encoded if one.names is not None]))

    def predicates(self):
        full = np.full(self.shape, IGNORED, np.int64)
        for row, one in enumerate(self.encoded):
            if one.predicates is not None:
                full[row, : one.length] = one.predicates
        return torch.from_numpy(full)

    def trees(self):
        """Gold heads and relations, one place wider than the batch and below NONE where there are none, for the oracle."""
        heads, relations = (np.full((self.shape[0], self.shape[1] + 1), parser.NONE - 1) for _ in range(2))
        for row, one in enumerate(self.encoded):
            if one.heads is not None:
                heads[row, : one.length], relations[row, : one.length] = one.heads, one.relations
        return heads, relations


@dataclass
class Arguments:
    """Pairs of a predicate and a token, flat over a batch."""

    predicate: torch.Tensor  # flat index of the predicate
    token: torch.Tensor  # flat index of the token
    distance: torch.Tensor
    path: torch.Tensor
    gold: torch.Tensor  # label, or None


def arguments(batch, chosen, heads, relations, kinds):
    """The pairs of the chosen predicates, `chosen` being (row, token, gold labels or None); without `heads` every path is 0."""
    columns = [[], [], [], [], []]
    through = {}
    for row, predicate, gold in chosen:
        count = batch.encoded[row].length
        base = row * batch.shape[1]
        path = np.zeros(count, np.int64)
        if heads is not None:
            tree, labels = heads[row, :count], relations[row, :count]
            if row not in through:
                through[row] = roles.branches(tree)
            path = roles.paths(predicate, tree, labels, through[row], kinds)
        tokens = base + np.arange(count)
        for column, values in zip(columns, (np.full(count, base + predicate), tokens, roles.distances(predicate, count), path, gold)):
            column.append(values)
    tensors = [torch.from_numpy(np.concatenate(column)) if column and column[0] is not None else None for column in columns]
    return Arguments(*tensors)
