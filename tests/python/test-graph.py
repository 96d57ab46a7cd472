# SPDX-License-Identifier: MIT
"""Every property of the Python module, on a graph that is known: tests/python/sample.json."""
import datetime
import gc
import json
import pickle
import unittest
from pathlib import Path

import brief

SAMPLE = (Path(__file__).parent / "sample.json").read_text(encoding="utf-8")
KNOWN = json.loads(SAMPLE)


class Graph(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.graph = brief.from_json(SAMPLE)

    def test_document(self):
        graph, known = self.graph, KNOWN["document"]
        self.assertEqual([graph.id, graph.title, graph.published, graph.publisher, graph.uri, graph.length],
                         [known[key] for key in ("id", "title", "published", "publisher", "uri", "length")])
        self.assertEqual((graph.library, graph.model), ("0.1.0", "en-news/0123456789abcdef"))
        self.assertEqual(graph.text, KNOWN["text"])
        self.assertEqual(graph.notices, ["a notice"])
        self.assertIn("3 claims, 2 attributions, 3 entities", repr(graph))

    def test_sentences(self):
        self.assertEqual([list(sentence.span) for sentence in self.graph.sentences],
                         [sentence["span"] for sentence in KNOWN["sentences"]])
        self.assertEqual(self.graph.sentences[1].zone, "body")
        self.assertTrue(self.graph.sentences[1].text.startswith("“We lost"))
        self.assertEqual((len(self.graph.tokens), len(self.graph.sentences[0].tokens)), (0, 0))

    def test_entities(self):
        zoe, city, official = self.graph.entities
        self.assertEqual((zoe.id, zoe.type, zoe.name, zoe.number, zoe.definite, zoe.confidence),
                         ("e1", "person", "Zoë Ångström", "singular", True, 0.99))
        self.assertEqual((zoe.wikidata, zoe.iso3166, city.wikidata, city.iso3166), ("Q1", None, None, "CH"))
        self.assertEqual((zoe.location, city.location), (None, (47.367, 8.55)))
        self.assertEqual(zoe.aliases, ["President Zoë Ångström"])
        self.assertEqual([(role.title, role.of, role.text) for role in zoe.roles], [("President", city, "President")])
        self.assertEqual([(m.text, m.kind, m.entity) for m in zoe.mentions], [("Zoë Ångström", "name", zoe)] * 2)
        self.assertEqual([m.kind for m in official.mentions], ["pronoun", "nominal"])
        self.assertEqual([list(span) for span in zoe.spans], [m["span"] for m in KNOWN["entities"][0]["mentions"]])
        self.assertEqual((zoe.text, official.text), ("Zoë Ångström", "We"))
        self.assertEqual([claim.id for claim in official.claims], ["c2"])
        self.assertEqual([claim.id for claim in city.claims], ["c1"])
        self.assertEqual([attribution.id for attribution in zoe.attributions], ["a1"])

    def test_times_and_quantities(self):
        time, quantity = self.graph.times[0], self.graph.quantities[0]
        self.assertEqual((time.id, time.text, time.type, time.value, time.mod, time.earliest, time.latest, time.confidence),
                         ("t1", "Monday", "DATE", "2025-03-03", None, "2025-03-03", "2025-03-03", 0.8))
        self.assertEqual((quantity.id, quantity.text, quantity.type, quantity.value, quantity.upper, quantity.unit,
                          quantity.bound, quantity.confidence), ("q1", "305 km", "length", 305, None, "km", "exact", 0.9))

    def test_attributions(self):
        said, told = self.graph.attributions
        self.assertEqual((said.id, said.cue, said.cue_lemma, said.content, said.text),
                         ("a1", "said", "say", "that the dam had not failed", "that the dam had not failed"))
        self.assertEqual((told.form, told.type, told.stance, told.polarity, told.confidence),
                         ("direct", "communication", "neutral", "positive", 0.9))
        self.assertEqual((said.time, told.time, said.addressee, told.addressee.name, said.parent),
                         (self.graph.times[0], None, None, "Zoë Ångström", None))
        self.assertEqual([claim.id for claim in told.claims], ["c2"])
        self.assertEqual((told.source.name, told.source.type, told.source.anonymity, told.source.text, told.source.is_article),
                         ("an official", "official", "role-only", "an official", False))
        reason = told.source.reason
        self.assertEqual(self.graph.text[reason.start:reason.end], "because the report is secret")
        self.assertIsNone(said.source.reason)
        self.assertEqual([(name, [a.id for a in group]) for name, group in self.graph.by_source()],
                         [("Zoë Ångström", ["a1"]), ("an official", ["a2"])])

    def found(self, **conditions):
        return [claim.id for claim in self.graph.query(**conditions)]

    def test_query(self):
        zoe, city, official = self.graph.entities
        self.assertEqual(self.found(), ["c1", "c2", "c3"])
        self.assertEqual(self.found(source=zoe), ["c1"])
        self.assertEqual(self.found(source="zoë"), ["c1"])
        self.assertEqual(self.found(source=brief.ARTICLE), ["c3"])
        self.assertEqual(self.found(about=city), ["c1"])
        self.assertEqual(self.found(about="official"), ["c2"])
        self.assertEqual(self.found(about="nobody"), [])
        self.assertEqual(self.found(argument=official, role="agent"), ["c2"])
        self.assertEqual(self.found(argument=official, role="patient"), [])
        self.assertEqual(self.found(event="ACCIDENT"), ["c1"])
        self.assertEqual(self.found(event="none"), ["c2", "c3"])
        self.assertEqual(self.found(since="2025-03-01", until=datetime.date(2025, 3, 31)), ["c2"])
        self.assertEqual(self.found(until="2025-03-02"), [])
        self.assertEqual(self.found(confidence=0.75), ["c1", "c2"])
        self.assertEqual(self.found(source=zoe, event="none"), [])

    def test_query_of_nonsense(self):
        for conditions in ({"since": "soon"}, {"role": "hero"}, {"event": "PARTY"}):
            with self.assertRaises(ValueError):
                self.graph.query(**conditions)
        with self.assertRaises(TypeError):
            self.graph.query(about=7)

    def test_find_entities(self):
        zoe, city, official = self.graph.entities
        self.assertEqual(self.graph.find_entities("zürich"), [city])
        self.assertEqual(self.graph.find_entities("President ÅNGSTRÖM"), [zoe])
        self.assertEqual(self.graph.find_entities("Zür"), [])

    def test_claims(self):
        failed, lost, secret = self.graph.claims
        self.assertEqual((failed.id, failed.kind, failed.event, failed.predicate, failed.lemma, failed.sense, failed.confidence),
                         ("c1", "event", "ACCIDENT", "failed", "fail", "fail.01", 0.87))
        self.assertEqual((failed.polarity, failed.certainty, failed.tense), ("negative", "certain", "past"))
        self.assertEqual((lost.event, lost.sense, lost.time.id, lost.place, failed.place.id), (None, None, "t1", None, "e2"))
        self.assertEqual((failed.source.name, lost.attribution.id, secret.attribution), ("Zoë Ångström", "a2", None))
        self.assertEqual((secret.source.name, secret.source.type, secret.source.is_article, secret.source.spans),
                         ("Agency", "media", True, []))
        self.assertEqual([(a.role, a.label, a.node, a.text) for a in lost.arguments],
                         [("agent", "ARG0", self.graph.entities[2], "We"),
                          ("patient", "ARG1", self.graph.quantities[0], "305 km … of road")])
        head = lost.argument("patient").head
        self.assertEqual(self.graph.text[head.start:head.end], "km")
        self.assertIsNone(failed.argument("patient").node)
        self.assertIsNone(failed.argument("instrument"))
        self.assertEqual(secret.arguments[0].label, None)

    def test_commitment(self):
        failed, _, secret = self.graph.claims
        said, told = self.graph.attributions
        self.assertEqual(failed.commitment(said), ("negative", "certain"))
        self.assertEqual(failed.commitment(said.source), failed.commitment(0))
        self.assertEqual(failed.commitment().certainty, "unknown")
        self.assertEqual(secret.commitment(), ("positive", "certain"))
        with self.assertRaises(ValueError):
            failed.commitment(told)

    def test_relations(self):
        cause, role = self.graph.relations
        self.assertEqual((cause.type, cause.source.id, cause.target.id, cause.confidence), ("cause", "c2", "c3", 0.7))
        self.assertEqual((cause.text, repr(cause)), ("because", "<Relation c2 cause c3>"))
        self.assertEqual((role.source, role.target, role.connective), (*self.graph.entities[:2], None))

    def test_find(self):
        self.assertEqual(self.graph.find("c2"), self.graph.claims[1])
        self.assertEqual(self.graph.find("a2"), self.graph.attributions[1])
        self.assertIsNone(self.graph.find("c99"))

    def test_lists(self):
        claims = self.graph.claims
        self.assertEqual(claims[-1], claims[2])
        self.assertEqual(claims[1:], [claims[1], claims[2]])
        self.assertEqual(len({*claims, *self.graph.claims}), 3)
        with self.assertRaises(IndexError):
            claims[3]
        self.assertNotEqual(claims[0], self.graph.attributions[0])
        self.assertNotEqual(claims[0], brief.from_json(SAMPLE).claims[0])

    def test_nodes_keep_their_graph(self):
        claim = brief.from_json(SAMPLE).claims[1]
        del self.graph
        gc.collect()
        self.assertEqual(claim.argument("agent").node.name, "an official")

    def test_json(self):
        self.assertEqual(self.graph.to_dict(), KNOWN)
        self.assertEqual(brief.from_json(self.graph.to_json()).to_json(), self.graph.to_json())
        self.assertGreater(self.graph.to_json(indent=True).count("\n"), 5)

    def test_json_without_text(self):
        known = {key: value for key, value in KNOWN.items() if key != "text"}
        bare = brief.from_json(json.dumps(known))
        self.assertIsNone(bare.text)
        self.assertIsNone(bare.claims[0].text)
        self.assertEqual([list(span) for span in bare.claims[0].spans], known["claims"][0]["spans"])
        self.assertEqual(bare.to_dict(), known)
        whole = brief.from_json(json.dumps(known), text=KNOWN["text"])
        self.assertEqual(whole.claims[0].text, "the dam had not failed")

    def test_errors(self):
        with self.assertRaises(brief.BriefError) as caught:
            brief.from_json("{")
        self.assertEqual(caught.exception.code, "json-syntax")
        self.assertIsNotNone(caught.exception.offset)
        with self.assertRaises(brief.BriefError) as caught:
            brief.from_json(SAMPLE.replace('"node": "e3"', '"node": "e77"'))
        self.assertEqual(caught.exception.code, "json-format")
        self.assertIn("arguments[0]", str(caught.exception))
        self.assertEqual(pickle.loads(pickle.dumps(caught.exception)).code, "json-format")
        with self.assertRaises(brief.BriefError) as caught:
            self.graph.to_conllu()
        self.assertEqual(caught.exception.code, "not-kept")
        with self.assertRaises(TypeError):
            brief.from_json(5)


if __name__ == "__main__":
    unittest.main()
