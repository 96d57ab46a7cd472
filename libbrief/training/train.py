# SPDX-License-Identifier: MIT
"""Train the model: `python3 train.py --data ../../../shared/data --base MINILM_FOLDER --out FOLDER --minutes 95`.

The learning rate follows the wall clock: it reaches zero after --minutes, however fast the machine is. A run that was stopped goes on
from its last checkpoint when started again with the same --out.
"""
from __future__ import annotations

import argparse
import os
import random
import time
from collections import defaultdict
from pathlib import Path
from typing import Dict, List

import numpy as np
import torch

from batches import SHARES, collate, mixture
from encoder import load_pretrained
from encoding import Encoder
from evaluate import evaluate, read_dev
from heads import Model
from labels import frame_lines, inventories
from losses import WEIGHTS, losses
from reading import read_group
from wordpiece import WordPiece, pruned_vocabulary

LIMIT = {"gmb": 700}          # documents read of a set that is larger than its share
WARM_UP = 0.04                # share of the run
ENCODER_RATE, HEAD_RATE = 1.5e-4, 5e-4
CHECKPOINT_EVERY, EVALUATE_EVERY = 300, 1500   # seconds
KEEP_FROM = 0.72              # checkpoints of the last part of a run are kept, for average.py


def rate(progress: float) -> float:
    """Linear warm-up, linear decay to zero."""
    return min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP), 1.0) if progress < 1 else 0.0


def read_shares(text: str) -> Dict[str, float]:
    """`group=share,...` of the command line."""
    return {group: float(share) for group, share in (pair.split("=") for pair in text.split(","))}


def optimizer_of(model: Model) -> torch.optim.Optimizer:
    """AdamW; no weight decay on vectors, a lower rate for the pretrained part."""
    groups: Dict[tuple, List[torch.nn.Parameter]] = defaultdict(list)
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            groups[name.startswith("encoder.") and "shape" not in name and "gap" not in name, parameter.ndim > 1].append(parameter)
    return torch.optim.AdamW([{"params": parameters, "peak": ENCODER_RATE if pretrained else HEAD_RATE, "weight_decay": 0.01 if matrix else 0.0}
                              for (pretrained, matrix), parameters in groups.items()], betas=(0.9, 0.98), eps=1e-8, fused=True)


def save(path: Path, state: dict) -> None:
    """Write under another name first: a reader never meets half a file."""
    torch.save(state, path.with_suffix(".part"))
    os.replace(path.with_suffix(".part"), path)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--base", type=Path, required=True, help="folder with model.safetensors and vocab.txt")
    parser.add_argument("--out", type=Path, required=True, help="folder for ckpt.pt and log.txt")
    parser.add_argument("--start", type=Path, help="checkpoint of a finished run to begin a new one from")
    parser.add_argument("--minutes", type=float, default=95)
    parser.add_argument("--rate", type=float, default=1.0, help="factor on the learning rates, for a run that goes on from a finished one")
    parser.add_argument("--shares", type=read_shares, default=SHARES, help="other shares of the groups: ewt=.2,worldwide=.5,...")
    parser.add_argument("--batch", type=int, default=1024, help="pieces in a batch")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.set_flush_denormal(True)
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)

    def log(text: str) -> None:
        with open(options.out / "log.txt", "a") as file:
            print(time.strftime("%H:%M:%S"), text, file=file)

    vocabulary, rows = pruned_vocabulary((options.base / "vocab.txt").read_text().split("\n")[:30522])
    raw = {group: read_group(options.data, group, "train", LIMIT.get(group)) for group in SHARES}
    everything = [document for documents in raw.values() for document in documents]
    lists, frames = inventories(everything), frame_lines(everything)
    wordpiece = WordPiece(vocabulary)
    encode = Encoder(wordpiece, lists)
    groups = {group: [encode(document, group) for document in documents if document.words] for group, documents in raw.items()}
    dev = read_dev(options.data, encode, small=True)
    model = Model(len(vocabulary), lists, options.dropout)
    load_pretrained(model.encoder, options.base / "model.safetensors", rows)
    optimizer = optimizer_of(model)
    spent, step, checkpoint = 0.0, 0, options.out / "ckpt.pt"
    begin = checkpoint if checkpoint.exists() else options.start
    if begin:
        state = torch.load(begin, weights_only=True)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        spent, step = state["spent"] if begin == checkpoint else 0.0, state["step"]
        rng = random.Random(options.seed + step)
    log(f"start at step {step}, {len(vocabulary)} pieces, " + ", ".join(f"{g} {sum(len(d.pieces) for d in ds)}" for g, ds in groups.items()))

    def write_checkpoint(path: Path = checkpoint) -> None:
        save(path, {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "spent": spent, "step": step,
                          "vocabulary": vocabulary, "lists": lists, "frames": frames})

    total, sums, counts, pieces = options.minutes * 60, defaultdict(float), defaultdict(int), 0
    mark = reported = time.time()
    saved, evaluated = spent, spent
    model.train()
    for windows in mixture(groups, options.shares, options.batch, rng):
        now = time.time()
        spent, mark = spent + now - mark, now
        if spent >= total:
            break
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * options.rate * rate(spent / total)
        batch = collate(windows, wordpiece, rng)
        found = losses(model, batch)
        optimizer.zero_grad(set_to_none=True)
        sum(WEIGHTS[name] * loss for name, loss in found.items()).backward()
        torch.nn.utils.clip_grad_norm_((p for g in optimizer.param_groups for p in g["params"]), 5.0)
        optimizer.step()
        step += 1
        pieces += int(batch.lengths.sum())
        for name, loss in found.items():
            sums[name] += float(loss.detach())
            counts[name] += 1
        if step % 50 == 0:
            log(f"step {step} {spent / 60:.1f} min {pieces / (time.time() - reported):.0f} pieces/s "
                + " ".join(f"{name} {sums[name] / counts[name]:.3f}" for name in WEIGHTS if counts[name]))
            sums.clear(), counts.clear()
            pieces, reported = 0, time.time()
        if spent - saved > CHECKPOINT_EVERY:
            write_checkpoint()
            saved = spent
            if spent > KEEP_FROM * total:
                write_checkpoint(options.out / f"minute-{spent / 60:03.0f}.pt")
        if spent - evaluated > EVALUATE_EVERY:
            log("dev " + " ".join(f"{name} {value:.2f}" for name, value in evaluate(model, dev, wordpiece, lists).items()))
            model.train()
            evaluated, reported, pieces = spent, time.time(), 0
    write_checkpoint()
    log("dev " + " ".join(f"{name} {value:.2f}" for name, value in evaluate(model, dev, wordpiece, lists).items()))


if __name__ == "__main__":
    main()
