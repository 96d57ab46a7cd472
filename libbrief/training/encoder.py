# SPDX-License-Identifier: MIT
"""The encoder: BERT with case-shape and gap embeddings, started from a sentence-transformers MiniLM checkpoint."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Dict, List, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, LAYERS, HEADS, FFN, POSITIONS = 384, 6, 12, 1536, 256
SHAPES, GAPS, EPS = 16, 4, 1e-12


class Layer(nn.Module):
    """One post-LayerNorm transformer layer with the three projections in one."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.ffn1, self.ffn2 = nn.Linear(WIDTH, FFN), nn.Linear(FFN, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, EPS), nn.LayerNorm(WIDTH, EPS)
        self.attend = F.scaled_dot_product_attention

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        count, length, _ = x.shape
        q, k, v = self.qkv(x).view(count, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        context = self.attend(q, k, v, attn_mask=mask).transpose(1, 2).reshape(count, length, WIDTH)
        x = self.norm1(x + self.out(context))
        return self.norm2(x + self.ffn2(F.gelu(self.ffn1(x))))


class TextEncoder(nn.Module):
    """Pieces, shapes and gaps in, one vector per piece out."""

    def __init__(self, pieces: int) -> None:
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.word.weight.requires_grad_(False)      # costs a third of the optimizer and gains nothing here
        self.position, self.shape, self.gap = nn.Embedding(POSITIONS, WIDTH), nn.Embedding(SHAPES, WIDTH), nn.Embedding(GAPS, WIDTH)
        nn.init.zeros_(self.shape.weight)
        nn.init.zeros_(self.gap.weight)
        self.norm = nn.LayerNorm(WIDTH, EPS)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def embed(self, pieces: Tensor, shapes: Tensor, gaps: Tensor) -> Tensor:
        positions = self.position.weight[:pieces.shape[1]]
        return self.norm(self.word(pieces) + positions + self.shape(shapes) + self.gap(gaps))

    def forward(self, pieces: Tensor, shapes: Tensor, gaps: Tensor, lengths: Tensor) -> Tensor:
        x = self.embed(pieces, shapes, gaps)
        mask = (torch.arange(pieces.shape[1]) < lengths[:, None])[:, None, None, :]
        mask = None if bool(mask.all()) else mask
        for layer in self.layers:
            x = layer(x, mask)
        return x


def read_safetensors(path: Path) -> Dict[str, Tensor]:
    """The float32 tensors of a safetensors file (a length, a JSON header, raw data)."""
    raw = path.read_bytes()
    size = int.from_bytes(raw[:8], "little")
    tensors = {}
    for name, entry in json.loads(raw[8:8 + size]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = entry["data_offsets"]
            array = np.frombuffer(raw, dtype="<f4", count=(end - start) // 4, offset=8 + size + start)
            tensors[name] = torch.from_numpy(array.reshape(entry["shape"]).copy())
    return tensors


def load_pretrained(encoder: TextEncoder, path: Path, rows: Sequence[int]) -> None:
    """Fill the encoder from a BERT checkpoint; `rows` are the rows of the word table that are kept."""
    source = {name.removeprefix("bert."): tensor for name, tensor in read_safetensors(path).items()}
    state: Dict[str, Tensor] = {
        "word.weight": source["embeddings.word_embeddings.weight"][list(rows)],
        "position.weight": source["embeddings.position_embeddings.weight"][:POSITIONS] + source["embeddings.token_type_embeddings.weight"][0],
        "shape.weight": torch.zeros(SHAPES, WIDTH), "gap.weight": torch.zeros(GAPS, WIDTH)}
    parts: List[tuple] = [("norm", ["embeddings.LayerNorm"])]
    for i in range(LAYERS):
        prefix = f"encoder.layer.{i}."
        parts += [(f"layers.{i}.qkv", [f"{prefix}attention.self.{part}" for part in ("query", "key", "value")]),
                  (f"layers.{i}.out", [f"{prefix}attention.output.dense"]), (f"layers.{i}.norm1", [f"{prefix}attention.output.LayerNorm"]),
                  (f"layers.{i}.ffn1", [f"{prefix}intermediate.dense"]), (f"layers.{i}.ffn2", [f"{prefix}output.dense"]),
                  (f"layers.{i}.norm2", [f"{prefix}output.LayerNorm"])]
    for name, origins in parts:
        for kind in ("weight", "bias"):
            state[f"{name}.{kind}"] = torch.cat([source[f"{origin}.{kind}"] for origin in origins])
    encoder.load_state_dict(state)
