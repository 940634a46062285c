"""Who is known by nothing but what he knows: источник, знакомый с делом | люди, близкие к мэру"""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.strangers import FAMILIAR
from workbench.analysis.sentence.attributes import INSIDERS, PEOPLE
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADJECTIVE, PARTICIPLE, SHORT

LONGEST_TAIL = 7
"""Tokens of a tail that belongs to the name; a longer one only tells more."""


def with_tail(scene: Scene, mention: Mention) -> Mention:
    """источник | , близкий к мэрии |, сказал: without the tail it is anybody"""
    comma = mention.last
    if not opens_tail(scene, comma):
        return mention
    last = scene.first(_ends_tail, comma + 1, len(scene.tokens), otherwise=len(scene.tokens))
    short = comma + 2 < last <= comma + 1 + LONGEST_TAIL
    return mention._replace(last=last) if short else mention


def _ends_tail(scene: Scene, at: int) -> bool:
    return not scene.tokens[at].is_word and not scene.in_quotation(at)


def opens_tail(scene: Scene, comma: int) -> bool:
    """источник | , | пожелавший не называть себя; of an official only what he knows counts"""
    if scene.lower(comma) != ",":
        return False
    at, noun = comma + 1 + (scene.lower(comma + 1) in NOT), comma - 1
    if scene.starts_with(at, FAMILIAR):
        return scene.is_of(noun, INSIDERS) or scene.lower(noun) in PEOPLE
    return scene.word(at).is_a(ADJECTIVE | PARTICIPLE, but=SHORT) and scene.has(noun, "unnamed")


NOT = words("не хорошо очень")
