"""A name to what stands beside it: does it name a firm, or somebody in one?"""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.named import Named
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words

SAYS = words(
    "said says announced announces reported reports confirmed confirms added adds stated states"
    " expects plans forecast posted"
)
DOES = words("will would has had plans expects intends could may aims sold hopes earned")


LONG = 4
"""Words with a capital: hardly anybody has as many names."""


def names_firm(scene: Scene, mention: Mention, first: int, last: int) -> bool:
    """Marsh Dell, | which sells ships; Marsh Dell | said its …"""
    own = range(mention.first, mention.last)
    if scene.any_of(GIVEN_NAMES, mention.first, mention.last):
        return False
    if _capitals(scene, first, last) >= LONG:
        return True
    name = scene.text[scene.tokens[own[0]].start : scene.tokens[own[-1]].end]
    if is_shown(scene.text, name, SIGNS):
        return True
    based = any(scene.lower(at).endswith("-based") for at in (mention.first - 1, *own))
    return based or _is_thing(scene, mention.last)


@lru_cache(maxsize=1024)
def is_shown(text: str, name: str, signs: tuple[str, ...]) -> bool:
    """Marsh Dell's shares, Marsh Dell Inc: a sign in which NAME stands is found anywhere"""
    own = re.escape(name)
    return any(re.search(sign.replace("NAME", own), text) for sign in signs)


SIGNS = (
    r"\bNAME[’']s? (?:shares|stock|customers|chief executive|CEO|founders?|headquarters|revenues?"
    r"|users|stores|factor(?:y|ies)|subscribers|parent company|subsidiar(?:y|ies))\b",
    r"\bNAME,? (?:Inc|Ltd|Corp|PLC|plc|LLC|LP|LLP|GmbH|Limited|Group|Holdings)\b",
    r"\bNAME(?:, which|-owned|-backed| users| customers| shares| employees| stores| flights)\b",
    r"\b(?:[Ss]hares|[Ss]takes?|[Cc]ustomers|[Ee]mployees) (?:of|in|at) NAME\b",
)


GIVEN_NAMES = words("man woman")
LEGAL_FORMS = words("inc corp ltd plc llc gmbh lp llp")
"""Norvik Oil | Corp |: with which a firm's name ends"""


def _capitals(scene: Scene, first: int, last: int) -> int:
    """| Marsh Dell Road Tolls |; | Joe Vale | from Norvik: up to the first small word"""
    small = next((at for at in range(first, last) if scene.tokens[at].text[0].islower()), last)
    return sum(token.text[0].isupper() for token in scene.tokens[first:small])


def _is_thing(scene: Scene, after: int) -> bool:
    """…, | which; … | said its; … | said it would"""
    if scene.lower(after) not in SAYS:
        return (scene.lower(after), scene.lower(after + 1)) == (",", "which")
    at = after + 1
    while scene.has(at, "calendar") or scene.lower(at) in ("that", "on"):
        at += 1
    return scene.lower(at) == "its" or (scene.lower(at) == "it" and scene.lower(at + 1) in DOES)


def is_in_firm(named: Named) -> bool:
    """глава департамента продаж | Knight Frank | Ольга Кох: a part of a firm, and of no state"""
    scene, head, last = named.scene, named.head, (named.person or (0, 0))[0]
    if not scene.starts_with(head + 1, PARTS_OF_FIRMS):
        return False
    return scene.some(_is_brand, head + 2, last)


def _is_brand(scene: Scene, at: int) -> bool:
    """| Knight | Frank |, | «Заря» |"""
    token = scene.tokens[at]
    return scene.in_quotation(at) or (token.is_capitalised and token.text.isascii())


PARTS_OF_FIRMS = ("департамент", "отдел", "управлени", "дирекци", "служб", "відділ", "управлінн")
