"""«Как» before a word that reports: what is compared, and what the article told before."""

from __future__ import annotations

from workbench.analysis.frames.clause import Clause
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words


def recalls(clause: Clause) -> bool:
    """Как уже | говорилось, | мост закрыт: the article itself did"""
    passive = clause.scene.lower(clause.cue).endswith(("лось", "лося"))
    return passive and clause.source is None


def is_likened(clause: Clause) -> bool:
    """Суд закрив міст, | як того вимагав мер: what was wanted, and not what is said"""
    scene, first = clause.scene, clause.part.first
    return scene.lower(first + 1) in WANTED or _is_so(scene, first - 1)


WANTED = words("того этого это цього це")


def _is_so(scene: Scene, comma: int) -> bool:
    """Вышло так |, как обещал мэр; не так просто |, как; not: Так |, как сообщил мэр, …"""
    if comma > 1 and scene.lower(comma - 1) in SO:
        return True
    near = range(max(comma - NEAR, 1), comma - 1)
    denied = (at for at in near if scene.lower(at) in SO and scene.lower(at - 1) == "не")
    return any(scene.lower(at + 1) not in AGO for at in denied)


NEAR = 5
"""Tokens before «как» in which «не так» stands."""
SO = words("так столь настолько настільки такой такая такие такое такий така такі таке")
AGO = words("давно")
