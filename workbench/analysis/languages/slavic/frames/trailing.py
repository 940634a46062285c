"""What trails after a source: participles, relative clauses, appositions, relays."""

from __future__ import annotations

from dataclasses import replace

from workbench.analysis.frame import Frame, Mention, Part
from workbench.analysis.languages.slavic.frames.cues import has_clause, is_tail, says_something
from workbench.analysis.languages.slavic.frames.mentions import read_mentions
from workbench.analysis.sentence.noun_phrases import read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene


def extend_tails(scene: Scene, parts: list[Part], at: int, frame: Frame) -> Frame:
    """Take the participles, relatives and appositions after the source along."""
    opened = False
    for index in range(at + 1, len(parts)):
        part = parts[index]
        if opened and part.quotation == NO_QUOTATION and part.mark == ",":
            opened = not has_clause(scene, part.first, part.last)
            frame = replace(frame, last=part.last)
            continue
        if (
            part.quotation != NO_QUOTATION
            or part.mark != ","
            or scene.phrase(part.first)[1] in ("citing", "according", "his_words")
        ):
            if part.quotation == NO_QUOTATION and scene.phrase(part.first)[1] == "citing":
                cited = read_mentions(scene, scene.phrase_at[part.first][0], part.last)
                frame = replace(frame.citing(cited), last=part.last)
                continue
            break
        if scene.has(part.first, "fragment") or scene.has(part.first, "gerund"):
            break
        if not is_tail(scene, part) and (
            frame.side == "free"
            or not says_something(scene, frame.first)
            or has_clause(scene, part.first, part.last)
            or _clause_follows(scene, parts, index)
        ):
            break
        frame = replace(frame.told_to(find_relay(scene, part)), last=part.last)
        opened = _is_relative(scene, part) and not has_clause(scene, part.first, part.last)
    return frame


def _is_relative(scene: Scene, part: Part) -> bool:
    """, который, | в свою очередь, | ссылается на очевидцев"""
    return scene.has(part.first, "relative") or scene.has(part.first + 1, "relative")


def _clause_follows(scene: Scene, parts: list[Part], at: int) -> bool:
    return any(
        has_clause(scene, part.first, part.last)
        for part in parts[at : at + 3]
        if not is_tail(scene, part)
    )


def find_relay(scene: Scene, part: Part) -> list[Mention]:
    """, направленной делегациям и пересмотренной Reuters"""
    for index in range(part.first, part.last - 1):
        if scene.has(index, "relayed"):
            for at in range(index + 1, min(index + 4, part.last)):
                if scene.has(at, "outlet") or scene.has(at, "social"):
                    end = read_noun_phrase(scene, at, part.last)
                    hint = "told" if not scene.tokens[at].text.isascii() else "relay"
                    return [Mention(at, end, hint)]
    for index in range(part.first, part.last):
        if scene.has(index, "relayed"):
            for at in range(part.first, index):
                if scene.has(at, "outlet"):
                    return [Mention(at, at + 1, "told")]
    return []
