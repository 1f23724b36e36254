"""Puts the roles of a PropBank file on the documents that hold the same sentences."""
import re
from collections import defaultdict

FORM, PREDICATE, FIRST_ARGUMENT = 1, 8, 10  # columns
SAME_ROLE = {"ARGM-PNC": "ARGM-PRP", "ARG1-DSP": "ARG1"}


def sentences(path):
    """The rows of each sentence."""
    with open(path, encoding="utf-8") as file:
        for block in file.read().split("\n\n"):
            rows = [line.split("\t") for line in block.splitlines() if line and not line.startswith("#")]
            if rows:
                yield rows


def bracketed(column):
    """(role, first, behind the last) of every bracket in a column such as "(ARG0*", "*", "*)"."""
    found, open_brackets = [], []
    for i, cell in enumerate(column):
        for opening, closing in re.findall(r"\(([^*()]+)|(\))", cell):
            if closing:
                role, first = open_brackets.pop()
                found.append((role, first, i + 1))
            else:
                open_brackets.append((opening, i))
    return found


def predicates(rows):
    """(row, its arguments) of every predicate."""
    at = [i for i, row in enumerate(rows) if row[PREDICATE] != "-"]
    for number, i in enumerate(at):
        arguments = bracketed([row[FIRST_ARGUMENT + number] for row in rows])
        yield i, [(SAME_ROLE.get(role, role), first, end) for role, first, end in arguments if role != "V"]


def attach(documents, path):
    """Sets `predicates`, a list of ((start, end), [(role, start, end)]), and `annotated`, which says whether a span lies in a sentence
    that the file holds. Sentences are known by their forms."""
    rows_of = defaultdict(list)
    for rows in sentences(path):
        rows_of[tuple(row[FORM] for row in rows)].append(rows)
    for document in documents:
        document["predicates"], annotated = [], []
        for start, end, first, last in (s[:4] for s in document["sentences"]):
            tokens = document["tokens"][first:last]
            known = rows_of[tuple(document["text"][t[0] : t[1]] for t in tokens)]
            if not known:
                continue
            annotated.append((start, end))
            for i, arguments in predicates(known.pop(0)):
                spans = [(role, tokens[a][0], tokens[b - 1][1]) for role, a, b in arguments]
                document["predicates"].append((tuple(tokens[i][:2]), spans))
        document["annotated"] = lambda span, annotated=annotated: any(start <= span[0] and span[1] <= end for start, end in annotated)
