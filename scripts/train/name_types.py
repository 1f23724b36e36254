"""The network's kinds of names, and what each corpus' own types say about them.

A token's annotation is the set of labels that the corpus leaves open, as bits: one bit where it says exactly, several where it does not tell the
kinds apart or did not annotate some of them. The loss is the probability of the whole set.
"""

KINDS = ["PER", "ORG", "LOC", "NORP", "MISC"]
LABELS = ["O"] + [f"{part}-{kind}" for kind in KINDS for part in "BI"]
ANYTHING = (1 << len(LABELS)) - 1
OUTSIDE = 1

WIKIGOLD = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"], "MISC": ["MISC", "NORP"]}
UNER = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"]}
MEANTIME = {"PER": ["PER"], "ORG": ["ORG"], "LOC": ["LOC"], "PRO": ["MISC"]}
RE3D = {"Person": ["PER"], "Organisation": ["ORG"], "Location": ["LOC"], "Nationality": ["NORP"]}
GUM = {"person": ["PER"], "organization": ["ORG"], "place": ["LOC"]}
CROSSNER = {
    **{kind: ["PER"] for kind in ("person", "politician", "writer", "musicalartist", "scientist", "researcher")},
    **{kind: ["ORG"] for kind in ("organisation", "politicalparty", "university", "band")},
    **{kind: ["LOC"] for kind in ("location", "country")},
    **{kind: ["MISC"] for kind in ("election", "event", "conference", "award", "book", "album", "song", "poem", "magazine", "academicjournal")},
    "misc": ["MISC", "NORP"],
}


def bits(part, kinds):
    """The labels with this part ("B" or "I") of these kinds."""
    return sum(1 << LABELS.index(f"{part}-{kind}") for kind in kinds)


def capitalised(form):
    return form[:1].isupper()


def annotate(forms, spans, kinds_of, unlabelled):
    """The open labels of every token.

    `spans` are (first, end, type) without overlaps; a type that `kinds_of` does not know leaves its capitalised tokens open. `unlabelled` kinds are
    open for every capitalised token outside the spans, and for whatever stands between two such tokens side by side.
    """
    open_labels = [OUTSIDE] * len(forms)
    if unlabelled:
        for i, form in enumerate(forms):
            if capitalised(form):
                open_labels[i] = OUTSIDE | bits("B", unlabelled) | bits("I", unlabelled)
            elif 0 < i < len(forms) - 1 and capitalised(forms[i - 1]) and capitalised(forms[i + 1]):
                open_labels[i] = OUTSIDE | bits("I", unlabelled)
    for first, end, kind in spans:
        for i in range(first, end):
            if kind in kinds_of:
                open_labels[i] = bits("B" if i == first else "I", kinds_of[kind])
            else:
                open_labels[i] = ANYTHING if capitalised(forms[i]) else OUTSIDE
    return open_labels


NORP_EVIDENCE = {11: "B", 12: "I"}  # the values of the rules' evidence for a nationality, religion or party


def settle(open_labels, upos, evidence):
    """Closes what a corpus left open: the rules' lists decide on nationalities, and a word that its tag shows to be no name is none."""
    settled = []
    for i, labels in enumerate(open_labels):
        part = NORP_EVIDENCE.get(int(evidence[i]))
        if labels.bit_count() > 1 and part and labels & bits(part, ["NORP"]):
            labels = bits(part, ["NORP"])
        elif labels != ANYTHING and labels & OUTSIDE and upos and upos[i] not in ("PROPN", "ADJ", "NOUN", "ADP", "DET"):
            labels = OUTSIDE
        settled.append(labels)
    return settled
