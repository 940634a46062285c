"""What stands beside an English word, as far as it tells how the word is to be read."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.analysis.words.tokens import Token, words
from workbench.analysis.words.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
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
CLAUSE_END = words("and or but that who which whose whom while whereas because although though if")
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


def is_before_noun(tokens: Sequence[Token], found: list[Word], before: int, previous: str) -> bool:
    """the | report, of | work, their | plans, mayor's | claim, five | reports, new | claims"""
    if before < 0:
        return False
    if previous in ARTICLES or previous.endswith(("'s", "s'")) or previous == "her":
        return True
    parts = found[before].parts
    if parts & PARTICIPLE and before and tokens[before - 1].lower == "the":
        return False
    if parts & NUMERAL or (parts & PREPOSITION and not parts & (CONJUNCTION | ADVERB)):
        return True
    return bool(parts & (ADJECTIVE | PARTICIPLE)) and not parts & (PRONOUN | NOUN)


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
    if lower in ("at", "up", "more", "less", "fewer"):
        return following[:1] in (["least"], ["most"], ["to"], ["than"]) and (
            lower != "up" or "".join(following[1:])[:1].isdigit()
        )
    if lower == "to" and tokens[index - 1].lower != "up":
        return False
    if following[:1] and tokens[index + 1].text[0] in "$€£":
        return True
    return bool(following) and (following[0][0].isdigit() or following[0] in NUMBERS)


def is_figure(tokens: Sequence[Token], index: int) -> bool:
    """rose by | 9%, fell by | a third"""
    following = tokens[index : index + 2]
    return any(t.text[0].isdigit() or t.text in "€$£" for t in following[:1]) or any(
        t.lower in ("third", "quarter", "half", "fifth", "tenth") for t in following
    )


def finite_ahead(tokens: Sequence[Token], found: list[Word], first: int) -> bool:
    """Some sure finite verb follows in the same clause."""
    for index in range(first, min(first + REACH, len(tokens))):
        token, word = tokens[index], found[index]
        if token.text in ",;:-–—()." or token.lower in CLAUSE_END:
            return False
        if token.lower in ("after", "before", "since", "until", "as", "than", "when", "where"):
            return False
        if index > first and token.lower in ("he", "she", "they", "we", "i", "it"):
            return False
        if is_sure(tokens, word, index):
            return True
    return False


def finite_before(tokens: Sequence[Token], found: list[Word], index: int) -> bool:
    """He | bought | a house damaged by fire: the clause has its verb, and it takes no clause."""
    for at in range(index - 1, max(-1, index - REACH), -1):
        lower = tokens[at].lower
        if tokens[at].text in ",;:-–—()." or lower in CLAUSE_END:
            return False
        if lower in ("as", "than", "when", "where", "before", "after", "since", "until"):
            return False
        if is_sure(tokens, found[at], at):
            return not takes_clause(lower)
    return False


def is_sure(tokens: Sequence[Token], word: Word, index: int) -> bool:
    """said, found; neither a noun nor a participle before its agent"""
    if not word.verb or tokens[index].is_capitalised or word.parts & NOUN:
        return False
    before = tokens[index - 1].lower if index else ""
    return before not in ARTICLES and before != "to"


def takes_clause(lower: str) -> bool:
    """said, shows, believed: a clause may follow with nothing between"""
    return lower in SPEAKING or any(
        lower == verb or lower == f"{verb}s" or lower in (f"{verb}ed", f"{verb}d")
        for verb in (lower, lower.removesuffix("s"), lower.removesuffix("ed"), lower[:-1])
        if verb in CLAUSE_TAKERS
    )
