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
from workbench.analysis.words.word import FIRST_PLURAL

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
    calling = [cue for cue in cues[:-1] if scene.has(cue, "calling")]
    for cue in (*calling, *scene.language.reporting.leading(cues)):
        if frame := _first(LEADING, read_clause(scene, parts, at, cue)):
            return frame
    return None if cues else scene.language.reporting.find_verbless(scene, parts, at)


def find_worded(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Мэр выразил мнение, что … | She made the following statement: …"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    inside = range(part.first, part.last)
    verbs = (verb for verb in inside if is_worded(scene, verb))
    pairs = ((verb, noun) for verb in verbs for noun in _nouns(scene, verb + 1, part.last))
    clauses = (read_clause(scene, parts, at, verb, noun) for verb, noun in pairs)
    return next(filter(None, map(governs_next, clauses)), None)


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
    cues = [index for index in found if not is_object(scene, index)]
    if _is_marked_next(parts, at):
        return cues
    return [index for index in cues if not is_attribute(scene, index)]


def _is_marked_next(parts: list[Part], at: int) -> bool:
    """сказал | : | мост закрыт; сказал | «Мост закрыт»"""
    return at + 1 < len(parts) and parts[at + 1].mark in (":", "quote")


def find_fronted(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """О том, что | мост закрыт, сообщил мэр: the words before what is said, and no source yet"""
    about = len(parts) > 2 and _is_about_this(scene, 0)
    number = int(about and parts[0].last == scene.phrase(0)[0])
    that, follows = parts[number].first, range(number + 1, len(parts))
    leads = at == 0 and scene.has(that, "that") and scene.lower(that) not in AS
    if not leads or not any(find_reported(scene, parts, n) for n in follows):
        return None
    return Frame(0, that + 1, "before", (0, that + 1), Rule.BEFORE, nobody=True)


def _is_about_this(scene: Scene, at: int) -> bool:
    return scene.phrase(at)[1] == "about_this"


def find_looking_back(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The dam is intact. | This was announced by the mayor"""
    cues = _cues(scene, parts, at)
    return looks_back(read_clause(scene, parts, at, cues[0])) if cues else None


def _stays_inside(scene: Scene, parts: list[Part], at: int) -> bool:
    """мэр, | который утверждал, | что …: no frame, unless what is said has marks of its own"""
    first = parts[at].first
    near = range(first, first + 1 + 2 * int(scene.language.subject_may_lead))
    relative = parts[at].mark == "," and any(scene.has(index, "relative") for index in near)
    return relative and not _is_marked_next(parts, at)


def _first(hangs: tuple[Hang, ...], clause: Clause) -> Frame | None:
    return next(filter(None, (hang(clause) for hang in hangs)), None)


def answers_quotation(clause: Clause) -> Frame | None:
    """«…», — сказал он | «…», — он сказал"""
    if not clause.after_quotation or clause.compares or clause.acts_before(clause.cue):
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
    led = _is_led_by_as(clause)
    if not _means_this(clause, led) or _points_on(clause) or clause.content >= 0:
        return None
    if clause.states_before and not led:
        return None
    frame = _governing_before(clause, Rule.AFTER, "back")
    return replace(frame, first=clause.part.first if led else 0) if frame else None


def _is_led_by_as(clause: Clause) -> bool:
    """Як повідомлялося, | про це розповів мер"""
    led = clause.at > 0 and clause.scene.lower(0) in AS
    return led and _is_about_this(clause.scene, clause.part.first)


def _means_this(clause: Clause, led: bool) -> bool:
    """What was said before stands beside the verb, or begins the sentence."""
    scene = clause.scene
    if clause.at == 0 or led:
        return Kind.THIS in clause.kinds
    return _is_about_this(scene, 0) or this_at(scene, 0, len(scene.tokens)) > 0


def _points_on(clause: Clause) -> bool:
    """Об этом | мэр сказал то, | что …: a word for "that" says what follows"""
    that = len(clause.parts) > 1 and clause.scene.has(clause.parts[1].first, "that")
    pointing = clause.scene.lower(clause.parts[0].last - 1) in POINTING
    return that and (pointing or clause.at > 0)


POINTING = words("том")
"""ответил на вопрос о | том, | как идёт ремонт: to what follows"""


def follows_clause(clause: Clause) -> Frame | None:
    """Мост закрыт, | в среду сообщил на встрече с водителями мэр"""
    if not clause.leads or not 0 < clause.start <= clause.part.first or clause.content >= 0:
        return None
    if any(says_nothing(clause) for says_nothing in NOT_AFTER):
        return None
    return _governing_before(clause, Rule.AFTER, "after")


def _only_acts(clause: Clause) -> bool:
    """Упав лід, | усміхнувся мер; At the scene, | officers found a vehicle"""
    return (clause.is_manner and not clause.is_line) or clause.acts_on_thing


def _has_no_content(clause: Clause) -> bool:
    """Після матчу | тренер назвав арбітра: nothing that could be said stands before it"""
    acts = clause.is_a("calling") or acts_on(clause.scene, clause.cue)
    return acts and not clause.states_before and not clause.after_quotation


def _opens_another(clause: Clause) -> bool:
    """…, | и сказал мэр"""
    return clause.part.mark == "," and clause.scene.has(clause.part.first, "coordinating")


def _is_only_set(clause: Clause) -> bool:
    """– | на площади говорили люди: where it is, and nobody who is known"""
    return clause.is_set and not (clause.part.mark == "," and clause.names_speaker)


def _only_leads_over(clause: Clause) -> bool:
    """Напомним, | в банке объяснили, почему …: one word of the article's own stands before it"""
    part = clause.parts[0]
    alone = clause.at == 1 and part.last - part.first == 1
    return alone and clause.scene.word(part.first).verb == FIRST_PLURAL


NOT_AFTER = (_only_leads_over, _only_acts, _has_no_content, _opens_another, _is_only_set)
"""Where a clause that reports governs nothing before it."""


def _governing_before(clause: Clause, rule: Rule, side: str) -> Frame | None:
    if clause.source is None and not (side == "back" and clause.is_a("news")):
        return None
    frame = clause.frame(rule, side, clause.part.last)
    return clause.reporting.extend(clause.scene, clause.parts, clause.at, frame)


def calls(clause: Clause) -> Frame | None:
    """Тренер назвал | матч «цирком»"""
    own = clause.subject
    if own is None or own.mention.first > clause.cue or not clause.is_a("calling"):
        return None
    if not clause.reporting.is_called(clause.scene, clause.parts, clause.at, clause.cue):
        return None
    fronted = (
        side for fronts, side in FRONTED if fronts(clause.scene, clause.cue, own.mention.first)
    )
    if side := next(fronted, ""):
        return replace(clause.frame(Rule.CALLING, side, clause.cue + 1), first=own.mention.first)
    return clause.frame(Rule.CALLING, "before", clause.cue + 1)


FRONTED = (
    (fronts_object, "after"),  # Слухи | он назвал | ложью: the words stand around the frame
    (fronts_predicate, "free"),  # Причиной | врачи называют | грипп: no side makes sense alone
)
"""What may stand before who calls it so, and the side of the frame then."""


def governs_next(clause: Clause) -> Frame | None:
    """Министр сказал, что … | Министр сказал: … | Врачи напоминают: and a list"""
    content = clause.content if clause.content >= 0 else clause.list_ahead
    if content < 0 or any(refuses(clause) for refuses in NOT_BEFORE):
        return None
    if clause.is_manner and not _may_be_quoted(clause.scene, content):
        return None
    rule = Rule.ADDING if clause.goes_on and clause.source is None else Rule.BEFORE
    return clause.frame(rule, "before", content)


def _may_be_quoted(scene: Scene, content: int) -> bool:
    return content >= len(scene.tokens) or scene.is_speech(content)


def _only_names(clause: Clause) -> bool:
    """назвал; ответил, что | не комментирует слухи; news that | the chief told councillors"""
    return clause.is_a("calling") or clause.hangs_on_noun or clause.refuses_comment


def _lacks_speaker(clause: Clause) -> bool:
    """Told that …: where the subject would have to stand before the verb"""
    led = clause.scene.language.subject_may_lead and clause.source is None
    return led and not clause.goes_on


NOT_BEFORE = (_only_names, _lacks_speaker)
"""Where a clause that reports governs nothing after it."""


FOLLOWING: tuple[Hang, ...] = (is_compared, answers_quotation, looks_back, follows_clause)
"""Asked of the first word that reports in a part."""
LEADING: tuple[Hang, ...] = (calls, governs_next)
"""Asked of the last one."""
