"""The network: one vector a token from an encoder that reads the sentence once, and light heads over it. README.md says what the heads mean."""

import torch
from torch import nn
from torch.nn import functional as F

import convolutions
import data
import name_types
import parser
import roles

TAGS = ["upos", "xpos", "feats", "lemma"]


class Network(nn.Module):
    def __init__(self, encoder, labels, hidden, dropout):
        """`encoder` makes of a batch vectors [sentences, longest, encoder.width]; `hidden` says how wide the heads of the parser, of names and of
        roles are within."""
        super().__init__()
        width, of_parser, of_names, of_roles = encoder.width, hidden["parser"], hidden["names"], hidden["roles"]
        self.encoder, self.width, self.labels, self.dropout = encoder, width, labels, dropout
        self.tags = nn.ModuleDict(
            {
                "upos": nn.Linear(width, len(labels.upos)),
                "xpos": nn.Linear(width, len(labels.xpos)),
                "feats": nn.Linear(width, len(labels.feats)),
                "lemma": nn.Linear(width, len(labels.scripts)),
            }
        )
        slots = len(parser.SLOTS)
        self.slots = nn.Linear(width, slots * 2 * of_parser, bias=False)
        self.slots_none = nn.Parameter(torch.zeros(slots, 2 * of_parser))
        self.slots_bias = nn.Parameter(torch.zeros(2 * of_parser))
        self.transitions = nn.Linear(of_parser, len(parser.transition_labels(labels.relations)))
        self.names_hidden = nn.Linear(width, of_names)
        self.names_out = nn.Linear(of_names, len(name_types.LABELS))
        self.predicate = nn.Linear(width, len(data.PREDICATES))
        self.argument_self = nn.Linear(width, of_roles)
        self.argument_predicate = nn.Linear(width, of_roles, bias=False)
        self.argument_distance = nn.Embedding(2 * roles.REACH + 1, of_roles)
        self.argument_tree = nn.Embedding(1 + 3 * len(labels.relations), of_roles)
        for table in (self.argument_distance, self.argument_tree):
            nn.init.normal_(table.weight, std=0.1)
        self.argument_out = nn.Linear(of_roles, len(labels.roles))

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def encode(self, batch):
        """[sentences, longest, width]."""
        return self.encoder(batch)

    def name_scores(self, r):
        return self.names_out(F.silu(self.names_hidden(r)))

    def projections(self, r):
        """The table whose rows the parser adds up: each token in each slot, then the empty slots."""
        return torch.cat([self.slots(r).reshape(-1, self.slots_none.shape[1]), self.slots_none])

    def scorer(self, table):
        values = [tensor.detach().cpu().numpy() for tensor in (table, self.slots_bias, self.transitions.weight, self.transitions.bias)]
        return parser.Scorer(*values)

    def transition_scores(self, table, states):
        summed = table.index_select(0, states.reshape(-1)).reshape(*states.shape, -1).sum(1)
        return self.transitions(self.drop(convolutions.maxout(summed + self.slots_bias)))

    def argument_scores(self, r, pairs):
        flat = r.reshape(-1, self.width)
        own, of_predicate = self.argument_self(flat), self.argument_predicate(flat)
        hidden = own.index_select(0, pairs.token) + of_predicate.index_select(0, pairs.predicate)
        hidden = hidden + self.argument_distance(pairs.distance) + self.argument_tree(pairs.path)
        return self.argument_out(self.drop(F.silu(hidden)))
