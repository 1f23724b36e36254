"""Sentences as tables of integers, padded to batches, with whatever is annotated on them."""

from dataclasses import dataclass

import numpy as np
import torch

import data
import lemmas
import name_types
import parser
import roles

IGNORED = -100  # what cross entropy leaves out
FORMS, CONTEXT, VECTOR, TAGS, PREDICATE, NAMES, COLUMNS = slice(0, 9), slice(9, 18), 18, slice(19, 23), 23, 24, 25
KEPT_GUESSES = 4  # of the teachers' distribution over a head's labels, the likeliest


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


@dataclass
class Guesses:
    """The likeliest labels of some tokens, likeliest first, and their probabilities in 255ths: u16 and u8 [tokens, …, KEPT_GUESSES]."""

    labels: np.ndarray
    shares: np.ndarray


class Encoded:
    """One sentence as numbers; what is not annotated is None."""

    def __init__(self, sentence, document, labels, vector_rows, pieces_of):
        self.sentence, self.length, self.document = sentence, len(sentence.forms), document
        self.pieces = [pieces_of(form) for form in sentence.forms]
        self.heads = self.relations = self.predicates = None
        self.arguments = []  # (predicate, labels)
        self.guesses, self.frames = None, []  # the teachers', set by judgements.attach: a frame is (predicate, gold labels, guesses)
        self.table = np.full((self.length, COLUMNS), IGNORED, np.int32)
        self.table[:, FORMS], self.table[:, CONTEXT] = sentence.features.forms[:, :9], sentence.features.context
        self.table[:, VECTOR] = vector_rows(sentence.features.forms[:, 9])
        self.table[:, NAMES] = 0
        if sentence.syntax:
            self._syntax(sentence, labels)
        if sentence.names:
            self.table[:, NAMES] = sentence.names
        if sentence.predicates is not None:
            self._predicates(sentence, labels)

    @property
    def names(self):
        """Which labels the corpus leaves open, bool [tokens, labels]."""
        return self.table[:, NAMES, None] >> np.arange(len(name_types.LABELS)) & 1 == 1 if self.sentence.names else None

    def _syntax(self, sentence, labels):
        syntax = sentence.syntax
        number = lambda inventory, values: [inventory.index(value) if value in inventory else IGNORED for value in values]
        scripts = [lemmas.script_of(form, lemma) for form, lemma in zip(sentence.forms, syntax.lemmas)]
        inventories = zip((labels.upos, labels.xpos, labels.feats, labels.scripts), (syntax.upos, syntax.xpos, syntax.feats, scripts))
        self.table[:, TAGS] = np.array([number(inventory, values) for inventory, values in inventories]).T
        self.heads = np.array([head - 1 if head else self.length for head in syntax.heads])
        self.relations = np.array([labels.relations.index(r) if r in labels.relations else -1 for r in syntax.relations])

    def _predicates(self, sentence, labels):
        self.predicates = np.zeros(self.length, np.int64)
        self.predicates[sentence.unknown_predicates] = IGNORED
        for predicate in sentence.predicates:
            self.predicates[predicate.token] = data.PREDICATES.index(predicate.kind)
            if predicate.kind == "auxiliary":
                continue
            row = np.zeros(self.length, np.int64)
            for first, end, role in predicate.arguments:
                row[first:end] = labels.roles.index("I-" + role)
                row[first] = labels.roles.index("B-" + role)
            self.arguments.append((predicate.token, row))
        self.table[:, PREDICATE] = self.predicates


class Batch:
    """Sentences padded to the longest, longest first; the tensors lie on the device."""

    def __init__(self, encoded, device="cpu"):
        self.encoded = sorted(encoded, key=lambda one: -one.length)
        self.lengths = np.array([one.length for one in self.encoded])
        self.shape = len(self.encoded), int(self.lengths[0])
        self.device = device
        padding = np.full(COLUMNS, IGNORED, np.int32)
        padding[FORMS] = padding[CONTEXT] = padding[NAMES] = 0
        table = np.tile(padding, (*self.shape, 1))
        for row, one in enumerate(self.encoded):
            table[row, : one.length] = one.table
        self.table = torch.from_numpy(table).to(device).long()
        self.forms, self.context, self.vectors = self.table[..., FORMS], self.table[..., CONTEXT], self.table[..., VECTOR]
        self.mask = torch.from_numpy(np.arange(self.shape[1])[None, :] < self.lengths[:, None]).to(device)

    def guesses(self):
        """(labels, probabilities) [sentences, longest, heads, KEPT_GUESSES] of the teachers."""
        of_one = self.encoded[0].guesses.labels.shape[1:]
        labels, shares = np.zeros((*self.shape, *of_one), np.int32), np.zeros((*self.shape, *of_one), np.uint8)
        for row, one in enumerate(self.encoded):
            labels[row, : one.length], shares[row, : one.length] = one.guesses.labels, one.guesses.shares
        return torch.from_numpy(labels).to(self.device).long(), torch.from_numpy(shares).to(self.device) / 255

    def trees(self):
        """Gold heads and relations, one place wider than the batch and below NONE where there are none, for the oracle."""
        heads, relations = (np.full((self.shape[0], self.shape[1] + 1), parser.NONE - 1) for _ in range(2))
        for row, one in enumerate(self.encoded):
            if one.heads is not None:
                heads[row, : one.length], relations[row, : one.length] = one.heads, one.relations
        return heads, relations


@dataclass
class Arguments:
    """Pairs of a predicate and a token of its sentence, flat over a batch."""

    predicate: torch.Tensor  # flat index of the predicate
    token: torch.Tensor  # flat index of the token
    distance: torch.Tensor
    path: torch.Tensor
    gold: torch.Tensor  # label, or None


def arguments(batch, chosen, heads, relations, kinds):
    """The pairs of the chosen predicates, `chosen` being (row, token, gold labels or None); without `heads` every path is 0."""
    rows, predicates = (np.array([one[part] for one in chosen]) for part in (0, 1))
    pairs = roles.pairs(rows, predicates, batch.lengths, batch.shape[1], heads, relations, kinds)
    tensors = [torch.from_numpy(part).to(batch.device) for part in pairs]
    gold = None if chosen[0][2] is None else torch.from_numpy(np.concatenate([labels for _, _, labels in chosen])).to(batch.device)
    return Arguments(*tensors, gold)
