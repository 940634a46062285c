"""The tree over a sentence's tokens: what hangs on what, as the parser guesses it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from workbench.analysis.words.tokens import Token

if TYPE_CHECKING:
    from workbench.syntax import Parsed, Word

NOT_READ = -1


class Untold(NamedTuple):
    """What is told of a word that was not read: nothing, and less surely than is ever asked for."""

    upos: str = ""
    case: str = ""
    number: str = ""
    gender: str = ""
    animacy: str = ""
    verb_form: str = ""
    head: int = NOT_READ
    relation: str = ""
    sure: float = -1


UNTOLD = Untold()
Told: TypeAlias = "Parsed | Untold"


class Anything(frozenset[str]):
    """Whatever is looked for is in it."""

    def __contains__(self, _: object) -> bool:
        return True


ANY = Anything()


class Arc(NamedTuple):
    """A row of what is asked of a word in the tree; of what it leaves out nothing is asked."""

    by: frozenset[str] = ANY
    """The relation by which it hangs."""
    upos: frozenset[str] = ANY
    case: frozenset[str] = ANY
    form: frozenset[str] = ANY
    """That of a verb."""
    sure: float = 0

    def fits(self, told: Told) -> bool:
        return (
            told.relation in self.by
            and told.sure >= self.sure
            and told.upos in self.upos
            and told.case in self.case
            and told.verb_form in self.form
        )


EVERY = Arc()

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
        return self._first_words.get(at, NOT_READ)

    def children(self, head: int) -> Sequence[tuple[int, Parsed]]:
        """The words that hang on a word, with what is told of each."""
        return self._below.get(head, ())

    def upwards(self, at: int) -> Iterator[int]:
        """The first word in a token, and those above it up to the root."""
        word = self.word_at(at)
        while word != NOT_READ:
            yield word
            word = self.words[word].tree.head

    def branch(self, word: int, without: frozenset[str]) -> list[int]:
        """A word and all below it, save what hangs there by one of some relations."""
        own = [word]
        for above in own:
            own += [n for n, told in self.children(above) if told.relation not in without]
        return own

    def tops(self, first: int, last: int) -> list[int]:
        """The words of a range of tokens that hang on none of them."""
        own = self.inside(first, last)
        return [n for n in own if self.words[n].tree.head not in own]

    def inside(self, first: int, last: int) -> list[int]:
        """The words of a range of tokens."""
        return [n for n, at in enumerate(self._places) if first <= at < last]

    def under(self, word: int, row: Arc = EVERY) -> list[int]:
        """The words that hang on a word and are as a row has it."""
        return [n for n, told in self.children(word) if row.fits(told)]

    def bears(self, word: int, row: Arc) -> bool:
        """Something that hangs on a word is as a row has it."""
        return any(row.fits(told) for _, told in self.children(word))

    def texts(self, word: int, row: Arc = EVERY) -> list[str]:
        """What hangs on a word and is as a row has it, as it is spelt."""
        return [self.words[n].text for n in self.under(word, row)]

    def below(self, at: int, row: Arc = EVERY) -> list[int]:
        """The words that hang on the first word in a token and are as a row has it."""
        return self.under(self.word_at(at), row)

    def places(self, at: int, row: Arc = EVERY) -> list[int]:
        """The tokens of what hangs on a token and is as a row has it."""
        return [self.token(n) for n in self.below(at, row)]

    def has(self, at: int, row: Arc) -> bool:
        """Something that hangs on a token is as a row has it."""
        return self.bears(self.word_at(at), row)

    def told(self, at: int) -> Told:
        """What is told of the first word in a token; UNTOLD where none begins there."""
        word = self.word_at(at)
        return self.words[word].tree if word != NOT_READ else UNTOLD

    def is_so(self, at: int, row: Arc) -> bool:
        """A token is as a row has it; one that was not read is as none has it."""
        return row.fits(self.told(at))

    def head(self, at: int) -> int:
        """The token that a token hangs on; NOT_READ where it hangs on none."""
        return self.token(self.told(at).head)

    def case(self, at: int) -> str:
        """Nom, Gen, …: the case of a token; "" where it has none."""
        return self.told(at).case

    def token(self, word: int) -> int:
        """In which token a word of the parser's stands; NOT_READ for the head of the root."""
        return self._places[word] if word >= 0 else NOT_READ

    @cached_property
    def _places(self) -> list[int]:
        starts = [token.start for token in self.tokens]
        return [bisect_right(starts, word.start) - 1 for word in self.words]

    @cached_property
    def _first_words(self) -> dict[int, int]:
        """By token the first of the parser's words in it."""
        last = len(self._places) - 1
        return {at: last - n for n, at in enumerate(reversed(self._places))}

    @cached_property
    def _below(self) -> dict[int, list[tuple[int, Parsed]]]:
        below = defaultdict(list)
        for n, word in enumerate(self.words):
            below[word.tree.head].append((n, word.tree))
        return dict(below)
