"""Where a clause that reports governs nothing that stands before it."""

from __future__ import annotations

from workbench.analysis.frames.called import is_aside
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.compared import is_likened
from workbench.analysis.frames.told_nouns import ABOUT
from workbench.analysis.sentence.chunks import Kind
from workbench.analysis.sentence.objects import acts_towards
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import SURE
from workbench.analysis.words.tokens import words
from workbench.analysis.words.tree import Arc
from workbench.analysis.words.word import FIRST_PLURAL


def is_about_this(scene: Scene, at: int) -> bool:
    return scene.phrase(at)[1] == "about_this"


def _only_acts(clause: Clause) -> bool:
    """Упав лід, | усміхнувся мер; At the scene, | officers found a vehicle"""
    says = clause.is_line or clause.scene.lower(clause.cue) in TELLING
    return (clause.is_manner and not says) or clause.acts_on_thing


TELLING = words(
    "recall recalls recalled remember remembers remembered hope hopes hoped feel feels felt muse"
    " muses mused quip quips quipped confide confides confided protest protests protested"
)
"""The horn sounded, residents | recalled |: what is said stands in no marks"""


def _has_no_content(clause: Clause) -> bool:
    """Після матчу | тренер назвав арбітра: nothing that could be said stands before it"""
    if clause.is_a("calling") and is_aside(clause):
        return True  # …, which it called “an insult”
    acts = clause.is_a("calling") or acts_towards(clause.scene, clause.cue)
    return acts and not clause.states_before


def _opens_another(clause: Clause) -> bool:
    """…, | и сказал мэр; …, | але мер, на подив усіх, підтримав план"""
    scene, marked = clause.scene, clause.part.mark == ","
    return marked and any(scene.has(at, "coordinating") for at in (clause.part.first, clause.start))


def _is_only_set(clause: Clause) -> bool:
    """– | на площади говорили люди: where it is, and nobody who is known"""
    told = clause.part.mark == "," and clause.names_speaker
    return clause.is_set and not told and Kind.THIS not in clause.kinds


def _only_leads_over(clause: Clause) -> bool:
    """Напомним, | в банке объяснили, почему …: one word of the article's own stands before it"""
    part = clause.parts[0]
    alone = clause.at == 1 and part.last - part.first == 1
    return alone and clause.scene.word(part.first).verb == FIRST_PLURAL


def _is_likened(clause: Clause) -> bool:
    """…, | как это показано в сериале: what it is like, and not what is said"""
    return clause.compares and is_likened(clause)


def _tells_of(clause: Clause) -> bool:
    """…, что генерал, Иван Лось, | сообщил о плане: what is told stands behind the verb"""
    scene, at = clause.scene, clause.cue + 1
    about = scene.lower(at) in ABOUT and not is_about_this(scene, at)
    return about and at < clause.part.last and not clause.after_quotation


def _begins_anew(clause: Clause) -> bool:
    """The firm has 9 million; | its rivals have reported more"""
    scene = clause.scene
    return scene.lower(clause.start - 1) == ";" and scene.language.subject_may_lead


def _acts_on_before(clause: Clause) -> bool:
    """Причину, сообщает МЧС, | установят эксперты: what they deal with stands before a frame"""
    objects = clause.scene.tree.places(clause.cue, OBJECT)
    before = any(at < clause.part.first for at in objects)
    return before and not clause.after_quotation


OBJECT = Arc(by=words("obj"), case=words("Acc"), sure=SURE)


NOT_AFTER = (
    *(_only_leads_over, _only_acts, _has_no_content, _tells_of, _begins_anew),
    *(_opens_another, _is_only_set, _is_likened, _acts_on_before),
)
"""Where a clause that reports governs nothing before it."""
