#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures speed, start-up, memory and size, and prints them as a table (target `bench`).

    tests/bench/bench.py [--brief PROGRAM] [--library FILE] [--articles N] [--write docs/quality.md] [FILE|FOLDER…]

The texts are the bundled articles, or those given: .txt files, or .jsonl files with a "text" in each line. They are
repeated until there are N. One document at a time, one thread. Words are counted by white space.
"""
import argparse
import datetime
import itertools
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def texts_of(paths):
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.suffix == ".jsonl":
                with open(file, encoding="utf-8") as lines:
                    yield from (json.loads(line)["text"] for line in lines if line.strip())
            elif file.suffix == ".txt":
                yield file.read_text(encoding="utf-8")


def run(command, stdin=None):
    """Runs COMMAND with its output thrown away; its seconds of wall clock and of processor, and its largest memory in KiB."""
    begin = time.monotonic()
    with open(os.devnull, "wb") as null:
        child = subprocess.Popen(command, stdin=stdin, stdout=null)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{' '.join(command)}: exit status {child.returncode}")
    return time.monotonic() - begin, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def seconds_to_first_output(command, text):
    """From the start of the program to the first byte that it writes."""
    begin = time.monotonic()
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
        child.stdin.write(text.encode())
        child.stdin.close()
        first = child.stdout.read(1)
        seconds = time.monotonic() - begin
        child.stdout.read()
    if not first or child.returncode:
        sys.exit(f"{' '.join(command)}: no output, exit status {child.returncode}")
    return seconds


def article_of(texts, words):
    """The words of the texts one after the other, whole paragraphs, until there are as many as wanted."""
    taken, count = [], 0
    for paragraph in itertools.cycle("\n\n".join(texts).split("\n\n")):
        if count >= words:
            return "\n\n".join(taken)
        taken.append(paragraph)
        count += len(paragraph.split())


def stripped_size(library):
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "library.so"
        subprocess.run(["strip", "-o", str(target), str(library)], check=True)
        return target.stat().st_size


def processor():
    try:
        return re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text()).group(1)
    except (OSError, AttributeError):
        return platform.machine()


def measure(brief, library, texts, count):
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        stream = Path(folder) / "articles.jsonl"
        words = 0
        with open(stream, "w", encoding="utf-8") as out:
            for number, text in zip(range(count), itertools.cycle(texts)):
                words += len(text.split())
                out.write(json.dumps({"id": f"bench-{number}", "text": text, "published": "2024-11-18"}) + "\n")
        command = [brief, "--input", "jsonl", "--format", "jsonl", "--jobs", "1", "--quiet", str(stream)]
        wall, cpu, memory = run(command)
        rows.append(("whole pipeline, text to JSON, one core", f"{words / cpu:,.0f} words/s of processor time",
                     f"{words:,} words in {count} articles: {wall:.1f} s by the clock, {cpu:.1f} s of processor"))
        rows.append((f"largest resident memory, one reader, {count} articles", f"{memory / 1024:.1f} MiB", "of the whole program"))

        one = Path(folder) / "one.jsonl"
        with open(one, "w", encoding="utf-8") as out:
            out.write(json.dumps({"id": "one", "text": texts[0]}) + "\n")
        _, _, memory = run([brief, "--input", "jsonl", "--format", "jsonl", "--quiet", str(one)])
        rows.append(("largest resident memory, one article", f"{memory / 1024:.1f} MiB", ""))

    article = article_of(texts, 900)
    times = sorted(seconds_to_first_output([brief, "--color", "never", "-"], article) for _ in range(11))
    rows.append((f"start to first output, {len(article.split())} words", f"{times[5]:.3f} s", f"median of 11; fastest {times[0]:.3f} s"))
    times = sorted(run([brief, "--version"])[0] for _ in range(11))
    rows.append(("`brief --version`", f"{times[5] * 1000:.1f} ms", "median of 11"))
    rows.append(("`libbrief.so` with its model, stripped", f"{stripped_size(library) / 1e6:.1f} MB", ""))
    return rows


def write_into(page, text):
    begin, end = "<!-- bench: begin -->", "<!-- bench: end -->"
    old = page.read_text()
    if begin not in old or end not in old:
        sys.exit(f"{page}: the marks {begin} and {end} are missing")
    page.write_text(old[: old.index(begin) + len(begin)] + "\n" + text + "\n" + old[old.index(end):])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", type=Path, nargs="*", default=[ROOT / "examples/articles"])
    parser.add_argument("--brief", default=str(ROOT / "build/release/examples/brief"))
    parser.add_argument("--library", type=Path, default=ROOT / "build/release/libbrief.so")
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--write", type=Path, help="put the table into this page")
    args = parser.parse_args()
    texts = list(texts_of(args.paths))
    if not texts:
        sys.exit("no texts there")
    rows = measure(args.brief, args.library, texts, args.articles)
    text = "\n".join([f"Measured {datetime.date.today().isoformat()} on {processor()}.", "",
                      "| what | figure | |", "|---|---|---|"] + [f"| {' | '.join(row)} |" for row in rows])
    print(text)
    if args.write:
        write_into(args.write, text)


if __name__ == "__main__":
    main()
