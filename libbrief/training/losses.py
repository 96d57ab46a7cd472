# SPDX-License-Identifier: MIT
"""The training losses, one number per head, each a mean over what is annotated in the batch."""
from __future__ import annotations

from typing import Dict

import torch
from torch import Tensor
from torch.nn import functional as F

from batches import Batch
from encoding import ANYTHING, UNKNOWN
from heads import Model, distance_buckets
from labels import NAME_TAGS

WEIGHTS = {"sent": 1.0, "upos": 0.5, "xpos": 0.5, "feats": 0.5, "lemma": 0.5, "names": 3.0, "pred": 1.5, "cue": 3.0,
           "arc": 1.0, "deprel": 0.7, "roles": 6.0, "attr": 3.0}
FULL = 200     # with fewer annotated words than this, a batch's mean counts less


def mean_loss(logits: Tensor, target: Tensor, weight: Tensor = None) -> Tensor:
    """Cross entropy of the annotated items; the mean of few counts less."""
    each = F.cross_entropy(logits, target, reduction="none")
    if weight is not None:
        each = each * weight
    return each.sum() / max(len(target), FULL)


def names_loss(logits: Tensor, masks: Tensor) -> Tensor:
    """Minus the log of the probability of all tags that may be right."""
    allowed = (masks[:, None] >> torch.arange(len(NAME_TAGS))) & 1
    scores = logits.log_softmax(-1).masked_fill(allowed == 0, -1e4)
    return -scores.logsumexp(-1).sum() / max(len(masks), FULL)


def syntax_losses(model: Model, batch: Batch, words: Tensor) -> Dict[str, Tensor]:
    """Arc loss over the words of the sentence, label loss at the gold head."""
    known = batch.heads != UNKNOWN
    rows = known.any(1)
    if not bool(rows.any()):
        return {}
    longest = int((batch.sentences[rows] >= 0).sum(1).max())
    numbers, heads, known = batch.sentences[rows, :longest], batch.heads[rows, :longest], known[rows, :longest]
    absent = numbers < 0
    local = torch.zeros_like(numbers)
    local[~absent] = torch.arange(int((~absent).sum()))
    scores = model.parser.arcs(words[numbers[~absent]], local)
    absent = F.pad(absent, (1, 0))
    scores = scores.masked_fill(absent[:, None, :], -1e4)
    sentence, place = known.nonzero(as_tuple=True)
    head = heads[sentence, place]
    head_word = numbers[sentence, (head - 1).clamp(min=0)]
    relations = model.parser.relations(words[numbers[sentence, place]], words[head_word], head == 0)
    return {"arc": mean_loss(scores[sentence, place], head),
            "deprel": mean_loss(relations, batch.deprels[rows, :longest][sentence, place])}


def role_loss(model: Model, batch: Batch, words: Tensor) -> Dict[str, Tensor]:
    if not len(batch.predicates):
        return {}
    longest = int((batch.roles != UNKNOWN).sum(1).max())
    target = batch.roles[:, :longest]
    sentence, word = batch.predicates.T
    scores = model.roles(words, word, batch.sentences[sentence, :longest].clamp(min=0))
    known = target != UNKNOWN
    return {"roles": mean_loss(scores[known], target[known])}


def attribution_loss(model: Model, batch: Batch, words: Tensor) -> Dict[str, Tensor]:
    if not len(batch.cues):
        return {}
    scores = attribution_scores(model, batch.cues, words)
    known = batch.spans != UNKNOWN
    weight = batch.span_weight[:, None].expand_as(batch.spans)[known]
    return {"attr": mean_loss(scores[known], batch.spans[known], weight)}


def attribution_scores(model: Model, cues: Tensor, words: Tensor) -> Tensor:
    """Scores [cues, longest window, tags] of all words of a cue's window."""
    first, last, start, end = cues.T
    place = start[:, None] + torch.arange(int((end - start).max()))
    sums = torch.cat([torch.zeros(1, words.shape[1]), words.cumsum(0)])
    mean = (sums[last + 1] - sums[first]) / (last + 1 - first)[:, None]
    return model.attribution(words, place.clamp(max=len(words) - 1), mean, distance_buckets(place, first[:, None], last[:, None]))


def losses(model: Model, batch: Batch) -> Dict[str, Tensor]:
    """All losses that the batch's windows can give."""
    words = model.word_vectors(batch)
    found: Dict[str, Tensor] = {}
    for layer, target in batch.tags.items():
        known = target != UNKNOWN
        if bool(known.any()):
            weight = batch.cue_weight[known] if layer == "cue" else None
            found[layer] = mean_loss(model.taggers[layer](words[known]), target[known], weight)
    known = batch.names != ANYTHING
    if bool(known.any()):
        found["names"] = names_loss(model.taggers["names"](words[known]), batch.names[known])
    found |= syntax_losses(model, batch, words) | role_loss(model, batch, words) | attribution_loss(model, batch, words)
    return found
