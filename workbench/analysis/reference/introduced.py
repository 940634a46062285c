"""A name of one word to whom it names, by what is said of him behind a comma."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.types import describe
from workbench.analysis.reference.memory import ARTICLES, Memory
from workbench.analysis.reference.record import Entity
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene

OLDEST = 2
"""Figures of an age."""


def remember_introduced(
    memory: Memory, scene: Scene, taken: list[Mention], first: int, last: int
) -> None:
    """Keep whom tokens `first`–`last` introduce by one name: Hannah, who lives in Orra, …"""
    used = {at for mention in taken for at in range(mention.first, mention.last)}
    for at in range(first, last):
        if at in used or not _stands_alone(scene, at):
            continue
        if kind := _kind_told(scene, at + 1):
            source = Source("person", -1, "", (at, at + 1))
            memory.remember(Entity(scene, Mention(at, at + 1), source, False, kind))


def _stands_alone(scene: Scene, at: int) -> bool:
    """| Hannah |, …; not: Ann | Roe |, …"""
    name = scene.tokens[at].is_capitalised and len(scene.tokens[at].text) > OLDEST
    led = at > 0 and scene.tokens[at - 1].is_capitalised
    own = scene.classes[at] <= {"man", "woman"} and not scene.in_quotation(at)
    return name and own and not led and scene.lower(at + 1) == ","


def _kind_told(scene: Scene, comma: int) -> str:
    """Hannah, | who | lives here; Hannah, | 24 |, …; Hannah, | a nurse |, …; else nothing"""
    text = scene.token(comma + 1).text
    if text in ("who", "whose"):
        return "person"
    if text.isdigit() and len(text) <= OLDEST and scene.lower(comma + 2) == ",":
        return "person"
    if text not in ARTICLES:
        return ""
    end = read_noun_phrase(scene, comma + 1, len(scene.tokens))
    kind = describe(scene, Mention(comma + 1, end)).type if end > comma + 2 else ""
    return kind if kind in ("person", "official") and scene.token(end).text in ",." else ""
