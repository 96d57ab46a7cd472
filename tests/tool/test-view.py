# SPDX-License-Identifier: MIT
"""The readable view of briefs that are known, so that only the view is tested.

What is expected is in view/NAME.txt, at 80 columns. After a change that is meant: BRIEF_UPDATE=1 python3 test-view.py,
and read the difference.
"""
import json
import os
import re
import unicodedata
import unittest
from pathlib import Path

import briefs
import tool
from tool import ToolTest

EXPECTED = Path(__file__).with_name("view")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def columns(line):
    return sum(0 if unicodedata.category(c) in ("Mn", "Me", "Cf") else 2 if unicodedata.east_asian_width(c) in "WF" else 1
               for c in line)


def view(self, brief, *arguments, **more):
    return self.ok("--input", "brief", *arguments, stdin=json.dumps(brief), **more)


class View(ToolTest):
    maxDiff = None

    def test_expected(self):
        for name, make in briefs.CASES.items():
            with self.subTest(name):
                shown, file = view(self, make()), EXPECTED / f"{name}.txt"
                if os.environ.get("BRIEF_UPDATE"):
                    file.write_text(shown, encoding="utf-8")
                self.assertEqual(file.read_text(encoding="utf-8"), shown)

    def test_no_line_is_too_wide(self):
        for name, make in briefs.CASES.items():
            for width in (40, 60, 80, 100, 200):
                for more in ([], ["--full"], ["--offsets"]):
                    for line in view(self, make(), "--width", width, *more).splitlines():
                        self.assertLessEqual(columns(line), width, (name, more, line))

    def test_width_from_the_environment(self):
        brief = briefs.dispute()
        self.assertEqual(view(self, brief, env={"COLUMNS": "60"}), view(self, brief, "--width", 60))
        self.assertEqual(view(self, brief, env={"COLUMNS": "x"}), view(self, brief, "--width", 80))
        self.assertEqual(view(self, brief, env={"COLUMNS": "3000"}), view(self, brief, "--width", 100))

    def test_colour_only_adds(self):
        for name, make in briefs.CASES.items():
            plain, coloured = view(self, make()), view(self, make(), "--color", "always")
            self.assertNotIn("\x1b", plain)
            self.assertEqual(COLOUR.sub("", coloured), plain, name)
        self.assertIn("\x1b[", coloured + view(self, briefs.dispute(), "--color=always"))

    def test_nothing_from_the_text_reaches_the_terminal(self):
        shown = view(self, briefs.scripts(), "--full", "--offsets")
        for character in shown:
            self.assertFalse(unicodedata.category(character) in ("Cc", "Cf") and character != "\n", hex(ord(character)))

    def test_offsets(self):
        brief = briefs.dispute()
        for start, end in re.findall(r"\[(\d+)-(\d+)\]", view(self, brief, "--offsets")):
            self.assertLess(int(start), int(end))
            self.assertLessEqual(int(end), len(brief["text"]))
        denial = brief["attributions"][3]["content"]["spans"][0]
        self.assertIn(f"move · [{denial[0]}-{denial[1]}]", view(self, brief, "--offsets"))

    def test_offsets_are_code_points(self):
        brief = briefs.scripts()
        start, end = brief["attributions"][0]["content"]["spans"][0]
        self.assertIn(f"[{start}-{end}]", view(self, brief, "--offsets"))

    def test_every_quoted_word_is_in_the_text(self):
        """Nothing is rewritten: apart from what is in brackets, a line is a piece of the text."""
        m = briefs.Maker("It rained in Lima, and the river rose by two meters, officials said.")
        source = m.entity("officials", [("officials", 1, "nominal")])
        a = m.attribution(source, "officials", "said", "It rained in Lima, and the river rose by two meters")
        m.claim("the river rose by two meters", "rose", a)
        self.assertIn("    › said: It rained in Lima, and the river rose by two meters\n", view(self, m.brief))

    def test_long_statements_are_shortened_only_for_display(self):
        text = "Ana Silva said " + " ".join(f"word{n}" for n in range(400)) + "."
        m = briefs.Maker(text)
        source = m.entity("Ana Silva", ["Ana Silva"])
        m.attribution(source, "Ana Silva", "said", text[15:-1])
        short, full = view(self, m.brief), view(self, m.brief, "--full")
        self.assertRegex(short, r"    › said word0 (?:.*\n){3}.* word\d+…\n")
        self.assertIn("word399\n", full)
        self.assertNotIn("…\n", full)

    def test_chains_and_circles(self):
        m = briefs.Maker("A said that B said that C said that it rained.")
        entities = [m.entity(name, [name]) for name in "ABC"]
        contents = ["B said that C said that it rained", "C said that it rained", "it rained"]
        for n in range(3):
            m.attribution(entities[n], "ABC"[n], ("said", n + 1), contents[n], parent=f"a{n}" if n else None)
        m.claim("it rained", "rained", "a3")
        self.assertIn("  C\n    › said that it rained\n        via B, via A\n", view(self, m.brief))
        self.assertNotIn("\n  A\n", view(self, m.brief))
        m.brief["attributions"][0]["parent"] = "a3"
        done = tool.run("--input", "brief", stdin=json.dumps(m.brief))
        self.assertIn(done.returncode, (0, 1))

    def test_negation_is_never_lost(self):
        m = briefs.Maker("Lem doesn’t really think that the dam will hold. Lem has never confirmed that it leaks. Lem denied it.")
        lem = m.entity("Lem", ["Lem"])
        a = m.attribution(lem, "Lem", "think", "that the dam will hold", type="belief")
        m.claim("the dam will hold", "hold", a, polarity="negative")
        m.attribution(lem, ("Lem", 2), "confirmed", "that it leaks", stance="endorsing", polarity="negative")
        shown = view(self, m.brief)
        self.assertIn("~ doesn’t really think that the dam will hold\n", shown)
        self.assertIn("? has never confirmed that it leaks\n", shown)
        m = briefs.Maker("The dam will hold, Lem said, shaking his head.")
        a = m.attribution(m.entity("Lem", ["Lem"]), "Lem", "said", "The dam will hold", polarity="negative")
        m.claim("The dam will hold", "hold", a, polarity="negative")
        self.assertRegex(view(self, m.brief), r"\? \[not\] said: The dam will hold\n")

    def test_told_says_whom(self):
        m = briefs.Maker('"It leaks," Lem told a news conference. "It holds," he told U.S. senators. "No," he told reporters. "Yes."')
        lem = m.entity("Lem", ["Lem"])
        for n, (source, content) in enumerate([("Lem", "It leaks"), ("he", "It holds"), (("he", 2), ["No", "Yes"])]):
            m.attribution(lem, source, ("told", n + 1), content, form="direct", lemma="tell")
        shown = view(self, m.brief)
        self.assertIn('“ told a news conference: "It leaks"\n', shown)
        self.assertIn('“ told: "It holds"\n', shown)
        self.assertIn('“ told reporters: "No" … "Yes"\n', shown)

    def test_clauses_that_belong_together_are_one_line(self):
        m = briefs.Maker("The dam will break, if it rains, and nobody is ready. The town sleeps.")
        a = m.claim("The dam will break", "break", kind="prediction", tense="future")
        b = m.claim("it rains", "rains", kind="hypothetical", certainty="unknown")
        m.claim("nobody is ready", "is", kind="state")
        m.claim("The town sleeps", "sleeps")
        apart = view(self, m.brief)
        m.relation("condition", a, b)
        self.assertIn("\n  if it rains ", apart)
        self.assertRegex(view(self, m.brief), r"\n  The dam will break, if it rains +prediction\n  nobody is ready\n  The town sleeps\n")

    def test_a_clause_is_shown_to_its_end(self):
        m = briefs.Maker("The ruling came a day after the union had met. The army left the town and officials praised it.")
        m.claim("The ruling came a day", "came")
        m.claim("The army left the town", "left")
        self.assertRegex(view(self, m.brief), r"\n  The ruling came a day after the union had met\n  The army left the town\n")

    def test_decades_and_centuries(self):
        maker = briefs.Maker("Trade grew in the mid-1980s, in the 1990s and in the 20th century, not in the 21st century.")
        for words, value, mod in (("the mid-1980s", "198", "MID"), ("the 1990s", "199", None), ("the 20th century", "19", None),
                                  ("the 21st century", "20", None)):
            maker.time(words, value, mod=mod)
        shown = view(self, maker.brief)
        for expected in ("mid 1980s", "1990s", "20th century", "21st century"):
            self.assertRegex(shown, rf"(?m)^  {expected} ")

    def test_several(self):
        brief = json.dumps(briefs.dispute())
        shown = self.ok("--input", "brief", stdin=brief + "\n" + brief + "\n")
        first, second = shown.split("\n" + "─" * 80 + "\n\n")
        self.assertEqual(first, second)


if __name__ == "__main__":
    unittest.main()
