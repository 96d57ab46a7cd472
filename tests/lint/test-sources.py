# SPDX-License-Identifier: MIT
"""What every source file keeps to: the order of the folders, its licence line, its length, the words it may use."""
import os
import re
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))

# Which folders of libbrief/ the files of a folder may include: what stands before them in the order of the stages.
MAY_INCLUDE = {
    "base": "",
    "nn": "base lexicon",
    "lexicon": "base nn",
    "model": "base nn lexicon",
    "text": "base nn lexicon model",
    "syntax": "base nn lexicon model text",
    "graph": "base",
    "entity": "base nn lexicon model text syntax graph",
    "claim": "base nn lexicon model text syntax graph entity",
    "io": "base graph",
    "pipeline": "base nn lexicon model text syntax graph entity claim",
    "api": "base nn lexicon model text syntax graph entity claim io pipeline",
}
LONGEST = 600
LONGER = {"examples/python/brief.py": 1200}      # one module on purpose: a file to copy
LICENSE_LINE = "SPDX-License-Identifier: MIT"
CODE = {".c", ".h", ".S", ".inc", ".py", ".cmake", ".sh", ".map", ".bash"}

# Functions that have no place in a library that is loaded into other people's programs: they end it, write to its
# terminal, change or depend on its locale, or keep state between calls.
FORBIDDEN_CALLS = {
    "exit", "_exit", "quick_exit", "abort", "atexit", "assert", "printf", "puts", "putchar", "perror", "setlocale",
    "strtod", "strtof", "atof", "atoi", "atol", "strtol", "strtoul", "sprintf", "vsprintf", "gets", "strcpy", "strcat",
    "strtok", "rand", "srand", "random", "localtime", "gmtime", "asctime", "ctime", "isalpha", "isdigit", "isspace",
    "isupper", "islower", "isalnum", "toupper", "tolower", "strcasecmp", "strncasecmp", "getenv", "system", "popen",
    "g_print", "g_printerr", "g_error", "g_assert", "g_assert_not_reached", "g_str_to_locale", "g_strtod",
}
COMMENT_OR_STRING = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', re.S)


def files(*folders, suffixes=CODE):
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.suffix in suffixes and path.is_file() and "__pycache__" not in path.parts:
                yield path


def name(path):
    return str(path.relative_to(ROOT))


def code_of(text):
    """The text without comments and strings, on the same lines."""
    return COMMENT_OR_STRING.sub(lambda match: "\n" * match.group().count("\n") + " ", text)


class Sources(unittest.TestCase):
    maxDiff = None

    def test_tables_that_are_searched_are_in_order(self):
        seen = 0
        for path in files("libbrief/lexicon", suffixes={".c"}):
            text = path.read_text(encoding="utf-8")
            for table in sorted(set(re.findall(r"BRIEF_TABLE_FIND \((\w+),", text))):
                rows = re.search(rf"\b{table}\[\](?:\[\d\])? = {{\n(.*?)\n}};", text, re.S)
                keys = [key.encode() for key in re.findall(r'\{\s*"([^"]*)"', rows[1])]
                self.assertEqual(keys, sorted(set(keys)), f"{name(path)}: {table}")
                seen += len(keys) > 1
        self.assertGreater(seen, 10)

    def test_there_are_sources(self):
        self.assertGreater(len(list(files("libbrief"))), 20)

    def test_folders_include_only_what_stands_before_them(self):
        wrong = []
        for path in files("libbrief", suffixes={".c", ".h", ".inc"}):
            folder = path.relative_to(ROOT / "libbrief").parts[0]
            if folder == "training":
                continue
            self.assertIn(folder, MAY_INCLUDE, f"{name(path)}: a folder without a place in the order")
            allowed = MAY_INCLUDE[folder].split() + [folder]
            for included in re.findall(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', path.read_text(), re.M):
                other = included.split("/")[0] if "/" in included else folder
                if other not in allowed:
                    wrong.append(f"{name(path)} includes {included}")
        self.assertEqual(wrong, [])

    def test_includes_exist_where_they_point(self):
        wrong = []
        for path in files("libbrief", suffixes={".c", ".h", ".inc"}):
            for included in re.findall(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', path.read_text(), re.M):
                if not ((ROOT / "libbrief" / included).is_file() or (path.parent / included).is_file()):
                    wrong.append(f"{name(path)} includes {included}")
        self.assertEqual(wrong, [])

    def test_public_headers_know_no_glib(self):
        wrong = []
        for path in files("include"):
            if path.name != "brief-glib.h" and re.search(r"\bg_[a-z]+|\bG_[A-Z]+|\bg(?:boolean|char|int|size|pointer)\b|<glib",
                                                         code_of(path.read_text())):
                wrong.append(name(path))
        self.assertEqual(wrong, [])

    def test_umbrella_includes_every_core_header(self):
        umbrella = (ROOT / "include/brief/brief.h").read_text()
        headers = {path.name for path in files("include")} - {"brief.h", "brief-glib.h"}
        self.assertEqual({h for h in headers if f"<brief/{h}>" not in umbrella}, set())
        self.assertNotIn("brief-glib.h>", umbrella)

    def test_licence_line(self):
        # What a generator writes stands beside the generator, which has the line.
        wrong = [name(path) for path in files("libbrief", "include", "examples", "tests", "cmake", suffixes=CODE - {".inc"})
                 if LICENSE_LINE not in "".join(path.read_text().splitlines(True)[:4])]
        for path in [*ROOT.glob("**/CMakeLists.txt")]:
            if "build" not in path.relative_to(ROOT).parts and LICENSE_LINE not in path.read_text()[:200]:
                wrong.append(name(path))
        self.assertEqual(wrong, [])

    def test_length(self):
        # Tables that a generator writes may be as long as they like.
        long = {name(path): count for path in files("libbrief", "include", "examples", "tests", "cmake")
                if path.suffix != ".inc" and (count := path.read_text().count("\n")) > LONGER.get(name(path), LONGEST)}
        self.assertEqual(long, {})

    def test_no_tabs_no_trailing_space(self):
        wrong = []
        for path in files("libbrief", "include", "examples", "tests", "cmake", suffixes={".c", ".h", ".py", ".cmake"}):
            for number, line in enumerate(path.read_text().split("\n"), 1):
                if line != line.rstrip() or "\t" in line:
                    wrong.append(f"{name(path)}:{number}")
        self.assertEqual(wrong, [])

    def test_library_calls_nothing_forbidden(self):
        wrong = []
        call = re.compile(r"(?<![\w.>])(" + "|".join(sorted(FORBIDDEN_CALLS)) + r")\s*\(")
        for path in files("libbrief", suffixes={".c", ".h", ".inc"}):
            for number, line in enumerate(code_of(path.read_text()).split("\n"), 1):
                if match := call.search(line):
                    wrong.append(f"{name(path)}:{number}: {match.group(1)}")
                if re.search(r"\bstd(?:err|out)\b|\b_?(?:_Thread_local|__thread)\b", line):
                    wrong.append(f"{name(path)}:{number}: {line.strip()}")
        self.assertEqual(wrong, [])

    def test_nothing_is_put_off(self):
        word = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
        wrong = [f"{name(path)}:{number}" for path in files("libbrief", "include", "examples", "tests", "cmake", "docs",
                                                           suffixes=CODE | {".md"})
                 for number, line in enumerate(path.read_text().split("\n"), 1) if word.search(line)]
        self.assertEqual(wrong, [])


if __name__ == "__main__":
    unittest.main()
