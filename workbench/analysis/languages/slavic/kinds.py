"""Is a Russian or Ukrainian claim a plan?"""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.analysis.claims.main_clause import Wording, is_of
from workbench.analysis.languages.slavic.appraisal import (
    appraises,
    governs_infinitive,
    is_due,
    is_opinion,
)
from workbench.analysis.sentence.sentence import NOT_FOUND, SOURCE_CLASSES, Scene
from workbench.analysis.sentence.subjects import SUBJECTS
from workbench.analysis.words.word import (
    ANIMATE,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    INFINITIVE,
    MASCULINE,
    NOUN,
    PAST,
    PLURAL,
    PRONOUN,
    SHORT,
    Word,
)

__all__ = ["appraises", "is_opinion", "looks_ahead"]

UNSURE = frozenset(("быть", "бути", "не"))
APPOINTED = ("назначен", "призначен")
REPEATED = re.compile(r"(?:[ыиае]вать|[аії]вати|[ию]вати)(?:ся|сь)?$")
"""Infinitives of what is done again and again."""
SOMEBODY = SOURCE_CLASSES - {"document", "social"} | {"place"}
HARDLY = frozenset(("едва", "ледь", "ледве"))
LATEST = frozenset(("до", "к", "позднее", "позже", "раньше", "пізніше", "раніше"))
"""до 6 марта, не позднее 30 июня"""
FORECAST = ("прогноз",)
DRAFT = ("законопро", "проект", "проєкт", "черновик", "чернетк")


def looks_ahead(wording: Wording) -> bool:
    """Цех откроют | планує відкрити | заявки принимают до 6 марта"""
    if _is_planned(wording) or _wants_to(wording):
        return True
    return not wording.is_past and any(holds(wording) for holds in AHEAD)


def _is_planned(wording: Wording) -> bool:
    """Суд назначен на 5 мая; not: Иванов | назначен | министром"""
    return any(_plans(wording, place) for place in range(len(wording.main)))


def _plans(wording: Wording, place: int) -> bool:
    scene, main = wording.scene, wording.main
    at = main[place]
    if scene.has(at, "gerund") or not is_of(scene, at, "plan"):
        return False
    return not scene.starts_with(at, APPOINTED) or _has_day(scene, main[place + 1 :])


def _has_day(scene: Scene, after: list[int]) -> bool:
    """на 5 мая, на среду"""
    led = any(scene.lower(at) == "на" for at in after[:2])
    return led and any(
        scene.has(at, "calendar") or scene.tokens[at].text[0].isdigit() for at in after[:4]
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
    """Цех откроют"""
    if HARDLY.intersection(map(wording.scene.lower, wording.main)):
        return False
    return any(_is_future_verb(wording, at) for at in _deciding_verbs(wording))


def _deciding_verbs(wording: Wording) -> Iterable[int]:
    """Those of the main clause; where it has none, what hangs on an «if».

    Скорее, да, если зима | будет | мягкой
    """
    whole = range(wording.first, wording.last)
    if wording.has_verb or wording.has_form(INFINITIVE):
        return wording.main
    return whole if IF.intersection(map(wording.scene.lower, whole)) else ()


IF = frozenset({"если", "якщо"})


def _is_conditional(wording: Wording) -> bool:
    """Если гипотеза | подтвердится, учёных ждёт слава"""
    scene = wording.scene
    opens = scene.lower(wording.first) in IF
    return opens and any(_is_future_verb(wording, at) for at in wording.places)


def _is_future_verb(wording: Wording, at: int) -> bool:
    """порывы | достигнут 20 м/с; not: рекорд | достигнут; | Напомню, денег нет"""
    scene, word = wording.scene, wording.scene.word(at)
    if not (word.verb and word.parts & FUTURE) or scene.has(at, "official_role"):
        return False
    reminds = at == wording.first and word.verb & (FIRST | FIRST_PLURAL)
    if reminds and scene.lower(at + 1) in REMINDED:
        return False
    others = (scene.word(other) for other in wording.main if other != at)
    return not word.is_a(SHORT) or not any(map(_may_be_done, others))


REMINDED = (",", "про", "о", "об")


def _may_be_done(word: Word) -> bool:
    """| рекорд | достигнут: of him who is told of it was done, not will be"""
    one = word.subject & MASCULINE and not word.subject & PLURAL
    return bool(one) and word.is_a(NOUN | PRONOUN)


def _only_names_a_deed(wording: Wording) -> bool:
    """(В ноте предлагается) «согласовать следующие шаги»"""
    opening = wording.spoken[:1]
    named = any(wording.scene.word(at).is_a(INFINITIVE) for at in opening)
    return named and not wording.has_verb


def _is_possible(wording: Wording) -> bool:
    """Налог могут ввести осенью; not: может быть, вакцина может не защитить, войска не могут"""
    scene, main = wording.scene, wording.main
    return any(
        scene.has(at, "modal")
        and scene.lower(at + 1) not in UNSURE
        and scene.lower(at - 1) != "не"
        and governs_infinitive(scene, main, place)
        and not _is_habit(wording, place)
        and not _is_of_thing(scene, main, place)
        for place, at in enumerate(main)
    )


def _is_of_thing(scene: Scene, main: list[int], place: int) -> bool:
    """Страйк | може | зруйнувати завод: what a thing does; not: якщо …, у травні, міністр може"""
    if scene.lower(main[0]) in IF or any(_is_counted(scene, at) for at in main):
        return False
    nouns = (at for at in reversed(main[:place]) if scene.tree.told(at).relation in SUBJECTS)
    subject = next(nouns, NOT_FOUND)
    agrees = scene.word(subject).subject & scene.word(main[place]).verb  # налог | могут ввести
    return bool(agrees) and _is_thing(scene, subject)


def _is_counted(scene: Scene, at: int) -> bool:
    """ціна може сягнути | 5 | млн; у | травні |"""
    return scene.has(at, "calendar") or scene.tokens[at].text[0].isdigit()


def _is_thing(scene: Scene, at: int) -> bool:
    """| страйк |; not: | міністр |, | Київ |"""
    word = scene.word(at)
    thing = word.is_a(NOUN) and not word.is_a(ANIMATE) and not scene.is_of(at, SOMEBODY)
    return thing and (at == 0 or scene.tokens[at].text.islower())


def _is_habit(wording: Wording, place: int) -> bool:
    """Прибор может | перегреваться: what a thing does, not what somebody will do"""
    scene, main = wording.scene, wording.main
    deeds = (at for at in main[place + 1 : place + 6] if scene.word(at).parts & INFINITIVE)
    first = next(deeds, None)
    return first is not None and bool(REPEATED.search(scene.lower(first)))


def _has_deadline(wording: Wording) -> bool:
    """заявки принимают до 6 марта: the present with a date still to come"""
    ahead = zip(wording.main, wording.main[1:], wording.main[2:], strict=False)
    return wording.has_verb and any(_is_latest_day(wording.scene, *three) for three in ahead)


def _is_latest_day(scene: Scene, at: int, day: int, month: int) -> bool:
    """до 6 марта"""
    latest = scene.lower(at) in LATEST and scene.tokens[day].text[0].isdigit()
    return latest and scene.has(month, "calendar")


def _is_draft(wording: Wording) -> bool:
    """Законопроект предусматривает штраф: what a draft provides"""
    scene = wording.scene
    subject = next((at for at in wording.spoken if scene.word(at).subject), -1)
    draft = subject >= 0 and scene.starts_with(subject, DRAFT)
    return draft and any(scene.has(at, "providing") for at in wording.main)


def _is_forecast(wording: Wording) -> bool:
    """По прогнозу банка, рост около 2%"""
    scene = wording.scene
    return any(
        scene.starts_with(at, FORECAST) for frame in wording.frames for at in range(*frame.cue)
    )


AHEAD = (
    _is_future,
    _is_conditional,
    _only_names_a_deed,
    _is_possible,
    is_due,
    _has_deadline,
    _is_draft,
    _is_forecast,
)
"""What makes a claim that is not of the past a plan: any of them."""
