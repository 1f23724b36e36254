"""The training loop: every batch carries sentences of one or several corpora, and each head learns from those that are annotated for it."""

import copy
import json
import time

import numpy as np
import torch
from torch.nn import functional as F

import batches
import evaluate
import model
import parser


def losses(network, batch, follow, use_trees, random):
    """The summed loss of each head."""
    r = network.encode(batch)
    found = {}
    for column, name in enumerate(model.TAGS):
        gold = batch.tags(column)
        if (gold != batches.IGNORED).any():
            found[name] = F.cross_entropy(network.tags[name](r).flatten(0, 1), gold.flatten(), ignore_index=batches.IGNORED, reduction="sum")
    names = batch.names()
    if names:
        scores = network.name_scores(r).flatten(0, 1).index_select(0, names[0])
        found["names"] = (scores.logsumexp(1) - scores.masked_fill(~names[1], -1e9).logsumexp(1)).sum()
    heads, relations = parse(network, batch, r, follow, random, found)
    with_roles = [row for row, one in enumerate(batch.encoded) if one.predicates is not None]
    if with_roles:
        gold = batch.predicates()
        found["predicates"] = F.cross_entropy(network.predicate(r).flatten(0, 1), gold.flatten(), ignore_index=batches.IGNORED, reduction="sum")
        wanted = [(row, token, labels) for row in with_roles for token, labels in batch.encoded[row].arguments]
        if wanted:
            pairs = batches.arguments(batch, wanted, heads if use_trees else None, relations, len(network.labels.relations))
            found["arguments"] = F.cross_entropy(network.argument_scores(r, pairs), pairs.gold, reduction="sum")
    return found


def parse(network, batch, r, follow, random, found):
    """Walks over the sentences with trees or roles, learns from the trees, and returns the heads and relations that it walked: the roles see those,
    not gold ones."""
    rows = [row for row, one in enumerate(batch.encoded) if one.heads is not None or one.predicates is not None]
    heads, relations = (np.full(batch.shape, parser.NONE) for _ in range(2))
    if rows:
        gold = tuple(part[rows] for part in batch.trees())
        table = network.projections(r[rows])
        walk = parser.walk(network.scorer(table), batch.lengths[rows], batch.shape[1], len(network.labels.relations), gold, follow, random)
        heads[rows], relations[rows] = walk.heads, walk.relations
        if len(walk.states):
            scores = network.transition_scores(table, torch.from_numpy(walk.states)).log_softmax(1)
            right = scores.gather(1, torch.from_numpy(walk.targets)).masked_fill(~torch.from_numpy(walk.allowed), -1e9)
            found["parser"] = -right.logsumexp(1).sum()
    return heads, relations


class Optimiser:
    """AdamW; for the form tables, of which a batch touches few rows, Adam of those rows only."""

    def __init__(self, network, recipe):
        tables = list(network.forms.tables.parameters())
        rest = [parameter for parameter in network.parameters() if all(parameter is not table for table in tables)]
        betas = 0.9, 0.99
        self.parameters = tables + rest
        self.parts = [
            torch.optim.SparseAdam(tables, lr=recipe["rate"], betas=betas),
            torch.optim.AdamW(rest, lr=recipe["rate"], betas=betas, weight_decay=recipe["weight_decay"], foreach=True),
        ]

    def step(self, loss, rate, limit):
        for parameter in self.parameters:
            parameter.grad = None
        loss.backward()
        used = [parameter for parameter in self.parameters if parameter.grad is not None]
        for parameter in used:
            if parameter.grad.is_sparse:
                parameter.grad = parameter.grad.coalesce()
        gradients = [parameter.grad._values() if parameter.grad.is_sparse else parameter.grad for parameter in used]
        norm = float(torch.stack(torch._foreach_norm(gradients)).norm())
        if norm > limit:
            torch._foreach_mul_(gradients, limit / norm)
        for part in self.parts:
            for group in part.param_groups:
                group["lr"] = rate
            part.step()

    def state(self):
        return [part.state_dict() for part in self.parts]

    def load(self, state):
        for part, one in zip(self.parts, state):
            part.load_state_dict(one)


def shuffled_batches(prepared, recipe, random):
    """An epoch: sentences of similar length together, each corpus as often as the recipe says."""
    sentences = []
    for name, encoded in prepared.training.items():
        times = recipe["corpora"][name]
        copies = int(times) + (random.random_sample(len(encoded)) < times - int(times))
        sentences += [one for one, count in zip(encoded, copies) for _ in range(count) if one.length <= recipe["longest"]]
    random.shuffle(sentences)
    made = []
    for start in range(0, len(sentences), recipe["pool"]):
        batch, tokens = [], 0
        for one in sorted(sentences[start : start + recipe["pool"]], key=lambda one: one.length):
            batch.append(one)
            tokens += one.length
            if tokens >= recipe["batch_tokens"]:
                made.append(batch)
                batch, tokens = [], 0
        if batch:
            made.append(batch)
    random.shuffle(made)
    return made


class Average:
    """An exponential moving average of the weights, updated every few steps."""

    EVERY = 8

    def __init__(self, network, decay):
        self.network, self.decay = copy.deepcopy(network), decay
        self.pairs = list(zip(self.network.parameters(), network.parameters()))

    def update(self, step):
        decay = min(self.decay, (1 + step / self.EVERY) / (10 + step / self.EVERY))
        with torch.no_grad():
            torch._foreach_mul_([mine for mine, _ in self.pairs], decay)
            torch._foreach_add_([mine for mine, _ in self.pairs], [theirs.detach() for _, theirs in self.pairs], alpha=1 - decay)


class Clock:
    """How far training has come: by steps where the recipe counts them, else by minutes."""

    def __init__(self, recipe, done):
        self.recipe, self.start = recipe, time.time() - done
        self.steps = recipe.get("steps")

    def elapsed(self):
        return time.time() - self.start

    def progress(self, step):
        return step / self.steps if self.steps else self.elapsed() / (60 * self.recipe["minutes"])


def train(prepared, recipe, work, log):
    """Trains, keeping a checkpoint in the work folder from which a second call goes on; returns the averaged network and what it
    took: steps, epochs, seconds."""
    torch.set_num_threads(1)
    torch.manual_seed(recipe["seed"])
    random = np.random.RandomState(recipe["seed"])
    network = model.Network(
        recipe["width"], prepared.labels, torch.from_numpy(prepared.vector_table()), recipe["dropout"], recipe["word_dropout"], recipe["evidence_dropout"]
    )
    average = Average(network, recipe["averaging"])
    optimiser = Optimiser(network, recipe)
    step, done, epoch = 0, 0.0, 0
    kept = work / "checkpoint.pt"
    if kept.exists():
        state = torch.load(kept)
        network.load_state_dict(state["network"])
        average.network.load_state_dict(state["average"])
        optimiser.load(state["optimiser"])
        step, done, epoch = state["step"], state["elapsed"], state["epoch"]
        random.seed(recipe["seed"] + step)
    clock, seen, sums = Clock(recipe, done), 0, {}
    saved = reported = clock.elapsed()
    while clock.progress(step) < 1:
        for sentences in shuffled_batches(prepared, recipe, random):
            progress = clock.progress(step)
            if progress >= 1:
                break
            rate = recipe["rate"] * min(1, (step + 1) / recipe["warm_up"]) * (1 - progress)
            batch = batches.Batch(sentences)
            network.train()
            follow = recipe["follow"] if epoch else 0.5
            found = losses(network, batch, follow, random.random_sample() >= recipe["tree_dropout"], random)
            total = sum(recipe["losses"][name] * value for name, value in found.items()) / recipe["batch_tokens"]
            optimiser.step(total, rate, recipe["clip"])
            step += 1
            if step % Average.EVERY == 0:
                average.update(step)
            seen += int(batch.lengths.sum())
            for name, value in found.items():
                sums[name] = sums.get(name, 0) + float(value)
            if clock.elapsed() - reported > 60:
                log(f"step {step} epoch {epoch} {clock.elapsed():.0f} s, {seen / (clock.elapsed() - reported):.0f} tokens/s, loss per token "
                    + " ".join(f"{name} {value / seen:.3f}" for name, value in sums.items()))
                reported, seen, sums = clock.elapsed(), 0, {}
            if clock.elapsed() - saved > recipe["checkpoint_seconds"]:
                figures = evaluate_on(average.network, prepared, recipe["quick_sentences"])
                log(f"step {step} {clock.elapsed():.0f} s, first {recipe['quick_sentences']} sentences of dev: {json.dumps(figures)}")
                state = {"network": network.state_dict(), "average": average.network.state_dict(), "optimiser": optimiser.state()}
                torch.save({**state, "step": step, "elapsed": clock.elapsed(), "epoch": epoch}, kept)
                saved = clock.elapsed()
        epoch += 1
    taken = {"steps": step, "epochs_begun": epoch, "seconds": round(clock.elapsed())}
    state = {"network": network.state_dict(), "average": average.network.state_dict(), "optimiser": optimiser.state()}
    torch.save({**state, "step": step, "elapsed": clock.elapsed(), "epoch": epoch}, kept)
    log(f"trained: {taken}")
    return average.network, taken


def evaluate_on(network, prepared, limit=None):
    evaluator = evaluate.Evaluator(network, prepared.exceptions)
    return {name: evaluator.figures(encoded[:limit]) for name, encoded in prepared.development.items()}
