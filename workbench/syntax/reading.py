"""A text with its sentences to words that know their place and their tree."""

from collections.abc import Iterable
from typing import NamedTuple

from workbench.syntax.parser import Parsed, parse
from workbench.syntax.tokens import tokenise


class Word(NamedTuple):
    """A word or mark: `text[start:end]`, and what is told of it."""

    start: int
    end: int
    text: str
    tree: Parsed


def words(text: str, sentences: Iterable[tuple[int, int]], language: str) -> list[list[Word]]:
    """The words of each sentence of a text; sentences are given by their offsets.

    A sentence of blanks has no words. Raises KeyError for a language without weights.
    """
    places = [list(tokenise(text, start, end, language)) for start, end in sentences]
    trees = parse([[text[a:b] for a, b in place] for place in places], language)
    return [
        [Word(a, b, text[a:b], told) for (a, b), told in zip(place, tree, strict=True)]
        for place, tree in zip(places, trees, strict=True)
    ]
