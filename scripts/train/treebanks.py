"""The treebanks: EWT with the names and roles of the same sentences, and GUM with the entities that are names."""

import json

import name_types
import propbank
from data import Builder, Document, Sentence, Syntax, blocks_of_lines, spans_of_tags


def surface_words(rows):
    """(form as written, whether a space follows) of every word; the words of a contraction share its letters."""
    words, index = [], 0
    contraction = {}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            contraction[first] = last, row[1], "SpaceAfter=No" not in row[9]
    plain = [row for row in rows if row[0].isdigit()]
    while index < len(plain):
        number = index + 1
        if number in contraction:
            last, written, spaced = contraction[number]
            parts = [row[1] for row in plain[index:last]]
            if "".join(parts) == written or len("".join(parts)) != len(written):
                pieces = parts
            else:
                pieces, at = [], 0
                for part in parts:
                    pieces.append(written[at : at + len(part)])
                    at += len(part)
            words += [(piece, False) for piece in pieces[:-1]] + [(pieces[-1], spaced)]
            index = last
        else:
            words.append((plain[index][1], "SpaceAfter=No" not in plain[index][9]))
            index += 1
    return words


def read_conllu(path):
    """Documents with trees."""
    builder, documents = None, []
    for block in blocks_of_lines(path):
        comments = dict(line[1:].strip().split(" = ", 1) for line in block if line.startswith("#") and " = " in line)
        rows = [line.split("\t") for line in block if not line.startswith("#")]
        if "newdoc id" in comments or builder is None:
            builder = Builder(comments.get("newdoc id", str(path)))
            documents.append(builder)
        border = "\n\n" if any(line.startswith("# newpar") for line in block) else " "
        sentence = builder.sentence(comments["sent_id"], surface_words(rows), border)
        plain = [row for row in rows if row[0].isdigit()]
        column = lambda number: [row[number] for row in plain]
        sentence.syntax = Syntax(column(2), column(3), column(4), column(5), [int(head) for head in column(6)], column(7))
    return [builder.document() for builder in documents]


def add_uner(documents, path):
    """Universal NER's names: only persons, organizations and places are annotated."""
    tags_of = {}
    for block in blocks_of_lines(path):
        name = next(line.split(" = ", 1)[1] for line in block if line.startswith("# sent_id"))
        tags_of[name] = [line.split("\t")[2] for line in block if not line.startswith("#")]
    for sentence in (sentence for document in documents for sentence in document.sentences):
        tags = tags_of.get(sentence.id)
        if tags and len(tags) == len(sentence.forms):
            spans = spans_of_tags([tag if tag[2:] in name_types.UNER else "O" for tag in tags])
            sentence.names = name_types.annotate(sentence.forms, spans, name_types.UNER, ["NORP", "MISC"])


def read_ewt(corpora, part):
    documents = read_conllu(corpora / f"train/syntax/en_ewt-ud-{part}.conllu")
    add_uner(documents, corpora / f"train/names/uner-ewt-{part}.iob2")
    propbank.add(documents, corpora / f"train/roles/propbank-ewt-{part}.conll")
    return documents


def proper_core(first, end, syntax):
    """The proper name at the heart of a mention: its head and what belongs to the head's name; None for a mention that is no name."""
    inside = range(first, end)
    head = next((i for i in inside if not first <= syntax.heads[i] - 1 < end), None)
    if head is None or syntax.upos[head] != "PROPN":
        return None
    members = {head}
    for _ in range(3):
        members |= {
            i
            for i in inside
            if syntax.heads[i] - 1 in members and syntax.relations[i] in ("flat", "compound", "nmod") and syntax.upos[i] in ("PROPN", "NUM")
        }
    left = right = head
    while left - 1 in members:
        left -= 1
    while right + 1 in members:
        right += 1
    return left, right + 1


def gum_names(sentence, mentions):
    """Names from the mentions with proper heads. Proper nouns outside them, and kinds that GUM has no name for, stay open."""
    index_of = {start: i for i, (start, _) in enumerate(sentence.tokens)}
    end_of = {end: i + 1 for i, (_, end) in enumerate(sentence.tokens)}
    syntax, spans = sentence.syntax, []
    for mention in sorted(mentions, key=lambda mention: mention["start"] - mention["end"]):
        if mention["start"] not in index_of or mention["end"] not in end_of:
            continue
        core = proper_core(index_of[mention["start"]], end_of[mention["end"]], syntax)
        if core and all(core[1] <= first or end <= core[0] for first, end, _ in spans):
            spans.append((*core, mention["type"]))
    names = name_types.annotate(sentence.forms, spans, name_types.GUM, ["NORP", "MISC"])
    covered = {i for first, end, _ in spans for i in range(first, end)}
    for i, tag in enumerate(syntax.upos):
        if i not in covered and tag == "PROPN":
            names[i] = name_types.ANYTHING
    return names


def read_gum(corpora, part):
    documents = []
    with open(corpora / f"train/documents/gum.{part}.jsonl", encoding="utf-8") as file:
        packs = [json.loads(line) for line in file]
    for pack in packs:
        sentences = []
        for number, (start, end, first, last) in enumerate(pack["sentences"]):
            rows = pack["tokens"][first:last]
            tokens = [(row[0], row[1]) for row in rows]
            sentence = Sentence(f"{pack['id']}-{number}", start, tokens, [pack["text"][a:b] for a, b in tokens])
            sentence.syntax = Syntax(*([row[column] for row in rows] for column in range(2, 8)))
            sentence.names = gum_names(sentence, [m for m in pack["mentions"] if start <= m["start"] and m["end"] <= end])
            sentences.append(sentence)
        documents.append(Document(pack["id"], pack["text"], sentences))
    return documents
