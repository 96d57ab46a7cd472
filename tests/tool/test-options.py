# SPDX-License-Identifier: MIT
"""Every option, and what is wrong about each."""
import re
import unittest

import tool
from tool import ToolTest

TEXT = "Ana Silva said the bridge will reopen.\n"


class Options(ToolTest):
    def test_help_names_every_option(self):
        text = self.ok("--help")
        for option in ("input", "format", "published", "title", "publisher", "uri", "id", "with", "every-predicate", "jobs", "model", "max-bytes",
                       "text", "width", "color", "offsets", "full", "quiet", "version"):
            self.assertIn(f"--{option}", text)
        self.assertIn("Exit codes", text)
        self.assertLessEqual(max(map(len, text.splitlines())), 100)

    def test_manual_and_completion_have_the_same_options(self):
        options = set(re.findall(r"--[a-z-]+", self.ok("--help"))) - {"--help"}
        folder = tool.SOURCE / "examples" / "brief"
        manual = (folder / "brief.1").read_text().replace("\\-", "-")
        completion = (folder / "brief.bash").read_text()
        for option in options:
            self.assertIn(option, manual)
            self.assertIn(option, completion)

    def test_version(self):
        self.assertRegex(self.ok("--version"), r"^brief \d+\.\d+\.\d+ \(libbrief \d+\.\d+\.\d+, model \S+\)\n$")

    def test_unknown_words(self):
        for arguments, message in [
                (["--no-such"], "no-such.*try brief --help"),
                (["--input", "pdf"], "--input pdf: must be text, jsonl, brief, html or feed"),
                (["--format", "xml"], "--format xml: must be view, html, json, jsonl, conllu, jsonld, dot or graphml"),
                (["--with", "trees"], "--with trees: must be tokens, text or factuality"),
                (["--with", "tokens,"], "--with : must be"),
                (["--color", "maybe"], "--color maybe: must be auto, always or never"),
                (["--jobs", "0"], "--jobs"), (["--jobs", "-3"], "--jobs"), (["--jobs", "many"], "many"),
                (["--jobs", "100000"], "--jobs"), (["--width", "10"], "--width"), (["--width", "wide"], "wide"),
                (["--max-bytes", "-1"], "--max-bytes"), (["--published"], "published"),
                (["--published", "last Monday"], "--published: "), (["--published", "2024-13-40"], "--published: "),
                (["--title", b"\xff\xfe"], "--title: "), (["--publisher", b"\xff"], "--publisher: "),
                (["--id", b"\xff"], "--id: "), (["--uri", b"\xff"], "--uri: ")]:
            with self.subTest(arguments):
                done = tool.subprocess.run([tool.TOOL, *arguments], input=TEXT.encode(), capture_output=True, timeout=60)
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertEqual(done.stdout, b"")
                lines = done.stderr.decode().splitlines()
                self.assertEqual(len(lines), 1, lines)
                self.assertRegex(lines[0], "^brief: .*" + message)

    def test_what_does_not_go_together(self):
        for arguments in (["--title", "T", "--input", "jsonl"], ["--id", "x", "--input", "jsonl"],
                          ["--uri", "x", "a.txt", "b.txt"], ["--title", "T", "--input", "brief"],
                          ["--published", "2024-11-18", "--input", "brief"], ["--text", "a.txt"],
                          ["--input", "brief", "--model", "m"], ["--input", "brief", "--every-predicate"]):
            with self.subTest(arguments):
                self.complains(2, "--", *arguments)

    def test_odd_names_are_one_printable_line(self):
        self.complains(2, r"^brief: [^\x00-\x1f]*$", "--format", "a\nb\x1b[31m")
        self.complains(1, r"^brief: [^\x00-\x1f]*$", "no\nsuch\x1b]0;file")

    def test_model(self):
        self.complains(3, "no-such.brief: ", "--model", "no-such.brief", stdin=TEXT)
        self.complains(3, "README.md: ", "--model", tool.SOURCE / "README.md", stdin=TEXT)
        self.complains(3, "no-such.brief: ", "--model", "no-such.brief", "--version")


if __name__ == "__main__":
    unittest.main()
