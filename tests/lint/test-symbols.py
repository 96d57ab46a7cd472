# SPDX-License-Identifier: MIT
"""What the built library shows to the world and what it asks of it."""
import os
import re
import subprocess
import unittest
from pathlib import Path

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))
LIBRARY = os.environ["LIBBRIEF_PATH"]

# They end the program, write to its terminal, depend on its locale, or keep hidden state.
FORBIDDEN = set("""
    exit _exit quick_exit abort atexit on_exit __assert_fail printf __printf_chk puts putchar perror fprintf
    __fprintf_chk vfprintf __vfprintf_chk stderr stdout setlocale strtod strtof strtold __isoc23_strtod atof sprintf
    __sprintf_chk strtok rand srand random localtime gmtime signal sigaction system popen fork getenv setenv
    __ctype_b_loc __ctype_tolower_loc __ctype_toupper_loc strcasecmp strncasecmp
    g_print g_printerr g_assertion_message g_assertion_message_expr g_strtod g_thread_new
    __tls_get_addr pthread_key_create
""".split())
NEEDED = {"libglib-2.0.so.0", "libjansson.so.4", "libxml2.so.2", "libm.so.6", "libc.so.6", "ld-linux-x86-64.so.2"}


def output_of(*command):
    return subprocess.run(command, text=True, capture_output=True, check=True,
                          env={**os.environ, "LC_ALL": "C"}).stdout


def symbols(*flags):
    for line in output_of("nm", "-D", "--with-symbol-versions", *flags, LIBRARY).splitlines():
        yield line.split()[-1]


def declared_functions():
    """The functions that the public headers declare, the optional GLib one aside (it is inline)."""
    found = set()
    for header in (ROOT / "include/brief").glob("*.h"):
        text = re.sub(r"/\*.*?\*/", " ", header.read_text(), flags=re.S)
        for declaration in re.findall(r"BRIEF_(?:AVAILABLE|DEPRECATED)_IN_\w+[^;{]*;", text):
            if match := re.search(r"\b(brief_\w+)\s*\(", declaration):
                found.add(match.group(1))
    return found


def mapped_functions():
    text = re.sub(r"/\*.*?\*/|#[^\n]*", " ", (ROOT / "libbrief/libbrief.map").read_text(), flags=re.S)
    return set(re.findall(r"\b(brief_\w+)\s*;", text))


class Symbols(unittest.TestCase):
    maxDiff = None

    def test_exports_are_the_map_and_the_headers(self):
        exports = {name for name in symbols("--defined-only")}
        functions = {name.split("@")[0] for name in exports if not name.startswith("LIBBRIEF_")}
        self.assertGreater(len(functions), 50)
        self.assertEqual(functions, mapped_functions())
        self.assertEqual(functions, declared_functions())

    def test_every_export_has_a_version(self):
        unversioned = [name for name in symbols("--defined-only")
                       if not name.startswith("LIBBRIEF_") and not re.search(r"@@?LIBBRIEF_\d+\.\d+$", name)]
        self.assertEqual(unversioned, [])

    def test_map_has_no_wildcard_but_the_last_local(self):
        text = re.sub(r"/\*.*?\*/", " ", (ROOT / "libbrief/libbrief.map").read_text(), flags=re.S)
        self.assertNotRegex(re.sub(r"local:\s*\*;", "", text), r"\*")

    def test_calls_nothing_forbidden(self):
        used = {name.split("@")[0] for name in symbols("--undefined-only")}
        self.assertIn("g_free", used)
        self.assertEqual(used & FORBIDDEN, set())

    def test_needs_only_what_it_says(self):
        dynamic = output_of("readelf", "-d", LIBRARY)
        self.assertEqual(set(re.findall(r"NEEDED.*\[(.*)\]", dynamic)) - NEEDED, set())
        self.assertRegex(dynamic, r"SONAME.*\[libbrief\.so\.0\]")
        self.assertNotRegex(dynamic, r"\((?:RPATH|TEXTREL)\)")

    def test_stays_loaded(self):
        # GLib does not survive a dlclose of the last library that uses it.
        self.assertRegex(output_of("readelf", "-d", LIBRARY), r"FLAGS_1.*NODELETE")

    def test_stack_is_not_executable(self):
        self.assertRegex(output_of("readelf", "-lW", LIBRARY), r"GNU_STACK.* RW +0x")

    def test_keeps_no_state(self):
        """Nothing writable: what is in .data or .bss would be shared by all threads of a program."""
        writable = []
        for line in output_of("objdump", "-t", LIBRARY).splitlines():
            match = re.match(r"[0-9a-f]+ (.{7}) (\.t?data|\.t?bss)\s+([0-9a-f]+)\s+(?:\.hidden )?(\S+)", line)
            if match and "O" in match.group(1) and int(match.group(3), 16) > 0:
                writable.append(match.group(4))
        # The C run-time's own: what the processor can do, and the call guard of the loader.
        writable = [name for name in writable if not re.match(r"completed\.|__dso_handle|__cpu_(?:model|features2?)$", name)]
        self.assertEqual(writable, [])


if __name__ == "__main__":
    unittest.main()
