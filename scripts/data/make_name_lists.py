#!/usr/bin/env python3
"""Makes the word lists of core/names/lists, and the places of core/document/lists, from open gazetteers.

usage: make_name_lists.py GAZETTEERS [LISTS PLACES]

GAZETTEERS is a folder with
  geonames-cities500.txt, admin1.json      GeoNames (CC BY 4.0)
  i18n-nationality-en.json                 i18n-nationality (MIT)
  stdlib-{female,male}-first-names-en.txt  stdlib-js datasets (Apache-2.0)
  names/first-names/us.txt                 names (public domain): the rare ones that it lacks are left out
  wordnet31/data.*, index.sense            WordNet 3.1 (to leave out names that are common words)
LISTS and PLACES are the folders to write, core/names/lists and core/document/lists by default. countries.txt is written by hand and
left alone.
"""
import json
import pathlib
import sys

LARGE_CITY = 200_000
REGIONS_OF = {"US", "CA", "AU", "GB", "IN", "CN", "DE", "IT", "ES", "BR", "MX", "RU", "UA", "NG", "ZA", "PK"}
MORE_DEMONYMS = """African American Arab Asian Bosnian British Dane Dutch English European Finn French Frenchman Greek Irish Japanese Kurd Kurdish
Latino Latin Palestinian Pole Scot Scottish Spaniard Spanish Swede Turk Welsh Argentine Filipino Philippine Salvadoran Costa_Rican Puerto_Rican
Sri_Lankan South_African North_Korean South_Korean Saudi New_Zealander Central_African Briton Englishman Irishman Scandinavian Balkan Baltic
Soviet Tibetan Uyghur Uighur Rohingya Hispanic Caribbean Hawaiian Catalan Basque Chechen Crimean Siberian Texan Californian Londoner Parisian
Muslim Christian Jew Jewish Hindu Sikh Buddhist Catholic Protestant Orthodox Islamist Islamic Sunni Shia Shiite Mormon Aboriginal Maori Māori
Inuit Parsi Zulu Yemeni Emirati Bolivian Ecuadorian Azeri Nepali Kyrgyz Tajik Uzbek Kazakh Turkmen Serb Croat Slovak Slovene Albanian
Rwandan Hutu Tutsi Pashtun Berber Afrikaner Creole Roma Democrat Republican Communist Maoist Zionist Nazi""".split()
DEMONYM_ENDINGS = ("an", "ans", "ese", "ish", "i", "ch", "er", "ian", "Afghan", "Czech", "Dutch", "Greek", "Swiss", "Thai", "Manx", "wana", "Ivorian")
MORE_FIRST_NAMES = """Abdallah Abdel Abdul Abdullah Abu Ahmad Ahmed Akbar Aleksandar Aleksandr Aleksei Alexei Ali Alejandro Alvaro Amina Amir Amit
Anders Andrei Andrej Andriy Anil Antonio Arjun Arturo Asif Ayman Aziz Bashar Benjamín Bilal Boris Carlos Carmen César Chidi Dadabhai Diego Dilma Dmitri
Dmitriy Dmitry Eduardo Emmanuel Enrique Ernesto Evo Faisal Fatima Felipe Fernando Fumio Giorgia Giovanni Giuseppe Gonzalo Guillermo Gustavo Hamid Hans
Haruto Hassan Hector Hiroshi Hugo Hussein Ibrahim Igor Imran Ivan Jair Jamal Javier Jawaharlal Jean-Claude Jean-Pierre Jens Jiang Joaquín Joko Jorge José
Juan Julio Kamal Karim Kenji Khaled Khalid Kofi Kwame Lars Laszlo Leonid Leila Lionel Luis Luiz Mahmoud Mamadou Manmohan Manuel Maria María Mario Matteo
Mehmet Michel Miguel Mikhail Milan Mohamed Mohammad Mohammed Moshe Muammar Muhammad Mustafa Narendra Nasser Nawaz Nelson Ngozi Nicolas Nicolás Nikolai
Nuri Oleg Oleksandr Olaf Olena Olga Omar Osama Pablo Paolo Pavel Pedro Petr Petro Pierre Piotr Pravind Rafael Rahul Raja Rajesh Ramón Rashid Raul Raúl
Recep Ricardo Roberto Rodrigo Sadiq Salah Salman Samir Sanjay Santiago Sebastián Sergei Sergey Sergio Shinzo Silvio Sunil Svetlana Tariq Tayyip Thabo
Ursula Uhuru Viktor Vladimir Volodymyr Wang Xi Yasser Yitzhak Yoshihide Youssef Yulia Yuri Yusuf Zhang Ziad Zoran""".split()
COMMON_WORDS_KEPT = """Alan Art Ben Bill Bob Charlie Chuck Dean Don Drew Earl Frank Gene Glen Grace Grant Guy Herb Hope Jack Jerry Jimmy John Josh
Joy June Kim Lance Lee Leo Maria Mark Max Mike Nick Pat Patty Peter Phil Ralph Ray Rich Rob Robin Rose Ruth Sally Sue Ted Terry Tim Tom Tommy
Tony Victor Violet Will""".split()
NO_FIRST_NAMES = """Abbey America Asia Austin Boston Brazil Brooklyn Chelsea China Cuba Dallas Denver Florida Georgia India Ireland Israel Italy
Jordan Kenya London Madison Orlando Paris Phoenix Savannah Sydney Syria Tennessee Vienna Virginia Africa Alabama Egypt Holland Indiana Jersey
Palestine Roma Washington England French German Christian Hill Ford Royal Chance Young Lady Prince King Duke Major Saint San Santa Day
Bay Lake River Star Sky Sun Mon Wed Sat April August May""".split()


def first_line(what, source):
    return f"# {what}. Source: {source}. Made by scripts/data/make_name_lists.py."


def write(folder, name, head, words):
    words = sorted({w for w in words if w and w[0].isupper()})
    (folder / name).write_text("\n".join([head, *words]) + "\n", encoding="utf-8")
    print(f"{name}: {len(words)} entries")


def common_words(wordnet):
    """Words that WordNet writes in lower case and that its sense-tagged texts use."""
    used = set()
    for line in open(wordnet / "index.sense", encoding="latin-1"):
        key, _, _, count = line.split()
        if int(count) > 0:
            used.add(key.split("%")[0])
    lower = set()
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(wordnet / f"data.{part}", encoding="latin-1"):
            if line.startswith(" "):
                continue
            fields = line.split(" ")
            count = int(fields[3], 16)
            lower.update(w for w in fields[4:4 + 2 * count:2] if w.islower())
    return used & lower


def cities(path):
    for line in open(path, encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        name, ascii_name, feature, population = fields[1], fields[2], fields[7], int(fields[14] or 0)
        if population >= LARGE_CITY or feature == "PPLC":
            yield name
            yield ascii_name
            if name.endswith(" City"):
                yield name[:-5]


def demonyms(path):
    words = set(w.replace("_", " ") for w in MORE_DEMONYMS)
    for word in json.load(open(path, encoding="utf-8"))["nationalities"].values():
        word = word.split(" (")[0]
        if word.endswith(DEMONYM_ENDINGS) and not word.endswith(("istan", "Sudan")) and not any(mark in word for mark in (" and ", " or ", ",", " - ")):
            words.add(word.removesuffix("s") if word.endswith("ans") else word)
    return words


def main(gazetteers, lists, places):
    common = common_words(gazetteers / "wordnet31")
    regions = [r["name"] for r in json.load(open(gazetteers / "admin1.json", encoding="utf-8")) if r["code"][:2] in REGIONS_OF]
    write(places, "regions.txt", first_line("States and provinces of large countries", "GeoNames, CC BY 4.0"), regions)
    write(places, "cities.txt", first_line("Capitals and large cities", "GeoNames, CC BY 4.0"),
          (c for c in cities(gazetteers / "geonames-cities500.txt") if c.lower() not in common or " " in c))
    write(lists, "demonyms.txt", first_line("Nationalities, peoples, religions", "i18n-nationality, MIT, and this project"),
          demonyms(gazetteers / "i18n-nationality-en.json"))
    first = set()
    for sex in ("female", "male"):
        first.update((gazetteers / f"stdlib-{sex}-first-names-en.txt").read_text(encoding="utf-8").split())
    first &= set((gazetteers / "names/first-names/us.txt").read_text(encoding="utf-8").split())
    kept = {w for w in first if len(w) > 2 and w.lower() not in common} - set(NO_FIRST_NAMES) | set(COMMON_WORDS_KEPT) | set(MORE_FIRST_NAMES)
    write(lists, "first_names.txt", first_line("First names", "stdlib-js datasets, Apache-2.0, without common words, and this project"), kept)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    here = pathlib.Path(__file__).resolve().parents[2]
    given = [pathlib.Path(argument) for argument in sys.argv[2:4]]
    main(pathlib.Path(sys.argv[1]), *(given or [here / "core/names/lists", here / "core/document/lists"]))
