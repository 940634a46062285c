"""Two mentions to whether they name one person."""

from __future__ import annotations

from workbench.analysis.mentions.beside import is_initial
from workbench.analysis.reference.namesakes import same_word
from workbench.analysis.reference.record import Entity


def same_person(one: Entity, other: Entity) -> bool:
    """Трамп, Дональд Трамп, Д. Трамп; Gómez Ruiz, Maria Gómez Ruiz: no two given names"""
    first, second = one.words, other.words
    if not (first and second):
        return False
    if is_initial_of(one) or is_initial_of(other):
        first, second = _surname_last(first), _surname_last(second)
    if not same_word(first[-1], second[-1]):
        return False
    given = first[:-1] and second[:-1]
    return not given or _same_given(first[0], second[0]) or _ends_with(first, second)


def is_initial_of(entity: Entity) -> bool:
    """Бондар І. П.: the surname stands before its initials"""
    first, last = entity.source.person or (0, 0)
    marked = entity.scene.any_word(".", first, last)
    return marked and is_initial(entity.scene, last - 2)


def _surname_last(words: list[str]) -> list[str]:
    return [*words[1:], words[0]] if len(words[-1]) == 1 else words


def _ends_with(one: list[str], other: list[str]) -> bool:
    """Maria | Gómez Ruiz |; not: Ann Roe, Bob Roe"""
    short, long = sorted((one, other), key=len)
    tails = zip(short, long[-len(short) :], strict=True)
    return len(short) < len(long) and all(same_word(*pair) for pair in tails)


def _same_given(one: str, other: str) -> bool:
    """Дональд, Д. | Дональдом"""
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return same_word(one, other)
