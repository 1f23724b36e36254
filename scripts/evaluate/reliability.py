#!/usr/bin/env python3
"""Says how well the confidence of facts is calibrated that is a count of right and wrong by rule: values of times, links of places, parties of events.

usage: scripts/evaluate/reliability.py CORPORA [--program build/release/nutgraf] [--counts]

CORPORA is the folder with train/ and dev/. Prints for each layer the precision by band of confidence and the expected calibration error, from ten parts by
article, each judged by what was counted in the other nine. With --counts it also prints the tables that the core holds (time/confidence.cpp,
places/confidence.cpp, events/confidence.cpp): for each cell how many facts of all articles are right, and their share in hundredths, shrunk towards that of
the whole layer as if PRIOR more facts had been counted with that share. Times are counted in TimeBank and AQUAINT, places in four corpora of toponyms,
parties in MEANTIME. Standard library only.
"""
import argparse
import collections
import pathlib
import sys

import meantime
import program
from scorers import is_near, located, span

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "train/sureness"))
from confidence import parts_of, report_bands  # noqa: E402

PRIOR = 10
ROLES = ("agent", "patient", "topic")  # those of which there are enough to count
BANDS = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def times(gold, analysis):
    """A value is right where the gold expression that shares words has the same one."""
    for found in analysis["times"]:
        shared = [t for t in gold["times"] if meantime.overlap(span(t), span(found))]
        cell = (found["why"]["rule"], found["anchor"] or "none")
        yield cell, any(t["value"] == found["value"] for t in shared)


def places(gold, analysis):
    """Of the places that the gold standard locates, one is right that lies near."""
    wanted = located(gold)
    for entity in analysis["entities"]:
        link = entity["link"]
        if not link or link["lat"] is None or "why" not in link:
            continue
        for mention in entity["mentions"]:
            if mention["kind"] == "name" and span(mention) in wanted:
                yield (link["why"]["rule"],), is_near(wanted[span(mention)], (link["lat"], link["lon"]))


def parties(gold, analysis):
    """Of an event whose word the gold standard has, a party is right that shares words with one of the gold event."""
    end = meantime.annotated_end(gold, analysis)
    places = {item["id"]: span(item) for item in gold["entities"]}
    held = collections.defaultdict(set)
    for relation in gold["relations"]:
        if relation["kind"] == "HAS_PARTICIPANT":
            for event in relation["source"]:
                held[event].update(places[target] for target in relation["target"] if target in places)
    for event in analysis["events"]:
        same = [one["id"] for one in gold["events"] if meantime.overlap(span(one), span(event))]
        if event["end"] > end or not same:
            continue
        for party in event["arguments"]:
            right = any(meantime.overlap(place, span(party)) for one in same for place in held[one])
            role = party["role"] if party["role"] in ROLES else "other"
            yield (role, "entity" if party["entity"] else "none"), right


def documents_of(corpora):
    """Of each layer: what finds its facts, the members of the analysis that it reads, and the documents."""
    packs = lambda *names: [document for name in names for document in program.read(corpora / f"{name}.jsonl")]
    return {
        "times": (times, "times", packs("dev/time/tbaq.train", "dev/time/tbaq.dev")),
        "places": (places, "entities", packs(*(f"dev/places/{name}.dev" for name in ("lgl", "tr-news", "gwn", "geovirus")))),
        "parties": (parties, "sentences,events", packs("train/documents/meantime.train", "train/documents/meantime.dev")),
    }


class Counts:
    """The shares of right facts by cell, shrunk towards that of all."""

    def __init__(self, facts):
        self.right, self.all = collections.Counter(), collections.Counter()
        for cell, right in facts:
            self.right[cell] += right
            self.all[cell] += 1
        self.whole = sum(self.right.values()) / sum(self.all.values())

    def share(self, cell):
        return (self.right[cell] + PRIOR * self.whole) / (self.all[cell] + PRIOR)


def report_counts(layer, facts):
    counts = Counts(facts)
    print(f"{layer}: {len(facts)} facts, {counts.whole:.3f} right")
    for cell in sorted(counts.all):
        print(f"  {' '.join(cell):28} {counts.right[cell]:5} of {counts.all[cell]:5} right   {round(100 * counts.share(cell)):3}")


def judge_tenfold(articles):
    """[share by the other parts, whether right] of each fact."""
    judged = []
    for held in parts_of(range(len(articles))):
        counts = Counts([fact for i, article in enumerate(articles) if i not in held for fact in article])
        judged += [(counts.share(cell), right) for i in held for cell, right in articles[i]]
    return judged


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", type=pathlib.Path)
    parser.add_argument("--program", default=str(HERE.parent.parent / "build/release/nutgraf"))
    parser.add_argument("--counts", action="store_true")
    options = parser.parse_args()
    for layer, (find, members, documents) in documents_of(options.corpora).items():
        analyses = program.ask([options.program, "batch", "--offsets", "codepoint", "--only", members], documents)
        articles = [list(find(gold, analysis)) for gold, analysis in zip(documents, analyses)]
        print(layer)
        judged = judge_tenfold(articles)
        print(f"  expected calibration error {report_bands(judged, BANDS):.3f} over {len(judged)} facts")
        if options.counts:
            report_counts(layer, [fact for article in articles for fact in article])


if __name__ == "__main__":
    main()
