#!/usr/bin/env python3
"""Measures the figures that the program reads of real articles against sheets that people have written.

usage: scripts/evaluate/figures.py [PROGRAM] [--sheet FILE] [--show] [--least VALUE COUNTED]

A sheet (tests/figures/wikinews.jsonl) holds an article a line, with its figures: the words, which occurrence of them in the text it is, value,
low and high ends, unit, and the head of what is counted. A figure is found where the program gives one that overlaps its words, with the
same value, ends and unit; it is found with what it counts where the head agrees as well, or both count nothing. Ends are not compared where
words say "about". With --least it fails below these figures. What two careful readers may see differently ("doubt") counts neither way. Standard library only.
"""
import argparse
import json
import pathlib

import program

HERE = pathlib.Path(__file__).resolve().parent
NEAR = 0.005  # of the value: shares are written with three digits


def place(text, exact, nth):
    at = -1
    for _ in range(nth):
        at = text.index(exact, at + 1)
    return at, at + len(exact)


def is_near(ours, theirs):
    if ours is None or theirs is None:
        return ours is theirs
    return abs(ours - theirs) <= NEAR * abs(theirs)


def is_same(ours, gold):
    ends = ours["bound"] == "about" or (is_near(ours["low"], gold["low"]) and is_near(ours["high"], gold["high"]))
    against = gold.get("against") is None or is_near(ours["against"], gold["against"])
    unit = "" if ours["unit"] in (None, "1", "{magnitude}") else ours["unit"]
    return is_near(ours["value"], gold["value"]) and ends and against and unit == gold["unit"]


def counts_same(ours, gold, text):
    counted = ours["counted"]
    if counted is None or gold["head"] is None:
        return counted is None and gold["head"] is None
    return gold["head"].lower() in text[counted["start"] : counted["end"]].lower().replace(",", " ").split()


def compare(analysis, article):
    """Pairs of what the sheet and the program say of each figure, `None` where only one of them has it."""
    text, free, pairs = article["text"], list(analysis["figures"]), []
    for gold in article["figures"]:
        begin, end = place(text, gold["exact"], gold["nth"])
        near = [one for one in free if one["start"] < end and begin < one["end"]]
        found = next((one for one in near if is_same(one, gold)), near[0] if near else None)
        if found:
            free.remove(found)
        if not gold["doubt"]:
            pairs.append((gold, found))
    return pairs + [(None, one) for one in free]


def f1(right, ours, theirs):
    return 100 * 2 * right / (ours + theirs)


def measure(command, sheet):
    """F1 of figures and of figures with what they count, in per cent, and what differs."""
    pairs, differing = [], []
    for article, analysis in zip(sheet, program.ask(command, sheet, ("id", "title", "text", "date"))):
        for gold, ours in compare(analysis, article):
            same = gold is not None and ours is not None and is_same(ours, gold)
            with_counted = same and counts_same(ours, gold, article["text"])
            pairs.append((gold is not None, ours is not None, same, with_counted))
            if not with_counted:
                words = gold["exact"] if gold else article["text"][ours["start"] : ours["end"]]
                differing.append(f"{article['id']}: {words}: {'counted' if same else 'value' if gold and ours else 'missed' if gold else 'none'}")
    theirs, ours, right, with_counted = (sum(column) for column in zip(*pairs))
    return f1(right, ours, theirs), f1(with_counted, ours, theirs), theirs, differing


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?", default="build/release/nutgraf")
    parser.add_argument("--sheet", default=HERE.parents[1] / "tests/figures/wikinews.jsonl")
    parser.add_argument("--show", action="store_true", help="print what differs")
    parser.add_argument("--least", nargs=2, type=float, metavar=("VALUE", "COUNTED"), default=(0, 0))
    asked = parser.parse_args()
    sheet = program.read(asked.sheet)
    value, counted, figures, differing = measure([asked.program, "batch", "--offsets", "codepoint"], sheet)
    for line in differing if asked.show else ():
        print(line)
    print(f"{figures} figures of {len(sheet)} articles: value and unit F1 {value:.1f}, with what is counted F1 {counted:.1f}")
    return 0 if value >= asked.least[0] and counted >= asked.least[1] else 1


if __name__ == "__main__":
    raise SystemExit(main())
