"""Is a Russian or Ukrainian claim a plan?"""

from __future__ import annotations

import re

from workbench.analysis.claims.main_clause import Wording
from workbench.analysis.languages.slavic.appraisal import (
    appraises,
    governs_infinitive,
    is_due,
    is_opinion,
)
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import (
    FIRST,
    FUTURE,
    INFINITIVE,
    MASCULINE,
    NOUN,
    PAST,
    PLURAL,
    PRONOUN,
    SHORT,
)

__all__ = ["appraises", "is_opinion", "looks_ahead"]

UNSURE = frozenset(("быть", "бути", "не"))
APPOINTED = ("назначен", "призначен")
REPEATED = re.compile(r"(?:[ыиае]вать|[аії]вати|[ию]вати)(?:ся|сь)?$")
"""Infinitives of what is done again and again."""
HARDLY = frozenset(("едва", "ледь", "ледве"))
LATEST = frozenset(("до", "к", "позднее", "позже", "раньше", "пізніше", "раніше"))
"""до 6 марта, не позднее 30 июня"""
FORECAST = ("прогноз",)
DRAFT = ("законопро", "проект", "проєкт", "черновик", "чернетк")


def looks_ahead(wording: Wording) -> bool:
    """Цех откроют | планує відкрити | заявки принимают до 6 марта"""
    if _is_planned(wording) or _wants_to(wording):
        return True
    if wording.is_past:
        return False
    return (
        _is_future(wording)
        or _only_names_a_deed(wording)
        or _is_possible(wording)
        or is_due(wording)
        or _has_deadline(wording)
        or _is_draft(wording)
        or _is_forecast(wording)
    )


def _is_planned(wording: Wording) -> bool:
    """Суд назначен на 5 мая; not: Иванов | назначен | министром"""
    scene, main = wording.scene, wording.main
    return any(
        (scene.has(at, "plan") or scene.phrase(at)[1] == "plan")
        and not (scene.starts_with(at, APPOINTED) and not _has_day(scene, main[place + 1 :]))
        for place, at in enumerate(main)
        if "gerund" not in scene.classes[at]
    )


def _has_day(scene: Scene, after: list[int]) -> bool:
    """на 5 мая, на среду"""
    near = after[:4]
    return any(scene.lower(at) == "на" for at in near[:2]) and any(
        scene.has(at, "calendar") or scene.tokens[at].text[0].isdigit() for at in near
    )


def _wants_to(wording: Wording) -> bool:
    """Город | хочет построить | больницу"""
    scene, main = wording.scene, wording.main
    return any(
        scene.has(at, "wanting")
        and not scene.word(at).parts & PAST
        and governs_infinitive(scene, main, place)
        for place, at in enumerate(main)
    )


def _is_future(wording: Wording) -> bool:
    """Цех откроют; where no verb is, what hangs on an «if»: Скорее, да, если зима будет мягкой"""
    scene = wording.scene
    if HARDLY & {scene.lower(at) for at in wording.main}:
        return False
    verbs = [at for at in wording.main if scene.word(at).verb]
    if not verbs and not any(scene.word(at).parts & INFINITIVE for at in wording.main):
        conditions = {"если", "якщо"} & {
            scene.lower(at) for at in range(wording.first, wording.last)
        }
        verbs = list(range(wording.first, wording.last)) if conditions else []
    return any(_is_future_verb(wording, at) for at in verbs)


def _is_future_verb(wording: Wording, at: int) -> bool:
    """порывы | достигнут 20 м/с, его не | тронут; not: рекорд | достигнут; | Напомню, денег нет"""
    scene, word = wording.scene, wording.scene.word(at)
    if not (word.verb and word.parts & FUTURE) or scene.has(at, "official_role"):
        return False
    if at == wording.first and word.verb & FIRST and scene.lower(at + 1) == ",":
        return False
    if not word.parts & SHORT:
        return True
    return not any(
        scene.word(other).subject & MASCULINE
        and not scene.word(other).subject & PLURAL
        and scene.word(other).parts & (NOUN | PRONOUN)
        for other in wording.main
        if other != at
    )


def _only_names_a_deed(wording: Wording) -> bool:
    """(В ноте предлагается) «согласовать следующие шаги»"""
    scene, main = wording.scene, wording.main
    opening = next((at for at in main if scene.tokens[at].is_word), None)
    if opening is None or any(scene.word(at).verb for at in main):
        return False
    return bool(scene.word(opening).parts & INFINITIVE)


def _is_possible(wording: Wording) -> bool:
    """Налог могут ввести осенью; not: может быть, вакцина может не защитить"""
    scene, main = wording.scene, wording.main
    return any(
        scene.has(at, "modal")
        and scene.lower(at + 1) not in UNSURE
        and governs_infinitive(scene, main, place)
        and not _is_habit(wording, place)
        for place, at in enumerate(main)
    )


def _is_habit(wording: Wording, place: int) -> bool:
    """Прибор может | перегреваться: what a thing does, not what somebody will do"""
    scene, main = wording.scene, wording.main
    deeds = (at for at in main[place + 1 : place + 6] if scene.word(at).parts & INFINITIVE)
    first = next(deeds, None)
    return first is not None and bool(REPEATED.search(scene.lower(first)))


def _has_deadline(wording: Wording) -> bool:
    """заявки принимают до 6 марта: the present with a date still to come"""
    scene, main = wording.scene, wording.main
    dated = any(
        scene.lower(at) in LATEST
        and scene.tokens[main[place + 1]].text[0].isdigit()
        and scene.has(main[place + 2], "calendar")
        for place, at in enumerate(main[:-2])
    )
    return dated and any(scene.word(at).verb for at in main)


def _is_draft(wording: Wording) -> bool:
    """Законопроект предусматривает штраф: what a draft provides"""
    scene, main = wording.scene, wording.main
    subject = next((at for at in main if scene.word(at).subject and scene.tokens[at].is_word), None)
    if subject is None or not scene.starts_with(subject, DRAFT):
        return False
    return any(scene.has(at, "providing") for at in main)


def _is_forecast(wording: Wording) -> bool:
    """По прогнозу банка, рост около 2%"""
    scene = wording.scene
    return any(
        scene.starts_with(at, FORECAST) for frame in wording.frames for at in range(*frame.cue)
    )
