"""The network: one vector a token from an encoder that reads the sentence once, and light heads over it. README.md says what the heads mean."""

import torch
from torch import nn
from torch.nn import functional as F

import data
import name_types
import parser
import roles
import vectors

FORM_TABLES = [  # name, rows, width
    ("norm", 16384, 64),
    ("prefix2", 2048, 16),
    ("prefix3", 4096, 24),
    ("suffix2", 2048, 16),
    ("suffix3", 4096, 32),
    ("suffix4", 8192, 32),
    ("shape", 1024, 24),
    ("casing", 8, 8),
]
CONTEXT_ROWS = [2, 2, 2, 9, 3, 21, 2, 2, 2]
EVIDENCE = 5
DILATIONS = [1, 2, 4, 1, 2, 4]
FORM_WIDTH = sum(width for _, _, width in FORM_TABLES) + vectors.WIDTH + 1
PARSER_HIDDEN, NAMES_HIDDEN, ROLES_HIDDEN = 64, 64, 96
TAGS = ["upos", "xpos", "feats", "lemma"]


def maxout(x):
    half = x.shape[-1] // 2
    return torch.maximum(x[..., :half], x[..., half:])


class Forms(nn.Module):
    """A pure function of a token's form."""

    def __init__(self, width, vector_table):
        super().__init__()
        self.tables = nn.ModuleDict({name: nn.Embedding(rows, columns, sparse=True) for name, rows, columns in FORM_TABLES})
        for table in self.tables.values():
            nn.init.normal_(table.weight, std=0.1)
        self.register_buffer("vectors", vector_table)  # [words + 1, 100]; the last row, of unknown words, is zero
        self.mix = nn.Linear(FORM_WIDTH, 2 * width)

    def forward(self, forms, rows, dropped_norm=None, dropped_vector=None):
        """`rows` are rows of the vectors, -1 for unknown words; what is dropped counts as unknown."""
        norm = self.tables["norm"](forms[..., 0]) + self.tables["norm"](forms[..., 1])
        if dropped_norm is not None:
            norm = norm.masked_fill(dropped_norm[..., None], 0.0)
            rows = rows.masked_fill(dropped_vector, -1)
        affixes = [self.tables[name](forms[..., column]) for column, (name, _, _) in enumerate(FORM_TABLES[1:], 2)]
        unknown = rows < 0
        rows = torch.where(unknown, torch.full_like(rows, len(self.vectors) - 1), rows)
        parts = [norm, *affixes, F.embedding(rows, self.vectors), unknown[..., None].float()]
        return maxout(self.mix(torch.cat(parts, -1)))


class Convolution(nn.Module):
    """h + SiLU(three dilated taps of LayerNorm(h)); nothing beyond the sentence."""

    def __init__(self, width, dilation, dropout):
        super().__init__()
        self.dilation, self.dropout = dilation, dropout
        self.norm, self.conv = nn.LayerNorm(width), nn.Linear(3 * width, width)

    def forward(self, h, mask):
        x = self.norm(h) * mask
        around = F.pad(x, (0, 0, self.dilation, self.dilation))
        count = x.shape[1]
        taps = torch.cat([around[:, :count], x, around[:, 2 * self.dilation : 2 * self.dilation + count]], -1)
        return h + F.dropout(F.silu(self.conv(taps)), self.dropout, self.training)


class Network(nn.Module):
    def __init__(self, width, labels, vector_table, dropout, word_dropout, evidence_dropout):
        super().__init__()
        self.width, self.labels = width, labels
        self.dropout, self.word_dropout, self.evidence_dropout = dropout, word_dropout, evidence_dropout
        self.forms = Forms(width, vector_table)
        self.context = nn.ModuleList([nn.Embedding(rows, width) for rows in CONTEXT_ROWS])
        for table in self.context:
            nn.init.normal_(table.weight, std=0.05)
        self.encoder = nn.ModuleList([Convolution(width, dilation, dropout) for dilation in DILATIONS])
        self.norm = nn.LayerNorm(width)
        self.tags = nn.ModuleDict(
            {
                "upos": nn.Linear(width, len(labels.upos)),
                "xpos": nn.Linear(width, len(labels.xpos)),
                "feats": nn.Linear(width, len(labels.feats)),
                "lemma": nn.Linear(width, len(labels.scripts)),
            }
        )
        slots = len(parser.SLOTS)
        self.slots = nn.Linear(width, slots * 2 * PARSER_HIDDEN, bias=False)
        self.slots_none = nn.Parameter(torch.zeros(slots, 2 * PARSER_HIDDEN))
        self.slots_bias = nn.Parameter(torch.zeros(2 * PARSER_HIDDEN))
        self.transitions = nn.Linear(PARSER_HIDDEN, len(parser.transition_labels(labels.relations)))
        self.names_hidden = nn.Linear(width, NAMES_HIDDEN)
        self.names_out = nn.Linear(NAMES_HIDDEN, len(name_types.LABELS))
        self.predicate = nn.Linear(width, len(data.PREDICATES))
        self.argument_self = nn.Linear(width, ROLES_HIDDEN)
        self.argument_predicate = nn.Linear(width, ROLES_HIDDEN, bias=False)
        self.argument_distance = nn.Embedding(2 * roles.REACH + 1, ROLES_HIDDEN)
        self.argument_tree = nn.Embedding(1 + 3 * len(labels.relations), ROLES_HIDDEN)
        for table in (self.argument_distance, self.argument_tree):
            nn.init.normal_(table.weight, std=0.1)
        self.argument_out = nn.Linear(ROLES_HIDDEN, len(labels.roles))

    def drop(self, x):
        return F.dropout(x, self.dropout, self.training)

    def encode(self, batch):
        """[sentences, longest, width]."""
        chance = lambda probability: torch.rand(batch.shape, device=batch.device) < probability
        dropped = (chance(self.word_dropout), chance(self.word_dropout)) if self.training else (None, None)
        h = self.forms(batch.forms, batch.vectors, *dropped)
        for column, table in enumerate(self.context):
            values = batch.context[..., column]
            if column == EVIDENCE and self.training:
                values = values.masked_fill(chance(self.evidence_dropout), 0)
            h = h + table(values)
        h, mask = self.drop(h), batch.mask[..., None].float()
        for layer in self.encoder:
            h = layer(h, mask)
        return self.drop(self.norm(h))

    def name_scores(self, r):
        return self.names_out(F.silu(self.names_hidden(r)))

    def projections(self, r):
        """The table whose rows the parser adds up: each token in each slot, then the empty slots."""
        return torch.cat([self.slots(r).reshape(-1, 2 * PARSER_HIDDEN), self.slots_none])

    def scorer(self, table):
        values = [tensor.detach().cpu().numpy() for tensor in (table, self.slots_bias, self.transitions.weight, self.transitions.bias)]
        return parser.Scorer(*values)

    def transition_scores(self, table, states):
        summed = table.index_select(0, states.reshape(-1)).reshape(*states.shape, -1).sum(1)
        return self.transitions(self.drop(maxout(summed + self.slots_bias)))

    def argument_scores(self, r, pairs):
        flat = r.reshape(-1, self.width)
        own, of_predicate = self.argument_self(flat), self.argument_predicate(flat)
        hidden = own.index_select(0, pairs.token) + of_predicate.index_select(0, pairs.predicate)
        hidden = hidden + self.argument_distance(pairs.distance) + self.argument_tree(pairs.path)
        return self.argument_out(self.drop(F.silu(hidden)))
