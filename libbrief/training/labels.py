# SPDX-License-Identifier: MIT
"""Label inventories, counted on the training documents, and lemma edit rules."""
from __future__ import annotations

from collections import Counter, defaultdict
from typing import Dict, Iterable, List

from reading import Document, TYPES

NAME_TAGS = ["O"] + [f"{prefix}-{kind}" for kind in TYPES for prefix in "BI"]
CUE_TAGS = ["O", "B", "I"]
ATTRIBUTION_TAGS = ["O", "B-SRC", "I-SRC", "B-CNT", "I-CNT"]
LEAST = {"xpos": 2, "feats": 2, "lemma": 3, "pred": 5, "roles": 5}


def lemma_rule(form: str, lemma: str) -> str:
    """How to make the lemma of the form: `flag|cut|suffix`, the shortest edit, lower-casing when it makes no difference."""
    best = ""
    for flag, base in (("l", form.lower()), ("k", form)):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        rule = f"{flag}|{len(base) - same}|{lemma[same:]}"
        cost = len(base) - same + len(lemma) - same
        if not best or cost < least:
            best, least = rule, cost
    return best


def apply_rule(form: str, rule: str) -> str:
    """The lemma that a rule makes of a form."""
    flag, cut, suffix = rule.split("|", 2)
    base = form.lower() if flag == "l" else form
    return base[:max(0, len(base) - int(cut))] + suffix


def counted(counter: Counter, least: int) -> List[str]:
    """Labels seen often enough, the frequent ones first."""
    return [label for label, count in sorted(counter.items(), key=lambda item: (-item[1], item[0])) if count >= least]


def inventories(documents: Iterable[Document]) -> Dict[str, List[str]]:
    """All label lists; class number = place in the list."""
    counts: Dict[str, Counter] = defaultdict(Counter)
    for document in documents:
        for word, token in enumerate(document.tokens or []):
            if token.upos is not None:
                counts["upos"][token.upos] += 1
                counts["xpos"][token.xpos] += 1
                counts["feats"][token.feats] += 1
                counts["deprel"][token.deprel] += 1
                counts["lemma"][lemma_rule(document.form(word), token.lemma)] += 1
        for frame in document.frames or []:
            if not frame.auxiliary:
                counts["pred"][frame.sense] += 1
                counts["roles"].update(label for label, _ in frame.arguments)
    lists = {layer: counted(counter, LEAST.get(layer, 1)) for layer, counter in counts.items()}
    for layer in ("pred", "roles"):
        lists[layer].insert(0, "none")
    return lists | {"names": NAME_TAGS, "cue": CUE_TAGS, "attr": ATTRIBUTION_TAGS}


def frame_lines(documents: Iterable[Document]) -> str:
    """The frames seen for each lemma and part of speech, so that the engine can tell which senses a word can have."""
    seen: Dict[tuple, Dict[str, Counter]] = defaultdict(lambda: defaultdict(Counter))
    for document in documents:
        for frame in document.frames or []:
            token = document.tokens[frame.word]
            key = (token.lemma.lower(), token.upos) if token.upos else (frame.frame.split("_")[0], "VERB")
            if not frame.auxiliary:
                seen[key][frame.frame][frame.sense] += 1
    lines = []
    for (lemma, upos), frames in sorted(seen.items()):
        for frame, senses in sorted(frames.items(), key=lambda item: -sum(item[1].values())):
            lines.append("\t".join((lemma, upos, frame, ",".join(sense for sense, _ in senses.most_common()))))
    return "\n".join(lines)
