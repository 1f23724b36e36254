"""Scorers of events and stories against gold documents; figures as in scorers.py."""
from collections import Counter
import re

from scorers import Matches, share

FUNCTION_WORDS = set("the a an of to in on at for and or by with from is was were are be been has have had that this its it his her their as".split())
# PLOVER's roots changed over the years; both sides are folded to those that every version shares
FOLDED_ROOTS = {"DEMAND": "REQUEST", "APPEAL": "REQUEST", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE", "FIGHT": "ASSAULT",
                "CONCEDE": "YIELD", "RETREAT": "YIELD"}
# the gold standard writes some contexts in more ways than one
FOLDED_CONTEXTS = {"refugees": "refugee", "political": "politics", "discrimination": "rights"}
MUTUAL_ROOTS = {"CONSULT", "AGREE", "COOPERATE", "SUPPORT"}
QUESTIONS = ("who", "what", "when", "where", "why", "how")


def words(text):
    return Counter(word for word in re.findall(r"\w+", text.lower()) if word not in FUNCTION_WORDS)


def overlap(a, b):
    """F1 of the words of two texts."""
    a, b = words(a), words(b)
    both = sum((a & b).values())
    return 2 * both / (sum(a.values()) + sum(b.values())) if both else 0.0


def root(name):
    return FOLDED_ROOTS.get(name, name)


def side_of(event, side):
    """The arguments on one side of an act. Of a mutual act ("Norway and Sweden agreed") each of several agents is the others' target."""
    agents = [a for a in event["arguments"] if a["role"] == "agent"]
    targets = [a for a in event["arguments"] if a["role"] in ("target", "patient", "recipient", "destination")]
    if side == "source":
        return agents
    return targets or (agents[1:] if event["type"] in MUTUAL_ROOTS else [])


def political_events(documents, analyses):
    """Shares of the texts whose gold root is among the coded events, and whose source and target share a word with theirs."""
    right, asked = Counter(), Counter()
    for gold, analysis in zip(documents, analyses):
        coded = [event for event in analysis["events"] if event["type"]]
        same = [event for event in coded if root(event["type"]) == root(gold["event"])]
        names = {entity["id"]: entity["name"] for entity in analysis["entities"]}
        asked["root"] += 1
        right["root"] += bool(same)
        for side in ("source", "target"):
            actors = [actor.get("actorText", "") for actor in gold[side] or []]
            if not actors:
                continue
            arguments = [a for event in same or coded for a in side_of(event, side)]
            said = [gold["text"][a["start"]:a["end"]] for a in arguments] + [names.get(a["entity"], "") for a in arguments]
            asked[side] += 1
            right[side] += any(overlap(actor, text) > 0 for actor in actors for text in said)
    return {figure: share(right[figure], asked[figure]) for figure in ("root", "source", "target")}


def contexts(documents, analyses):
    """Contexts of the coded events that have the gold root, or of all where none has it. Nearly all texts have one gold context though
    more may hold."""
    matches = Matches()
    for index, (gold, analysis) in enumerate(zip(documents, analyses)):
        coded = [event for event in analysis["events"] if event["type"]]
        same = [event for event in coded if root(event["type"]) == root(gold["event"])]
        wanted = {FOLDED_CONTEXTS.get(context, context) for context in re.findall(r"\w+", gold["context"] or "")}
        found = {context for event in same or coded for context in event["context"]}
        matches.add_sets("context", {(index, context) for context in found}, {(index, context) for context in wanted})
    return matches.figures()


def answers_to_questions(documents, analyses):
    """The words of the first answer against the gold answer that is nearest, as mean F1 over the articles that have one."""
    total, asked = Counter(), Counter()
    for gold, analysis in zip(documents, analyses):
        for question in QUESTIONS:
            right = [answer["text"] for answer in gold["gold"].get(question, []) if answer.get("text")]
            if not right:
                continue
            asked[question] += 1
            first = analysis["story"][question][:1]
            total[question] += max((overlap(first[0]["text"], text) for text in right), default=0.0) if first else 0.0
    return {question: share(total[question], asked[question]) for question in QUESTIONS}


def attach_summaries(documents, conllu):
    """Gives the documents of GUM the summaries that people wrote, from the comments of its trees."""
    summaries, name = {}, None
    with open(conllu, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                name = line.split(" = ", 1)[1].strip()
            elif line.startswith("# meta::summary") and " = (human" in line:
                summaries.setdefault(name, []).append(line.split(") ", 1)[1].strip())
    for document in documents:
        document["summaries"] = summaries.get(document["id"], [])


def key_sentences(documents, analyses):
    """ROUGE-1 F1 of the key sentences with the human summaries (C. Lin 2004), and of the first three sentences for comparison."""
    total, asked = Counter(), 0
    for gold, analysis in zip(documents, analyses):
        if not gold["summaries"]:
            continue
        asked += 1
        sentences = [gold["text"][sentence["start"]:sentence["end"]] for sentence in analysis["sentences"]]
        paragraphs = {i for i, block in enumerate(analysis["document"]["blocks"]) if block["kind"] == "paragraph"}
        prose = [text for text, sentence in zip(sentences, analysis["sentences"]) if sentence["block"] in paragraphs]
        chosen = {"key sentences": " ".join(sentences[i] for i in analysis["story"]["keySentences"]), "lead of three": " ".join(prose[:3])}
        for name, text in chosen.items():
            total[name] += max(overlap(text, summary) for summary in gold["summaries"])
    return {name: share(total[name], asked) for name in ("key sentences", "lead of three")}
