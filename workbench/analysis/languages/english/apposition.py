"""What stands behind an English name of a body to the type of the body."""

from __future__ import annotations

from workbench.analysis.frame import Mention, Source
from workbench.analysis.mentions.firms import GIVEN_NAMES
from workbench.analysis.mentions.names import ARTICLES
from workbench.analysis.mentions.types import describe
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene, is_capital
from workbench.analysis.words.tokens import words

BODIES = words("official_body organisation outlet")
CLOSING = words("that which who whose where , . ;") | {""}


def type_behind(scene: Scene, mention: Mention, source: Source) -> str:
    """Orran Dawn |, the ruling party; Vale Institute |, Norvania's health agency; else nothing"""
    first = mention.first + (scene.lower(mention.first) in ARTICLES)
    comma = scene.past(_is_of_name, first, mention.last)
    called = not source.head_class and scene.any_of(GIVEN_NAMES, first, comma)
    if comma == first or scene.lower(comma) != "," or called:
        return ""
    end = read_noun_phrase(scene, comma + 1, len(scene.tokens))
    if end <= comma + 2 or not _describes(scene, comma + 1, end):
        return ""
    behind = describe(scene, Mention(comma + 1, end))
    return behind.type if behind.head_class in BODIES else ""


def _is_of_name(scene: Scene, at: int) -> bool:
    """the | Office for Roads |, Norvania's …"""
    return is_capital(scene, at) or scene.lower(at) in ("of", "for", "and", "&")


def _describes(scene: Scene, first: int, end: int) -> bool:
    """| a civil rights group |, | Norvania's largest bank |, | the paper | that …"""
    owned = scene.some(_is_owner, first, min(first + 3, end))
    led = scene.lower(first) in ARTICLES or owned or scene.has(first, "possessive")
    return led and scene.lower(end) in CLOSING and not is_capital(scene, end - 1)


def _is_owner(scene: Scene, at: int) -> bool:
    """| Norvania's | largest bank"""
    return scene.lower(at).endswith("'s")
