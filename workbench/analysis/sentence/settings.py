"""A preposition to what it leads to: a time, a medium."""

from __future__ import annotations

from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import (
    ADJECTIVE,
    PRONOUN,
)

OCCASIONS = (
    *("время", "ходе", "ходу", "кулуар", "полях", "фоне", "рамках", "итогам", "завершени"),
    *("преддвери", "случаю", "окончани", "процессе", "час", "ході", "підсумк", "тлі", "межах"),
    *("нагод", "закінченн", "процесі", "перебігу"),
)
"""во | время | матча, у | ході | перевірки: when something was, and nobody who tells of it"""


def is_setting_ahead(scene: Scene, index: int, last: int) -> bool:
    """в | своём телеграме: the preposition at `index` leads to a time or a medium."""
    near = range(index + 1, min(index + 4, last))
    ahead = (at for at in near if _is_setting(scene, at) or not _may_describe(scene, at))
    return _is_setting(scene, next(ahead, NOT_FOUND))


def is_paper_ahead(scene: Scene, index: int) -> bool:
    """компания | в | своём отчёте: where it says so; группа учёных | под | руководством …"""
    noun = index + 1 + int(scene.has(index + 1, "possessive"))
    if scene.lower(noun) in LEADING:
        return True
    return scene.lower(index) in IN and scene.is_of(noun, PAPERS)


IN = words("в во у на")
LEADING = words("руководством началом главе эгидой керівництвом проводом чолі егідою")
PAPERS = words("document social")


def _is_setting(scene: Scene, at: int) -> bool:
    """в своём | телеграме, в | 2019 году; not: в | 5-й | бригаде"""
    figure = scene.token(at).text[:1].isdigit() and not _is_ordinal(scene, at)
    return figure or scene.has(at, "setting")


def _may_describe(scene: Scene, at: int) -> bool:
    """в | своём новом | телеграме"""
    described = scene.word(at).is_a(ADJECTIVE | PRONOUN) or scene.has(at, "possessive")
    return described or _is_ordinal(scene, at)


def _is_ordinal(scene: Scene, at: int) -> bool:
    """| 5-й | бригаде; not: в | 1990-х | годах"""
    number, hyphen, ending = scene.lower(at).partition("-")
    return bool(hyphen) and number.isdigit() and ending.isalpha() and ending[-1] != "х"


def is_occasion(scene: Scene, noun: int, last: int) -> bool:
    """в | ходе проверки |, під | час слідства |; not: в | «Часе»"""
    more = noun + 1 < last and not scene.tokens[noun].is_capitalised
    return more and scene.starts_with(noun, OCCASIONS)
