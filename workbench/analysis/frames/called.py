"""Who calls somebody or something what, in a clause of its own."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Rule
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.sources import people_there
from workbench.analysis.frames.subjects import AS
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import fronts_object, fronts_predicate, is_enclosed
from workbench.analysis.sentence.sentence import NOT_FOUND, Scene
from workbench.analysis.sentence.subjects import head_of_relative
from workbench.analysis.words.tokens import words


def calls(clause: Clause) -> Frame | None:
    """Тренер назвал | матч «цирком»; he said the plan was dead | and called | the vote “a farce”"""
    called = clause.reporting.is_called
    so = clause.is_a("calling") and called(clause.scene, clause.parts, clause.at, clause.cue)
    return names_so(clause) if so else None


def names_so(clause: Clause) -> Frame | None:
    """The frame of who calls something so, where it is a clause of its own."""
    own = clause.subject
    if is_aside(clause):
        return None
    first = own.mention.first if own else _place(clause)
    if first < 0:
        return _calls_besides(clause)
    if first > clause.cue:
        return None
    fronted = (side for fronts, side in FRONTED if fronts(clause.scene, clause.cue, first))
    if side := next(fronted, ""):
        return clause.frame(Rule.CALLING, side, clause.cue + 1)._replace(first=first)
    as_what = clause.scene.lower(clause.cue + 1) in AS  # described as “an act of war” | the blast
    return clause.frame(Rule.CALLING, "before", clause.cue + 1 + as_what)


def _place(clause: Clause) -> int:
    """| В мэрии | назвали слухи ложью: people of some place right before; else NOT_FOUND"""
    scene, there = clause.scene, people_there(clause.verb, clause.roles)
    if there is None or there.last != clause.cue:
        return NOT_FOUND
    inside = all(scene.tree.case(at) in PLACED for at in range(there.first, there.last))
    return there.first - 1 if inside else NOT_FOUND


PLACED = ("Loc", "Gen", "")


def _calls_besides(clause: Clause) -> Frame | None:
    """He said the plan was dead | and called | the vote “a farce”: whoever spoke before"""
    goes_on = clause.goes_on and clause.reports_before
    return clause.frame(Rule.ADDING, "before", clause.cue + 1) if goes_on else None


FRONTED = (
    (fronts_object, "after"),  # Слухи | он назвал | ложью: the words stand around the frame
    (fronts_predicate, "free"),  # Причиной | врачи называют | грипп: no side makes sense alone
)
"""What may stand before who calls it so, and the side of the frame then."""


def is_aside(clause: Clause) -> bool:
    """The order, | which critics | called so; Roe, | who called it so, | left; | what he | calls

    A clause that tells more of what is called so, or stands in the middle, is no claim.
    """
    scene, cue, first = clause.scene, clause.cue, clause.part.first
    if is_enclosed(scene, cue):
        return True
    near = (n for n in range(cue - 1, first - 1, -1) if _opens(scene, n, cue))
    opens = next(near, NOT_FOUND)
    between = range(opens + 1, cue)
    acts = any(is_finite(scene, n) and scene.tree.head(n) != cue for n in between)
    return opens != NOT_FOUND and not acts


def _opens(scene: Scene, at: int, cue: int) -> bool:
    """the order, | which; | what; a rule | that"""
    if scene.has(at, "relative") or scene.lower(at) in WHAT:
        return True
    return scene.lower(at) == "that" and head_of_relative(scene, cue) != NOT_FOUND


WHAT = words("what")
