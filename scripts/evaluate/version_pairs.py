#!/usr/bin/env python3
"""Measures `nutgraf compare` on pairs of versions that people have written.

usage: scripts/evaluate/version_pairs.py [PROGRAM] [--pairs FILE] [--show] [--least TOLD TRUE]

A pair (tests/versions/wikinews_pairs.jsonl) holds an article, a later version of it and the changes of fact between them, each with its kind and its
words in both; all else that differs is wording. A change is told where the program tells one at its words, or one that names its old or new speaker;
told by its kind where that has a kind that says the same. What the program tells at no change is wrong. With --least it fails below these
shares, in per cent. Standard library only.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import tempfile

import program

HERE = pathlib.Path(__file__).resolve().parent
QUOTATION = {"quotation_added", "quotation_cut", "quotation_altered"}
# What the program's kinds have to be to say what the sheet's kind says.
KINDS = {
    "hedge_added": {"hedge_added", "attribution_added", "status_changed"},
    "hedge_removed": {"hedge_removed", "attribution_removed", "status_changed"},
    "denial_added": {"denial_added", "status_changed"},
    "denial_removed": {"denial_gone", "status_changed"},
    "reply_changed": {"no_reply_added", "no_reply_gone", "denial_added", "denial_gone"} | QUOTATION,
    "name_added": {"name_added", "source_added"},
    "name_gone": {"name_gone", "source_gone"},
} | {kind: QUOTATION for kind in QUOTATION}
IN_SENTENCE = ("hedge", "attribution", "status")  # kinds that concern a whole sentence


def places(text, words):
    at = text.find(words)
    while words and at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + 1)


def sentence_around(text, begin, end):
    begins = [text.rfind(mark, 0, begin) + 1 for mark in (". ", "\n")]
    ends = [at for at in (text.find(mark, end - 1) for mark in (". ", "\n")) if at >= 0]
    return max(begins), min(ends, default=len(text))


def is_at(told, change, pair):
    if told["kind"] == "speaker_changed":
        names = ((told["from"], change["before"]), (told["to"], change["after"]))
        if any(name and name.split()[-1] in words for name, words in names):
            return True
    for side in ("before", "after"):
        span = told.get(side)
        if not span:
            continue
        begin, end = span["start"], span["end"]
        if told["kind"].startswith(IN_SENTENCE):
            begin, end = sentence_around(pair[side], begin, end)
        if any(first < end and begin < last for first, last in places(pair[side], change[side])):
            return True
    return False


def compare(name, pair, folder):
    files = []
    for side in ("before", "after"):
        files.append(pathlib.Path(folder, side + ".txt"))
        files[-1].write_text(pair[side], encoding="utf-8")
    done = subprocess.run([name, "compare", "--format", "json", "--offsets", "codepoint", *files], capture_output=True, check=False)
    return json.loads(done.stdout)["changes"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", default="build/release/nutgraf")
    parser.add_argument("--pairs", default=HERE.parents[1] / "tests/versions/wikinews_pairs.jsonl")
    parser.add_argument("--show", action="store_true", help="print what is missed and what is told wrongly")
    parser.add_argument("--least", nargs=2, type=float, metavar=("TOLD", "TRUE"), default=(0, 0))
    asked = parser.parse_args()
    changes, by_place, by_kind, told, wrong = 0, 0, 0, 0, 0
    missed = collections.Counter()
    pairs = program.read(asked.pairs)
    with tempfile.TemporaryDirectory() as folder:
        for pair in pairs:
            answers = compare(asked.program, pair, folder)
            for change in pair["changes"]:
                near = [one for one in answers if is_at(one, change, pair)]
                changes += 1
                by_place += bool(near)
                by_kind += any(one["kind"] in KINDS.get(change["kind"], {change["kind"]}) for one in near)
                if not near:
                    missed[change["kind"]] += 1
                    if asked.show:
                        print(f"{pair['id']}: missed {change['kind']}: {change['before']} | {change['after']}")
            beside = [one for one in answers if not any(is_at(one, change, pair) for change in pair["changes"])]
            told += len(answers)
            wrong += len(beside)
            for one in beside if asked.show else ():
                words = [pair[side][one[side]["start"] : one[side]["end"]] if one.get(side) else "" for side in ("before", "after")]
                print(f"{pair['id']}: wrong {one['kind']}: {' | '.join(words)}")
    share, true = 100 * by_place / changes, 100 * (told - wrong) / told
    print(f"{len(pairs)} pairs: told {by_place} of {changes} changes, {share:.1f} %; by their kind {by_kind}, {100 * by_kind / changes:.1f} %")
    print(f"of {told} that are told {told - wrong} are changes of fact, {true:.1f} %; missed most: {dict(missed.most_common(4))}")
    return 0 if share >= asked.least[0] and true >= asked.least[1] else 1


if __name__ == "__main__":
    raise SystemExit(main())
