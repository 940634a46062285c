"""What stands beside an English word, as far as it tells how the word is to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import NamedTuple

from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    INFINITIVE,
    NOTHING,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PREPOSITION,
    PRONOUN,
    Word,
)

ARTICLES = words("the a an his its their my our your no every each another")
HAVE = words("have has had having 've haven't hasn't hadn't")
BE = words("is are was were be been being am isn't aren't wasn't weren't got gets get")
MODAL = words(
    "will would can could may might must shall should cannot do does did won't wouldn't can't"
    " couldn't mustn't shouldn't don't doesn't didn't"
)
OPENS_PHRASE = ARTICLES | words("this that these those he she it they we i you there her him them")
NUMBERS = words(
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred"
    " thousand half dozen"
)
PLURAL_NOUNS = words("people police men women children media data staff authorities")
INTRANSITIVE = words(
    "died lived happened arrived appeared disappeared emerged occurred existed remained seemed"
    " belonged worked walked travelled traveled waited looked listened talked collapsed vanished"
    " lasted insisted replied responded apologised apologized resigned retired came became went"
)
"""They have no passive, so they never stand after their noun as a participle."""
CLAUSE_END = words(
    "and or but that who which whose whom while whereas because although though if"
    " after before since until as than when where"
)
ABOUT = words(
    "about around over under nearly almost some roughly up at more less fewer least most to"
)
"""Before a number they only say how exact it is: at least 20 houses."""
CLAUSE_TAKERS = words(
    "show say claim report suggest believe think fear hope warn reveal indicate estimate forecast"
    " predict note argue mean state confirm allege insist add find tell know"
)
SPEAKING = words(
    "said told added wrote argued noted believed thought knew insisted found showed felt heard saw"
    " denied denies admitted admits"
)
REACH = 24
"""Tokens a participle phrase after a noun may be long."""


def keep(word: Word, parts: int, *, verb: bool = False) -> Word:
    """The word with only these of its parts; as a finite verb only where `verb` says so."""
    subject = word.subject if parts & NOUN else 0
    return Word(word.lemma, subject, word.verb if verb else 0, parts)


def keep_all(word: Word) -> Word:
    """The word as it is: its neighbours decide nothing."""
    return word


as_noun = partial(keep, parts=NOUN)
as_verb = partial(keep, parts=0, verb=True)
as_participle = partial(keep, parts=PARTICIPLE)
as_infinitive = partial(keep, parts=INFINITIVE)
as_adjective = partial(keep, parts=ADJECTIVE)
as_adverb = partial(keep, parts=ADVERB)


class Place(NamedTuple):
    """A word among its neighbours, those before it as they were read."""

    tokens: Sequence[Token]
    found: list[Word]
    at: int
    before: int
    """Where the word or mark before it stands, adverbs looked through; -1: it is the first."""

    @property
    def word(self) -> Word:
        return self.found[self.at]

    @property
    def lower(self) -> str:
        return self.tokens[self.at].lower

    @property
    def behind(self) -> Word:
        """The word before it."""
        return self.found[self.before] if self.before >= 0 else NOTHING

    @property
    def previous(self) -> str:
        """The word before it, as it is written."""
        return self.tokens[self.before].lower if self.before >= 0 else ""

    @property
    def is_last(self) -> bool:
        return self.at + 1 == len(self.tokens)

    @property
    def after(self) -> Word:
        """The word after it."""
        return NOTHING if self.is_last else self.found[self.at + 1]

    @property
    def following(self) -> str:
        """The word after it, as it is written."""
        return "" if self.is_last else self.tokens[self.at + 1].lower

    @property
    def has_verb_ahead(self) -> bool:
        """A sure finite verb follows it in the same clause."""
        return finite_ahead(self.tokens, self.found, self.at + 1)


Reading = tuple[Callable[[Place], object], Callable[[Word], Word]]
"""What holds of a place, and how a word that stands there is read then."""


def first_reading(rows: Iterable[Reading], place: Place) -> Word | None:
    """The word as the first row that holds of its place reads it; None: none does."""
    for holds, read in rows:
        if holds(place):
            return read(place.word)
    return None


def is_first(place: Place) -> bool:
    return place.before < 0


def follows_mark(place: Place) -> bool:
    return place.before >= 0 and not place.tokens[place.before].is_word


def follows_plural(place: Place) -> bool:
    """sales | figures, analysts | estimate"""
    return is_plural(place.tokens, place.found, place.before)


def is_before_noun(place: Place) -> bool:
    """the | report, of | work, their | plans, mayor's | claim, five | reports, new | claims"""
    previous, parts = place.previous, place.behind.parts
    if previous in ARTICLES or previous == "her" or previous.endswith(("'s", "s'")):
        return True
    if parts & PARTICIPLE and place.before and place.tokens[place.before - 1].lower == "the":
        return False
    if parts & NUMERAL:
        return True
    leads = place.behind.is_a(PREPOSITION, but=CONJUNCTION | ADVERB)
    return leads or place.behind.is_a(ADJECTIVE | PARTICIPLE, but=PRONOUN | NOUN)


def is_plural(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """analysts, Analysts at the head of a sentence; not Reuters, not politics"""
    lower = tokens[index].lower
    if tokens[index].is_capitalised and index > 0:
        return False
    plural = lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ics", "'s"))
    return (plural and bool(found[index].parts & NOUN)) or lower in PLURAL_NOUNS


def counts(tokens: Sequence[Token], index: int) -> bool:
    """about | 40, at least | a dozen, more than | 300, up to | six"""
    lower = tokens[index].lower
    following = [token.lower for token in tokens[index + 1 : index + 3]]
    if not following or (lower == "to" and tokens[index - 1].lower != "up"):
        return False
    if lower in OF_TWO_WORDS:
        exact = lower != "up" or following[-1][0].isdigit()
        return exact and following[0] in SECOND_WORDS
    return _is_number(following[0])


def _is_number(word: str) -> bool:
    """ten, $5, 40"""
    return word in NUMBERS or word[0] in "$€£" or word[0].isdigit()


OF_TWO_WORDS = words("at up more less fewer")
SECOND_WORDS = words("least most to than")


def is_figure(tokens: Sequence[Token], index: int) -> bool:
    """fell by | a third"""
    return any(token.lower in FRACTIONS for token in tokens[index : index + 2])


FRACTIONS = words("third quarter half fifth tenth")


def finite_ahead(tokens: Sequence[Token], found: list[Word], first: int) -> bool:
    """Some sure finite verb follows in the same clause."""
    for index in range(first, min(first + REACH, len(tokens))):
        token = tokens[index]
        if _ends_clause(token) or (index > first and token.lower in SUBJECTS):
            return False
        if is_sure(tokens, found[index], index):
            return True
    return False


def finite_before(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """He | bought | a house damaged by fire: the clause has its verb, and it takes no clause."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        if _ends_clause(tokens[at]):
            return False
        if is_sure(tokens, found[at], at):
            return not takes_clause(tokens[at].lower)
    return False


def _ends_clause(token: Token) -> bool:
    """The other side of it is another clause."""
    return token.lower in CLAUSE_END or token.text in ",;:-–—()."


SUBJECTS = words("he she they we i it")


def is_sure(tokens: Sequence[Token], word: Word, index: int) -> bool:
    """said, found; neither a noun nor a participle before its agent"""
    if not word.verb or tokens[index].is_capitalised or word.parts & NOUN:
        return False
    before = tokens[index - 1].lower if index else ""
    return before not in ARTICLES and before != "to"


def takes_clause(lower: str) -> bool:
    """said, shows, believed: a clause may follow with nothing between"""
    return lower in SPEAKING or lower in CLAUSE_TAKERS or lower.removesuffix("s") in CLAUSE_TAKERS
