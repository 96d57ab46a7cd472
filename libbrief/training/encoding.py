# SPDX-License-Identifier: MIT
"""Documents as arrays: input ids and class numbers, ready to be cut into windows."""
from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

import numpy as np

from labels import NAME_TAGS, lemma_rule
from reading import Document
from wordpiece import CONTINUATION_SHAPE, WordPiece, gap, shape

UNKNOWN = -100                       # a word without this label (PyTorch's ignore_index)
TAG_LAYERS = ("sent", "upos", "xpos", "feats", "lemma", "pred", "cue")
ANYTHING = (1 << len(NAME_TAGS)) - 1   # every name tag may be right
BLANK_LINE = 3


@dataclass
class Encoded:
    """One document: arrays by word, piece lists joined into flat arrays with the offset of each word."""
    document: Document
    group: str
    piece_start: np.ndarray            # [words + 1] into the three arrays below
    pieces: np.ndarray
    shapes: np.ndarray
    gaps: np.ndarray
    tags: Dict[str, np.ndarray]        # layer -> [words], UNKNOWN where not annotated
    names: np.ndarray                  # [words] bit mask of the tags that may be right
    sentence: Optional[np.ndarray]
    head: np.ndarray                   # [words] document word, -1 root, UNKNOWN
    deprel: np.ndarray
    roles: Dict[int, List[Tuple[int, int]]]      # predicate word -> (argument head word, label)
    attributions: List[Tuple[int, int, List[Tuple[int, int]]]]   # first and last cue word, (word, tag)
    cuts: np.ndarray                   # [words] 2: a paragraph begins here, 1: surely a sentence, 0: else


class Encoder:
    """Turns documents into arrays, with one vocabulary and one set of label lists."""

    def __init__(self, wordpiece: WordPiece, lists: Dict[str, List[str]]) -> None:
        self.wordpiece = wordpiece
        self.number = {layer: {label: i for i, label in enumerate(items)} for layer, items in lists.items()}

    def __call__(self, document: Document, group: str) -> Encoded:
        count = len(document.words)
        forms = [document.form(word) for word in range(count)]
        piece_lists = [self.wordpiece(form) for form in forms]
        gaps = [gap(document.text[document.words[i - 1][1] if i else 0:document.words[i][0]], i == 0) for i in range(count)]
        shapes = [shape(form) for form in forms]
        sure = [i > 0 and gaps[i] > 0 and forms[i - 1] in (".", "!", "?") and forms[i][:1].isupper() for i in range(count)]
        tags = {layer: np.full(count, UNKNOWN) for layer in TAG_LAYERS}
        head, deprel = np.full(count, UNKNOWN), np.full(count, UNKNOWN)
        if document.sentence is not None:
            starts = [i == 0 or document.sentence[i] != document.sentence[i - 1] for i in range(count)]
            tags["sent"][:] = starts
            self.syntax(document, forms, tags, head, deprel)
        roles = self.roles(document, tags["pred"])
        attributions = self.attributions(document, tags["cue"])
        return Encoded(
            document, group,
            np.cumsum([0] + [len(pieces) for pieces in piece_lists]),
            np.array([piece for pieces in piece_lists for piece in pieces], dtype=np.int64),
            np.array([s + CONTINUATION_SHAPE * (k > 0) for s, pieces in zip(shapes, piece_lists) for k in range(len(pieces))], dtype=np.int64),
            np.array([g * (k == 0) for g, pieces in zip(gaps, piece_lists) for k in range(len(pieces))], dtype=np.int64),
            tags, name_masks(document), None if document.sentence is None else np.array(document.sentence), head, deprel, roles,
            attributions, np.array([2 if gaps[i] == BLANK_LINE else int(sure[i]) for i in range(count)]))

    def syntax(self, document: Document, forms: List[str], tags: Dict[str, np.ndarray], head: np.ndarray, deprel: np.ndarray) -> None:
        number = self.number
        for i, token in enumerate(document.tokens or []):
            tags["xpos"][i] = number["xpos"].get(token.xpos, UNKNOWN)
            if token.upos is None:
                continue
            tags["upos"][i] = number["upos"][token.upos]
            tags["feats"][i] = number["feats"].get(token.feats, UNKNOWN)
            tags["lemma"][i] = number["lemma"].get(lemma_rule(forms[i], token.lemma), UNKNOWN)
            head[i] = token.head
            deprel[i] = number["deprel"].get(token.deprel, UNKNOWN)

    def roles(self, document: Document, pred: np.ndarray) -> Dict[int, List[Tuple[int, int]]]:
        """Predicate classes into `pred`; auxiliaries count as no predicates."""
        if document.frames is None:
            return {}
        pred[:] = 0
        pred[document.frame_blind] = UNKNOWN
        found = {}
        for frame in document.frames:
            if frame.auxiliary:
                continue
            pred[frame.word] = self.number["pred"].get(frame.sense, self.number["pred"]["01"])
            found[frame.word] = [(word, self.number["roles"][label]) for label, word in frame.arguments if label in self.number["roles"]]
        return found

    def attributions(self, document: Document, cue: np.ndarray) -> List[Tuple[int, int, List[Tuple[int, int]]]]:
        """Cue classes into `cue`. Where only outermost attributions were annotated, a content says nothing about cues inside it."""
        if document.attributions is None:
            return []
        cue[:] = 0
        cue[document.attribution_blind] = UNKNOWN
        if document.outermost_only:
            for item in document.attributions:
                cue[item.content] = UNKNOWN
        found = []
        for item in document.attributions:
            cue[item.cue] = 2
            cue[item.cue[0]] = 1
            parts = {}
            for words, kind in ((item.content, "CNT"), (item.source, "SRC")):
                for word in words:
                    parts[word] = self.number["attr"][("I-" if word - 1 in words else "B-") + kind]
            found.append((item.cue[0], item.cue[-1], sorted(parts.items())))
        return found


def name_masks(document: Document) -> np.ndarray:
    """Which name tags may be right at each word, as bits."""
    masks = np.full(len(document.words), ANYTHING, dtype=np.int64)
    if document.mentions is None:
        return masks
    bit = {tag: 1 << i for i, tag in enumerate(NAME_TAGS)}
    elsewhere = 1 | sum(1 << i for i, tag in enumerate(NAME_TAGS) if tag != "O" and tag[2:] not in document.name_types)
    masks[:] = elsewhere
    for mention in sorted(document.mentions, key=lambda m: not m.optional):
        for word in range(mention.first, mention.last + 1):
            prefix = "B-" if word == mention.first else "I-"
            masks[word] = ANYTHING if mention.optional else sum(bit[prefix + kind] for kind in mention.types)
    return masks
