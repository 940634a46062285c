"""A role to the body that has it: a spokeswoman for | the port authority |; | Norvik |'s boss."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.memory import ARTICLES, Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import BODIES, ROLES, Scene, is_capital
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, NOUN

LINKING = words("of for at with from")
OF_FIRMS = words(
    "executive ceo spokesman spokeswoman spokesperson spokespeople founder co-founder chairman"
    " chairwoman director boss owner president analyst economist strategist"
)
"""Roles in what may bear any name: the chief | executive | of Norvik"""


def remember_employers(memory: Memory, scene: Scene, first: int, last: int) -> None:
    """Keep the bodies of whoever has a role in tokens `first`–`last`, for later words."""
    for at in range(first, last):
        if scene.is_of(at, ROLES) and (own := _body_of(scene, at)) is not None:
            source = describe(scene, own)
            if kind := _kind(scene, at, own, source):
                memory.remember(Entity(scene, own, source, False, kind))


def _body_of(scene: Scene, role: int) -> Mention | None:
    """chair of | the port authority |; | Norvik |'s chief executive; | Norvik | chief executive"""
    if scene.lower(role + 1) in LINKING:
        end = read_noun_phrase(scene, role + 2, len(scene.tokens))
        return Mention(role + 2, end) if end > role + 2 else None
    begins = (at for at, (stop, _) in scene.phrase_at.items() if at < role < stop)
    return _body_before(scene, min(begins, default=role))


def _body_before(scene: Scene, end: int) -> Mention | None:
    """| Norvik |'s chief executive; the | port authority | chairman"""
    capital = is_capital(scene, end - 1)
    start = scene.back(is_capital if capital else _describes, 0, end)
    if scene.lower(start) in ARTICLES and start + 1 < end:
        return Mention(start + 1, end)
    named = start < end and (start > 0 or not capital or scene.tree.told(0).upos == "PROPN")
    return Mention(start, end) if named else None


def _describes(scene: Scene, at: int) -> bool:
    """| transport ministry | spokeswoman"""
    word = scene.word(at)
    return word.is_a(NOUN | ADJECTIVE) and not word.verb and scene.lower(at) not in ARTICLES


def _kind(scene: Scene, role: int, own: Mention, source: Source) -> str:
    """Of which type the body is; nothing where it may be a place or somebody"""
    if source.person is not None or scene.some(_is_place, *own[:2]):
        return ""
    if source.head_class in BODIES - {"outlet"}:
        return source.type
    unknown = not source.type and scene.every(is_capital, *own[:2])
    return "organisation" if unknown and scene.lower(role) in OF_FIRMS else ""


def _is_place(scene: Scene, at: int) -> bool:
    return scene.has(at, "place") or scene.phrase(at)[1] == "place"
