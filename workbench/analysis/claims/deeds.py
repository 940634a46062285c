"""What somebody does besides telling of something: that is stated, not only announced."""

from __future__ import annotations

from workbench.analysis.claims.governing import Passage
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import THIRD


def acts_first(scene: Scene, at: int) -> bool:
    """She opened the fair and | asked | where …; tagged 60 birds to | learn | where …"""
    told = scene.tree.told(at)
    above = scene.tree.token(told.head)
    if not scene.language.subject_may_lead or not 0 <= above < at:
        return False
    if told.relation == "xcomp":
        return scene.tree.has(above, OBJECT)  # asked both | to explain | why
    return told.relation in BESIDE and not scene.is_of(above, SPEECH)


OBJECT = Arc(by=words("obj iobj"))
BESIDE = words("conj advcl acl")
SPEECH = words("saying calling gesture")


def acts_besides(scene: Scene, at: int, passage: Passage) -> bool:
    """Слідчий встановив, де човен, та | передав | звіт суду: a deed of the same doer"""
    if scene.language.subject_may_lead:
        return False
    doer = scene.word(at).verb & THIRD
    inside = (n for n in _joined_with(scene, at) if passage.first <= n < passage.last)
    return any(scene.word(n).verb & doer and _is_deed(scene, n) for n in inside)


def _joined_with(scene: Scene, at: int) -> list[int]:
    """встановив, де човен, та | передав | звіт: the other verbs of a row"""
    tree, verb, told = scene.tree, scene.tree.word_at(at), scene.tree.told(at)
    first = told.head if JOINED.fits(told) else verb
    return [tree.token(n) for n in (first, *tree.under(first, JOINED)) if n != verb]


def _is_deed(scene: Scene, at: int) -> bool:
    """передав | звіт, підняв руку; not: розповів, назвав причини"""
    done = scene.tree.has(at, DONE_TO) and not scene.has(at, "calling")
    return done or not scene.is_of(at, TOLD)


JOINED = Arc(by=words("conj parataxis"), upos=words("VERB"), sure=0.6)
DONE_TO = Arc(by=words("obj"))
TOLD = words("saying believing showing gesture calling announcing")
