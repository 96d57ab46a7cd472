# SPDX-License-Identifier: MIT
"""Average checkpoints of one run: `python3 average.py OUT CKPT CKPT [...]`.

The mean of two stages of training keeps most of what each is better at; the lists and the vocabulary are the last one's."""
from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("checkpoints", type=Path, nargs="+")
    options = parser.parse_args()
    states = [torch.load(path, weights_only=True) for path in options.checkpoints]
    model = states[-1]["model"]
    for name, tensor in model.items():
        if tensor.is_floating_point():
            model[name] = sum(state["model"][name] for state in states) / len(states)
    torch.save(states[-1], options.out)


if __name__ == "__main__":
    main()
