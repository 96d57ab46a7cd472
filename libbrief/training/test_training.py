# SPDX-License-Identifier: MIT
"""Checks of the parts that can be wrong in silence: `python3 -m unittest test_training`."""
from __future__ import annotations

import struct
import unittest

import numpy as np
import torch

from batches import Window, collate, windows
from decoding import best_names, best_tags, spans_of
from encoding import ANYTHING, UNKNOWN, Encoder, name_masks
from export import ENTRY, HEADER, container, panels
from heads import distance_buckets
from labels import NAME_TAGS, apply_rule, lemma_rule
from quantize import QuantizedLinear
from reading import Attribution, Document, Frame, Mention
from tokens import tokenize
from wordpiece import WordPiece, gap, normalise, pruned_vocabulary, runs, shape

VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "ship", "##s", "sail", "said", "he", ".", ",", '"', "-", "'", "s"]


def words(text: str) -> list:
    return [text[a:b] for a, b in tokenize(text)]


class Words(unittest.TestCase):
    def test_tokens(self) -> None:
        self.assertEqual(words("They didn't say U.S. ships' cost: $3.5 million (up 4%)."),
                         ["They", "did", "n't", "say", "U.S.", "ships", "'", "cost", ":", "$", "3.5", "million", "(", "up", "4", "%", ")", "."])
        self.assertEqual(words("a long-range missile... Mr. Holm’s “plan” cannot"),
                         ["a", "long", "-", "range", "missile", "...", "Mr.", "Holm", "’s", "“", "plan", "”", "can", "not"])

    def test_shape_and_gap(self) -> None:
        self.assertEqual([shape(w) for w in ("—", "305", "ship", "Holm", "NATO", "A", "iPhone", "F-16", "U.S.")], [0, 1, 2, 3, 4, 5, 6, 7, 4])
        self.assertEqual([gap("", False), gap(" ", False), gap("\r\n", False), gap(" \n \n", False), gap("", True)], [0, 1, 2, 3, 3])

    def test_pieces(self) -> None:
        self.assertEqual(normalise("Île’s"), "ile's")
        self.assertEqual(runs("he's"), ["he", "'", "s"])
        pieces = WordPiece(VOCABULARY)
        self.assertEqual([VOCABULARY[i] for i in pieces("Ships")], ["ship", "##s"])
        self.assertEqual([VOCABULARY[i] for i in pieces("shipx")], ["[UNK]"])
        self.assertEqual(pruned_vocabulary(["[PAD]", "[unused3]", "the", "в", "##é", "€"]), (["[PAD]", "the", "##é", "€"], [0, 2, 4, 5]))

    def test_lemma_rules(self) -> None:
        for form, lemma in (("Ships", "ship"), ("was", "be"), ("Oslo", "Oslo"), ("The", "the"), ("wearies", "weary"), ("n't", "not")):
            self.assertEqual(apply_rule(form, lemma_rule(form, lemma)), lemma)
        self.assertEqual(lemma_rule("the", "the"), lemma_rule("The", "the"))


class Labels(unittest.TestCase):
    def setUp(self) -> None:
        self.document = Document("d", "The ships sail, he said.", tokenize("The ships sail, he said."), sentence=[0] * 7)
        self.document.mentions = [Mention(0, 1, ["vehicle"], False), Mention(4, 4, ["person"], True)]
        self.document.name_types = [tag[2:] for tag in NAME_TAGS if tag[0] == "B" and tag != "B-law"]
        self.document.frames = [Frame(2, "sail", "01", [("ARG0", 1)], False), Frame(5, "say", "01", [("ARG0", 4), ("ARG1", 2)], False)]
        self.document.attributions = [Attribution([5], [4], [0, 1, 2])]
        lists = {"pred": ["none", "01"], "roles": ["none", "ARG0", "ARG1"], "attr": ["O", "B-SRC", "I-SRC", "B-CNT", "I-CNT"]}
        self.pieces = WordPiece(VOCABULARY)
        self.source = Encoder(self.pieces, lists)(self.document, "polnear")

    def test_name_masks(self) -> None:
        masks = name_masks(self.document)
        bit = {tag: 1 << i for i, tag in enumerate(NAME_TAGS)}
        self.assertEqual(list(masks[:2]), [bit["B-vehicle"], bit["I-vehicle"]])
        self.assertEqual(masks[2], bit["O"] | bit["B-law"] | bit["I-law"])
        self.assertEqual(masks[4], ANYTHING)

    def test_batch(self) -> None:
        batch = collate([Window(self.source, 0, 7), Window(self.source, 1, 7)], self.pieces)
        first = batch.pieces.flatten()[batch.word_row]
        self.assertEqual([VOCABULARY[i] for i in first[7:]], ["ship", "sail", ",", "he", "said", "."])
        self.assertEqual(batch.roles.tolist(), [[0, 1, 0, 0, 0, 0, 0], [0, 0, 2, 0, 1, 0, 0],
                                                [1, 0, 0, 0, 0, 0, UNKNOWN], [0, 2, 0, 1, 0, 0, UNKNOWN]][:4])
        self.assertEqual(batch.cues.tolist(), [[5, 5, 0, 7], [11, 11, 7, 13]])
        self.assertEqual(batch.spans[0].tolist(), [3, 4, 4, 0, 1, 0, 0])

    def test_windows(self) -> None:
        found = windows(self.source, 6)
        self.assertEqual([w.first for w in found[1:]] + [7], [w.last for w in found])
        self.assertTrue(all(w.length <= 6 for w in found))

    def test_spans(self) -> None:
        self.assertEqual(spans_of(["B-org", "I-org", "B-org", "O", "I-loc"]), [("org", 0, 1), ("org", 2, 2), ("loc", 4, 4)])

    def test_best_tags(self) -> None:
        scores = torch.tensor([[0., 2., 0., 1.8, 0.], [0., 0., 1.0, 0., 2.], [0., 0., 0., 0., 0.5]])
        self.assertEqual(best_tags(scores, ["O", "B-org", "I-org", "B-loc", "I-loc"]), [3, 4, 4])

    def test_best_names(self) -> None:
        scores = torch.full((2, len(NAME_TAGS)), 1e-6)
        for word, tag, value in ((0, "O", .4), (0, "B-event", .35), (0, "B-law", .25), (1, "I-law", .6), (1, "I-event", .3), (1, "O", .1)):
            scores[word, NAME_TAGS.index(tag)] = value
        self.assertEqual([NAME_TAGS[tag] for tag in best_names(scores.log(), NAME_TAGS)], ["B-law", "I-law"])
        scores[0, NAME_TAGS.index("B-law")], scores[0, NAME_TAGS.index("B-org")], scores[1, NAME_TAGS.index("O")] = 1e-6, .25, .95
        self.assertEqual(best_names(scores.log(), NAME_TAGS)[0], 0)

    def test_distance(self) -> None:
        place = torch.tensor([0, 3, 9, 10, 11, 12, 18, 19, 60])
        self.assertEqual(distance_buckets(place, torch.tensor(10), torch.tensor(11)).tolist(), [11 + 8, 11 + 7, 11 + 1, 0, 0, 1, 7, 7, 11])


class File(unittest.TestCase):
    def test_quantized_linear(self) -> None:
        layer = torch.nn.Linear(384, 100)
        x = torch.randn(7, 384)
        self.assertLess((QuantizedLinear(layer)(x) - layer(x)).abs().max(), 0.1)
        self.assertTrue(torch.equal(QuantizedLinear(layer)(torch.zeros(1, 384))[0], layer.bias.data))

    def test_panels(self) -> None:
        values = np.arange(-60, 60).reshape(5, 24) % 64
        flat = panels(values)
        self.assertEqual((flat.shape, flat.dtype), ((1, 24 * 16), np.dtype("u1")))
        for o, i in ((0, 0), (4, 23), (3, 9), (2, 4)):
            self.assertEqual(int(flat[0, (i // 4 * 16 + o) * 4 + i % 4]) - 64, values[o, i])
        self.assertEqual(int(flat[0, 5 * 4]), 64)

    def test_container(self) -> None:
        data = container({"a": np.ones((2, 3), dtype="<f4"), "b": b"xyz"}, {"k": 1})
        header = struct.unpack_from(HEADER, data)
        self.assertEqual((len(data), header[0], header[4]), (header[8], b"BRIEFMDL", 2))
        name, dtype, ndim, *rest = struct.unpack_from(ENTRY, data, header[5] + struct.calcsize(ENTRY))
        self.assertEqual((name.rstrip(b"\0"), dtype, ndim, data[rest[4]:rest[4] + rest[5]]), (b"b", 2, 1, b"xyz"))
        self.assertEqual(rest[4] % 64, 0)


if __name__ == "__main__":
    unittest.main()
