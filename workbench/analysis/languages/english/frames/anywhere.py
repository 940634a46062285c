"""English frames that stand anywhere (according to), and all rules in the order they are asked."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, FrameRule, Mention, Part, Rule
from workbench.analysis.frames.hanging import (
    find_looking_back,
    find_reported,
    find_reporting,
    find_worded,
)
from workbench.analysis.frames.relative import find_relative
from workbench.analysis.frames.trailing import (
    find_added,
    find_attributing,
    find_cited,
    find_with,
)
from workbench.analysis.languages.english.clauses import find_english_subject
from workbench.analysis.languages.english.frames.cues import OBJECTS
from workbench.analysis.languages.english.frames.quoted import find_quoted
from workbench.analysis.languages.english.frames.told import read_seen_by
from workbench.analysis.languages.english.frames.trailing import extend
from workbench.analysis.languages.english.predicates import DETERMINERS
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.tokens import words

NOBODY = words(
    "plan plans schedule size age need needs tradition type rank law taste formula formulas rota"
    " timetable scale weight height"
)
"""According to plan, work begins: nobody says so."""
VIEWS = words(
    "view views opinion words telling account estimate estimates reckoning calculation calculations"
    " assessment admission judgment judgement mind version estimation book phrase words"
)


def find_free(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """according to the mayor | in her view"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    for index in range(part.first, part.last):
        stop, name = scene.phrase(index)
        if name not in ("according", "his_words") or scene.is_inside(index) or stop > part.last:
            continue
        if scene.tokens[index].text == "Per" and index > 0:
            continue
        if scene.lower(index) == "per" and not is_source_noun(scene, min(index + 2, part.last - 1)):
            continue
        frame = Frame(index, stop, "free", (index, stop), Rule.ACCORDING)
        if name == "his_words":
            return replace(frame, source=Mention(index + 1, index + 2, "possessive"))
        return _read_according(scene, parts, at, frame, stop)
    return _find_view(scene, part)


def _find_view(scene: Scene, part: Part) -> Frame | None:
    """By her own estimate, … | …, in the mayor's view | to Roe's mind"""
    opening = (at for at in range(part.first, part.last - 2) if scene.lower(at) in OPENING)
    views = (_read_view(scene, part, at) for at in opening if not scene.is_inside(at))
    return next(filter(None, views), None)


OPENING = frozenset(("by", "in", "to", "on"))


def _read_view(scene: Scene, part: Part, index: int) -> Frame | None:
    end = read_noun_phrase(scene, index + 1, part.last)
    owner = next((at for at in range(index + 1, end - 1) if _is_owner(scene, at)), -1)
    view = scene.lower(end - 1)
    if owner < 0 or view not in VIEWS or (scene.lower(index), view) == ("on", "account"):
        return None
    opens = index == part.first
    if not opens and end != part.last and scene.lower(end) != ".":
        return None
    own = "possessive" if scene.has(owner, "possessive") else ""
    source = Mention(index + 1, owner + 1, own)
    side = "free" if opens else "after"
    return Frame(index, end, side, (index, end), Rule.ACCORDING, source=source)


def _is_owner(scene: Scene, at: int) -> bool:
    """her, the mayor's"""
    return scene.has(at, "possessive") or scene.lower(at).endswith(("'s", "s'"))


def _read_according(
    scene: Scene, parts: list[Part], at: int, frame: Frame, stop: int
) -> Frame | None:
    part = parts[at]
    end = read_noun_phrase(scene, stop, part.last)
    noun = stop + int(scene.lower(stop) in DETERMINERS)
    speaks = any(is_source_noun(scene, i) for i in range(noun, end))
    if end <= stop or (scene.lower(noun) in NOBODY and not speaks):
        return None
    if end < part.last and scene.starts_with(end - 1, DATA) and scene.lower(end) in ("the", "a"):
        stop, end = end, read_noun_phrase(scene, end, part.last)
    source = Mention(stop, end, "possessive" if scene.lower(stop) in OBJECTS else "")
    end, seen = read_seen_by(scene, end, part.last)
    side = "after" if frame.first > part.first else frame.side
    frame = replace(frame, last=end, side=side, source=source).told_to(seen)
    rest = [i for i in range(end, part.last) if scene.tokens[i].is_word]
    if not rest or not _rest_is_content(scene, frame, end, part.last):
        frame = replace(frame, last=part.last)
        if frame.side == "free" and _is_explained_next(scene, parts, at):
            frame = replace(frame, last=parts[at + 1].last)
        if frame.side == "after" or _is_relative_next(scene, parts, at):
            return extend(scene, parts[: at + 2] if frame.side == "free" else parts, at, frame)
    return frame


def _is_explained_next(scene: Scene, parts: list[Part], at: int) -> bool:
    """According to the institute, | a US-based think-tank, | the ice is thin."""
    if at + 2 >= len(parts) or parts[at + 1].mark != "," or parts[at + 2].mark != ",":
        return False
    part = parts[at + 1]
    told = any(is_source_noun(scene, index) for index in range(part.first, part.last))
    verbs = any(scene.word(index).verb for index in range(part.first, part.last))
    return scene.lower(part.first) in ("a", "an", "the") and told and not verbs


def _is_relative_next(scene: Scene, parts: list[Part], at: int) -> bool:
    """according to the coastguard, | whose helicopter was there; a note, | a copy of which …"""
    if at + 1 >= len(parts):
        return False
    first = parts[at + 1].first
    return any(scene.has(index, "relative") for index in (first, first + 2, first + 3))


def _rest_is_content(scene: Scene, frame: Frame, first: int, last: int) -> bool:
    """Without a comma: According to the mayor | the bridge is shut."""
    return frame.side == "free" and find_english_subject(scene, first, last) == first


RULES: tuple[FrameRule[Scene], ...] = (
    FrameRule(find_looking_back),
    FrameRule(find_free),
    FrameRule(find_quoted),
    FrameRule(find_relative),
    FrameRule(find_added),
    FrameRule(find_worded),
    FrameRule(find_reported, may_follow_a_frame=False),
    FrameRule(find_with),
    FrameRule(find_attributing),
    FrameRule(find_reporting),
    FrameRule(find_cited),
)
