#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes the sorted .inc tables of this folder from their .tsv inputs.

    generate.py

A line of a .tsv is `key TAB KIND TAB value TAB text`; several keys may share a line, separated by `|`.
The enumerations that KIND stands for are in lexicon.h; the prefix of each table is below.
countries.tsv has its own columns (see there) and is spread over several keys per line.
"""
from __future__ import annotations

import sys
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

HERE = Path(__file__).resolve().parent
PREFIX = {
    "calendar": "BRIEF_CAL_", "numbers": "BRIEF_NUM_", "units": "BRIEF_QUANTITY_", "currencies": "",
    "nouns": "BRIEF_NOUN_", "given-names": "BRIEF_GENDER_", "things": "BRIEF_ENTITY_",
}
Row = Tuple[str, str, str, str]


def quoted(text: str) -> str:
    """A C string literal; escapes are closed so that no following digit joins them."""
    if not text:
        return "NULL"
    out = ""
    for byte in text.encode("utf-8"):
        out += chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f'\\{byte:03o}'
    return f'"{out}"'


def lines(path: Path) -> Iterator[List[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.rstrip().split("\t")


def plain(name: str) -> Iterator[Row]:
    for fields in lines(HERE / f"{name}.tsv"):
        keys, kind, value, text = (fields + ["", "", ""])[:4]
        for key in keys.split("|"):
            yield key.strip(), (PREFIX[name] + kind) if PREFIX[name] else (kind or "0"), value or "0", text


def countries() -> Tuple[List[Row], List[str]]:
    """Keys of all names of a country, and the table of countries in the order of the file."""
    rows: List[Row] = []
    table: List[str] = []
    for number, fields in enumerate(lines(HERE / "countries.tsv")):
        name, iso, adjectives, peoples, capital, aliases = (fields + [""] * 6)[:6]
        table.append(f"  {{ {quoted(name)}, {quoted(iso)} }},")
        for kind, keys in (("NAME", name + "|" + aliases), ("ADJECTIVE", adjectives), ("PEOPLE", peoples), ("CAPITAL", capital)):
            rows += [(key.strip().lower(), "BRIEF_COUNTRY_" + kind, str(number), "") for key in keys.split("|") if key.strip()]
    return rows, table


def write(name: str, rows: List[Row]) -> None:
    best: Dict[str, Row] = {}
    for row in rows:
        best.setdefault(row[0], row)  # the first line of a key wins
    with open(HERE / f"{name}.inc", "w", encoding="ascii", newline="\n") as file:
        file.write(f"/* Written by generate.py from {name}.tsv. */\n")
        for key in sorted(best, key=lambda k: k.encode("utf-8")):
            _, kind, value, text = best[key]
            file.write(f"{{ {quoted(key)}, {kind}, {value}, {quoted(text)} }},\n")


def main() -> int:
    for name in PREFIX:
        if (HERE / f"{name}.tsv").exists():
            write(name, list(plain(name)))
    if (HERE / "countries.tsv").exists():
        rows, table = countries()
        write("countries", rows)
        (HERE / "country-table.inc").write_text("/* Written by generate.py from countries.tsv. */\n" + "\n".join(table) + "\n", encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
