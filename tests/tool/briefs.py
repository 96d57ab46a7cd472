# SPDX-License-Identifier: MIT
"""Briefs made by hand, for the tests of the view: the view must be right when the graph is.

Pieces of the text are given by their words: "word" is the first place where they stand, ("word", 2) the second one.
"""


class Maker:
    """Builds the JSON form of a brief."""

    def __init__(self, text, **document):
        self.text = text
        self.brief = {
            "format": "brief/1",
            "document": {"id": None, "title": None, "published": None, "publisher": None, "uri": None,
                         "length": len(text)} | document,
            "producer": {"library": None, "model": None},
            "sentences": [], "entities": [], "times": [], "quantities": [], "attributions": [], "claims": [],
            "relations": [], "notices": [], "text": text}
        start = 0
        for line in text.split("\n"):
            if line.strip():
                self.brief["sentences"].append({"span": [start, start + len(line)], "zone": "body"})
            start += len(line) + 1

    def span(self, words):
        if isinstance(words, list):
            return words
        words, n = words if isinstance(words, tuple) else (words, 1)
        at = -1
        for _ in range(n):
            at = self.text.index(words, at + 1)
        return [at, at + len(words)]

    def spans(self, words):
        return [self.span(piece) for piece in (words if isinstance(words, list) else [words])]

    def _add(self, kind, letter, node):
        node = {"id": f"{letter}{len(self.brief[kind]) + 1}"} | node
        self.brief[kind].append(node)
        return node["id"]

    def entity(self, name, mentions, type="person", aliases=(), roles=(), number="singular"):
        """Mentions are words, or (words, n) or (words, n, kind); a span may stand for words."""
        made = []
        for mention in mentions:
            words, n, kind = (mention if isinstance(mention, tuple) else (mention,)) + (1, "name")[
                (len(mention) if isinstance(mention, tuple) else 1) - 1:]
            made.append({"span": words if isinstance(words, list) else self.span((words, n)), "kind": kind})
        return self._add("entities", "e", {
            "type": type, "name": name, "number": number, "definite": True, "ids": {"wikidata": None, "iso3166": None},
            "aliases": list(aliases),
            "roles": [{"title": title, "of": of, "span": self.span(words)} for title, of, words in roles],
            "mentions": sorted(made, key=lambda mention: mention["span"]), "confidence": 1})

    def time(self, words, value, type="DATE", mod=None, earliest=None, latest=None):
        return self._add("times", "t", {"span": self.span(words), "type": type, "value": value, "mod": mod,
                                        "earliest": earliest, "latest": latest, "confidence": 1})

    def quantity(self, words, type="cardinal", value=None, unit=None, bound="exact"):
        return self._add("quantities", "q", {"span": self.span(words), "type": type, "value": value, "unit": unit,
                                             "bound": bound, "confidence": 1})

    def attribution(self, entity, source, cue, content, source_type="person", anonymity="named", reason=None, lemma=None,
                    form="indirect", type="communication", stance="neutral", polarity="positive", addressee=None,
                    time=None, parent=None):
        return self._add("attributions", "a", {
            "source": {"entity": entity, "spans": self.spans(source) if source else [], "type": source_type,
                       "anonymity": anonymity, "reason": self.span(reason) if reason else None},
            "cue": {"spans": self.spans(cue), "lemma": lemma}, "content": {"spans": self.spans(content)},
            "form": form, "type": type, "stance": stance, "polarity": polarity, "addressee": addressee, "time": time,
            "parent": parent, "claims": [], "confidence": 1})

    def claim(self, words, predicate, attribution=None, kind="event", event=None, polarity="positive",
              certainty="certain", tense="past", time=None):
        claim = self._add("claims", "c", {
            "spans": self.spans(words), "kind": kind, "event": event,
            "predicate": {"spans": self.spans(predicate), "lemma": "be", "sense": None}, "arguments": [], "time": time,
            "place": None, "polarity": polarity, "certainty": certainty, "tense": tense, "attribution": attribution,
            "confidence": 1})
        if attribution:
            self.brief["attributions"][int(attribution[1:]) - 1]["claims"].append(claim)
        return claim

    def relation(self, type, start, end):
        self.brief["relations"].append({"type": type, "from": start, "to": end, "span": None, "confidence": 1})


def dispute():
    """Statements of all kinds: nested, denied, declined, with pronouns, anonymous with the reason why."""
    m = Maker(
        "President Ada Vellis has let the army cross the Orne, the Daily Courier reported on Friday.\n"
        "The paper, citing two officials who asked not to be named because the talks are secret, said that troops were on "
        "the far bank.\n"
        "The defense ministry denied that any soldier had left the country. Its spokesman, Jon Brandt, refused to comment "
        "on the talks.\n"
        "“We are where we were,” Vellis told reporters in Carden. “She did not cross,” her rival Otto Lem said, but he "
        "will allegedly ask for a vote.\n"
        "Lem hopes to win by 12 seats. NATO has not confirmed the crossing. It may rain until May 3.",
        id="dispute", title="Did the army cross the Orne?", published="2025-04-18", publisher="The Carden Post")
    he = m.span("he will")[0]
    vellis = m.entity("Ada Vellis", ["Ada Vellis", ("Vellis", 2), ("We", 1, "pronoun"), ("She", 1, "pronoun"),
                                     ("her", 1, "pronoun")],
                      aliases=["Vellis"], roles=[("President", None, "President")])
    paper = m.entity("Daily Courier", ["Daily Courier", ("The paper", 1, "nominal")], type="org")
    officials = m.entity("two officials", [("two officials", 1, "nominal")], number="plural")
    ministry = m.entity("defense ministry", [("The defense ministry", 1, "nominal"), ("Its", 1, "pronoun")], type="org")
    brandt = m.entity("Jon Brandt", ["Jon Brandt"], roles=[("spokesman", ministry, "spokesman")])
    lem = m.entity("Otto Lem", ["Otto Lem", ("Lem", 2), ([he, he + 2], 1, "pronoun")], aliases=["Lem"])
    nato = m.entity("NATO", ["NATO"], type="org")
    m.entity("Orne", ["Orne"], type="loc")
    m.entity("Carden", ["Carden"], type="gpe")
    reporters = m.entity("reporters", [("reporters", 1, "nominal")], number="plural")
    friday = m.time("Friday", "2025-04-18", earliest="2025-04-18", latest="2025-04-18")
    m.time("May 3", "2025-05-03", earliest="2025-05-03", latest="2025-05-03")
    m.quantity("12 seats", type="count", value=12, unit="seat")

    a = m.attribution(paper, "the Daily Courier", "reported", "President Ada Vellis has let the army cross the Orne",
                      source_type="media", time=friday)
    m.claim("President Ada Vellis has let the army cross the Orne", "let", a)
    crossed = m.claim("the army cross the Orne", "cross", a, kind="plan", event="MOVE", certainty="unknown")
    outer = m.attribution(paper, "The paper", "citing", "two officials who asked not to be named because the talks are "
                          "secret, said that troops were on the far bank", source_type="media")
    inner = m.attribution(officials, "two officials", "said",
                          "that troops were on the far bank", source_type="official", anonymity="role-only",
                          reason="because the talks are secret", parent=outer)
    m.claim("troops were on the far bank", "were", inner, kind="state")
    m.claim("the talks are secret", "are", kind="state")  # stands in the reason: the article's list leaves it out
    denial = m.attribution(ministry, "The defense ministry", "denied", "that any soldier had left the country",
                           source_type="government", stance="denying")
    denied = m.claim("any soldier had left the country", "left", denial, polarity="negative", event="MOVE")
    m.relation("denies", denied, crossed)
    m.claim("The defense ministry denied that any soldier had left the country", "denied", event="REJECT")
    m.attribution(brandt, "Its spokesman, Jon Brandt", "refused to comment", ("the talks", 2), source_type="spokesperson",
                  stance="declining")
    quote = m.attribution(vellis, ("Vellis", 2), "told", "We are where we were", form="direct", addressee=reporters)
    m.claim("We are where we were", "are", quote, kind="state")
    quote = m.attribution(lem, "her rival Otto Lem", ("said", 2), "She did not cross", form="direct")
    m.claim("She did not cross", ("cross", 3), quote, polarity="negative", event="MOVE")
    alleged = m.attribution(None, None, "allegedly", ["he will", "ask for a vote"], source_type="unknown",
                            anonymity="anonymous", stance="distancing")
    m.claim("ask for a vote", "ask", alleged, kind="prediction", event="REQUEST", tense="future")
    hope = m.attribution(lem, ("Lem", 2), "hopes", "to win by 12 seats", type="belief")
    m.claim(["Lem hopes to win by 12 seats"], "win", hope, kind="plan", certainty="unknown", tense="future")
    m.attribution(nato, "NATO", "confirmed", "the crossing", stance="endorsing", polarity="negative")
    m.claim("It may rain until May 3", "rain", kind="prediction", certainty="possible", tense="future")
    return m.brief


def scripts():
    """Wide and combining characters, characters that would play tricks with a terminal, very long words."""
    m = Maker(
        "東京電力は、福島第一原子力発電所の処理水を海に放出する計画を発表し、漁業関係者は反対しているとアナリストの田中太郎は述べた。\n"
        "Re\u0301ne\u0301e Nge\u0302 said \u001b[31mred\u001b[0m\u0007 is \u202eereh\u202c and " + "x" * 120 + " follows.",
        id="scripts")
    tanaka = m.entity("田中太郎", ["田中太郎"])
    renee = m.entity("Re\u0301ne\u0301e Nge\u0302", ["Re\u0301ne\u0301e Nge\u0302"])
    a = m.attribution(tanaka, "アナリストの田中太郎", "述べた", "漁業関係者は反対している", source_type="expert")
    m.claim("漁業関係者は反対している", "反対している", a)
    m.claim("東京電力は、福島第一原子力発電所の処理水を海に放出する計画を発表し", "発表し", event="SPEAK")
    a = m.attribution(renee, "Re\u0301ne\u0301e Nge\u0302", "said", "\u001b[31mred\u001b[0m\u0007 is \u202eereh\u202c and "
                      + "x" * 120 + " follows")
    m.claim("\u001b[31mred\u001b[0m\u0007 is \u202eereh\u202c", "is", a, kind="state")
    return m.brief


def empty():
    """Nothing at all."""
    m = Maker("", id="empty")
    m.brief["notices"].append("the text is empty")
    return m.brief


CASES = {"dispute": dispute, "scripts": scripts, "empty": empty}
