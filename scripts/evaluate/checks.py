"""Measures the contradictions of `nutgraf check` on faults that are seeded in real articles, and its alarms on articles as they are.

usage: checks.py PROGRAM ARTICLES.jsonl [--seed N] [--count N] [--show]

ARTICLES.jsonl holds articles, a line {"title", "text", "date"} each. A fault is one word that is changed: the second of two equal counts or
tolls, or a weekday beside its date. --show prints what is missed and every alarm.
"""
import argparse
import collections
import json
import random
import re
import subprocess

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = "January February March April May June July August September October November December".split()
DATE = re.compile(r"\b(" + "|".join(DAYS) + r"),? (" + "|".join(MONTHS) + r") (\d{1,2})\b")
SMALL = "two three four five six seven eight nine ten eleven twelve".split()


def words_of(number, like):
    return SMALL[number - 2] if not like[:1].isdigit() and 2 <= number <= 12 else f"{number:,}" if "," in like else str(number)


def repeated(analysis, text, choice):
    """The second of two equal counts of the same in different sentences, changed."""
    sentence_of = lambda f: next((i for i, s in enumerate(analysis["sentences"]) if s["start"] <= f["start"] < s["end"]), None)
    seen, pairs = {}, []
    for figure in analysis["figures"]:
        plain = figure["kind"] in ("count", "casualties") and figure["bound"] == "exact" and figure["value"] and figure["counted"]
        if not plain or not float(figure["value"]).is_integer() or figure["value"] < 3:
            continue
        counted = text[figure["counted"]["start"] : figure["counted"]["end"]].lower()
        key = (figure["value"], figure["casualty"] if figure["kind"] == "casualties" else counted)
        if key in seen and sentence_of(seen[key]) != sentence_of(figure):
            pairs.append(figure)
        seen.setdefault(key, figure)
    if not pairs:
        return None
    figure = choice.choice(pairs)
    old = text[figure["start"] : figure["end"]]
    number = re.search(r"\b(?:[\d,]+|" + "|".join(SMALL) + r")\b", old, re.I)
    value = int(figure["value"])
    if not number or number[0].lower() not in (str(value), f"{value:,}", *(SMALL[value - 2 : value - 1])):
        return None
    new = words_of(value + choice.randrange(1, 4), number[0].lower())
    return text[: figure["start"] + number.start()] + new + text[figure["start"] + number.end() :]


def weekday(analysis, text, choice):
    found = list(DATE.finditer(text))
    if not found:
        return None
    date = choice.choice(found)
    return text[: date.start(1)] + choice.choice([d for d in DAYS if d != date[1]]) + text[date.end(1) :]


FAULTS = {"repeated": repeated, "weekday": weekday}


def analyse(program, articles):
    """The analyses of (text, date) pairs, by one run of `nutgraf batch`."""
    lines = "".join(json.dumps({"id": i, "text": text, "date": date if re.fullmatch(r"\d{4}-\d\d-\d\d", date or "") else None}) + "\n" for i, (text, date) in enumerate(articles))
    command = [program, "batch", "--offsets", "codepoint", "--only", "sentences,figures,checks"]
    output = subprocess.run(command, input=lines.encode(), capture_output=True, check=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def alarms_in(analysis):
    return [check for check in analysis["checks"] if check["kind"] == "contradiction"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    choice = random.Random(options.seed)
    with open(options.articles, encoding="utf-8") as lines:
        articles = [article for article in map(json.loads, lines) if 100 < len(article["text"].split()) < 1500]
    choice.shuffle(articles)
    asked, told, alarms = collections.Counter(), collections.Counter(), 0
    originals = [(article["title"] + "\n\n" + article["text"], article.get("date")) for article in articles[: options.count]]
    analyses = analyse(options.program, originals)
    seeded = []
    for (text, date), analysis in zip(originals, analyses):
        title = text.split("\n")[0]
        alarms += len(alarms_in(analysis))
        for check in alarms_in(analysis) if options.show else []:
            print(f"alarm: {title}: {check['message']}")
        known = {check["message"] for check in alarms_in(analysis)}
        for kind, seed in FAULTS.items():
            if changed := seed(analysis, text, choice):
                seeded.append((kind, text, changed, date, known))
    for (kind, text, changed, _, known), analysis in zip(seeded, analyse(options.program, [(one[2], one[3]) for one in seeded])):
        found = {check["message"] for check in alarms_in(analysis)} - known
        asked[kind] += 1
        told[kind] += bool(found)
        if options.show and not found:
            at = next(i for i, (a, b) in enumerate(zip(text, changed)) if a != b)
            print(f"missed {kind}: {text[:60]!r}: … {changed[max(0, at - 60) : at + 60]!r}")
    for kind in FAULTS:
        print(f"{kind:10} {told[kind]:3} of {asked[kind]:3}")
    print(f"alarms     {alarms} in {min(options.count, len(articles))} articles as they are, seed {options.seed}")


if __name__ == "__main__":
    main()
