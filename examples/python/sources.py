#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Tabulates the sources of a folder of articles: who is quoted, how often, in how many articles, and how.

    python3 sources.py ../articles
    python3 sources.py --csv ../articles > sources.csv
    python3 sources.py --anonymous ../articles

One source is one name: people of one name in different articles count as one person here.
"""
import argparse
import csv
import sys
from collections import Counter
from pathlib import Path

import brief


class Row:
    """One source in all articles."""

    def __init__(self, name):
        self.name, self.articles, self.types, self.stances, self.anonymity = name, set(), Counter(), Counter(), Counter()
        self.statements = self.direct = self.claims = 0

    def add(self, article, attribution):
        self.articles.add(article)
        self.statements += 1
        self.direct += attribution.form != "indirect"
        self.claims += len(attribution.claims)
        self.types[attribution.source_type] += 1
        self.stances[attribution.stance] += 1
        self.anonymity[attribution.anonymity] += 1

    def cells(self):
        stances = ", ".join(f"{stance} {n}" for stance, n in self.stances.most_common() if stance != "neutral")
        return [self.name, self.anonymity.most_common(1)[0][0], self.types.most_common(1)[0][0], len(self.articles),
                self.statements, self.direct, self.claims, stances]


HEAD = ["source", "named", "type", "articles", "statements", "quoted", "claims", "stances"]


def article_files(places):
    """The text files among the places, and those in the folders among them."""
    for place in map(Path, places):
        yield from sorted(place.rglob("*.txt")) if place.is_dir() else [place]


def tabulate(files, published=None):
    """A Row for each source, the most quoted first, and how many articles were read."""
    rows, articles = {}, 0
    reader = brief.Reader()
    for file in files:
        try:
            graph = reader.read(file.read_bytes(), id=file.stem, published=published)
        except (brief.BriefError, OSError) as error:
            print(f"{file}: {error}", file=sys.stderr)
            continue
        articles += 1
        for attribution in graph.attributions:
            name = " ".join((attribution.source.name or "(nobody named)").split())
            rows.setdefault(name.casefold(), Row(name)).add(file, attribution)
    return sorted(rows.values(), key=lambda row: (-row.statements, row.name)), articles


def print_table(rows, out):
    cells = [HEAD] + [[str(cell) for cell in row.cells()] for row in rows]
    widths = [min(max(len(line[i]) for line in cells), 40) for i in range(len(HEAD))]
    for line in cells:
        fields = [cell if len(cell) <= width else cell[:width - 1] + "…" for cell, width in zip(line, widths)]
        print("  ".join(field.rjust(width) if 3 <= i <= 6 else field.ljust(width)
                        for i, (field, width) in enumerate(zip(fields, widths))).rstrip(), file=out)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("places", nargs="+", metavar="PLACE", help="a text file, or a folder of *.txt")
    parser.add_argument("--published", metavar="DATE", help="date of publication of all articles, YYYY-MM-DD")
    parser.add_argument("--anonymous", action="store_true", help="only sources that are not named")
    parser.add_argument("--csv", action="store_true", help="write comma-separated values")
    options = parser.parse_args()

    rows, articles = tabulate(article_files(options.places), options.published)
    if options.anonymous:
        rows = [row for row in rows if row.anonymity["named"] == 0]
    if options.csv:
        writer = csv.writer(sys.stdout)
        writer.writerow(HEAD)
        writer.writerows(row.cells() for row in rows)
    else:
        print_table(rows, sys.stdout)
        print(f"\n{len(rows)} sources in {articles} articles")
    return 0 if articles else 1


if __name__ == "__main__":
    sys.exit(main())
