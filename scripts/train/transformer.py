"""The careful network's encoder: MiniLM-L6 over word pieces, several sentences of a document at once, its embeddings product-quantised."""

import numpy as np
import torch
from torch import nn

import convolutions
import minilm
import vectors

LONGEST_WINDOW = 256  # pieces, the two marks counted
MOST_PIECES = 16  # of one word; what goes beyond is not read
CODES = 96  # bytes that a piece's embedding takes
SUFFIXES = [(4, 2048, 16), (5, 4096, 32), (6, 8192, 32)]  # columns among the form's features, rows, widths: its last two, three and four characters
SHAPE, CASING = 7, 8


class QuantisedEmbedding(nn.Module):
    """A table of embeddings as codes, which stay, and a codebook, which learns: 256 centroids for each part of the vector."""

    def __init__(self, codes, codebook):
        super().__init__()
        parts, centroids, width = codebook.shape
        self.register_buffer("codes", torch.from_numpy(codes))  # u8 [rows, parts]
        self.register_buffer("starts", torch.arange(parts) * centroids)
        self.codebook = nn.Parameter(torch.from_numpy(codebook).reshape(parts * centroids, width))

    def centroids(self):
        """[parts, centroids, width]."""
        return self.codebook.reshape(len(self.starts), -1, self.codebook.shape[1])

    def forward(self, rows):
        return nn.functional.embedding(self.codes[rows].long() + self.starts, self.codebook).flatten(-2)


def quantised(table, rounds, seed):
    """The codes and the codebook for a published table of embeddings."""
    return vectors.quantise(table, CODES, rounds, seed)


def windows(encoded, longest):
    """Consecutive sentences of a document, as lists of positions in `encoded`, while they have at most `longest` pieces together."""
    order = sorted(range(len(encoded)), key=lambda at: (encoded[at].document, encoded[at].sentence.start))
    made, total = [], 0
    for at in order:
        count = sum(min(len(pieces), MOST_PIECES) for pieces in encoded[at].pieces)
        if made and total + count <= longest and encoded[at].document == encoded[made[-1][-1]].document:
            made[-1].append(at)
            total += count
        else:
            made.append([at])
            total = count
    return made


def chunks(words, room):
    """Cuts the words of a window, each with its pieces, where it has more pieces than there is room for."""
    made, total = [[]], 0
    for word in words:
        if total + len(word[1]) > room:
            made.append([])
            total = 0
        made[-1].append(word)
        total += len(word[1])
    return made


class Pieces:
    """The windows of a batch of sentences, padded."""

    def __init__(self, batch, marks, longest):
        rows = []
        for window in windows(batch.encoded, longest):
            words = [((row, at), pieces[:MOST_PIECES]) for row in window for at, pieces in enumerate(batch.encoded[row].pieces)]
            rows += chunks(words, LONGEST_WINDOW - 2)
        texts = [[piece for _, pieces in words for piece in pieces] for words in rows]
        size = min(-(-(2 + max(map(len, texts))) // 16) * 16, LONGEST_WINDOW)
        numbers, mask = minilm.padded(texts, marks, size)
        places = np.zeros(batch.shape, np.int64)  # of each word's first piece, flat
        for row, words in enumerate(rows):
            end = 1
            for word, pieces in words:
                places[word] = row * size + end
                end += len(pieces)
        self.numbers, self.mask, self.places = (torch.from_numpy(part).to(batch.device) for part in (numbers, mask, places))


class Transformer(nn.Module):
    """Reads the sentences of a batch that stand together in a document in one go."""

    width = minilm.WIDTH
    largest_weight = 63  # of the integers in the file: as good as 127, and a megabyte and a third less when compressed

    def __init__(self, wheel, codes, codebook, longest, dropout, evidence_dropout):
        super().__init__()
        self.marks, self.longest, self.evidence_dropout = minilm.WordPieces(wheel).marks, longest, evidence_dropout
        self.transformer, self.dropout = minilm.Transformer(wheel, dropout), nn.Dropout(dropout)
        self.transformer.words = QuantisedEmbedding(codes, codebook)
        places = self.transformer.positions.weight[:LONGEST_WINDOW] + self.transformer.kind
        self.transformer.positions = nn.Embedding.from_pretrained(places.detach().clone(), freeze=False)
        self.transformer.kind = None
        shapes = [rows for name, rows, _ in convolutions.FORM_TABLES if name in ("shape", "casing")]
        self.features = nn.ModuleList([nn.Embedding(rows, self.width) for rows in [*convolutions.CONTEXT_ROWS, *shapes]])
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        self.suffixes = nn.ModuleList([nn.Embedding(rows, width) for _, rows, width in SUFFIXES])
        for table in self.suffixes:
            nn.init.normal_(table.weight, std=0.1)
        self.mix = nn.Linear(sum(width for *_, width in SUFFIXES), self.width)
        nn.init.zeros_(self.mix.weight)

    def forward(self, batch):
        """[sentences, longest, width]: each word's vector is that of its first piece."""
        read = Pieces(batch, self.marks, self.longest)
        columns = [batch.context[..., column] for column in range(len(convolutions.CONTEXT_ROWS))]
        if self.training:
            dropped = torch.rand(batch.shape, device=batch.device) < self.evidence_dropout
            columns[convolutions.EVIDENCE] = columns[convolutions.EVIDENCE].masked_fill(dropped, 0)
        columns += [batch.forms[..., column] for column in (SHAPE, CASING)]
        suffixes = torch.cat([table(batch.forms[..., column]) for table, (column, *_) in zip(self.suffixes, SUFFIXES)], -1)
        of_words = (sum(table(column) for table, column in zip(self.features, columns)) + self.mix(suffixes)) * batch.mask[..., None]
        places = read.places.flatten()
        added = torch.zeros(read.numbers.numel(), self.width, device=batch.device).index_add(0, places, of_words.flatten(0, 1))
        with torch.autocast(batch.device if isinstance(batch.device, str) else batch.device.type, torch.bfloat16, enabled=self.training):
            h = self.transformer(read.numbers, read.mask, added.reshape(*read.numbers.shape, self.width))
        return self.dropout(h.float().flatten(0, 1).index_select(0, places).reshape(*batch.shape, self.width))

    def tables_of_bytes(self):
        """The tables that the file holds as int8: those of suffixes and of shapes."""
        return [*self.suffixes, self.features[-2]]

    def coarse_tensors(self):
        """What the file holds in 12 bits."""
        return [self.transformer.words.codebook, self.transformer.positions.weight, *(table.weight for table in (*self.features[:-2], self.features[-1]))]
