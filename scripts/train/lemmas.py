"""Lemmas as edit scripts: what to do with the letters' case, how many characters to cut from the end, what to append.

A script is written CASE CUT ":" APPENDED; CASE is "_" (all lower case), "^" (lower case but for the first character) or "=" (as it is).
"_1:" makes "Cats" into "cat", "_3:y" makes "cities" into "city", "=0:" keeps "IBM".
"""

from collections import Counter, defaultdict

CASES = {"_": str.lower, "^": lambda form: form[:1] + form[1:].lower(), "=": lambda form: form}


def script_of(form, lemma):
    """The script that leads from the form to the lemma and keeps the most of the form; the first case wins ties."""
    best = None
    for case, change in CASES.items():
        changed = change(form)
        shared = 0
        while shared < min(len(changed), len(lemma)) and changed[shared] == lemma[shared]:
            shared += 1
        if best is None or shared > best[0]:
            best = shared, f"{case}{len(changed) - shared}:{lemma[shared:]}"
    return best[1]


def apply(script, form):
    """The lemma that the script makes of the form; None where the form is shorter than the cut."""
    cut, appended = script[1:].split(":", 1)
    changed = CASES[script[0]](form)
    return changed[: len(changed) - int(cut)] + appended if int(cut) <= len(changed) else None


def inventory(triples, least):
    """The scripts that at least `least` of the (form, tag, lemma) triples use, most frequent first."""
    counts = Counter(script_of(form, lemma) for form, _, lemma in triples)
    return [script for script, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])) if count >= least]


def exceptions(triples, least, agreement):
    """(lower-cased form, tag, lemma) of every form that isn't its own lemma, where the corpus agrees on it: what is known needs no guess."""
    lemmas_of = defaultdict(Counter)
    for form, tag, lemma in triples:
        lemmas_of[form.lower(), tag][lemma] += 1
    found = []
    for (form, tag), lemmas in lemmas_of.items():
        lemma, count = lemmas.most_common(1)[0]
        if lemma.lower() != form and count >= least and count >= agreement * sum(lemmas.values()) and any(c.isalpha() for c in form):
            found.append((form, tag, lemma))
    return sorted(found)
