# SPDX-License-Identifier: MIT
"""Score a checkpoint on the dev sets: `python3 evaluate.py CKPT --data ../../../shared/data [--quantized]`.

Quick scores on gold words and gold sentences, for training only; the project's figures come from its scorers on the output of the C library.
"""
from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Dict, List, Tuple

import torch

from decoding import Answer, answers, spans_of
from encoding import Encoded, Encoder, UNKNOWN
from heads import Model
from labels import apply_rule
from quantize import quantized
from reading import read_group
from wordpiece import WordPiece

DEV = {"ewt": 60, "gum": 2, "worldwide": 10, "polnear": 10}      # set: documents of the small slice
MORE = {"re3d": None, "crossner-politics": None}                 # only in the full evaluation


def read_dev(data: Path, encode: Encoder, small: bool) -> Dict[str, List[Encoded]]:
    sets = DEV if small else DEV | MORE
    return {group: [encode(document, group) for document in read_group(data, group, "dev")[:sets[group] if small else None]] for group in sets}


class Score:
    """Counts for precision, recall and F1."""

    def __init__(self) -> None:
        self.right = self.system = self.gold = 0

    def add(self, system: Counter, gold: Counter) -> None:
        self.right += sum((system & gold).values())
        self.system += sum(system.values())
        self.gold += sum(gold.values())

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, self.system + self.gold)


def evaluate(model: Model, dev: Dict[str, List[Encoded]], wordpiece: WordPiece, lists: Dict[str, List[str]]) -> Dict[str, float]:
    """All scores that the sets allow, in percent."""
    scores: Dict[str, float] = {}
    for group, sources in dev.items():
        pairs = list(zip(sources, answers(model, sources, wordpiece, lists)))
        for part, applies in ((syntax_scores, sources[0].document.tokens), (name_scores, sources[0].document.mentions),
                              (role_scores, any(s.document.frames for s in sources)), (attribution_scores, any(s.document.attributions for s in sources))):
            if applies:
                scores |= {f"{group}.{name}": value for name, value in part(pairs, lists).items()}
    return scores


def syntax_scores(pairs: List[Tuple[Encoded, Answer]], lists: Dict[str, List[str]]) -> Dict[str, float]:
    right, count, sent = Counter(), 0, Score()
    for source, answer in pairs:
        document = source.document
        sent.add(Counter(i for i, c in enumerate(answer.tags["sent"]) if c), Counter(i for i, c in enumerate(source.tags["sent"]) if c))
        for i, token in enumerate(document.tokens):
            said = {layer: lists[layer][answer.tags[layer][i]] for layer in ("upos", "xpos", "feats", "lemma")}
            head, relation = answer.heads[i]
            count += 1
            right["upos"] += said["upos"] == token.upos
            right["xpos"] += said["xpos"] == token.xpos
            right["feats"] += said["feats"] == token.feats
            right["lemma"] += apply_rule(document.form(i), said["lemma"]) == token.lemma
            right["uas"] += head == token.head
            right["las"] += head == token.head and lists["deprel"][relation] == token.deprel
    return {name: 100 * value / count for name, value in right.items()} | {"sent": sent.f1}


def name_scores(pairs: List[Tuple[Encoded, Answer]], lists: Dict[str, List[str]]) -> Dict[str, float]:
    """Exact spans with a type that the set's label accepts; optional names and types that the set lacks do not count."""
    score = Score()
    for source, answer in pairs:
        document = source.document
        gold = {(m.first, m.last): m.types for m in document.mentions if not m.optional}
        optional = {(m.first, m.last) for m in document.mentions if m.optional}
        system = Counter()
        for kind, first, last in spans_of([lists["names"][c] for c in answer.tags["names"]]):
            if (first, last) in gold or ((first, last) not in optional and kind in document.name_types):
                right = kind in gold.get((first, last), ())
                system[first, last, right] += 1
        score.add(system, Counter((first, last, True) for first, last in gold))
    return {"names": score.f1}


def role_scores(pairs: List[Tuple[Encoded, Answer]], lists: Dict[str, List[str]]) -> Dict[str, float]:
    """Predicates with their sense; roles (predicate, argument head, label) at gold and at found predicates."""
    score = {name: Score() for name in ("pred", "roles", "roles-gold-pred")}
    for source, answer in pairs:
        if source.document.frames is None:
            continue
        known = source.tags["pred"]
        score["pred"].add(Counter((i, c) for i, c in enumerate(answer.tags["pred"]) if c and known[i] != UNKNOWN),
                          Counter((i, int(c)) for i, c in enumerate(known) if c > 0))
        gold = Counter((p, a, role) for p, items in source.roles.items() for a, role in set(items))
        score["roles"].add(Counter((p, a, r) for p, items in answer.roles.items() if answer.tags["pred"][p] and known[p] != UNKNOWN for a, r in items), gold)
        score["roles-gold-pred"].add(Counter((p, a, r) for p, items in answer.roles.items() if p in source.roles for a, r in items), gold)
    return {name: item.f1 for name, item in score.items()}


def attribution_scores(pairs: List[Tuple[Encoded, Answer]], lists: Dict[str, List[str]]) -> Dict[str, float]:
    """Exact parts as sets of words; where only outermost attributions are annotated, nested ones do not count."""
    score = {name: Score() for name in ("cue", "source", "content", "attribution")}
    for source, answer in pairs:
        document = source.document

        def worded(words) -> frozenset:
            return frozenset(w for w in words if any(c.isalnum() for c in document.form(w)))

        gold = [tuple(worded(part) for part in (a.cue, a.source, a.content)) for a in document.attributions or []]
        system = [tuple(worded(part) for part in item) for item in answer.attributions
                  if not (document.outermost_only and any(item[0] <= other[2] for other in answer.attributions))]
        for k, name in enumerate(("cue", "source", "content")):
            score[name].add(Counter(item[k] for item in system if item[k]), Counter(item[k] for item in gold if item[k]))
        score["attribution"].add(Counter(system), Counter(gold))
    return {name: item.f1 for name, item in score.items()}


def load(path: Path) -> Tuple[Model, WordPiece, Dict[str, List[str]], dict]:
    """Model, pieces, label lists and the whole state of a checkpoint."""
    state = torch.load(path, weights_only=True)
    model = Model(len(state["vocabulary"]), state["lists"])
    model.load_state_dict(state["model"])
    return model.eval(), WordPiece(state["vocabulary"]), state["lists"], state


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--quantized", action="store_true", help="with the arithmetic of the model file")
    parser.add_argument("--small", action="store_true", help="the slice used during training")
    parser.add_argument("--json", type=Path, help="write the scores there")
    options = parser.parse_args()
    model, wordpiece, lists, _ = load(options.checkpoint)
    if options.quantized:
        quantized(model)
    dev = read_dev(options.data, Encoder(wordpiece, lists), options.small)
    scores = evaluate(model, dev, wordpiece, lists)
    for name, value in scores.items():
        print(f"{name:32} {value:6.2f}")
    if options.json:
        options.json.write_text(json.dumps({name: round(value, 2) for name, value in scores.items()}, indent=1))


if __name__ == "__main__":
    main()
