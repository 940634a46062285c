"""Does a noun agree with a verb, as far as the tree is sure of either?"""

from __future__ import annotations

from workbench.analysis.sentence.sentence import ROLES, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc, Told
from workbench.analysis.words.word import ADVERB, PLURAL, SINGULAR

ALMOST = 0.95
"""From here on a name whose gender its ending tells wrongly is believed: | Мей | визнала"""
NOMINATIVE = frozenset(("", "Nom"))
"""Or what shows no case."""
COUNTING = Arc(by=words("nummod nummod:gov det:numgov"), case=NOMINATIVE)
"""| 12 | экономистов"""
NAME = Arc(upos=words("PROPN"), case=words("Nom"))
OPENING_NAME = Arc(case=words("Nom"), sure=ALMOST)
"""What opens the sentence like a name."""


def agrees(scene: Scene, number: int, at: int) -> bool:
    """In the nominative, or counted: 12 экономистов"""
    noun, verb = scene.tree.token(number), scene.word(at).verb
    asked, told = scene.word(noun).subject & verb, scene.tree.words[number].tree
    several = scene.lower(noun) in SHARES or (verb & PLURAL and _are_joined(scene, number))
    if several or _is_counted(scene, number):
        return True
    if _is_one(scene.tokens[noun].text, told) and not verb & SINGULAR:
        return False
    if asked:
        return True
    if not (scene.word(noun).subject and verb):
        return told.case in NOMINATIVE
    leads = noun == 0 and scene.every(_is_aside, 1, at)
    named = scene.is_of(noun, ROLES) or _is_name(told, leads=leads)
    return named and bool(scene.word(noun).subject & _verb_of_one(verb))


def _is_aside(scene: Scene, at: int) -> bool:
    """Мей | також | визнала"""
    return scene.has(at, "time") or scene.word(at).is_a(ADVERB)


def _is_one(text: str, told: Told) -> bool:
    """В министерстве дел | РФ | считают: letters that are one, and in a case of their own"""
    return text.isupper() and told.number == "Sing" and told.case not in NOMINATIVE


def _is_counted(scene: Scene, number: int) -> bool:
    """| 12 | экономистов"""
    return scene.tree.bears(number, COUNTING)


SHARES = words("большинство меньшинство часть ряд більшість меншість частина низка решта")
"""Большинство трейдеров | уверены, ряд банков | считает: of several, in whatever number"""


def _are_joined(scene: Scene, number: int) -> bool:
    """| Франція | і Німеччина | заявили"""
    told = scene.tree.words[number].tree
    return told.case == "Nom" and told.upos != "PRON" and scene.tree.bears(number, JOINED)


JOINED = Arc(by=words("conj"), upos=words("NOUN PROPN"), sure=0.4)


def _is_name(told: Told, *, leads: bool) -> bool:
    """| Мей | визнала: a name in the nominative, or what opens the sentence like one"""
    return NAME.fits(told) or (leads and OPENING_NAME.fits(told))


def _verb_of_one(verb: int) -> int:
    """министр | сообщила: an office agrees with whoever holds it"""
    return SINGULAR if verb & SINGULAR else 0
