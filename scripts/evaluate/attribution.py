"""Scorer of quotations against gold attributions: source, cue and content of each, as PolNeAR has them.

Only letters and digits count, so that marks and spaces at the borders cost nothing.
"""
import collections


def attributions(documents, analyses, figure, share):
    """Attributions whose content overlaps a quotation's by half (Jaccard, one to one, the best pairs first), those of them whose
    speaker is right too, characters of content, cue and source, and the speaker of what matched: right where at least half of the
    given words lie in the gold source."""
    count, characters = collections.Counter(), collections.defaultdict(collections.Counter)
    for document, analysis in zip(documents, analyses):
        text = document["text"]
        visible = {i for i, c in enumerate(text) if c.isalnum()}
        wanted = [{part: places(a[part]) & visible for part in ("source", "cue", "content")} for a in document["attributions"]]
        found = [found_places(quote, visible) for quote in analysis["quotes"]]
        for part in ("content", "cue", "source"):
            gold, given = (set().union(*(one[part] for one in side)) for side in (wanted, found))
            characters[part].update(correct=len(gold & given), predicted=len(given), gold=len(gold))
        count.update(gold=len(wanted), predicted=len(found))
        for gold, given in matched(wanted, found):
            count["content"] += 1
            begin = min(gold["content"])
            judge_speaker(count, gold["source"], given["source"], any(c in text[max(0, begin - 2) : begin + 1] for c in '"“'))
    figures = {
        "content": figure(count["content"], count["predicted"], count["gold"]),
        "content and speaker": figure(count["right or no source"], count["predicted"], count["gold"]),
    }
    for part, c in characters.items():
        figures["characters: " + part] = figure(c["correct"], c["predicted"], c["gold"])
    figures["speaker right"] = share(count["right"], count["source"])
    figures["speaker right, direct"] = share(count["direct right"], count["direct source"])
    figures["speaker given"] = share(count["source"] - count["missing"], count["source"])
    return figures


def places(spans):
    return {i for begin, end in spans for i in range(begin, end)}


def found_places(quote, visible):
    def of(item):
        return places([(item["start"], item["end"])]) & visible if item else set()

    content = places([(span["start"], span["end"]) for span in quote["spans"]]) & visible
    return {"content": content, "cue": of(quote["cue"]), "source": of(quote["speaker"])}


def matched(wanted, found):
    """Pairs of a gold attribution and a quotation."""
    overlaps = []
    for i, gold in enumerate(wanted):
        for j, given in enumerate(found):
            common = len(gold["content"] & given["content"])
            if common:
                overlaps.append((common / len(gold["content"] | given["content"]), i, j))
    taken_gold, taken = set(), set()
    for overlap, i, j in sorted(overlaps, reverse=True):
        if overlap >= 0.5 and i not in taken_gold and j not in taken:
            taken_gold.add(i)
            taken.add(j)
            yield wanted[i], found[j]


def judge_speaker(count, gold, given, direct):
    right = bool(gold & given) and 2 * len(gold & given) >= len(given)
    count["right or no source"] += not gold or right
    if not gold:
        return
    count["source"] += 1
    count["right"] += right
    count["missing"] += not given
    if direct:
        count["direct source"] += 1
        count["direct right"] += right
