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
    states: np.ndarray  # i64 [states, slots]: rows of the table of projections
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


def costs(stack, on_stack, s0, s1, b0, gold):
    """How many gold arcs SHIFT, LEFT and RIGHT each make unreachable: [active, 3]."""
    rows = np.arange(len(s0))
    tokens = np.arange(gold.shape[1])[None, :]
    child_of_s0 = (gold == s0[:, None]) & (tokens >= b0[:, None])
    s0_children = child_of_s0.sum(1)
    s0_head, b0_head = gold[rows, s0], gold[rows, b0]
    b0_children = ((gold == b0[:, None]) & on_stack).sum(1)
    shift = b0_children + (on_stack[rows, b0_head] & (b0_head != s0) & (b0_head >= 0))
    left = s0_children + (s0_head != b0) * ((s0_head == s1) | (s0_head > b0))
    right = s0_children + (s0_head != s1) * (s0_head >= b0)
    return np.stack([shift, left, right], 1)


def walk(scorer, lengths, places, relations, gold=None, follow=1.0, random=None):
    """Parses a batch greedily. With `gold` (heads and relations, one place wider than the longest) also says what was right; then each step follows the network with probability
    `follow` and otherwise a right one. `lengths` fall; `places` is the longest, by which the rows of the projections are laid out."""
    count, slots = len(lengths), len(SLOTS)
    none_rows = count * places * slots + np.arange(slots)
    stack = np.full((count, places + 1 + BELOW), NONE)
    on_stack = np.zeros((count, places + 1), bool)
    top, front = np.full(count, BELOW), np.zeros(count, np.int64)
    leftmost, rightmost = np.full((count, places + 2), NONE), np.full((count, places + 2), NONE)  # the last place stays empty: NONE reads it
    heads, labels = np.full((count, places), NONE), np.full((count, places), NONE)
    visited, targets, allowed = [], [], []
    for step in range(2 * int(lengths[0])):
        active = int((2 * lengths > step).sum())
        rows = np.arange(active)
        n, t, b0 = lengths[:active], top[:active], front[:active]
        s0, s1, s2 = (stack[rows, t - k] for k in (1, 2, 3))
        tokens = np.stack(
            [s0, s1, s2, b0, b0 + 1, leftmost[rows, s0], rightmost[rows, s0], leftmost[rows, s1], rightmost[rows, s1], leftmost[rows, b0]], 1
        )
        filled = (tokens >= 0) & (tokens < n[:, None])
        states = np.where(filled, (rows[:, None] * places + tokens) * slots + np.arange(slots), none_rows)
        scores = scorer(states)
        at_root = b0 == n
        legal = np.stack([~at_root, (t > BELOW) & (~at_root | (t == BELOW + 1)), t > BELOW + 1], 1)
        left_label = scores[:, FIRST_LEFT : FIRST_LEFT + relations].argmax(1)
        right_label = scores[:, FIRST_LEFT + relations :].argmax(1)
        left_score = np.where(at_root, scores[:, LEFT_ROOT], scores[rows, FIRST_LEFT + left_label])
        best = np.where(legal, np.stack([scores[:, SHIFT], left_score, scores[rows, FIRST_LEFT + relations + right_label]], 1), -np.inf)
        chosen = best.argmax(1)
        if gold is not None:
            cost = np.where(legal, costs(stack, on_stack[:active], s0, s1, b0, gold[0][:active]), 10**6)
            right = cost == cost.min(1, keepdims=True)
            label = np.maximum(gold[1][rows, s0], 0)
            visited.append(states)
            targets.append(np.stack([np.full(active, SHIFT), np.where(at_root, LEFT_ROOT, FIRST_LEFT + label), FIRST_LEFT + relations + label], 1))
            allowed.append(right)
            forced = random.random_sample(active) >= follow
            chosen = np.where(forced, np.where(right, best, -np.inf).argmax(1), chosen)
        shifts = np.flatnonzero(chosen == 0)
        stack[shifts, t[shifts]] = b0[shifts]
        on_stack[shifts, b0[shifts]] = True
        for kind, new_head, new_label in ((1, b0, np.where(at_root, NONE, left_label)), (2, s1, right_label)):
            pops = np.flatnonzero(chosen == kind)
            child, head = s0[pops], new_head[pops]
            on_stack[pops, child] = False
            heads[pops, child], labels[pops, child] = head, new_label[pops]
            if kind == 1:
                leftmost[pops, head] = child
                empty = rightmost[pops, head] == NONE
                rightmost[pops[empty], head[empty]] = child[empty]
            else:
                rightmost[pops, head] = child
                empty = leftmost[pops, head] == NONE
                leftmost[pops[empty], head[empty]] = child[empty]
        top[:active] += np.where(chosen == 0, 1, -1)
        front[:active] += chosen == 0
    joined = [np.concatenate(part) if part else None for part in (visited, targets, allowed)]
    return Walk(*joined, heads, labels)
