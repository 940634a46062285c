"""Sentences to trees: batches of bearable size, long sentences in windows."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from workbench.syntax.conllu import ROOT
from workbench.syntax.labels import FEATURES, PARTS_OF_SPEECH, RELATIONS
from workbench.syntax.network import Tree
from workbench.syntax.weights import Weights, load

WINDOW = 120
"""Words of the longest piece that is parsed as a whole; a longer sentence is cut."""
BATCH = 2048
"""Words that are parsed together: what bounds the memory."""
_SPELT_LIKE_A_PRONOUN, _A_BODY = frozenset({"WHO", "IT", "US"}), "NATO"
"""Abbreviations that features in small letters take for pronouns, and one that they do not."""
_CUTS = frozenset(';:,—–)»”"')


class Parsed(NamedTuple):
    """What is told of a word: labels of Universal Dependencies, empty where it has none.

    `head` is the number of its head in the sentence from 0, ROOT for the root; `sure` is how
    likely the head is right, from 0 to 1.
    """

    upos: str
    case: str
    number: str
    gender: str
    animacy: str
    verb_form: str
    head: int
    relation: str
    sure: float


def parse(sentences: Sequence[Sequence[str]], language: str) -> list[list[Parsed]]:
    """The trees of sentences that are cut into words already.

    Raises KeyError for a language without weights (`weights.FILES`).
    """
    return parse_with(load(language), sentences, language)


def parse_with(
    weights: Weights, sentences: Sequence[Sequence[str]], language: str
) -> list[list[Parsed]]:
    """The same with weights of one's own choice."""
    if language == "en":
        sentences = [_spelt_apart(words) for words in sentences]
    cuts = [windows(words) for words in sentences]
    pieces = [words[a:b] for words, ends in zip(sentences, cuts, strict=True) for a, b in ends]
    trees = iter(_parse_pieces(weights, pieces, language))
    return [_join([(a, next(trees)) for a, _ in ends]) for ends in cuts]


def _spelt_apart(words: Sequence[str]) -> Sequence[str]:
    """The words with another abbreviation for WHO and its like, unless all is in capitals."""
    if _SPELT_LIKE_A_PRONOUN.isdisjoint(words) or not any(word.islower() for word in words):
        return words
    return [_A_BODY if word in _SPELT_LIKE_A_PRONOUN else word for word in words]


def windows(words: Sequence[str]) -> list[tuple[int, int]]:
    """The stretches of a sentence that are parsed one by one: behind a mark where there is one."""
    ends = [0]
    while len(words) - ends[-1] > WINDOW:
        last = ends[-1] + WINDOW
        marks = (i for i in range(last, last - WINDOW // 2, -1) if words[i - 1] in _CUTS)
        ends.append(next(marks, last))
    return [*pairwise([*ends, len(words)])] if words else []


def _parse_pieces(weights: Weights, pieces: Sequence[Sequence[str]], language: str) -> list[Tree]:
    trees: list[Tree] = [None] * len(pieces)  # type: ignore[list-item]
    heat = weights.heat.get(language, 1.0)
    for batch in _batches(pieces):
        found = weights.network.parse([pieces[i] for i in batch], language, heat)
        for i, tree in zip(batch, found, strict=True):
            trees[i] = tree
    return trees


def _batches(pieces: Sequence[Sequence[str]]) -> Iterator[list[int]]:
    """Numbers of pieces of like length, together about as many words as a batch has."""
    batch: list[int] = []
    size = 0
    for i in sorted(range(len(pieces)), key=lambda i: len(pieces[i])):
        if size + len(pieces[i]) > BATCH and batch:
            yield batch
            batch, size = [], 0
        batch.append(i)
        size += len(pieces[i])
    if batch:
        yield batch


def _join(trees: list[tuple[int, Tree]]) -> list[Parsed]:
    """The windows of a sentence as one tree: later ones hang on the first, not at all surely."""
    words: list[Parsed] = []
    first = ROOT
    for start, tree in trees:
        for word in _read(tree, start):
            if word.head == ROOT and first == ROOT:
                first = len(words)
            elif word.head == ROOT:
                word = Parsed(
                    word.upos,
                    word.case,
                    word.number,
                    word.gender,
                    word.animacy,
                    word.verb_form,
                    first,
                    "parataxis",
                    0.0,
                )
            words.append(word)
    return words


_TAGS = {k: np.array(v, object) for k, v in {"upos": PARTS_OF_SPEECH, **FEATURES}.items()}
_RELATIONS = np.array(RELATIONS, object)


def _read(tree: Tree, start: int) -> Iterator[Parsed]:
    heads = np.where(tree.heads == 0, ROOT, tree.heads + start - 1).tolist()
    tags = [values[tree.tags[name]].tolist() for name, values in _TAGS.items()]
    return map(Parsed, *tags, heads, _RELATIONS[tree.relations].tolist(), tree.sure.tolist())
