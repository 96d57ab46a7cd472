# SPDX-License-Identifier: MIT
"""The heads: light layers on the word vectors. CONTRACT.md says what each computes."""
from __future__ import annotations

from typing import Dict, List

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from encoder import WIDTH, TextEncoder

TAGGERS = ("sent", "upos", "xpos", "feats", "lemma", "names", "pred", "cue")
ARC, LABEL, ROLE, ATTRIBUTION = 256, 96, 128, 192
FAR = (6, 8, 12, 20, 40)          # upper ends of the distance classes after 1, 2, ... 6
AFTER = 6 + len(FAR)              # distance classes on one side of a cue
BUCKETS = 1 + 2 * AFTER


class Parser(nn.Module):
    """Biaffine arcs and labels; the root is a learned vector among the heads."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.labels = labels
        self.dep, self.head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.root, self.label_root = nn.Parameter(torch.zeros(ARC)), nn.Parameter(torch.zeros(LABEL))
        self.arc_u, self.arc_b = nn.Linear(ARC, ARC, bias=False), nn.Parameter(torch.zeros(ARC))
        self.label_dep, self.label_head = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL)
        self.label_u = nn.Linear(LABEL, labels * (LABEL + 1))
        nn.init.normal_(self.arc_u.weight, std=ARC ** -0.75)
        nn.init.zeros_(self.label_u.weight)
        nn.init.zeros_(self.label_u.bias)

    def arcs(self, words: Tensor, sentences: Tensor) -> Tensor:
        """[words, WIDTH] and the word numbers of sentences [s, n] -> scores [s, n, 1 + n], head 0 = root."""
        dep, head = F.gelu(self.dep(words))[sentences], F.gelu(self.head(words))[sentences]
        head = torch.cat([self.root.expand(len(head), 1, -1), head], dim=1)
        return dep @ self.arc_u(head).transpose(1, 2) + (head @ self.arc_b)[:, None, :]

    def relations(self, words: Tensor, heads: Tensor, is_root: Tensor) -> Tensor:
        """Label scores of words with given head vectors: [words, WIDTH] twice, [words] -> [words, labels]."""
        dep, head = F.gelu(self.label_dep(words)), F.gelu(self.label_head(heads))
        head = torch.where(is_root[:, None], self.label_root, head)
        return biaffine(dep, self.label_u(head), self.labels)


def biaffine(left: Tensor, mixed: Tensor, labels: int) -> Tensor:
    """[..., n] and the other side times U, [..., labels * (n + 1)] -> [..., labels]; the last column stands alone."""
    mixed = mixed.unflatten(-1, (labels, -1))
    return (mixed[..., :-1] @ left[..., None]).squeeze(-1) + mixed[..., -1]


class Roles(nn.Module):
    """Biaffine role of a word for a predicate of its sentence."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.labels = labels
        self.pred, self.arg = nn.Linear(WIDTH, ROLE), nn.Linear(WIDTH, ROLE)
        self.u = nn.Linear(ROLE, labels * (ROLE + 1))
        nn.init.zeros_(self.u.weight)
        nn.init.zeros_(self.u.bias)

    def forward(self, words: Tensor, predicates: Tensor, sentences: Tensor) -> Tensor:
        """[words, WIDTH], numbers of predicate words [p] and of the words of their sentences [p, n] -> [p, n, labels]."""
        pred, arg = F.gelu(self.pred(words[predicates])), F.gelu(self.arg(words))[sentences]
        mixed = self.u(pred).unflatten(-1, (self.labels, ROLE + 1))
        return arg @ mixed[..., :-1].transpose(1, 2) + mixed[:, None, :, -1]


class Attribution(nn.Module):
    """Source and content words of one cue."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.a, self.b = nn.Linear(WIDTH, ATTRIBUTION), nn.Linear(WIDTH, ATTRIBUTION, bias=False)
        self.dist = nn.Parameter(torch.zeros(BUCKETS, ATTRIBUTION))
        self.w = nn.Linear(ATTRIBUTION, labels)

    def forward(self, words: Tensor, places: Tensor, cues: Tensor, buckets: Tensor) -> Tensor:
        """[words, WIDTH], numbers of the words of each window [c, n], cue vectors [c, WIDTH] and distance classes [c, n] -> [c, n, labels]."""
        return self.w(F.gelu(self.a(words)[places] + self.b(cues)[:, None, :] + self.dist[buckets]))


def distance_buckets(place: Tensor, first: Tensor, last: Tensor) -> Tensor:
    """Distance class of words from a cue (first, last), elementwise."""
    ends = torch.tensor(tuple(range(1, 6)) + FAR)
    after, before = torch.bucketize(place - last, ends) + 1, torch.bucketize(first - place, ends) + 1 + AFTER
    return torch.where(place > last, after, torch.where(place < first, before, 0))


class Model(nn.Module):
    """Encoder and heads."""

    def __init__(self, pieces: int, lists: Dict[str, List[str]], dropout: float = 0.0) -> None:
        super().__init__()
        self.encoder = TextEncoder(pieces)
        self.dropout = dropout     # on the word vectors only: inside the encoder it would cost a tenth of the training speed
        self.taggers = nn.ModuleDict({layer: nn.Linear(WIDTH, len(lists[layer]) if layer in lists else 2) for layer in TAGGERS})
        self.parser, self.roles = Parser(len(lists["deprel"])), Roles(len(lists["roles"]))
        self.attribution = Attribution(len(lists["attr"]))

    def word_vectors(self, batch) -> Tensor:
        """[words, WIDTH]: the last layer at each word's first piece."""
        words = self.encoder(batch.pieces, batch.shapes, batch.gaps, batch.lengths).flatten(0, 1)[batch.word_row]
        return F.dropout(words, self.dropout, self.training)
