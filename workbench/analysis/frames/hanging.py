"""How what is said hangs on the clause that reports it: after it, before it, around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from workbench.analysis.frame import Frame, Part, Rule
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.frames.subjects import AS
from workbench.analysis.sentence.chunks import Kind, this_at
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import (
    acts_on,
    fronts_object,
    fronts_predicate,
    is_subordinate,
)
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import is_attribute, is_object, is_verb
from workbench.analysis.words.tokens import words

Hang = Callable[[Clause], Frame | None]


def find_reported(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """«…», — сказал он | Как сказал он, … | Об этом сказал он | …, сказал он"""
    if cues := _cues(scene, parts, at):
        return _first(FOLLOWING, read_clause(scene, parts, at, cues[0]))
    first = parts[at].first
    if parts[at].quotation == NO_QUOTATION and is_finite(scene, first):
        return speaks_anyhow(read_clause(scene, parts, at, first))
    return scene.language.reporting.find_bare(scene, parts, at)


def find_reporting(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Он сказал, что … | Он сказал: «…» | Он назвал матч «цирком»"""
    cues = _cues(scene, parts, at)
    for cue in scene.language.reporting.leading(cues):
        if frame := _first(LEADING, read_clause(scene, parts, at, cue)):
            return frame
    return None if cues else scene.language.reporting.find_verbless(scene, parts, at)


def find_worded(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Мэр выразил мнение, что … | She made the following statement: …"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    for verb in range(part.first, part.last):
        if not is_worded(scene, verb):
            continue
        for noun in _nouns(scene, verb + 1, part.last):
            if frame := governs_next(read_clause(scene, parts, at, verb, noun)):
                return frame
    return None


def _nouns(scene: Scene, first: int, last: int) -> Iterator[int]:
    """дал | гарантии: the words for what is said, up to the next verb"""
    for at in range(first, last):
        if scene.has(at, "wording") and not scene.is_inside(at):
            yield at
        elif is_finite(scene, at):
            return


def is_worded(scene: Scene, verb: int) -> bool:
    """A finite verb that reports with a noun, and is not denied."""
    finite = scene.has(verb, "concluding") and is_verb(scene, verb)
    stands = finite and not scene.is_inside(verb) and not is_subordinate(scene, verb)
    return stands and scene.lower(verb - 1) not in DENYING


DENYING = words("не not never")


def _cues(scene: Scene, parts: list[Part], at: int) -> list[int]:
    part, reporting = parts[at], scene.language.reporting
    if part.quotation != NO_QUOTATION or _stays_inside(scene, parts, at):
        return []
    found = (index for index in range(part.first, part.last) if reporting.is_cue(scene, index))
    marked = at + 1 < len(parts) and parts[at + 1].mark in (":", "quote")
    cues = [index for index in found if not is_object(scene, index)]
    return [index for index in cues if marked or not is_attribute(scene, index)]


def find_fronted(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """О том, что | мост закрыт, сообщил мэр: the words before what is said, and no source yet"""
    about = scene.phrase(0)[1] == "about_this" and len(parts) > 2 and at == 0
    that = parts[1] if about and parts[0].last == scene.phrase(0)[0] else parts[0]
    if at > 0 or len(parts) < 2 or not scene.has(that.first, "that"):
        return None
    follows = range(parts.index(that) + 1, len(parts))
    if scene.lower(that.first) in AS or not any(find_reported(scene, parts, n) for n in follows):
        return None
    content = that.first + 1
    return Frame(0, content, "before", (0, content), Rule.BEFORE, nobody=True)


def find_looking_back(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The dam is intact. | This was announced by the mayor"""
    cues = _cues(scene, parts, at)
    return looks_back(read_clause(scene, parts, at, cues[0])) if cues else None


def _stays_inside(scene: Scene, parts: list[Part], at: int) -> bool:
    """мэр, | который утверждал, | что …: no frame, unless what is said has marks of its own"""
    first = parts[at].first
    near = range(first, first + 1 + 2 * int(scene.language.subject_may_lead))
    relative = any(scene.has(index, "relative") for index in near) and parts[at].mark == ","
    marked = at + 1 < len(parts) and (parts[at + 1].mark in (":", "quote"))
    return relative and not marked


def _first(hangs: tuple[Hang, ...], clause: Clause) -> Frame | None:
    return next(filter(None, (hang(clause) for hang in hangs)), None)


def answers_quotation(clause: Clause) -> Frame | None:
    """«…», — сказал он | «…», — он сказал"""
    scene, before = clause.scene, range(clause.part.first, clause.cue)
    if not clause.after_quotation or clause.compares or any(is_finite(scene, at) for at in before):
        return None
    return _governing_before(clause, Rule.AFTER, "after")


def speaks_anyhow(clause: Clause) -> Frame | None:
    """«…», — вздохнул он: after a quotation any verb will do"""
    return _governing_before(clause, Rule.DIRECT, "after") if clause.after_quotation else None


def is_compared(clause: Clause) -> Frame | None:
    """Как вчера сказал мэр, … | …, как пишет газета"""
    if not clause.compares or clause.is_a("calling"):
        return None
    return _governing_before(clause, Rule.AS, "free")


def looks_back(clause: Clause) -> Frame | None:
    """Мост закрыт. | Об этом мэр рассказал на встрече | Об этом 2 ноября, в среду, сказал мэр"""
    scene, parts = clause.scene, clause.parts
    begins = scene.phrase(0)[1] == "about_this" or this_at(scene, 0, len(scene.tokens)) > 0
    led = (
        clause.at > 0
        and scene.lower(0) in AS
        and scene.phrase(clause.part.first)[1] == "about_this"
    )
    if not (Kind.THIS in clause.kinds if clause.at == 0 or led else begins):
        return None
    that = len(parts) > 1 and scene.has(parts[1].first, "that")
    if that and (clause.at > 0 or scene.lower(parts[0].last - 1) in POINTING):
        return None
    states = clause.reporting.has_clause(scene, 0, parts[clause.at].first) and not led
    if clause.content >= 0 or states:
        return None
    frame = _governing_before(clause, Rule.AFTER, "back")
    return replace(frame, first=clause.part.first if led else 0) if frame else None


POINTING = words("том")
"""ответил на вопрос о | том, | как идёт ремонт: to what follows"""


def follows_clause(clause: Clause) -> Frame | None:
    """Мост закрыт, | в среду сообщил на встрече с водителями мэр"""
    if not clause.leads or not 0 < clause.start <= clause.part.first or clause.content >= 0:
        return None
    if (clause.is_manner and not clause.is_line) or clause.acts_on_thing:
        return None
    acts = clause.is_a("calling") or acts_on(clause.scene, clause.cue)
    if acts and not clause.states_before and not clause.after_quotation:
        return None
    if clause.scene.has(clause.part.first, "coordinating") and clause.part.mark == ",":
        return None
    if clause.is_set and not (clause.part.mark == "," and clause.names_speaker):
        return None
    return _governing_before(clause, Rule.AFTER, "after")


def _governing_before(clause: Clause, rule: Rule, side: str) -> Frame | None:
    if clause.source is None and not (side == "back" and clause.is_a("news")):
        return None
    frame = clause.frame(rule, side, clause.part.last)
    return clause.reporting.extend(clause.scene, clause.parts, clause.at, frame)


def calls(clause: Clause) -> Frame | None:
    """Тренер назвал | матч «цирком»"""
    own = clause.subject
    if not clause.is_a("calling") or own is None or own.mention.first > clause.cue:
        return None
    if not clause.reporting.is_called(clause.scene, clause.parts, clause.at, clause.cue):
        return None
    scene = clause.scene
    if fronts_object(scene, clause.cue, own.mention.first):
        # Слухи | он назвал | ложью: the words stand around the frame
        frame = clause.frame(Rule.CALLING, "after", clause.cue + 1)
        return replace(frame, first=own.mention.first)
    if fronts_predicate(scene, clause.cue, own.mention.first):
        # Причиной | врачи называют | грипп: neither side makes sense alone
        frame = clause.frame(Rule.CALLING, "free", clause.cue + 1)
        return replace(frame, first=own.mention.first)
    return clause.frame(Rule.CALLING, "before", clause.cue + 1)


def governs_next(clause: Clause) -> Frame | None:
    """Министр сказал, что … | Министр сказал: … | Врачи напоминают: and a list"""
    content = clause.content if clause.content >= 0 else clause.list_ahead
    if clause.hangs_on_noun:
        return None
    if content < 0 or clause.is_a("calling") or clause.refuses_comment:
        return None
    if clause.source is None and clause.scene.language.subject_may_lead and not clause.goes_on:
        return None
    scene = clause.scene
    if clause.is_manner and content < len(scene.tokens) and not scene.is_speech(content):
        return None
    rule = Rule.ADDING if clause.goes_on and clause.source is None else Rule.BEFORE
    return clause.frame(rule, "before", content)


FOLLOWING: tuple[Hang, ...] = (is_compared, answers_quotation, looks_back, follows_clause)
"""Asked of the first word that reports in a part."""
LEADING: tuple[Hang, ...] = (calls, governs_next)
"""Asked of the last one."""
