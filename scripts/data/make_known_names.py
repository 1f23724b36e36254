#!/usr/bin/env python3
"""Makes the lists of core/known/lists: names that stand for one entity, with its item at Wikidata. Needs PyYAML.

usage: make_known_names.py GAZETTEERS GUM WORDNET [LISTS]

GAZETTEERS is a folder with us-congress/legislators-current.yaml and executive.yaml (CC0), GUM the pack of UD English GUM's training
part (CC BY), whose mentions carry titles of Wikipedia and items of Wikidata, WORDNET the folder of WordNet 3.1.
Of GUM a name is taken only where
- it is a title without a qualifier in brackets, so that Wikipedia means first of all this bearer by it;
- the texts write it in full at least once;
- of a person: it has two words or more, and a noun for a person stands before it, which then confirms the name;
- of a body: some word of it is no common word of English, and it has four letters or more;
- of a country: core/document/lists/countries.txt holds it.
A name of two bearers is left out.
"""
import collections
import json
import pathlib
import re
import sys
import urllib.parse

import yaml

from make_name_lists import common_words

TERMS = {"sen": "sen", "rep": "rep", "prez": "pres", "viceprez": "vice"}
PARTIES = {"Republican": "gop", "Democrat": "dem"}
LEADERS = {"Speaker", "Leader", "Whip"}
# what may stand beside the name of each: the words for an office or party, and how texts write a state
WORDS = {"sen": "sen sens senator senators", "rep": "congressman congressmen congresswoman rep representative representatives reps",
         "pres": "president presidents", "vice": "vice", "speaker": "speaker", "leader": "leader leaders", "whip": "whip",
         "gop": "republican republicans", "dem": "democrat democratic democrats"}
NOT_ONE_COUNTRY = {"Korea"}
# name of the state and how The Associated Press shortens it
STATES = """AL Alabama Ala|AK Alaska|AZ Arizona Ariz|AR Arkansas Ark|CA California Calif|CO Colorado Colo|CT Connecticut Conn|DE Delaware Del|
FL Florida Fla|GA Georgia|HI Hawaii|ID Idaho|IL Illinois Ill|IN Indiana Ind|IA Iowa|KS Kansas Kan|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|
MA Massachusetts Mass|MI Michigan Mich|MN Minnesota Minn|MS Mississippi Miss|MO Missouri|MT Montana Mont|NE Nebraska Neb|NV Nevada Nev|
NH New_Hampshire|NJ New_Jersey|NM New_Mexico|NY New_York|NC North_Carolina|ND North_Dakota|OH Ohio|OK Oklahoma Okla|OR Oregon Ore|
PA Pennsylvania Penn|RI Rhode_Island|SC South_Carolina|SD South_Dakota|TN Tennessee Tenn|TX Texas Tex|UT Utah|VT Vermont|VA Virginia|
WA Washington Wash|WV West_Virginia|WI Wisconsin Wis|WY Wyoming Wyo"""


STATE_FORMS = {entry.split()[0].lower(): [form.replace("_", " ").lower() for form in entry.split()] for entry in STATES.replace("\n", "").split("|")}


def key(name):
    """As known.cpp looks names up."""
    return re.sub(r"\s+", " ", name.lower().replace("’", "'").replace(".", "")).removeprefix("the ").removesuffix("'s")


class Table:
    """Rows by name; a name of two bearers goes out."""

    def __init__(self):
        self.rows, self.shared = {}, set()

    def add(self, name, bearer, row):
        name = key(name)
        if self.rows.setdefault(name, (bearer, row))[0] != bearer:
            self.shared.add(name)

    def write(self, path, head):
        lines = sorted("\t".join([name, *row]) for name, (_, row) in self.rows.items() if name not in self.shared and row[0])
        assert all(re.fullmatch(r"Q[1-9]\d*", line.split("\t")[1]) for line in lines)
        write(path, head, lines)


def write(path, head, lines):
    path.write_text("\n".join([f"# {head} Made by scripts/data/make_known_names.py.", *lines]) + "\n", encoding="utf-8")
    print(f"{path.name}: {len(lines)} entries, {path.stat().st_size} bytes")


def full_names(name):
    first, last, middle, suffix = name["first"], name["last"], name.get("middle"), name.get("suffix")
    yield f"{first} {last}"
    if "nickname" in name:
        yield f"{name['nickname']} {last}"
    if middle:
        yield f"{first} {middle} {last}"
        yield f"{first} {middle[0]} {last}"
    if "official_full" in name:
        official = name["official_full"].replace(",", "")
        yield official
        if suffix:
            yield official.removesuffix(suffix).strip()


def add_politicians(folder, people):
    merged = {}
    for file in ("legislators-current.yaml", "executive.yaml"):
        for entry in yaml.load((folder / file).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader):
            merged.setdefault(entry["id"]["bioguide"] if "bioguide" in entry["id"] else str(entry["id"]), []).append(entry)
    for bearer, entries in merged.items():
        item = next((e["id"]["wikidata"] for e in entries if "wikidata" in e["id"]), "")
        terms = [term for e in entries for term in e["terms"]]
        words = {TERMS[term["type"]] for term in terms} | {PARTIES.get(term.get("party")) for term in terms}
        titles = {role["title"].split()[-1] for e in entries for role in e.get("leadership_roles", [])}
        words |= {title.lower() for title in titles & LEADERS}
        states = {term["state"].lower() for term in terms if "state" in term}
        row = [item, min(term["start"] for term in terms)[:4], ",".join(sorted(states) or ["us"]), ",".join(sorted(words - {None}))]
        for e in entries:
            for name in full_names(e["name"]):
                people.add(name, item or bearer, row)


def gum_entities(pack):
    """(title, item, type) -> the words of all mentions, and the nouns that stand before the whole name in them."""
    texts, nouns = collections.defaultdict(set), collections.defaultdict(set)
    for line in open(pack, encoding="utf-8"):
        document = json.loads(line)
        for mention in document["mentions"]:
            if not mention.get("wikidata"):
                continue
            title, text = urllib.parse.unquote(mention["link"]).replace("_", " "), document["text"][mention["start"]:mention["end"]]
            entity = (title, mention["wikidata"], mention["type"])
            texts[entity].add(key(text))
            name = mention["start"] + max(text.find(title), 0)
            nouns[entity].update(t[2].lower() for t in document["tokens"]
                                 if t[3] in ("NOUN", "PROPN") and mention["start"] <= t[0] and t[1] <= name)
    return texts, nouns


def wordings(title):
    yield title
    for long, short in (("United States", "US"), ("United Nations", "UN"), ("United Kingdom", "UK")):
        if title.startswith(long):
            yield title.replace(long, short, 1)


def main(gazetteers, pack, wordnet, lists):
    here = pathlib.Path(__file__).resolve().parents[2]
    lines = lambda path: set(path.read_text(encoding="utf-8").splitlines())
    person_nouns = lines(here / "core/document/lists/person_nouns.txt")
    country_names = lines(here / "core/document/lists/countries.txt")
    common = common_words(wordnet)
    people, bodies, countries = Table(), Table(), Table()
    add_politicians(gazetteers / "us-congress", people)
    texts, nouns = gum_entities(pack)
    for entity in sorted(texts):
        title, item, kind = entity
        name = key(title)
        if "(" in title or not any(name in text for text in texts[entity]):
            continue
        if kind == "person" and " " in title and (given := nouns[entity] & person_nouns):
            people.add(title, item, [item, "0", "", ",".join(sorted(given))])
        elif kind == "organization" and len(name) >= 4 and title not in country_names and not all(w in common for w in name.split()):
            for wording in wordings(title):
                bodies.add(wording, item, [item])
        elif kind == "place" and title in country_names - NOT_ONE_COUNTRY:
            for wording in wordings(title):
                countries.add(wording, item, [item])
    people.write(lists / "people.txt", "Name, item, from which year on, places that may stand beside it, words that confirm. Source: "
                 "congress-legislators, CC0; UD English GUM, CC BY 4.0.")
    words = WORDS | {code: ",".join(forms) for code, forms in STATE_FORMS.items()} | {"us": "america,american,united states,us,usa"}
    write(lists / "words.txt", "What the words and places of people.txt are in a text. Source: this project, Apache-2.0.",
          sorted(f"{code}\t{forms.replace(' ', ',') if code in WORDS else forms}" for code, forms in words.items()))
    bodies.write(lists / "bodies.txt", "Name, item. Source: UD English GUM, CC BY 4.0.")
    countries.write(lists / "countries.txt", "Name, item. Source: UD English GUM, CC BY 4.0.")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    paths = [pathlib.Path(argument) for argument in sys.argv[1:]]
    main(*paths[:3], paths[3] if len(paths) > 3 else pathlib.Path(__file__).resolve().parents[2] / "core/known/lists")
