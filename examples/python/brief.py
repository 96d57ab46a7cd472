# SPDX-License-Identifier: MIT
"""libbrief in Python: who is named in a news text, who says what, and what is claimed.

    >>> import brief
    >>> graph = brief.read("The bridge will reopen in May, Mayor Ana Silva said.", published="2024-11-18")
    >>> claim = graph.claims[0]
    >>> claim.source.name, claim.lemma, claim.kind
    ('Ana Silva', 'reopen', 'prediction')

One module over ctypes; it needs the shared library and nothing else. A Graph cannot be changed and may be used by any
number of threads. Spans are half-open ranges of characters: ``graph.text[claim.span.start:claim.span.end]``. Words
such as ``claim.kind`` are those of the JSON form. Every function of the C interface is declared in ``lib``.
"""
import ctypes
import ctypes.util
import itertools
import json as _json
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["read", "read_all", "from_json", "version", "library_path", "lib", "BriefError", "Span", "Model", "Reader",
           "Article", "feed", "Graph", "Sentence", "Token", "Entity", "Mention", "Role", "Time", "Quantity", "Source", "Attribution",
           "Argument", "Claim", "Relation", "Commitment", "ARTICLE"]

# --- the library -----------------------------------------------------------------------------------------------------


class _Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_uint32), ("end", ctypes.c_uint32)]


_CANCEL = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p)
_PROGRESS = ctypes.CFUNCTYPE(None, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p)
_DESTROY = ctypes.CFUNCTYPE(None, ctypes.c_void_p)

# What the letters of the table below stand for: the result first, then the parameters.
_LETTERS = {
    "v": None, "B": ctypes.c_bool, "i": ctypes.c_int, "I": ctypes.c_uint32, "L": ctypes.c_uint64, "Z": ctypes.c_size_t,
    "D": ctypes.c_double, "S": ctypes.c_char_p, "O": ctypes.c_void_p, "P": ctypes.c_void_p, "R": _Span,
    "U": ctypes.c_uint,
    "C": _CANCEL, "G": _PROGRESS, "F": _DESTROY,
    "E": ctypes.POINTER(ctypes.c_void_p), "e": ctypes.POINTER(ctypes.c_int), "n": ctypes.POINTER(ctypes.c_uint32),
    "u": ctypes.POINTER(ctypes.c_uint), "z": ctypes.POINTER(ctypes.c_size_t), "d": ctypes.POINTER(ctypes.c_double),
    "r": ctypes.POINTER(_Span),
}

# Written by tests/python/prototypes.py from the headers.
_FUNCTIONS = """
brief_article_new PSZE | brief_article_new_take PSZFPE | brief_article_ref PP | brief_article_unref vP
brief_article_set_id BPSE | brief_article_set_title BPSE | brief_article_set_published BPSE
brief_article_set_publisher BPSE | brief_article_set_uri BPSE | brief_article_text SPz | brief_article_id SP
brief_article_title SP | brief_article_published SP | brief_article_publisher SP | brief_article_uri SP
brief_graph_n_attributions IP | brief_graph_attribution PPI | brief_attribution_id SP | brief_attribution_entity IP
brief_attribution_n_source_spans IP | brief_attribution_source_span RPI | brief_attribution_source_type iP
brief_attribution_anonymity iP | brief_attribution_reason BPr | brief_attribution_n_cue_spans IP
brief_attribution_cue_span RPI | brief_attribution_cue_lemma SP | brief_attribution_n_content_spans IP
brief_attribution_content_span RPI | brief_attribution_form iP | brief_attribution_type iP
brief_attribution_stance iP | brief_attribution_polarity iP | brief_attribution_addressee IP
brief_attribution_time IP | brief_attribution_parent IP | brief_attribution_n_claims IP | brief_attribution_claim IPI
brief_attribution_confidence DP
brief_graph_n_claims IP | brief_graph_claim PPI | brief_claim_id SP | brief_claim_n_spans IP | brief_claim_span RPI
brief_claim_kind iP | brief_claim_event iP | brief_claim_n_predicate_spans IP | brief_claim_predicate_span RPI
brief_claim_lemma SP | brief_claim_sense SP | brief_claim_n_arguments IP | brief_claim_argument_role iPI
brief_claim_argument_label SPI | brief_claim_argument_node iPIn | brief_claim_argument_n_spans IPI
brief_claim_argument_span RPII | brief_claim_argument_head RPI | brief_claim_time IP | brief_claim_place IP
brief_claim_polarity iP | brief_claim_certainty iP | brief_claim_factuality DP | brief_claim_tense iP
brief_claim_attribution IP | brief_claim_confidence DP | brief_graph_claim_commitment BPIIee
brief_graph_n_entities IP | brief_graph_entity PPI | brief_entity_id SP | brief_entity_type iP | brief_entity_name SP
brief_entity_number iP | brief_entity_definite BP | brief_entity_wikidata SP | brief_entity_iso3166 SP
brief_entity_location BPdd | brief_entity_n_aliases IP | brief_entity_alias SPI | brief_entity_n_roles IP
brief_entity_role_title SPI | brief_entity_role_of IPI | brief_entity_role_span RPI | brief_entity_n_mentions IP
brief_entity_mention_span RPI | brief_entity_mention_kind iPI | brief_entity_mention_reason SPI
brief_entity_mention_confidence DPI | brief_entity_confidence DP | brief_graph_entity_n_claims IPI
brief_graph_entity_claim IPII
brief_error_code iP | brief_error_message SP | brief_error_offset ZP | brief_error_free vP
brief_error_code_to_string Si
brief_graph_to_jsonld OPzE | brief_graph_to_dot OPzE | brief_graph_to_graphml OPzE | brief_graph_to_html OPSzE
brief_graph_ref PP | brief_graph_unref vP | brief_graph_text SPz | brief_graph_length IP
brief_graph_in_code_points BP | brief_graph_has_tokens BP | brief_graph_id SP | brief_graph_title SP
brief_graph_published SP | brief_graph_publisher SP | brief_graph_uri SP | brief_graph_library SP
brief_graph_model SP | brief_graph_n_notices IP | brief_graph_notice SPI | brief_graph_find iPSn
brief_graph_unknown_word SPi
brief_graph_to_json OPUzE | brief_graph_from_json PSZSZE | brief_graph_to_conllu OPzE | brief_article_from_json PSZE
brief_model_default PE | brief_model_load_file PSE | brief_model_load_memory PPZFPE | brief_model_ref PP
brief_model_unref vP | brief_model_id SP
brief_options_new P | brief_options_ref PP | brief_options_unref vP | brief_options_set_keep_tokens vPB
brief_options_set_keep_text vPB | brief_options_set_every_predicate vPB | brief_options_set_max_bytes vPZ
brief_options_set_max_words vPZ | brief_options_set_cancel vPCP | brief_options_set_progress vPGP
brief_options_keep_tokens BP | brief_options_keep_text BP | brief_options_every_predicate BP
brief_options_max_bytes ZP | brief_options_max_words ZP
brief_graph_n_quantities IP | brief_graph_quantity PPI | brief_quantity_id SP | brief_quantity_span RP
brief_quantity_type iP | brief_quantity_value BPd | brief_quantity_upper BPd | brief_quantity_unit SP
brief_quantity_bound iP | brief_quantity_confidence DP
brief_query_new P | brief_query_free vP | brief_query_set_source vPI | brief_query_set_about vPI
brief_query_set_argument vPI | brief_query_set_role vPi | brief_query_set_event vPi | brief_query_set_time BPSS
brief_query_set_confidence vPD | brief_query_next IPPI | brief_graph_find_entity IPSI
brief_reader_new PPPE | brief_reader_free vP | brief_reader_read PPPE | brief_reader_read_text PPSZE
brief_reader_model PP
brief_graph_n_relations IP | brief_graph_relation PPI | brief_relation_type iP | brief_relation_from iPn
brief_relation_to iPn | brief_relation_span BPr | brief_relation_confidence DP
brief_graph_n_sentences IP | brief_graph_sentence PPI | brief_graph_sentence_at IPI | brief_sentence_span RP
brief_sentence_zone iP | brief_sentence_first_token IP | brief_sentence_n_tokens IP | brief_graph_n_tokens IP
brief_graph_token PPI | brief_token_span RP | brief_token_form SP | brief_token_lemma SP | brief_token_upos SP
brief_token_xpos SP | brief_token_feats SP | brief_token_deprel SP | brief_token_head IP | brief_token_multiword IP
brief_token_space_after BP | brief_token_paragraph_start BP
brief_free vP | brief_text_validate BSZE | brief_graph_byte_to_code_point IPI | brief_graph_code_point_to_byte IPI
brief_graph_span_to_code_points RPR | brief_graph_span_to_bytes RPR | brief_graph_dup_span OPR
brief_graph_n_times IP | brief_graph_time PPI | brief_time_id SP | brief_time_span RP | brief_time_type iP
brief_time_value SP | brief_time_mod iP | brief_time_earliest SP | brief_time_latest SP | brief_time_confidence DP
brief_version vuuu | brief_version_string S
brief_entity_type_to_string Si | brief_entity_type_from_string BSe | brief_mention_kind_to_string Si
brief_mention_kind_from_string BSe | brief_number_to_string Si | brief_number_from_string BSe | brief_zone_to_string Si
brief_zone_from_string BSe | brief_time_type_to_string Si | brief_time_type_from_string BSe
brief_time_mod_to_string Si | brief_time_mod_from_string BSe | brief_quantity_type_to_string Si
brief_quantity_type_from_string BSe | brief_bound_to_string Si | brief_bound_from_string BSe
brief_source_type_to_string Si | brief_source_type_from_string BSe | brief_anonymity_to_string Si
brief_anonymity_from_string BSe | brief_form_to_string Si | brief_form_from_string BSe
brief_attribution_type_to_string Si | brief_attribution_type_from_string BSe | brief_stance_to_string Si
brief_stance_from_string BSe | brief_claim_kind_to_string Si | brief_claim_kind_from_string BSe
brief_event_to_string Si | brief_event_from_string BSe | brief_role_to_string Si | brief_role_from_string BSe
brief_polarity_to_string Si | brief_polarity_from_string BSe | brief_certainty_to_string Si
brief_certainty_from_string BSe | brief_tense_to_string Si | brief_tense_from_string BSe
brief_relation_type_to_string Si | brief_relation_type_from_string BSe | brief_node_type_to_string Si
brief_node_type_from_string BSe
brief_article_from_html PSZSE | brief_feed_new PSZE | brief_feed_free vP | brief_feed_title SP
brief_feed_n_articles IP | brief_feed_article PPI
"""


def _places():
    """Where the library may be: as the environment says, beside the installed module, where the system looks."""
    if os.environ.get("LIBBRIEF_PATH"):
        yield os.environ["LIBBRIEF_PATH"]
        return
    name = "libbrief.so.0"
    for folder in list(Path(__file__).resolve().parents)[:4]:
        for place in [folder / name, folder / "lib" / name, *sorted(folder.glob(f"lib*/{name}")),
                      *sorted(folder.glob(f"*-linux-gnu/{name}")), *sorted(folder.glob(f"lib/*/{name}"))]:
            if place.exists():
                yield str(place)
    yield name
    if ctypes.util.find_library("brief"):
        yield ctypes.util.find_library("brief")


def _load():
    reasons = []
    for place in _places():
        try:
            library = ctypes.CDLL(place)  # calls release the interpreter's lock
        except OSError as reason:
            reasons.append(f"{place}: {reason}")
            continue
        library.place = place
        for line in _FUNCTIONS.splitlines():
            for item in line.split(" | ") if line and not line.startswith("#") else []:
                name, letters = item.split()
                function = getattr(library, name)
                function.restype = _LETTERS[letters[0]]
                function.argtypes = [_LETTERS[letter] for letter in letters[1:]]
        return library
    raise ImportError("cannot load libbrief (LIBBRIEF_PATH may name it): " + "; ".join(reasons))


lib = _load()
_NONE = 0xFFFFFFFF
_NO_OFFSET = ctypes.c_size_t(-1).value


def version():
    """The version of the library, such as "0.1.0"."""
    return lib.brief_version_string().decode()


def library_path():
    """The file that the library was loaded from."""
    return lib.place


class BriefError(Exception):
    """Why something failed: `code` ("invalid-utf8", …), `message`, and `offset`, a byte of the input, or None."""

    def __init__(self, code, message, offset=None):
        super().__init__(message if offset is None else f"{message} (at byte {offset})")
        self.code, self.message, self.offset = code, message, offset

    def __reduce__(self):
        return BriefError, (self.code, self.message, self.offset)


def _check(call, *arguments):
    """Calls a function that takes a BriefError ** last; raises what it reports."""
    error = ctypes.c_void_p()
    result = call(*arguments, ctypes.byref(error))
    if error.value is None:
        return result
    try:
        offset = lib.brief_error_offset(error)
        raise BriefError(lib.brief_error_code_to_string(lib.brief_error_code(error)).decode(),
                         lib.brief_error_message(error).decode(), None if offset == _NO_OFFSET else offset)
    finally:
        lib.brief_error_free(error)


def _bytes(text, what):
    if text is None or isinstance(text, (bytes, bytearray)):
        return text if text is None else bytes(text)
    if isinstance(text, str):
        try:
            return text.encode("utf-8")
        except UnicodeEncodeError as reason:
            raise BriefError("invalid-utf8", f"the {what} has a lone surrogate",
                             len(text[:reason.start].encode("utf-8"))) from None
    raise TypeError(f"the {what} must be str or bytes, not {type(text).__name__}")


def _short(text, what):
    """A string for a parameter that ends at its NUL."""
    data = _bytes(text, what)
    if data is not None and b"\0" in data:
        raise BriefError("nul-byte", f"the {what} has a NUL byte", data.index(b"\0"))
    return data


def _text(pointer):
    return None if pointer is None else pointer.decode("utf-8")


def _owned(pointer):
    """The string at POINTER, which is freed."""
    try:
        return None if not pointer else ctypes.string_at(pointer).decode("utf-8")
    finally:
        lib.brief_free(pointer)


# --- how nodes are read ----------------------------------------------------------------------------------------------


class Span(NamedTuple):
    """A half-open range [start, end) of characters of the text."""

    start: int
    end: int


class _List(Sequence):
    """A list that is read from the library item by item."""

    __slots__ = ("_length", "_item")

    def __init__(self, length, item):
        self._length, self._item = length, item

    def __len__(self):
        return self._length

    def __getitem__(self, index):
        if isinstance(index, slice):
            return [self._item(i) for i in range(*index.indices(self._length))]
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("index out of range")
        return self._item(index)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, (_List, list, tuple)) else NotImplemented

    def __repr__(self):
        return repr(list(self))


class _Item:
    """Something at a place in a graph. It keeps the graph alive."""

    __slots__ = ("graph", "index", "_at")

    def __init__(self, graph, index, at):
        self.graph, self.index, self._at = graph, index, at

    def _key(self):
        return type(self), self.graph._at, self.index

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, _Item) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        text = self.text
        return f"<{type(self).__name__} {getattr(self, 'id', self.index)} {text if text is None else text[:60]!r}>"

    @property
    def text(self):
        """Its words in the text; the pieces joined by " … ". None when the graph has no text."""
        spans = self.spans
        if self.graph.text is None:
            return None
        return " … ".join(self.graph.text[span.start:span.end] for span in spans)

    @property
    def spans(self):
        """Where it stands, in text order."""
        return [self.span]

    @property
    def span(self):
        """From its first character to its last; None when no words show it."""
        spans = self.spans
        return Span(spans[0].start, spans[-1].end) if spans else None


def _get(function, convert=lambda graph, value: value, doc=None):
    call = getattr(lib, function)
    return property(lambda self: convert(self.graph, call(self._at)), doc=doc)


def _string(function, doc):
    return _get(function, lambda graph, value: _text(value), doc)


def _plain(function, doc):
    return _get(function, doc=doc)


def _word(graph, value, vocabulary):
    """The word of a vocabulary; None where the JSON form has null."""
    word = _text(getattr(lib, vocabulary)(value))
    if word == "unknown-word":  # of a newer version, when the graph came from JSON
        word = _text(lib.brief_graph_unknown_word(graph._at, value)) or word
    return None if word == "none" else word


def _enum(function, vocabulary, doc):
    return _get(function, lambda graph, value: _word(graph, value, vocabulary), doc)


def _span(function, doc):
    return _get(function, lambda graph, value: graph._characters(value), doc)


def _spans(count, item, doc):
    n, at = getattr(lib, count), getattr(lib, item)
    return property(lambda self: [self.graph._characters(at(self._at, i)) for i in range(n(self._at))], doc=doc)


def _maybe_span(function, doc):
    call = getattr(lib, function)

    def get(self):
        span = _Span()
        return self.graph._characters(span) if call(self._at, ctypes.byref(span)) else None
    return property(get, doc=doc)


def _maybe_number(function, doc):
    call = getattr(lib, function)

    def get(self):
        number = ctypes.c_double()
        return number.value if call(self._at, ctypes.byref(number)) else None
    return property(get, doc=doc)


def _node(function, list_name, doc):
    """A node of the graph that the library names by its index."""
    return _get(function, lambda graph, index: None if index == _NONE else getattr(graph, list_name)[index], doc)


def _end(function, doc):
    call = getattr(lib, function)

    def get(self):
        index = ctypes.c_uint32(_NONE)
        return self.graph._node(call(self._at, ctypes.byref(index)), index.value)
    return property(get, doc=doc)


# --- nodes -----------------------------------------------------------------------------------------------------------


class Token(_Item):
    """A syntactic word (Universal Dependencies), when tokens were kept."""

    __slots__ = ()
    span = _span("brief_token_span", "where it stands")
    form = _string("brief_token_form", "the word as it stands in the text")
    lemma = _string("brief_token_lemma", "its dictionary form")
    upos = _string("brief_token_upos", "its universal part of speech")
    xpos = _string("brief_token_xpos", "its Penn Treebank tag")
    feats = _string("brief_token_feats", "its universal features as in CoNLL-U")
    deprel = _string("brief_token_deprel", "its relation to its head")
    head = _plain("brief_token_head", "1 + the place of its head in the sentence; 0 for the root")
    multiword = _plain("brief_token_multiword", "0: alone; 1: first word of a multiword token; 2: a later one")
    space_after = _plain("brief_token_space_after", "whether white space follows")
    paragraph_start = _plain("brief_token_paragraph_start", "whether a paragraph begins with it")


class Sentence(_Item):
    """A sentence."""

    __slots__ = ()
    span = _span("brief_sentence_span", "where it stands")
    zone = _enum("brief_sentence_zone", "brief_zone_to_string", "headline, dateline, byline, body, caption or list")

    @property
    def tokens(self):
        """Its words; empty when tokens were not kept."""
        first = lib.brief_sentence_first_token(self._at)
        return _List(lib.brief_sentence_n_tokens(self._at), lambda i: self.graph.tokens[first + i])


class _Part(_Item):
    """A part of a node that has no pointer of its own: place number `part` in it."""

    __slots__ = ("part",)

    def __init__(self, graph, index, at, part):
        super().__init__(graph, index, at)
        self.part = part

    def _key(self):
        return (*super()._key(), self.part)


def _part(function, convert=lambda graph, value: value, doc=None):
    call = getattr(lib, function)
    return property(lambda self: convert(self.graph, call(self._at, self.part)), doc=doc)


class Mention(_Part):
    """A place in the text where an entity is mentioned."""

    __slots__ = ()
    span = _part("brief_entity_mention_span", lambda graph, span: graph._characters(span), "where it stands")
    kind = _part("brief_entity_mention_kind", lambda graph, value: _word(graph, value, "brief_mention_kind_to_string"),
                 "name, nominal or pronoun")
    reason = _part("brief_entity_mention_reason", lambda graph, value: _text(value),
                   "why it belongs to its entity, or None when that is not known")
    confidence = _part("brief_entity_mention_confidence", doc="how sure that is, from 0 to 1")

    @property
    def entity(self):
        """Whose mention it is."""
        return self.graph.entities[self.index]


class Role(_Part):
    """A title, office or affiliation of an entity."""

    __slots__ = ()
    span = _part("brief_entity_role_span", lambda graph, span: graph._characters(span), "where the text gives it")
    title = _part("brief_entity_role_title", lambda graph, value: _text(value), "such as President")
    of = _part("brief_entity_role_of", lambda graph, index: None if index == _NONE else graph.entities[index],
               "the entity that it is a role in, or None")


class Entity(_Item):
    """Who or what the text is about; all mentions of it together."""

    __slots__ = ()
    id = _string("brief_entity_id", 'such as "e1"')
    name = _string("brief_entity_name", "the fullest name in the text")
    type = _enum("brief_entity_type", "brief_entity_type_to_string", "person, org, gpe, …")
    number = _enum("brief_entity_number", "brief_number_to_string", "singular, plural or unknown")
    definite = _plain("brief_entity_definite", "whether the text presents it as known")
    wikidata = _string("brief_entity_wikidata", "its Wikidata id, or None")
    iso3166 = _string("brief_entity_iso3166", "its ISO 3166 code, or that of the country that it is in, or None")
    confidence = _plain("brief_entity_confidence", "how sure it is that there is such an entity, from 0 to 1")

    @property
    def location(self):
        """Latitude and longitude in degrees (WGS 84), or None."""
        latitude, longitude = ctypes.c_double(), ctypes.c_double()
        known = lib.brief_entity_location(self._at, ctypes.byref(latitude), ctypes.byref(longitude))
        return (latitude.value, longitude.value) if known else None

    @property
    def aliases(self):
        """Other names in the text."""
        return [_text(lib.brief_entity_alias(self._at, i)) for i in range(lib.brief_entity_n_aliases(self._at))]

    @property
    def mentions(self):
        """All mentions, in text order."""
        return _List(lib.brief_entity_n_mentions(self._at), lambda i: Mention(self.graph, self.index, self._at, i))

    @property
    def roles(self):
        """Its titles, offices and affiliations."""
        return _List(lib.brief_entity_n_roles(self._at), lambda i: Role(self.graph, self.index, self._at, i))

    @property
    def spans(self):
        return [mention.span for mention in self.mentions]

    @property
    def text(self):
        """The words of its first mention."""
        return self.mentions[0].text if self.mentions else None

    @property
    def claims(self):
        """The claims that it takes part in."""
        graph, index = self.graph, self.index
        return _List(lib.brief_graph_entity_n_claims(graph._at, index),
                     lambda i: graph.claims[lib.brief_graph_entity_claim(graph._at, index, i)])

    @property
    def attributions(self):
        """The attributions that it is the source of."""
        return [attribution for attribution in self.graph.attributions
                if lib.brief_attribution_entity(attribution._at) == self.index]


class Time(_Item):
    """A date, time, duration or recurring time (TIMEX3)."""

    __slots__ = ()
    id = _string("brief_time_id", 'such as "t1"')
    span = _span("brief_time_span", "where it stands")
    type = _enum("brief_time_type", "brief_time_type_to_string", "DATE, TIME, DURATION or SET")
    value = _string("brief_time_value", "its TIMEX3 value, such as 2024-11-18")
    mod = _enum("brief_time_mod", "brief_time_mod_to_string", "its TIMEX3 modifier, or None")
    earliest = _string("brief_time_earliest", "the earliest day that it can mean, or None")
    latest = _string("brief_time_latest", "the latest day that it can mean, or None")
    confidence = _plain("brief_time_confidence", "from 0 to 1")


class Quantity(_Item):
    """A number with its unit."""

    __slots__ = ()
    id = _string("brief_quantity_id", 'such as "q1"')
    span = _span("brief_quantity_span", "where it stands")
    type = _enum("brief_quantity_type", "brief_quantity_type_to_string", "money, percent, count, …")
    value = _maybe_number("brief_quantity_value", "the number, or None")
    upper = _maybe_number("brief_quantity_upper", "the upper end of a range, or None")
    unit = _string("brief_quantity_unit", "its unit, or None")
    bound = _enum("brief_quantity_bound", "brief_bound_to_string", "exact, at_least, at_most, about or range")
    confidence = _plain("brief_quantity_confidence", "from 0 to 1")


class Source:
    """Who stands behind an attribution or a claim. Without an attribution it is the article itself."""

    __slots__ = ("graph", "attribution")

    def __init__(self, graph, attribution):
        self.graph, self.attribution = graph, attribution

    @property
    def is_article(self):
        """Whether the article itself says it."""
        return self.attribution is None

    @property
    def entity(self):
        """The entity, or None: for the article, and for a source without words."""
        return None if self.is_article else self.attribution.entity

    @property
    def name(self):
        """The entity's name, else the source's words, else None; the article's publisher, or "the article"."""
        if self.is_article:
            return self.graph.publisher or "the article"
        return self.entity.name if self.entity else self.text or None

    @property
    def spans(self):
        """Where the source is named; empty for the article, and when no words name it."""
        return [] if self.is_article else self.attribution.source_spans

    @property
    def text(self):
        """The words that name the source here; None when the graph has no text."""
        if self.graph.text is None:
            return None
        return " … ".join(self.graph.text[span.start:span.end] for span in self.spans)

    @property
    def type(self):
        """person, official, spokesperson, …"""
        return "media" if self.is_article else self.attribution.source_type

    @property
    def anonymity(self):
        """named, role-only or anonymous"""
        return "named" if self.is_article else self.attribution.anonymity

    @property
    def reason(self):
        """Where the text says why the source is not named, or None."""
        return None if self.is_article else self.attribution.reason

    def __eq__(self, other):
        if not isinstance(other, Source):
            return NotImplemented
        return (self.graph, self.attribution) == (other.graph, other.attribution)

    def __hash__(self):
        return hash((self.graph, self.attribution))

    def __repr__(self):
        return f"<Source {self.name!r}>"


class Attribution(_Item):
    """Somebody says, thinks, wants or knows something."""

    __slots__ = ()
    id = _string("brief_attribution_id", 'such as "a1"')
    entity = _node("brief_attribution_entity", "entities", "the entity that is the source, or None")
    source_spans = _spans("brief_attribution_n_source_spans", "brief_attribution_source_span",
                          "the words of the source")
    source_type = _enum("brief_attribution_source_type", "brief_source_type_to_string", "person, official, …")
    anonymity = _enum("brief_attribution_anonymity", "brief_anonymity_to_string", "named, role-only or anonymous")
    reason = _maybe_span("brief_attribution_reason", "where the text says why the source is not named, or None")
    cue_spans = _spans("brief_attribution_n_cue_spans", "brief_attribution_cue_span", "the words of the cue")
    cue_lemma = _string("brief_attribution_cue_lemma", "the cue's dictionary form, or None")
    content_spans = _spans("brief_attribution_n_content_spans", "brief_attribution_content_span",
                           "the words of the content")
    form = _enum("brief_attribution_form", "brief_form_to_string", "direct, indirect or mixed")
    type = _enum("brief_attribution_type", "brief_attribution_type_to_string",
                 "communication, belief, intention or perception")
    stance = _enum("brief_attribution_stance", "brief_stance_to_string", "neutral, asserting, denying, …")
    polarity = _enum("brief_attribution_polarity", "brief_polarity_to_string", "positive or negative")
    addressee = _node("brief_attribution_addressee", "entities", "the entity that it is said to, or None")
    time = _node("brief_attribution_time", "times", "when it was said, or None")
    parent = _node("brief_attribution_parent", "attributions", "the attribution whose content holds this one, or None")
    confidence = _plain("brief_attribution_confidence", "from 0 to 1")

    @property
    def source(self):
        """Who says it."""
        return Source(self.graph, self)

    @property
    def claims(self):
        """What is claimed in its content."""
        return _List(lib.brief_attribution_n_claims(self._at),
                     lambda i: self.graph.claims[lib.brief_attribution_claim(self._at, i)])

    @property
    def spans(self):
        return self.content_spans

    def _words(self, spans):
        return None if self.graph.text is None else " … ".join(self.graph.text[a:b] for a, b in spans)

    @property
    def cue(self):
        """The words of the cue."""
        return self._words(self.cue_spans)

    @property
    def content(self):
        """The words of the content."""
        return self._words(self.content_spans)


class Argument(_Part):
    """Who or what takes part in a claim."""

    __slots__ = ()
    role = _part("brief_claim_argument_role", lambda graph, value: _word(graph, value, "brief_role_to_string"),
                 "agent, patient, …")
    label = _part("brief_claim_argument_label", lambda graph, value: _text(value), "the PropBank label, or None")
    head = _part("brief_claim_argument_head", lambda graph, span: graph._characters(span), "where its head word stands")

    @property
    def node(self):
        """The Entity, Time, Quantity or Claim that the argument is, or None."""
        index = ctypes.c_uint32(_NONE)
        return self.graph._node(lib.brief_claim_argument_node(self._at, self.part, ctypes.byref(index)), index.value)

    @property
    def spans(self):
        return [self.graph._characters(lib.brief_claim_argument_span(self._at, self.part, i))
                for i in range(lib.brief_claim_argument_n_spans(self._at, self.part))]


class Commitment(NamedTuple):
    """What a source commits itself to about a claim."""

    polarity: str
    certainty: str


class Claim(_Item):
    """A predicate with its arguments, and how its innermost source stands to it."""

    __slots__ = ()
    id = _string("brief_claim_id", 'such as "c1"')
    spans = _spans("brief_claim_n_spans", "brief_claim_span", "its words")
    kind = _enum("brief_claim_kind", "brief_claim_kind_to_string", "event, state, plan, prediction, …")
    event = _enum("brief_claim_event", "brief_event_to_string", "the event class (PLOVER and general news), or None")
    predicate_spans = _spans("brief_claim_n_predicate_spans", "brief_claim_predicate_span",
                             "the words of the predicate")
    lemma = _string("brief_claim_lemma", "the predicate's dictionary form")
    sense = _string("brief_claim_sense", "the predicate's PropBank sense, or None")
    time = _node("brief_claim_time", "times", "when, or None")
    place = _node("brief_claim_place", "entities", "where, or None")
    polarity = _enum("brief_claim_polarity", "brief_polarity_to_string", "positive or negative")
    certainty = _enum("brief_claim_certainty", "brief_certainty_to_string", "certain, probable, possible or unknown")
    factuality = _plain("brief_claim_factuality", "how far one may take it as so, from -3 (not) to 3 (so)")
    tense = _enum("brief_claim_tense", "brief_tense_to_string", "past, present, future or timeless")
    attribution = _node("brief_claim_attribution", "attributions",
                        "the innermost attribution; None: the article says it")
    confidence = _plain("brief_claim_confidence", "from 0 to 1")

    @property
    def source(self):
        """Who claims it: the innermost source."""
        return Source(self.graph, self.attribution)

    @property
    def predicate(self):
        """The words of the predicate."""
        return None if self.graph.text is None else " … ".join(self.graph.text[a:b] for a, b in self.predicate_spans)

    @property
    def arguments(self):
        """Who and what takes part."""
        return _List(lib.brief_claim_n_arguments(self._at), lambda i: Argument(self.graph, self.index, self._at, i))

    def argument(self, role):
        """The first argument with that role ("agent"), or None."""
        return next((argument for argument in self.arguments if argument.role == role), None)

    def commitment(self, source=None):
        """What SOURCE, one around the claim, commits itself to; None: the article. ValueError for others."""
        index = _NONE if source is None else (source.attribution if isinstance(source, Source) else source)
        index = _NONE if index is None else index if isinstance(index, int) else index.index
        polarity, certainty = ctypes.c_int(), ctypes.c_int()
        if not lib.brief_graph_claim_commitment(self.graph._at, self.index, index, ctypes.byref(polarity),
                                                ctypes.byref(certainty)):
            raise ValueError("the source is not around the claim")
        return Commitment(_word(self.graph, polarity.value, "brief_polarity_to_string"),
                          _word(self.graph, certainty.value, "brief_certainty_to_string"))


class Relation(_Item):
    """How two claims, or two entities, stand to each other."""

    __slots__ = ()
    type = _enum("brief_relation_type", "brief_relation_type_to_string", "condition, cause, contradicts, …")
    source = _end("brief_relation_from", "the node that it goes from: the one that has the condition, cause, …")
    target = _end("brief_relation_to", "the node that it goes to")
    connective = _maybe_span("brief_relation_span", "where the connective stands, or None")
    confidence = _plain("brief_relation_confidence", "from 0 to 1")

    @property
    def spans(self):
        return [self.connective] if self.connective else []

    def __repr__(self):
        return f"<Relation {self.source.id} {self.type} {self.target.id}>"


# --- graphs and readers ----------------------------------------------------------------------------------------------


def _nodes(kind, name, count, doc):
    count, item = getattr(lib, count), getattr(lib, f"brief_graph_{name}")
    return property(lambda self: _List(count(self._at), lambda i: kind(self, i, item(self._at, i))), doc=doc)


class Graph:
    """What an article says. It cannot be changed; any number of threads may use it."""

    def __init__(self, at):
        self._at = at
        length = ctypes.c_size_t()
        data = lib.brief_graph_text(at, ctypes.byref(length))
        #: the text that was read, or None for a graph that was made from JSON without it
        self.text = None if data is None else data.decode("utf-8")
        # Bytes are characters already when the text is ASCII.
        self._same = self.text is None or len(self.text) == length.value

    def __del__(self, unref=lib.brief_graph_unref):
        at, self._at = getattr(self, "_at", None), None
        if at:
            unref(at)

    def _characters(self, span):
        if not self._same:
            span = lib.brief_graph_span_to_code_points(self._at, span)
        return Span(span.start, span.end)

    def _node(self, node_type, index):
        name = _NODE_LISTS.get(node_type)
        return getattr(self, name)[index] if name else None

    id = _string("brief_graph_id", "the id of the article, or None")
    title = _string("brief_graph_title", "its title, or None")
    published = _string("brief_graph_published", "its date of publication, or None")
    publisher = _string("brief_graph_publisher", "its publisher, or None")
    uri = _string("brief_graph_uri", "its address, or None")
    library = _string("brief_graph_library", "the version of the library that made the graph")
    model = _string("brief_graph_model", "the id of the model that read the article")
    length = _plain("brief_graph_length", "the length of the text in characters")

    @property
    def graph(self):
        return self

    sentences = _nodes(Sentence, "sentence", "brief_graph_n_sentences", "all sentences, in text order")
    tokens = _nodes(Token, "token", "brief_graph_n_tokens", "all words; empty when tokens were not kept")
    entities = _nodes(Entity, "entity", "brief_graph_n_entities", "who and what the text is about")
    times = _nodes(Time, "time", "brief_graph_n_times", "dates, times, durations")
    quantities = _nodes(Quantity, "quantity", "brief_graph_n_quantities", "numbers with their units")
    attributions = _nodes(Attribution, "attribution", "brief_graph_n_attributions", "who says, thinks, wants it")
    claims = _nodes(Claim, "claim", "brief_graph_n_claims", "what is claimed")
    relations = _nodes(Relation, "relation", "brief_graph_n_relations", "how claims, and entities, stand to each other")

    @property
    def notices(self):
        """What of the text could not be analysed."""
        return [_text(lib.brief_graph_notice(self._at, i)) for i in range(lib.brief_graph_n_notices(self._at))]

    def find(self, id):
        """The node with that id ("c7"), or None."""
        index = ctypes.c_uint32(_NONE)
        return self._node(lib.brief_graph_find(self._at, _short(id, "id"), ctypes.byref(index)), index.value)

    def to_json(self, indent=False, factuality=False):
        """The graph in the JSON form, on one line or a line for each node. Its offsets count characters too."""
        flags = (1 if indent else 0) | (4 if factuality else 0)
        return _owned(_check(lib.brief_graph_to_json, self._at, flags, None))

    def to_dict(self):
        """The JSON form as Python objects."""
        return _json.loads(self.to_json())

    def to_conllu(self):
        """The sentences in CoNLL-U; needs tokens."""
        return _owned(_check(lib.brief_graph_to_conllu, self._at, None))

    def to_jsonld(self):
        """Linked data: JSON-LD on one line, with its context."""
        return _owned(_check(lib.brief_graph_to_jsonld, self._at, None))

    def to_dot(self):
        """A directed graph for Graphviz."""
        return _owned(_check(lib.brief_graph_to_dot, self._at, None))

    def to_graphml(self):
        """The nodes and edges in GraphML."""
        return _owned(_check(lib.brief_graph_to_graphml, self._at, None))

    def to_html(self, prefix=""):
        """A page with the article and who says what in it; its ids begin with that (letters, digits, "-", "_", ".")."""
        return _owned(_check(lib.brief_graph_to_html, self._at, _short(prefix, "prefix"), None))

    def find_entities(self, name):
        """The entities of that name: all its words, in any letter case, are words of theirs ("silva": Ana Silva)."""
        found, index = [], _NONE
        while (index := lib.brief_graph_find_entity(self._at, _short(name, "name"), index)) != _NONE:
            found.append(self.entities[index])
        return found

    def _indices(self, entity):
        """Of an Entity, of a name, or of ARTICLE."""
        if entity is ARTICLE:
            return [_NONE]
        return [entity.index] if isinstance(entity, Entity) else [one.index for one in self.find_entities(entity)]

    def query(self, *, source=None, about=None, argument=None, role=None, event=None, since=None, until=None, confidence=0):
        """The claims that meet all conditions, in order: `graph.query(source="Silva", about="bridge", since="2024-05-01")`.

        `source` says it, itself or as reported by others (ARTICLE: in the article's own voice); `about` is mentioned in it;
        `argument` takes part in it, in the given `role` ("agent"); `event` is its class ("ASSAULT", "none"); its time may lie
        between the days `since` and `until`. Each entity is an Entity or a name: of several of that name, any will do.
        """
        query, found = lib.brief_query_new(), set()
        if not query:
            raise MemoryError
        try:
            for name, word in (("role", role), ("event", event)):
                if word is not None:
                    getattr(lib, f"brief_query_set_{name}")(query, _number(name, word))
            if since is not None or until is not None:
                days = [day.isoformat()[:10] if hasattr(day, "isoformat") else day for day in (since, until)]
                if not lib.brief_query_set_time(query, *(_short(day, "day") for day in days)):
                    raise ValueError(f"no days of the form YYYY-MM-DD: {since!r}, {until!r}")
            lib.brief_query_set_confidence(query, confidence)
            wanted = [(part, self._indices(entity)) for part, entity in
                      (("source", source), ("about", about), ("argument", argument)) if entity is not None]
            for indices in itertools.product(*(indices for _, indices in wanted)):
                for (part, _), index in zip(wanted, indices):
                    getattr(lib, f"brief_query_set_{part}")(query, index)
                claim = _NONE
                while (claim := lib.brief_query_next(query, self._at, claim)) != _NONE:
                    found.add(claim)
        finally:
            lib.brief_query_free(query)
        return [self.claims[index] for index in sorted(found)]

    def by_source(self):
        """The sources in the order in which they first speak: [(name, [attribution, …]), …]."""
        groups = {}
        for attribution in self.attributions:
            entity = attribution.entity
            groups.setdefault(entity.index if entity else attribution.source.text, []).append(attribution)
        return [(group[0].source.name, group) for group in groups.values()]

    def __eq__(self, other):
        return self._at == other._at if isinstance(other, Graph) else NotImplemented

    def __hash__(self):
        return hash(self._at)

    def __repr__(self):
        return (f"<Graph {self.id or self.title or ''!r}: {len(self.claims)} claims, "
                f"{len(self.attributions)} attributions, {len(self.entities)} entities>")


#: the source of what an article says in its own voice, for Graph.query()
ARTICLE = object()


def _number(vocabulary, word):
    """The number that the library has for a word of a vocabulary."""
    number = ctypes.c_int()
    if word == "none":
        return 0
    if not getattr(lib, f"brief_{vocabulary}_from_string")(_short(word, vocabulary), ctypes.byref(number)):
        raise ValueError(f"no {vocabulary}: {word!r}")
    return number.value


# BriefNodeType
_NODE_LISTS = {10: "entities", 20: "times", 30: "quantities", 40: "claims", 50: "attributions"}


class Model:
    """The trained network: the one inside the library, or one from a file. Readers in all threads may share it."""

    def __init__(self, path=None):
        self._at = None
        self._at = (_check(lib.brief_model_default) if path is None
                    else _check(lib.brief_model_load_file, os.fsencode(path)))

    def __del__(self, unref=lib.brief_model_unref):
        at, self._at = getattr(self, "_at", None), None
        if at:
            unref(at)

    @property
    def id(self):
        """Names the content of the model."""
        return _text(lib.brief_model_id(self._at))

    def __repr__(self):
        return f"<Model {self.id}>"


class Article(NamedTuple):
    """A text to read, and what is known about it."""

    text: str
    id: str = None
    title: str = None
    published: str = None
    publisher: str = None
    uri: str = None

    @classmethod
    def _at(cls, at):
        length = ctypes.c_size_t()
        text = lib.brief_article_text(at, ctypes.byref(length))
        return cls(text.decode("utf-8"), *(_text(getattr(lib, f"brief_article_{name}")(at)) for name in cls._fields[1:]))

    @classmethod
    def from_html(cls, html, uri=None):
        """The article of a web page: str, or bytes in any encoding. `uri`: where it was found, if it does not say."""
        data = _bytes(html, "page")
        at = _check(lib.brief_article_from_html, data, 0 if data is None else len(data), _short(uri, "uri"))
        try:
            return cls._at(at)
        finally:
            lib.brief_article_unref(at)


def feed(xml):
    """The articles of an RSS or Atom feed: str, or bytes in any encoding."""
    data = _bytes(xml, "feed")
    at = _check(lib.brief_feed_new, data, 0 if data is None else len(data))
    try:
        return [Article._at(lib.brief_feed_article(at, i)) for i in range(lib.brief_feed_n_articles(at))]
    finally:
        lib.brief_feed_free(at)


class Reader:
    """Reads articles. Keep one for many: it holds the memory that reading needs.

    Its calls take turns; for several at once take a reader in each thread, or read_all(). `tokens` keeps the words
    with their syntax, `text` puts the text into the JSON form. Longer texts than `max_bytes` or `max_words` (0: no
    limit) are refused. With `every_predicate` each predicate of the text becomes a claim, not only what a reader would
    list. `cancel()` is asked now and then whether to stop; `progress(done, total)` is told how many
    bytes are done.
    """

    def __init__(self, model=None, *, tokens=False, text=False, every_predicate=False, max_bytes=None, max_words=None,
                 cancel=None, progress=None):
        self._at = None
        self._lock = threading.Lock()
        self._failure = None
        self._model = model
        options = lib.brief_options_new()
        if not options:
            raise MemoryError
        try:
            lib.brief_options_set_keep_tokens(options, tokens)
            lib.brief_options_set_keep_text(options, text)
            lib.brief_options_set_every_predicate(options, every_predicate)
            if max_bytes is not None:
                lib.brief_options_set_max_bytes(options, max_bytes)
            if max_words is not None:
                lib.brief_options_set_max_words(options, max_words)
            self._callbacks = []  # they live as long as the reader
            if cancel is not None or progress is not None:
                self._callbacks.append(_CANCEL(lambda data: self._guard(cancel)))
                lib.brief_options_set_cancel(options, self._callbacks[-1], None)
            if progress is not None:
                self._callbacks.append(_PROGRESS(lambda done, total, data: self._guard(progress, done, total)))
                lib.brief_options_set_progress(options, self._callbacks[-1], None)
            self._at = _check(lib.brief_reader_new, model._at if model else None, options)
        finally:
            lib.brief_options_unref(options)

    def _guard(self, function, *arguments):
        """Calls FUNCTION; after an exception, which read() raises again, reading is cancelled."""
        if self._failure is not None:
            return True
        try:
            return bool(function(*arguments)) if function else False
        except BaseException as failure:  # it must not pass through C
            self._failure = failure
            return True

    def __del__(self, free=lib.brief_reader_free):
        at, self._at = getattr(self, "_at", None), None
        if at:
            free(at)

    @property
    def model_id(self):
        """The id of the model that it reads with."""
        return _text(lib.brief_model_id(lib.brief_reader_model(self._at)))

    def read(self, text, *, id=None, title=None, published=None, publisher=None, uri=None):
        """Reads an article, str or UTF-8 bytes or an Article, into a Graph. `published` is YYYY-MM-DD, or a date."""
        if isinstance(text, Article):
            about = (id, title, published, publisher, uri)
            id, title, published, publisher, uri = (own if given is None else given for own, given in zip(text[1:], about))
            text = text.text
        data = _bytes(text, "text")
        if data is None:
            raise TypeError("the text must be str or bytes, not None")
        article = _check(lib.brief_article_new, data, len(data))
        try:
            if hasattr(published, "isoformat"):
                published = published.isoformat()
            for name, value in (("id", id), ("title", title), ("published", published), ("publisher", publisher),
                                ("uri", uri)):
                if value is not None:
                    _check(getattr(lib, f"brief_article_set_{name}"), article, _short(value, name))
            with self._lock:
                self._failure = None
                try:
                    return Graph(_check(lib.brief_reader_read, self._at, article))
                finally:
                    if self._failure is not None:
                        raise self._failure
        finally:
            lib.brief_article_unref(article)


# --- functions -------------------------------------------------------------------------------------------------------

_mine = threading.local()


def _reader(tokens, keep_text, every_predicate):
    """A reader of this thread."""
    readers = _mine.__dict__.setdefault("readers", {})
    kind = bool(tokens), bool(keep_text), bool(every_predicate)
    if kind not in readers:
        readers[kind] = Reader(tokens=kind[0], text=kind[1], every_predicate=kind[2])
    return readers[kind]


def read(text, *, tokens=False, keep_text=False, every_predicate=False, **about):
    """Reads an article with the library's own model: see Reader. Any number of threads may do so at once."""
    return _reader(tokens, keep_text, every_predicate).read(text, **about)


def read_all(articles, *, jobs=None, tokens=False, keep_text=False, every_predicate=False):
    """Reads articles in `jobs` threads (one for each processor) and yields their graphs in the same order.

    An article is a text, or a dict of what read() takes: {"text": …, "published": …}. They are taken as needed.
    """
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor

    def work(article):
        about = dict(article) if isinstance(article, dict) else {"text": article}
        return read(about.pop("text"), tokens=tokens, keep_text=keep_text, every_predicate=every_predicate, **about)

    jobs = jobs or os.cpu_count() or 1
    with ThreadPoolExecutor(jobs) as pool:
        waiting = deque()
        for article in articles:
            waiting.append(pool.submit(work, article))
            if len(waiting) > 2 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def from_json(json, text=None):
    """A Graph from its JSON form. With the text that was read (or the JSON's own "text"), nodes have their words."""
    data, text = _bytes(json, "JSON"), _bytes(text, "text")
    return Graph(_check(lib.brief_graph_from_json, data, len(data), text, 0 if text is None else len(text)))
