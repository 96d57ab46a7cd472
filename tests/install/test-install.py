# SPDX-License-Identifier: MIT
"""Installs everything into a temporary prefix and uses it from there as strangers would: a C program through pkg-config, C and
C++ through find_package, dlopen, Python, the tool, the man page."""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).parent
OUTSIDE = HERE / "outside"
BUILD = os.environ["BRIEF_BINARY_DIR"]
TEXT = "The minister said on Monday that the bridge had collapsed."


def run(*command, **options):
    result = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if result.returncode:
        raise AssertionError(f"{command}: exit status {result.returncode}\n{result.stdout}{result.stderr}")
    return result.stdout


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.prefix = cls.folder / "a prefix with spaces"
        cls.work = cls.folder / "work"
        cls.work.mkdir()
        run("cmake", "--install", BUILD, "--prefix", cls.prefix)
        cls.libraries = cls.one("libbrief.so").parent
        cls.environment = {
            # Nothing of the source or build tree: only what is installed, and the system.
            **{name: value for name, value in os.environ.items() if not name.startswith(("LIBBRIEF", "BRIEF", "PYTHON"))},
            "PKG_CONFIG_PATH": str(cls.one("libbrief.pc").parent),
            "LD_LIBRARY_PATH": str(cls.libraries),
        }

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    @classmethod
    def one(cls, name):
        found = sorted(cls.prefix.rglob(name))
        if len(found) != 1:
            raise AssertionError(f"{name}: installed {len(found)} times: {found}")
        return found[0]

    def check(self, output):
        """What every program here prints: the version, then the graph as JSON."""
        version, graph = output.split("\n", 1)
        self.assertEqual(version, "0.1.0")
        graph = json.loads(graph)
        self.assertEqual(graph["format"], "brief/1")
        self.assertEqual(graph["document"]["length"], len(TEXT))
        self.assertEqual(len(graph["sentences"]), 1)

    def test_what_is_there(self):
        for name in ["brief.h", "brief-glib.h", "libbrief.so.0", "libbrief.pc", "libbrief-config.cmake", "brief.1", "brief.py",
                     "LICENSE", "guide.md", "CHANGES.md"]:
            with self.subTest(name):
                self.one(name)
        self.assertEqual(len(list(self.prefix.glob("bin/brief"))), 1)
        self.assertEqual(len(list(self.prefix.glob("share/bash-completion/completions/brief"))), 1)
        # Nothing internal.
        self.assertEqual([path.name for path in self.prefix.rglob("*-private.h")], [])
        self.assertEqual([path.name for path in self.prefix.rglob("*.a")], [])

    def test_pkg_config(self):
        flags = run("pkg-config", "--cflags", "--libs", "libbrief", env=self.environment)
        self.assertNotIn("glib", flags)
        # The prefix has spaces, so a shell has to read the flags, as in a makefile.
        run("sh", "-c", f"gcc -std=c99 -Wall -Werror -o '{self.work}/c' '{OUTSIDE}/program.c' {flags}",
            env=self.environment)
        self.check(run(self.work / "c", TEXT, env=self.environment))
        self.assertEqual(run("pkg-config", "--modversion", "libbrief", env=self.environment).strip(), "0.1.0")

    def test_find_package(self):
        build = self.work / "cmake"
        run("cmake", "-G", "Ninja", "-S", OUTSIDE, "-B", build, f"-DCMAKE_PREFIX_PATH={self.prefix}", env=self.environment)
        run("cmake", "--build", build, env=self.environment)
        for program in ["c-program", "cxx-program"]:
            with self.subTest(program):
                self.check(run(build / program, TEXT, env=self.environment))

    def test_find_package_refuses_another_minor_version(self):
        project = self.work / "newer"
        project.mkdir()
        (project / "CMakeLists.txt").write_text(
            (OUTSIDE / "CMakeLists.txt").read_text().replace("libbrief 0.1", "libbrief 0.2"))
        for source in OUTSIDE.glob("program.c*"):
            shutil.copy(source, project)
        result = subprocess.run(["cmake", "-G", "Ninja", "-S", str(project), "-B", str(project / "build"),
                                 f"-DCMAKE_PREFIX_PATH={self.prefix}"], text=True, capture_output=True)
        self.assertNotEqual(result.returncode, 0)
        self.assertIn("compatible with requested version", result.stderr)

    def test_dlopen(self):
        run("gcc", "-std=c99", "-D_GNU_SOURCE", "-Wall", "-Werror", "-o", self.work / "dlopen", OUTSIDE / "dlopen.c", "-ldl",
            env=self.environment)
        for _ in range(2):
            self.check(run(self.work / "dlopen", self.libraries / "libbrief.so.0", TEXT, env=self.environment))

    def test_python(self):
        module = self.one("brief.py")
        environment = {**self.environment, "PYTHONPATH": str(module.parent), "PYTHONDONTWRITEBYTECODE": "1"}
        script = f"import brief; print(brief.version()); print(brief.read({TEXT!r}).to_json())"
        self.check(run(sys.executable, "-c", script, env=environment, cwd=self.work))
        # Without any hint: the module looks beside itself.
        del environment["LD_LIBRARY_PATH"]
        script = f"import brief; print(brief.library_path())"
        self.assertTrue(run(sys.executable, "-c", script, env=environment, cwd=self.work).startswith(str(self.libraries)))

    def test_tool(self):
        environment = dict(self.environment)
        del environment["LD_LIBRARY_PATH"]  # it finds its library by where it lies itself
        output = run(self.prefix / "bin/brief", "--format", "json", "-", input=TEXT, env=environment, cwd=self.work)
        self.check("0.1.0\n" + output)

    def test_man_page(self):
        self.assertTrue(self.one("brief.1").read_text().lstrip().startswith((".", "'\\")))


if __name__ == "__main__":
    unittest.main()
