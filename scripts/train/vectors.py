"""Word vectors: the most useful words of a published set, product-quantised.

A vector of 100 numbers is cut into 20 pieces of 5; each piece is replaced by the nearest of 256 centroids of its place, so a word costs 20 bytes.
"""

import json

import numpy as np

PIECES, CENTROIDS, PIECE_WIDTH = 20, 256, 5
WIDTH = PIECES * PIECE_WIDTH


def fnv1a(text):
    """FNV-1a with 32 bits over the UTF-8 bytes: the key under which the core looks a folded form up."""
    value = 0x811C9DC5
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def read_published(path):
    """The words, most frequent first, and their matrix [words, 100], of a wink-embeddings file."""
    with open(path, encoding="utf-8") as file:
        published = json.load(file)
    words = published["words"]
    vectors = published["vectors"]
    return words, np.array([vectors[word][:WIDTH] for word in words], np.float32)


def choose(words, seen, count):
    """Indices of `count` words: first those that the training texts use, then the most frequent."""
    used = [i for i, word in enumerate(words) if word in seen]
    rest = [i for i, word in enumerate(words) if word not in seen]
    return sorted((used + rest)[:count])


def nearest(points, centroids):
    """For each point the index of its nearest centroid."""
    distances = (centroids**2).sum(1)[None, :] - 2 * points @ centroids.T
    return distances.argmin(1)


def quantise(matrix, pieces, rounds, seed):
    """Codes u8 [rows, pieces] and codebook f32 [pieces, centroids, piece width], by k-means in each piece."""
    random, width = np.random.RandomState(seed), matrix.shape[1] // pieces
    codes = np.zeros((len(matrix), pieces), np.uint8)
    codebook = np.zeros((pieces, CENTROIDS, width), np.float32)
    for piece in range(pieces):
        points = np.ascontiguousarray(matrix[:, piece * width : (piece + 1) * width])
        centroids = points[random.choice(len(points), CENTROIDS, replace=False)].copy()
        for _ in range(rounds):
            owner = nearest(points, centroids)
            sizes = np.bincount(owner, minlength=CENTROIDS)
            sums = np.stack([np.bincount(owner, points[:, d], CENTROIDS) for d in range(width)], 1)
            filled = sizes > 0
            centroids[filled] = (sums[filled] / sizes[filled, None]).astype(np.float32)
        codes[:, piece] = nearest(points, centroids)
        codebook[piece] = centroids
    return codes, codebook


def build(published, seen, count, rounds, seed):
    """Sorted keys u32 [words], codes and codebook of the chosen words; of two words with one key the more frequent stays."""
    words, matrix = read_published(published)
    chosen = choose(words, seen, count)
    keys = np.array([fnv1a(words[i]) for i in chosen], np.uint32)
    keys, first = np.unique(keys, return_index=True)
    codes, codebook = quantise(matrix[np.array(chosen)[first]], PIECES, rounds, seed)
    return keys, codes, codebook
