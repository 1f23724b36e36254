"""Writes a network's tensors as the file of weights that core/model/weights.h describes and reads.

    writer = Weights()
    writer.add("tags.upos.weight", int8_array)       # int8, uint8, int32, uint32 or float32, at most four dimensions
    writer.add_lines("tags.upos.labels", ["NOUN", …])
    writer.add_linear("tags.upos", float_matrix, float_bias)   # quantises: .weight, .scale, .bias
    path = writer.save(folder)                       # nutgraf-<first 16 digits of its SHA-256>.weights

The gazetteer is a file of the same form: Weights(words of its own header), saved with the suffix .gazetteer.
"""
import hashlib
import re
import struct
from pathlib import Path

import numpy as np

MAGIC, VERSION = b"NUTGRAFW", 1
HEADER, ENTRY = struct.Struct("<8sIIQ16s"), struct.Struct("<48sII4IQQ")
ALIGNMENT, LONGEST_NAME, MOST_DIMENSIONS, TEXT = 64, 48, 4, 5
TYPES = {np.dtype(name): number for number, name in enumerate(["int8", "uint8", "int32", "uint32", "float32"])}
ARCHITECTURE = Path(__file__).resolve().parents[2] / "core/model/architecture.h"


def fnv1a(data):
    state = 0xCBF29CE484222325
    for byte in data:
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


def architecture(header, reader=""):
    """The digest of the words in a header that the core is compiled with; where it has several texts, of that with this name."""
    words = re.search(rf'k{reader}\w* = R"\((.*?)\)"', Path(header).read_text(encoding="utf-8"), re.DOTALL)[1]
    return f"{fnv1a(words.encode('utf-8')):016x}".encode("ascii")


def aligned(position):
    return -(-position // ALIGNMENT) * ALIGNMENT


def quantise(matrix, largest=127):
    """Symmetric int8 with a scale a row: matrix ≈ int8 × scale[:, None], no number beyond ±largest; halves round away from zero."""
    matrix = np.asarray(matrix, np.float32)
    scale = np.abs(matrix).max(axis=1) / np.float32(largest)
    scale[scale == 0] = 1
    ratio = matrix / scale[:, None]
    return np.clip(np.trunc(ratio + np.copysign(np.float32(0.5), ratio)), -largest, largest).astype(np.int8), scale.astype(np.float32)


class Weights:
    def __init__(self, header=ARCHITECTURE, reader=""):
        """`reader` is "Swift" or "Careful" where the header holds both."""
        self.header, self.reader = header, reader
        self.sections = {}  # name -> (type, shape, bytes)

    def add(self, name, array):
        array = np.ascontiguousarray(array)
        if array.dtype not in TYPES or not 1 <= array.ndim <= MOST_DIMENSIONS:
            raise ValueError(f"{name}: no tensor of {array.dtype} with {array.ndim} dimensions")
        if array.dtype == np.float32 and not np.isfinite(array).all():
            raise ValueError(f"{name} holds a number that is not finite")
        self._keep(name, TYPES[array.dtype], array.shape, array.astype(array.dtype.newbyteorder("<")).tobytes())

    def add_lines(self, name, lines):
        if any("\n" in line for line in lines):
            raise ValueError(f"{name}: a line may hold no line end")
        text = "".join(line + "\n" for line in lines).encode("utf-8")
        self._keep(name, TEXT, (len(text),), text)

    def add_linear(self, prefix, matrix, bias):
        weight, scale = quantise(matrix)
        self.add(prefix + ".weight", weight)
        self.add(prefix + ".scale", scale)
        self.add(prefix + ".bias", np.asarray(bias, np.float32))

    def _keep(self, name, kind, shape, data):
        if name in self.sections or not name.isascii() or not 0 < len(name) <= LONGEST_NAME:
            raise ValueError(f"{name}: a name is ASCII, used once and at most {LONGEST_NAME} characters long")
        if not data:
            raise ValueError(f"{name} is empty")
        self.sections[name] = kind, shape, data

    def to_bytes(self):
        table, data = [], bytearray(aligned(HEADER.size + ENTRY.size * len(self.sections)))
        for name, (kind, shape, content) in sorted(self.sections.items()):
            dimensions = (*shape, *[0] * (MOST_DIMENSIONS - len(shape)))
            table.append(ENTRY.pack(name.encode("ascii"), kind, len(shape), *dimensions, len(data), len(content)))
            data += content.ljust(aligned(len(content)), b"\0")
        size = len(data) + hashlib.sha256().digest_size
        front = HEADER.pack(MAGIC, VERSION, len(table), size, architecture(self.header, self.reader)) + b"".join(table)
        data[:len(front)] = front
        return bytes(data) + hashlib.sha256(data).digest()

    def save(self, folder, suffix="weights"):
        data = self.to_bytes()
        path = Path(folder) / f"nutgraf-{hashlib.sha256(data).hexdigest()[:16]}.{suffix}"
        path.write_bytes(data)
        return path
