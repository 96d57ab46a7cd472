# SPDX-License-Identifier: MIT
"""From a word to input ids: pieces, case shape and gap. The rules are in CONTRACT.md; the C engine has its own copy of them."""
from __future__ import annotations

import re
import unicodedata
from typing import Dict, List, Sequence, Tuple

MAX_WORD_PIECES = 12
CONTINUATION_SHAPE = 8
MAPPED = {
    **dict.fromkeys("‘’‚‛‹›′‵ʹʻʼ`´＇", "'"),
    **dict.fromkeys("“”„‟«»″‶＂", '"'),
    "…": "...",
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("\u00a0\u202f\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffd", ""),
}


def latin(piece: str) -> bool:
    """Pieces in other scripts are left out of the model file."""
    return all(unicodedata.name(c, "").startswith("LATIN") for c in piece if c.isalpha())


def pruned_vocabulary(lines: Sequence[str]) -> Tuple[List[str], List[int]]:
    """The pieces that are kept and their rows in the original embedding table."""
    kept = [i for i, piece in enumerate(lines) if not piece.startswith("[unused") and latin(piece)]
    return [lines[i] for i in kept], kept


def is_punctuation(c: str) -> bool:
    """BERT's rule: all of ASCII's symbols count, too."""
    return 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126 or unicodedata.category(c)[0] == "P"


def lower(c: str) -> str:
    """One-to-one lower-casing: C has no longer mappings."""
    low = c.lower()
    return low if len(low) == 1 else c


def normalise(word: str) -> str:
    """Map quotes and dashes, strip accents, lower-case."""
    mapped = "".join(MAPPED.get(c, c) for c in word)
    kept = (c for c in mapped if not c.isspace() and unicodedata.category(c) not in ("Cc", "Cf"))
    decomposed = unicodedata.normalize("NFD", "".join(kept))
    return "".join(lower(c) for c in decomposed if unicodedata.category(c) != "Mn")


def runs(word: str) -> List[str]:
    """Split off every punctuation character."""
    parts: List[str] = []
    fresh = True
    for c in word:
        if is_punctuation(c):
            parts.append(c)
            fresh = True
        elif fresh:
            parts.append(c)
            fresh = False
        else:
            parts[-1] += c
    return parts


class WordPiece:
    """Greedy longest-match pieces of words, remembered per word form."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        self.vocabulary = list(vocabulary)
        self.ids: Dict[str, int] = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.cls, self.sep = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen: Dict[str, List[int]] = {}

    def match(self, run: str) -> List[int]:
        """The pieces of one run, or the unknown piece."""
        if len(run) > 100:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(run):
            for end in range(len(run), start, -1):
                piece = self.ids.get(("##" if start else "") + run[start:end])
                if piece is not None:
                    break
            else:
                return [self.unknown]
            pieces.append(piece)
            start = end
        return pieces

    def __call__(self, word: str) -> List[int]:
        found = self.seen.get(word)
        if found is None:
            found = [piece for run in runs(normalise(word)) for piece in self.match(run)][:MAX_WORD_PIECES] or [self.unknown]
            self.seen[word] = found
        return found


def shape(word: str) -> int:
    """Case shape of a word, 0-7."""
    letters = [unicodedata.category(c) for c in word if unicodedata.category(c)[0] == "L"]
    digits = any(unicodedata.category(c) == "Nd" for c in word)
    upper = [category in ("Lu", "Lt") for category in letters]
    if not letters:
        return int(digits)
    if digits:
        return 7
    if not any(upper):
        return 2
    if len(letters) == 1:
        return 5
    if all(upper):
        return 4
    return 3 if upper[0] and sum(upper) == 1 else 6


def gap(between: str, first: bool) -> int:
    """How a word is set off from the word before it, 0-3."""
    breaks = len(re.findall(r"\r\n|[\n\r]", between))
    if first or breaks >= 2:
        return 3
    return 2 if breaks else int(bool(between))
