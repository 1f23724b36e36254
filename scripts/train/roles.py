"""What an argument's scorer sees of the tree: how a token hangs together with the predicate."""

import numba
import numpy as np

REACH = 32  # distances beyond are as this one


def distances(predicate, count):
    return np.clip(np.arange(count) - predicate, -REACH, REACH) + REACH


@numba.njit(cache=True)
def branch(heads, length, above, token):
    """The child of `above` through which it dominates the token, or -1. A head outside the sentence is the root."""
    for _ in range(length):
        head = heads[token]
        if head == above:
            return token
        if head < 0 or head >= length:
            return -1
        token = head
    return -1


@numba.njit(cache=True)
def path(heads, relations, length, kinds, predicate, token):
    """The path's number; see README.md. `relations` are numbers below `kinds`, or -1 for any other."""
    below = branch(heads, length, predicate, token)
    if below >= 0:
        return 1 + relations[below] if relations[below] >= 0 else 0
    head = heads[predicate]
    if head < 0 or head >= length or token == predicate:
        return 0
    if token == head:
        return 1 + 2 * kinds + relations[predicate] if relations[predicate] >= 0 else 0
    beside = branch(heads, length, head, token)
    return 1 + kinds + relations[beside] if beside >= 0 and beside != predicate and relations[beside] >= 0 else 0


@numba.njit(cache=True)
def fill(rows, predicates, lengths, places, seen, heads, relations, kinds, found):
    at = 0
    for k in range(len(rows)):
        row, predicate, length = rows[k], predicates[k], lengths[rows[k]]
        for token in range(length):
            found[0, at], found[1, at] = row * places + predicate, row * places + token
            found[2, at] = min(max(token - predicate, -REACH), REACH) + REACH
            found[3, at] = path(heads[row], relations[row], length, kinds, predicate, token) if seen else 0
            at += 1


def pairs(rows, predicates, lengths, places, heads, relations, kinds):
    """For every predicate and every token of its sentence: the flat indices of both, the distance and the path, i64 [4, pairs]. Sentences lie
    `places` apart; without `heads` every path is 0."""
    found = np.empty((4, int(lengths[rows].sum())), np.int64)
    nothing = np.empty((0, 0), np.int64)
    trees = (False, nothing, nothing) if heads is None else (True, heads, relations)
    fill(rows, predicates, lengths, places, *trees, kinds, found)
    return found
