#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""JSON-LD, DOT and GraphML, as the parsers of those formats read them: rdflib, Graphviz, NetworkX."""
import json
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from tool import ARTICLES, SOURCE, run

HERE = Path(__file__).parent
HOSTILE = {"id": "a\"b<c>&d e", "title": "A \"title\" with \\ <tags> & \n lines\t\u0001\ufffe\x7f", "published": "2024-11-18", "uri": "not a uri",
           "text": "\"The \\ bridge <b>failed</b> & fell,\" Mayor Ana Silva said.\n\nShe said \"no\u0002\" to \u2028 Zoë Ångström \U0001f600 on Monday."}


def python_with_parsers():
    """The interpreter that has the parsers: distributions install them for their own."""
    for program in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([program, "-c", "import rdflib, networkx"], capture_output=True).returncode == 0:
            return program
    raise RuntimeError("needs rdflib and networkx (python3-rdflib, python3-networkx)")


def written(*arguments, given=""):
    done = run(*arguments, stdin=given)
    if done.returncode != 0 or done.stderr:
        raise RuntimeError(done.stderr.decode())
    return done.stdout.decode()


class Exports:
    """One document in all formats, and what the parsers say of them."""

    def __init__(self, *options, given=""):
        def write(form):
            return written(*options, "--format", form, given=given)

        self.brief = json.loads(write("json"))
        self.dot = write("dot")
        linked = write("jsonld")
        self.context = json.loads(linked)["@context"]
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(folder) / "linked", Path(folder) / "network"]
            for path, text in zip(paths, (linked, write("graphml"))):
                path.write_bytes(text.encode())
            found = subprocess.run([python_with_parsers(), HERE / "read-exports.py", *paths], stdout=subprocess.PIPE, check=True)
        found = json.loads(found.stdout)
        self.linked, self.network = found["linked"], found["network"]

    def n_nodes(self):
        return 1 + sum(len(self.brief[kind]) for kind in ("entities", "times", "quantities", "attributions", "claims"))

    def edges(self):
        """The edges that there must be, as (from, to, kind)."""
        brief, found = self.brief, []
        found += [(e["id"], role["of"], "role") for e in brief["entities"] for role in e["roles"]]
        for a in brief["attributions"]:
            found += [(a["source"]["entity"], a["id"], "source"), (a["parent"] or "article", a["id"], "content"),
                      (a["id"], a["addressee"], "addressee"), (a["id"], a["time"], "time")]
        for c in brief["claims"]:
            found += [(c["attribution"] or "article", c["id"], "content"), (c["id"], c["time"], "time"), (c["id"], c["place"], "place")]
            found += [(c["id"], argument["node"], "argument") for argument in c["arguments"]]
        found += [(r["from"], r["to"], "relation") for r in brief["relations"]]
        return Counter(edge for edge in found if None not in edge)


class Articles(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.all = {path.stem: Exports("--published", "2025-03-12", "--with", "text", str(path)) for path in ARTICLES}

    def test_there_is_something_to_check(self):
        self.assertEqual(len(self.all), 3)
        for one in self.all.values():
            self.assertGreater(len(one.brief["claims"]), 10)
            self.assertGreater(len(one.brief["attributions"]), 3)

    def test_linked_data_has_every_node(self):
        for name, one in self.all.items():
            base = f"urn:x-libbrief:article:{name}#"
            for kind in ("claims", "attributions", "entities"):
                self.assertEqual({row[0] for row in one.linked[kind]}, {base + node["id"] for node in one.brief[kind]})
            self.assertEqual([row[1] for row in one.linked["article"]], ["2025-03-12"])

    def test_linked_data_uses_the_published_vocabularies(self):
        for one in self.all.values():
            for namespace in ("http://www.w3.org/ns/oa#", "http://www.w3.org/ns/prov#", "https://schema.org/", "http://semanticweb.cs.vu.nl/2009/11/sem/"):
                self.assertIn(namespace, one.linked["namespaces"])

    def test_who_said_what_by_query(self):
        for one in self.all.values():
            names = {e["id"]: e["name"] for e in one.brief["entities"]}
            source = {a["id"]: a["source"]["entity"] for a in one.brief["attributions"]}
            known = {(names[source[c["attribution"]]], c["predicate"]["lemma"]) for c in one.brief["claims"] if source.get(c["attribution"])}
            self.assertGreater(len(known), 3)
            self.assertEqual({tuple(row) for row in one.linked["said"]}, known)

    def test_linked_data_has_every_property_and_link(self):
        for name, one in self.all.items():
            def links(kind, base=f"urn:x-libbrief:article:{name}#"):
                return Counter(tuple(value and value.removeprefix(base) for value in row) for row in one.linked[kind])

            claims, attributions, relations = (one.brief[kind] for kind in ("claims", "attributions", "relations"))
            arguments = [(c["id"], a) for c in claims for a in c["arguments"]]
            entities = {e["id"] for e in one.brief["entities"]}
            self.assertEqual(links("properties"), Counter((c["id"], c["kind"], c["polarity"], c["certainty"], c["tense"]) for c in claims))
            self.assertEqual(links("arguments"), Counter((c, a["role"], a["node"]) for c, a in arguments))
            self.assertEqual(set(links("actors")), {(c, a["node"]) for c, a in arguments if a["node"] in entities and a["role"] != "location"})
            self.assertEqual(links("times"), Counter((c["id"], c["time"]) for c in claims if c["time"]))
            self.assertEqual(links("parents"), Counter((a["id"], a["parent"]) for a in attributions if a["parent"]))
            self.assertEqual(links("relations"), Counter((r["from"], r["type"], r["to"]) for r in relations))
        for kind in ("arguments", "actors", "times", "parents", "relations"):
            self.assertTrue(any(one.linked[kind] for one in self.all.values()), kind)

    def test_context_is_the_published_one(self):
        published = json.loads((SOURCE / "docs" / "context.jsonld").read_text())["@context"]
        for name in self.all:
            inside = dict(self.all[name].context)
            self.assertEqual(inside.pop("doc"), f"urn:x-libbrief:article:{name}#")
            self.assertEqual(inside, published)

    def test_selectors_find_their_words(self):
        for one in self.all.values():
            self.assertGreater(len(one.linked["quotes"]), 50)
            for start, end, exact in one.linked["quotes"]:
                self.assertEqual(one.brief["text"][start:end], exact)

    def test_network_has_every_node_and_edge(self):
        for one in self.all.values():
            self.assertTrue(one.network["directed"])
            self.assertEqual(len(one.network["nodes"]), one.n_nodes())
            self.assertEqual(Counter((a, b, data["kind"]) for a, b, data in one.network["edges"]), one.edges())

    def test_network_keeps_properties(self):
        for one in self.all.values():
            for claim in one.brief["claims"]:
                node = one.network["nodes"][claim["id"]]
                self.assertEqual((node["kind"], node["type"], node["polarity"], node["certainty"], node["tense"], node.get("event"), node["confidence"]),
                                 ("claim", claim["kind"], claim["polarity"], claim["certainty"], claim["tense"], claim["event"], claim["confidence"]))
                self.assertEqual(one.brief["text"][node["start"]:node["end"]], node["label"])

    def test_graphviz_reads_it(self):
        for one in self.all.values():
            plain = subprocess.run(["dot", "-Tplain"], input=one.dot, capture_output=True, text=True, check=True)
            self.assertEqual(plain.stderr, "")
            kinds = Counter(line.split(" ", 1)[0] for line in plain.stdout.splitlines())
            self.assertEqual((kinds["node"], kinds["edge"]), (one.n_nodes(), sum(one.edges().values())))


class Hostile(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = Exports("--input", "jsonl", given=json.dumps(HOSTILE) + "\n")

    def test_linked_data_loses_nothing(self):
        self.assertEqual(self.one.linked["article"], [[HOSTILE["title"], HOSTILE["published"]]])
        self.assertIn("Zoë Ångström", [row[1] for row in self.one.linked["entities"]])
        for start, end, exact in self.one.linked["quotes"]:
            self.assertEqual(HOSTILE["text"][start:end], exact)

    def test_xml_replaces_only_what_it_cannot_hold(self):
        label = self.one.network["nodes"]["article"]["label"]
        self.assertEqual(label, HOSTILE["title"].replace("\u0001", "\ufffd").replace("\ufffe", "\ufffd"))

    def test_graphviz_reads_it(self):
        plain = subprocess.run(["dot", "-Tplain"], input=self.one.dot, capture_output=True, text=True, check=True)
        self.assertEqual(sum(line.startswith("node ") for line in plain.stdout.splitlines()), self.one.n_nodes())

    def test_graphviz_draws_the_words(self):
        title = "<b> &lt; \\n \"x\" & AT&amp;T"
        given = json.dumps({"id": "x", "title": title, "text": "The bridge fell."}) + "\n"
        dot = written("--input", "jsonl", "--format", "dot", given=given)
        drawn = subprocess.run(["dot", "-Tsvg"], input=dot, capture_output=True, text=True, check=True).stdout
        texts = [one.text.replace("\u00a0", " ") for one in ElementTree.fromstring(drawn).iter("{http://www.w3.org/2000/svg}text")]
        self.assertIn(title, texts)

    def test_two_articles_in_a_row(self):
        given = "".join(json.dumps({"id": name, "text": f"{name} Silva said the bridge fell."}) + "\n" for name in ("Ana", "Eva"))
        lines = written("--input", "jsonl", "--format", "jsonld", given=given).splitlines()
        self.assertEqual([json.loads(line)["@graph"][0]["schema:identifier"] for line in lines], ["Ana", "Eva"])
        dots = written("--input", "jsonl", "--format", "dot", given=given)
        counted = subprocess.run(["gc", "-a"], input=dots, capture_output=True, text=True, check=True).stdout
        self.assertIn("Ana", counted)
        self.assertIn("Eva", counted)
        networks = written("--input", "jsonl", "--format", "graphml", given=given).split("<?xml")[1:]
        ids = [ElementTree.fromstring("<?xml" + one).find("{*}graph").get("id") for one in networks]
        self.assertEqual(ids, ["Ana", "Eva"])


if __name__ == "__main__":
    unittest.main()
