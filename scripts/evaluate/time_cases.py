"""Scorer of times by the cases of Recognizers-Text and Duckling that time_cases.tsv lists."""
import json
import pathlib
import re

from scorers import share, span

LIST = pathlib.Path(__file__).resolve().parent / "time_cases.tsv"
DUCKLING_TODAY = "2013-02-12"
# Duckling's cases are bare phrases; a sentence around them says that what they tell is still to come
DUCKLING_OPENING = "The council will meet "
# written as newspapers write them: the cases often leave capitals out
CAPITALISED = re.compile(
    r"\b(mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(january|february|march|april|may|june|july|august|september|october|november|december|sept|aug)\b"
    r"|\b(black|cyber|good|palm|maundy|whit|easter) (?=friday|monday|sunday|thursday)|\beaster\b|\bchristmas( day| eve)?\b|\bthanksgiving( day)?\b"
    r"|\bhalloween\b|\bmardi gras\b|\bnew year( day| eve|'s day|'s eve)?\b|\b(father's|valentine's|presidents'|earth|st patrick's|saint patrick's|mlk|king|king's) day\b"
    r"|\bchinese(?= new)|\byom kippur\b|\bdiwali\b", re.IGNORECASE)


def read(folder):
    """The listed cases as documents: a text, the span of the time in it, and the values that are right."""
    duckling = (folder / "duckling-time-en.tsv").read_text(encoding="utf-8").splitlines()
    recognizers = {}
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        source, number, values = line.split("\t")
        case = {"id": f"{source} {number}", "values": [value.split("/") for value in values.split("|")]}
        if source == "duckling":
            phrase = capitalised(duckling[int(number) - 1].split("\t")[1])
            start = len(DUCKLING_OPENING)
            yield {**case, "text": f"{DUCKLING_OPENING}{phrase}.", "date": DUCKLING_TODAY, "span": (start, start + len(phrase))}
            continue
        if source not in recognizers:
            recognizers[source] = json.loads((folder / f"recognizers-text/{source}.json").read_text(encoding="utf-8-sig"))
        given = recognizers[source][int(number)]
        result = given["Results"][0]
        today = given.get("Context", {}).get("ReferenceDateTime", "")[:10]
        yield {**case, "text": capitalised(given["Input"]), "date": today, "span": (result["Start"], result["Start"] + result["Length"])}


def capitalised(text):
    return CAPITALISED.sub(lambda name: " ".join(word[:1].upper() + word[1:] for word in name.group().split(" ")), text)


def cases(documents, analyses):
    """Share of the cases whose words hold just the times that are right, by value."""
    return {"value": share(sum(is_right(*pair) for pair in zip(documents, analyses)), len(documents))}


def is_right(case, analysis):
    start, end = case["span"]
    inside = [time for time in analysis["times"] if span(time)[0] < end and start < span(time)[1]]
    found = [value for time in inside for value in time["value"].split("/")]
    return found in case["values"]
