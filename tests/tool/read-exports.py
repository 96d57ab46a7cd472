#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What real parsers find in exported briefs, as JSON: read-exports.py JSONLD GRAPHML (needs rdflib and networkx)."""
import json
import re
import sys

import networkx
import rdflib
from rdflib.namespace import RDF

OA = rdflib.Namespace("http://www.w3.org/ns/oa#")

PREFIXES = """
PREFIX brief: <urn:x-libbrief:> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
"""


def linked_data(path):
    graph = rdflib.Graph().parse(path, format="json-ld")

    def rows(query):
        return [[None if value is None else value.toPython() for value in row] for row in graph.query(PREFIXES + query)]

    def single(subject, predicate):
        return graph.value(subject, predicate).toPython()

    selectors = [sorted(graph.objects(place, OA.hasSelector), key=lambda one: (one, OA.exact, None) in graph)
                 for place in graph.subjects(RDF.type, OA.SpecificResource)]
    return {
        "claims": rows("SELECT ?c WHERE { ?c a schema:Claim, sem:Event }"),
        "attributions": rows("SELECT ?a WHERE { ?a a prov:Attribution }"),
        "entities": rows("SELECT DISTINCT ?e ?n WHERE { ?e schema:name ?n ; brief:mention ?m }"),
        "said": rows("SELECT ?n ?p WHERE { ?c brief:predicate ?p ; prov:qualifiedAttribution/prov:agent/schema:name ?n }"),
        "properties": rows("SELECT ?c ?kind ?polarity ?certainty ?tense WHERE { ?c a schema:Claim ; brief:kind ?kind ; brief:polarity ?polarity ; "
                           "brief:certainty ?certainty ; brief:tense ?tense }"),
        "arguments": rows("SELECT ?c ?role ?node WHERE { ?c brief:argument ?a . ?a brief:role ?role OPTIONAL { ?a brief:node ?node } }"),
        "actors": rows("SELECT ?c ?e WHERE { ?c sem:hasActor ?e }"),
        "times": rows("SELECT ?c ?t WHERE { ?c sem:hasTime ?t }"),
        "parents": rows("SELECT ?a ?p WHERE { ?a brief:parent ?p }"),
        "relations": rows("SELECT ?f ?type ?t WHERE { ?r a brief:Relation ; brief:type ?type ; brief:from ?f ; brief:to ?t }"),
        "article": rows("SELECT ?h ?d WHERE { ?a a schema:NewsArticle OPTIONAL { ?a schema:headline ?h } OPTIONAL { ?a schema:datePublished ?d } }"),
        "quotes": [[single(position, OA.start), single(position, OA.end), single(quote, OA.exact)] for position, quote in selectors],
        "namespaces": sorted({re.match(r"urn:[^:]*:|.*[#/]", str(predicate)).group(0) for predicate in graph.predicates()}),
    }


def network(path):
    graph = networkx.read_graphml(path)
    return {"directed": graph.is_directed(), "nodes": dict(graph.nodes(data=True)), "edges": list(graph.edges(data=True))}


if __name__ == "__main__":
    json.dump({"linked": linked_data(sys.argv[1]), "network": network(sys.argv[2])}, sys.stdout, default=str)
