"""Frames that stand anywhere (по словам министра), and all rules in the order they are asked."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, FrameRule, Mention, Part, Rule
from workbench.analysis.frames.hanging import find_reported, find_reporting, find_worded
from workbench.analysis.frames.trailing import find_added, find_cited
from workbench.analysis.languages.slavic.frames.cues import has_clause
from workbench.analysis.languages.slavic.frames.mentions import (
    heads_source,
    points_at_paper,
    read_mentions,
)
from workbench.analysis.languages.slavic.frames.trailing import extend_tails
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene

PARTICLES = frozenset(("же", "ж"))
"""Согласно | же | заключению"""


def find_free(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """по словам министра | за її словами | согласно ноте"""
    part = parts[at]
    if part.quotation != NO_QUOTATION:
        return None
    first = part.first
    if scene.tokens[first].text in '«„“"' and not scene.in_quotation(first):
        first += 1
    if scene.phrase(first)[1] == "about_this":
        first = scene.phrase_at[first][0]
    while (
        first < part.last
        and (scene.has(first, "linking") or scene.has(first, "time"))
        and first not in scene.phrase_at
    ):
        first += 1
    stop, name = scene.phrase(first)
    if scene.has(first, "hearsay") and first + 1 == part.last and first <= 1:
        return Frame(part.first, part.last, "free", (first, first + 1), Rule.HEARSAY)
    if name not in ("his_words", "according"):
        return None
    frame = Frame(part.first, part.last, "free", (first, stop), Rule.ACCORDING)
    if name == "his_words":
        owner = Mention(first + 1, first + 2, "possessive")
        return replace(frame, source=owner, last=min(stop, part.last))
    if scene.lower(stop) in PARTICLES:
        stop += 1
    mentions = read_mentions(scene, stop, part.last)
    if not mentions or not (
        heads_source(scene, mentions[0]) or points_at_paper(scene, first, stop)
    ):
        return None
    source = mentions[-1]
    if at + 1 < len(parts) and _says_more(scene, parts[at + 1]):
        part = parts[at + 1]
        end = read_noun_phrase(scene, part.first + 2, part.last)
        source = Mention(source.first, end, "oblique")
        at += 1
    frame = replace(frame, origins=tuple(mentions[:-1]), source=source, last=source.last)
    if frame.last >= part.last - 1 or _only_settings(scene, frame.last, part.last):
        frame = extend_tails(scene, parts, at, replace(frame, last=part.last))
        takes_all = part.first <= 1 and frame.last >= len(scene.tokens) - 1
        if takes_all and not _is_relative(scene, part.last + 1):
            return replace(frame, last=part.last)
    return frame


def _is_relative(scene: Scene, at: int) -> bool:
    """, которое есть у редакции | , с которым знакома редакция"""
    return scene.has(at, "relative") or scene.has(at + 1, "relative")


def _says_more(scene: Scene, part: Part) -> bool:
    """чемпиона мира, | а ныне тренера Олега Зимина"""
    return (
        part.mark == ","
        and scene.has(part.first, "coordinating")
        and scene.has(part.first + 1, "time")
        and not has_clause(scene, part.first, part.last)
    )


def _only_settings(scene: Scene, first: int, last: int) -> bool:
    return not has_clause(scene, first, last)


RULES: tuple[FrameRule[Scene], ...] = (
    FrameRule(find_free),
    FrameRule(find_reported, may_follow_a_frame=False),
    FrameRule(find_worded),
    FrameRule(find_reporting),
    FrameRule(find_cited),
    FrameRule(find_added),
)
