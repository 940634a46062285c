"""The subject of an English verb of saying where something stands between the two."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Part
from workbench.analysis.languages.english.frames.cues import finite
from workbench.analysis.languages.english.frames.subject import can_be_source, phrase_start
from workbench.analysis.languages.english.frames.told import find_spoken_to, read_mentions
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.words.word import ADVERB, GERUND, PARTICIPLE, PREPOSITION


def look_back(
    scene: Scene, parts: list[Part], at: int, frame: Frame
) -> tuple[tuple[int, int] | None, Frame]:
    """Her niece, | Clara Vale, | told …  and  the tribunal, | which sat last year, | found …

    Returns the subject and the frame that reaches back to it.
    """
    found: tuple[int, int] | None = None
    for back in range(at - 1, max(-1, at - 7), -1):
        part = parts[back]
        if part.quotation != NO_QUOTATION or parts[back + 1].mark != ",":
            break
        kind, frame = kind_of_insert(scene, part, frame)
        if kind == "phrase":
            if found is not None and back > 0 and not _is_apposition(scene, part, found):
                break
            end = relative_ahead(scene, part)
            start = part.first if found else phrase_start(scene, part.first, end)
            found = (start, found[1] if found else end)
            frame = replace(frame, first=part.first)
        elif kind == "clause" or found is not None:
            break
        else:
            frame = replace(frame, first=part.first)
    return found, frame


def kind_of_insert(scene: Scene, part: Part, frame: Frame) -> tuple[str, Frame]:
    """ "insert" for what stands between subject and verb, "phrase" for the subject itself.

    The frame returned has whom an insert cites or says was spoken to.
    """
    first = part.first
    stop, name = scene.phrase(first)
    if name == "citing":
        frame = frame.citing(read_mentions(scene, stop, part.last))
        return "insert", frame
    word = scene.word(first)
    lower = scene.lower(first)
    if lower == "speaking":
        frame = frame.told_to(find_spoken_to(scene, first, part.last))
        return "insert", frame
    if scene.has(first, "relative") or scene.tokens[first].text[0].isdigit():
        return "insert", frame
    if all(
        scene.has(i, "time") or scene.has(i, "linking") or scene.word(i).parts & ADVERB
        for i in range(first, part.last)
    ):
        return "insert", frame
    capital = scene.tokens[first].is_capitalised and first > 0
    if (
        not capital
        and word.parts & (GERUND | PARTICIPLE | PREPOSITION)
        and not is_source_noun(scene, first)
        and lower not in ("her", "his")
    ):
        return "insert", frame
    if any(finite(scene, index) for index in range(first, relative_ahead(scene, part))):
        return "clause", frame
    return ("phrase" if can_be_source(scene, first, part.last) else "insert"), frame


def relative_ahead(scene: Scene, part: Part) -> int:
    """, a pensioner | who did not give her name: where its relative clause begins"""
    inside = range(part.first + 1, part.last)
    return next((i for i in inside if scene.has(i, "relative")), part.last)


def _is_apposition(scene: Scene, part: Part, found: tuple[int, int]) -> bool:
    """Her niece, | Clara Vale: a role and a name; a name and a role"""
    role = any(is_source_noun(scene, at) for at in range(*found)) or any(
        is_source_noun(scene, at) for at in range(part.first, part.last)
    )
    return role and part.last - part.first <= 12
