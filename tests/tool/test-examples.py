# SPDX-License-Identifier: MIT
"""The example programs, the completion, the manual page and the progress bar."""
import csv
import io
import json
import os
import pty
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import tool
from tool import ToolTest

EXAMPLES = tool.SOURCE / "examples"
PROGRAMS = Path(os.environ.get("BRIEF_BINARY_DIR", "build")) / "examples"


@unittest.skipUnless(tool.has_model() and (PROGRAMS / "minimal").exists(), "the library has no model")
class Programs(unittest.TestCase):
    def run_program(self, *command, **more):
        return subprocess.run([str(part) for part in command], capture_output=True, timeout=300, **more)

    def test_minimal_has_30_lines_and_lists_the_claims(self):
        self.assertLessEqual(len((EXAMPLES / "minimal.c").read_text().splitlines()), 30)
        article = tool.ARTICLES[0].read_bytes()
        done = self.run_program(PROGRAMS / "minimal", input=article)
        brief = json.loads(tool.run("--format", "jsonl", stdin=article).stdout)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        ids = [line.split()[0] for line in done.stdout.decode().splitlines() if re.match(r"c\d+ ", line)]
        self.assertEqual(ids, [claim["id"] for claim in brief["claims"]])
        done = self.run_program(PROGRAMS / "minimal", input=b"\xff")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.decode(), "byte 0")

    def test_who_said_what(self):
        article = tool.ARTICLES[0]
        done = self.run_program(PROGRAMS / "who-said-what", article, "2025-03-12")
        brief = json.loads(tool.run("--format", "jsonl", "--published", "2025-03-12", article).stdout)
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertEqual(len(re.findall(r"^\S.* -- .*:$", done.stdout.decode(), re.M)), len(brief["attributions"]))
        self.assertEqual(self.run_program(PROGRAMS / "who-said-what").returncode, 2)
        self.assertEqual(self.run_program(PROGRAMS / "who-said-what", "no-such.txt").returncode, 2)
        self.assertEqual(self.run_program(PROGRAMS / "who-said-what", article, "soon").returncode, 1)

    def test_who_said_what_names_whom_a_pronoun_stands_for(self):
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(b"Mayor Ana Silva, who has promised to rebuild the bridge, said that the work would begin in May.\n")
            file.flush()
            done = self.run_program(PROGRAMS / "who-said-what", file.name)
        self.assertIn("Ana Silva [Ana Silva] -- promise:", done.stdout.decode().splitlines())

    @unittest.skipIf(tool.SANITIZED, "Python does not load the sanitizer's runtime first")
    def test_sources(self):
        script = EXAMPLES / "python" / "sources.py"
        done = self.run_program(sys.executable, script, EXAMPLES / "articles")
        self.assertEqual((done.returncode, done.stderr), (0, b""))
        self.assertRegex(done.stdout.decode(), r"\d+ sources in 3 articles\n\Z")
        done = self.run_program(sys.executable, script, "--csv", *tool.ARTICLES)
        rows = list(csv.DictReader(io.StringIO(done.stdout.decode())))
        statements = sum(len(json.loads(line)["attributions"])
                         for line in tool.run("--format", "jsonl", *tool.ARTICLES).stdout.splitlines())
        self.assertEqual(sum(int(row["statements"]) for row in rows), statements)
        done = self.run_program(sys.executable, script, "no-such.txt")
        self.assertEqual(done.returncode, 1)


class Shell(ToolTest):
    def complete(self, line):
        """What bash would offer at the end of LINE."""
        words = re.split(r"(=)|\s+", line)
        words = [word for word in words if word is not None]
        script = (f"source '{EXAMPLES}/brief/brief.bash'; COMP_WORDS=({' '.join(repr(word) for word in words)}); "
                  f"COMP_CWORD={len(words) - 1}; _brief; printf '%s\\n' \"${{COMPREPLY[@]}}\"")
        return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout.split()

    @unittest.skipUnless(shutil.which("bash"), "no bash")
    def test_completion(self):
        self.assertEqual(self.complete("brief --fo"), ["--format"])
        self.assertEqual(self.complete("brief --format "), ["view", "html", "json", "jsonl", "conllu", "jsonld", "dot", "graphml"])
        self.assertEqual(self.complete("brief --format=js"), ["json", "jsonl", "jsonld"])
        self.assertEqual(self.complete("brief --format="), ["view", "html", "json", "jsonl", "conllu", "jsonld", "dot", "graphml"])
        self.assertEqual(self.complete("brief -i te"), ["text"])
        self.assertEqual(self.complete(f"brief {EXAMPLES}/mini"), [f"{EXAMPLES}/minimal.c"])
        self.assertEqual(self.complete("brief --published "), [])

    @unittest.skipUnless(shutil.which("groff"), "no groff")
    def test_manual_is_well_formed(self):
        done = subprocess.run(["groff", "-man", "-ww", "-Tutf8", "-z", str(EXAMPLES / "brief" / "brief.1")], capture_output=True)
        self.assertEqual((done.returncode, done.stderr), (0, b""))


@unittest.skipUnless(tool.has_model(), "the library has no model")
class Terminal(unittest.TestCase):
    def errors_on_a_terminal(self, *arguments, slow):
        """What the tool writes to a terminal when its input takes more than a second to come."""
        ours, theirs = pty.openpty()
        process = subprocess.Popen([tool.TOOL, "--input", "jsonl", "--format", "jsonl", *arguments], stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL, stderr=theirs)
        os.close(theirs)
        for seconds in slow:
            subprocess.run(["sleep", str(seconds)])
            process.stdin.write(b'{"text": "It rained."}\n')
            process.stdin.flush()
        process.stdin.close()
        process.wait(60)
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:
            pass
        os.close(ours)
        return shown.decode()

    def test_progress(self):
        shown = self.errors_on_a_terminal(slow=(1.2, 0.2, 0.2))
        self.assertRegex(shown, r"\r\d documents?")
        self.assertTrue(shown.endswith("\r\x1b[K"))

    def test_no_progress_when_quick_or_quiet(self):
        self.assertEqual(self.errors_on_a_terminal("--quiet", slow=(1.2, 0.2)), "")


if __name__ == "__main__":
    unittest.main()
