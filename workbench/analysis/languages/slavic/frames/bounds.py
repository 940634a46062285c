"""Where one phrase after a verb of saying ends and the next begins."""

from __future__ import annotations

from workbench.analysis.languages.slavic.frames.mentions import modifies
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import NOUN, SINGULAR

BY_NAME = frozenset(("имени", "імені", "фамилии", "прізвище"))
"""пассажир по имени | Андрес"""


def before_subject(scene: Scene, first: int, end: int, cue: int) -> int:
    """на брифинге | министр Иванов; в «Контакте» | жительница села; с водителями | полиция"""
    verb = scene.word(cue).verb
    if first >= end:  # the sentence breaks off after a preposition
        return end
    seen = _closes(scene, first)
    for at in range(first + 1, end):
        if scene.in_quotation(at):
            continue
        if seen and _is_office(scene, at, verb):
            return _with_modifiers(scene, first, at)
        seen = seen or _closes(scene, at) or scene.in_quotation(at - 1)
    common = seen or not scene.tokens[first].is_capitalised
    return _before_name(scene, first, end, verb) if common else end


def _closes(scene: Scene, at: int) -> bool:
    """What a nominative after it does not belong to: a title, a setting, an oblique noun."""
    word = scene.word(at)
    oblique = word.parts & NOUN and not word.subject and not scene.tokens[at].is_capitalised
    return scene.in_quotation(at) or scene.has(at, "setting") or bool(oblique)


def _is_office(scene: Scene, at: int, verb: int) -> bool:
    word = scene.word(at)
    agrees = word.subject & verb or (word.subject & SINGULAR and verb & SINGULAR)
    return bool(scene.classes[at] & SPEAKING and agrees)


def _with_modifiers(scene: Scene, first: int, at: int) -> int:
    others = (n for n in range(at, first + 1, -1) if not _agrees_with(scene, n - 1))
    return next(others, first + 1)


def _agrees_with(scene: Scene, at: int) -> bool:
    """на пороге | пожилой | житель: a modifier in the nominative"""
    own = modifies(scene, at) and not scene.in_quotation(at)
    return own and bool(scene.word(at).subject)


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
    if not token.is_capitalised or token.text.isascii() or token.text.isupper():
        return False
    if before.lower in BY_NAME or (before.is_capitalised and not before.text.isascii()):
        return False
    return not is_source_noun(scene, at) and not scene.has(at, "outlet")


def after_object(scene: Scene, first: int, end: int, verb: int) -> int:
    """описывает | свои будни | директор; признался | суду | Лапин: objects before the subject"""
    heads = [at for at in range(first, end) if _may_head(scene, at)]
    start = heads[0] if heads else first
    if heads and not scene.in_quotation(start) and not scene.word(start).subject:
        start = next((at for at in heads if scene.word(at).subject & verb), start)
    others = (at for at in range(start, first, -1) if not modifies(scene, at - 1))
    return next(others, first)


def _may_head(scene: Scene, at: int) -> bool:
    named = scene.tokens[at].is_capitalised or scene.in_quotation(at)
    return named or is_source_noun(scene, at)
