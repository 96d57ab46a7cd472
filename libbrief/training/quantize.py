# SPDX-License-Identifier: MIT
"""The arithmetic of the model file: int8 weights with a scale per row, 12-bit activations with a scale per row."""
from __future__ import annotations

from typing import Tuple

import torch
from torch import Tensor, nn

WEIGHT_MAX, ACTIVATION_MAX = 127, 2047


def quantized_rows(matrix: Tensor) -> Tuple[Tensor, Tensor]:
    """int8 values and float32 scales of the rows of a matrix."""
    scale = matrix.abs().amax(1) / WEIGHT_MAX
    values = torch.round(matrix / torch.where(scale > 0, scale, 1.0)[:, None]).clamp(-WEIGHT_MAX, WEIGHT_MAX)
    return values.to(torch.int8), scale


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
    """Put every linear layer and the word table of a model, in place, into the file's arithmetic."""
    for name, child in module.named_children():
        if isinstance(child, nn.Linear):
            setattr(module, name, QuantizedLinear(child))
        else:
            quantized(child)
    if hasattr(module, "word") and isinstance(module.word, nn.Embedding):
        values, scale = quantized_rows(module.word.weight.data)
        module.word.weight.data = values.float() * scale[:, None]
