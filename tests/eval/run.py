#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures `brief` on development data and writes the table of docs/quality.md.

    tests/eval/run.py DATA EVAL [--brief PROGRAM] [--only REGEX] [--out FOLDER] [--write docs/quality.md]

DATA is a folder with one folder per data set, each with `SPLIT.docs.jsonl[.xz]` (what `brief --input jsonl` reads)
and `SPLIT.gold.jsonl[.xz]` or `SPLIT.conllu.xz`; EVAL is the folder of the scorers. Neither is part of the project.
With --write the table replaces what stands between the two `eval` marks of that page.
"""
import argparse
import datetime
import json
import lzma
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Measure(NamedTuple):
    what: str        # the row's name in the table
    docs: str        # DATA/…docs.jsonl.xz
    gold: str        # DATA/…
    form: str        # what `brief --format` writes for it
    scorer: str      # EVAL/score_….py
    figures: dict    # name in the table -> where the figure is in the scorer's JSON
    options: tuple = ()  # of the scorer
    flags: tuple = ()    # of `brief`


F1 = ("f1",)
SYNTAX = {name: (key, "f1") for name, key in
          [("LAS", "LAS"), ("UAS", "UAS"), ("UPOS", "UPOS"), ("XPOS", "XPOS"), ("features", "UFeats"),
           ("lemmas", "Lemmas"), ("words", "Words"), ("sentences", "Sentences")]}
NAMES = {name: ("measures", f"names {key}", "f1") for name, key in
         [("exact typed", "exact typed"), ("exact untyped", "exact untyped"), ("overlap typed", "overlap typed")]}
ROLES = {"head": ("measures", "arguments roles, head", "f1"), "exact": ("measures", "arguments roles, exact", "f1"),
         "predicates": ("measures", "predicates", "f1")}
ATTRIBUTION = {"whole, exact": ("full.exact", "f1"), "whole, soft": ("full.soft", "f1"),
               "source": ("source", "overlap", "f1"), "cue": ("cue", "overlap", "f1"),
               "content": ("content", "overlap", "f1"), "form": ("form", "accuracy")}
NUMBER = ("--with", "factuality")  # for a set of numbers from -3 to 3, our own instead of steps made of the certainty
EVERY = ("--every-predicate",)  # sets that annotate every predicate, not what a reader would list
FACTUALITY = {"macro F1": ("default", "macro f1"), "MAE": ("default", "MAE"), "coverage": ("coverage",)}

MEASURES = [
    Measure("briefs dev (whole briefs)", "briefs/dev.docs.jsonl", "briefs/dev.gold.jsonl", "jsonl", "brief",
            {"brief.f1": ("headline", "brief.f1"),
             **{part: ("headline parts", part, "value") for part in
                ("entity", "time", "source", "claim", "factuality", "relation")}}),
    Measure("EWT test (syntax)", "ud-ewt/test.docs.jsonl.xz", "ud-ewt/test.conllu.xz", "conllu", "syntax", SYNTAX),
    Measure("EWT dev (syntax)", "ud-ewt/dev.docs.jsonl.xz", "ud-ewt/dev.conllu.xz", "conllu", "syntax", SYNTAX),
    Measure("GUM dev (syntax)", "gum-syntax/dev.docs.jsonl.xz", "gum-syntax/dev.conllu.xz", "conllu", "syntax", SYNTAX),
    Measure("MASC dev (tags, WSJ)", "masc/dev.docs.jsonl.xz", "masc/dev.conllu.xz", "conllu", "syntax",
            {"XPOS": ("XPOS", "f1"), "sentences": ("Sentences", "f1")}),
    Measure("worldwide dev (names)", "worldwide/dev.docs.jsonl.xz", "worldwide/dev.gold.jsonl.xz", "jsonl", "names",
            NAMES),
    Measure("re3d dev (names)", "re3d/dev.docs.jsonl.xz", "re3d/dev.gold.jsonl.xz", "jsonl", "names", NAMES),
    Measure("UNER EWT test (names)", "uner-ewt/test.docs.jsonl.xz", "uner-ewt/test.gold.jsonl.xz", "jsonl", "names",
            NAMES),
    Measure("GUM dev (names)", "gum-names/dev.docs.jsonl.xz", "gum-names/dev.gold.jsonl.xz", "jsonl", "names", NAMES),
    Measure("CrossNER politics dev (names)", "crossner-politics/dev.docs.jsonl.xz",
            "crossner-politics/dev.gold.jsonl.xz", "jsonl", "names", NAMES),
    Measure("PropBank EWT test (roles)", "propbank-ewt/test.docs.jsonl.xz", "propbank-ewt/test.gold.jsonl.xz", "jsonl",
            "roles", ROLES, flags=EVERY),
    Measure("PropBank EWT dev (roles)", "propbank-ewt/dev.docs.jsonl.xz", "propbank-ewt/dev.gold.jsonl.xz", "jsonl",
            "roles", ROLES, flags=EVERY),
    Measure("MASC dev (roles, WSJ)", "masc/dev.docs.jsonl.xz", "masc/dev.gold.jsonl.xz", "jsonl", "roles", ROLES,
            flags=EVERY),
    Measure("PolNeAR dev (attribution)", "polnear/dev.docs.jsonl.xz", "polnear/dev.gold.jsonl.xz", "jsonl",
            "attribution", ATTRIBUTION),
    Measure("GUM dev (attribution)", "gum-attribution/dev.docs.jsonl.xz", "gum-attribution/dev.gold.jsonl.xz", "jsonl",
            "attribution", ATTRIBUTION),
    Measure("GUM train (attribution, nesting)", "gum-attribution/train.docs.jsonl.xz", "gum-attribution/train.gold.jsonl.xz",
            "jsonl", "attribution", {"parent": ("nesting", "parent accuracy"), "parent, of all": ("nesting", "parent recall"),
                                     "no parent": ("nesting", "root accuracy"), **ATTRIBUTION}),
    Measure("OntoGUM dev (coreference)", "gum-coref/dev.docs.jsonl.xz", "gum-coref/dev.ontogum.gold.jsonl.xz", "jsonl",
            "coref", {"CoNLL": ("coref", "CoNLL", "f1"), "MUC": ("coref", "MUC", "f1"),
                      "mentions": ("coref", "mentions", "f1")}),
    Measure("OntoGUM dev (coreference, by head)", "gum-coref/dev.docs.jsonl.xz", "gum-coref/dev.ontogum.gold.jsonl.xz",
            "jsonl", "coref", {"CoNLL": ("coref", "CoNLL", "f1"), "MUC": ("coref", "MUC", "f1"),
                               "mentions": ("coref", "mentions", "f1")}, ("--head",)),
    Measure("GUM dev (coreference)", "gum-coref/dev.docs.jsonl.xz", "gum-coref/dev.gold.jsonl.xz", "jsonl", "coref",
            {"CoNLL": ("coref", "CoNLL", "f1"), "mentions": ("coref", "mentions", "f1")},
            ("--singletons", "keep", "--head", "--ignore-types", "time")),
    Measure("GAP dev (pronouns)", "gap/dev.docs.jsonl.xz", "gap/dev.gold.jsonl.xz", "jsonl", "gap",
            {"F1": ("gap", "overall", "f1"), "precision": ("gap", "overall", "precision"), "bias": ("bias",)}),
    Measure("TempEval-3 dev (times)", "tempeval3/dev.docs.jsonl.xz", "tempeval3/dev.gold.jsonl.xz", "jsonl", "time",
            {"value": ("te3", "value", "f1"), "strict": ("te3", "strict", "f1"), "relaxed": ("te3", "relaxed", "f1")}),
    Measure("UW dev (factuality)", "factuality/uw-dev.docs.jsonl.xz", "factuality/uw-dev.gold.jsonl.xz", "jsonl",
            "factuality", FACTUALITY, flags=EVERY + NUMBER),
    Measure("UW dev (factuality, from the certainty alone)", "factuality/uw-dev.docs.jsonl.xz",
            "factuality/uw-dev.gold.jsonl.xz", "jsonl", "factuality", FACTUALITY, flags=EVERY),
    Measure("UDS dev (factuality)", "factuality/uds-dev.docs.jsonl.xz", "factuality/uds-dev.gold.jsonl.xz", "jsonl",
            "factuality", FACTUALITY),
    Measure("MEANTIME dev (factuality)", "factuality/meantime-dev.docs.jsonl.xz",
            "factuality/meantime-dev.gold.jsonl.xz", "jsonl", "factuality", FACTUALITY),
    Measure("MEANTIME dev (whole)", "meantime/dev.docs.jsonl.xz", "meantime/dev.gold.jsonl.xz", "jsonl", "meantime",
            {"mean F1": ("headline",), "mentions": ("layers", "mentions head+type", "f1"),
             "events": ("layers", "events overlap", "f1"), "participants": ("layers", "participants labelled", "f1")}),
    Measure("PLOVER gold records (events)", "events/plover-gsr.docs.jsonl.xz", "events/plover-gsr.gold.jsonl.xz",
            "jsonl", "events", {"root macro F1": ("summary", "root", "macro_f1"),
                                "quad macro F1": ("summary", "quad", "macro_f1")}),
    Measure("PLV (events)", "events/plv-train.docs.jsonl.xz", "events/plv-train.gold.jsonl.xz", "jsonl", "events",
            {"root macro F1": ("summary", "root", "macro_f1"), "quad macro F1": ("summary", "quad", "macro_f1")}),
    Measure("QA-SRL Wikinews dev (facts)", "qasrl/wikinews.dev.docs.jsonl.xz", "qasrl/wikinews.dev.gold.jsonl.xz",
            "jsonl", "qasrl", {"UA F1": ("qasrl", "UA", "f1"), "predicates": ("qasrl", "predicates", "recall")},
            flags=EVERY),
    Measure("CaRB dev (facts)", "carb/dev.docs.jsonl.xz", "carb/dev.gold.jsonl.xz", "jsonl", "facts",
            {"F1": ("facts", "*", "carb", "f1")}),
]


def plain_file(source, folder):
    """SOURCE without its compression."""
    if source.suffix != ".xz":
        return source
    target = folder / "__".join(source.parts[-2:])[: -len(".xz")]
    if not target.exists():
        with lzma.open(source) as packed, open(target, "wb") as out:
            shutil.copyfileobj(packed, out)
    return target


def run_brief(program, docs, form, flags, target):
    """Writes what `brief` makes of DOCS to TARGET; the seconds that took. A failed document is said, and scored as missing."""
    command = [program, "--input", "jsonl", "--format", form, "--quiet", *flags, str(docs)]
    begin = time.monotonic()
    with open(target, "wb") as out:
        result = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, text=True)
    print(result.stderr[-2000:], end="", file=sys.stderr)
    if result.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit status {result.returncode}")
    return time.monotonic() - begin


def run_scorer(evals, measure, gold, system):
    script = evals / f"score_{measure.scorer}.py"
    command = [sys.executable, str(script), str(gold), str(system), *measure.options, "--json"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit status {result.returncode}\n{result.stderr[-2000:]}")
    return json.loads(result.stdout)


def validate(evals, docs, system):
    """Whether the briefs keep to the output format; says what is wrong with them."""
    command = [sys.executable, str(evals / "validate_brief.py"), str(system), "--docs", str(docs), "--max", "3"]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        print((result.stdout + result.stderr)[-2000:], file=sys.stderr)
    return result.returncode == 0


def figure_at(scores, path):
    value = scores
    for key in path:
        value = next(iter(value.values())) if key == "*" else value[key]
    if isinstance(value, str):  # "name 12.3"
        value = float(value.split()[-1])
    return value


def words_in(docs):
    """Running words by white space, a measure that does not depend on us."""
    with open(docs, encoding="utf-8") as lines:
        return sum(len(json.loads(line)["text"].split()) for line in lines if line.strip())


def measure_all(chosen, data, evals, program, out):
    rows, outputs, invalid = [], {}, []
    for measure in chosen:
        docs = plain_file(data / measure.docs, out)
        key = (measure.docs, measure.form, measure.flags)
        if key not in outputs:
            system = out / (measure.docs.replace("/", "__").split(".docs")[0] + "".join(measure.flags) + "." + measure.form)
            outputs[key] = (system, run_brief(program, docs, measure.form, measure.flags, system))
            plain = NUMBER[1] not in measure.flags  # the number is an addition; the next row validates the same set without it
            if measure.form == "jsonl" and plain and not validate(evals, docs, system):
                invalid.append(measure.docs)
        system, seconds = outputs[key]
        scores = run_scorer(evals, measure, data / measure.gold, system)
        name = re.sub(r"\W+", "-", measure.what.lower()).strip("-")
        (out / f"{name}.scores.json").write_text(json.dumps(scores, indent=1))
        figures = {name: figure_at(scores, path) for name, path in measure.figures.items()}
        rows.append((measure, figures, words_in(docs) / max(seconds, 1e-9)))
        print(row_text(*rows[-1]), file=sys.stderr, flush=True)
    return rows, invalid


def row_text(measure, figures, speed):
    headline, *others = [f"{name} {value:.1f}" if abs(value) >= 3 else f"{name} {value:.2f}"
                         for name, value in figures.items()]
    what = " ".join([measure.what, *(f"`{flag}`" for flag in measure.flags)])
    return f"| {what} | {headline} | {', '.join(others)} | {speed:,.0f} |"


def table(rows, program):
    model = subprocess.run([program, "--version"], capture_output=True, text=True).stdout.strip().replace("\n", "; ")
    lines = [f"Measured {datetime.date.today().isoformat()} with `tests/eval/run.py DATA EVAL`; {model}.", "",
             "| set | headline | also | words/s |", "|---|---|---|---|"]
    return "\n".join(lines + [row_text(*row) for row in rows])


def write_into(page, text):
    begin, end = "<!-- eval: begin -->", "<!-- eval: end -->"
    old = page.read_text()
    if begin not in old or end not in old:
        sys.exit(f"{page}: the marks {begin} and {end} are missing")
    page.write_text(old[: old.index(begin) + len(begin)] + "\n" + text + "\n" + old[old.index(end):])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("eval", type=Path, nargs="?")
    parser.add_argument("--brief", default=os.environ.get("BRIEF_TOOL", str(ROOT / "build/release/examples/brief")))
    parser.add_argument("--only", default="", help="only the sets whose name matches this regular expression")
    parser.add_argument("--out", type=Path, help="keep the outputs and the full scores in this folder")
    parser.add_argument("--write", type=Path, help="put the table into this page")
    parser.add_argument("--list", action="store_true", help="name the sets and stop")
    args = parser.parse_args()
    chosen = [m for m in MEASURES if re.search(args.only, m.what, re.I)]
    if args.list:
        print("\n".join(m.what for m in chosen))
        return
    if not args.data or not args.eval:
        parser.error("DATA and EVAL are needed")
    if not chosen:
        sys.exit(f"no set matches {args.only}")
    with tempfile.TemporaryDirectory() as folder:
        out = args.out or Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        rows, invalid = measure_all(chosen, args.data, args.eval, args.brief, out)
    text = table(rows, args.brief)
    print(text)
    if args.write:
        write_into(args.write, text)
    if invalid:
        sys.exit("not valid by the output format: " + ", ".join(sorted(invalid)))


if __name__ == "__main__":
    main()
