"""Measures `nutgraf compare` on changes that are seeded in real articles, and on articles whose paragraphs are only moved.

usage: versions.py PROGRAM ARTICLES.jsonl [--seed N] [--show]

ARTICLES.jsonl holds articles, a line {"title", "text", "date"} each. Every article is read once; a version of it has one change. --show prints
what is missed, and what is told of moved paragraphs.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import tempfile

KINDS = {
    "headline": {"headline"},
    "quotation cut": {"quotation_cut"},
    "quotation added": {"quotation_added"},
    "quotation altered": {"quotation_altered"},
    "source gone": {"source_gone"},
    "hedge added": {"hedge_added"},
    "time moved": {"time_moved"},
    "place or name": {"place_moved", "name_gone", "name_added", "source_gone"},
    "number changed": {"figure_changed"},
    "toll changed": {"figure_changed"},
    "moved paragraphs": set(),
}
LETTERS = re.compile(r"[^\W\d_]{4,}")
WORDS = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def paragraphs_of(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


def change(kind, choice, text, analysis):
    """The changed article; nothing where it does not allow the change. Its first paragraph is the title."""
    title, *parts = paragraphs_of(text)
    slice_of = lambda span: text[span["start"] : span["end"]]
    quotes = [q for q in analysis["quotes"] if q["kind"] == "direct" and not q["within"] and len(q["spans"]) == 1 and len(slice_of(q["spans"][0]).split()) > 6]
    if kind == "headline":
        return "\n\n".join(["Officials look into what happened", *parts])
    if kind == "moved paragraphs":
        choice.shuffle(parts)
        return "\n\n".join([title, *parts])
    if kind == "quotation added":
        parts.insert(choice.randrange(len(parts) + 1), "“We have never seen anything like this in our valley,” Marta Quill said.")
        return "\n\n".join([title, *parts])
    if kind in ("quotation cut", "quotation altered", "source gone"):
        named = [q for q in quotes if q["speaker"] and (kind != "source gone" or re.fullmatch(r"(?:[A-Z][\w-]+ )+[A-Z][\w-]+", slice_of(q["speaker"])))]
        if not named:
            return None
        quote = choice.choice(named)
        span = quote["spans"][0]
        if kind == "quotation cut":
            return text[: span["start"]] + text[span["end"] :]
        if kind == "source gone":
            last = slice_of(quote["speaker"]).split()[-1]
            return re.sub(rf"\b(?:[A-Z][\w-]+ )*{re.escape(last)}\b", "an official", text)
        words = list(LETTERS.finditer(slice_of(span)))[1:-1]
        if not words:
            return None
        word = choice.choice(words)
        return text[: span["start"] + word.start()] + "entirely" + text[span["start"] + word.end() :]
    if kind == "hedge added":
        past = {token["start"] for token in analysis["tokens"] if token["xpos"] == "VBD"}
        certain = [e for e in analysis["events"] if e["factuality"] == "certain" and e["source"] is None]
        sure = [e for e in certain if slice_of(e).endswith("ed") and e["start"] in past]
        if not sure:
            return None
        event = choice.choice(sure)
        return text[: event["start"]] + "may have " + text[event["start"] :]
    if kind == "time moved":
        # A weekday beside its date says nothing of its own.
        days = [day for day in re.finditer(r"\b(?:" + "|".join(DAYS) + r")\b(?!, [A-Z])", text) if day.start() > len(title)]
        if not days:
            return None
        day = choice.choice(days)
        return text[: day.start()] + choice.choice([d for d in DAYS if d != day[0]]) + text[day.end() :]
    if kind in ("number changed", "toll changed"):
        wanted = [f for f in analysis["figures"] if f["value"] is not None and f["bound"] == "exact" and f["start"] > len(title) and f["counted"]]
        wanted = [f for f in wanted if (f["kind"] == "casualties") == (kind == "toll changed") and float(f["value"]).is_integer() and 1 < f["value"] < 10_000]
        wanted = [f for f in wanted if slice_of(f).isdigit() or slice_of(f) in WORDS]
        if not wanted:
            return None
        figure = choice.choice(wanted)
        other = int(figure["value"]) + choice.randrange(1, 9)
        return text[: figure["start"]] + str(other) + text[figure["end"] :]
    names = [e for e in analysis["entities"] if e["type"] in ("GPE", "LOC") and len(e["mentions"]) == 1 and e["mentions"][0]["kind"] == "name"]
    names = [e for e in names if text.count(slice_of(e["mentions"][0])) == 1]
    if not names:
        return None
    span = choice.choice(names)["mentions"][0]
    return text[: span["start"]] + "Tromsdal" + text[span["end"] :]


def run(program, *arguments):
    return json.loads(subprocess.run([program, *arguments], capture_output=True, check=False).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    choice = random.Random(options.seed)
    with open(options.articles, encoding="utf-8") as lines:
        articles = [article for article in map(json.loads, lines) if 120 < len(article["text"].split()) < 900]
    choice.shuffle(articles)
    asked, told, extra = collections.Counter(), collections.Counter(), 0
    with tempfile.TemporaryDirectory() as folder:
        before, after = pathlib.Path(folder, "before.txt"), pathlib.Path(folder, "after.txt")
        for number, article in enumerate(articles[:180]):
            text = "\n\n".join([article["title"], *paragraphs_of(article["text"])])
            before.write_text(text, encoding="utf-8")
            kind = list(KINDS)[number % len(KINDS)]
            changed = change(kind, choice, text, run(options.program, "analyze", "--offsets", "codepoint", before))
            if not changed:
                continue
            after.write_text(changed, encoding="utf-8")
            found = run(options.program, "compare", "--format", "json", before, after)["changes"]
            kinds = {one["kind"] for one in found}
            asked[kind] += 1
            is_told = not kinds if kind == "moved paragraphs" else bool(kinds & KINDS[kind])
            told[kind] += is_told
            extra += len(kinds - KINDS[kind]) if kind == "moved paragraphs" else 0
            if options.show and not is_told:
                print(f"{kind}: {article['title']}: {sorted(kinds)}")
    for kind in KINDS:
        print(f"{kind:18} {told[kind]:3} of {asked[kind]:3}  {100 * told[kind] / max(asked[kind], 1):5.1f} %")
    changes = [kind for kind in KINDS if kind != "moved paragraphs"]
    print(f"all changes        {sum(told[k] for k in changes)} of {sum(asked[k] for k in changes)}, seed {options.seed}; {extra} kinds told of moved paragraphs")


if __name__ == "__main__":
    main()
