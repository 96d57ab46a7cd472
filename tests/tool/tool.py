# SPDX-License-Identifier: MIT
"""Runs the tool for the tests."""
import os
import subprocess
import unittest
from pathlib import Path

TOOL = os.environ.get("BRIEF_TOOL", "brief")
SOURCE = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))
SANITIZED = bool(os.environ.get("BRIEF_SANITIZE"))   # the runtime must come first in a process, and keeps freed memory
ARTICLES = sorted((SOURCE / "examples" / "articles").glob("*.txt"))


def run(*arguments, stdin=b"", env=None, **more):
    """The finished process of `brief ARGUMENTS`, with its output as bytes."""
    environment = {key: value for key, value in os.environ.items() if key not in ("COLUMNS", "NO_COLOR")}
    if isinstance(stdin, str):
        stdin = stdin.encode()
    return subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, env=environment | (env or {}),
                          timeout=300, **more)


def has_model():
    return run("--version").stdout.rstrip().endswith(b"model none)") is False


class ToolTest(unittest.TestCase):
    """Checks that are the same for every call."""

    def ok(self, *arguments, **more):
        """Standard output of a call without faults, as text."""
        done = run(*arguments, **more)
        self.assertEqual((done.returncode, done.stderr.decode()), (0, ""), arguments)
        return done.stdout.decode()

    def complains(self, code, pattern, *arguments, **more):
        """A call that ends with CODE and one line of complaint for each line of PATTERN; its standard output as text."""
        done = run(*arguments, **more)
        lines = done.stderr.decode().splitlines()
        patterns = pattern if isinstance(pattern, list) else [pattern]
        self.assertEqual(done.returncode, code, (arguments, lines))
        self.assertEqual(len(lines), len(patterns), lines)
        for line, expected in zip(lines, patterns):
            self.assertRegex(line, "^brief: ")
            self.assertRegex(line, expected)
        return done.stdout.decode()
