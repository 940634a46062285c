"""Does a Russian or Ukrainian claim tell what somebody means to do, or what a paper provides?"""

from __future__ import annotations

from workbench.analysis.claims.main_clause import Wording, is_of
from workbench.analysis.languages.slavic.appraisal import (
    governs_infinitive,
)
from workbench.analysis.languages.slavic.future import is_past, is_poll
from workbench.analysis.sentence.sentence import DASHES, NOT_FOUND, Scene
from workbench.analysis.words.word import (
    INFINITIVE,
    PAST,
)

APPOINTED = ("назначен", "призначен")
FORECAST = ("прогноз",)
YET = frozenset(("но", "однако", "але", "проте", "однак"))
OF_DEEDS = ("готов", "собира", "збира")
"""What tells a plan only with a deed: | собирается | приехать"""
THREATS = ("угрож", "погрож")
"""What is done is a plan no more: он | угрожал | ножом"""
TRYING = ("пыта", "стара", "намага")
AIMS = ("цел", "мет", "ціл", "намір", "намерен", "задач", "завдан", "план")
SCHEMES = ("план", "програм", "программ", "угод", "соглаш", "проєкт", "проект", "стратег")
FORESEEING = ("передбач", "предусм")
DRAFT = ("законопро", "проект", "проєкт", "черновик", "чернетк")


def is_planned(wording: Wording) -> bool:
    """Суд назначен на 5 мая; not: Иванов | назначен | министром, планували, але не знайшли"""
    main = wording.main
    fell_through = is_past(wording) and not YET.isdisjoint(map(wording.scene.lower, main))
    return not fell_through and any(_plans(wording, place) for place in range(len(main)))


def _plans(wording: Wording, place: int) -> bool:
    scene, main = wording.scene, wording.main
    at = main[place]
    if scene.has(at, "gerund") or not is_of(scene, at, "plan"):
        return False
    done = scene.starts_with(at, THREATS) and scene.word(at).is_a(PAST)
    if done or scene.starts_with(at, OF_DEEDS):
        return wording.has_form(INFINITIVE)
    return not scene.starts_with(at, APPOINTED) or _has_day(scene, main[place + 1 :])


def _has_day(scene: Scene, after: list[int]) -> bool:
    """на 5 мая, на среду"""
    led = any(scene.lower(at) == "на" for at in after[:2])
    return led and any(
        scene.has(at, "calendar") or scene.tokens[at].text[0].isdigit() for at in after[:4]
    )


def wants_to(wording: Wording) -> bool:
    """Город | хочет построить | больницу"""
    scene, main = wording.scene, wording.main
    return not is_poll(wording) and any(
        scene.has(at, "wanting")
        and not scene.word(at).parts & PAST
        and not scene.starts_with(at, TRYING)
        and governs_infinitive(scene, main, place)
        for place, at in enumerate(main)
    )


def only_names_a_deed(wording: Wording) -> bool:
    """(В ноте предлагается) «согласовать следующие шаги»"""
    opening = wording.spoken[:1]
    named = any(wording.scene.word(at).is_a(INFINITIVE) for at in opening)
    return named and not wording.has_verb


def is_aim(wording: Wording) -> bool:
    """Мета акції – зібрати подарунки, наш намір – створити заповідник"""
    scene, main = wording.scene, wording.main
    dash = next((at for at in main if scene.tokens[at].text in DASHES), NOT_FOUND)
    aims = any(at < dash and scene.starts_with(at, AIMS) for at in main)
    return aims and scene.word(dash + 1).is_a(INFINITIVE)


def is_draft(wording: Wording) -> bool:
    """Законопроект предусматривает штраф: what a draft provides"""
    scene = wording.scene
    subject = next((at for at in wording.spoken if scene.word(at).subject), -1)
    if subject >= 0 and scene.starts_with(subject, DRAFT):
        return any(scene.has(at, "providing") for at in wording.main)
    provides = any(scene.starts_with(at, FORESEEING) for at in wording.main)
    return provides and any(scene.starts_with(at, SCHEMES) for at in wording.main)


def is_forecast(wording: Wording) -> bool:
    """По прогнозу банка, рост около 2%"""
    scene = wording.scene
    return any(
        scene.starts_with(at, FORECAST) for frame in wording.frames for at in range(*frame.cue)
    )
