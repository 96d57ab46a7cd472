# SPDX-License-Identifier: MIT
"""What can be read, and what is said about what cannot."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import tool
from tool import ToolTest, run

TEXT = "Mayor Ana Silva said on Monday that the bridge will reopen.\n"


def line(text=TEXT, **more):
    return json.dumps({"text": text} | more, ensure_ascii=False) + "\n"


@unittest.skipUnless(tool.has_model(), "the library has no model")
class Input(ToolTest):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def file(self, name, content):
        path = Path(self.folder.name) / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def graph(self, *arguments, **more):
        return json.loads(self.ok("--format", "json", *arguments, **more))

    def graphs(self, *arguments, **more):
        return [json.loads(brief) for brief in self.ok("--format", "jsonl", *arguments, **more).splitlines()]

    def test_standard_input(self):
        self.assertEqual(self.graph(stdin=TEXT), self.graph("-", stdin=TEXT))
        self.assertIsNone(self.graph(stdin=TEXT)["document"]["id"])

    def test_files(self):
        a, b = self.file("a.txt", TEXT), self.file("b.c.txt", "It rained in Lima.\n")
        self.assertEqual([brief["document"]["id"] for brief in self.graphs(a, b)], ["a", "b.c"])
        self.assertEqual([brief["document"]["id"] for brief in self.graphs(a, "-", stdin=TEXT)], ["a", None])

    def test_about_the_article(self):
        document = self.graph("--published", "2024-11-18", "--title", "Ölpreis “steigt”", "--publisher", "Die Zeitung",
                              "--uri", "https://example.org/1", "--id", "x1", stdin=TEXT,
                              env={"LC_ALL": "C"})["document"]
        self.assertEqual(document, {"id": "x1", "title": "Ölpreis “steigt”", "published": "2024-11-18",
                                    "publisher": "Die Zeitung", "uri": "https://example.org/1", "length": len(TEXT)})

    PAGE = ("<meta property=og:site_name content=Post><meta name=date content=2024-11-18><title>Bridge to reopen | Post</title>"
            "<nav><a href=/>Home</a></nav><article><p>Mayor Ana Silva of Westby said on Monday that the bridge will reopen.</article>")
    FEED = ("<channel><title>Post</title><item><guid>1</guid><title>A</title><description>It rained in Lima.</description></item>"
            "<item><title>It rained in Rome.</title></item></channel>")

    def test_page(self):
        expected = {"id": "a", "title": "Bridge to reopen", "published": "2024-11-18", "publisher": "Post",
                    "uri": "https://a.example/", "length": len("Bridge to reopen\n\nMayor Ana Silva of Westby said on Monday that the bridge will reopen.")}
        for start in ("<!DOCTYPE html>", "\ufeff \n<!doctype HTML SYSTEM 'x'>", "<HTML>", "<html\nlang=en>", "<?xml version='1.0'?>\n<!-- a -->\n<!DOCTYPE html>",
                      "<!-- <rss> --><head>"):
            with self.subTest(start):
                file = self.file("a.html", start + self.PAGE)
                self.assertEqual(self.graph("--uri", "https://a.example/", file)["document"], expected)
        self.assertEqual(self.graph("--input", "html", "--uri", "https://a.example/", self.file("a.html", self.PAGE))["document"], expected)
        self.assertEqual(self.graph("--published", "2020-01-01", "--publisher", "P", "--title", "T", "--id", "x", "--uri", "https://a.example/",
                                    "--input", "html", stdin=self.PAGE)["document"], expected | {"id": "x"})  # the page knows better
        self.complains(1, "no text of an article", stdin="<!doctype html><nav>x</nav>")

    def test_text_is_no_page(self):
        for text in ("<p>It rained.", "html", "<htmlx>It rained.", "<?xml", "<!-- It rained.", "<!DOCTYPE", "<rssx>", "It rained. <html>"):
            with self.subTest(text):
                self.assertEqual(self.graph(stdin=text)["document"]["length"], len(text))
        text = "<!doctype html><p>It rained."
        self.assertEqual(self.graph("--input", "text", stdin=text)["document"]["length"], len(text))

    def test_feed(self):
        ids = [("1", "A", "Post"), (None, "It rained in Rome.", "Post")]
        for start, end in (("<rss>", "</rss>"), ("<?xml version='1.0'?>\n<?xml-stylesheet href='x'?><!DOCTYPE rss [<!ENTITY a 'b'>]><rss>", ""),
                           ("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>", "</rdf:RDF>")):
            with self.subTest(start):
                file = self.file("f.xml", start + self.FEED + end)
                found = [brief["document"] for brief in self.graphs("--published", "2024-11-18", file, file)]
                self.assertEqual([(one["id"], one["title"], one["publisher"]) for one in found], ids * 2)
                self.assertEqual({one["published"] for one in found}, {"2024-11-18"})
        self.assertEqual(self.graphs("--input", "feed", "--jobs", 3, stdin="<rss>" + self.FEED), self.graphs(stdin="<rss>" + self.FEED))
        self.assertEqual(self.ok(stdin="<rss></rss>"), "")
        self.complains(1, "neither an RSS nor an Atom feed", "--input", "feed", stdin=TEXT)
        self.complains(2, "--input feed", "--input", "feed", "--title", "T", stdin="<rss/>")
        self.complains(1, ["article 1: .*this is a feed", "article 2: .*this is a feed"], "--title", "T", stdin="<rss>" + self.FEED)

    def test_file_that_is_not_there(self):
        good = self.file("good.txt", TEXT)
        out = self.complains(1, "no-such.txt: No such file", "--format", "jsonl", "no-such.txt", good)
        self.assertEqual(json.loads(out)["document"]["id"], "good")
        self.complains(1, "directory", self.folder.name)
        self.complains(1, ["No such", "No such"], "no-such-1", "no-such-2")

    def test_text_that_is_no_utf8(self):
        for bad, offset in [(b"\xffabc", 0), (b"abc \xe2\x82", 4), (b"It rained.\xc0\xaf Then", 10), (b"a\xed\xa0\x80", 1)]:
            with self.subTest(bad):
                self.complains(1, rf"standard input: .*byte {offset}\b", stdin=bad)

    def test_text_with_nul(self):
        self.complains(1, r"standard input: .*byte 9\b", stdin=b"It rained\0.")

    def test_text_without_words(self):
        for text in ("", " \n\t\n", "\ufeff"):
            with self.subTest(text):
                brief = self.graph(stdin=text)
                self.assertEqual(brief["claims"], [])
                self.assertNotEqual(brief["notices"], [])
                self.ok(stdin=text)

    def test_limit(self):
        self.complains(1, r"longer than 20 bytes \(see --max-bytes\)", "--max-bytes", 20, stdin=TEXT)
        self.ok("--max-bytes", len(TEXT), stdin=TEXT)
        self.ok("--max-bytes", 0, stdin=TEXT)
        out = self.complains(1, "line 1", "--max-bytes", 70, "--input", "jsonl", "--format", "jsonl",
                             stdin=line("It rained. " * 20) + line())
        self.assertEqual(len(out.splitlines()), 1)

    def test_json_lines(self):
        stdin = line(id="a", title="T", published="2024-11-18", publisher="P", uri="u", other=[1, {"x": None}]) + line(id="b")
        a, b = self.graphs("--input", "jsonl", "--publisher", "Q", stdin=stdin)
        self.assertEqual(a["document"], {"id": "a", "title": "T", "published": "2024-11-18", "publisher": "P", "uri": "u",
                                         "length": len(TEXT)})
        self.assertEqual((b["document"]["id"], b["document"]["publisher"], b["document"]["title"]), ("b", "Q", None))

    def test_json_lines_that_are_odd_but_right(self):
        text = "naïve “quotes” 😀 \\ and \"more\""
        stdin = "\n" + line(text, id="1").replace("\n", "\r\n") + "  \n" + json.dumps({"text": text, "id": "2"}).strip()
        self.assertEqual([brief["document"]["id"] for brief in self.graphs("--input", "jsonl", stdin=stdin)], ["1", "2"])
        self.assertEqual([brief["text"] for brief in self.graphs("--input", "jsonl", "--with", "text", stdin=stdin)], [text] * 2)

    def test_bad_lines_are_told_and_the_rest_goes_on(self):
        stdin = line(id="good-1") + "{broken\n" + '{"id": "no-text"}\n' + "[1, 2]\n" + '{"text": 5, "id": "number"}\n' \
            + line(id="bad-date", published="soon") + line("a\0b", id="nul") + line(id="good-2")
        for jobs in (1, 3):
            with self.subTest(jobs):
                out = self.complains(1, ["standard input, line 2: .*byte", "line 3.*no-text", "line 4: ", "line 5.*number",
                                         "line 6.*bad-date", r"line 7 \(id nul\): a NUL byte at byte 1$"],
                                     "--input", "jsonl", "--format", "jsonl", "--jobs", jobs, stdin=stdin)
                self.assertEqual([json.loads(brief)["document"]["id"] for brief in out.splitlines()], ["good-1", "good-2"])

    def test_quiet(self):
        done = run("--quiet", "--input", "jsonl", "--format", "jsonl", stdin="{broken\n" + line(id="good"))
        self.assertEqual((done.returncode, done.stderr), (1, b""))
        self.assertEqual(len(done.stdout.splitlines()), 1)

    def test_invalid_utf8_in_json_lines(self):
        out = self.complains(1, "line 1", "--input", "jsonl", "--format", "jsonl",
                             stdin=b'{"text": "\xff"}\n' + line(id="good").encode())
        self.assertEqual(len(out.splitlines()), 1)

    def test_documents_come_out_as_they_go_in(self):
        """A finished document is written before the next one is there: nobody waits for a pipe to fill."""
        for jobs in ("1", "2"):
            with self.subTest(jobs), subprocess.Popen([tool.TOOL, "--input", "jsonl", "--format", "jsonl", "--jobs", jobs],
                                                      stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                for name in ("a", "b"):
                    process.stdin.write(line(id=name).encode())
                    process.stdin.flush()
                    self.assertEqual(json.loads(process.stdout.readline())["document"]["id"], name)
                process.stdin.close()
                self.assertEqual(process.stdout.read(), b"")

    @unittest.skipIf(tool.SANITIZED, "the sanitizer keeps freed memory")
    def test_long_streams_take_little_memory(self):
        """120 MB of lines that are no articles go through in less memory than that."""
        script = ("import sys\nline = b'{\"id\": \"' + b'x' * 60000 + b'\"}\\n'\n"
                  "for _ in range(2000): sys.stdout.buffer.write(line)\n")
        writer = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
        command = f'exec "{tool.TOOL}" --quiet --input jsonl --format jsonl --jobs 2'
        reader = subprocess.Popen(["/bin/sh", "-c", command], stdin=writer.stdout, stdout=subprocess.DEVNULL)
        writer.stdout.close()
        _, status, usage = os.wait4(reader.pid, 0)
        reader.returncode = os.waitstatus_to_exitcode(status)
        writer.wait()
        self.assertEqual(reader.returncode, 1)
        self.assertLess(usage.ru_maxrss, 100_000)


if __name__ == "__main__":
    unittest.main()
