"""A part of a sentence that is nothing but a name: the mayor of Orra, | Ann Roe |, said …"""

from __future__ import annotations

from workbench.analysis.frame import Part
from workbench.analysis.sentence.sentence import ROLES, SOURCE_CLASSES, Scene


def names_whom(scene: Scene, role: Part, name: Part) -> bool:
    """the mayor of Orra, | Ann Roe |, …: an office, and beside it nothing but a name"""
    office = name.last - name.first > 1 and scene.any_of(ROLES, role.first, role.last)
    return office and is_only_name(scene, name)


def is_only_name(scene: Scene, part: Part) -> bool:
    """, | Ann Roe |,"""
    short = part.last - part.first <= LONGEST_NAME
    return short and scene.every(_may_be_name, part.first, part.last)


def _may_be_name(scene: Scene, at: int) -> bool:
    """| Ann | Roe |, head of the union"""
    named = scene.tokens[at].is_capitalised and not scene.is_of(at, SOURCE_CLASSES)
    may_be = scene.language.persons.may_be_name(scene, at)  # not: | On Saturday |, the board
    return named and may_be


LONGEST_NAME = 4
