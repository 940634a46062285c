"""A comma and a conjunction behind a subordinate clause: what follows goes on in it, or past it."""

from __future__ import annotations

from workbench.analysis.sentence.joined import THAT, Joint
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import PAST, PREPOSITION

BESIDE, AND = words("а"), words("и і й та")
"""«Но» seldom goes on in what hangs on another clause."""
ARGUMENTS = ("як", "котр", "котор")
IT = words("те того тому тим то тем том")
AS = words("как як")
"""на фоне того, | как | A, а B: the one beside the other"""
PURPOSE = words("щоб чтобы аби дабы")


def opener_of(joint: Joint, begin: int) -> int:
    """Where the clause before the conjunction begins: behind its last comma, or at its start."""
    return max(joint.scene.find_back((",",), begin + 1, joint.first), begin) + 1


def follows_subordinate(joint: Joint, begin: int) -> bool:
    """Нашли очевидцев, которые сказали, | что дом пуст, | а хозяин уехал

    Not: снесло мост, который строили, | и | дорогу закрыли: there a comma ends what hangs.
    """
    if joint.scene.lower(joint.right - 1) in AND:
        return False
    scene, opens = joint.scene, opener_of(joint, begin)
    return is_led(scene, opens) or scene.has(opens, "relative") or scene.lower(opens) in THAT


def is_led(scene: Scene, opens: int) -> bool:
    """в котором | із якими"""
    return scene.word(opens).is_a(PREPOSITION) and scene.has(opens + 1, "relative")


def goes_on_inside(joint: Joint, begin: int) -> bool:
    """Помогли семьям, | чьи дома сгорели |, а | скот пал: not: суд отпустил вора, | который
    сознался |, а прокурор уехал, for there what is relative acts itself.

    Verbs of one tense go together: мост закрыли, | чтобы его починить |, а паром ходит
    """
    scene, opens = joint.scene, opener_of(joint, begin)
    if scene.lower(joint.right - 1) not in BESIDE or scene.lower(opens - 1) != ",":
        return False
    if not _may_go_on(scene, opens):
        return False
    inner, main, next_one = (
        _is_past(scene, *side)
        for side in ((opens, joint.first), (begin, opens), (joint.right, _end_of(joint)))
    )
    if scene.lower(opens) in PURPOSE:
        return next_one
    return next_one == inner or next_one != main


def _may_go_on(scene: Scene, opens: int) -> bool:
    """чьи | где | в котором | пока; из-за того, | что; not: который"""
    if is_led(scene, opens) or (scene.lower(opens) in THAT and scene.lower(opens - 2) in IT):
        return True
    acts = scene.has(opens, "relative") and scene.starts_with(opens, ARGUMENTS)
    opens_clause = scene.has(opens, "relative") or scene.has(opens, "subordinating")
    return opens_clause and not acts and scene.lower(opens) not in THAT | AS


def _end_of(joint: Joint) -> int:
    """The next comma on the right side, or its end."""
    return joint.scene.find((",",), joint.right, joint.last, otherwise=joint.last)


def _is_past(scene: Scene, first: int, last: int) -> bool:
    """Its first verb is; what has none is of the present."""
    verb = scene.first(_acts, first, last)
    return verb >= 0 and scene.word(verb).is_a(PAST)


def _acts(scene: Scene, at: int) -> bool:
    return bool(scene.word(at).verb)
