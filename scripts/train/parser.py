"""The transition system (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011) and its dynamic oracle (Goldberg and Nivre 2013).

All sentences of a batch step together, in NumPy and without gradients: the walk yields the states that were visited and which transitions were right
there; the network then scores those states in one go with gradients. A token is its index; ROOT is the index after the last token.
"""

from dataclasses import dataclass

import numpy as np

SLOTS = ["s0", "s1", "s2", "b0", "b1", "s0l", "s0r", "s1l", "s1r", "b0l"]
SHIFT, LEFT_ROOT, FIRST_LEFT = 0, 1, 2
NONE = -1
BELOW = 3  # empty places under the stack, so that s2 can always be read


def transition_labels(relations):
    """The transitions by name; `relations` without "root"."""
    return ["SHIFT", "LEFT root", *(f"LEFT {relation}" for relation in relations), *(f"RIGHT {relation}" for relation in relations)]


@dataclass
class Walk:
    states: np.ndarray  # i64 [states, slots]: rows of the table of projections, of the sentences with trees only
    targets: np.ndarray  # i64 [states, 3]: SHIFT, LEFT and RIGHT with the label that is right
    allowed: np.ndarray  # bool [states, 3]: which of them cost the least
    heads: np.ndarray  # i64 [sentences, longest]: as the walk attached them; ROOT is the sentence's length
    relations: np.ndarray  # i64 [sentences, longest]: index among the relations, -1 for root


class Scorer:
    """The network's part: from the rows of the projections to the scores of the transitions."""

    def __init__(self, table, bias, weight, out_bias):
        self.table, self.bias, self.weight, self.out_bias = table, bias, np.ascontiguousarray(weight.T), out_bias

    def __call__(self, states):
        total = self.table[states].sum(1) + self.bias
        half = total.shape[1] // 2
        return np.maximum(total[:, :half], total[:, half:]) @ self.weight + self.out_bias


def costs(on_stack, s0, s1, b0, gold, rows):
    """How many gold arcs SHIFT, LEFT and RIGHT each make unreachable: [3, active]."""
    later = np.arange(gold.shape[1]) >= b0[:, None]
    s0_children = ((gold == s0[:, None]) & later).sum(1)
    b0_children = ((gold == b0[:, None]) & on_stack).sum(1)
    s0_head, b0_head = gold[rows, s0], gold[rows, b0]
    shift = b0_children + (on_stack[rows, b0_head] & (b0_head != s0) & (b0_head >= 0))
    left = s0_children + ((s0_head == s1) | (s0_head > b0))
    right = s0_children + (s0_head >= b0)
    return np.array([shift, left, right])


class Configuration:
    """The stacks, buffers and arcs of a batch."""

    def __init__(self, lengths, places):
        count = len(lengths)
        self.lengths, self.places = lengths, places
        self.stack = np.full((count, places + 1 + BELOW), NONE)
        self.on_stack = np.zeros((count, places + 1), bool)
        self.top, self.front = np.full(count, BELOW), np.zeros(count, np.int64)
        # A row per token, ROOT, and a last one that stays empty, which is where NONE leads.
        self.leftmost, self.rightmost = np.full((count, places + 2), NONE), np.full((count, places + 2), NONE)
        self.heads, self.relations = np.full((count, places), NONE), np.full((count, places), NONE)

    def slots(self, rows):
        """The tokens of the slots of the first sentences, [active, slots]; NONE or ROOT where there is none."""
        top, b0 = self.top[rows], self.front[rows]
        tokens = np.empty((len(rows), len(SLOTS)), np.int64)
        s0, s1 = self.stack[rows, top - 1], self.stack[rows, top - 2]
        tokens[:, 0], tokens[:, 1], tokens[:, 2], tokens[:, 3], tokens[:, 4] = s0, s1, self.stack[rows, top - 3], b0, b0 + 1
        tokens[:, 5], tokens[:, 6] = self.leftmost[rows, s0], self.rightmost[rows, s0]
        tokens[:, 7], tokens[:, 8] = self.leftmost[rows, s1], self.rightmost[rows, s1]
        tokens[:, 9] = self.leftmost[rows, b0]
        return tokens

    def legal(self, rows):
        """Whether SHIFT, LEFT and RIGHT may be taken, [3, active]."""
        at_root, depth = self.front[rows] == self.lengths[rows], self.top[rows] - BELOW
        return np.array([~at_root, (depth > 0) & (~at_root | (depth == 1)), depth > 1])

    def shift(self, rows):
        token = self.front[rows]
        self.stack[rows, self.top[rows]] = token
        self.on_stack[rows, token] = True
        self.top[rows] += 1
        self.front[rows] += 1

    def attach(self, rows, child, head, relation, near, far):
        """Pops `child`; `near` is the outermost child on the side where it hangs, `far` the other."""
        self.on_stack[rows, child] = False
        self.heads[rows, child], self.relations[rows, child] = head, relation
        near[rows, head] = child
        far[rows, head] = np.where(far[rows, head] == NONE, child, far[rows, head])
        self.top[rows] -= 1


def walk(scorer, lengths, places, relations, gold=None, follow=1.0, random=None):
    """Parses a batch greedily. With `gold` (heads and relations, one place wider than the longest; of sentences without trees below NONE) also
    says what was right; then each step follows the network with probability `follow` and otherwise a right one. `lengths` fall; `places` is the
    longest, by which the rows of the projections are laid out."""
    at = Configuration(lengths, places)
    slots, left_end = np.arange(len(SLOTS)), FIRST_LEFT + relations
    none_rows = len(lengths) * places * len(SLOTS) + slots
    visited, targets, allowed = [], [], []
    has_tree = None if gold is None else gold[0][:, 0] >= 0
    for step in range(2 * int(lengths[0])):
        rows = np.arange(int((2 * lengths > step).sum()))
        tokens, b0 = at.slots(rows), at.front[rows]
        s0, s1 = tokens[:, 0], tokens[:, 1]
        filled = (tokens >= 0) & (tokens < lengths[rows, None])
        states = np.where(filled, (rows[:, None] * places + tokens) * len(SLOTS) + slots, none_rows)
        scores = scorer(states)
        at_root, legal = b0 == lengths[rows], at.legal(rows)
        left, right = scores[:, FIRST_LEFT:left_end].argmax(1), scores[:, left_end:].argmax(1)
        left_score = np.where(at_root, scores[:, LEFT_ROOT], scores[rows, FIRST_LEFT + left])
        best = np.where(legal, np.array([scores[:, SHIFT], left_score, scores[rows, left_end + right]]), -np.inf)
        chosen = best.argmax(0)
        if gold is not None:
            cost = np.where(legal, costs(at.on_stack[rows], s0, s1, b0, gold[0][rows], rows), 10**6)
            cheapest = cost == cost.min(0)
            label = np.maximum(gold[1][rows, s0], 0)
            kept = has_tree[rows]
            visited.append(states[kept])
            targets.append(np.array([np.full(len(rows), SHIFT), np.where(at_root, LEFT_ROOT, FIRST_LEFT + label), left_end + label]).T[kept])
            allowed.append(cheapest.T[kept])
            forced = kept & (random.random_sample(len(rows)) >= follow)
            chosen = np.where(forced, np.where(cheapest, best, -np.inf).argmax(0), chosen)
        at.shift(np.flatnonzero(chosen == 0))
        lefts, rights = np.flatnonzero(chosen == 1), np.flatnonzero(chosen == 2)
        at.attach(lefts, s0[lefts], b0[lefts], np.where(at_root, NONE, left)[lefts], at.leftmost, at.rightmost)
        at.attach(rights, s0[rights], s1[rights], right[rights], at.rightmost, at.leftmost)
    joined = [np.concatenate(part) if part else None for part in (visited, targets, allowed)]
    return Walk(*joined, at.heads, at.relations)
