"""The type of a source that nobody has introduced: a bare name."""

from __future__ import annotations

import re

from workbench.analysis.frame import Mention
from workbench.analysis.mentions.names import ARTICLES, without_article
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.word import ANIMATE

SURNAME = re.compile(r"(?:sk[yi]|ov|ev|enko|chuk|son|berg|stein|man|ez|escu|vic|dze|yan)$")
"""Petrenko, Marlowski: a lone name that is a person's by its ending"""
PUBLIC_BODY = re.compile(
    r"(?:мин|мін|гос|держ|нац|рос|глав|обл|гор|рай|евро|євро)[а-яіїє]{3,}|[а-яіїє]+(?:стат|комстат|статком)[а-я]?$"
)
"""Госпродслужба, Нацстатком: a body of the state by its first syllable"""
PEOPLE = ("люди", "людей", "людям", "людьми", "человек", "лиц", "людин", "особ", "персон")
PAPER = frozenset(("согласно", "згідно"))
"""Согласно | брифу: whatever no list knows is a paper"""
FAMILIAR = ("знаком", "знайом", "близк", "осведомл", "обізнан", "посвящен", "наближен")


def guess_type(scene: Scene, mention: Mention) -> str:
    """Tell a place, a body of the state, an outlet, a company and a person apart."""
    token = scene.tokens[mention.first]
    first = mention.first + (token.lower in ARTICLES)
    placed = any(scene.has(at, "place") for at in (mention.last - 1, first))
    if placed or scene.phrase(first)[1] == "place":
        return "official"
    if mention.hint in ("relay", "told", "writes", "outlet"):
        return "agency"
    body = PUBLIC_BODY.match(token.lower) and token.is_capitalised
    if (
        not body
        and mention.hint == "oblique"
        and scene.language.types.is_inside(scene, mention.first - 1)
    ):
        return "organisation"
    before = {scene.lower(at) for at in range(max(mention.first - 2, 0), mention.first)}
    if before & PAPER and token.text.islower():
        return "document"
    if (mention.hint == "stranger" and not body) or _is_insider(scene, mention):
        return "unnamed"
    if scene.word(mention.last - 1).parts & ANIMATE and not token.is_capitalised:
        return "person"
    if body:
        return "official"
    title = scene.in_quotation(mention.first) and not scene.is_speech(mention.first)
    if title or mention.hint == "bracket":
        return "organisation"
    if token.text.isupper() and len(token.text) > 1:
        return "official"
    later = range(mention.first + 1, mention.last)
    if any(without_article(scene.lower(at)) != scene.lower(at) for at in later):
        return "person"  # Bashar al-Jaafari; but al-Qaeda
    return scene.language.types.type_of_stranger(scene, mention)


def _is_insider(scene: Scene, mention: Mention) -> bool:
    """люди, | знакомые с ситуацией; близкие к мэрии | люди"""
    people = any(scene.starts_with(at, PEOPLE) for at in range(mention.first, mention.last))
    beside = range(mention.first, mention.last + 3)
    return people and any(scene.starts_with(at, FAMILIAR) for at in beside)
