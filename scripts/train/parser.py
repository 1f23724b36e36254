"""The transition system (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011) and its dynamic oracle (Goldberg and Nivre 2013).

The walk goes without gradients, compiled, the sentences of a batch side by side: it yields the states that were visited and which transitions were
right there; the network then scores those states in one go with gradients. A token is its index; ROOT is the index after the last token.
"""

from dataclasses import dataclass

import numba
import numpy as np

SLOTS = ["s0", "s1", "s2", "b0", "b1", "s0l", "s0r", "s1l", "s1r", "b0l"]
SLOT_COUNT = len(SLOTS)
SHIFT, LEFT_ROOT, FIRST_LEFT = 0, 1, 2
NONE = -1


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
    """The network's part: the rows of the projections, and what leads from their sum to the scores of the transitions."""

    def __init__(self, table, bias, weight, out_bias):
        self.parts = table, bias, np.ascontiguousarray(weight.T), out_bias


@numba.njit(cache=True)
def score(table, bias, weight, out_bias, state, summed, scores):
    summed[:] = bias
    for row in state:
        summed += table[row]
    half = len(summed) // 2
    scores[:] = out_bias
    for channel in range(half):
        scores += max(summed[channel], summed[half + channel]) * weight[channel]


@numba.njit(cache=True)
def costs(stack, depth, s0, s1, b0, length, gold):
    """How many gold arcs SHIFT, LEFT and RIGHT each make unreachable."""
    head_of_b0 = gold[b0]
    shift = 0
    for place in range(depth):
        shift += gold[stack[place]] == b0
        shift += stack[place] == head_of_b0 and place < depth - 1
    children = 0
    for token in range(b0, length):
        children += gold[token] == s0
    head = gold[s0]
    return shift, children + (head == s1 or head > b0), children + (head >= b0)


@numba.njit(cache=True)
def best_of(scores, first, end):
    best = first
    for label in range(first + 1, end):
        if scores[label] > scores[best]:
            best = label
    return best


@numba.njit(cache=True)
def walk_one(parts, base, none_rows, length, kinds, gold, gold_relations, follow, chances, states, targets, allowed, heads, relations):
    """Walks over one sentence; fills what the last five arrays are for. An empty `gold` says that there is no tree."""
    table, bias, weight, out_bias = parts
    summed, scores = np.empty_like(bias), np.empty_like(out_bias)
    stack, depth, b0 = np.full(length + 1, NONE), 0, 0
    left_end = FIRST_LEFT + kinds
    leftmost, rightmost = np.full(length + 1, NONE), np.full(length + 1, NONE)
    tokens, state = np.empty(SLOT_COUNT, np.int64), np.empty(SLOT_COUNT, np.int64)
    cost, value = np.empty(3, np.int64), np.empty(3, np.float32)
    for step in range(2 * length):
        s0 = stack[depth - 1] if depth > 0 else NONE
        s1 = stack[depth - 2] if depth > 1 else NONE
        tokens[0], tokens[1], tokens[2], tokens[3], tokens[4] = s0, s1, stack[depth - 3] if depth > 2 else NONE, b0, b0 + 1
        tokens[5], tokens[6] = (leftmost[s0], rightmost[s0]) if s0 >= 0 else (NONE, NONE)
        tokens[7], tokens[8] = (leftmost[s1], rightmost[s1]) if s1 >= 0 else (NONE, NONE)
        tokens[9] = leftmost[b0]
        for slot in range(SLOT_COUNT):
            filled = 0 <= tokens[slot] < length
            state[slot] = (base + tokens[slot]) * SLOT_COUNT + slot if filled else none_rows + slot
        score(table, bias, weight, out_bias, state, summed, scores)
        at_root = b0 == length
        left = LEFT_ROOT if at_root else best_of(scores, FIRST_LEFT, left_end)
        right = best_of(scores, left_end, left_end + kinds)
        value[0] = -np.inf if at_root else scores[SHIFT]
        value[1] = scores[left] if depth > 0 and (not at_root or depth == 1) else -np.inf
        value[2] = scores[right] if depth > 1 else -np.inf
        chosen = np.argmax(value)
        if len(gold):
            cost[0], cost[1], cost[2] = costs(stack, depth, s0, s1, b0, length, gold) if s0 >= 0 else (0, 0, 0)
            least = min([cost[k] for k in range(3) if value[k] > -np.inf])
            label = max(gold_relations[s0], 0) if s0 >= 0 else 0
            states[step] = state
            targets[step, 0], targets[step, 1], targets[step, 2] = SHIFT, LEFT_ROOT if at_root else FIRST_LEFT + label, left_end + label
            for k in range(3):
                allowed[step, k] = value[k] > -np.inf and cost[k] == least
            if chances[step] >= follow:
                chosen = np.argmax(np.where(allowed[step], value, np.float32(-np.inf)))
        if chosen == 0:
            stack[depth] = b0
            depth += 1
            b0 += 1
            continue
        depth -= 1
        if chosen == 1:
            heads[s0], relations[s0] = b0, NONE if at_root else left - FIRST_LEFT
            leftmost[b0] = s0
            rightmost[b0] = s0 if rightmost[b0] == NONE else rightmost[b0]
        else:
            heads[s0], relations[s0] = s1, right - left_end
            rightmost[s1] = s0
            leftmost[s1] = s0 if leftmost[s1] == NONE else leftmost[s1]


@numba.njit(cache=True, parallel=True)
def walk_all(parts, lengths, places, kinds, golds, gold_relations, starts, follow, chances, states, targets, allowed, heads, relations):
    """Walks over every sentence; the states of those with trees go where `starts` says, which is -1 for the others."""
    for row in numba.prange(len(lengths)):
        length, first = lengths[row], max(starts[row], 0)
        end = first + 2 * length if starts[row] >= 0 else first
        gold = golds[row, : length + 1] if starts[row] >= 0 else golds[row, :0]
        walk_one(
            parts, row * places, len(lengths) * places * SLOT_COUNT, length, kinds, gold, gold_relations[row], follow, chances[first:end],
            states[first:end], targets[first:end], allowed[first:end], heads[row], relations[row],
        )


def walk(scorer, lengths, places, relations, gold=None, follow=1.0, random=None):
    """Parses a batch greedily. With `gold` (heads and relations, one place wider than the longest; of sentences without trees below NONE) also
    says what was right; then each step follows the network with probability `follow` and otherwise a right one. `places` is the longest, by which
    the rows of the projections are laid out."""
    count = len(lengths)
    golds = gold or (np.full((count, places + 1), NONE - 1),) * 2
    has_tree = golds[0][:, 0] > NONE
    steps = np.where(has_tree, 2 * lengths, 0)
    starts, total = np.where(has_tree, np.cumsum(steps) - steps, -1), int(steps.sum())
    chances = random.random_sample(total) if total else np.empty(0)
    states, targets, allowed = np.empty((total, SLOT_COUNT), np.int64), np.empty((total, 3), np.int64), np.empty((total, 3), np.bool_)
    heads, labels = np.full((count, places), NONE), np.full((count, places), NONE)
    walk_all(scorer.parts, lengths, places, relations, *golds, starts, follow, chances, states, targets, allowed, heads, labels)
    return Walk(states, targets, allowed, heads, labels)
