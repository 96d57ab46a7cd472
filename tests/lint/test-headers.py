# SPDX-License-Identifier: MIT
"""Every public header compiles alone, in C99, C11 and C++, with all warnings as errors and no GLib in sight."""
import os
import subprocess
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))
HEADERS = sorted((ROOT / "include/brief").glob("*.h"))
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror", "-fsyntax-only"]
DIALECTS = {
    "C99": ["gcc", "-x", "c", "-std=c99", "-Wstrict-prototypes"],
    "C11": ["gcc", "-x", "c", "-std=c11", "-Wstrict-prototypes"],
    "C++11": ["g++", "-x", "c++", "-std=c++11"],
    "C++20": ["g++", "-x", "c++", "-std=c++20"],
}


def compile_text(dialect, text, flags=()):
    command = DIALECTS[dialect] + WARNINGS + ["-I", str(ROOT / "include"), *flags, "-"]
    return subprocess.run(command, input=text, text=True, capture_output=True)


class Headers(unittest.TestCase):
    def test_there_are_headers(self):
        self.assertIn("brief.h", [header.name for header in HEADERS])

    def test_each_alone(self):
        glib = subprocess.run(["pkg-config", "--cflags", "glib-2.0"], text=True, capture_output=True, check=True)
        # GLib's own headers are not what is tested here.
        glib_flags = glib.stdout.replace("-I", "-isystem ").split()
        for header in HEADERS:
            flags = glib_flags if header.name == "brief-glib.h" else []
            for dialect in DIALECTS:
                with self.subTest(header=header.name, dialect=dialect):
                    # Twice: a header guard must hold.
                    result = compile_text(dialect, f"#include <brief/{header.name}>\n" * 2 + "int main(void);\n", flags)
                    self.assertEqual(result.returncode, 0, result.stderr)

    def test_a_wrong_header_would_be_seen(self):
        self.assertNotEqual(compile_text("C99", "#include <brief/brief.h>\nint f();\n").returncode, 0)


if __name__ == "__main__":
    unittest.main()
