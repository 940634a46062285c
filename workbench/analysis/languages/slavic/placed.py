"""Adjectives of a place before a title: німецька | Bild, львівська | «Доба»."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ADJECTIVE

OF_PLACE = re.compile(r"[ьцс]к(?:ий|ого|ому|им|ім|ом|ій|а|ої|у|ою|е|і|их|ими|ая|ой|ую|ое|ие)$")


def past_place(scene: Scene, mention: Mention) -> Mention:
    """німецька | Bild, російський | «Інтерфакс»: where a title is, and no part of it"""
    first = mention.first
    named = first + 1 < mention.last and is_of_place(scene, first) and _is_title(scene, first + 1)
    return mention._replace(first=first + 1) if named else mention


def is_of_place(scene: Scene, at: int) -> bool:
    """| німецька | Bild"""
    small = at == 0 or not scene.tokens[at].is_capitalised
    shaped = OF_PLACE.search(scene.lower(at)) and scene.word(at).is_a(ADJECTIVE)
    return small and bool(shaped) and not scene.in_quotation(at)


def _is_title(scene: Scene, at: int) -> bool:
    """| Bild |, | «Доба»; not: польська | BMW-група"""
    token = scene.tokens[at]
    foreign = token.is_capitalised and token.text.isascii()
    listed = token.is_capitalised and scene.has(at, "outlet") and scene.has(at, "proper")
    return scene.in_quotation(at) or foreign or listed
