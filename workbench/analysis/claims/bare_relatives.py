"""A noun behind an English conjunction, and what is told of it with no "that" before."""

from __future__ import annotations

from workbench.analysis.sentence.acting import HELPER
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SUBJECT
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import GERUND, NOUN

DESCRIBING, NAMING = words("DET ADJ NUM PROPN"), words("NOUN")
OPENING = words("DET ADJ NUM PRON")
"""What begins the next noun: loyalty | the | village, dust | most | firms, noise | they | hear"""
ACTING = Arc(upos=words("VERB AUX"), form=words("Fin"))
ADDING = words("and or")
PARTS = words("half double twice all both")


def tells_of_noun(joint: Joint, begin: int) -> bool:
    """the love | and | loyalty the village shows; the day it fell | and | the night they fled

    Not: and the money they gave | is | gone; and last year the village paid
    """
    scene = joint.scene
    if not scene.language.subject_may_lead or scene.lower(joint.right - 1) not in ADDING:
        return False
    noun = _last_of_noun(scene, joint.right, joint.last)
    if noun < joint.right or not _opens_next(scene, noun + 1):
        noun = _last_of_manner(scene, joint.right)
    if noun < joint.right:
        return False
    verb = scene.first(_acts, noun + 2, joint.last)
    return verb > 0 and not _is_told_of(scene, noun, verb)


def _last_of_noun(scene: Scene, first: int, last: int) -> int:
    """| the | bitter | cold | they feel: its last word; what stands before `first` for none"""
    at = scene.past(_describes, first, last)
    led = int(at == first < last and _may_be_noun(scene, at))
    end = scene.past(_names, at + led, last)
    return end - 1 if end > at and not scene.any_word(PARTS, first, end) else first - 1


def _last_of_manner(scene: Scene, first: int) -> int:
    """| the way | makers build cars; what stands before `first` for none"""
    way = scene.lower(first) == "the" and scene.lower(first + 1) in MANNER
    opens = way and scene.tree.told(first + 2).upos in NAMING | OPENING
    return first + 1 if opens else first - 1


MANNER = words("way ways reason reasons")


def _describes(scene: Scene, at: int) -> bool:
    return scene.tree.told(at).upos in DESCRIBING or scene.has(at, "possessive")


def _may_be_noun(scene: Scene, at: int) -> bool:
    """and | support | the village shows"""
    misread = scene.word(at).is_a(NOUN, but=GERUND) and scene.tree.told(at).upos == "VERB"
    return misread and not _is_apart(scene, at)


def _names(scene: Scene, at: int) -> bool:
    return scene.tree.told(at).upos in NAMING and not _is_apart(scene, at)


def _is_apart(scene: Scene, at: int) -> bool:
    """and last | year | the town paid; and | Lowe | the other town paid; a | town's | own mill"""
    lower = scene.lower(at)
    named = scene.tokens[at].is_capitalised or lower.endswith(("'s", "s'"))
    return named or lower in OCCASIONS or scene.is_of(at, TIMES)


TIMES, OCCASIONS = words("calendar time"), words("time times")


def _opens_next(scene: Scene, at: int) -> bool:
    told = scene.tree.told(at)  # not: and a man | involved | in it fell
    return scene.token(at).is_word and told.upos in OPENING and told.verb_form != "Part"


def _acts(scene: Scene, at: int) -> bool:
    return scene.tree.is_so(at, ACTING)


def _is_told_of(scene: Scene, noun: int, verb: int) -> bool:
    """money they | gave | is gone: the noun does something, behind what is told of it"""
    word = scene.tree.word_at(noun)
    above = scene.tree.words[word].tree
    helps = scene.tree.is_so(verb, HELPER) and scene.tree.head(verb) == scene.tree.token(above.head)
    return SUBJECT.fits(above) and scene.tree.token(above.head) > verb and not helps
