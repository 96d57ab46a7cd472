#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Fits the weights by which a pronoun chooses its antecedent (libbrief/entity/coref-weights.inc).

    ninja -C BUILD pronoun-candidates
    tests/eval/fit-pronouns.py DATA EVAL --observe BUILD/tests/pronoun-candidates [--write libbrief/entity/coref-weights.inc]

The program prints the candidates of every pronoun in the training part of OntoGUM with the features of
entity/coref-rank.h. A pronoun's choice, of one of them or none, is a softmax over their sums of weights; right are the
candidates of its gold chain, and none where it has no chain or none of them is in it (Durrett and Klein 2013, with the
few features of Lappin and Leass 1994). Since the merges before a pronoun are among what is seen, fit, build and fit again.

Two constants are set by hand after the fit, on the training part: a missing link costs the CoNLL average more than a wrong
one, so none is made dearer; and a chain that nobody has named is rarer in news than in the conversations of GUM. Needs
numpy.
"""
import argparse
import json
import lzma
import re
import subprocess
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
HEADER = ROOT / "libbrief/entity/coref-rank.h"
GROUPS = 3
PRIOR, STEPS, RATE = 2.0, 400, 0.05     # strength of the prior on small weights; steps and rate of the ascent (Adam)
NONE_DEARER, NAMELESS_RARER = 150, 250  # hundredths


def names_of(prefix):
    """The features of an enumeration of the header, in their order."""
    text = re.search(r"enum \{([^}]*%s_FEATURES)" % prefix, HEADER.read_text(encoding="utf-8").replace("//", ""))
    found = re.findall(r"\b%s_[A-Z_]+\b" % prefix, re.sub(r"/\*.*?\*/", "", text.group(1)))
    return found[:-1]


def lines_of(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def observe(program, docs):
    """(document, span, group, features of the pronoun, [(span, features)]) of each pronoun, spans in bytes."""
    text = "".join(json.dumps(doc) + "\n" for doc in docs)
    run = subprocess.run([program], input=text, stdout=subprocess.PIPE, text=True, check=True)
    seen = []
    for line in run.stdout.splitlines():
        what, *rest = line.split()
        if what == "P":
            seen.append((rest[0], (int(rest[1]), int(rest[2])), int(rest[3]), int(rest[4]), []))
        else:
            seen[-1][4].append(((int(rest[0]), int(rest[1])), int(rest[2])))
    return seen


def chains_of(doc, gold, spans):
    """The gold chain of each of the spans (bytes) that is a mention of one, by the head of the mention."""
    from score_coref import entity_mentions, matched_names
    points, at = {}, 0
    for i, char in enumerate(doc["text"] + " "):
        points[at] = i
        at += len(char.encode())
    chains = entity_mentions(gold["entities"])
    wanted = {(points[s], points[e]): (s, e) for s, e in spans}
    names = matched_names(chains, [[{"span": span} for span in wanted]], True)
    owner = {tuple(m["span"]): number for number, chain in enumerate(chains) for m in chain}
    return {wanted[span]: owner[name] for span, name in names.items()}


def examples_of(seen, docs, golds):
    """(group, features, [(features, right?)]) of each pronoun."""
    spans = {}
    for doc, span, _, _, candidates in seen:
        spans.setdefault(doc, set()).update([span], (s for s, _ in candidates))
    chain = {doc: chains_of(docs[doc], golds[doc], found) for doc, found in spans.items()}
    return [(group, alone, [(bits, span in chain[doc] and chain[doc].get(s) == chain[doc][span]) for s, bits in candidates])
            for doc, span, group, alone, candidates in seen]


def matrix_of(examples, n_rank, n_alone):
    """Rows of none and of the candidates, which of them are right, and the pronoun of each row."""
    rows, right, owner = [], [], []
    for number, (_, alone, candidates) in enumerate(examples):
        rows.append([0] * n_rank + [alone >> i & 1 for i in range(n_alone)])
        right.append(not any(r for _, r in candidates))
        for bits, r in candidates:
            rows.append([bits >> i & 1 for i in range(n_rank)] + [0] * n_alone)
            right.append(r)
        owner += [number] * (1 + len(candidates))
    return np.array(rows, dtype=float), np.array(right), np.array(owner)


def shares(scores, owner, n):
    """exp (scores), made to sum to 1 over each pronoun."""
    most = np.full(n, -np.inf)
    np.maximum.at(most, owner, scores)
    weights = np.exp(scores - most[owner])
    total = np.zeros(n)
    np.add.at(total, owner, weights)
    return weights / total[owner]


def fit(examples, n_rank, n_alone):
    rows, right, owner = matrix_of(examples, n_rank, n_alone)
    n = len(examples)
    w, mean, square = (np.zeros(rows.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        scores = rows @ w
        gradient = rows.T @ (shares(np.where(right, scores, -1e9), owner, n) - shares(scores, owner, n)) - PRIOR * w
        mean = 0.9 * mean + 0.1 * gradient
        square = 0.999 * square + 0.001 * gradient ** 2
        w += RATE * mean / (1 - 0.9 ** step) / (np.sqrt(square / (1 - 0.999 ** step)) + 1e-8)
    best = np.zeros(n, dtype=int)
    order = np.lexsort((rows @ w, owner))
    best[owner[order]] = order
    return w, 100 * right[best].mean()


def table(name, count, rows):
    width = 118
    text = f"static const short {name}[BRIEF_PRONOUN_GROUPS][{count}] = {{\n"
    for row in rows:
        lines, line = [], "  {"
        for value in row:
            item = f" {value},"
            if len(line) + len(item) > width:
                lines.append(line)
                line = "   "
            line += item
        text += "\n".join(lines + [line.rstrip(",") + " },"]) + "\n"
    return text + "};\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("evals", type=Path)
    parser.add_argument("--observe", required=True, help="the program pronoun-candidates")
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.evals))
    rank, alone = names_of("BRIEF_RANK"), names_of("BRIEF_ALONE")
    docs = {doc["id"]: doc for doc in lines_of(options.data / "gum-coref/train.docs.jsonl.xz")}
    golds = {gold["document"]["id"]: gold for gold in lines_of(options.data / "gum-coref/train.ontogum.gold.jsonl.xz")}
    examples = examples_of(observe(options.observe, docs.values()), docs, golds)
    weights = []
    for group in range(GROUPS):
        own = [example for example in examples if example[0] == group]
        w, right = fit(own, len(rank), len(alone))
        print(f"group {group}: {len(own)} pronouns, {right:.1f} % of the choices right on the data of the fit")
        whole = [round(100 * value) for value in w]
        whole[rank.index("BRIEF_RANK_ONLY_PRONOUNS")] -= NAMELESS_RARER
        whole[len(rank) + alone.index("BRIEF_ALONE_ALWAYS")] -= NONE_DEARER
        weights.append(whole)
    if options.write:
        options.write.write_text(
            "/* SPDX-License-Identifier: MIT */\n/* Written by tests/eval/fit-pronouns.py. */\n"
            + table("rank_weights", "BRIEF_RANK_FEATURES", [w[:len(rank)] for w in weights])
            + table("alone_weights", "BRIEF_ALONE_FEATURES", [w[len(rank):] for w in weights]), encoding="utf-8")


if __name__ == "__main__":
    main()
