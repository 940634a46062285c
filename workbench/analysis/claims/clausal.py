"""A clause whose subject is itself one, behind an English conjunction."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.sentence.acting import HELPER
from workbench.analysis.sentence.below import LEADERS
from workbench.analysis.sentence.finite import is_clause
from workbench.analysis.sentence.joined import Joint
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import GERUND, PARTICIPLE

ASKING = words("what how why whether who whom whose which where whoever whatever")
OPENING = ASKING | {"that"}
TAKING_CLAUSE = words(
    "said says say saying think thinks thought thinking believe believes believed"
)
GOVERNING = words("VERB ADP")
TAKING_UP = words("he she it they we i you who which that there")
OTHERS = words("if when because unless after before since until although as while where")
DESCRIBING = words("amod acl")
VERBS = frozenset(("VERB", "AUX"))


def has_clausal_subject(joint: Joint, begin: int) -> bool:
    """It is free, but | driving there costs £5 |; but | what it took is gone |; and | to go is | …

    Not: nobody knows who he was and | what he took.
    """
    scene = joint.scene
    if not (scene.language.subject_may_lead and joint.is_marked):
        return False
    if not _leads_clause(scene, joint.right, joint.last):
        return False
    if _leads_clause(scene, begin, joint.first):
        return True
    left = scene.tree.inside(begin, joint.first)
    led = scene.lower(begin) in LEADERS
    return not led and any(is_clause(scene, n, begin, joint.first) for n in left)


def _leads_clause(scene: Scene, first: int, last: int) -> bool:
    verbs = _verbs(scene, first + 1, last)
    if scene.lower(first) in OPENING:
        own = next(verbs, last)
        return any(_follows(scene, own, at) for at in verbs)
    acts = scene.word(first).is_a(GERUND) or scene.lower(first) == "to"
    verb = next(verbs, last)
    return acts and verb < last and _follows(scene, first, verb)


def _follows(scene: Scene, first: int, verb: int) -> bool:
    """No other clause opens before a verb."""
    inside = range(first + 1, verb)
    parted = any(scene.lower(at) in ",;:" for at in inside)
    said = scene.lower(first) in TAKING_CLAUSE and verb > first + 1
    return not (parted or said or _takes_up(scene, verb - 1))


def _takes_up(scene: Scene, at: int) -> bool:
    """walking home | it | rained; not: mending | it | costs, driving through | it | costs"""
    governed = scene.tree.told(at - 1).upos in GOVERNING and scene.lower(at) in ("it", "you")
    return scene.lower(at) in TAKING_UP and not governed


def _verbs(scene: Scene, first: int, last: int) -> Iterator[int]:
    """The finite verbs of a stretch, those with helpers by the first of these."""
    return (at for at in range(first, last) if _is_finite(scene, at))


def _is_finite(scene: Scene, at: int) -> bool:
    word, told = scene.word(at), scene.tree.told(at)
    if told.upos not in VERBS or scene.lower(at - 1) == "to":
        return False
    return told.verb_form == "Fin" or (bool(word.verb) and not _describes(scene, at))


def _describes(scene: Scene, at: int) -> bool:
    """a | painted | door; a shop | closed | by police; will | close |"""
    participle, told = scene.word(at).is_a(PARTICIPLE), scene.tree.told(at)
    leads = participle and scene.tree.told(at + 1).upos == "NOUN"
    return leads or told.relation in DESCRIBING or scene.tree.has(at, HELPER)
