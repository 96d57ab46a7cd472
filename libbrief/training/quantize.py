# SPDX-License-Identifier: MIT
"""The arithmetic of the model file: weights and activations of linear layers in 7 bits with a scale per row, the word table in 8."""
from __future__ import annotations

from typing import Optional, Tuple

import torch
from torch import Tensor, nn

WEIGHT_MAX, ACTIVATION_MAX, TABLE_MAX = 63, 63, 127
CLIPS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.7)


def quantized_rows(matrix: Tensor, most: int = WEIGHT_MAX) -> Tuple[Tensor, Tensor]:
    """int8 values and float32 scales of the rows of a matrix: of a few scales per row, the one with the smallest error."""
    best = scales = error = None
    for clip in CLIPS:
        scale = matrix.abs().amax(1) * clip / most
        divisor = torch.where(scale > 0, scale, 1.0)[:, None]
        values = torch.round(matrix / divisor).clamp(-most, most)
        distance = ((values * divisor - matrix) ** 2).sum(1)
        if best is None:
            best, scales, error = values, scale, distance
        else:
            better = distance < error
            best[better], scales[better], error[better] = values[better], scale[better], distance[better]
    return best.to(torch.int8), scales


def rounded(x: Tensor, dim: int = -1) -> Tensor:
    """x as the engine sees the inputs of a linear layer: ACTIVATION_MAX steps to either side along a dimension."""
    step = x.abs().amax(dim, keepdim=True) / ACTIVATION_MAX
    step = torch.where(step > 0, step, 1.0)
    return torch.round(x / step) * step


def rounded_attention(q: Tensor, k: Tensor, v: Tensor, attn_mask: Optional[Tensor] = None) -> Tensor:
    """Attention as the engine computes it, for whole windows only."""
    if attn_mask is not None:
        raise ValueError("windows of different lengths")
    common_q, common_v = q.mean(-2, keepdim=True), v.mean(-2, keepdim=True)
    q, k, v = q - common_q, k - k.mean(-2, keepdim=True), v - common_v
    scores = (rounded(q) @ rounded(k).transpose(-1, -2) + common_q @ k.transpose(-1, -2)) / q.shape[-1] ** 0.5
    top = scores.shape[-1] - 1 - scores.flip(-1).argmax(-1, keepdim=True)
    weights = rounded(torch.exp(scores - scores.amax(-1, keepdim=True)).scatter(-1, top, 0.0)).scatter(-1, top, 1.0)
    weights = weights / weights.sum(-1, keepdim=True)
    others = weights.scatter(-1, top, 0.0) @ rounded(v, -2)
    return others + weights.gather(-1, top) * v.gather(-2, top.expand(*top.shape[:-1], v.shape[-1])) + common_v


class QuantizedLinear(nn.Module):
    """A linear layer as the C engine computes it. Integer sums are exact in float64."""

    def __init__(self, layer: nn.Linear) -> None:
        super().__init__()
        values, self.scale = quantized_rows(layer.weight.data)
        self.values = values.double()
        self.bias = layer.bias.data if layer.bias is not None else torch.zeros(len(values))

    def forward(self, x: Tensor) -> Tensor:
        scale = x.abs().amax(-1, keepdim=True) / ACTIVATION_MAX
        q = torch.round(x / torch.where(scale > 0, scale, 1.0))
        return (q.double() @ self.values.T).float() * (scale * self.scale) + self.bias


def quantized(module: nn.Module) -> None:
    """Put every linear layer, the attention and the word table of a model, in place, into the file's arithmetic."""
    for name, child in module.named_children():
        if isinstance(child, nn.Linear):
            setattr(module, name, QuantizedLinear(child))
        else:
            quantized(child)
    if hasattr(module, "attend"):
        module.attend = rounded_attention
    if hasattr(module, "word") and isinstance(module.word, nn.Embedding):
        values, scale = quantized_rows(module.word.weight.data, TABLE_MAX)
        module.word.weight.data = values.float() * scale[:, None]
