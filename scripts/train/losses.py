"""What a head's scores cost, token by token: against a gold label, against labels that a corpus leaves open, and against a teacher's guesses."""

import torch
from torch.nn import functional as F

import batches


def against_gold(scores, gold):
    """The negative log probability of each gold label, and whether there is one; 0 where there is none. Scores are [tokens, labels]."""
    return F.cross_entropy(scores, gold, ignore_index=batches.IGNORED, reduction="none"), gold != batches.IGNORED


def against_open(scores, bits):
    """The negative log probability of the open labels together, given as bits, and whether only one is open; 0 where no bit is set."""
    is_open = (bits[:, None] >> torch.arange(scores.shape[1], device=bits.device)) & 1 == 1
    cost = scores.logsumexp(1) - scores.masked_fill(~is_open, -1e9).logsumexp(1)
    return cost.masked_fill(bits == 0, 0), (bits > 0) & (bits & (bits - 1) == 0)


def against_guesses(scores, labels, probabilities):
    """The cross entropy of the likeliest labels [tokens, guesses]."""
    return -(probabilities * scores.log_softmax(1).gather(1, labels)).sum(1)


def distilled(gold_cost, is_sure, guess_cost, share):
    """Where the gold label is sure the guesses count for `share`, elsewhere wholly (Hinton, Vinyals and Dean 2015); summed."""
    return ((1 - share) * gold_cost + torch.where(is_sure, share, 1.0) * guess_cost).sum()
