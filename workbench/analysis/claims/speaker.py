"""Where what somebody says ends before its sentence: what he keeps back, what he does besides."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from workbench.analysis.frame import Frame
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SUBJECTS, is_verb
from workbench.analysis.words.word import ADVERB, INFINITIVE, NOBODY

if TYPE_CHECKING:
    from workbench.syntax import Parsed


SURE, SURER = 0.6, 0.75
"""From here on the tree's word that a verb goes with the one that reports is believed: of a verb
of speech, of any other."""


def before_withheld(scene: Scene, first: int, last: int) -> int:
    """The firm said it had sold the ship, | but did not say how: what is said ends before it."""
    for at in range(first + 1, last):
        if scene.phrase(at)[1] == "withholding" and not scene.is_inside(at):
            return at
    return last


def find_second_act(scene: Scene, frame: Frame, last: int, others: Iterable[Frame]) -> int:
    """Министр сказал, что угля хватит, | и | пообещал снизить цены: the conjunction, else 0."""
    if frame.source is None:
        return 0
    taken = [(other.first, other.last) for other in others]
    for at in range(frame.last + 1, last - 1):
        joins = scene.has(at, "coordinating") and not scene.is_inside(at)
        if not joins or any(first <= at + 1 < end for first, end in taken):
            continue
        verb = at + 1
        while verb < last - 1 and scene.word(verb).is_a(ADVERB) and not scene.word(verb).verb:
            verb += 1
        if _is_of_speaker(scene, frame.cue[0], verb):
            return at
    return 0


def _is_of_speaker(scene: Scene, cue: int, verb: int) -> bool:
    """It is joined to the verb that reports, or to one whose subject it does not agree with."""
    told = scene.tree.told(verb)
    if told is None or not _is_joined(scene, verb, told) or _has_subject(scene, verb):
        return False
    asked, spoken = scene.word(verb).verb, scene.word(cue).verb
    if asked == NOBODY or (asked and spoken and not asked & spoken):
        return False
    beside = scene.tree.token(told.head) == cue
    if beside and told.sure >= (SURE if scene.has(verb, "saying") else SURER):
        return True
    said = [n for n, t in scene.tree.children(told.head) if beside and t.relation == "ccomp"]
    others = said if beside else [told.head]
    return bool(asked) and any(_disagrees(scene, other, asked) for other in others)


def _is_joined(scene: Scene, verb: int, told: Parsed) -> bool:
    """и | пообещал: a finite verb that a conjunction joins to another"""
    finite = told.verb_form in ("", "Fin") and not scene.word(verb).is_a(INFINITIVE)
    return told.relation == "conj" and finite and is_verb(scene, verb)


def _has_subject(scene: Scene, verb: int) -> bool:
    below = scene.tree.children(scene.tree.word_at(verb))
    return any(child.relation in SUBJECTS for _, child in below)


def _disagrees(scene: Scene, word: int, asked: int) -> bool:
    """Мітинги не зупинять реформу та | пообіцяв: the subject of one verb cannot be the other's."""
    own = scene.word(scene.tree.token(word)).verb
    if own and not own & asked:
        return True
    children = scene.tree.children(word)
    known = [scene.word(scene.tree.token(n)).subject for n, t in children if t.relation in SUBJECTS]
    return bool(known) and all(subject and not subject & asked for subject in known)
