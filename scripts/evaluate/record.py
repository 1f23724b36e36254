"""Measures `nutgraf quotes` on alterations that are seeded in quotations from real interviews.

usage: record.py PROGRAM ARTICLES.jsonl [--seed N] [--show]

ARTICLES.jsonl holds articles with interviews as Wikinews sets them, "((Name)) words", a line {"title", "text"} each. Interviews become
records, two in one, with the speaker before each turn; drafts quote sentences of them, altered in one way each. --show prints what fails.
"""
import argparse
import collections
import json
import pathlib
import random
import re
import subprocess
import tempfile

# Counted as caught where the verdict is one of these; a quotation that no draft is found to hold counts as missed.
EXPECTED = {
    "verbatim": {"verbatim"},
    "marked": {"verbatim"},
    "inserted": {"altered"},
    "deleted": {"altered"},
    "swapped": {"altered"},
    "replaced": {"altered"},
    "negation dropped": {"reversed"},
    "merged": {"joined"},
    "misattributed": {"misattributed"},
    "invented": {"not_found", "paraphrase"},
}
SOUND = {"verbatim", "marked"}
NEGATION = re.compile(r"\b(not|never)\b|n[’']t\b", re.I)
NEGATIVE = re.compile(NEGATION.pattern + r"|\b(no|nobody|none|nothing|nor|neither|without|hardly)\b", re.I)
WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
INSERTED = ["certainly", "always", "huge", "secretly", "twice", "probably", "angry", "cheap", "foreign", "tomorrow"]
FIRST_NAMES = ["Martin", "Julia", "Peter", "Susan", "Thomas", "Laura", "David", "Helen"]
LAST_NAMES = ["Hartwell", "Brandon", "Whitfield", "Marsden", "Caldwell", "Prescott", "Langley", "Thornton"]


def interviews(articles):
    """(speaker, words) of each turn, for the articles that are interviews."""
    for article in articles:
        turns = []
        for line in article["text"].split("\n"):
            label = re.match(r"\(\(([^)]+)\)\)\s*(.*)", line.strip())
            if label and label[2]:
                turns.append((label[1].strip(), re.sub(r"\(\(.*", "", label[2]).strip()))
        if len(turns) >= 8:
            yield turns


def sentences(words):
    """The sentences that can be quoted by themselves: of 7 to 40 words, without marks of quotation or brackets."""
    for sentence in re.split(r"(?<=[.!?]) +(?=[A-Z])", words):
        count = len(sentence.split())
        if 7 <= count <= 40 and sentence[0].isupper() and sentence[-1] == "." and not re.search(r"[\"“”‘()\[\]…:/*]|\.\.|\d\.|^[A-Z]\.", sentence):
            yield sentence


def replace_word(choice, sentence, make, keep=lambda word: True):
    """The sentence with one word within it made anew; nothing where no word will do. A quotation may begin later and end earlier."""
    words = [m for m in list(WORD.finditer(sentence))[1:-1] if keep(m[0])]
    if not words:
        return None
    word = choice.choice(words)
    return sentence[: word.start()] + make(word[0]) + sentence[word.end() :]


def alter(kind, choice, sentence, others, foreign):
    """What the draft quotes in place of the sentence; nothing where the sentence does not allow it."""
    sense = lambda word: len(word) > 4 and not NEGATIVE.search(word)
    if kind == "inserted":
        return replace_word(choice, sentence, lambda word: choice.choice(INSERTED) + " " + word)
    if kind == "replaced":
        return replace_word(choice, sentence, lambda word: choice.choice(INSERTED), sense)
    if kind == "deleted":
        return re.sub("  +", " ", replace_word(choice, sentence, lambda word: "", sense) or "").replace(" ,", ",").replace(" .", ".") or None
    if kind == "swapped":
        words = sentence.split(" ")
        pairs = [i for i in range(1, len(words) - 2) if words[i].isalpha() and words[i + 1].isalpha() and words[i].lower() != words[i + 1].lower()]
        if not pairs:
            return None
        i = choice.choice(pairs)
        words[i], words[i + 1] = words[i + 1], words[i]
        return " ".join(words)
    if kind == "negation dropped":
        found = list(NEGATION.finditer(sentence))
        if len(found) != 1 or found[0].start() == 0:
            return None
        cut = found[0]
        head, tail = sentence[: cut.start()], sentence[cut.end() :]
        head = re.sub(r"\b(ca)$", "can", re.sub(r"\b(wo)$", "will", head))
        return re.sub("  +", " ", head + tail)
    if kind == "merged":
        other = choice.choice(others)
        a, b = sentence.rstrip(".").split(), other.split()
        return " ".join(a[: max(6, len(a) // 2)]).rstrip(",") + " and " + " ".join(b[-max(6, len(b) // 2) :])
    if kind == "marked":
        return mark(choice, sentence)
    return choice.choice(foreign) if kind == "invented" else sentence


def mark(choice, sentence):
    """The same words as editors set them: a capital in brackets, an ellipsis for a phrase without a negation, a word put in."""
    words = sentence.split(" ")
    way = choice.randrange(3)
    if way == 0:
        return f"[{sentence[0]}]" + sentence[1:]
    at = choice.randrange(2, len(words) - 3)
    if way == 1 and not NEGATION.search(" ".join(words[at : at + 2])):
        return " ".join(words[:at] + ["…"] + words[at + 2 :])
    return " ".join(words[:at] + ["[in this case]"] + words[at:])


MOST_CASES = 60  # quotations of one draft


class Case:
    """One quotation of a draft."""

    def __init__(self, kind, quoted, speaker, original):
        self.kind, self.quoted, self.speaker, self.original = kind, quoted, speaker, original

    def paragraph(self):
        return f"“{self.quoted.rstrip('.')},” {self.speaker} said on Monday."


def make_cases(choice, turns, foreign, counts):
    by_speaker = collections.defaultdict(list)
    for speaker, words in turns:
        by_speaker[speaker].extend(sentences(words))
    pool = [(speaker, sentence) for speaker, all_of in by_speaker.items() for sentence in all_of]
    choice.shuffle(pool)
    cases = []
    for speaker, sentence in pool:
        if len(cases) == MOST_CASES:
            break
        kind = min(EXPECTED, key=lambda k: counts[k] / (2 if k in SOUND else 1))
        if NEGATION.search(sentence) and counts["negation dropped"] < counts[kind] + 20:
            kind = "negation dropped"  # few sentences have one
        position = by_speaker[speaker].index(sentence)
        others = [s for i, s in enumerate(by_speaker[speaker]) if abs(i - position) > 8]
        if kind == "merged" and not others:
            continue
        quoted = alter(kind, choice, sentence, others, foreign)
        named = speaker
        if kind == "misattributed":
            named = choice.choice([s for s in by_speaker if s != speaker])
        if quoted:
            cases.append(Case(kind, quoted, named, sentence))
            counts[kind] += 1
    return cases


def check(program, turns, cases):
    """The verdict of each case; None where the draft is not found to quote it."""
    with tempfile.TemporaryDirectory() as folder:
        record, draft = pathlib.Path(folder, "record.txt"), pathlib.Path(folder, "draft.txt")
        record.write_text("\n\n".join(f"{speaker}: {words}" for speaker, words in turns), encoding="utf-8")
        text = "\n\n".join(case.paragraph() for case in cases)
        draft.write_text(text, encoding="utf-8")
        done = subprocess.run([program, "quotes", "--format", "json", "--offsets", "codepoint", "--against", record, draft], capture_output=True, check=False)
        found = {q["spans"][0]["start"]: q for q in json.loads(done.stdout)["quotations"]}
    verdicts, start = [], 0
    for case in cases:
        paragraph = case.paragraph()
        verdicts.append(found.get(start))
        start += len(paragraph) + 2
    return verdicts


def name_speakers(first, second):
    """Two interviews as one record, their speakers by full names that differ."""
    names = {}
    turns = []
    for part, interview in enumerate((first, second)):
        for speaker, words in interview:
            key = (part, speaker)
            if key not in names:
                names[key] = f"{FIRST_NAMES[len(names) % 8]} {LAST_NAMES[len(names) % 8]}"
            turns.append((names[key], words))
    return turns


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("articles")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    choice = random.Random(options.seed)
    with open(options.articles, encoding="utf-8") as lines:
        all_interviews = list(interviews(json.loads(line) for line in lines))
    counts, caught, others = collections.Counter(), collections.Counter(), collections.defaultdict(collections.Counter)
    planned = collections.Counter()
    for i in range(0, len(all_interviews) - 1, 2):
        turns = name_speakers(all_interviews[i], all_interviews[i + 1])
        elsewhere = [interview for j, interview in enumerate(all_interviews) if j not in (i, i + 1)]
        foreign = [s for interview in elsewhere for _, words in interview for s in sentences(words)]
        cases = make_cases(choice, turns, foreign, planned)
        for case, answer in zip(cases, check(options.program, turns, cases)):
            verdict = answer["verdict"] if answer else "no quotation"
            counts[case.kind] += 1
            caught[case.kind] += verdict in EXPECTED[case.kind]
            others[case.kind][verdict] += 1
            if options.show and verdict not in EXPECTED[case.kind]:
                print(f"{case.kind} -> {verdict}\n  draft:  {case.quoted} ({case.speaker})\n  record: {case.original}")
                if answer:
                    print(f"  read as said by {answer['speaker'] and answer['speaker']['text']}, found with {[p['speaker'] for p in answer['passages']]}")
    for kind in EXPECTED:
        share = 100 * caught[kind] / max(counts[kind], 1)
        rest = ", ".join(f"{n} {verdict}" for verdict, n in others[kind].most_common() if verdict not in EXPECTED[kind])
        print(f"{kind:17} {caught[kind]:4} of {counts[kind]:4}  {share:5.1f} %  {rest}")
    altered = sum(n for kind, n in counts.items() if kind not in SOUND)
    print(f"{altered} alterations, {sum(counts.values()) - altered} true quotations, {len(all_interviews)} interviews, seed {options.seed}")


if __name__ == "__main__":
    main()
