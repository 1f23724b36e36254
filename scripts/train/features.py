"""Asks the core for the features of documents: the trainer never computes one itself."""

import json
import subprocess
from dataclasses import dataclass

import numpy as np

import data
import name_types

EVIDENCE = 5  # the context feature that holds what the rules see


@dataclass
class Features:
    """Of one sentence: a row a token."""

    forms: np.ndarray  # i64 [tokens, 10]
    context: np.ndarray  # i64 [tokens, 9]


def request(document):
    asked = {"id": document.id, "text": document.text}
    if document.sentences:
        first, tokens, sentences = 0, [], []
        for sentence in document.sentences:
            tokens += [list(token) for token in sentence.tokens]
            sentences.append([sentence.start, sentence.tokens[-1][1], first, len(tokens)])
            first = len(tokens)
        asked.update(tokens=tokens, sentences=sentences)
    return json.dumps(asked, ensure_ascii=False)


def own_sentences(document, answer):
    """The core's tokens and sentences, with the document's names on them."""
    sentences, tokens = [], answer["tokens"]
    for number, (first, end) in enumerate(answer["sentences"]):
        forms = [document.text[a:b] for a, b in tokens[first:end]]
        spans = []
        for start, stop, kind in document.spans or []:
            inside = [i - first for i in range(first, end) if start < tokens[i][1] and tokens[i][0] < stop]
            if inside and (not spans or inside[0] >= spans[-1][1]):
                spans.append((inside[0], inside[-1] + 1, kind))
        sentence = data.Sentence(f"{document.id}-{number}", tokens[first][0] if end > first else 0, [tuple(t) for t in tokens[first:end]], forms)
        if document.spans is not None:
            unlabelled = [kind for kind in ("NORP", "MISC") if [kind] not in document.kinds_of.values()]
            sentence.names = name_types.annotate(forms, spans, document.kinds_of, unlabelled)
        sentences.append(sentence)
    return sentences


def attach(documents, nutgraf):
    """Sets the features of every sentence; drops sentences without tokens."""
    asked = "\n".join(map(request, documents)) + "\n"
    answers = subprocess.run([nutgraf, "features"], input=asked, capture_output=True, text=True, check=True).stdout.splitlines()
    if len(answers) != len(documents):
        raise RuntimeError(f"{len(documents)} documents asked, {len(answers)} answered")
    for document, answer in zip(documents, map(json.loads, answers)):
        if answer["id"] != document.id:
            raise RuntimeError(f"asked for {document.id}, answered {answer['id']}")
        if not document.sentences:
            document.sentences = own_sentences(document, answer)
        forms = np.array(answer["forms"], np.int64)[answer["form_of"]]
        context = np.array(answer["context"], np.int64)
        for sentence, (first, end) in zip(document.sentences, answer["sentences"]):
            if end - first != len(sentence.forms):
                raise RuntimeError(f"{sentence.id}: {len(sentence.forms)} gold tokens, {end - first} answered")
            sentence.features = Features(forms[first:end], context[first:end])
            if sentence.names:
                sentence.names = name_types.settle(sentence.names, sentence.syntax and sentence.syntax.upos, context[first:end, EVIDENCE])
        document.sentences = [sentence for sentence in document.sentences if sentence.forms]
