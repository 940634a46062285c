"""English frames of a paper that is sent: released a letter that says …; an email in which he …"""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Parts, Rule
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words
from workbench.analysis.words.word import ADVERB

SENDING = words(
    "release releases released issue issues issued send sends sent publish publishes published post"
    " posts posted share shares shared circulate circulates circulated file files filed submit"
    " submits submitted unveil unveils unveiled distributed wrote"
)
PAPERS = words("document social wording")
TELLING = words("saying showing")


def find_sent(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """He released a letter that says | he is well; she sent an email in which she said | it is shut

    Whoever has sent a paper has said no more by sending it.
    """
    part = parts[at]
    sends = scene.find(SENDING, part.first + 1, part.last)
    relative = scene.first(_opens, sends + 2, part.last - 2) if sends > 0 else -1
    if relative < 0 or part.quotation != NO_QUOTATION or not _sends_only(scene, sends, relative):
        return None
    cue = scene.past(_is_aside, _past_subject(scene, relative, part.last), part.last)
    if not scene.is_of(cue, TELLING) or not scene.word(cue).verb:
        return None
    reporting = scene.language.reporting
    source = _who_tells(scene, sends, relative, cue)
    if scene.has(source.first, "pronoun"):  # | the board | issued a statement in which it said …
        source = (
            reporting.subject_before(scene, part.first, sends, scene.word(sends).verb) or source
        )
    content = reporting.begins_content(scene, parts, at + 1, cue)
    content = max(content, reporting.shown(scene, source, cue, part.last))
    if content < 0:
        return None
    return Frame(part.first, content, "before", (cue, cue + 1), Rule.BEFORE, source=source)


def _opens(scene: Scene, at: int) -> bool:
    """a letter | that; an email in | which"""
    return scene.lower(at) in ("that", "which") and not scene.is_inside(at)


def _sends_only(scene: Scene, sends: int, relative: int) -> bool:
    """| sent | an email to the staff; not: | sent | word that …, nor sent it and left"""
    acts = scene.some(finite, 0, sends) or scene.some(finite, sends + 1, relative)
    return not acts and scene.any_of(PAPERS, sends + 1, relative)


def _past_subject(scene: Scene, relative: int, last: int) -> int:
    """in which | she | said; that | says"""
    if scene.lower(relative - 1) != "in":
        return relative + 1
    pronoun = scene.has(relative + 1, "pronoun")
    return relative + 2 if pronoun else read_noun_phrase(scene, relative + 1, last)


def _is_aside(scene: Scene, at: int) -> bool:
    return scene.word(at).is_a(ADVERB)


def _who_tells(scene: Scene, sends: int, relative: int, cue: int) -> Mention:
    """| a letter from his doctor | Friday that says; an email in which | she | said"""
    if scene.lower(relative - 1) == "in":
        return Mention(relative + 1, scene.back(_is_aside, relative + 1, cue))
    stop = scene.first(_tells_when, sends + 1, relative, otherwise=relative)
    end = read_noun_phrase(scene, sends + 1, stop)
    return Mention(sends + 1, end if scene.any_of(PAPERS, sends + 1, end) else stop)


def _tells_when(scene: Scene, at: int) -> bool:
    return scene.has(at, "calendar") or scene.has(at, "time")
