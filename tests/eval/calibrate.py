#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""How far confidences can be believed, and the two lines that mend them.

    tests/eval/calibrate.py DATA EVAL [--brief PROGRAM] [--json FILE]

An attribution counts as right when its content overlaps a gold one's by half and the source's head is the gold one's
(PolNeAR dev, `full.soft` of score_attribution.py); a claim when its predicate is a gold one's and agent and patient are
right (briefs dev, `core_right` of score_brief.py). Prints the calibration error (ECE: mean of |confidence - share right|
over ten bins of equal count, Guo et al. 2017) of what PROGRAM says, and, by cross-validation over documents, after Platt
scaling p' = 1 / (1 + exp (-(a logit p + b))). --json writes a and b for all documents, which
`libbrief/training/export.py --calibration` puts into the model file. On a model that is calibrated already, a is near 1
and b near 0: fit on a model exported without.
"""
import argparse
import json
import lzma
import math
import random
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Tuple

ROOT = Path(__file__).resolve().parents[2]
BINS, FOLDS, STEPS = 10, 5, 12
Judged = Tuple[float, bool]          # confidence, right?


def lines_of(path: Path) -> List[dict]:
    with (lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")) as lines:
        return [json.loads(line) for line in lines]


def briefs_of(program: str, docs: Path) -> Dict[str, dict]:
    text = lzma.open(docs).read() if docs.suffix == ".xz" else docs.read_bytes()
    run = subprocess.run([program, "--input", "jsonl", "--format", "jsonl", "--quiet"], input=text, stdout=subprocess.PIPE, check=True)
    return {brief["document"]["id"]: brief for brief in map(json.loads, run.stdout.splitlines())}


def judge_attributions(program: str, data: Path) -> List[List[Judged]]:
    """Of each document: its outermost attributions (PolNeAR has no others)."""
    import score_attribution as scorer
    from briefs import TextWords, align
    docs = data / "polnear/dev.docs.jsonl.xz"
    system, texts = briefs_of(program, docs), {node["id"]: node["text"] for node in lines_of(docs)}
    found = []
    for gold in lines_of(data / "polnear/dev.gold.jsonl.xz"):
        name = gold["document"]["id"]
        words = TextWords(texts[name])
        ones, twos = scorer.attributions_of(gold, words), scorer.scored_system(system[name], gold, words, False)
        partner = {s: g for g, s in align(ones, twos, scorer.pair_weight)}
        confidence = {node["id"]: node["confidence"] for node in system[name]["attributions"]}
        found.append([(confidence[two.id], s in partner and scorer.is_soft(ones[partner[s]], two)) for s, two in enumerate(twos)])
    return found


def judge_claims(program: str, data: Path) -> List[List[Judged]]:
    import score_brief as scorer
    system, found = briefs_of(program, data / "briefs/dev.docs.jsonl"), []
    for gold in lines_of(data / "briefs/dev.gold.jsonl"):
        one = system[gold["document"]["id"]]
        entities = scorer.Entities(scorer.scored_entities(gold), scorer.scored_entities(one))
        right = {s for g, s in scorer.pair_claims(gold, one, entities).items()
                 if scorer.core_right(gold["claims"][g], one["claims"][s], entities)}
        found.append([(claim["confidence"], s in right) for s, claim in enumerate(one["claims"])])
    return found


def logit(p: float) -> float:
    p = min(max(p, 1e-4), 1 - 1e-4)
    return math.log(p / (1 - p))


def scaled(p: float, a: float, b: float) -> float:
    return 0.5 * (1 + math.tanh(0.5 * (a * logit(p) + b)))


def platt(items: List[Judged]) -> Tuple[float, float]:
    """a and b of the largest likelihood, by Newton's method with steps that are halved until they gain."""
    def loss(a: float, b: float) -> float:
        return -sum(math.log(max(scaled(p, a, b) if right else 1 - scaled(p, a, b), 1e-12)) for p, right in items)

    a, b = 1.0, 0.0
    for _ in range(STEPS):
        ga = gb = haa = hab = hbb = 1e-9
        for p, right in items:
            x, q = logit(p), scaled(p, a, b)
            ga, gb, w = ga + (q - right) * x, gb + q - right, q * (1 - q)
            haa, hab, hbb = haa + w * x * x, hab + w * x, hbb + w
        size, step, before = haa * hbb - hab * hab, 1.0, loss(a, b)
        da, db = (hbb * ga - hab * gb) / size, (haa * gb - hab * ga) / size
        while step > 1e-4 and loss(a - step * da, b - step * db) > before:
            step /= 2
        a, b = a - step * da, b - step * db
    return a, b


def error(items: List[Judged]) -> float:
    """Expected calibration error in points."""
    ordered, total = sorted(items), 0.0
    for k in range(BINS):
        part = ordered[k * len(ordered) // BINS:(k + 1) * len(ordered) // BINS]
        if part:
            total += abs(sum(p for p, _ in part) - sum(right for _, right in part))
    return 100 * total / max(1, len(ordered))


def ranking(items: List[Judged]) -> float:
    """Chance in percent that a right one has the greater confidence (area under the ROC curve)."""
    right, wrong = ([p for p, r in items if r == side] for side in (True, False))
    wins = sum((x > y) + 0.5 * (x == y) for x in right for y in wrong)
    return 100 * wins / max(1, len(right) * len(wrong))


def cross_validated(documents: List[List[Judged]]) -> List[Judged]:
    order, found = list(range(len(documents))), []
    random.Random(1).shuffle(order)
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        a, b = platt([item for i in order if i not in held for item in documents[i]])
        found += [(scaled(p, a, b), right) for i in held for p, right in documents[i]]
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("eval", type=Path)
    parser.add_argument("--brief", default=str(ROOT / "build/release/examples/brief"))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sys.path.insert(0, str(options.eval))
    result = {}
    print("what          n     right  mean   ranking  ECE    ECE scaled, cross-validated   a      b")
    for what, judge in (("claim", judge_claims), ("attribution", judge_attributions)):
        documents = judge(options.brief, options.data)
        items = [item for document in documents for item in document]
        a, b = platt(items)
        result[what] = [a, b]
        share, mean = (100 * sum(column) / len(items) for column in zip(*((right, p) for p, right in items)))
        print(f"{what:12}  {len(items):<5} {share:<6.1f} {mean:<6.1f} {ranking(items):<8.1f} {error(items):<6.1f} "
              f"{error(cross_validated(documents)):<28.1f}  {a:<6.3f} {b:.3f}")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
