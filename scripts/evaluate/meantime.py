"""Scorer of events against MEANTIME, whose articles are annotated in their title and first sentences only."""
from scorers import Matches, span


def events(documents, analyses):
    """Words of events that overlap a gold one, in the annotated sentences; of these events, participants that overlap a gold
    participant, and those of them that are tied to an entity which has a mention there."""
    matches = Matches()
    for gold, analysis in zip(documents, analyses):
        end = annotated_end(gold, analysis)
        wanted = [span(event) for event in gold["events"]]
        found = [(span(mention), event) for event in analysis["events"] for mention in event["mentions"] if mention["end"] <= end]
        pairs = {i: next((j for j, at in enumerate(wanted) if overlap(at, words)), None) for i, (words, _) in enumerate(found)}
        count(matches, "trigger", len({j for j in pairs.values() if j is not None}), len(found), len(wanted))
        count_participants(matches, gold, analysis, [(found[i][1], gold["events"][j]["id"]) for i, j in pairs.items() if j is not None])
    return matches.figures()


def annotated_end(gold, analysis):
    """Where the last sentence ends that holds an annotation."""
    last = max((item["end"] for kind in ("entities", "events", "times") for item in gold[kind]), default=0)
    return max((s["end"] for s in analysis["sentences"] if s["start"] < last), default=0)


def overlap(a, b):
    return a[0] < b[1] and b[0] < a[1]


def count(matches, figure, correct, predicted, gold):
    matches.correct[figure] += correct
    matches.predicted[figure] += predicted
    matches.gold[figure] += gold


def count_participants(matches, gold, analysis, pairs):
    """`pairs`: events of the analysis, each with the id of the gold event that its word overlaps."""
    places = {item["id"]: span(item) for item in gold["entities"]}
    mentions = {entity["id"]: [span(mention) for mention in entity["mentions"]] for entity in analysis["entities"]}
    participants = {}
    for relation in gold["relations"]:
        if relation["kind"] == "HAS_PARTICIPANT":
            for event in relation["source"]:
                participants.setdefault(event, set()).update(places[target] for target in relation["target"] if target in places)
    matched = {event for _, event in pairs}
    asked = sum(len(participants.get(event, ())) for event in matched)
    hit, tied, predicted = set(), set(), 0
    for event, gold_event in pairs:
        for argument in event["arguments"]:
            predicted += 1
            for place in participants.get(gold_event, ()):
                if not overlap(place, span(argument)):
                    continue
                hit.add((gold_event, place))
                if any(overlap(place, mention) for mention in mentions.get(argument["entity"], ())):
                    tied.add((gold_event, place))
    count(matches, "participant", len(hit), predicted, asked)
    count(matches, "participant as entity", len(tied), predicted, asked)
