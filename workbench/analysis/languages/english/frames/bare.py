"""English frames of a dash and who says so: The road is blocked | – police."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc


def find_bare(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The road is blocked | – police; not: he has one friend | – the mayor"""
    part = parts[at]
    own = Mention(part.first, part.last - int(scene.lower(part.last - 1) == "."))
    if at == 0 or at + 1 < len(parts) or part.mark != "-" or part.quotation != NO_QUOTATION:
        return None
    speaks = _names_source(scene, own) and scene.some(finite, 0, part.first)
    if not speaks or _tells_more(scene, own, part):
        return None
    return Frame(part.first, part.last, "after", (own.first, own.last), Rule.BARE, source=own)


def _names_source(scene: Scene, own: Mention) -> bool:
    """police, local media, UN envoy Carla Voss: no article, no deed, nobody beside"""
    led = scene.lower(own.first) in DETERMINERS or scene.tree.is_so(own.first, ACTING)
    if led or scene.any_word(("and", "or"), *own[:2]):
        return False
    filled = read_noun_phrase(scene, own.first, own.last) == own.last > own.first
    return filled and scene.some(is_source_noun, own.first, own.last)


ACTING = Arc(upos=words("VERB"))
"""with the mayor – | slamming | the report"""


def _tells_more(scene: Scene, own: Mention, part: Part) -> bool:
    """He works for | an agency | – Reuters; she married | Bo Lind | – mayor of Orra"""
    before = part.first - 2
    name = scene.back(_is_capital, 0, before + 1)
    if find_person(scene, Mention(name, before + 1)):
        return True
    classes = {one for at in range(own.first, own.last) for one in scene.classes[at]}
    return not classes.isdisjoint(scene.classes[before] & KINDS)


KINDS = words("official_role neutral_role person_role official_body organisation outlet document")


def _is_capital(scene: Scene, at: int) -> bool:
    return scene.tokens[at].is_capitalised
