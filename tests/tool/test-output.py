# SPDX-License-Identifier: MIT
"""The formats, the order of the output, and an output that goes away."""
import collections
import contextlib
import json
import os
import subprocess
import tempfile
import unittest

import briefs
import tool
from tool import ToolTest, run

TEXT = "Mayor Ana Silva said on Monday that the bridge will reopen. It rained in Lima.\n"


class Briefs(ToolTest):
    """What needs no model: briefs are read back."""

    def test_round_trip(self):
        brief = briefs.dispute()
        once = self.ok("--input", "brief", "--format", "jsonl", stdin=json.dumps(brief))
        self.assertEqual(self.ok("--input", "brief", "--format", "jsonl", stdin=once), once)
        for key in ("document", "entities", "times", "quantities", "attributions", "claims", "relations", "text"):
            self.assertEqual(json.loads(once)[key], brief[key])

    def test_indented_and_lines(self):
        once = self.ok("--input", "brief", "--format", "jsonl", stdin=json.dumps(briefs.dispute()))
        indented = self.ok("--input", "brief", "--format", "json", stdin=once)
        self.assertEqual(len(once.splitlines()), 1)
        self.assertGreater(len(indented.splitlines()), 20)
        self.assertEqual(json.loads(once), json.loads(indented))
        self.assertEqual(self.ok("--input", "brief", "--format", "jsonl", stdin=indented), once)
        self.assertEqual(self.ok("--input", "brief", "--format", "jsonl", stdin=once + "\n" + once), once + once)

    def test_text_given_apart(self):
        brief = briefs.dispute()
        text = brief.pop("text")
        self.complains(1, "standard input.*--text", "--input", "brief", stdin=json.dumps(brief))
        self.complains(1, "no-such.txt: No such file", "--input", "brief", "--text", "no-such.txt", stdin=json.dumps(brief))
        with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            shown = self.ok("--input", "brief", "--text", file.name, stdin=json.dumps(brief))
        self.assertEqual(shown, self.ok("--input", "brief", stdin=json.dumps(briefs.dispute())))

    def test_what_is_no_brief(self):
        for stdin in ("{", "[]", "17", "null", '{"format": "brief/99"}', '{"claims": 5}', "{}{}", "not JSON at all",
                      json.dumps(briefs.dispute() | {"claims": [{"id": "c1", "spans": [[0, 10**9]]}]})):
            with self.subTest(stdin):
                done = run("--input", "brief", stdin=stdin)
                self.assertEqual((done.returncode, done.stdout), (1, b""))
                self.assertRegex(done.stderr.decode(), r"\Abrief: standard input.*\n\Z")

    def test_conllu_without_tokens(self):
        self.complains(1, "token", "--input", "brief", "--format", "conllu", stdin=json.dumps(briefs.dispute()))

    def test_full_disk(self):
        if not os.path.exists("/dev/full"):
            self.skipTest("no /dev/full")
        for jobs in ("1", "2"):
            with open("/dev/full", "w") as full:
                done = subprocess.run([tool.TOOL, "--input", "brief", "--jobs", jobs], input=json.dumps(briefs.dispute()).encode(),
                                      stdout=full, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(done.returncode, 4)
            self.assertRegex(done.stderr.decode(), r"\Abrief: standard output: .*\n\Z")

    def test_closed_pipe(self):
        """No message, and no endless work, when nobody reads any more; whether the signal is ignored or not."""
        line = (json.dumps(briefs.dispute()) + "\n").encode()
        for jobs in ("1", "2"):
            for restore in (True, False):
                with self.subTest(jobs=jobs, restore=restore):
                    process = subprocess.Popen([tool.TOOL, "--input", "brief", "--jobs", jobs], stdin=subprocess.PIPE,
                                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, restore_signals=restore)
                    self.addCleanup(process.kill)
                    process.stdin.write(line)
                    process.stdin.flush()
                    process.stdout.read(10)
                    process.stdout.close()
                    with contextlib.suppress(BrokenPipeError):
                        for _ in range(1000):
                            process.stdin.write(line)
                    # The input stays open: the tool must not wait for its end.
                    self.assertIn(process.wait(30), (4, -13))
                    self.assertEqual(process.stderr.read(), b"")
                    process.stderr.close()
                    with contextlib.suppress(BrokenPipeError):
                        process.stdin.close()


@unittest.skipUnless(tool.has_model(), "the library has no model")
class Articles(ToolTest):
    def test_formats(self):
        line = self.ok("--format", "jsonl", stdin=TEXT)
        self.assertEqual(json.loads(line), json.loads(self.ok("--format", "json", stdin=TEXT)))
        self.assertEqual(list(json.loads(line)), ["format", "document", "producer", "sentences", "entities", "times",
                                                  "quantities", "attributions", "claims", "relations", "notices"])
        self.assertEqual(json.loads(line)["producer"]["library"], self.ok("--version").split()[1])

    def test_layers(self):
        plain = json.loads(self.ok("--format", "jsonl", stdin=TEXT))
        for layers in ("text", "tokens", "tokens,text", "text, tokens"):
            brief = json.loads(self.ok("--format", "jsonl", "--with", layers, stdin=TEXT))
            self.assertEqual("text" in brief, "text" in layers)
            self.assertEqual("tokens" in brief, "tokens" in layers)
            self.assertEqual({key: brief[key] for key in plain}, plain)
            if "text" in layers:
                self.assertEqual(brief["text"], TEXT)
        brief = json.loads(self.ok("--format", "jsonl", "--with", "factuality", stdin=TEXT))
        self.assertTrue(brief["claims"])
        for claim in brief["claims"]:
            self.assertLessEqual(abs(claim.pop("factuality")), 3)
        self.assertEqual(brief, plain)

    def test_conllu(self):
        lines = self.ok("--format", "conllu", "--id", "x", stdin=TEXT).splitlines()
        self.assertIn("# newdoc id = x", lines)
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        self.assertTrue(rows)
        for row in rows:
            self.assertEqual(len(row), 10)
            if "-" not in row[0]:
                misc = dict(field.split("=") for field in row[9].split("|"))
                start, end = map(int, misc["TokenRange"].split(":"))
                self.assertLess(start, end)
                self.assertLessEqual(end, len(TEXT))

    def test_one_subject_and_one_object(self):
        for article in tool.ARTICLES:
            heads = collections.Counter()
            sentence = 0
            for line in self.ok("--format", "conllu", article).splitlines():
                fields = line.split("\t")
                sentence += line.startswith("# text")
                if len(fields) == 10 and fields[7] in ("nsubj", "nsubj:pass", "obj"):
                    heads[sentence, fields[6], fields[7].split(":")[0]] += 1
            self.assertGreater(len(heads), 50)
            self.assertEqual(max(heads.values()), 1, heads.most_common(1))

    def test_view_is_the_view_of_the_json(self):
        for article in tool.ARTICLES:
            brief = self.ok("--format", "jsonl", "--with", "text", article)
            self.assertEqual(self.ok(article), self.ok("--input", "brief", stdin=brief), article)

    def test_articles(self):
        self.assertEqual(len(tool.ARTICLES), 3)
        for article in tool.ARTICLES:
            shown = self.ok(article)
            self.assertIn("WHO SAYS WHAT", shown)
            self.assertLessEqual(max(map(len, shown.splitlines())), 80)

    def test_jobs_change_nothing(self):
        paragraphs = tool.ARTICLES[0].read_text(encoding="utf-8").split("\n\n")
        stdin = "".join(json.dumps({"id": f"p{n}", "text": paragraph}) + "\n" for n, paragraph in enumerate(paragraphs))
        for form, several in (("jsonl", (2, 64)), ("view", (3,))):
            alone = run("--input", "jsonl", "--format", form, stdin=stdin).stdout
            for jobs in several:
                self.assertEqual(run("--input", "jsonl", "--format", form, "--jobs", jobs, stdin=stdin).stdout, alone)

    def test_locale_changes_nothing(self):
        stdin = "The bill was 1,234.5 dollars, or 0.75 percent, on May 3, Ana Silva said.\n"
        plain = run("--format", "jsonl", stdin=stdin, env={"LC_ALL": "C"}).stdout
        for locale in ("C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8"):
            self.assertEqual(run("--format", "jsonl", stdin=stdin, env={"LC_ALL": locale}).stdout, plain)


if __name__ == "__main__":
    unittest.main()
