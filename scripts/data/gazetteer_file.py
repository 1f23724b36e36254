"""The file of the gazetteer, in the words of core/places/gazetteer_form.h: places and the names that they go by."""
import unicodedata
from collections import defaultdict
from dataclasses import dataclass, field

import numpy as np

from weights import Weights

KINDS = ["country", "region", "county", "city", "capital", "section", "area", "sea", "river", "mountain", "island"]
USES = ["name", "other", "demonym", "short"]
OPENINGS = {"st": "saint", "mt": "mount", "ft": "fort"}
LONGEST = 60
NO_PARTS = {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ŋ": "ng", "ħ": "h", "ə": "a", "ŧ": "t",
            "ʻ": "", "ʼ": "", "ʿ": "", "ʾ": ""}


@dataclass
class Place:
    names: set
    kind: str
    at: tuple  # latitude, longitude
    region: str  # "US.TX", or "FR" where only the country is known, or "" for none
    geonames: int
    prominence: int
    code: str = ""
    others: set = field(default_factory=set)  # unofficial and foreign names
    demonyms: set = field(default_factory=set)
    shorts: set = field(default_factory=set)

    def uses(self):
        return zip(USES, (self.names, self.others, self.demonyms, self.shorts))


def letters():
    """What each small letter beyond ASCII is written as in a key."""
    table = dict(NO_PARTS)
    for code in [*range(0xDF, 0x250), *range(0x1E00, 0x1F00)]:
        letter = chr(code)
        plain = "".join(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
        if letter.islower() and plain != letter and plain.isascii() and plain.isalpha():
            table[letter] = plain
    return dict(sorted(table.items()))


LETTERS = letters()


def key(name):
    """The form that names are looked up by: `Gazetteer::key` of the core does the same."""
    plain = []
    for letter in unicodedata.normalize("NFC", name).lower():
        if letter in ".,'’‘`´" or unicodedata.combining(letter):
            continue
        plain.append(" " if letter.isspace() or letter in "-‐‑‒–—" else LETTERS.get(letter, letter))
    words = "".join(plain).split()
    if len(words) > 1:
        words[0] = OPENINGS.get(words[0], words[0])
    return " ".join(words)


def planes(values, count):
    """The bytes of each number, all the lowest first: what is alike lies together, which compresses better."""
    numbers = np.asarray(values, np.uint32)
    return np.stack([(numbers >> (8 * i) & 255).astype(np.uint8) for i in range(count)])


def front_coded(keys):
    """Each key as what it shares with the one before, the length of the rest, and the rest."""
    data, before = bytearray(), b""
    for name in keys:
        shared = 0
        while shared < min(len(before), len(name)) and before[shared] == name[shared]:
            shared += 1
        data += bytes([shared, len(name) - shared]) + name[shared:]
        before = name
    return np.frombuffer(bytes(data), np.uint8)


def write(places, form, folder):
    named = defaultdict(set)  # key -> {(use, place)}
    for number, place in enumerate(places):
        for use, names in place.uses():
            for name in names:
                if 1 < len(key(name).encode()) <= LONGEST:
                    named[key(name).encode()].add((USES.index(use), number))
    keys = sorted(named)
    # Places stand in the order of their first names, the greater first, so that most names need not say which place they mean.
    order, own, others = {}, [], []
    for name in keys:
        ranked = sorted(named[name], key=lambda item: (item[0], -places[item[1]].prominence, item[1]))
        fresh = [number for use, number in ranked if use == 0 and number not in order][:255]
        for number in fresh:
            order[number] = len(order)
        own.append(len(fresh))
        others.append([item for item in ranked if item[1] not in fresh or item[0] != 0][:255])
    regions = sorted({place.region for place in places})
    sequence = [places[number] for number in order]
    hundredths = lambda degrees, shift: round((degrees + shift) * 100)
    file = Weights(form)
    file.add("names", front_coded(keys))
    file.add("names.places", np.asarray(own, np.uint8))
    file.add("names.others", np.asarray([len(items) for items in others], np.uint8))
    file.add("others.place", planes([order[number] for items in others for _, number in items], 3))
    file.add("others.use", np.asarray([use for items in others for use, _ in items], np.uint8))
    file.add("places.kind", np.asarray([KINDS.index(p.kind) for p in sequence], np.uint8))
    file.add("places.prominence", np.asarray([p.prominence for p in sequence], np.uint8))
    file.add("places.latitude", planes([hundredths(p.at[0], 90) for p in sequence], 2))
    file.add("places.longitude", planes([hundredths(p.at[1], 180) for p in sequence], 2))
    file.add("places.region", planes([regions.index(p.region) for p in sequence], 2))
    file.add("places.geonames", planes([p.geonames for p in sequence], 3))
    file.add_lines("regions", [region or "-" for region in regions])
    file.add_lines("letters", [f"{letter}\t{plain}" for letter, plain in LETTERS.items()])
    return file.save(folder, "gazetteer")
