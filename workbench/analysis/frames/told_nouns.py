"""A noun that somebody tells of or stresses: what is said has no clause of its own."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Rule
from workbench.analysis.frames.clause import Clause
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import INFINITIVE


def tells_of(clause: Clause) -> Frame | None:
    """Спасатели сообщили | о пожаре на складе: what is told is no clause; not: о подробностях"""
    scene, about = clause.scene, clause.scene.first(_is_about, clause.cue + 1, clause.part.last)
    own = clause.source
    if about == NOT_FOUND or not clause.is_a("telling_of") or own is None or own.first > about:
        return None
    noun = max(scene.tree.head(about), about + 1)
    if scene.any_has("topic", about + 1, noun + 1):
        return None
    return clause.frame(Rule.BEFORE, "before", about + 1)


def stresses(clause: Clause) -> Frame | None:
    """Врач подчеркнул | важность прогулок; лікар наголосив на | важливості прогулянок

    Not: на необходимость | соблюдать закон — which is an appeal.
    """
    scene, last = clause.scene, clause.part.last
    if not clause.is_a("stressing") or clause.source is None:
        return None
    first = clause.cue + 1 + int(scene.lower(clause.cue + 1) in AFTER_VERB)
    merit = scene.find_class("merit", first, min(first + 3, last))
    deed = merit + 1 + int(scene.lower(merit + 1) == "to")
    if merit == NOT_FOUND or scene.word(deed).is_a(INFINITIVE):
        return None
    return clause.frame(Rule.CALLING, "before", first)


ABOUT = words("о об обо про")
AFTER_VERB = ABOUT | words("на")


def _is_about(scene: Scene, at: int) -> bool:
    return scene.lower(at) in ABOUT and not scene.is_inside(at)


def leads_on(clause: Clause) -> bool:
    """Rents rose again, | as figures showed that | few homes were built: what is said follows"""
    led = clause.scene.lower(clause.content - 1) == "that"
    return led and clause.content > 0 and clause.at > 0 and clause.scene.language.subject_may_lead
