"""Which arguments a predicate gets out of the scores of BIO labels, as core/roles decides it: the best set of phrases of the tree and of runs of
the best labels that do not overlap and give no core role twice."""

import numpy as np

import viterbi

CORE = ("ARG0", "ARG1", "ARG2", "ARG3", "ARG4")
PHRASE_BONUS = 0.6  # of a phrase of the tree over other runs


def ranges(heads):
    """(first, behind the last) of the tokens that depend on each token, itself included."""
    first, behind = np.arange(len(heads)), np.arange(len(heads)) + 1
    for token in range(len(heads)):
        above = heads[token]
        while 0 <= above < len(heads):
            first[above], behind[above] = min(first[above], token), max(behind[above], token + 1)
            above = heads[above]
    return first, behind


def phrases(predicate, heads, punctuation):
    """What depends on the predicate or on a token above it without holding it, and all before a clause with it; outer punctuation is cut off."""
    first, behind = ranges(heads)
    above, found = [predicate], set()
    while 0 <= heads[above[-1]] < len(heads):
        above.append(heads[above[-1]])
    for token, head in enumerate(heads):
        if head not in above or token in above and head > token:
            continue
        begin, end = (first[head], first[token]) if token in above else (first[token], behind[token])
        while begin < end and punctuation[begin]:
            begin += 1
        while begin < end and punctuation[end - 1]:
            end -= 1
        if begin < end and not begin <= predicate < end:
            found.add((begin, end))
    return sorted(found)


class ArgumentDecoder:
    """`labels` are O, B-X, I-X, B-Y, …; `relations` the relations by number."""

    def __init__(self, labels, relations):
        self.labels, self.rules = labels, viterbi.constraints(labels)
        self.punctuation = relations.index("punct")
        roles = [label[2:] for label in labels[1::2]]
        self.core = [1 << CORE.index(role) if role in CORE else 0 for role in roles]

    def candidates(self, scores, predicate, heads, relations):
        """(begin, end, role, score) of every run that may be an argument."""
        margins = scores - scores[:, :1]
        begins, inside = margins[:, 1::2], np.concatenate([np.zeros_like(margins[:1, 2::2]), margins[:, 2::2].cumsum(0)])
        own = scores.copy()
        own[predicate, 1:] = viterbi.FORBIDDEN  # no argument holds its predicate
        best = viterbi.decode(own[None], *self.rules)[0]
        starts = [token for token, label in enumerate(best) if label % 2]
        runs = [(start, next((i for i in range(start + 1, len(best)) if best[i] != best[start] + 1), len(best)), 0.0) for start in starts]
        found = [(*phrase, PHRASE_BONUS) for phrase in phrases(predicate, heads, relations == self.punctuation)]
        for begin, end, bonus in found + runs:
            gains = begins[begin] + inside[end] - inside[begin + 1] + bonus
            yield from ((begin, end, role, gains[role]) for role in np.flatnonzero(gains > 0))

    def decode(self, scores, predicate, heads, relations):
        """The label of every token, given [tokens, labels] scores and the tree."""
        best = {0: (0.0, ())}  # by the core roles that are given: the sum, the candidates
        behind = [best]
        candidates = sorted(self.candidates(scores, predicate, heads, relations), key=lambda one: one[1])
        for end in range(1, len(scores) + 1):
            best = dict(best)
            for one in (one for one in candidates if one[1] == end):
                core = self.core[one[2]]
                for given, (total, chosen) in behind[one[0]].items():
                    if not given & core and total + one[3] > best.get(given | core, (-np.inf,))[0]:
                        best[given | core] = total + one[3], (*chosen, one)
            behind.append(best)
        labels = np.zeros(len(scores), np.int64)
        for begin, end, role, _ in max(best.values(), key=lambda state: state[0])[1]:
            labels[begin], labels[begin + 1 : end] = 1 + 2 * role, 2 + 2 * role
        return labels
