# SPDX-License-Identifier: MIT
"""A compact word tokenizer in the manner of UD English EWT.

Several training sets come as plain text. Their words must be cut as the treebanks (and the C library) cut them, or the tagging
heads would meet other words than the attribution and name heads do.
"""
from __future__ import annotations

import re
from typing import List, Tuple

Span = Tuple[int, int]

ABBREVIATIONS = """
mr mrs ms dr prof rev hon gov sen rep gen col lt maj capt cmdr sgt cpl pvt adm brig st jr sr messrs mt ft
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
inc corp co ltd llc bros no nos vs v etc e.g i.e al cf fig vol pp ed eds est dept univ assn ave blvd rd u.s u.k u.n u.s.a
a.m p.m d.c b.c a.d ph.d m.d
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
""".split()

URL = r"(?:https?://|www\.)[^\s<>\"”]*[^\s<>\"”.,;:!?)\]}'’]"
EMAIL = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
CLITIC = r"['’](?:s|S|re|RE|ve|VE|ll|LL|d|D|m|M)\b"
NEGATION = r"[nN]['’][tT]\b"
ACRONYM = r"(?:[A-Za-z]\.){2,}(?![A-Za-z])|\b(?:Ph\.D|e\.g|i\.e)\."
ABBREVIATED = r"\b(?:" + "|".join(re.escape(a) for a in sorted(ABBREVIATIONS, key=len, reverse=True)) + r")\."
NUMBER = r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s|['’]s)?(?![\w])|[.,]\d+\b"
WORD_BEFORE_NEGATION = r"[^\W_]+(?=[nN]['’][tT]\b)"
NAME_APOSTROPHE = r"\b[OoDdLl]['’][A-Z]\w+"
WORD = r"[^\W_]+(?:[&+](?=[A-Z])[^\W_]+)?(?:\.(?=[a-z]{2,4}\b)[^\W_]+)?"
RUN = r"\.{2,}|(?:\. ){2,}\.|…|-{2,}|—+|–+|([!?*=_~#+])\1+|[!?]{2,}"
EMOTICON = r"[:;]-?[)(DP](?!\w)"

PATTERN = re.compile(
    "|".join((
        URL, EMAIL, CLITIC, NEGATION, ACRONYM,
        "(?i:" + ABBREVIATED + ")", r"\b[A-Z]\.(?=\s*[A-Z])", NUMBER, NAME_APOSTROPHE, WORD_BEFORE_NEGATION, WORD, EMOTICON,
        "(?P<run>" + RUN.replace(r"([!?*=_~#+])\1+", r"(?P<c>[!?*=_~#+])(?P=c)+") + ")", r"\S")))

# Words that UD splits although nothing in the spelling says so.
FUSED = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "gimme": 3, "lemme": 3, "dunno": 2}
# A word, then a full stop that ends the sentence and not the abbreviation.
WEAK_ABBREVIATION = re.compile(r"(?i)^(?:no|co|al|in|mon|wed|sat|sun|ill|miss|wash|mass|mar|dec|ore|ind|la|pa|mo|del|no|ed|v|fig|rd)\.$")


def tokenize(text: str) -> List[Span]:
    """Spans of the words of `text`, in code points."""
    spans: List[Span] = []
    for match in PATTERN.finditer(text):
        start, end = match.span()
        word = text[start:end]
        split = FUSED.get(word.lower())
        if split:
            spans += [(start, start + split), (start + split, end)]
        elif WEAK_ABBREVIATION.match(word) and not abbreviates(text, word, end):
            spans += [(start, end - 1), (end - 1, end)]
        else:
            spans.append((start, end))
    return spans


def abbreviates(text: str, word: str, end: int) -> bool:
    """Is a doubtful `no.` or `Co.` an abbreviation here? Capitalised and not at the end of a paragraph, or before a number."""
    after = text[end:end + 3].lstrip(" ")
    if not after or after[0] == "\n":
        return False
    if after[0].isdigit() or after[0] in ",;":
        return True
    return word[0].isupper() and word.lower() not in ("no.", "miss.", "mass.", "ill.", "in.", "sat.", "sun.", "v.")
