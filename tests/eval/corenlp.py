#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A peer on the same text: Stanford CoreNLP beside `brief`, by the same scorers on the same documents.

    tests/eval/corenlp.py DATA EVAL CLASSPATH [--brief PROGRAM] [--only REGEX] [--documents N] [--out FOLDER]

DATA and EVAL are those of run.py. CLASSPATH is what `java -cp` takes: the Maven Central artifacts
edu.stanford.nlp:stanford-corenlp:4.5.7, the same with the classifier `models`, and what the first depends on
(`mvn dependency:copy-dependencies`). CoreNLP is under the GPL, version 3 or later: it is no part of the project, nothing
in it is linked with or copied from it, and nobody needs it but for this comparison.

One Java process with one thread reads a set's first N documents. Its JSON becomes briefs: named entities are names,
coreference chains are entities, quotations are attributions with the annotator's speaker mention as source. CoreNLP names
no cue, so that whole attributions are compared by content and source alone (`full.soft`). Words/s are of processor time,
start included, of both programs; memory is the largest resident size. CoreNLP's offsets are UTF-16 units, ours code points.
"""
import argparse
import datetime
import json
import os
import re
import subprocess
import sys
import tempfile
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from run import ROOT, figure_at, plain_file, run_scorer, validate, words_in

TYPES = {"PERSON": "person", "ORGANIZATION": "org", "COUNTRY": "gpe", "CITY": "gpe", "STATE_OR_PROVINCE": "gpe",
         "LOCATION": "loc", "NATIONALITY": "norp", "RELIGION": "norp", "IDEOLOGY": "norp", "MISC": "other"}
KINDS = {"PROPER": "name", "PRONOMINAL": "pronoun"}
NAMES = ("tokenize,ssplit,pos,lemma,ner",)
COREF = ("tokenize,ssplit,pos,lemma,ner,depparse,coref", "-coref.algorithm", "statistical")
QUOTES = (COREF[0] + ",quote", *COREF[1:])
# Numbers and dates are not scored. The fine-grained rules stay on: without them nationalities and countries have no type.
COMMON = ("-threads", "1", "-encoding", "utf-8", "-outputFormat", "json", "-ssplit.newlineIsSentenceBreak", "always",
          "-ner.applyFineGrained", "true", "-ner.useSUTime", "false", "-ner.applyNumericClassifiers", "false")


class Peer(NamedTuple):
    what: str
    folder: str        # DATA/…
    documents: int     # so many, 0: all
    annotators: tuple
    scorer: str
    options: tuple     # of the scorer
    figures: dict      # name in the table -> where the figure is in the scorer's JSON
    gold: str = "dev.gold.jsonl.xz"


FOUND = {f"{form.removeprefix('form: ')}: {name}": ("breakdown", form, key) for form in ("form: direct", "all")
         for name, key in (("content found", "content found"), ("whole, soft recall", "soft recall"))}
EXACT = {name: ("measures", f"names {name}", "f1") for name in ("exact typed", "exact untyped", "overlap typed")}
PEERS = [
    Peer("worldwide dev (names)", "worldwide", 0, NAMES, "names", ("--types",), EXACT),
    Peer("re3d dev (names)", "re3d", 0, NAMES, "names", ("--types",), EXACT),
    Peer("PolNeAR dev (quotations)", "polnear", 24, QUOTES, "attribution", ("--docs",),
         {**FOUND, "content precision": ("content", "overlap", "precision"),
          "source right, content found": ("linkage", "source")}),
    Peer("GAP dev (pronouns)", "gap", 300, COREF, "gap", (),
         {name: ("gap", "overall", key) for name, key in (("F1", "f1"), ("precision", "precision"), ("recall", "recall"))}),
]


def code_points(text):
    """UTF-16 unit -> code point: the identity for a text without astral characters."""
    if all(ord(c) < 0x10000 for c in text):
        return range(len(text) + 1)
    starts = accumulate((2 if ord(c) >= 0x10000 else 1 for c in text), initial=0)
    table = {unit: at for at, unit in enumerate(starts)}
    return {**{unit + 1: at for unit, at in table.items()}, **table}  # the second half of a pair counts as its character


class Converter:
    """CoreNLP's JSON of one document."""

    def __init__(self, row, parsed):
        self.row, self.parsed, self.at = row, parsed, code_points(row["text"])
        self.tokens = [token for sentence in parsed["sentences"] for token in sentence["tokens"]]
        self.first = list(accumulate((len(s["tokens"]) for s in parsed["sentences"]), initial=0))
        self.names = {}      # first token -> (end token, type)
        for begin, sentence in zip(self.first, parsed["sentences"]):
            for m in sentence.get("entitymentions", []):
                tag = sentence["tokens"][m["tokenBegin"]]["pos"]
                if m["ner"] in TYPES and not tag.startswith("PRP"):  # CoreNLP calls "he" a person too
                    self.names[begin + m["tokenBegin"]] = (begin + m["tokenEnd"], TYPES[m["ner"]])

    def span(self, begin, end):
        """Of tokens [BEGIN, END)."""
        return [self.at[self.tokens[begin]["characterOffsetBegin"]], self.at[self.tokens[end - 1]["characterOffsetEnd"]]]

    def mention(self, m):
        """A coreference mention, a proper one cut to the name that its head stands in: (kind, span, type)."""
        base = self.first[m["sentNum"] - 1] - 1
        begin, end, head = base + m["startIndex"], base + m["endIndex"], base + m["headIndex"]
        for name, (name_end, type_) in self.names.items():
            if m["type"] == "PROPER" and name <= head < name_end:
                return "name", self.span(name, name_end), type_
        return KINDS.get(m["type"], "nominal"), self.span(begin, end), None

    def entities(self):
        found, seen = [], set()
        for chain in self.parsed.get("corefs", {}).values():
            mentions = [self.mention(m) for m in chain]
            seen.update(tuple(span) for _, span, _ in mentions)
            type_ = next((type_ for *_, type_ in mentions if type_), "other")
            found.append((type_, [{"span": span, "kind": kind} for kind, span, _ in mentions]))
        for begin, (end, type_) in self.names.items():
            if tuple(self.span(begin, end)) not in seen:
                found.append((type_, [{"span": self.span(begin, end), "kind": "name"}]))
        return [{"id": f"e{n}", "type": type_, "mentions": mentions} for n, (type_, mentions) in enumerate(found, 1)]

    def attributions(self):
        made = []
        for n, quote in enumerate(self.parsed.get("quotes", []), 1):
            begin, end = quote.get("mentionBegin", -1), quote.get("mentionEnd", -1)
            source = [self.span(begin, end + 1)] if isinstance(begin, int) and 0 <= begin <= end else []
            made.append({"id": f"a{n}", "source": {"spans": source}, "cue": {"spans": []},
                         "content": {"spans": [[self.at[quote["beginIndex"]], self.at[quote["endIndex"]]]]}, "form": "direct"})
        return made

    def brief(self):
        document = {"id": self.row["id"], "length": len(self.row["text"])}
        return {"format": "brief/1", "document": document, "entities": self.entities(), "attributions": self.attributions()}


def timed(command, target):
    """Runs COMMAND: processor seconds and MiB of resident memory."""
    with open(target, "wb") as out, open(f"{target}.err", "wb") as errors:
        process = subprocess.Popen(command, stdout=out, stderr=errors)
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise RuntimeError(f"{' '.join(command)}: exit status {process.returncode}, see {target}.err")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def run_corenlp(classpath, annotators, rows, folder, target):
    """Briefs of ROWS to TARGET; processor seconds and memory."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"{n:05d}.txt" for n in range(len(rows))]
    for path, row in zip(paths, rows):
        path.write_bytes(row["text"].encode())
    (folder / "files").write_text("".join(f"{path}\n" for path in paths))
    cost = timed(["java", "-XX:ActiveProcessorCount=1", "-Xmx4g", "-cp", classpath, "edu.stanford.nlp.pipeline.StanfordCoreNLP",
                  *COMMON, "-annotators", *annotators, "-fileList", str(folder / "files"), "-outputDirectory", str(folder)],
                 f"{target}.log")
    with open(target, "w", encoding="utf-8") as out:
        for path, row in zip(paths, rows):
            parsed = json.loads(Path(f"{path}.json").read_text(encoding="utf-8"))
            print(json.dumps(Converter(row, parsed).brief(), ensure_ascii=False), file=out)
    return cost


def compare(peer, args, out):
    """Table rows of both programs on the peer's documents."""
    rows = [json.loads(line) for line in plain_file(args.data / peer.folder / "dev.docs.jsonl.xz", out).open(encoding="utf-8")]
    rows = rows[: args.documents or peer.documents or None]
    chosen = {row["id"] for row in rows}
    docs, gold = out / f"{peer.folder}.docs.jsonl", out / f"{peer.folder}.gold.jsonl"
    docs.write_text("".join(json.dumps(row) + "\n" for row in rows))
    with plain_file(args.data / peer.folder / peer.gold, out).open(encoding="utf-8") as lines:
        gold.write_text("".join(line for line in lines if json.loads(line)["document"]["id"] in chosen), encoding="utf-8")
    systems = {name: out / f"{peer.folder}.{name}.jsonl" for name in ("corenlp", "brief")}
    costs = {"corenlp": run_corenlp(args.classpath, peer.annotators, rows, out / f"{peer.folder}.texts", systems["corenlp"]),
             "brief": timed([args.brief, "--input", "jsonl", "--format", "jsonl", "--quiet", str(docs)], str(systems["brief"]))}
    values = {"--types": args.data / peer.folder / "types.json", "--docs": docs}
    measure = peer._replace(options=tuple(word for option in peer.options for word in (option, str(values[option]))))
    validate(args.eval, docs, systems["brief"])
    for name, system in systems.items():
        scores = run_scorer(args.eval, measure, gold, system)
        figures = ", ".join(f"{what} {figure_at(scores, path):.1f}" for what, path in peer.figures.items())
        seconds, memory = costs[name]
        print(f"| {peer.what}, {len(rows)} documents | {name} | {figures} | {words_in(docs) / seconds:,.0f} | {memory:,.0f} |",
              flush=True)
    briefs = [json.loads(line) for line in systems["corenlp"].open(encoding="utf-8")]
    quotes = [quote for brief in briefs for quote in brief["attributions"]]
    if quotes:
        alone = sum(not quote["source"]["spans"] for quote in quotes)
        print(f"{peer.what}: CoreNLP left {alone} of {len(quotes)} quotations without a speaker", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("eval", type=Path)
    parser.add_argument("classpath")
    parser.add_argument("--brief", default=os.environ.get("BRIEF_TOOL", str(ROOT / "build/release/examples/brief")))
    parser.add_argument("--only", default="", help="only the sets whose name matches this regular expression")
    parser.add_argument("--documents", type=int, default=0, help="so many of each set")
    parser.add_argument("--out", type=Path, help="keep the outputs in this folder")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = args.out or Path(folder)
        out.mkdir(parents=True, exist_ok=True)
        print(f"Measured {datetime.date.today().isoformat()} with `tests/eval/corenlp.py DATA EVAL CLASSPATH`; CoreNLP 4.5.7.\n\n"
              "| set | program | figures | words/s of processor time | MiB |\n|---|---|---|---|---|", flush=True)
        for peer in PEERS:
            if re.search(args.only, peer.what, re.I):
                compare(peer, args, out)
        one = [{"id": "one", "text": "The bridge will reopen in May, Mayor Ana Silva said."}]
        seconds, memory = run_corenlp(args.classpath, NAMES, one, out / "one", out / "one.jsonl")
        print(f"\nCoreNLP, names of one sentence, start included: {seconds:.1f} s of processor time, {memory:,.0f} MiB.")


if __name__ == "__main__":
    main()
