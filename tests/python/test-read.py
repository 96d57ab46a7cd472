# SPDX-License-Identifier: MIT
"""Reading from Python: results, errors, threads, memory. On the bundled articles and on odd texts."""
import concurrent.futures
import datetime
import gc
import json
import os
import resource
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

import brief

ROOT = Path(os.environ.get("BRIEF_SOURCE_DIR", Path(__file__).parents[2]))
ARTICLES = {path.stem: path.read_text(encoding="utf-8") for path in sorted((ROOT / "examples/articles").glob("*.txt"))}
TEXT = "The mayor said on Monday that the bridge had collapsed. “Nobody was hurt,” Zoë Ångström told reporters."


class Reading(unittest.TestCase):
    maxDiff = None

    def test_article(self):
        self.assertGreaterEqual(len(ARTICLES), 3)
        for name, text in ARTICLES.items():
            graph = brief.read(text, id=name, published="2024-11-18", title="A title", publisher="Agency", uri="https://example.org")
            with self.subTest(name):
                self.assertEqual((graph.id, graph.published, graph.title, graph.publisher, graph.uri),
                                 (name, "2024-11-18", "A title", "Agency", "https://example.org"))
                self.assertEqual((graph.text, graph.length), (text, len(text)))
                self.assertEqual(graph.library, brief.version())
                self.assertRegex(graph.model, r"^en-news/[0-9a-f]{16}$")
                self.assertGreater(len(graph.sentences), 5)
                for items in (graph.sentences, graph.entities, graph.claims, graph.attributions, graph.times, graph.quantities):
                    for item in items:
                        for span in item.spans:
                            self.assertTrue(0 <= span.start < span.end <= len(text), item)

    def test_page(self):
        page = ("<title>Bridge to reopen | Post</title><meta name=date content='2024-11-18T09:00:00Z'><meta property=og:site_name content=Post>"
                "<nav><a href=/>Home</a></nav><article><p>The bridge will reopen on Monday, Mayor Zoë Silva told reporters.</article>")
        for html in (page, page.encode(), page.encode("utf-16"), bytearray(page, "latin-1")):
            article = brief.Article.from_html(html, uri="https://a.example/1")
            self.assertEqual(article, brief.Article(
                "Bridge to reopen\n\nThe bridge will reopen on Monday, Mayor Zoë Silva told reporters.", None, "Bridge to reopen",
                "2024-11-18T09:00:00Z", "Post", "https://a.example/1"))
        graph = brief.read(article, id="x", publisher="Other")
        self.assertEqual((graph.text, graph.id, graph.title, graph.published, graph.publisher, graph.uri),
                         (article.text, "x", "Bridge to reopen", "2024-11-18T09:00:00Z", "Other", "https://a.example/1"))
        self.assertEqual([graph.text for graph in brief.read_all([article], jobs=1)], [article.text])
        for bad in ("", b"\0", "<nav>x</nav>"):
            with self.assertRaises(brief.BriefError) as raised:
                brief.Article.from_html(bad)
            self.assertEqual(raised.exception.code, "no-article")
        with self.assertRaises(brief.BriefError) as raised:
            brief.Article.from_html(None)
        self.assertEqual(raised.exception.code, "invalid-argument")

    def test_feed(self):
        xml = ("<rss><channel><title>Post</title><item><title>A &amp;amp; B</title><guid>1</guid><pubDate>Mon, 18 Nov 2024 09:30:00 GMT</pubDate>"
               "<description>&lt;p&gt;It rained.&lt;/p&gt;</description></item><item/><item><title>C</title></item></channel></rss>")
        self.assertEqual(brief.feed(xml), [brief.Article("A & B\n\nIt rained.", "1", "A & B", "2024-11-18T09:30:00Z", "Post"),
                                           brief.Article("C", None, "C", None, "Post")])
        self.assertEqual(brief.feed(b"<rss/>"), [])
        with self.assertRaises(brief.BriefError) as raised:
            brief.feed("<html></html>")
        self.assertEqual(raised.exception.code, "no-feed")

    def test_everything_agrees_with_the_json(self):
        graph = brief.read(ARTICLES[sorted(ARTICLES)[0]], published="2024-11-18")
        known = graph.to_dict()
        self.assertEqual([entity.name for entity in graph.entities], [entity["name"] for entity in known["entities"]])
        self.assertEqual([[list(m.span) for m in entity.mentions] for entity in graph.entities],
                         [[m["span"] for m in entity["mentions"]] for entity in known["entities"]])
        self.assertEqual([claim.lemma for claim in graph.claims], [claim["predicate"]["lemma"] for claim in known["claims"]])
        self.assertEqual([claim.attribution and claim.attribution.id for claim in graph.claims],
                         [claim["attribution"] for claim in known["claims"]])
        self.assertEqual([[a.node and a.node.id for a in claim.arguments] for claim in graph.claims],
                         [[a["node"] for a in claim["arguments"]] for claim in known["claims"]])
        self.assertEqual([claim.event for claim in graph.claims], [claim["event"] for claim in known["claims"]])
        self.assertEqual([a.cue_lemma for a in graph.attributions], [a["cue"]["lemma"] for a in known["attributions"]])
        self.assertEqual([r.type for r in graph.relations], [r["type"] for r in known["relations"]])
        self.assertEqual([t.mod for t in graph.times], [t["mod"] for t in known["times"]])

    def test_mentions_have_reasons(self):
        graph = brief.read(ARTICLES[sorted(ARTICLES)[0]])
        mentions = [mention for entity in graph.entities for mention in entity.mentions]
        self.assertTrue(mentions)
        for mention in mentions:
            self.assertIsInstance(mention.reason, str)
            self.assertTrue(0 < mention.confidence <= 1)

    def test_tokens(self):
        graph = brief.read("The mayor said on Monday that the bridge had collapsed. Nobody was hurt.", tokens=True)
        self.assertEqual(len(graph.sentences), 2)
        tokens = list(graph.sentences[0].tokens)
        self.assertEqual([token.form for token in tokens][:4], ["The", "mayor", "said", "on"])
        self.assertEqual([token.text for token in tokens], [token.form for token in tokens])
        self.assertEqual(sum(token.head == 0 for token in tokens), 1)
        self.assertEqual(sum(len(sentence.tokens) for sentence in graph.sentences), len(graph.tokens))
        self.assertTrue(graph.tokens[0].paragraph_start)
        self.assertFalse(tokens[-2].space_after)
        conllu = graph.to_conllu()
        self.assertEqual(sum(line[:1].isdigit() and "-" not in line.split("\t")[0] for line in conllu.split("\n")), len(graph.tokens))
        self.assertNotIn("tokens", brief.read(TEXT).to_dict())

    def test_exports(self):
        graph = brief.read(TEXT, published="2024-11-18")
        nodes = {node["@id"] for node in json.loads(graph.to_jsonld())["@graph"] if "@id" in node}
        claims = {f"doc:{claim.id}" for claim in graph.claims}
        self.assertTrue(claims and claims <= nodes)
        graphml, dot = graph.to_graphml(), graph.to_dot()
        self.assertTrue(dot.startswith("digraph "))
        for claim in graph.claims:
            self.assertIn(f'<node id="{claim.id}">', graphml)
            self.assertIn(f'"{claim.id}" [label=', dot)
        page = graph.to_html("x-")
        self.assertIn('<li id="x-a1" class="m-', page)
        self.assertEqual(page.count("<article"), 1)
        self.assertIn('<li id="a1" class="m-', graph.to_html())
        with self.assertRaises(brief.BriefError) as raised:
            graph.to_html("1")
        self.assertEqual(raised.exception.code, "invalid-argument")
        with self.assertRaises(brief.BriefError) as raised:
            brief.from_json(graph.to_json()).to_html()
        self.assertEqual(raised.exception.code, "not-kept")

    def test_keep_text(self):
        self.assertEqual(brief.read(TEXT, keep_text=True).to_dict()["text"], TEXT)
        self.assertNotIn("text", brief.read(TEXT).to_dict())

    def test_every_predicate(self):
        listed = brief.read(TEXT)
        every = brief.read(TEXT, every_predicate=True)
        self.assertEqual([claim.lemma for claim in listed.claims if claim.lemma in ("say", "tell")], [])
        said = [claim for claim in every.claims if claim.lemma == "say"]
        self.assertEqual(len(said), 1)
        self.assertIn("The mayor", [argument.text for argument in said[0].arguments])
        self.assertIsNone(said[0].attribution)
        lemmas = iter([claim.lemma for claim in every.claims])
        self.assertTrue(all(claim.lemma in lemmas for claim in listed.claims), "listed claims keep their order")
        self.assertEqual(brief.from_json(every.to_json(), TEXT).to_json(), every.to_json())
        self.assertEqual(brief.read(TEXT).to_json(), listed.to_json())

    def test_bytes_and_dates(self):
        day = datetime.date(2024, 11, 18)
        self.assertEqual(brief.read(TEXT.encode(), published=day).to_json(), brief.read(TEXT, published="2024-11-18").to_json())

    def test_same_again(self):
        reader = brief.Reader()
        first = reader.read(TEXT).to_json()
        for text in ARTICLES.values():
            reader.read(text)
        self.assertEqual(reader.read(TEXT).to_json(), first)

    def test_round_trip(self):
        for text in ARTICLES.values():
            graph = brief.read(text)
            self.assertEqual(brief.from_json(graph.to_json(), text).to_json(), graph.to_json())

    def test_odd_texts(self):
        for text in ["", " ", "\n\n\t", "word", "a", ".", "“", "\ufeffA word.", "é" * 50, "שלום עולם", "🙂" * 20, "A\r\nB.\r\n",
                     "e\u0301" * 30, "no full stop " * 200]:
            with self.subTest(text[:12]):
                graph = brief.read(text)
                self.assertEqual((graph.text, graph.length), (text, len(text)))
                json.loads(graph.to_json())
        self.assertTrue(brief.read("").notices)


class Errors(unittest.TestCase):
    def error(self, *arguments, reader=None, **options):
        with self.assertRaises(brief.BriefError) as caught:
            (reader or brief).read(*arguments, **options)
        return caught.exception

    def test_invalid_utf8(self):
        for data, offset in [(b"\xffabc", 0), (b"abc \xc3(", 4), (b"abc\xe2\x82", 3), ("é".encode() + b"\xed\xa0\x80", 2)]:
            error = self.error(data)
            self.assertEqual((error.code, error.offset), ("invalid-utf8", offset))
            self.assertIn(f"byte {offset}", str(error))
        error = self.error("aé\ud800b")
        self.assertEqual((error.code, error.offset), ("invalid-utf8", 3))

    def test_nul(self):
        error = self.error("ab\0c")
        self.assertEqual((error.code, error.offset), ("nul-byte", 2))
        self.assertEqual(self.error("abc", title="a\0b").code, "nul-byte")

    def test_date(self):
        self.assertEqual(self.error(TEXT, published="yesterday").code, "invalid-argument")

    def test_limits(self):
        reader = brief.Reader(max_bytes=10)
        self.assertEqual(self.error("x" * 11, reader=reader).code, "too-long")
        self.assertEqual(reader.read("x" * 10).length, 10)
        self.assertEqual(self.error("one two three four", reader=brief.Reader(max_words=3)).code, "too-long")

    def test_wrong_types(self):
        for wrong in (None, 5, ["text"]):
            with self.assertRaises(TypeError):
                brief.read(wrong)
        with self.assertRaises(TypeError):
            brief.read(TEXT, published=5)

    def test_model(self):
        with self.assertRaises(brief.BriefError) as caught:
            brief.Model("/nonexistent/model.brief")
        self.assertEqual(caught.exception.code, "file")
        with self.assertRaises(brief.BriefError) as caught:
            brief.Model(__file__)
        self.assertEqual(caught.exception.code, "model-invalid")
        reader = brief.Reader(brief.Model())
        self.assertEqual(reader.read(TEXT).model, brief.Model().id)
        self.assertEqual(reader.model_id, brief.Model().id)

    def test_cancel(self):
        calls = []
        reader = brief.Reader(cancel=lambda: calls.append(1) or len(calls) > 1)
        error = self.error("\n\n".join(ARTICLES.values()), reader=reader)
        self.assertEqual((error.code, len(calls)), ("cancelled", 2))

    def test_exception_in_callback(self):
        def fail():
            raise KeyError("mine")
        reader = brief.Reader(cancel=fail)
        with self.assertRaises(KeyError):
            reader.read(TEXT)

        def fail_too(done, total):
            raise KeyboardInterrupt
        with self.assertRaises(KeyboardInterrupt):
            brief.Reader(progress=fail_too).read(TEXT)

    def test_progress(self):
        seen = []
        text = "\n\n".join(ARTICLES.values())
        brief.Reader(progress=lambda done, total: seen.append((done, total))).read(text)
        self.assertTrue(seen)
        self.assertEqual(seen, sorted(seen))
        self.assertEqual({total for _, total in seen}, {len(text.encode())})


class Threads(unittest.TestCase):
    def test_many_threads_read_alike(self):
        alone = {name: brief.read(text).to_json() for name, text in ARTICLES.items()}
        with concurrent.futures.ThreadPoolExecutor(12) as pool:
            for name, result in pool.map(lambda name: (name, brief.read(ARTICLES[name]).to_json()), sorted(ARTICLES) * 4):
                self.assertEqual(result, alone[name])

    def test_one_reader_in_many_threads(self):
        reader = brief.Reader()
        alone = reader.read(TEXT).to_json()
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for result in pool.map(lambda _: reader.read(TEXT).to_json(), range(40)):
                self.assertEqual(result, alone)

    def test_one_graph_in_many_threads(self):
        graph = brief.read(ARTICLES[sorted(ARTICLES)[0]])

        def look(_):
            return [(claim.text, claim.source.name, [argument.text for argument in claim.arguments]) for claim in graph.claims]
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            results = list(pool.map(look, range(24)))
        self.assertTrue(results[0])
        self.assertEqual(results, [results[0]] * len(results))

    def test_reading_lets_others_run(self):
        """The interpreter's lock is released: this thread goes on while another one reads."""
        text = "\n\n".join(list(ARTICLES.values()) * 2)
        brief.read(TEXT)
        done = threading.Event()
        thread = threading.Thread(target=lambda: (brief.read(text), done.set()))
        thread.start()
        turns = 0
        while not done.is_set():
            time.sleep(0.001)
            turns += 1
        thread.join()
        self.assertGreater(turns, 5)

    def test_read_all(self):
        articles = [{"text": text, "id": name} for name, text in ARTICLES.items()] * 2
        graphs = list(brief.read_all(iter(articles), jobs=3))
        self.assertEqual([graph.id for graph in graphs], [article["id"] for article in articles])
        with self.assertRaises(brief.BriefError):
            list(brief.read_all(["good", b"\xff"]))


class Memory(unittest.TestCase):
    def test_thousand_documents_leak_nothing(self):
        """After the first hundreds, in which pools and caches fill, a thousand more documents take no more memory."""
        def once(number):
            graph = brief.read(f"The mayor said on Monday that bridge {number} had collapsed.", id=str(number), tokens=True)
            graph.to_json()
            for claim in graph.claims:
                claim.text, claim.source.name, [argument.node for argument in claim.arguments]
            try:
                brief.read(b"\xff")
            except brief.BriefError:
                pass

        for number in range(200):
            once(number)
        gc.collect()
        before = resident()
        for number in range(1000):
            once(number)
        gc.collect()
        grown = resident() - before
        self.assertLess(grown, 2 << 20, f"{grown / 1024:.0f} KiB more")

    def test_leak_would_be_seen(self):
        before = resident()
        kept = [brief.read(ARTICLES[sorted(ARTICLES)[0]], tokens=True) for _ in range(40)]
        self.assertGreater(resident() - before, 2 << 20)
        self.assertEqual(len(kept), 40)


class Module(unittest.TestCase):
    def run_python(self, script, **environment):
        return subprocess.run([sys.executable, "-c", script], text=True, capture_output=True, env={**os.environ, **environment})

    def test_missing_library(self):
        result = self.run_python("import brief", LIBBRIEF_PATH="/nonexistent/libbrief.so")
        self.assertIn("ImportError: cannot load libbrief", result.stderr)
        self.assertIn("/nonexistent/libbrief.so", result.stderr)

    def test_clean_exit(self):
        """Graphs, readers and threads that are still there at the end disturb nothing."""
        script = f"import brief, threading\ng = brief.read({TEXT!r}); c = g.claims[0] if g.claims else None; r = brief.Reader()\n" \
                 f"t = threading.Thread(target=brief.read, args=({TEXT!r},)); t.start(); t.join()"
        result = self.run_python(script)
        self.assertEqual((result.returncode, result.stdout, result.stderr), (0, "", ""))


def resident():
    """Bytes of memory that the process has now."""
    with open("/proc/self/statm") as numbers:
        return int(numbers.read().split()[1]) * resource.getpagesize()


if __name__ == "__main__":
    unittest.main()
