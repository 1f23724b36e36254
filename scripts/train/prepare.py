"""Everything that training needs, made once and kept in the work folder: sentences with features, label inventories, word vectors."""

import pickle
from dataclasses import dataclass

import numpy as np

import batches
import data
import features
import lemmas
import vectors

KEPT = "prepared.pickle"


@dataclass
class Prepared:
    labels: batches.Labels
    exceptions: list  # (form, UPOS, lemma)
    keys: np.ndarray
    codes: np.ndarray
    codebook: np.ndarray
    training: dict  # corpus -> encoded sentences
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


def prepare(corpora, recipe, nutgraf, published, work):
    kept = Prepared.kept(work)
    if kept:
        return kept
    training, development = data.read_training(corpora), data.read_development(corpora)
    for documents in [*training.values(), *development.values()]:
        features.attach(documents, nutgraf)
    training = {name: data.sentences_of(documents) for name, documents in training.items()}
    development = {name: data.sentences_of(documents) for name, documents in development.items()}
    sentences = [sentence for part in training.values() for sentence in part]
    labels = batches.Labels.of(sentences, recipe["least_script"])
    words = [word for sentence in sentences if sentence.syntax for word in zip(sentence.forms, sentence.syntax.upos, sentence.syntax.lemmas)]
    exceptions = lemmas.exceptions(words, recipe["least_exception"], recipe["exception_agreement"])
    seen = {form.lower() for sentence in sentences for form in sentence.forms}
    keys, codes, codebook = vectors.build(published, seen, recipe["vectors"], recipe["vector_rounds"], recipe["seed"])
    encode = lambda part: {name: [batches.Encoded(sentence, labels, rows_of(keys)) for sentence in sentences] for name, sentences in part.items()}
    prepared = Prepared(labels, exceptions, keys, codes, codebook, encode(training), encode(development))
    (work / KEPT).write_bytes(pickle.dumps(prepared))
    return prepared
