"""PropBank's columns: predicates and their arguments on sentences of the treebanks and of MASC."""

from data import Builder, Predicate, ROLE_OF, blocks_of_lines
from written import written


def bracket_spans(column):
    """(first, end, role) of a PropBank column such as "(ARG0*", "*", "*)"."""
    spans, opened = [], []
    for i, cell in enumerate(column):
        for role in cell.replace("*", " ").replace(")", " ").split("("):
            if role.strip():
                opened.append((i, role.strip()))
        for _ in range(cell.count(")")):
            first, role = opened.pop()
            spans.append((first, i + 1, role))
    return spans


def arguments_of(column):
    """The arguments that the network tells apart; of two that overlap the longer."""
    spans = sorted(((f, e, ROLE_OF[role]) for f, e, role in bracket_spans(column) if role in ROLE_OF), key=lambda span: span[0] - span[1])
    chosen = []
    for span in spans:
        if all(span[1] <= other[0] or other[1] <= span[0] for other in chosen):
            chosen.append(span)
    return sorted(chosen)


def predicates_of(rows, predicate_column, tags):
    """The predicates of a PropBank sentence; `tags` are UPOS or Penn tags."""
    predicates = []
    for i, row in enumerate(rows):
        if row[predicate_column] == "-":
            continue
        column = [other[predicate_column + 2 + len(predicates)] for other in rows]
        arguments = arguments_of(column)
        if tags[i] == "AUX" and not arguments:
            kind = "auxiliary"
        elif tags[i].startswith(("NOUN", "PROPN", "NN")):
            kind = "noun"
        elif tags[i] in ("ADJ", "ADV", "JJ"):
            kind = "adjective"
        else:
            kind = "verb"
        predicates.append(Predicate(i, kind, arguments))
    return predicates


def add(documents, path):
    """PropBank's roles on the same sentences."""
    rows_of = {}
    for block in blocks_of_lines(path):
        name = next((line.split(" = ", 1)[1] for line in block if line.startswith("# sent_id")), None)
        if name:
            rows_of[name] = [line.split("\t") for line in block if not line.startswith("#")]
    for sentence in (sentence for document in documents for sentence in document.sentences):
        rows = rows_of.get(sentence.id)
        if rows and len(rows) == len(sentence.forms):
            sentence.predicates = predicates_of(rows, 8, [row[3] for row in rows])


def read_masc(path):
    """PropBank on MASC, which annotates verbs only."""
    builder, documents = None, []
    for block in blocks_of_lines(path):
        for line in block:
            if line.startswith("# doc"):
                builder = Builder(line.split(" = ", 1)[1])
                documents.append(builder)
        rows = [line.split("\t") for line in block if not line.startswith("# ")]
        if len({len(row) for row in rows}) != 1:  # none, or a damaged sentence
            continue
        sentence = builder.sentence(f"{builder.id}-{len(builder.sentences)}", written([row[1] for row in rows]))
        tags = [row[2] for row in rows]
        sentence.predicates = predicates_of(rows, 4, tags)
        found = {predicate.token for predicate in sentence.predicates}
        unsure = ("NN", "JJ", "RB", "MD", "VB")
        sentence.unknown_predicates = [i for i, tag in enumerate(tags) if i not in found and tag.startswith(unsure)]
    return [builder.document() for builder in documents]
