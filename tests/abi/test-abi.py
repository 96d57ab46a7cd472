# SPDX-License-Identifier: MIT
"""The binary interface is the recorded one, and every enumerator of the headers is pinned to its number."""
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import interface  # noqa: E402

ROOT = HERE.parents[1]
LIBRARY = os.environ["LIBBRIEF_PATH"]
BASELINE = HERE / "libbrief.abi"


def abidiff(old, new):
    return subprocess.run(["abidiff", "--no-added-syms", str(old), str(new)], text=True, capture_output=True)


@unittest.skipUnless(os.uname().machine == "x86_64", "the record is that of x86-64")
class Interface(unittest.TestCase):
    def test_library_has_debug_information(self):
        # Without it abidiff would compare nothing and pass.
        sections = subprocess.run(["readelf", "-SW", LIBRARY], text=True, capture_output=True, check=True).stdout
        self.assertIn(".debug_info", sections)

    def test_interface_is_compatible(self):
        with tempfile.TemporaryDirectory() as folder:
            now = Path(folder) / "now.abi"
            interface.write(LIBRARY, now)
            result = abidiff(BASELINE, now)
        # Bit 2 and 3: a change, an incompatible one; bit 0 and 1: it could not compare.
        self.assertEqual(result.returncode & 0b1111, 0, result.stdout + result.stderr)

    def test_a_removed_function_would_be_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.abi"
            text = BASELINE.read_text()
            name = re.search(r"<function-decl name='(brief_\w+)'", text).group(1)
            text = re.sub(rf"<elf-symbol name='{name}' .*?/>\n", "", text)
            broken.write_text(re.sub(rf"elf-symbol-id='{name}@.*?'", "", text))
            self.assertNotEqual(abidiff(BASELINE, broken).returncode & 0b1100, 0)


    def test_a_changed_result_would_be_seen(self):
        with tempfile.TemporaryDirectory() as folder:
            broken = Path(folder) / "broken.abi"
            text = BASELINE.read_text()

            def result(name):
                return re.search(rf"<function-decl name='{name}'.*?<return type-id='([^']+)'/>", text, re.S)
            number, real = result("brief_token_head"), result("brief_claim_confidence")
            broken.write_text(text[: number.start(1)] + real.group(1) + text[number.end(1):])
            self.assertNotEqual(abidiff(BASELINE, broken).returncode & 0b1100, 0)


class Values(unittest.TestCase):
    def test_every_enumerator_is_pinned(self):
        pinned = re.findall(r"^SAME \((BRIEF_\w+), (\d+)\);", (HERE / "test-enums.c").read_text(), re.M)
        declared = interface.enumerators(ROOT / "include/brief")
        self.assertGreater(len(declared), 100)
        self.assertEqual({name: int(number) for name, number in pinned}, declared)


if __name__ == "__main__":
    unittest.main()
