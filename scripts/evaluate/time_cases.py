"""Scorer of times by the cases of Recognizers-Text and Duckling that time_cases.tsv lists."""
import json
import pathlib

from scorers import share, span

LIST = pathlib.Path(__file__).resolve().parent / "time_cases.tsv"
DUCKLING_TODAY = "2013-02-12"
# Duckling's cases are bare phrases; a sentence around them says that what they tell is still to come
DUCKLING_OPENING = "The council will meet "


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
            phrase = duckling[int(number) - 1].split("\t")[1]
            start = len(DUCKLING_OPENING)
            yield {**case, "text": f"{DUCKLING_OPENING}{phrase}.", "date": DUCKLING_TODAY, "span": (start, start + len(phrase))}
            continue
        if source not in recognizers:
            recognizers[source] = json.loads((folder / f"recognizers-text/{source}.json").read_text(encoding="utf-8-sig"))
        given = recognizers[source][int(number)]
        result = given["Results"][0]
        today = given.get("Context", {}).get("ReferenceDateTime", "")[:10]
        yield {**case, "text": given["Input"], "date": today, "span": (result["Start"], result["Start"] + result["Length"])}


def cases(documents, analyses):
    """Share of the cases whose words hold just the times that are right, by value."""
    return {"value": share(sum(is_right(*pair) for pair in zip(documents, analyses)), len(documents))}


def is_right(case, analysis):
    start, end = case["span"]
    inside = [time for time in analysis["times"] if span(time)[0] < end and start < span(time)[1]]
    found = [value for time in inside for value in time["value"].split("/")]
    return found in case["values"]
