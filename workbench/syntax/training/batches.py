"""Sentences as tensors."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Protocol

import torch
from torch import Tensor

from workbench.syntax.conllu import Sentence
from workbench.syntax.features import rows_of, shape_of
from workbench.syntax.labels import (
    FEATURES,
    LANGUAGES,
    PARTS_OF_SPEECH,
    RELATIONS,
    known_relation,
)

HIDDEN_WORD, ONLY_EDGES = 0.2, 0.1
"""How often a word in training is seen without itself, and how often by its edges alone."""
LOWER_CASED = 0.04
UNTOLD = -1
"""The label of a word that the treebank does not tell: no loss."""

cached_rows = cache(rows_of)


class Table(Protocol):
    """What makes sums of the rows of words."""

    rows: int

    def sums(self, rows: Sequence[tuple[Sequence[int], Sequence[int]]]) -> Tensor:
        """The two sums of each word, side by side (N,2W)."""


@dataclass
class Batch:
    """What goes in."""

    sums: Tensor
    shapes: Tensor
    languages: Tensor
    lengths: Tensor

    @property
    def mask(self) -> Tensor:
        """Where there is a word (B,T)."""
        return torch.arange(self.shapes.size(1))[None] < self.lengths[:, None]


def batches(sentences: Sequence[Sentence], words: int) -> Iterator[list[Sentence]]:
    """Batches of about so many words, of sentences of like length, in random order."""
    ordered = sorted(sentences, key=lambda s: len(s.words) + 4 * random.random())
    found: list[list[Sentence]] = [[]]
    for sentence in ordered:
        if sum(len(s.words) for s in found[-1]) >= words:
            found.append([])
        found[-1].append(sentence)
    random.shuffle(found)
    yield from found


def enter(model: Table, sentences: Sequence[Sentence], training: bool = False) -> Batch:
    """The words of some sentences as the model takes them; in training some are hidden."""
    longest = max(len(s.words) for s in sentences)
    shapes = torch.zeros(len(sentences), longest, dtype=torch.long)
    places, rows = [], []
    for i, sentence in enumerate(sentences):
        lower = training and random.random() < LOWER_CASED
        for j, word in enumerate(sentence.words):
            shapes[i, j] = shape_of(word.lower() if lower else word, j == 0)
            places.append(i * longest + j)
            known = cached_rows(word, model.rows)
            rows.append(hide(known) if training else known)
    inside = model.sums(rows)
    sums = torch.zeros(len(sentences) * longest, inside.size(1))
    sums = sums.index_copy(0, torch.tensor(places), inside)
    return Batch(
        sums.view(len(sentences), longest, -1),
        shapes,
        torch.tensor([LANGUAGES.index(s.language) for s in sentences]),
        torch.tensor([len(s.words) for s in sentences]),
    )


def hide(rows: tuple[list[int], list[int]]) -> tuple[list[int], list[int]]:
    """Sometimes without the word as a whole, as if it had never been seen."""
    dice = random.random()
    if dice < HIDDEN_WORD:
        return rows[0][1:], rows[1]
    if dice < HIDDEN_WORD + ONLY_EDGES:
        return [], rows[1]
    return rows


def answers(sentences: Sequence[Sentence]) -> dict[str, Tensor]:
    """What should come out: `head` (0 the root), `relation`, `upos` and the features."""
    longest = max(len(s.words) for s in sentences)
    names = ["head", "relation", "upos", *FEATURES]
    out = {k: torch.full((len(sentences), longest), UNTOLD, dtype=torch.long) for k in names}
    for i, sentence in enumerate(sentences):
        for name, values in _answers_of(sentence).items():
            out[name][i, : len(values)] = torch.tensor(values)
    return out


def _answers_of(s: Sentence) -> dict[str, list[int]]:
    told = {
        "head": [head + 1 for head in s.heads],
        "relation": [
            UNTOLD if r == "_" else RELATIONS.index(known_relation(r)) for r in s.relations
        ],
        "upos": [PARTS_OF_SPEECH.index(t) if t in PARTS_OF_SPEECH else UNTOLD for t in s.tags],
    }
    absent = UNTOLD if s.about.get("features") == "some" else 0
    for name, values in FEATURES.items():
        told[name] = [
            values.index(f[name]) if f.get(name) in values else absent for f in s.features
        ]
    return told
