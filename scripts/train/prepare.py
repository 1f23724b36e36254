"""Everything that training needs, made once and kept in the work folder: sentences with features, label inventories, word vectors."""

import pickle
from dataclasses import dataclass

import numpy as np

import batches
import corpora
import data
import features
import lemmas
import minilm
import open_text
import vectors

KEPT = "prepared.pickle"


@dataclass
class Prepared:
    labels: batches.Labels
    exceptions: list  # (form, UPOS, lemma)
    keys: np.ndarray
    codes: np.ndarray
    codebook: np.ndarray
    training: dict  # corpus -> encoded sentences in the order of the text
    development: dict

    @classmethod
    def kept(cls, work):
        """What an earlier call prepared in the work folder, or None."""
        path = work / KEPT
        return pickle.loads(path.read_bytes()) if path.exists() else None

    def vector_table(self):
        """f32 [words + 1, 100]: the vectors as the core puts them together; the last row is of unknown words."""
        pieces = [self.codebook[piece][self.codes[:, piece]] for piece in range(vectors.PIECES)]
        return np.concatenate([np.concatenate(pieces, 1), np.zeros((1, vectors.WIDTH), np.float32)])


def rows_of(keys):
    """A function from keys to rows of the vectors, -1 where there is none."""

    def rows(asked):
        place = np.minimum(np.searchsorted(keys, asked), len(keys) - 1)
        return np.where(keys[place] == asked, place, -1)

    return rows


def prepare(folder, recipe, paths, work, log):
    """`folder` holds the corpora; `paths` says where the built command, the word vectors and MiniLM's package are."""
    kept = Prepared.kept(work)
    if kept:
        return kept
    training = {**corpora.read_training(folder), **open_text.read(folder, log)}
    development = corpora.read_development(folder)
    for documents in [*training.values(), *development.values()]:
        features.attach(documents, paths.nutgraf)
    sentences = [sentence for documents in training.values() for sentence in data.sentences_of(documents)]
    labels = batches.Labels.of(sentences, recipe["least_script"])
    words = [word for sentence in sentences if sentence.syntax for word in zip(sentence.forms, sentence.syntax.upos, sentence.syntax.lemmas)]
    exceptions = lemmas.exceptions(words, recipe["least_exception"], recipe["exception_agreement"])
    seen = {form.lower() for sentence in sentences for form in sentence.forms}
    keys, codes, codebook = vectors.build(paths.vectors, seen, recipe["vectors"], recipe["vector_rounds"], recipe["seed"])
    pieces_of, rows = minilm.WordPieces(paths.minilm).of, rows_of(keys)

    def encode(parts):
        return {
            name: [batches.Encoded(sentence, document.id, labels, rows, pieces_of) for document in documents for sentence in document.sentences]
            for name, documents in parts.items()
        }

    prepared = Prepared(labels, exceptions, keys, codes, codebook, encode(training), encode(development))
    (work / KEPT).write_bytes(pickle.dumps(prepared))
    return prepared
