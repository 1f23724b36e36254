"""Scorers of analyses against gold documents: each takes both lists and gives its figures by name.

A figure is {"P": precision, "R": recall, "F1": …} in per cent, micro-averaged over the documents; a plain share is {"F1": share}.
"""
import math
from collections import Counter

import attribution
import quotation_marks


def figure(correct, predicted, gold):
    precision = 100.0 * correct / predicted if predicted else 0.0
    recall = 100.0 * correct / gold if gold else 0.0
    harmonic = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"P": precision, "R": recall, "F1": harmonic}


def share(part, whole):
    return {"F1": 100.0 * part / whole if whole else 0.0}


def span(item):
    return item["start"], item["end"]


class Matches:
    """Counts of what is right, predicted and in the gold standard, by figure."""

    def __init__(self):
        self.correct, self.predicted, self.gold = Counter(), Counter(), Counter()

    def add_sets(self, name, predicted, gold):
        self.correct[name] += len(predicted & gold)
        self.predicted[name] += len(predicted)
        self.gold[name] += len(gold)

    def figures(self):
        return {name: figure(self.correct[name], self.predicted[name], self.gold[name]) for name in self.gold}


def syntax(documents, analyses):
    """Words and sentences by their exact spans; of the words, parts of speech, lemmas and arcs. An arc is right where the head has
    the gold head's span and, for LAS, the relation is the gold one without its subtype."""
    matches = Matches()
    for gold, analysis in zip(documents, analyses):
        matches.add_sets("words", set(map(span, analysis["tokens"])), {tuple(t[:2]) for t in gold["tokens"]})
        matches.add_sets("sentences", set(map(span, analysis["sentences"])), {tuple(s[:2]) for s in gold["sentences"]})
        wanted, found = gold_words(gold), predicted_words(analysis)
        for name in ("UPOS", "lemma", "UAS", "LAS"):
            matches.add_sets(name, {(at, word[name]) for at, word in found.items()}, {(at, word[name]) for at, word in wanted.items()})
    return matches.figures()


def facts(upos, lemma, head, relation):
    return {"UPOS": upos, "lemma": (lemma or "").lower(), "UAS": head, "LAS": (head, (relation or "").split(":")[0])}


def gold_words(document):
    """What each span of a gold document's words is."""
    words, tokens = {}, document["tokens"]
    for _, _, first, last in (s[:4] for s in document["sentences"]):
        for start, end, lemma, upos, _, _, head, relation in tokens[first:last]:
            words[start, end] = facts(upos, lemma, None if head == 0 else tuple(tokens[first + head - 1][:2]), relation)
    return words


def predicted_words(analysis):
    words, tokens = {}, analysis["tokens"]
    for token in tokens:
        head = token["head"]
        head = "unknown" if head is None else None if head < 0 else span(tokens[head])
        words[span(token)] = facts(token["upos"], token["lemma"], head, token["deprel"])
    return words


def roles(documents, analyses):
    """Predicates by their word, arguments by predicate, role and exact words: a predicate that is not found loses all its arguments."""
    scored = {"ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARGM-TMP", "ARGM-LOC", "ARGM-CAU", "ARGM-MNR", "ARGM-NEG", "ARGM-MOD", "ARGM-PRP"}
    matches = Matches()
    for gold, analysis in zip(documents, analyses):
        wanted = {(at, *argument) for at, arguments in gold["predicates"] for argument in arguments if argument[0] in scored}
        found = {
            (span(p), a["role"], *span(a)) for p in analysis.get("predicates", []) if gold["annotated"](span(p)) for a in p["arguments"] if a["role"] in scored
        }
        matches.add_sets("arguments", found, wanted)
        for role in ("ARG0", "ARG1", "ARGM-TMP"):
            matches.add_sets(role, {a for a in found if a[1] == role}, {a for a in wanted if a[1] == role})
    return matches.figures()


def answers(documents, analyses):
    """Answers to questions about a verb: whether the verb is a predicate, and whether one of its arguments shares a word with one of
    the answers."""
    asked = found = answered = 0
    for gold, analysis in zip(documents, analyses):
        begins = [0]
        for word in gold["words"]:
            begins.append(begins[-1] + len(word) + 1)
        arguments_of = {p["start"]: [range(*span(a)) for a in p["arguments"]] for p in analysis.get("predicates", [])}
        for question in gold["qa"]:
            asked += 1
            arguments = arguments_of.get(begins[question["verb_index"]])
            found += arguments is not None
            ranges = [map(int, words.split(":")) for words in question["ranges"]]
            wanted = [(begins[first], begins[last] - 1) for first, last in ranges]
            answered += any(a.start < end and start < a.stop for a in arguments or [] for start, end in wanted)
    return {"verb found": share(found, asked), "answer overlaps": share(answered, asked), "of verbs found": share(answered, found)}


def times(documents, analyses):
    """Expressions of time: exact span, any overlap, and, of what overlaps, type and TIMEX3 value."""
    matches = Matches()
    for gold, analysis in zip(documents, analyses):
        matches.add_sets("exact span", set(map(span, analysis["times"])), set(map(span, gold["times"])))
        taken = set()
        for found in analysis["times"]:
            overlaps = [(min(found["end"], t["end"]) - max(found["start"], t["start"]), -i) for i, t in enumerate(gold["times"]) if i not in taken]
            if not overlaps or max(overlaps)[0] <= 0:
                continue
            index = -max(overlaps)[1]
            taken.add(index)
            wanted = gold["times"][index]
            matches.correct["overlap"] += 1
            matches.correct["type"] += found["type"] == wanted["type"]
            matches.correct["value"] += found["value"] == wanted["value"]
        for name in ("overlap", "type", "value"):
            matches.predicted[name] += len(analysis["times"])
            matches.gold[name] += len(gold["times"])
    return matches.figures()


def names(documents, analyses):
    """Names of persons, organisations and places (geopolitical ones, locations and facilities together), span and type exact."""
    coarse = {"PERSON": "PER", "PER": "PER", "ORGANIZATION": "ORG", "ORG": "ORG", "LOCATION": "LOC", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "FACILITY": "LOC"}
    matches = Matches()
    for gold, analysis in zip(documents, analyses):
        wanted = {(*span(e), coarse[e["type"].upper()]) for e in gold["entities"] if e["type"].upper() in coarse}
        found = set()
        for entity in analysis["entities"]:
            for mention in entity["mentions"]:
                kind = coarse.get(mention.get("type") or entity["type"])
                if mention["kind"] == "name" and kind:
                    found.add((*span(mention), kind))
        matches.add_sets("PER+ORG+LOC", found, wanted)
        for kind in ("PER", "ORG", "LOC"):
            matches.add_sets(kind, {n for n in found if n[2] == kind}, {n for n in wanted if n[2] == kind})
    return matches.figures()


def kilometres(a, b):
    """The way along the surface between two (latitude, longitude), in degrees."""
    (south, west), (north, east) = ([math.radians(x) for x in place] for place in (a, b))
    half = math.sin((north - south) / 2) ** 2 + math.cos(south) * math.cos(north) * math.sin((east - west) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(half)))


def located(document):
    """Where the toponyms of a gold document lie that have coordinates: (latitude, longitude) by their exact spans."""
    return {span(t): (t["lat"], t["lon"]) for t in document["toponyms"] if t["lat"] is not None}


def is_near(a, b):
    """Whether two places lie within a hundred miles of each other."""
    return kilometres(a, b) <= 161


def places(documents, analyses):
    """Toponyms with coordinates by their exact spans: those that are linked to a place near the gold one."""
    gold = found = near = 0
    for document, analysis in zip(documents, analyses):
        linked = {}
        for entity in analysis["entities"]:
            link = entity["link"]
            if link and link["lat"] is not None:
                linked.update((span(mention), (link["lat"], link["lon"])) for mention in entity["mentions"] if mention["kind"] == "name")
        wanted = located(document)
        gold += len(wanted)
        found += len(wanted.keys() & linked.keys())
        near += sum(is_near(place, linked[at]) for at, place in wanted.items() if at in linked)
    return {"toponyms linked": share(found, gold), "within 161 km": share(near, gold), "within 161 km where linked": share(near, found)}


def attributions(documents, analyses):
    """Who is given which words, by which cue, and which words in marks are speech; see attribution.py and quotation_marks.py."""
    figures = attribution.attributions(documents, analyses, figure, share)
    return {**figures, **quotation_marks.quotations(documents, analyses, figure, share)}
