"""The network's training loop: every head learns from what is annotated for it and from the teachers' judgements."""

import copy
import json
import time

import numpy as np
import torch

import batches
import convolutions
import evaluate
import losses
import minilm
import model
import parser
import teacher
import transformer


def losses_of(network, batch, share, taught, follow, use_trees, random):
    """The summed loss of each head; `share` is what the teachers' judgement counts beside a gold label. Heads that judge each token by itself and are
    not `taught` learn from gold labels alone; without teachers all do."""
    r = network.encode(batch)
    table = batch.table.flatten(0, 1)
    scores = {name: network.tags[name](r) for name in model.TAGS} | {"predicates": network.predicate(r), "names": network.name_scores(r)}
    gold = dict(zip(model.TAGS, table[:, batches.TAGS].T)) | {"predicates": table[:, batches.PREDICATE], "names": table[:, batches.NAMES]}
    labels, probabilities = (part.flatten(0, 1) for part in batch.guesses()) if taught else (None, None)
    found = {}
    for number, name in enumerate(teacher.HEADS):
        flat = scores[name].flatten(0, 1)
        against = losses.against_open if name == "names" else losses.against_gold
        cost, is_sure = against(flat, gold[name])
        if name in taught:
            guessed = losses.against_guesses(flat, labels[:, number], probabilities[:, number])
            found[name] = losses.distilled(cost, is_sure, guessed, share)
        else:
            found[name] = cost.sum()
    heads, relations = parse(network, batch, r, follow, random, found)
    trees = heads if use_trees else None
    if taught:
        wanted = [(row, *frame) for row, one in enumerate(batch.encoded) for frame in one.frames]
    else:
        wanted = [(row, *argument) for row, one in enumerate(batch.encoded) for argument in one.arguments]
    if wanted:
        pairs = batches.arguments(batch, [frame[:3] for frame in wanted], trees, relations, len(network.labels.relations))
        flat = network.argument_scores(r, pairs)
        cost, is_sure = losses.against_gold(flat, pairs.gold)
        if taught:
            joined = lambda part: torch.from_numpy(np.concatenate([getattr(frame[3], part) for frame in wanted]).astype(np.int64)).to(batch.device)
            cost = losses.distilled(cost, is_sure, losses.against_guesses(flat, joined("labels"), joined("shares") / 255), share)
        found["arguments"] = cost.sum()
    return found


def parse(network, batch, r, follow, random, found):
    """Walks over the sentences, learns from those with trees, and returns the heads and relations that it walked: the roles see those, not gold
    ones."""
    table = network.projections(r)
    walk = parser.walk(network.scorer(table), batch.lengths, batch.shape[1], len(network.labels.relations), batch.trees(), follow, random)
    if len(walk.states):
        states, targets, allowed = (torch.from_numpy(part).to(batch.device) for part in (walk.states, walk.targets, walk.allowed))
        scores = network.transition_scores(table, states).log_softmax(1)
        found["parser"] = -scores.gather(1, targets).masked_fill(~allowed, -1e9).logsumexp(1).sum()
    return walk.heads, walk.relations


class Optimiser:
    """AdamW, with a rate of its own for what was pretrained; for tables of which a batch touches few rows, Adam of those rows only."""

    def __init__(self, network, recipe):
        tables = [module.weight for module in network.modules() if isinstance(module, torch.nn.Embedding) and module.sparse]
        pretrained = list(network.encoder.transformer.parameters()) if hasattr(network.encoder, "transformer") else []
        chosen = {id(parameter) for parameter in [*tables, *pretrained]}
        rest = [parameter for parameter in network.parameters() if id(parameter) not in chosen]
        betas = 0.9, 0.99
        self.parameters = tables + pretrained + rest
        groups = [{"params": rest, "rate": recipe["rate"]}]
        if pretrained:
            groups.append({"params": pretrained, "rate": recipe["pretrained_rate"]})
        self.parts = [torch.optim.AdamW(groups, betas=betas, weight_decay=recipe["weight_decay"], foreach=True)]
        if tables:
            self.parts.append(torch.optim.SparseAdam([{"params": tables, "rate": recipe["rate"]}], betas=betas))

    def step(self, loss, share, limit):
        """`share` is what is left of every rate."""
        for parameter in self.parameters:
            parameter.grad = None
        loss.backward()
        used = [parameter for parameter in self.parameters if parameter.grad is not None]
        for parameter in used:
            if parameter.grad.is_sparse:
                parameter.grad = parameter.grad.coalesce()
        gradients = [parameter.grad._values() if parameter.grad.is_sparse else parameter.grad for parameter in used]
        norm = torch.stack(torch._foreach_norm(gradients)).norm()
        torch._foreach_mul_(gradients, float((limit / (norm + 1e-9)).clamp_max(1)))
        for part in self.parts:
            for group in part.param_groups:
                group["lr"] = share * group["rate"]
            part.step()

    def state(self):
        return [part.state_dict() for part in self.parts]

    def load(self, state):
        for part, one in zip(self.parts, state):
            part.load_state_dict(one)


def copies_of(items, times, random):
    """Each item as often as the recipe says; of a fraction, so many by lot."""
    copies = int(times) + (random.random_sample(len(items)) < times - int(times))
    return [one for one, count in zip(items, copies) for _ in range(count)]


def shuffled_batches(prepared, recipe, random):
    """An epoch: items of similar length together, an item being a sentence, or the sentences of a window where the encoder reads windows."""
    items = []
    for name, times in recipe["corpora"].items():
        encoded = [one for one in prepared.training[name] if one.length <= recipe["longest"]]
        if "window" in recipe:
            made = [[encoded[at] for at in window] for window in transformer.windows(encoded, recipe["window"])]
        else:
            made = [[one] for one in encoded]
        items += copies_of(made, times, random)
    random.shuffle(items)
    length, made = lambda item: sum(one.length for one in item), []
    for start in range(0, len(items), recipe["pool"]):
        batch, tokens = [], 0
        for item in sorted(items[start : start + recipe["pool"]], key=length):
            batch += item
            tokens += length(item)
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


class Report:
    """The losses since the last line of the log."""

    def __init__(self, log):
        self.log, self.started = log, time.time()
        self.reported, self.seen, self.sums = self.started, 0, {}

    def add(self, tokens, found):
        self.seen += tokens
        for name, value in found.items():
            self.sums[name] = self.sums.get(name, 0) + value.detach()

    def write(self, step, epoch):
        elapsed = time.time() - self.reported
        parts = " ".join(f"{name} {float(value) / self.seen:.3f}" for name, value in self.sums.items())
        self.log(f"step {step} epoch {epoch}, {self.seen / elapsed:.0f} tokens/s, loss per token {parts}")
        self.reported, self.seen, self.sums = time.time(), 0, {}


def build(prepared, recipe, wheel):
    """An untrained network: over MiniLM's transformer where the recipe reads windows, else over convolutions."""
    if "window" in recipe:
        published = minilm.read_tensors(wheel)["embeddings.word_embeddings.weight"].numpy()
        codes, codebook = transformer.quantised(published, recipe["vector_rounds"], recipe["seed"])
        encoder = transformer.Transformer(wheel, codes, codebook, recipe["window"], recipe["dropout"], recipe["evidence_dropout"])
    else:
        table = torch.from_numpy(prepared.vector_table())
        encoder = convolutions.Convolutions(recipe["width"], table, recipe["dropout"], recipe["word_dropout"], recipe["evidence_dropout"])
    return model.Network(encoder, prepared.labels, recipe["hidden"], recipe["dropout"])


def train(prepared, recipe, wheel, work, device, log):
    """Trains a network (see `build`), keeping a checkpoint in the work folder from which a second call goes on; returns the averaged network, on the CPU, and what it
    took: steps, epochs, seconds."""
    torch.manual_seed(recipe["seed"])
    random = np.random.RandomState(recipe["seed"])
    network = build(prepared, recipe, wheel).to(device)
    average, optimiser = Average(network, recipe["averaging"]), Optimiser(network, recipe)
    step, done, epoch, kept = 0, 0.0, 0, work / "checkpoint.pt"
    if kept.exists():
        state = torch.load(kept, map_location=device)
        network.load_state_dict(state["network"])
        average.network.load_state_dict(state["average"])
        optimiser.load(state["optimiser"])
        step, done, epoch = state["step"], state["elapsed"], state["epoch"]
        random.seed(recipe["seed"] + step)
    report, started = Report(log), time.time() - done
    saved = time.time()

    def save():
        state = {"network": network.state_dict(), "average": average.network.state_dict(), "optimiser": optimiser.state()}
        torch.save({**state, "step": step, "elapsed": time.time() - started, "epoch": epoch}, kept)

    while step < recipe["steps"]:
        for sentences in shuffled_batches(prepared, recipe, random)[: recipe["steps"] - step]:
            share = min(1, (step + 1) / recipe["warm_up"]) * (1 - step / recipe["steps"])
            batch = batches.Batch(sentences, device)
            network.train()
            use_trees = random.random_sample() >= recipe["tree_dropout"]
            found = losses_of(network, batch, recipe["teacher_share"], recipe["taught"], recipe["follow"], use_trees, random)
            total = sum(recipe["losses"][name] * value for name, value in found.items()) / recipe["batch_tokens"]
            optimiser.step(total, share, recipe["clip"])
            step += 1
            if step % Average.EVERY == 0:
                average.update(step)
            report.add(int(batch.lengths.sum()), found)
            if time.time() - report.reported > 60:
                report.write(step, epoch)
            if time.time() - saved > recipe["checkpoint_seconds"]:
                save()
                log(f"step {step}, first sentences of dev: {json.dumps(evaluate_on(average.network, prepared, recipe['quick_sentences']))}")
                saved = time.time()
        epoch += 1
    save()
    taken = {"steps": step, "epochs_begun": epoch, "seconds": round(time.time() - started), "device": device}
    log(f"trained: {taken}")
    return average.network.cpu(), taken


def evaluate_on(network, prepared, limit=None):
    evaluator = evaluate.Evaluator(copy.deepcopy(network).cpu(), prepared.exceptions)
    return {name: evaluator.figures(encoded[:limit]) for name, encoded in prepared.development.items()}
