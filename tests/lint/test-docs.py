# SPDX-License-Identifier: MIT
"""Every public symbol is documented: Doxygen has nothing to warn about. Links between the pages lead somewhere."""
import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))
DOXYFILE = Path(os.environ["BRIEF_BINARY_DIR"]) / "docs/Doxyfile"


def doxygen(more=""):
    with tempfile.TemporaryDirectory() as folder:
        text = DOXYFILE.read_text() + f'\nOUTPUT_DIRECTORY = "{folder}"\n' + more
        return subprocess.run(["doxygen", "-"], input=text, text=True, capture_output=True)


class Docs(unittest.TestCase):
    def test_doxygen_has_no_warnings(self):
        result = doxygen()
        self.assertEqual((result.returncode, result.stderr.strip()), (0, ""))

    def test_an_undocumented_function_would_be_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            header = Path(folder) / "bad.h"
            header.write_text("/** @file bad.h\n * A file. */\nint brief_bad (int number);\n")
            result = doxygen(f'INPUT = "{folder}"\nUSE_MDFILE_AS_MAINPAGE =\n')
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("brief_bad", result.stderr)

    def pages(self):
        return [path for path in ROOT.rglob("*.md") if "build" not in path.relative_to(ROOT).parts]

    def test_programs_in_pages_compile(self):
        compiled = 0
        for page in self.pages():
            for program in re.findall(r"```c\n(.*?)```", page.read_text(), re.S):
                if "main (" not in program:  # a piece of one: put it into a function that has what it talks about
                    program = f"""#include <brief/brief.h>\n#include <stdio.h>
                        void piece (BriefReader *reader, const char *text, size_t length, BriefGraph *graph);
                        void piece (BriefReader *reader, const char *text, size_t length, BriefGraph *graph)
                        {{ (void) reader; (void) text; (void) length; (void) graph; {{ {program} }} }}"""
                    program = program.replace("BriefGraph *graph = ", "graph = ")
                result = subprocess.run(["gcc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-x", "c",
                                         "-I", str(ROOT / "include"), "-"], input=program, text=True, capture_output=True)
                self.assertEqual(result.returncode, 0, f"{page}: {result.stderr}")
                compiled += 1
            for program in re.findall(r"```python\n(.*?)```", page.read_text(), re.S):
                compile(program, str(page), "exec")
                compiled += 1
        self.assertGreater(compiled, 4)

    def test_links_between_pages(self):
        broken = []
        for page in self.pages():
            text = re.sub(r"```.*?```", "", page.read_text(), flags=re.S)
            for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", text):
                if not re.match(r"[a-z]+:", target) and not (page.parent / target).exists():
                    broken.append(f"{page.relative_to(ROOT)}: {target}")
        self.assertEqual(broken, [])


if __name__ == "__main__":
    unittest.main()
