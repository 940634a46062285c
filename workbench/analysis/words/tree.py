"""The tree over a sentence's tokens: what hangs on what, as the parser guesses it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from workbench.analysis.words.tokens import Token

if TYPE_CHECKING:
    from workbench.syntax import Parsed, Word

NOT_READ = -1


AHEAD = 24
"""Sentences that are parsed in one go: together they take half the time that each takes alone."""

Place = tuple[int, int]
"""Where a sentence begins and ends."""


@dataclass(eq=False)
class Parses:
    """The sentences of a text for the parser, which reads the following ones along with each."""

    text: str
    weights: str
    """The language whose weights the parser takes; "" where there are none, and nothing hangs."""
    places: Sequence[Place] = ()
    """Those that are likely to be asked for, in order; any other is read alone."""
    read: dict[Place, list[Word]] = field(default_factory=dict)
    """Those that were read along last."""

    def words(self, place: Place) -> list[Word]:
        """The parser's own words of a sentence; none where it cannot be read."""
        if not self.weights:
            return []
        if place not in self.read:
            # loading the parser takes a tenth of a second, and many articles never ask
            from workbench.syntax import words

            at = bisect_left(self.places, place)
            listed = list(self.places[at : at + AHEAD])
            places = listed if listed[:1] == [place] else [place]
            self.read = dict(zip(places, words(self.text, places, self.weights), strict=True))
        return self.read[place]


@dataclass(frozen=True, eq=False)
class Tree:
    """One sentence for the parser, which reads it when the first question comes.

    Questions and answers number our tokens; the parser cuts words its own way, and each of its
    words belongs to the token that it begins in. It guesses: every answer has how sure it is.
    """

    tokens: Sequence[Token]
    parses: Parses

    @cached_property
    def words(self) -> list[Word]:
        """The parser's own words; none where the sentence cannot be read."""
        if not self.tokens:
            return []
        return self.parses.words((self.tokens[0].start, self.tokens[-1].end))

    def between(self, first: int, last: int) -> Iterator[Parsed]:
        """What is told of the words in some tokens."""
        return (
            word.tree
            for word, at in zip(self.words, self._places, strict=True)
            if first <= at < last
        )

    def word_at(self, at: int) -> int:
        """The first of the parser's words in a token; NOT_READ where none begins there."""
        return self._places.index(at) if at in self._places else NOT_READ

    def children(self, head: int) -> Iterator[tuple[int, Parsed]]:
        """The words that hang on a word, with what is told of each."""
        return ((n, word.tree) for n, word in enumerate(self.words) if word.tree.head == head)

    def branch(self, word: int, without: frozenset[str]) -> list[int]:
        """A word and all below it, save what hangs there by one of some relations."""
        own = [word]
        for above in own:
            own += [n for n, told in self.children(above) if told.relation not in without]
        return own

    def told(self, at: int) -> Parsed | None:
        """What is told of the first word in a token; `None` where none begins there."""
        word = self.word_at(at)
        return self.words[word].tree if word != NOT_READ else None

    def case(self, at: int) -> str:
        """Nom, Gen, …: the case of a token; "" where it has none."""
        told = self.told(at)
        return told.case if told is not None else ""

    def token(self, word: int) -> int:
        """In which token a word of the parser's stands; NOT_READ for the head of the root."""
        return self._places[word] if word >= 0 else NOT_READ

    @cached_property
    def _places(self) -> list[int]:
        starts = [token.start for token in self.tokens]
        return [bisect_right(starts, word.start) - 1 for word in self.words]
