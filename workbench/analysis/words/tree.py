"""The tree over a sentence's tokens: what hangs on what, as the parser guesses it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from workbench.analysis.words.tokens import Token

if TYPE_CHECKING:
    from workbench.syntax import Parsed, Word

NOT_READ = -1


@dataclass(frozen=True, eq=False)
class Tree:
    """One sentence for the parser, which reads it when the first question comes.

    Questions and answers number our tokens; the parser cuts words its own way, and each of its
    words belongs to the token that it begins in. It guesses: every answer has how sure it is.
    """

    text: str
    tokens: Sequence[Token]
    weights: str
    """The language whose weights the parser takes; "" where there are none, and nothing hangs."""

    @cached_property
    def words(self) -> list[Word]:
        """The parser's own words; none where the sentence cannot be read."""
        if not (self.weights and self.tokens):
            return []
        # loading the parser takes a tenth of a second, and many articles never ask
        from workbench.syntax import words

        span = (self.tokens[0].start, self.tokens[-1].end)
        return words(self.text, [span], self.weights)[0]

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
