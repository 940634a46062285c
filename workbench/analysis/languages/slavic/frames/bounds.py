"""Where one phrase after a verb of saying ends and the next begins."""

from __future__ import annotations

from workbench.analysis.languages.slavic.enumerated import joins_listed
from workbench.analysis.languages.slavic.frames.mentions import modifies
from workbench.analysis.sentence.noun_phrases import (
    LONGEST_CHARGE,
    is_source_noun,
    joins_offices,
    read_noun_phrase,
)
from workbench.analysis.sentence.sentence import BODIES, NOT_FOUND, Scene
from workbench.analysis.words.tokens import Token
from workbench.analysis.words.word import NOUN, NUMERAL, SINGULAR

BY_NAME = frozenset(("имени", "імені", "фамилии", "прізвище"))
"""пассажир по имени | Андрес"""


def before_subject(scene: Scene, first: int, end: int, cue: int) -> int:
    """на брифинге | министр Иванов; в «Контакте» | жительница села; с водителями | полиция"""
    verb = scene.word(cue).verb
    if first >= end:  # the sentence breaks off after a preposition
        return end
    if title := _titled_behind_day(scene, first, end):
        return title
    free = [at for at in range(first, end) if at == first or not scene.in_quotation(at)]
    closing = next((at for at in free if _closes(scene, at)), end)
    office = _office_behind(scene, free, closing, verb)
    if office != NOT_FOUND:
        return office
    common = closing < end or not scene.tokens[first].is_capitalised
    return _before_name(scene, first, end, verb) if common else end


def _office_behind(scene: Scene, free: list[int], closing: int, verb: int) -> int:
    """на брифинге в Орре | министр"""
    return next((at for at in free if at > closing and _is_office(scene, at, verb)), NOT_FOUND)


def _titled_behind_day(scene: Scene, first: int, end: int) -> int:
    """у вівторок | «Край»: a day has no title, so that it is the one who speaks; else 0"""
    at = scene.past(_tells_day, first, end)
    return at if first < at < end and scene.in_quotation(at) else 0


def _tells_day(scene: Scene, at: int) -> bool:
    """во | вторник | 5 | мая"""
    return scene.has(at, "calendar") or scene.tokens[at].text.isdigit()


def _closes(scene: Scene, at: int) -> bool:
    """What a nominative after it does not belong to: a title, a setting, an oblique noun."""
    if scene.in_quotation(at) or scene.has(at, "setting"):
        return True
    word = scene.word(at)
    return word.is_a(NOUN) and not word.subject and not scene.tokens[at].is_capitalised


def _is_office(scene: Scene, at: int, verb: int) -> bool:
    asked = verb | (SINGULAR if verb & SINGULAR else 0)
    return scene.is_of(at, SPEAKING) and bool(scene.word(at).subject & asked)


SPEAKING = frozenset(
    (
        "official_role",
        "neutral_role",
        "person_role",
        "unnamed",
        "official_body",
        "organisation",
    )
)


def _before_name(scene: Scene, first: int, end: int, verb: int) -> int:
    """в прямом эфире | Кулагин: a name that agrees with the verb is no part of the place"""
    agreeing = (at for at in range(first + 1, end) if scene.word(at).subject & verb)
    names = (at for at in agreeing if not scene.in_quotation(at) and _is_own_name(scene, at))
    return next(names, end)


def _is_own_name(scene: Scene, at: int) -> bool:
    """Not the Delfi of «портал Delfi», nor the Андрес of «пассажир по имени Андрес»"""
    token, before = scene.tokens[at], scene.tokens[at - 1]
    if not _is_capital(token) or token.text.isupper():
        return False
    return before.lower not in BY_NAME


def _is_capital(token: Token) -> bool:
    """A word with a capital in letters of the language"""
    return token.is_capitalised and not token.text.isascii()


def after_object(scene: Scene, first: int, end: int, verb: int) -> int:
    """описывает | свои будни | директор; признался | суду | Лапин: objects before the subject"""
    heads = [at for at in range(first, end) if _may_head(scene, at)]
    start = _subject_of(scene, heads, verb) if heads else first
    others = (at for at in range(start, first, -1) if not modifies(scene, at - 1))
    return next(others, first)


def _subject_of(scene: Scene, heads: list[int], verb: int) -> int:
    """The first that may be a nominative; else the first."""
    counted = scene.word(heads[0] - 1).is_a(NUMERAL)  # сообщили | два источника в мэрии
    if counted or scene.in_quotation(heads[0]) or scene.word(heads[0]).subject:
        return heads[0]
    return next((at for at in heads if scene.word(at).subject & verb), heads[0])


def _may_head(scene: Scene, at: int) -> bool:
    named = scene.tokens[at].is_capitalised or scene.in_quotation(at)
    return named or is_source_noun(scene, at)


def with_initials(scene: Scene, first: int) -> int:
    """А. Б. | Воронин; в. о. | президента"""
    while first > 1 and scene.lower(first - 1) == "." and len(scene.tokens[first - 2].text) == 1:
        first -= 2
    return first


def past_charges(scene: Scene, office: int, last: int) -> int:
    """В министерстве | культуры, спорта и туризма | сообщили: where its long name ends

    У | Державному бюро розслідувань | сказали
    """
    stop, name = scene.phrase(office)
    listed = stop if name in BODIES else office + 1
    long = scene.some(_joins_charges, office + 1, min(office + LONGEST_CHARGE + 1, last))
    return max(listed, read_noun_phrase(scene, office, last)) if long else listed


def _joins_charges(scene: Scene, at: int) -> bool:
    """культуры | , | спорта и туризма; В полиции | , | прокуратуре и мэрии"""
    return scene.lower(at) == "," and (joins_offices(scene, at) or joins_listed(scene, at))
