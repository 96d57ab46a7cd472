# SPDX-License-Identifier: MIT
"""From scores to labels, words and spans: what the scores of `evaluate.py` are taken of."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, FrozenSet, List, Set, Tuple

import torch
from torch import Tensor

from batches import Batch, collate, packed, windows
from encoding import Encoded
from heads import Model
from losses import attribution_scores
from wordpiece import WordPiece

BUDGET = 224      # pieces of a window at run time
SIZE = 4096       # pieces of a batch
LEAST = 1e-9      # keeps the logarithm of nothing finite
# Name types that only knowledge of the thing tells apart, not the sentence around it.
TRACKS = (("person",), ("org",), ("gpe", "loc"), ("fac",), ("norp",), ("product", "weapon", "vehicle"), ("event", "law", "work", "other"))


@dataclass
class Answer:
    """What the model says about one document, in words of the document."""
    tags: Dict[str, List[int]]
    heads: Dict[int, Tuple[int, int]] = field(default_factory=dict)          # word -> (head or -1, relation), gold sentences
    roles: Dict[int, List[Tuple[int, int]]] = field(default_factory=dict)    # predicate word -> (argument, role)
    attributions: List[Tuple[FrozenSet[int], FrozenSet[int], FrozenSet[int]]] = field(default_factory=list)   # cue, source, content


def spans_of(tags: List[str]) -> List[Tuple[str, int, int]]:
    """(kind, first, last) of BIO tags; an I that continues nothing begins a span."""
    found: List[Tuple[str, int, int]] = []
    for i, tag in enumerate(tags):
        kind = tag[2:]
        if tag[0] == "I" and found and found[-1][0] == kind and found[-1][2] == i - 1:
            found[-1] = (kind, found[-1][1], i)
        elif tag != "O":
            found.append((kind, i, i))
    return found


def best_tags(scores: Tensor, tags: List[str]) -> List[int]:
    """The best sequence of BIO tags in which every I continues its own kind (Viterbi). Tag by tag, names fall apart where two types compete."""
    legal = torch.tensor([[0.0 if b[0] != "I" or a[1:] == b[1:] and a[0] in "BI" else -torch.inf for b in tags] for a in tags])
    first = torch.tensor([-torch.inf if tag[0] == "I" else 0.0 for tag in tags])
    best, back = scores[0] + first, []
    for row in scores[1:]:
        value, origin = (best[:, None] + legal).max(0)
        best = value + row
        back.append(origin.tolist())
    path = [int(best.argmax())]
    for origin in reversed(back):
        path.append(origin[path[-1]])
    return path[::-1]


def best_names(scores: Tensor, tags: List[str]) -> List[int]:
    """The best sequence of name tags, from log-probabilities. The types of a track share it in the search; then each name gets the best of them."""
    track = {kind: str(number) for number, kinds in enumerate(TRACKS) for kind in kinds}
    states = ["O"] + [f"{prefix}-{number}" for number in range(len(TRACKS)) for prefix in "BI"]
    of = [states.index(f"{tag[0]}-{track[tag[2:]]}") if tag != "O" else 0 for tag in tags]
    summed = torch.zeros(len(scores), len(states)).index_add_(1, torch.tensor(of), scores.exp())
    path, found = best_tags((summed + LEAST).log(), states), [0] * len(scores)
    for number, first, last in spans_of([states[state] for state in path]):
        def score(kind: str) -> float:
            return float(scores[first, tags.index("B-" + kind)] + scores[first + 1:last + 1, tags.index("I-" + kind)].sum())

        kind = max(TRACKS[int(number)], key=score)
        for word in range(first, last + 1):
            found[word] = tags.index(("B-" if word == first else "I-") + kind)
    return found


def answers(model: Model, sources: List[Encoded], wordpiece: WordPiece, lists: Dict[str, List[str]]) -> List[Answer]:
    """Read documents. The parser and the roles get the gold sentences; roles are read at gold and at found predicates."""
    model.eval()
    found = {id(source): Answer({layer: [0] * len(source.document.words) for layer in model.taggers}) for source in sources}
    with torch.no_grad():
        for group in packed([w for source in sources for w in windows(source, BUDGET)], SIZE):
            batch = collate(group, wordpiece)
            words = model.word_vectors(batch)
            places = [(window, word) for window in group for word in range(window.first, window.last)]
            classes = {layer: tagger(words).argmax(-1).tolist() for layer, tagger in model.taggers.items()}
            for layer in ("names", "cue"):
                scores, start = model.taggers[layer](words), 0
                for window in group:
                    end = start + window.last - window.first
                    best = best_names if layer == "names" else best_tags
                    classes[layer][start:end] = best(scores[start:end].log_softmax(-1), lists[layer])
                    start = end
            for number, (window, word) in enumerate(places):
                for layer, values in classes.items():
                    found[id(window.source)].tags[layer][word] = values[number]
            for sentence in batch.sentences:
                read_sentence(model, words, sentence[sentence >= 0], classes["pred"], places, found)
            read_attributions(model, batch, words, classes["cue"], lists, found)
    return [found[id(source)] for source in sources]


def read_sentence(model: Model, words: Tensor, numbers: Tensor, senses: List[int], places: list, found: Dict[int, Answer]) -> None:
    """Greedy heads and relations, and the roles of the sentence's predicates."""
    window, first = places[int(numbers[0])]
    answer = found[id(window.source)]
    inside = words[numbers]
    head = model.parser.arcs(inside, torch.arange(len(inside))[None])[0].argmax(-1)
    relation = model.parser.relations(inside, inside[(head - 1).clamp(min=0)], head == 0).argmax(-1)
    for k, (h, r) in enumerate(zip(head.tolist(), relation.tolist())):
        answer.heads[first + k] = (first + h - 1 if h else -1, r)
    predicates = [k for k in range(len(numbers)) if senses[int(numbers[0]) + k] or first + k in window.source.roles]
    if predicates:
        scores = model.roles(inside, torch.tensor(predicates), torch.arange(len(inside)).expand(len(predicates), -1)).argmax(-1)
        for k, row in zip(predicates, scores.tolist()):
            answer.roles[first + k] = [(first + a, role) for a, role in enumerate(row) if role]


def read_attributions(model: Model, batch: Batch, words: Tensor, classes: List[int], lists: Dict[str, List[str]], found: Dict[int, Answer]) -> None:
    """Cues, then source and content of each."""
    start = 0
    for window in batch.windows:
        count = window.last - window.first
        cues = spans_of([lists["cue"][c] + "-" if c else "O" for c in classes[start:start + count]])
        if cues:
            table = torch.tensor([(start + a, start + b, start, start + count) for _, a, b in cues])
            for (_, first, last), row in zip(cues, attribution_scores(model, table, words).argmax(-1).tolist()):
                parts: Dict[str, Set[int]] = {"SRC": set(), "CNT": set()}
                for k, tag in enumerate(row[:count]):
                    if tag and not first <= k <= last:
                        parts[lists["attr"][tag][2:]].add(window.first + k)
                cue = frozenset(range(window.first + first, window.first + last + 1))
                found[id(window.source)].attributions.append((cue, frozenset(parts["SRC"]), frozenset(parts["CNT"])))
        start += count
