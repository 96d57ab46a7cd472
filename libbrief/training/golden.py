# SPDX-License-Identifier: MIT
"""Golden activations of a short text, for the tests of the C engine."""
from __future__ import annotations

from typing import Dict, Union

import numpy as np
import torch
from torch import Tensor

from encoding import Encoder
from batches import Window, collate
from heads import Model
from losses import attribution_scores
from reading import Document
from tokens import tokenize
from wordpiece import WordPiece

MOST_WORDS = 48      # keeps the file small


def golden_tensors(model: Model, wordpiece: WordPiece, text: str) -> Dict[str, Union[np.ndarray, bytes]]:
    """Inputs, every layer and every head for the first words of a text, taken as one window and one sentence."""
    document = Document("golden", text, tokenize(text)[:MOST_WORDS])
    source = Encoder(wordpiece, {})(document, "golden")
    count = len(document.words)
    batch = collate([Window(source, 0, count)], wordpiece)
    bytes_before = np.cumsum([0] + [len(c.encode()) for c in text])
    tensors: Dict[str, Union[np.ndarray, bytes]] = {
        "text": text.encode(), "word_span": bytes_before[np.array(document.words)].astype("<i4"), "word_first": integers(batch.word_row),
        "piece_id": integers(batch.pieces[0]), "shape_id": integers(batch.shapes[0]), "gap_id": integers(batch.gaps[0])}
    with torch.no_grad():
        x = model.encoder.embed(batch.pieces, batch.shapes, batch.gaps)
        tensors["embedding"] = x[0].numpy()
        for i, layer in enumerate(model.encoder.layers):
            x = layer(x, None)
            tensors[f"layer.{i}"] = x[0].numpy()
        words = x[0][batch.word_row]
        scores = {layer: tagger(words) for layer, tagger in model.taggers.items()}
        tensors |= {layer: score.numpy() for layer, score in scores.items()}
        arcs = model.parser.arcs(words, torch.arange(count)[None])[0]
        head = arcs.argmax(-1)
        tensors["arc"] = arcs.numpy()
        tensors["deprel"] = model.parser.relations(words, words[(head - 1).clamp(min=0)], head == 0).numpy()
        predicate = most_likely(scores["pred"])
        tensors["role_pred"] = np.array([predicate], dtype="<i4")
        tensors["roles"] = model.roles(words, torch.tensor([predicate]), torch.arange(count)[None])[0].numpy()
        cue = most_likely(scores["cue"])
        last = min(cue + 1, count - 1)
        tensors["attr_cue"] = np.array([cue, last], dtype="<i4")
        tensors["attr"] = attribution_scores(model, torch.tensor([[cue, last, 0, count]]), words)[0].numpy()
    return {name: value.astype("<f4") if isinstance(value, np.ndarray) and value.dtype.kind == "f" else value for name, value in tensors.items()}


def integers(values: Tensor) -> np.ndarray:
    return values.numpy().astype("<i4")


def most_likely(scores: Tensor) -> int:
    """The word that is least likely to be class 0."""
    return int(scores.log_softmax(-1)[:, 0].argmin())
