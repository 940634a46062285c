"""A sentence as the rules see it: tokens with their classes, quotations and parts."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from functools import wraps
from itertools import count
from typing import Concatenate, ParamSpec, TypeVar, cast

from workbench.analysis.sentence.quotations import Quotation
from workbench.analysis.words.language import Language
from workbench.analysis.words.lexicon import OUTLET, Lexicon
from workbench.analysis.words.tokens import SIGNED, Token
from workbench.analysis.words.tree import Tree
from workbench.analysis.words.word import ADJECTIVE, INFINITIVE, NOTHING, Word

P = ParamSpec("P")
T = TypeVar("T")

NO_QUOTATION = -1
NO_PHRASE = (0, "")
DASHES = frozenset(("-", "--", "–", "—", "−"))
QUOTE_MARKS = frozenset("«»„“”\"‘’'")
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")
NOT_FOUND = -1
NO_TOKEN = Token(-1, -1, "", "", False, False)


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with all that the rules may ask of it; it decides nothing and never changes."""

    text: str
    tokens: list[Token]
    lowers: list[str]
    """The words and marks in small letters."""
    lexicon: Lexicon
    quotations: Sequence[Quotation]
    quoted: list[int]
    """For each token the quotation it stands in."""
    bracketed: list[bool]
    classes: list[frozenset[str]]
    phrase_at: dict[int, tuple[int, str]]
    """Where a phrase begins: the index after it and its class."""
    readings: list[Word]
    """The words as their neighbours let them be read."""
    tree: Tree
    answers: dict[tuple[object, ...], object] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    """What was asked of it `once`."""

    @property
    def language(self) -> Language[Scene]:
        return self.lexicon.language

    def token(self, index: int) -> Token:
        """One of no text where there is none."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else NO_TOKEN

    @property
    def last(self) -> Token:
        """One of no text where no words could be told apart."""
        return self.token(len(self.tokens) - 1)

    def word(self, index: int) -> Word:
        return self.readings[index] if 0 <= index < len(self.readings) else NOTHING

    def has(self, index: int, name: str) -> bool:
        return 0 <= index < len(self.tokens) and name in self.classes[index]

    def is_of(self, index: int, names: frozenset[str]) -> bool:
        """Its word is of one of some classes."""
        return 0 <= index < len(self.tokens) and not names.isdisjoint(self.classes[index])

    def find(self, words: Container[str], first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range that is one of some words."""
        return next((n for n, word in self._folded(first, last) if word in words), otherwise)

    def find_back(self, words: Container[str], first: int, last: int) -> int:
        """The last token of a range that is one of some words; -1 where none is."""
        return max(self.places(words, first, last), default=NOT_FOUND)

    def places(self, words: Container[str], first: int, last: int) -> list[int]:
        """Where in a range one of some words stands."""
        return [n for n, word in self._folded(first, last) if word in words]

    def find_class(self, name: str, first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range whose word is of a class."""
        return next((n for n in range(first, last) if self.has(n, name)), otherwise)

    def any_word(self, words: Container[str], first: int, last: int) -> bool:
        """Some token of a range is one of some words."""
        return any(map(words.__contains__, self.lowers[max(first, 0) : max(last, 0)]))

    def any_stem(self, stems: str | tuple[str, ...], first: int, last: int) -> bool:
        """Some token of a range begins with one of some stems."""
        folded = self.lowers[max(first, 0) : max(last, 0)]
        return any(word.startswith(stems) for word in folded)

    def any_has(self, name: str, first: int, last: int) -> bool:
        """Some word of a range is of a class."""
        return any(name in classes for classes in self.classes[max(first, 0) : max(last, 0)])

    def any_of(self, names: frozenset[str], first: int, last: int) -> bool:
        """Some word of a range is of one of some classes."""
        classes = self.classes[max(first, 0) : max(last, 0)]
        return not all(map(names.isdisjoint, classes))

    def some(self, test: Test, first: int, last: int) -> bool:
        """Some token of a range passes a test."""
        return any(test(self, n) for n in range(first, last))

    def every(self, test: Test, first: int, last: int) -> bool:
        """Each token of a range passes a test."""
        return all(test(self, n) for n in range(first, last))

    def all_that(self, test: Test, first: int, last: int) -> list[int]:
        """The tokens of a range that pass a test."""
        return [n for n in range(first, last) if test(self, n)]

    def first(self, test: Test, first: int, last: int, otherwise: int = NOT_FOUND) -> int:
        """The first token of a range that passes a test."""
        return next((n for n in range(first, last) if test(self, n)), otherwise)

    def past(self, test: Test, first: int, last: int) -> int:
        """The first token of a range that does not pass a test; else its end."""
        return next((n for n in range(first, last) if not test(self, n)), last)

    def back(self, test: Test, first: int, last: int) -> int:
        """Where the tokens at the end of a range that pass a test begin; else its end."""
        at = last
        while at > first and test(self, at - 1):
            at -= 1
        return at

    def lower(self, index: int) -> str:
        return self.lowers[index] if 0 <= index < len(self.lowers) else ""

    def _folded(self, first: int, last: int) -> Iterator[tuple[int, str]]:
        """The words of a range in small letters, with their places."""
        first = max(first, 0)
        return zip(count(first), self.lowers[first : max(last, 0)])

    def said(self, first: int, last: int) -> list[str]:
        """The words and marks of a range, in small letters."""
        return [self.lower(n) for n in range(first, last)]

    def starts_with(self, index: int, stems: str | tuple[str, ...]) -> bool:
        """The folded word begins with one of the stems."""
        return self.lower(index).startswith(stems)

    def phrase(self, index: int) -> tuple[int, str]:
        """The index after the listed phrase that begins at a token, and its class; else 0, ""."""
        return self.phrase_at.get(index, NO_PHRASE)

    def in_quotation(self, index: int) -> bool:
        """Stands between quotation marks, of speech or of a title."""
        return self.quoted[index] != NO_QUOTATION

    def is_speech(self, index: int) -> bool:
        """Stands inside quoted speech."""
        at = self.quoted[index]
        return at != NO_QUOTATION and self.quotations[at].is_speech

    def is_sign(self, index: int) -> bool:
        """The minus of -5, with whatever dash it was typed."""
        return SIGNED.match(self.text, self.tokens[index].start) is not None

    def is_inside(self, index: int) -> bool:
        """Stands where no frame can: in a quotation or in brackets."""
        return self.in_quotation(index) or self.bracketed[index]


Test = Callable[[Scene, int], bool]
"""What a rule asks of one token; those that many ask follow."""


def once(ask: Callable[Concatenate[Scene, P], T]) -> Callable[Concatenate[Scene, P], T]:
    """A question that takes long and is asked again: a sentence keeps each answer."""

    @wraps(ask)
    def answer(scene: Scene, /, *args: P.args, **kwargs: P.kwargs) -> T:
        asked = (ask, *args, *kwargs.items())
        if asked not in scene.answers:
            scene.answers[asked] = ask(scene, *args, **kwargs)
        return cast(T, scene.answers[asked])

    return answer


def is_word(scene: Scene, at: int) -> bool:
    """No mark, no figure"""
    return scene.tokens[at].is_word


def reads_as_verb(scene: Scene, at: int) -> bool:
    """It may be a finite verb, as far as its form and its neighbours tell"""
    return bool(scene.word(at).verb)


def is_capital(scene: Scene, at: int) -> bool:
    """| Orra | closed"""
    return scene.tokens[at].is_capitalised


def is_infinitive(scene: Scene, at: int) -> bool:
    """It may be one: просят | закрыть"""
    return scene.word(at).is_a(INFINITIVE)


def names_outlet(scene: Scene, at: int) -> bool:
    """| Reuters |; not: the news | agency |"""
    return scene.classes[at] >= OUTLET


def is_plain_adjective(scene: Scene, at: int) -> bool:
    """| московский | банк; not: | Московский | банк"""
    return scene.word(at).is_a(ADJECTIVE) and not scene.tokens[at].is_capitalised


CUE_CLASSES = frozenset({"saying", "believing", "news"})
"""Verbs of two words: the ministry | points out; слід зазначити, що …"""
ROLES = frozenset(("official_role", "neutral_role", "person_role"))
BODIES = frozenset(("official_body", "organisation", "outlet"))
SOURCE_CLASSES = frozenset(
    {
        "official_role",
        "neutral_role",
        "person_role",
        "official_body",
        "organisation",
        "outlet",
        "document",
        "social",
        "unnamed",
    }
)
