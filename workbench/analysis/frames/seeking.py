"""A part of a sentence to the frame in it: which words report, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.analysis.frame import Frame, Parts, Rule
from workbench.analysis.frames.clause import Clause
from workbench.analysis.frames.hanging import (
    FOLLOWING,
    LEADING,
    Hang,
    governs_next,
    looks_back,
    speaks_anyhow,
)
from workbench.analysis.frames.not_after import is_about_this
from workbench.analysis.frames.reading import read_clause
from workbench.analysis.frames.subjects import AS
from workbench.analysis.sentence.noun_phrases import is_finite
from workbench.analysis.sentence.objects import (
    is_subordinate,
)
from workbench.analysis.sentence.sentence import NO_QUOTATION, NOT_FOUND, Scene, once
from workbench.analysis.sentence.subjects import is_attribute, is_object, is_verb
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB, PREPOSITION


def find_reported(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """«…», — сказал он | Как сказал он, … | Об этом сказал он | …, сказал он"""
    if cues := _cues(scene, parts, at):
        parts = _before_second(scene, parts, at, cues)
        return _first(FOLLOWING, read_clause(scene, parts, at, cues[0]))
    first = parts[at].first
    if parts[at].quotation == NO_QUOTATION and is_finite(scene, first):
        return speaks_anyhow(read_clause(scene, parts, at, first))
    return scene.language.reporting.find_bare(scene, parts, at)


def _before_second(scene: Scene, parts: Parts, at: int, cues: list[int]) -> Parts:
    """«…», — сказал он | и добавил, что …: the parts up to a second word that reports on"""
    joint = scene.back(_is_manner, cues[0] + 1, cues[-1]) - 1
    joined = joint > cues[0] and scene.has(joint, "coordinating")
    goes_on = joined and _has_content(scene, parts, at, cues[-1])
    return (*parts[:at], parts[at]._replace(last=joint)) if goes_on else parts


def _has_content(scene: Scene, parts: Parts, at: int, cue: int) -> bool:
    """додав | , що …; назвав | план «фарсом»"""
    reporting = scene.language.reporting
    if scene.has(cue, "calling"):
        return reporting.is_called(scene, parts, at, cue)
    return reporting.begins_content(scene, parts, at + 1, cue) >= 0


def find_reporting(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Он сказал, что … | Он сказал: «…» | Он назвал матч «цирком»"""
    cues = _cues(scene, parts, at)
    calling = [cue for cue in cues[:-1] if scene.has(cue, "calling")]
    for cue in (*calling, *scene.language.reporting.leading(cues)):
        if frame := _first(LEADING, read_clause(scene, parts, at, cue)):
            return frame
    return None if cues else scene.language.reporting.find_verbless(scene, parts, at)


def find_worded(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """Мэр выразил мнение, что … | She made the following statement: …"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    verbs = scene.all_that(is_worded, part.first, part.last)
    if verbs and _governs(scene, parts, at, verbs[0]):
        return None  # Roe said | they share the belief that …: a frame of its own comes first
    pairs = ((verb, noun) for verb in verbs for noun in _nouns(scene, verb + 1, part.last))
    clauses = (read_clause(scene, parts, at, verb, noun) for verb, noun in pairs)
    return next(filter(None, map(governs_next, clauses)), None)


def _governs(scene: Scene, parts: Parts, at: int, last: int) -> bool:
    """A word that reports has what it tells between itself and a token."""
    content = scene.language.reporting.begins_content
    cues = (cue for cue in _cues(scene, parts, at) if cue < last)
    return any(cue < content(scene, parts, at + 1, cue) <= last for cue in cues)


def _nouns(scene: Scene, first: int, last: int) -> Iterator[int]:
    """дал | гарантии: the words for what is said, up to the next verb; начал | говорить"""
    if first < (said := _begun(scene, first - 1) + 1) <= last:
        yield said - 1
        return
    for at in range(first, last):
        if scene.has(at, "wording") and not scene.is_inside(at):
            if not scene.any_word(WANTING, max(first, at - NEAR), at):
                yield at
        elif is_finite(scene, at):
            return


WANTING = words("for")
"""pressed him | for | clear evidence that …: what nobody has told yet"""
NEAR = 3
"""Words between that and the noun."""


def is_worded(scene: Scene, verb: int) -> bool:
    """A finite verb that reports with a noun, and is not denied."""
    reports = scene.has(verb, "concluding") or _begun(scene, verb) > 0
    finite = reports and is_verb(scene, verb)
    stands = finite and not scene.is_inside(verb) and not is_subordinate(scene, verb)
    return stands and scene.lower(verb - 1) not in DENYING


def _begun(scene: Scene, verb: int) -> int:
    """начал открыто | говорить; продолжает | утверждать; else NOT_FOUND"""
    if not scene.starts_with(verb, PHASES):
        return NOT_FOUND
    at = scene.past(_is_manner, verb + 1, min(verb + 4, len(scene.tokens)))
    return at if scene.has(at, "infinitive") and scene.has(at, "saying") else NOT_FOUND


def _is_manner(scene: Scene, at: int) -> bool:
    told = scene.tree.told(at).upos == "ADV"
    return told or scene.word(at).is_a(ADVERB) or scene.has(at, "time")


PHASES = (
    *("начал", "начин", "начн", "продолж", "стал", "станов", "принял", "взял", "бросил"),
    *("почал", "почав", "почин", "почн", "продовж", "став", "стал", "взял", "узял"),
)
DENYING = words("не not never")


def _cues(scene: Scene, parts: Parts, at: int) -> list[int]:
    part, marked = parts[at], _is_marked_next(parts, at)
    if part.quotation != NO_QUOTATION or _stays_inside(scene, parts, at):
        return []
    found = _reporting(scene, part.first, part.last)
    return [index for index in found if marked or not is_attribute(scene, index)]


@once
def _reporting(scene: Scene, first: int, last: int) -> list[int]:
    """The words of a range that report"""
    return scene.all_that(_reports, first, last)


def _reports(scene: Scene, at: int) -> bool:
    """A word that reports, and that the tree does not take for an object"""
    return scene.language.reporting.is_cue(scene, at) and not is_object(scene, at)


def _is_marked_next(parts: Parts, at: int) -> bool:
    """сказал | : | мост закрыт; сказал | «Мост закрыт»"""
    return at + 1 < len(parts) and parts[at + 1].mark in (":", "quote")


def find_fronted(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """О том, что | мост закрыт, сообщил мэр: the words before what is said, and no source yet"""
    about = len(parts) > 2 and is_about_this(scene, 0)
    number = int(about and parts[0].last == scene.phrase(0)[0])
    that, follows = parts[number].first, range(number + 1, len(parts))
    leads = at == 0 and scene.has(that, "that") and scene.lower(that) not in AS
    if not leads or not any(find_reported(scene, parts, n) for n in follows):
        return None
    return Frame(0, that + 1, "before", (0, that + 1), Rule.BEFORE, nobody=True)


def find_looking_back(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The dam is intact. | This was announced by the mayor"""
    cues = _cues(scene, parts, at)
    return looks_back(read_clause(scene, parts, at, cues[0])) if cues else None


def _stays_inside(scene: Scene, parts: Parts, at: int) -> bool:
    """мэр, | который утверждал, | что …: no frame, unless what is said has marks of its own"""
    first = parts[at].first
    near = range(first, first + 1 + 2 * int(scene.language.subject_may_lead))
    relative = parts[at].mark == "," and any(_opens_relative(scene, n, first) for n in near)
    return relative and not (_is_marked_next(parts, at) or tells_when(scene, first))


def tells_when(scene: Scene, first: int) -> bool:
    """Спор начался в мае, | когда мэр сообщил, | что парк продан.: to the end of the sentence

    Not: Мэр не знал, | когда инженер сказал, | что парк продан.
    """
    commas = [at for at in range(first, len(scene.tokens)) if scene.lower(at) == ","]
    led = bool(commas) and scene.has(commas[0] + 1, "that")
    goes_on = any(scene.has(at + 1, "coordinating") for at in commas)
    acted = scene.some(is_finite, 0, first) and not is_finite(scene, first - 2)
    return scene.lower(first) in WHEN and led and not goes_on and acted


WHEN = words("когда коли")


def _opens_relative(scene: Scene, at: int, first: int) -> bool:
    """, who; , many of whom; not: , sources | who were there | said"""
    led = at == first or scene.lower(at) == "which" or scene.word(at - 1).is_a(PREPOSITION)
    return led and scene.has(at, "relative")


def _first(hangs: tuple[Hang, ...], clause: Clause) -> Frame | None:
    return next(filter(None, (hang(clause) for hang in hangs)), None)
