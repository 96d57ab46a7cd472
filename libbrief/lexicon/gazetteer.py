#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes gazetteer.inc, the table of places, from two files of GeoNames.

    gazetteer.py cities1000.txt geonames.mo > gazetteer.inc

cities1000.txt is GeoNames' table of towns with more than 1,000 people. geonames.mo is the English message catalogue of
libgeonames (Debian: libgeonames-common): for the number of a town, or the code of a country or of one of its first-level
regions ("US.TX"), its English name. Both are GeoNames' data, Creative Commons Attribution 4.0.

A line of the table is `key TAB country.region TAB latitude TAB longitude TAB thousands of people TAB names TAB kind`, with
degrees to two places, which is about a kilometre, and the number of names that GeoNames has for a town, in all languages:
the world has more names for Geneva in Switzerland than for one of its namesakes. Kinds are N, a country, its key "=" and its code; R, a region; C, a capital; P, any
other town; A, a name of a large town in other spellings. Lines are sorted by key, those of one key by their people. A
country or region lies at the mean of its towns on the sphere, which is where its people live rather than where its land is.
"""
from __future__ import annotations

import gettext
import math
import re
import sys
import unicodedata
from collections import defaultdict
from typing import Dict, Iterator, List, NamedTuple, Set, Tuple

SMALLEST_TOWN = 15_000  # people; capitals of states and regions are in whatever their size
SMALLEST_ALIAS = 1_000_000  # people of a town whose other spellings are in

SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
                         "ə": "a", "-": " ", "–": " ", "/": " "})

# What a region's name has around the word that news calls it by; gazetteer.c takes the same off what it looks up.
AROUND = re.compile(r"^(autonomous )?(state|republic|province|federal state|free state|free and hanseatic city|region|city|department"
                    r"|governorate|national capital territory|autonomous republic|territory|community) of |"
                    r" (oblast|region|province|governorate|prefecture|district|department|municipality|territory|krai|kray|republic|state"
                    r"|county|canton|voivodeship|city|autonomous okrug|autonomous region|uyghur autonomous region|zhuang autonomous region"
                    r"|hui autonomous region|parish|division|emirate)$")

# What is left of a region's name must not be one of these.
GENERIC = {"north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "center", "centre", "capital", "national",
           "federal", "upper", "lower", "metropolitan", "the", "islands", "northwest", "northeast", "southwest", "southeast", "north central",
           "north west", "north east", "south west", "south east"}

# How news abbreviates the states of the U.S. behind a town.
STATES = {
    "AL": "ala", "AZ": "ariz", "AR": "ark", "CA": "calif", "CO": "colo", "CT": "conn", "DE": "del", "FL": "fla", "IL": "ill", "IN": "ind",
    "KS": "kan|kans", "KY": "ky", "LA": "la", "ME": "maine", "MD": "md", "MA": "mass", "MI": "mich", "MN": "minn", "MS": "miss", "MO": "mo",
    "MT": "mont", "NE": "neb", "NV": "nev", "NH": "nh", "NJ": "nj", "NM": "nm", "NY": "ny", "NC": "nc", "ND": "nd", "OK": "okla", "OR": "ore",
    "PA": "pa|penn", "RI": "ri", "SC": "sc", "SD": "sd", "TN": "tenn", "TX": "tex", "VT": "vt", "VA": "va", "WA": "wash|washington state",
    "WV": "wva", "WI": "wis|wisc", "WY": "wyo", "DC": "dc",
}

# News's spelling of towns and regions that have another name in GeoNames, by their number or code there. Such towns are in
# whatever their size.
SPELLINGS = {
    "UA.17": "odesa|odessa", "UA.26": "zaporizhzhia", "UA.16": "mykolaiv", "UA.23": "vinnytsia", "RU.42": "leningrad", "RU.38": "krasnodar",
    "RU.67": "saratov", "RU.06": "arkhangelsk",
    "4140963": "Washington", "698740": "Odesa", "2925533": "Frankfurt", "2641673": "Newcastle", "2661039": "Davos", "3190159": "Srebrenica", "702550": "Lvov",
    "687700": "Zaporizhzhia|Zaporozhye", "700569": "Mykolaiv|Nikolaev", "172955": "Raqqa|Raqqah",
    "170794": "Deir Ezzor|Deir al-Zor", "281124": "Khan Younis", "281133": "Gaza City", "79415": "Hodeida|Hodeidah",
    "2214846": "Misrata", "99454": "Falluja", "96994": "Dohuk|Duhok", "361546": "El Arish", "349340": "Sharm el-Sheikh",
    "2542997": "Marrakech", "146970": "Stepanakert|Khankendi",
    "172256": "Kobani|Kobane", "3089658": "Auschwitz", "691999": "Severodonetsk|Sievierodonetsk", "703656": "Kupiansk", "713174": "Artemivsk",
}


class Town(NamedTuple):
    names: List[str]
    others: List[str]
    n_names: int
    latitude: float
    longitude: float
    kind: str
    country: str
    region: str
    people: int
    listed: bool


def fold(name: str) -> str:
    """As _brief_gazetteer_fold: small letters without accents, blanks for hyphens, no apostrophes and full stops."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c)).translate(SPECIAL)
    words = re.sub(r"[^a-z0-9 ]", "", plain).split()
    return " ".join(["saint" if word == "st" else word for word in words[:1]] + words[1:])


def is_latin(name: str) -> bool:
    return name[:1].isupper() and not name.isupper() and all(not c.isalpha() or "LATIN" in unicodedata.name(c, "") for c in name)


def towns(path: str, english: Dict[str, str]) -> Iterator[Town]:
    with open(path, encoding="utf-8") as file:
        for line in file:
            f = line.rstrip("\n").split("\t")
            if f[7] in ("PPLH", "PPLQ", "PPLW", "PPLCH"):  # places of the past
                continue
            names = [n for n in (f[1], f[2], english.get(f[0], "")) + tuple(SPELLINGS.get(f[0], "").split("|")) if n]
            all_names = f[3].split(",")
            yield Town(names, [n for n in all_names if len(n) >= 4 and is_latin(n)], len(all_names), float(f[4]), float(f[5]), f[7], f[8], f[10],
                       int(f[14] or 0), f[0] in SPELLINGS)


class Middle:
    """The mean of points on the sphere, and the people there."""

    def __init__(self) -> None:
        self.sum = [0.0, 0.0, 0.0]
        self.people = 0

    def add(self, town: Town) -> None:
        a, b = math.radians(town.latitude), math.radians(town.longitude)
        for i, x in enumerate((math.cos(a) * math.cos(b), math.cos(a) * math.sin(b), math.sin(a))):
            self.sum[i] += x
        self.people += town.people if town.kind != "PPLX" else 0  # the people of a part are those of the whole, too

    def point(self) -> Tuple[float, float]:
        x, y, z = self.sum
        return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


Row = Tuple[str, int, str]  # key, people, the rest of the line


def row(key: str, where: str, point: Tuple[float, float], people: int, names: int, kind: str) -> Row:
    return key, people, f"{where}\t{point[0]:.2f}\t{point[1]:.2f}\t{round(people / 1000)}\t{names}\t{kind}"


def areas(all_towns: List[Town], english: Dict[str, str]) -> List[Row]:
    middles: Dict[str, Middle] = defaultdict(Middle)
    for town in all_towns:
        middles[town.country].add(town)
        middles[f"{town.country}.{town.region}"].add(town)
    rows: List[Row] = []
    for code, middle in middles.items():
        country, _, region = code.partition(".")
        if not region:
            rows.append(row("=" + country, country, middle.point(), middle.people, 0, "N"))
        elif code in english:
            name = fold(english[code])
            keys = {name, AROUND.sub("", AROUND.sub("", name))}
            keys.update(SPELLINGS.get(code, "").split("|"))
            keys.update((STATES.get(region, "") if country == "US" else "").split("|"))
            rows += [row(key, code, middle.point(), middle.people, 0, "R") for key in sorted(keys) if key and key not in GENERIC]
    return rows


def places(all_towns: List[Town], taken: Set[str]) -> List[Row]:
    """The towns; their other spellings as far as they are not TAKEN by regions."""
    rows: List[Row] = []
    own: Set[str] = set(taken)
    aliases: Dict[str, List[Town]] = defaultdict(list)
    for town in all_towns:
        if town.people < SMALLEST_TOWN and town.kind not in ("PPLC", "PPLA") and not town.listed:
            continue
        keys = {key for key in map(fold, town.names) if len(key) > 1}
        own |= keys
        kind = "C" if town.kind == "PPLC" else "P"
        rows += [row(key, f"{town.country}.{town.region}", (town.latitude, town.longitude), town.people, town.n_names, kind) for key in keys]
        if town.people >= SMALLEST_ALIAS or town.kind == "PPLC":
            for key in {fold(name) for name in town.others} - keys:
                if len(key) >= 4:
                    aliases[key].append(town)
    for key, of in aliases.items():
        if key not in own and len(of) == 1:  # a spelling that may mean two towns is of no use
            town = of[0]
            rows.append(row(key, f"{town.country}.{town.region}", (town.latitude, town.longitude), town.people, town.n_names, "A"))
    return rows


def main() -> int:
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    with open(sys.argv[2], "rb") as file:
        english: Dict[str, str] = dict(gettext.GNUTranslations(file)._catalog)
    all_towns = list(towns(sys.argv[1], english))
    regions = areas(all_towns, english)
    rows = sorted(set(regions + places(all_towns, {key for key, _, _ in regions})), key=lambda r: (r[0] + "\t", -r[1], r[2]))
    print("/* SPDX-License-Identifier: CC-BY-4.0 */\n/* Written by gazetteer.py from data of GeoNames (geonames.org). */")
    for key, _, rest in rows:
        line = f"{key}\t{rest}".replace("\t", "\\t")
        print(f'"{line}\\n"')
    return 0


if __name__ == "__main__":
    sys.exit(main())
