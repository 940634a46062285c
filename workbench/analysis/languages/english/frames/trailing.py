"""What an English frame after its content takes along: citing, relatives, participles, roles."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part
from workbench.analysis.frames.trailing import find_added
from workbench.analysis.languages.english.frames.cues import (
    AUXILIARIES,
    QUOTING,
    finite,
)
from workbench.analysis.languages.english.frames.subject_back import relative_ahead
from workbench.analysis.languages.english.frames.subject_tail import SEEN
from workbench.analysis.languages.english.frames.told import read_mentions
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import (
    GERUND,
    PARTICIPLE,
    PREPOSITION,
)


def extend(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Frame:
    """Take what follows the verb along: citing, relatives, participles, a name's role."""
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if part.quotation != NO_QUOTATION or part.mark != ",":
            break
        stop, name = scene.phrase(part.first)
        if name == "citing" and scene.lower(stop - 1) == "by":
            frame = frame.told_to(read_mentions(scene, stop, part.last))
        elif name == "citing":
            frame = frame.citing(read_mentions(scene, stop, part.last))
        elif find_added(scene, parts, index) is not None:
            break
        elif scene.has(part.first, "relative"):
            frame = _take_cited(scene, frame, part)
        elif frame.source is not None and (seen := _find_seen(scene, part)) is not None:
            frame = _take_cited(scene, frame.told_to(seen), part)
        elif _names_source(scene, frame, part):
            assert frame.source is not None
            end = part.last - int(not scene.tokens[part.last - 1].is_word)
            frame = replace(frame, source=replace(frame.source, last=end))
        elif (
            name
            or scene.has(part.first, "fragment")
            or any(finite(scene, i) for i in range(part.first, relative_ahead(scene, part)))
        ) or not _is_extra(scene, part):
            break
        elif (
            frame.source
            and frame.source.last + 1 == part.first
            and any(
                is_source_noun(scene, i) for i in range(part.first, relative_ahead(scene, part))
            )
        ):
            end = relative_ahead(scene, part)
            end -= int(not scene.tokens[end - 1].is_word)
            frame = replace(frame, source=replace(frame.source, last=end))
        frame = replace(frame, last=part.last)
    return frame


def _is_extra(scene: Scene, part: Part) -> bool:
    """, wringing out a glove | , over soup | , the mayor"""
    word = scene.word(part.first)
    if all(not scene.tokens[i].text[0].isalpha() for i in range(part.first, part.last)):
        return True
    return bool(word.parts & (GERUND | PARTICIPLE | PREPOSITION)) or any(
        is_source_noun(scene, i) for i in range(part.first, part.last)
    )


def _names_source(scene: Scene, frame: Frame, part: Part) -> bool:
    """said the union's secretary, | Dale Hutchin"""
    if frame.source is None or frame.source.last + 1 != part.first:
        return False
    role = scene.tokens[frame.source.last - 1]
    names = [scene.tokens[at] for at in range(part.first, part.last) if scene.tokens[at].is_word]
    return not role.is_capitalised and all(token.is_capitalised for token in names)


def _find_seen(scene: Scene, part: Part) -> list[Mention] | None:
    """, a copy of which | Reuters | has seen; , obtained by | the Guardian; None: nobody saw it"""
    which = next((i for i in range(part.first, part.last) if scene.lower(i) == "which"), -1)
    last = next((i for i in range(part.first, part.last) if scene.lower(i) in SEEN), -1)
    if last < 0:
        return None
    if scene.lower(last + 1) == "by" and last == part.first:
        end = read_noun_phrase(scene, last + 2, part.last)
        return [Mention(last + 2, end, "relay")]
    end = last
    while end > which and scene.lower(end - 1) in AUXILIARIES:
        end -= 1
    if 0 <= which < end - 1:
        return [Mention(which + 1, end, "relay")]
    return [] if which >= 0 else None


def _take_cited(scene: Scene, frame: Frame, part: Part) -> Frame:
    """…, which in turn cites | a source in the bank"""
    for index in range(part.first, part.last - 1):
        if scene.lower(index) in QUOTING | {"citing", "quoting"}:
            cited = read_mentions(scene, index + 1, part.last)
            return replace(frame, origins=(*cited, *frame.origins))
    return frame
