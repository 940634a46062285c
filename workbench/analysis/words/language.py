"""What the analysis asks of a language; its answers are all that it knows of one.

A pack under `languages` gives them, most as a module whose functions are named like the
questions. `S` is the sentence that is asked about; what stands further up than sentences
(a wording, the memory of an article) is handed through and is `Any` here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from workbench.analysis.frame import FrameRule, Mention, Source
from workbench.analysis.words.forms import WordForms
from workbench.analysis.words.reporting import Reporting
from workbench.analysis.words.tokens import Token
from workbench.analysis.words.word import Word

S = TypeVar("S")
T = TypeVar("T", contravariant=True)


class Forms(Protocol):
    """What forms a listed word has."""

    def decline(self, noun: str, /) -> WordForms: ...

    def conjugate(self, verb: str, /) -> WordForms: ...

    def decline_phrase(self, phrase: str, proper: bool, /) -> Iterator[tuple[str, ...]]:
        """Words of a phrase as they may stand; `верховн*` is any word that begins so."""


class Readings(Protocol):
    """What the words of a sentence may be."""

    def read_word(self, form: str, /) -> Word:
        """Of a folded word by itself."""

    def read_words(self, tokens: Sequence[Token], /) -> list[Word]:
        """Of each token, as its neighbours let it be read."""

    def read_name(self, words: list[Word], /) -> list[Word]:
        """Of the words of a listed name, which say nothing more."""

    def head_of_name(self, first: int, last: int, /) -> int:
        """Which word of a listed name carries its class."""


class Clauses(Protocol[T]):
    """Where a clause ends and the next one begins."""

    def are_clauses(
        self, scene: T, left: int, left_end: int, right: int, right_end: int, /
    ) -> bool:
        """Both sides of a conjunction have a subject and a finite verb of their own."""

    def share_subject(
        self, scene: T, left: int, left_end: int, right: int, right_end: int, /
    ) -> bool:
        """The subject of the right side takes up that of the left."""

    def is_unfinished(self, scene: T, first: int, last: int, /) -> bool:
        """The main clause of a stretch is yet to come."""

    def may_be_clause(self, scene: T, first: int, last: int, /) -> bool:
        """A stretch after a frame could state something by itself."""


class Kinds(Protocol):
    """Of a wording: is it a plan, an appraisal, an opinion?"""

    def looks_ahead(self, wording: Any, /) -> bool: ...

    def appraises(self, wording: Any, /) -> bool: ...

    def is_opinion(self, wording: Any, /) -> bool: ...


class Types(Protocol[T]):
    """What the words of a mention say of its type, and which of them are the source's."""

    def find_head(self, scene: T, mention: Mention, /) -> tuple[int, str]:
        """The noun that carries the type, and its class; -1 and "" where there is none."""

    def type_by_words(self, named: Any, /) -> str | None:
        """The type of a named head; `None` where what is common to all languages decides."""

    def words_near(self, scene: T, mention: Mention, head: int, /) -> list[int]:
        """The tokens of the other words, those first that say most of the head."""

    def settle(self, scene: T, mention: Mention, source: Source, /) -> Source:
        """A source with what the language makes of its parts together."""

    def type_of_stranger(self, scene: T, mention: Mention, /) -> str:
        """The type of a bare name that nobody has introduced."""

    def is_inside(self, scene: T, at: int, /) -> bool:
        """подтвердили | в | Сбере: nobody is a person inside whom something is said."""

    def trim_data(self, scene: T, mention: Mention, /) -> Mention:
        """The ministry's own | figures: the source is the ministry."""

    def split_joint(self, scene: T, mention: Mention, /) -> list[Mention]:
        """Two sources in one breath, apart."""


class Persons(Protocol[T]):
    """Where a person's name stands."""

    def may_be_name(self, scene: T, at: int, /) -> bool:
        """A word with a capital is no title and nothing else."""

    def is_surname(self, scene: T, at: int, /) -> bool:
        """A noun of the lists is a name here, by what stands before it."""

    def first_of_names(self, scene: T, first: int, last: int, /) -> int:
        """Where in a run of capitals the name itself begins."""

    def may_be_person(self, scene: T, mention: Mention, first: int, last: int, /) -> bool:
        """It names somebody, no street and no committee."""

    def person_gender(self, scene: T, mention: Mention, first: int, /) -> int: ...

    def noun_gender(self, scene: T, head: int, /) -> int | None:
        """The gender of a role; `None` where the noun does not tell."""

    def is_plural(self, scene: T, head: int, hint: str, /) -> bool: ...


class Names(Protocol[T]):
    """How a source is listed: in the nominative, without numerals and titles."""

    def name_person(
        self, scene: T, first: int, last: int, oblique: bool, surname: str, /
    ) -> str: ...

    def name_phrase(self, scene: T, mention: Mention, source: Source, /) -> str: ...

    def short_name(self, scene: T, mention: Mention, proper: list[int], /) -> str:
        """The name of an outlet without the words for its kind; "" where they belong to it."""

    def name_title(self, scene: T, first: int, last: int, told: bool, /) -> str:
        """розповіла | «Віснику Бродів»: a title that stands for its outlet, and in its case.

        `told`: in the dative.
        """

    def is_womans(self, given: str, /) -> bool:
        """з | Ольгою: a given name, in whatever case, that only women have"""

    def uncapitalise(self, text: str, /) -> str:
        """Words from the head of a sentence as they are in the middle of one."""


class Reference(Protocol[T]):
    """What a pronoun, a role or a short name means of what the article has named."""

    def find_person(self, memory: Any, gender: int, /) -> Any | None: ...

    def find_thing(self, memory: Any, /) -> Any | None: ...

    def resolve(
        self, memory: Any, scene: T, mention: Mention, source: Source, /
    ) -> tuple[str, str] | None:
        """Name and type of what only this language says with fewer words; else `None`."""

    def is_new(self, scene: T, mention: Mention, source: Source, /) -> bool:
        """The mention introduces somebody: a diplomat."""

    def office_follows(self, scene: T, mention: Mention, source: Source, /) -> bool:
        """Ann Roe, | the mayor, | opened the bridge"""

    def takes_office(self, memory: Any, scene: T, mention: Mention, source: Source, /) -> bool:
        """The minister spoke. | Ivo Dell | left: the only one named bears the office"""

    def person_inside(self, scene: T, mention: Mention, /) -> Mention | None:
        """a red notice for | Andrei Sokol"""

    def may_start_name(self, scene: T, at: int, /) -> bool:
        """Two capitals in a row are a name here."""

    def is_proper(self, scene: T, at: int, /) -> bool:
        """A word is a name and no role."""

    def may_be_noun(self, scene: T, at: int, /) -> bool:
        """A listed noun is one here, and no verb: the | accused; not: he | accused | her"""

    def end_of_name(self, scene: T, first: int, last: int, /) -> int:
        """Where in a noun phrase the name at its head ends."""


def _no_classes(text: str, token: Token, lexicon: Any) -> frozenset[str]:
    return frozenset()


def _joins_nothing(scene: Any, comma: int) -> bool:
    return False


def _describes_nothing(word: str) -> bool:
    return False


def _types_all(text: str, lexicon: Any) -> Iterator[tuple[int, int, str]]:
    return iter(())


@dataclass(frozen=True, eq=False)
class Language(Generic[S]):
    """All that the analysis knows of one language."""

    code: str
    """Two letters, as ISO 639-1 has it."""
    lists: Path
    """The folder of its word lists."""
    forms: Forms
    readings: Readings
    phrase_step: Callable[[S, int, int, int, bool], int | None]
    """Of token, stop, first token of a noun phrase, and whether it has its head: how many
    tokens still belong to it; `None` where what is common to all languages decides."""
    reporting: Reporting[S]
    frame_rules: tuple[FrameRule[S], ...]
    """In the order in which they are asked."""
    clauses: Clauses[S]
    kinds: Kinds
    types: Types[S]
    persons: Persons[S]
    names: Names[S]
    reference: Reference[S]
    asks_reader: Callable[[S, int, int], bool]
    """Email newsdesk@times.example: a stretch that speaks to who reads it."""
    classes_by_shape: Callable[[str, Token, Any], frozenset[str]] = _no_classes
    """Of a text, a token and the lexicon: what its letters tell that no list knows better."""
    joins_charges: Callable[[S, int], bool] = _joins_nothing
    """Minister for Youth | , | Sports and Welfare Ann Roe: a comma inside one office, or a list."""
    may_describe: Callable[[str], bool] = _describes_nothing
    """за | попередніми | даними: a folded word that ends like an adjective in some case."""
    untyped_commas: Callable[[str, Any], Iterator[tuple[int, int, str]]] = _types_all
    """Of a text and the lexicon: where a comma belongs and none was typed, as an edit."""
    weights: str = ""
    """Those of the parser's for it; "" where there are none, and neighbours alone decide."""
    sure_of_joined: float = 0.85
    """From here on the tree's word decides what a conjunction joins, from 0 to 1."""
    capitals_tell: bool = False
    """Names are other words when they are written small: the Independent, WHO, who."""
    comma_between_clauses: bool = True
    """A conjunction joins clauses only after a comma."""
    leaves_out_is: bool = True
    """Мост закрыт, город пуст: a predicate need not have a verb."""
    subject_may_lead: bool = False
    """…, the minister said: a frame after what is said may begin with its subject."""
    reads_names_first: bool = False
    """Whom a sentence names before its frame, a pronoun in the frame may mean."""
