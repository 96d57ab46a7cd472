# SPDX-License-Identifier: MIT
"""Reads the binary interface out of the library, and the enumerators out of the headers."""
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def write(library, target):
    """The interface of LIBRARY as libabigail sees it, without what the headers keep private."""
    subprocess.run(["abidw", "--headers-dir", str(ROOT / "include"), "--drop-private-types", "--exported-interfaces-only", "--short-locs",
                    "--no-comp-dir-path", "--no-corpus-path", "--out-file", str(target), str(library)], check=True)


def enumerators(folder):
    """Name and number of every enumerator in the headers of FOLDER."""
    found = {}
    for header in sorted(Path(folder).glob("*.h")):
        text = re.sub(r"/\*.*?\*/", " ", header.read_text(), flags=re.S)
        for body in re.findall(r"\benum\b\s*\w*\s*\{(.*?)\}", text, re.S):
            for name, number in re.findall(r"\b(BRIEF_\w+)\s*=\s*([^,]+)", body):
                one, _, shift = number.partition("<<")
                found[name] = int(one) << int(shift or 0)
    return found
