"""What an argument's scorer sees of the tree: how a token hangs together with the predicate."""

import numpy as np

REACH = 32  # distances beyond are as this one


def distances(predicate, count):
    return np.clip(np.arange(count) - predicate, -REACH, REACH) + REACH


def branches(heads):
    """[head, token] → the child of `head` through which it dominates the token, or -1. A head outside the sentence is the root."""
    count = len(heads)
    through = np.full((count, count), -1)
    tokens, current = np.arange(count), np.arange(count)
    while len(tokens):
        above = heads[current]
        inside = (above >= 0) & (above < count)
        tokens, current, above = tokens[inside], current[inside], above[inside]
        through[above, tokens] = current
        current = above
    return through


def paths(predicate, heads, relations, through, kinds):
    """The path's number for every token; see README.md. `relations` are numbers below `kinds`, or -1 for any other."""
    count = len(heads)
    path = np.zeros(count, np.int64)
    head = heads[predicate]
    if 0 <= head < count:
        beside = through[head]
        reached = (beside >= 0) & (beside != predicate) & (relations[beside] >= 0)
        path[reached] = 1 + kinds + relations[beside[reached]]
        if relations[predicate] >= 0:
            path[head] = 1 + 2 * kinds + relations[predicate]
    below = through[predicate]
    reached = (below >= 0) & (relations[below] >= 0)
    path[reached] = 1 + relations[below[reached]]
    return path
