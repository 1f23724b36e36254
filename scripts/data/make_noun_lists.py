#!/usr/bin/env python3
"""Makes the lists of common nouns and of first names by gender in core/document/lists from open gazetteers.

usage: make_noun_lists.py GAZETTEERS CENSUS [LISTS]

GAZETTEERS is a folder with
  wordnet31/data.noun, index.noun, index.sense  WordNet 3.1 (WordNet licence)
  stdlib-{female,male}-first-names-en.txt       stdlib-js datasets (Apache-2.0)
  names/first-names/{us,all}.txt                names (public domain): the rare ones that they lack are left out
CENSUS is the folder names of the Python package names 0.3.0, with the first names of the United States Census of 1990 and their
shares, dist.{female,male}.first (public domain)
LISTS is the folder to write, core/document/lists by default; content_nouns.txt goes to core/quotes/lists, which only quotes asks.

A noun belongs to a class where its most frequent sense lies below one of the class's synsets and below none of those that are
taken out. Nouns that the sense-tagged texts of WordNet never use are left out, but for those that mean nothing but people.
A first name has a gender where the census has it ten times as often for this gender, or, where the census lacks it, stdlib-js
lists it for no other.
"""
import collections
import pathlib
import sys

LEAST_USES = 4  # how often the sense-tagged texts use a content noun at least: what is rarer is hardly spoken of in the news
LEAST_SHARE = 0.005  # percent: what the census has less often tells nothing

# class: (synsets to take with all below them, synsets to leave out with all below them), as "word sense-number"
CLASSES = {
    "person_nouns": (["person 1", "people 1", "social_group 1"], ["organization 1", "organization 2", "body 2", "meeting 1", "unit 3", "self 1"]),
    "organization_nouns": (["organization 1", "organization 2", "unit 3", "team 1", "body 2", "enterprise 2", "medium 1", "press 1"], ["party 2", "family 1"]),
    "gpe_nouns": (["country 2", "country 1", "administrative_district 1", "municipality 1", "municipality 2", "settlement 6", "state 4"], []),
    "location_nouns": (["region 1", "region 3", "geological_formation 1", "body_of_water 1", "land 4", "way 6"], ["country 2", "administrative_district 1", "municipality 1"]),
    "facility_nouns": (["structure 1", "facility 1", "building 1"], []),
    "event_nouns": (["group_action 1", "social_event 1", "happening 1", "ceremony 1", "attack 1", "meeting 1", "crime 1"], ["social_control 1", "commerce 1", "transaction 1"]),
    "content_nouns": (["communication 2", "cognition 1", "feeling 1", "act 2", "event 1", "state 2", "attribute 2"], []),
}
# words whose most frequent sense in the news is not the one that WordNet gives first
ADDED = {
    "person_nouns": """aide ally analyst attorney baby boy brother celebrity chairwoman child children cop couple crew crowd diplomat doctor elder expert
        family fan father female foe gang girl guy insurgent journalist kid lawmaker lawyer leader male man member militant minister minor mother
        mp observer official opponent opposition pair parent people person police policeman policewoman president protester rebel refugee resident
        rival senator sister soldier spokesman spokesperson spokeswoman staff student suspect teenager terrorist top troops trio victim voter
        whistleblower winner witness woman worker youth agent cleaner counterpart co-author co-founder co-owner co-pilot counsellor ex-husband ex-wife fiancé
        fiancée founder goalkeeper headteacher host jeweller judge labourer midfielder neighbour ombudsman organiser striker traveller""",
    "organization_nouns": """administration agency airline army assembly authority bank board brand bureau business cabinet charity club coalition college commission
        committee company congress consortium council court department diocese empire federation firm force foundation government group industry institute institution
        junta league legislature magazine maker manufacturer militia ministry movement navy network newspaper ngo opposition organisation organization outlet
        parliament party police producer publisher regime school secretariat senate station supplier team tribunal troupe union university watchdog website""",
    "gpe_nouns": "capital city country county district kingdom municipality nation neighbourhood province republic state suburb territory town village",
    "location_nouns": "area bay beach border coast continent desert forest island lake mountain ocean park region river sea site street valley zone",
    "facility_nouns": "airport base bridge building camp church factory hospital hotel house mosque museum palace plant port prison stadium temple theatre",
    "event_nouns": """accident attack battle campaign conference conflict coup crash crisis disaster earthquake election explosion festival fire flood game gathering
        hurricane incident invasion match meeting murder protest race raid rally referendum reunion revolution riot shooting strike summit tournament trial vote war""",
    "content_nouns": """account bill childhood comment day deal decision law lawsuit measure moment motion motive night proposal remark report result
        rumour speech statement summer time tweet verdict week winter year youth""",
}
REMOVED = {
    "person_nouns": """a age major academic cream average being block case character commission company count cover creation creature culture cut drive dump eye fall fellowship figure
        force generation government group hand head heart heavy key life light lot match model number order ordinary other part position power
        press pressure product public range record regular report second sense ship side sign sort source standard state stock subject subordinate
        support target thing third top track type union volume wave world yield body heel issue picture cold mark tool date double will gathering
        rally reunion""",
    "organization_nouns": "ally enemy line list order sector set school side top unit world people troop floor medium channel print radio television",
    "gpe_nouns": "berlin brazil china concord manhattan morocco oxford phoenix providence savannah reservation ally american camp court",
    "location_nouns": """back bottom center centre circle corner country depth direction distance edge end face field front ground head heart inside left line
        middle nothing outside part path point position right road row section side space spot surface top track vacuum way world base""",
    "facility_nouns": "cell block board cross key line shelf box seat stage floor ceiling wall roof door room corner hall window",
    "event_nouns": "case change end fall start beginning break cause contact ending finish hit impact movement occasion result stop thing time turn factor strain
        variant variation",
    "content_nouns": """back ball bank baby ballet bar battery bed bell block bone bottle box brush bus card chain class corner course cup cut cloth
        drug fruit gas goal iron ivory kind light lot match meat metal milk number order pair paper party piece plant roll room round set shot sort
        source space string tank title track type wine""",
}


def read_synsets(path):
    """Offset -> (words, offsets right above)."""
    synsets = {}
    for line in open(path, encoding="latin-1"):
        if line.startswith(" "):
            continue
        fields = line.split(" ")
        count = int(fields[3], 16)
        words = fields[4:4 + 2 * count:2]
        pointers = fields[4 + 2 * count:]
        above = [pointers[i + 1] for i in range(1, len(pointers) - 3, 4) if pointers[i] in ("@", "@i")]
        synsets[fields[0]] = words, above
    return synsets


def read_senses(path):
    """Noun -> offsets, the most frequent sense first."""
    senses = {}
    for line in open(path, encoding="latin-1"):
        if not line.startswith(" "):
            fields = line.split()
            senses[fields[0]] = fields[-int(fields[2]):]
    return senses


def used_nouns(path):
    """Nouns that sense-tagged texts use, and how often."""
    used = collections.Counter()
    for line in open(path, encoding="latin-1"):
        key, _, _, count = line.split()
        if int(count) > 0 and key.split("%")[1].startswith("1"):
            used[key.split("%")[0]] += int(count)
    return used


def all_above(offset, synsets, known):
    if offset not in known:
        known[offset] = {offset}.union(*(all_above(a, synsets, known) for a in synsets[offset][1]))
    return known[offset]


def noun_classes(wordnet):
    synsets, senses = read_synsets(wordnet / "data.noun"), read_senses(wordnet / "index.noun")
    above, used = {}, used_nouns(wordnet / "index.sense")
    lower = {w for words, _ in synsets.values() for w in words if w.islower() and w.isalpha() and len(w) > 2}

    def offset(name):
        word, number = name.split()
        return senses[word][int(number) - 1]

    for name, (taken, left) in CLASSES.items():
        taken, left = {offset(s) for s in taken}, {offset(s) for s in left}
        belongs = lambda sense: all_above(sense, synsets, above) & taken and not all_above(sense, synsets, above) & left
        words = {w for w in lower if used[w] >= (LEAST_USES if name == "content_nouns" else 1) and belongs(senses[w][0])}
        if name == "person_nouns":
            words |= {w for w in lower if all(map(belongs, senses[w]))}
        yield name, (words | set(ADDED[name].split())) - set(REMOVED[name].split())


def write(folder, name, head, words):
    (folder / f"{name}.txt").write_text("\n".join([f"# {head}. Made by scripts/data/make_noun_lists.py.", *sorted(words)]) + "\n", encoding="utf-8")
    print(f"{name}: {len(words)} entries")


def words_in(path):
    return set(path.read_text(encoding="utf-8").split())


def census_shares(path):
    """First name -> percent of the people of this gender."""
    rows = (line.split() for line in path.read_text(encoding="utf-8").splitlines())
    return {name.capitalize(): float(percent) for name, percent, *_ in rows}


def first_names(gazetteers, census):
    listed = {g: words_in(gazetteers / f"stdlib-{g}-first-names-en.txt") for g in ("female", "male")}
    shares = {g: census_shares(census / f"dist.{g}.first") for g in ("female", "male")}
    # The list of women's names holds many that are men's elsewhere ("Andrei"): of these only what is known in the United States.
    known = {g: words_in(gazetteers / f"names/first-names/{part}.txt") for g, part in (("female", "us"), ("male", "all"))}
    for gender, other in (("female", "male"), ("male", "female")):
        counted = {n for n, share in shares[gender].items() if share >= 10 * shares[other].get(n, LEAST_SHARE / 2) and share >= LEAST_SHARE}
        yield gender, counted | ((listed[gender] - listed[other]) & known[gender] - shares[other].keys())


def main(gazetteers, census, lists):
    for name, words in noun_classes(gazetteers / "wordnet31"):
        folder = lists.parent.parent / "quotes/lists" if name == "content_nouns" else lists
        write(folder, name, f"Nouns for {name.split('_')[0]}s. Source: WordNet 3.1 (WordNet licence), and this project", words)
    for gender, names in first_names(gazetteers, census):
        write(lists, f"{gender}_names", f"First names of {gender}s only. Source: US Census 1990 (public domain), stdlib-js datasets (Apache-2.0)", names)


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    here = pathlib.Path(__file__).resolve().parents[2]
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else here / "core/document/lists")
