"""Decoding of BIO labels under the hard constraint that I-X follows only B-X or I-X."""

import numpy as np

FORBIDDEN = -1e9


def constraints(labels):
    """(start, transitions): 0 where allowed."""
    start = np.array([FORBIDDEN if label.startswith("I-") else 0.0 for label in labels])
    follows = lambda before, label: not label.startswith("I-") or before[1:] == label[1:] and before != "O"
    return start, np.array([[0.0 if follows(before, label) else FORBIDDEN for label in labels] for before in labels])


def decode(scores, start, transitions):
    """The best label sequences of [sequences, tokens, labels] scores."""
    best, back = scores[:, 0] + start, []
    for token in range(1, scores.shape[1]):
        through = best[:, :, None] + transitions
        back.append(through.argmax(1))
        best = through.max(1) + scores[:, token]
    path = [best.argmax(1)]
    for pointers in reversed(back):
        path.append(pointers[np.arange(len(scores)), path[-1]])
    return np.stack(path[::-1], 1)
