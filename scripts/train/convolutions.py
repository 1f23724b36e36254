"""The swift network's encoder: every form mixed into one vector, the place's features added, then dilated convolutions over the sentence."""

import torch
from torch import nn
from torch.nn import functional as F

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


class Convolutions(nn.Module):
    """Reads each sentence by itself."""

    largest_weight = 127  # of the integers in the file

    def __init__(self, width, vector_table, dropout, word_dropout, evidence_dropout):
        super().__init__()
        self.width, self.dropout, self.word_dropout, self.evidence_dropout = width, dropout, word_dropout, evidence_dropout
        self.forms = Forms(width, vector_table)
        self.context = nn.ModuleList([nn.Embedding(rows, width) for rows in CONTEXT_ROWS])
        for table in self.context:
            nn.init.normal_(table.weight, std=0.05)
        self.layers = nn.ModuleList([Convolution(width, dilation, dropout) for dilation in DILATIONS])
        self.norm = nn.LayerNorm(width)

    def forward(self, batch):
        """[sentences, longest, width]."""
        chance = lambda probability: torch.rand(batch.shape, device=batch.device) < probability
        dropped = (chance(self.word_dropout), chance(self.word_dropout)) if self.training else (None, None)
        h = self.forms(batch.forms, batch.vectors, *dropped)
        for column, table in enumerate(self.context):
            values = batch.context[..., column]
            if column == EVIDENCE and self.training:
                values = values.masked_fill(chance(self.evidence_dropout), 0)
            h = h + table(values)
        h, mask = F.dropout(h, self.dropout, self.training), batch.mask[..., None].float()
        for layer in self.layers:
            h = layer(h, mask)
        return F.dropout(self.norm(h), self.dropout, self.training)

    def tables_of_bytes(self):
        """The tables that the file holds as int8."""
        return list(self.forms.tables.values())

    def coarse_tensors(self):
        """What the file holds in 12 bits."""
        return [*(table.weight for table in self.context), self.forms.vectors]
