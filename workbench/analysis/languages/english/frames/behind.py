"""English subjects that stand behind their verb: …, said | the mayor; announced by | the mayor."""

from __future__ import annotations

from workbench.analysis.frame import Mention
from workbench.analysis.frames.trailing import SPEAKING
from workbench.analysis.languages.english.frames import cues, subject
from workbench.analysis.languages.english.frames.feeling import BE, FEELING
from workbench.analysis.sentence.chunks import read_chunks
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import agent_of
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB


def is_passive(scene: Scene, at: int) -> bool:
    helps = scene.back(_is_adverb, 0, at)  # was also | confirmed
    be = scene.lower(helps - 1) in BE
    says = scene.is_of(at, SPEAKING) or scene.lower(at) in GIVEN
    return be and says and scene.lower(at) not in FEELING


GIVEN = words("made released issued published shared given provided")
"""The announcement was | made |, the information was | released |"""


def _is_adverb(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB)


def subject_after(scene: Scene, cue: int, last: int) -> Mention | None:
    """…, said | the ministry; was announced on Monday by | the ministry"""
    if is_passive(scene, cue):
        return _agent(scene, cue, last)
    if not _may_invert(scene, cue, last) or scene.lower(cue + 1) in cues.OBJECTS | {"that"}:
        return None
    end = read_noun_phrase(scene, cue + 1, last)
    told = end if scene.has(end, "relative") else last
    speaks = end > cue + 1 and subject.can_be_source(scene, cue + 1, end)
    if scene.has(cue + 1, "calendar") and end == cue + 2:
        return None  # said | Tuesday
    return Mention(cue + 1, end) if speaks and cues.only_extras(scene, cue + 1, told) else None


def _may_invert(scene: Scene, cue: int, last: int) -> bool:
    """“…,” | warns | the mayor; In winter, | warns | the mayor, | the gate is shut"""
    if scene.token(cue - 1).is_word or scene.lower(cue) in cues.TO_SOMEBODY - cues.INVERTED:
        return False
    said = scene.some(cues.finite, 0, cue) or scene.some(Scene.in_quotation, 0, cue)
    return said or last + 1 < len(scene.tokens)


def _agent(scene: Scene, cue: int, last: int) -> Mention | None:
    """was announced on Monday by | the mayor"""
    agent = agent_of(scene, cue, "by")
    if agent and subject.can_be_source(scene, *agent):
        return Mention(*agent)
    for chunk in read_chunks(scene, cue + 1, last):
        by = scene.lower(chunk.first) == "by"
        if by and subject.can_be_source(scene, chunk.noun, chunk.last):
            return Mention(chunk.noun, chunk.last)
    return None


def is_put_in(scene: Scene, cue: int) -> bool:
    """Its director, Paul Rhee, | says Le Monde |, knew of it: who says so stands behind"""
    end = read_noun_phrase(scene, cue + 1, len(scene.tokens))
    enclosed = scene.lower(cue - 1) == "," == scene.lower(end) and cue + 1 < end
    if not enclosed or scene.lower(cue) in cues.TO_SOMEBODY - cues.INVERTED:
        return False
    speaks = subject.can_be_source(scene, cue + 1, end) and not is_when(scene, cue + 1)
    return speaks and cues.finite(scene, end + 1)


def is_when(scene: Scene, at: int) -> bool:
    return scene.is_of(at, ASIDE)


ASIDE = words("calendar time linking subordinating")
