# SPDX-License-Identifier: MIT
"""Windows of documents, mixed over the training groups, as padded batches without much padding."""
from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Dict, Iterator, List, Sequence, Tuple

import numpy as np
import torch

from encoding import Encoded, TAG_LAYERS, UNKNOWN
from wordpiece import WordPiece

# Share of the training pieces that each group gets.
SHARES = {"ewt": .26, "gum": .18, "masc": .04, "worldwide": .18, "polnear": .26, "gmb": .04, "re3d": .025, "crossner-politics": .015}
LOWER_SHAPES, UPPER_SHAPES = 0.04, 0.04   # share of windows read as if in lower or upper case
BUDGETS = (128, 160, 160, 224)            # pieces of a window; the run-time limit is among them, so that all positions are trained
POOL = 32                                 # batches drawn at a time, so that windows of equal length find each other


@dataclass
class Window:
    """Words [first, last) of a document."""
    source: Encoded
    first: int
    last: int

    @property
    def length(self) -> int:
        return int(self.source.piece_start[self.last] - self.source.piece_start[self.first]) + 2


def windows(source: Encoded, budget: int, rng: random.Random = None) -> List[Window]:
    """Cut a document into windows of at most `budget` pieces; with `rng`, the first is shorter by chance so that cuts differ each time.

    A window ends at a paragraph, else at a sure sentence end, in its last third, else where it is full."""
    found, first, count = [], 0, len(source.document.words)
    room = rng.randint(budget // 3, budget) if rng else budget
    while first < count:
        limit = int(np.searchsorted(source.piece_start, source.piece_start[first] + room - 2, side="right")) - 1
        last = min(count, max(limit, first + 1))
        if last < count:
            earliest = first + max(1, (last - first) * 2 // 3)
            kinds = source.cuts[earliest:last + 1]
            if kinds.max() > 0:
                last = earliest + int(np.flatnonzero(kinds == kinds.max())[-1])
        found.append(Window(source, first, last))
        first, room = last, budget
    return found


@dataclass
class Batch:
    """Tensors of some windows; words are numbered through the batch."""
    pieces: torch.Tensor        # [windows, length]
    shapes: torch.Tensor
    gaps: torch.Tensor
    lengths: torch.Tensor       # [windows] pieces that are no padding
    word_row: torch.Tensor      # [words] row of the word's first piece in the flattened windows
    tags: Dict[str, torch.Tensor]      # [words]
    names: torch.Tensor         # [words] bit masks
    sentences: torch.Tensor     # [sentences, longest] word numbers, padded with -1
    heads: torch.Tensor         # [sentences, longest]: 0 root, else 1 + place in the sentence; UNKNOWN
    deprels: torch.Tensor       # [sentences, longest]
    predicates: torch.Tensor    # [predicates, 2]: sentence, word
    roles: torch.Tensor         # [predicates, longest] role of each place of the sentence
    cues: torch.Tensor          # [cues, 4]: first and last cue word, first and last + 1 word of the window
    spans: torch.Tensor         # [cues, most words of a window] attribution tags, UNKNOWN = padding
    cue_weight: torch.Tensor    # [words] less where nominal attributions are not annotated
    span_weight: torch.Tensor   # [cues]
    windows: List[Window]


def collate(batch: Sequence[Window], wordpiece: WordPiece, rng: random.Random = None) -> Batch:
    """Join windows; with `rng`, some lose their letter case."""
    length = max(window.length for window in batch)
    pieces, shapes, gaps = (np.zeros((len(batch), length), dtype=np.int64) for _ in range(3))
    rows, bases, total = [], [], 0
    for k, window in enumerate(batch):
        source, start, end = window.source, *window.source.piece_start[[window.first, window.last]]
        pieces[k, 0], pieces[k, window.length - 1] = wordpiece.cls, wordpiece.sep
        inside = slice(1, window.length - 1)
        pieces[k, inside], gaps[k, inside] = source.pieces[start:end], source.gaps[start:end]
        shapes[k, inside] = recased(source.shapes[start:end], rng)
        rows.append(k * length + 1 + source.piece_start[window.first:window.last] - start)
        bases.append(total)
        total += window.last - window.first

    def join(pick) -> torch.Tensor:
        return torch.from_numpy(np.concatenate([pick(window.source)[window.first:window.last] for window in batch]))

    tags = {layer: join(lambda source: source.tags[layer]) for layer in TAG_LAYERS}
    weight = np.concatenate([np.full(w.last - w.first, group_weight(w), dtype=np.float32) for w in batch])
    sentences, heads, deprels, predicates, roles = sentence_arrays(batch, bases)
    cues, spans, span_weight = cue_arrays(batch, bases)
    return Batch(torch.from_numpy(pieces), torch.from_numpy(shapes), torch.from_numpy(gaps), torch.tensor([w.length for w in batch]),
                 torch.from_numpy(np.concatenate(rows)), tags, join(lambda source: source.names), sentences, heads, deprels,
                 predicates, roles, cues, spans, torch.from_numpy(weight), span_weight, list(batch))


def group_weight(window: Window) -> float:
    """GUM has clausal attributions only: its words without a cue are weaker evidence."""
    return 0.5 if window.source.group == "gum" else 1.0


def recased(shapes: np.ndarray, rng: random.Random = None) -> np.ndarray:
    """Letter shapes of a text all in lower or upper case, now and then."""
    chance = rng.random() if rng else 1.0
    if chance >= LOWER_SHAPES + UPPER_SHAPES:
        return shapes
    first = shapes % 8
    letters = (first >= 2) & (first <= 6)
    return np.where(letters, shapes - first + (2 if chance < LOWER_SHAPES else 4), shapes)


def padded(rows: List[np.ndarray], fill: int) -> torch.Tensor:
    table = np.full((len(rows), max((len(row) for row in rows), default=0)), fill, dtype=np.int64)
    for table_row, row in zip(table, rows):
        table_row[:len(row)] = row
    return torch.from_numpy(table)


def sentence_arrays(batch: Sequence[Window], bases: List[int]) -> Tuple[torch.Tensor, ...]:
    """Gold sentences of the windows (cut ones as far as they are inside), with their heads and roles."""
    numbers, heads, deprels, predicates, roles = [], [], [], [], []
    for window, base in zip(batch, bases):
        source = window.source
        if source.sentence is None:
            continue
        inside = source.sentence[window.first:window.last]
        edges = np.flatnonzero(np.diff(inside)) + 1
        for start, end in zip([0, *edges], [*edges, len(inside)]):
            first, last = window.first + start, window.first + end
            head = source.head[first:last]
            place = np.where(head == -1, 0, head - first + 1)
            place[(head != -1) & ((head < first) | (head >= last))] = UNKNOWN
            for word in range(first, last):
                if word in source.roles:
                    row = np.zeros(last - first, dtype=np.int64)
                    for argument, label in source.roles[word]:
                        if first <= argument < last:
                            row[argument - first] = label
                    predicates.append((len(numbers), base + word - window.first))
                    roles.append(row)
            numbers.append(np.arange(base + start, base + end))
            heads.append(place)
            deprels.append(source.deprel[first:last])
    longest = max((len(row) for row in numbers), default=0)
    roles.append(np.zeros(longest))   # so that the table is as wide as the sentences
    return (padded(numbers, -1), padded(heads, UNKNOWN), padded(deprels, UNKNOWN),
            torch.tensor(predicates, dtype=torch.int64).reshape(-1, 2), padded(roles, UNKNOWN)[:-1])


def cue_arrays(batch: Sequence[Window], bases: List[int]) -> Tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Cues that lie in a window as a whole, and the tags of all words of the window for each."""
    cues, spans, weights = [], [], []
    for window, base in zip(batch, bases):
        for first, last, parts in window.source.attributions:
            if first < window.first or last >= window.last:
                continue
            row = np.zeros(window.last - window.first, dtype=np.int64)
            for word, tag in parts:
                if window.first <= word < window.last:
                    row[word - window.first] = tag
            cues.append((base + first - window.first, base + last - window.first, base, base + window.last - window.first))
            spans.append(row)
            weights.append(group_weight(window))
    return torch.tensor(cues, dtype=torch.int64).reshape(-1, 4), padded(spans, UNKNOWN), torch.tensor(weights)


def packed(pool: List[Window], size: int) -> List[List[Window]]:
    """Windows of like length together, about `size` pieces a batch with the padding."""
    found: List[List[Window]] = [[]]
    for window in sorted(pool, key=lambda w: w.length, reverse=True):
        if found[-1] and (len(found[-1]) + 1) * found[-1][0].length > size:
            found.append([])
        found[-1].append(window)
    return found


def mixture(groups: Dict[str, List[Encoded]], shares: Dict[str, float], size: int, rng: random.Random) -> Iterator[List[Window]]:
    """Batches for ever, of the groups that have a share; each group goes through its documents in a new order and with new cuts every time."""
    def stream(documents: List[Encoded]) -> Iterator[Window]:
        while True:
            for document in rng.sample(documents, len(documents)):
                yield from windows(document, rng.choice(BUDGETS), rng)

    streams = {group: stream(documents) for group, documents in groups.items()}
    taken = {group: 0.0 for group in groups if shares.get(group)}
    while True:
        pool, pieces = [], 0
        while pieces < POOL * size:
            group = min(taken, key=lambda g: taken[g] / shares[g])
            pool.append(next(streams[group]))
            taken[group] += pool[-1].length
            pieces += pool[-1].length
        ready = packed(pool, size)
        rng.shuffle(ready)
        yield from ready
