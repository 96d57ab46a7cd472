# SPDX-License-Identifier: MIT
"""Read the data sets into documents: words with whatever layers a set has.

A document of several sets (EWT has syntax, names and roles; GUM syntax, names and attributions) becomes one `Document` with all of them,
so that one window teaches all its heads.
"""
from __future__ import annotations

import json
import lzma
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Sequence, Tuple

from tokens import Span, tokenize

TYPES = ("person", "org", "gpe", "loc", "fac", "norp", "weapon", "vehicle", "product", "event", "law", "work", "other")

# Labels too wide for the set's own guess at our type to be trusted: any of the label's types will do.
CATCH_ALL = {"Misc", "object", "abstract", "art", "nat", "misc", "DocumentReference", "MilitaryPlatform"}
# Types that a set's labels could hold but that its annotators did not look for (see the sets' READMEs).
NOT_LOOKED_FOR = {"gum-names": {"norp"}, "re3d": {"other", "work", "law"}}


@dataclass
class Token:
    """Gold syntax of one word; MASC has tags only."""
    xpos: str
    upos: Optional[str] = None
    feats: Optional[str] = None
    lemma: Optional[str] = None
    head: int = -1          # word of the document, -1 = root or unknown
    deprel: Optional[str] = None


@dataclass
class Mention:
    """A name in words [first, last]; `types` may be right, `optional` is neither wanted nor wrong."""
    first: int
    last: int
    types: List[str]
    optional: bool


@dataclass
class Frame:
    """A predicate word, its frame and (label, head word) of its arguments."""
    word: int
    frame: str
    sense: str
    arguments: List[Tuple[str, int]]
    auxiliary: bool


@dataclass
class Attribution:
    """Words of an attribution's parts."""
    cue: List[int]
    source: List[int]
    content: List[int]


@dataclass
class Document:
    """A text in words; a layer that the sets do not have is None."""
    id: str
    text: str
    words: List[Span]
    sentence: Optional[List[int]] = None            # number of the sentence of each word
    tokens: Optional[List[Token]] = None
    mentions: Optional[List[Mention]] = None
    name_types: List[str] = field(default_factory=list)   # the types that the names layer annotates
    frames: Optional[List[Frame]] = None
    frame_blind: List[int] = field(default_factory=list)  # words where predicates were not annotated
    attributions: Optional[List[Attribution]] = None
    outermost_only: bool = False
    attribution_blind: List[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.starts = [start for start, _ in self.words]
        self.ends = [end for _, end in self.words]

    def form(self, word: int) -> str:
        start, end = self.words[word]
        return self.text[start:end]

    def overlapping(self, spans: Sequence[Sequence[int]]) -> List[int]:
        """The words that share a character with one of the spans."""
        return [word for start, end in spans for word in range(bisect_right(self.ends, start), bisect_left(self.starts, end))]


def json_lines(path: Path) -> Iterator[dict]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def read_plain(data: Path, name: str, split: str, limit: Optional[int] = None) -> Dict[str, Document]:
    """Texts of a set without gold words."""
    documents: Dict[str, Document] = {}
    for node in json_lines(data / name / f"{split}.docs.jsonl.xz"):
        if limit is not None and len(documents) >= limit:
            break
        documents[node["id"]] = Document(node["id"], node["text"], tokenize(node["text"]))
    return documents


def read_conllu(data: Path, name: str, split: str) -> Dict[str, Document]:
    """Documents with gold words, sentences and syntax."""
    texts = {node["id"]: node["text"] for node in json_lines(data / name / f"{split}.docs.jsonl.xz")}
    rows: Dict[str, List[List[List[str]]]] = {}
    with lzma.open(data / name / f"{split}.conllu.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id = "):
                sentences = rows.setdefault(line.rstrip("\n").split(" = ", 1)[1], [])
            elif line.startswith("# sent_id"):
                sentences.append([])
            elif line[0].isdigit() and line.split("\t", 1)[0].isdigit():
                sentences[-1].append(line.rstrip("\n").split("\t"))
    return {id: gold_document(id, texts[id], sentences) for id, sentences in rows.items()}


def gold_document(id: str, text: str, sentences: List[List[List[str]]]) -> Document:
    """A document from CoNLL-U rows; heads become words of the document."""
    words: List[Span] = []
    tokens: List[Token] = []
    sentence: List[int] = []
    for number, rows in enumerate(sentences):
        base = len(words)
        for row in rows:
            span = next(item for item in row[9].split("|") if item.startswith("TokenRange=")).split("=")[1].split(":")
            words.append((int(span[0]), int(span[1])))
            sentence.append(number)
            if row[3] == "_":
                tokens.append(Token(row[4]))
            else:
                tokens.append(Token(row[4], row[3], row[5], row[2], base + int(row[6]) - 1 if int(row[6]) else -1, row[7]))
    return Document(id, text, words, sentence, tokens)


def add_names(data: Path, name: str, split: str, documents: Dict[str, Document]) -> None:
    """Put a set's names on the documents."""
    labels = {label: node["types"] for label, node in json.loads((data / name / "types.json").read_text())["labels"].items()
              if node["layer"] == "names"}
    annotated = sorted({t for types in labels.values() for t in types} - NOT_LOOKED_FOR.get(name, set()), key=TYPES.index)
    for node in json_lines(data / name / f"{split}.gold.jsonl.xz"):
        document = documents.get(node["document"]["id"])
        if document is None:
            continue
        document.mentions, document.name_types = [], annotated
        for entity in node["entities"]:
            label = entity["label"]
            types = labels[label] if label in CATCH_ALL or entity["type"] not in labels[label] else [entity["type"]]
            for mention in entity["mentions"]:
                words = document.overlapping([mention["span"]])
                if words:
                    optional = entity.get("optional", False) or mention["kind"] != "name"
                    document.mentions.append(Mention(words[0], words[-1], types, optional))


def add_frames(data: Path, name: str, split: str, documents: Dict[str, Document]) -> None:
    """Put a set's predicates and arguments on the documents."""
    for node in json_lines(data / name / f"{split}.gold.jsonl.xz"):
        document = documents[node["document"]["id"]]
        document.frames = []
        document.frame_blind = document.overlapping(node.get("blind", []))
        for claim in node["claims"]:
            words = document.overlapping(claim["predicate"]["spans"][:1])
            if not words:
                continue
            frame, sense = claim["predicate"]["sense"].rsplit(".", 1)
            arguments = [(a["label"], heads[0]) for a in claim["arguments"] if (heads := document.overlapping([a["head"]]))]
            document.frames.append(Frame(words[0], frame, sense, arguments, claim.get("optional", False)))


def add_attributions(data: Path, name: str, split: str, documents: Dict[str, Document]) -> None:
    """Put a set's attributions on the documents."""
    for node in json_lines(data / name / f"{split}.gold.jsonl.xz"):
        document = documents[node["document"]["id"]]
        document.outermost_only = node.get("attribution_scope") == "outermost"
        document.attribution_blind = document.overlapping(node.get("ignore", []))
        document.attributions = []
        for item in node["attributions"]:
            cue, source, content = (document.overlapping(item[part]["spans"]) for part in ("cue", "source", "content"))
            if cue:
                document.attributions.append(Attribution(sorted(cue), source, content))


def read_group(data: Path, group: str, split: str, limit: Optional[int] = None) -> List[Document]:
    """One of the training groups of `batches.SHARES`."""
    if group == "ewt":
        documents = read_conllu(data, "ud-ewt", split)
        add_names(data, "uner-ewt", split, documents)
        add_frames(data, "propbank-ewt", split, documents)
    elif group == "gum":
        documents = read_conllu(data, "gum-syntax", split)
        add_names(data, "gum-names", split, documents)
        add_attributions(data, "gum-attribution", split, documents)
    elif group == "masc":
        documents = read_conllu(data, "masc", split)
        add_frames(data, "masc", split, documents)
    elif group == "polnear":
        documents = read_plain(data, group, split, limit)
        add_attributions(data, group, split, documents)
    else:
        documents = read_plain(data, group, split, limit)
        add_names(data, group, split, documents)
    return list(documents.values())
