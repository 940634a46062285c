"""report, strike, media: is an English form without an ending a verb here or a noun?"""

from __future__ import annotations

from workbench.analysis.languages.english.neighbours import (
    CLAUSE_TAKERS,
    OPENS_PHRASE,
    REACH,
    Place,
    Reading,
    as_noun,
    as_verb,
    follows_mark,
    follows_plural,
    is_before_noun,
    is_first,
    is_plural,
    is_sure,
    keep_all,
)
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, CONJUNCTION, NOUN, PARTICIPLE, PAST

PLURAL_SUBJECTS = words("i we you they who people police staff others some many both these those")


def _has_plural_subject(place: Place) -> bool:
    """they | report"""
    return place.previous in PLURAL_SUBJECTS


def _is_past(place: Place) -> bool:
    """cut, set: the same in the past"""
    return place.word.is_a(PAST)


def _is_past_subject(place: Place) -> bool:
    """the | cut | came late"""
    return place.word.is_a(PAST) and place.has_verb_ahead


def _opens_with_noun(place: Place) -> bool:
    """, | State | media"""
    return follows_mark(place) and place.after.is_a(NOUN) and not place.after.verb


def _is_joined(place: Place) -> bool:
    return place.behind.is_a(CONJUNCTION)


def _is_joined_verb(place: Place) -> bool:
    """and | report | the loss"""
    leads = place.following in OPENS_PHRASE or place.after.is_a(ADVERB)
    return _is_joined(place) and leads


def _is_noun_of_plural(place: Place) -> bool:
    """sales | figure | was wrong; not: analysts | estimate | the loss"""
    takes = place.following in OPENS_PHRASE or place.lower in CLAUSE_TAKERS
    return not takes and follows_plural(place) and place.has_verb_ahead


def _is_of_several(place: Place) -> bool:
    """the mayor and his deputy | report"""
    near = place.tokens[max(0, place.before - 3) : place.before]
    return not place.behind.is_a(NOUN) or any(token.lower in ("and", "or") for token in near)


def _is_sure_verb(place: Place, at: int) -> bool:
    word = place.found[at]
    return is_sure(place.tokens, word, at) and not word.is_a(PARTICIPLE)


def _awaits_plural_verb(place: Place) -> bool:
    """Emails read out at the hearing | show …"""
    tokens, found, index = place.tokens, place.found, place.at
    first = max(0, index - REACH)
    marks = (at + 1 for at in range(index - 1, first - 1, -1) if tokens[at].text in ",;:()")
    first = next(marks, first)
    if any(_is_sure_verb(place, at) for at in range(first, index)):
        return False
    return is_plural(tokens, found, _head_from(place, first)) and not place.has_verb_ahead


def _head_from(place: Place, first: int) -> int:
    """| Emails | read out; a | school | report | read out"""
    found, index = place.found, place.at
    head = next((at for at in range(first, index) if found[at].is_a(NOUN)), index)
    while head + 1 < index and found[head + 1].parts & NOUN and not found[head + 1].verb:
        head += 1
    return head


def _is_left(place: Place) -> bool:
    """the train | strike: what no row before it holds of"""
    return True


BASE: tuple[Reading, ...] = (
    (is_before_noun, as_noun),
    (is_first, as_noun),
    (_has_plural_subject, as_verb),
    (_is_past_subject, as_noun),
    (_is_past, keep_all),
    (_opens_with_noun, as_noun),
    (follows_mark, keep_all),
    (_is_joined_verb, as_verb),
    (_is_joined, keep_all),
    (_is_noun_of_plural, as_noun),
    (follows_plural, as_verb),
    (_is_of_several, keep_all),
    (_awaits_plural_verb, as_verb),
    (_is_left, as_noun),
)
"""they | report; analysts | estimate that; the train | strike; State | media"""
