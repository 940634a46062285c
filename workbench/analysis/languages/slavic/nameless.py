"""Sources without a name to their type: источник в полиции, один из жильцов."""

from __future__ import annotations

from workbench.analysis.mentions.named import Named
from workbench.analysis.mentions.spokesmen import OF_STATE
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ANIMATE


def is_unnamed(named: Named) -> str | None:
    """источник в полиции -> official; один из жильцов, некоторые эксперты -> person"""
    if named.head_class != "unnamed":
        return None
    scene, near = named.scene, frozenset().union(*named.near)
    after = range(named.head + 1, named.mention.last)
    if near & OF_STATE or any(_is_of_country(scene, at) for at in after):
        return "official"
    people = near & {"person_role", "neutral_role"} or any(
        scene.word(at).is_a(ANIMATE) for at in after
    )
    some = "unnamed" not in near and people and _is_some_of(scene, named.head)
    return "person" if some else "unnamed"


def _is_of_country(scene: Scene, at: int) -> bool:
    """источник во | французском | руководстве"""
    leads = scene.starts_with(at, ("руководств", "керівництв", "верхушк", "верхівц"))
    return leads and scene.lower(at - 1).endswith(("ском", "цком", "ському", "цькому", "ской"))


def _is_some_of(scene: Scene, head: int) -> bool:
    """один из, некоторые, ряд: not a word for somebody without a name"""
    named = scene.starts_with(head, SOMEBODY)
    return scene.phrase(head)[1] == "unnamed" or not (named or scene.word(head).is_a(ANIMATE))


SOMEBODY = ("источник", "джерел", "собеседн", "співрозмовн", "инсайд", "інсайд")


def bears_nick(named: Named) -> bool:
    """пользователь RiverRat, користувач під ніком @nich: known by nothing else"""
    scene, first = named.scene, named.head + 1
    last = min(scene.find((",",), first, first + FAR, otherwise=first + FAR), len(scene.tokens))
    return named.person is None and scene.some(_is_nick, first, last)


def _is_nick(scene: Scene, at: int) -> bool:
    """| RiverRat |, под | ником |; not: пользователь | X"""
    text = scene.tokens[at].text
    alone = text.isascii() and len(text) > 1 and text[0].isalpha() and not scene.classes[at]
    return alone or text == "@" or scene.starts_with(at, ("ник", "нік"))


FAR = 6
USERS = ("пользовател", "юзер", "користувач", "блогер")
