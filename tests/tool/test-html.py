#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Pages, as a parser of HTML reads them: the article's text in them, what links to what, the same statements as in the view."""
import json
import tempfile
import unittest
from html.parser import HTMLParser
from pathlib import Path

from tool import ARTICLES, ToolTest

VOID = {"meta", "br", "link", "hr", "img", "input"}
FETCHED = {"script", "link", "img", "iframe", "object", "embed", "audio", "video", "source", "base", "form"}
HOSTILE = {"id": "a\"b", "title": "<script>alert(1)</script> & \"x\"", "publisher": "<b>", "uri": "javascript:alert(1)",
           "text": "<script>alert('x')</script>\r\n\r\n  “The \u202ebridge\u202c &amp; <b class=\"text\">road</b> failed,” Mayor Ana Silva said.\n \n\n"
                   "</div></p>She said \"no\u0002\" to \u2028 Zoë Ångström \U0001f600 on Monday, \x85 and denied that 3 \u2067ships\u2069 sank.\n\n\n"}
MARKS = {"says": "›", "quoted": "“", "confirms": "✓", "denies": "✗", "alleges": "≈", "open": "?", "demands": "!",
         "thinks": "~", "intends": "→", "declined": "–"}


class Page(HTMLParser):
    """What stands where, and what is wrong with it."""

    def __init__(self, page):
        super().__init__(convert_charrefs=True)
        self.open, self.faults = [], []
        self.ids, self.links, self.tags = [], [], []
        self.texts, self.marks, self.headings = [], [], []
        self.depth = None
        self.feed(page)
        self.close()
        self.faults += [f"not closed: {tag}" for tag in self.open]

    def handle_starttag(self, tag, attributes):
        named = dict(attributes)
        if len(named) != len(attributes) or None in named.values():
            self.faults.append(f"attributes of {tag}: {attributes}")
        if tag == "a" and "a" in self.open:
            self.faults.append("a link in a link")
        if tag in ("p", "div", "ul", "section") and "p" in self.open:
            self.faults.append(f"{tag} in p")
        self.tags.append(tag)
        self.ids += [named["id"]] if "id" in named else []
        self.links += [named["href"]] if "href" in named else []
        if tag == "li" and named.get("class", "").startswith("m-"):
            if "id" in named:
                self.marks.append(named["class"][2:])
        if tag not in VOID:
            self.open.append(tag)
        if tag in ("h1", "h2", "h3"):
            self.headings.append(int(tag[1]))
        if (tag, named.get("class")) == ("div", "text") and self.depth is None:
            self.depth = len(self.open)
            self.texts.append("")

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"closes {tag}")
        if self.depth is not None and len(self.open) < self.depth:
            self.depth = None

    def handle_data(self, data):
        if self.depth is not None:
            self.texts[-1] += data

    def handle_comment(self, data):
        self.faults.append(f"a comment: {data}")


class Pages(ToolTest):
    maxDiff = None

    def page(self, *arguments, **more):
        """The page, which is sound."""
        written = self.ok("--format", "html", *arguments, **more)
        self.assertTrue(written.startswith("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        page = Page(written)
        self.assertEqual(page.faults, [])
        self.assertEqual(len(page.ids), len(set(page.ids)), "ids are unique")
        inside = [link[1:] for link in page.links if link.startswith("#")]
        self.assertEqual(set(inside) - set(page.ids), set(), "links lead somewhere")
        self.assertEqual(FETCHED & set(page.tags), set())
        self.assertEqual(page.tags.count("main"), 1)
        for before, after in zip([0] + page.headings, page.headings):
            self.assertLessEqual(after, before + 1, "no level of headings is left out")
        return page

    def test_articles(self):
        for path in ARTICLES:
            page = self.page("--published", "2025-03-12", path)
            self.assertEqual(page.texts, [path.read_bytes().decode()])
            self.assertEqual(page.tags.count("h1"), 1)
            for kind in ("#a", "#t-a", "#e", "#m-e"):
                self.assertTrue(any(link.startswith(kind) for link in page.links), kind)

    def test_the_view_says_the_same(self):
        for path in ARTICLES:
            page = self.page("--published", "2025-03-12", path)
            view = self.ok("--published", "2025-03-12", "--width", "1000", path).split("WHO SAYS WHAT", 1)[1].split("\n\n")[0]
            lines = [line.strip() for line in view.splitlines()[1:] if line.startswith("    ") and not line.startswith("     ")]
            self.assertEqual([MARKS[mark] for mark in page.marks], [line[0] for line in lines if not line.startswith("(")])

    def test_hostile_text(self):
        page = self.page("--input", "jsonl", stdin=json.dumps(HOSTILE) + "\n")
        self.assertEqual(page.texts, [HOSTILE["text"]])
        self.assertFalse([link for link in page.links if not link.startswith("#")])

    def test_odd_texts(self):
        nested = "“He said " * 300 + "no" + "”" * 300 + " she said.\n"
        texts = ["", "\n\n\n", " x", "One.\n\nTwo.\n\n\n", "\u202eabc", "a\r\nb\r\rc", nested]
        for text in texts:
            page = self.page(stdin=text)
            self.assertEqual(page.texts, [text])

    def test_addresses(self):
        page = self.page("--uri", "https://news.example/a?b=\"c\"&d", stdin="The bridge fell.")
        self.assertIn("https://news.example/a?b=\"c\"&d", page.links)

    def test_several_articles(self):
        given = "".join(json.dumps({"id": "same", "text": f"{name} Silva said the bridge fell."}) + "\n" for name in ("Ana", "Eva", "Ida"))
        broken = given.replace("\n", "\n{}\n", 1)
        for jobs in ("1", "3"):
            page = self.page("--input", "jsonl", "--jobs", jobs, stdin=given)
            self.assertEqual(page.texts, [f"{name} Silva said the bridge fell." for name in ("Ana", "Eva", "Ida")])
            self.assertEqual(page.tags.count("article"), 3)
            written = self.complains(1, "line 2", "--input", "jsonl", "--format", "html", "--jobs", jobs, stdin=broken)
            self.assertEqual(Page(written).faults, [])
            self.assertEqual(len(Page(written).texts), 3)
            self.assertEqual(self.complains(1, "line 1", "--input", "jsonl", "--format", "html", "--jobs", jobs, stdin="{}\n"), "")

    def test_a_brief_needs_its_text(self):
        text = "Ana Silva said the bridge fell."
        brief = self.ok("--format", "jsonl", stdin=text)
        self.complains(1, "has not the text", "--input", "brief", "--format", "html", stdin=brief)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "text"
            path.write_text(text)
            self.assertEqual(self.page("--input", "brief", "--text", path, stdin=brief).texts, [text])


if __name__ == "__main__":
    unittest.main()
