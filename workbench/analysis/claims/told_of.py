"""Slavic sentences that only tell of what somebody spoke, whatever the order of their words."""

from __future__ import annotations

from workbench.analysis.claims.governing import Passage
from workbench.analysis.sentence.sentence import NOT_FOUND, ROLES, Scene, reads_as_verb
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FUTURE

ABOUT = words("про о об")
TELLING = ("розпові", "расска", "поговори")
TALKING = ("говорить", "говорит", "говорил", "говорив", "міркує", "рассужда", "розмірков")
"""Verbs whose «про» leads to a topic; not: Про пожежу | повідомили"""
SHARED = ("поділи", "ділит", "подели", "делит")
GOODS = (
    *("думк", "думок", "вражен", "емоці", "спогад", "міркуван", "детал", "подробиц", "очікуван"),
    *("інформаці", "планами", "досвід", "історі", "секрет", "порад", "бачення", "переживан"),
    *("прогноз", "мысл", "впечатлен", "эмоци", "воспоминан", "рассужден", "мнени", "ожидан"),
    *("информаци", "опыт", "истори", "совет", "видени", "переживан"),
)
"""What is shared in words; not: поділилася | фото"""
STANCE = ("позиці", "думк", "бачення", "погляд", "ставлен", "позици", "мнени", "взгляд", "отношен")
VOICING = (
    *("донес", "донос", "виклада", "виклал", "виклав", "озвуч", "излож", "излага"),
    *("висловл", "вислови", "выскаж", "высказ", "выраз", "выраж"),
)
INFORMING = ("сообщ", "повідом", "проинформ", "поінформ")
OUTCOMES = ("исход", "итог", "результат", "підсум")
"""Об | исходе | дела сообщил судья: how it ended is not told; not: О | пожаре | сообщил сторож"""
HAPPENS = (
    *("відбува", "сталося", "сталось", "трапи", "коїться", "діється"),
    *("происход", "случил", "произош", "творит"),
)
THAT = words("що что")
NEAR = 5
"""Tokens between a verb and what it is about."""


def tells_of(scene: Scene, passage: Passage) -> bool:
    """Про нові правила розповіла директорка. | Своїми враженнями поділився тренер."""
    if not scene.language.comma_between_clauses:
        return False
    if passage.frames:
        return _tells_what_happens(scene, passage)
    verbs = scene.all_that(reads_as_verb, passage.first, passage.last)
    tells = (at for at in verbs if _tells(scene, at, passage))
    return any(not scene.in_quotation(at) and _says_no_more(scene, at, passage) for at in tells)


def _tells_what_happens(scene: Scene, passage: Passage) -> bool:
    """розповів про те, що | відбувається; not: сообщили, что | произошло чудо"""
    asks = scene.starts_with(passage.first, HAPPENS) and scene.lower(passage.first - 1) in THAT
    return asks and any(scene.starts_with(frame.cue[0], TELLING) for frame in passage.frames)


def _tells(scene: Scene, at: int, passage: Passage) -> bool:
    """Своими враженнями | поділився | тренер; Про правила | розповіла | директорка"""
    near = max(passage.first, at - NEAR), at + NEAR
    led = _is_led_by_topic(scene, at, passage.first)
    if scene.starts_with(at, SHARED):
        return scene.any_stem(GOODS, *near)
    if scene.starts_with(at, VOICING):
        return scene.any_stem(STANCE, *near)
    if scene.starts_with(at, INFORMING) and not scene.word(at).is_a(FUTURE):
        return led and scene.starts_with(passage.first + 1, OUTCOMES)
    somebody = scene.some(_is_somebody, at, near[1])
    tells = scene.starts_with(at, TELLING) or (scene.starts_with(at, TALKING) and somebody)
    return led and tells


def _is_somebody(scene: Scene, at: int) -> bool:
    """розповів | тренеру, говорить | Гук"""
    return scene.is_of(at, ROLES) or scene.token(at).is_capitalised


def _is_led_by_topic(scene: Scene, at: int, first: int) -> bool:
    """| Про | нові правила розповіла директорка: before the verb, in its clause"""
    about = scene.find(ABOUT, first, min(first + 3, at))
    return about != NOT_FOUND and scene.find((",",), about, at) == NOT_FOUND


def _says_no_more(scene: Scene, at: int, passage: Passage) -> bool:
    """Nothing that is denied, nor a clause behind it: поділилася думкою, | і | міст закрили"""
    commas = scene.places((",",), at, passage.last)
    more = any(scene.has(n + 1, "coordinating") or scene.lower(n + 1) in THAT for n in commas)
    return scene.lower(at - 1) != "не" and not more
