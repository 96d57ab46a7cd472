# SPDX-License-Identifier: MIT
"""The Python module declares every function of the library, each with the types of its prototype."""
import ctypes
import os
import re
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import prototypes  # noqa: E402

import brief  # noqa: E402

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", HERE.parents[1]))


class Declarations(unittest.TestCase):
    maxDiff = None

    def declared(self):
        return dict(item.split() for line in brief._FUNCTIONS.splitlines() if line for item in line.split(" | "))

    def test_prototypes(self):
        self.assertEqual(self.declared(), prototypes.functions(ROOT / "include"))

    def test_every_export_is_declared(self):
        text = re.sub(r"/\*.*?\*/|#[^\n]*", " ", (ROOT / "libbrief/libbrief.map").read_text(), flags=re.S)
        exports = set(re.findall(r"\b(brief_\w+)\s*;", text))
        self.assertGreater(len(exports), 150)
        self.assertEqual(exports, set(self.declared()))
        for name in exports:
            self.assertIsNotNone(getattr(brief.lib, name).argtypes, name)

    def test_a_wrong_type_would_be_seen(self):
        with self.assertRaises(ValueError):
            prototypes.letter("GHashTable *table", set())
        self.assertEqual(prototypes.letter("const char *text", set()), "S")
        self.assertEqual(prototypes.letter("char *", set()), "O")
        self.assertEqual(prototypes.letter("BriefZone *zone", {"BriefZone"}), "e")
        self.assertEqual(prototypes.letter("const BriefClaim *claim", set()), "P")

    def test_node_types_are_those_of_the_header(self):
        header = (ROOT / "include/brief/brief-types.h").read_text()
        numbers = dict(re.findall(r"BRIEF_NODE_(\w+) = (\d+)", header))
        lists = {"ENTITY": "entities", "TIME": "times", "QUANTITY": "quantities", "CLAIM": "claims",
                 "ATTRIBUTION": "attributions"}
        self.assertEqual(brief._NODE_LISTS, {int(numbers[name]): lists[name] for name in lists})
        self.assertEqual(set(numbers) - set(lists), {"NONE"})

    def test_every_function_takes_null(self):
        """No function crashes on nothing at all: NULL, 0 and empty everywhere."""
        zeros = {"S": None, "P": None, "E": None, "e": None, "n": None, "u": None, "z": None, "d": None, "r": None,
                 "I": 0, "i": 0, "Z": 0, "L": 0, "U": 0, "B": False, "D": 0.0, "R": brief._Span(0, 0)}
        called = 0
        for name, letters in self.declared().items():
            arguments = [ctypes.cast(None, brief._LETTERS[c]) if c in "CGF" else zeros[c] for c in letters[1:]]
            result = getattr(brief.lib, name)(*arguments)
            if name.endswith("_new") and result:
                kind = name[: -len("_new")]
                getattr(brief.lib, kind + ("_free" if kind in ("brief_reader", "brief_query") else "_unref"))(result)
            elif name == "brief_model_default" and result:
                brief.lib.brief_model_unref(result)
            elif letters[0] == "O" and result:
                brief.lib.brief_free(result)
            called += 1
        self.assertEqual(called, len(self.declared()))


if __name__ == "__main__":
    unittest.main()
