"""Whether a Slavic name is a man's or a woman's."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import FEMININE, MASCULINE, NAME

MALE_IN_A = words(
    "микола ілля илья никита микита лука кузьма фома хома фока саша женя сава савва"
    " данила данило павло петро дмитро"
)
FOREIGN = ("и", "у", "ю", "э", "е", "і")
"""Су Чжи, Мишель: a given name that is nobody's here tells nothing of who bears it"""


def person_gender(scene: Scene, mention: Mention, first: int) -> int:
    """дежурная Инга Ратник -> feminine"""
    if _is_mans(scene, mention, first):
        return MASCULINE
    if _is_womans(scene, first):
        return FEMININE
    return MASCULINE | FEMININE if _is_foreign(scene, first) else MASCULINE


def _is_mans(scene: Scene, mention: Mention, first: int) -> bool:
    """Илья; со ссылкой на | Андрея"""
    cited = mention.hint == "oblique" and scene.tree.told(first).gender == "Masc"
    return cited or scene.lower(first) in MALE_IN_A


def _is_womans(scene: Scene, first: int) -> bool:
    """| Инга | Ратник; not a genitive: Романа Ґудзя"""
    named = scene.lower(first).endswith(("а", "я")) and bool(scene.word(first).subject)
    return named or scene.language.names.is_womans(scene.lower(first))


def _is_foreign(scene: Scene, first: int) -> bool:
    """| Су | Чжи"""
    name = scene.lower(first)
    return len(name) > 1 and name.endswith(FOREIGN) and not scene.word(first).is_a(NAME)
