# SPDX-License-Identifier: MIT
"""Write the model file: `python3 export.py CKPT OUT [--scores dev.json] [--calibration lines.json]`, or `--golden OUT.bin TEXTFILE` for the C tests.

The format is in CONTRACT.md.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import struct
import time
from pathlib import Path
from typing import Dict, List, Optional, Tuple, Union

import numpy as np
import torch
from torch import Tensor, nn

from encoder import FFN, HEADS, LAYERS, POSITIONS, WIDTH
from evaluate import load
from golden import golden_tensors
from heads import ARC, ATTRIBUTION, LABEL, ROLE, Model
from quantize import TABLE_MAX, WEIGHT_MAX, quantized, quantized_rows
from sources import SOURCES
from wordpiece import MAX_WORD_PIECES

Value = Union[np.ndarray, bytes]
MAX_PIECES = 224
PANEL_WIDTH, PANEL_DEPTH = 16, 4
HEADER, ENTRY, ALIGNMENT = "<8sIIIIQQQQ8s", "<80sII4IQQQ", 64
DTYPES = {np.dtype("<f4"): 0, np.dtype("i1"): 1, np.dtype("u1"): 2, np.dtype("<i4"): 3}


def panels(values: np.ndarray) -> np.ndarray:
    """Weights in the order in which the engine reads them, without a sign: [out / 16 rounded up, in * 16]."""
    out, width = values.shape
    padded = np.zeros((-(-out // PANEL_WIDTH) * PANEL_WIDTH, width), dtype=np.int16)
    padded[:out] = values
    ordered = padded.reshape(-1, PANEL_WIDTH, width // PANEL_DEPTH, PANEL_DEPTH).transpose(0, 2, 1, 3)
    return (ordered + WEIGHT_MAX + 1).astype("u1").reshape(len(ordered), -1)


def linear(tensors: Dict[str, Value], name: str, layer: nn.Linear) -> None:
    """A layer as weight, scale and bias."""
    values, scale = quantized_rows(layer.weight.data)
    tensors[f"{name}.weight"], tensors[f"{name}.scale"] = panels(values.numpy()), scale.numpy()
    tensors[f"{name}.bias"] = layer.bias.data.numpy() if layer.bias is not None else np.zeros(len(values), dtype=np.float32)


def norm(tensors: Dict[str, Value], name: str, layer: nn.LayerNorm) -> None:
    tensors[f"{name}.weight"], tensors[f"{name}.bias"] = layer.weight.data.numpy(), layer.bias.data.numpy()


def model_tensors(model: Model, state: dict, calibration: Optional[dict] = None) -> Dict[str, Value]:
    """Everything in the file, by name."""
    tensors: Dict[str, Value] = {}
    encoder = model.encoder
    values, scale = quantized_rows(encoder.word.weight.data, TABLE_MAX)
    tensors["embed.word.weight"], tensors["embed.word.scale"] = values.numpy(), scale.numpy()
    for name in ("position", "shape", "gap"):
        tensors[f"embed.{name}.weight"] = getattr(encoder, name).weight.data.numpy()
    norm(tensors, "embed.norm", encoder.norm)
    for i, layer in enumerate(encoder.layers):
        for name in ("qkv", "out", "ffn1", "ffn2"):
            linear(tensors, f"layer.{i}.{name}", getattr(layer, name))
        for name in ("norm1", "norm2"):
            norm(tensors, f"layer.{i}.{name}", getattr(layer, name))
    for name, tagger in model.taggers.items():
        linear(tensors, f"head.{name}", tagger)
    parser, roles, attribution = model.parser, model.roles, model.attribution
    for name, layer in (("parser.dep", parser.dep), ("parser.head", parser.head), ("parser.arc.U", parser.arc_u),
                        ("parser.label.dep", parser.label_dep), ("parser.label.head", parser.label_head), ("parser.label.U", parser.label_u),
                        ("roles.pred", roles.pred), ("roles.arg", roles.arg), ("roles.U", roles.u),
                        ("attr.A", attribution.a), ("attr.B", attribution.b), ("attr.W", attribution.w)):
        linear(tensors, name, layer)
    for name, vector in (("parser.root", parser.root), ("parser.label.root", parser.label_root), ("parser.arc.b", parser.arc_b),
                         ("attr.dist", attribution.dist)):
        tensors[name] = vector.data.numpy()
    for name, labels in state["lists"].items():
        tensors[f"labels.{name}"] = "\n".join(labels).encode()
    tensors["vocab.pieces"] = "\n".join(state["vocabulary"]).encode()
    tensors["frames"] = state["frames"].encode()
    config = {"layers": LAYERS, "width": WIDTH, "heads": HEADS, "ffn": FFN, "positions": POSITIONS, "max_pieces": MAX_PIECES,
              "max_word_pieces": MAX_WORD_PIECES, "arc": ARC, "label": LABEL, "role": ROLE, "attr": ATTRIBUTION}
    if calibration:
        tensors["calibration"] = np.array([calibration["claim"], calibration["attribution"]], dtype=np.float32)
    tensors["config"] = "".join(f"{key} {value}\n" for key, value in config.items()).encode()
    return tensors


def container(tensors: Dict[str, Value], metadata: dict) -> bytes:
    """Header, directory, aligned tensors, metadata."""
    start = struct.calcsize(HEADER)
    offset = start + len(tensors) * struct.calcsize(ENTRY)
    directory, body = [], bytearray()
    for name, value in tensors.items():
        array = np.frombuffer(value, dtype="u1") if isinstance(value, bytes) else np.ascontiguousarray(value)
        body += bytes(-(offset + len(body)) % ALIGNMENT)
        shape = array.shape + (1,) * (4 - array.ndim)
        directory.append(struct.pack(ENTRY, name.encode(), DTYPES[array.dtype], array.ndim, *shape, offset + len(body), array.nbytes, 0))
        body += array.tobytes()
    text = json.dumps(metadata, ensure_ascii=False, indent=1).encode()
    rest = b"".join(directory) + bytes(body) + text
    at = start + len(rest) - len(text)
    content = hashlib.sha256(rest).digest()[:8]
    return struct.pack(HEADER, b"BRIEFMDL", 1, 0x01020304, 1, len(tensors), start, at, len(text), start + len(rest), content) + rest


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("text", type=Path, nargs="?", help="with --golden: the text to read")
    parser.add_argument("--golden", action="store_true", help="write golden activations instead of the model")
    parser.add_argument("--scores", type=Path, help="dev scores written by evaluate.py --json")
    parser.add_argument("--calibration", type=Path, help="what tests/eval/calibrate.py --json wrote for the model exported without")
    options = parser.parse_args()
    model, wordpiece, lists, state = load(options.checkpoint)
    if options.golden:
        quantized(model)
        data = container(golden_tensors(model, wordpiece, options.text.read_text(encoding="utf-8")), {})
    else:
        scores = json.loads(options.scores.read_text()) if options.scores else None
        metadata = {"name": "en-news", "date": time.strftime("%Y-%m-%d", time.gmtime()), "steps": state["step"],
                    "base": "all-MiniLM-L6-v2 (Apache-2.0)", "sources": SOURCES, "dev_scores": scores}
        calibration = json.loads(options.calibration.read_text()) if options.calibration else None
        data = container(model_tensors(model, state, calibration), metadata)
    options.out.write_bytes(data)
    print(f"{options.out}: {len(data):,} bytes")


if __name__ == "__main__":
    main()
