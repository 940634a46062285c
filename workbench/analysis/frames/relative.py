"""Frames in a clause that tells more of a noun: «…, who said that …»."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Parts, Rule
from workbench.analysis.frames.trailing import states
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.objects import is_enclosed
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.sentence.subjects import head_of_relative, subject_of
from workbench.analysis.words.word import ADJECTIVE, NAME


def find_relative(scene: Scene, parts: Parts, at: int) -> Frame | None:
    """The baker is Oleg Lug, | who said that …; живёт Олег, | который заявил, что …

    Whom the pronoun stands for says so, where he ends a clause of his own. Not: the pier,
    | where a fisherman said …
    """
    part, reporting = parts[at], scene.language.reporting
    pronoun = _pronoun(scene, part.first)
    if at == 0 or part.mark != "," or not scene.has(pronoun, "relative"):
        return None
    cue = scene.first(reporting.is_cue, pronoun + 1, part.last)
    content = reporting.begins_content(scene, parts, at + 1, cue) if cue > 0 else -1
    if content < 0 or is_enclosed(scene, cue) or not states(scene, 0, part.first):
        return None
    if pronoun == part.first and subject_of(scene, cue) is not None:
        return None
    source = _meant_by(scene, parts[at - 1], cue)
    if source is None or not _is_somebody(scene, source):
        return None
    return Frame(part.first, content, "before", (cue, cue + 1), Rule.ADDING, source=source)


def _pronoun(scene: Scene, first: int) -> int:
    """, | who | said; , many of | whom | said"""
    some = scene.lower(first + 1) == "of" and scene.lower(first + 2) == "whom"
    return first + 2 if some else first


def _is_somebody(scene: Scene, source: Mention) -> bool:
    """No paper."""
    return not scene.any_has("document", source.first, source.last)


def _meant_by(scene: Scene, before: Part, cue: int) -> Mention | None:
    """The noun phrase right before a pronoun whose verb is known to tell more of it."""
    noun = head_of_relative(scene, cue)
    if _misses_somebody(scene, noun, before.last):
        noun = before.last - 1
    if not before.first <= noun < before.last or not _may_lead(scene, noun):
        return None
    last = read_noun_phrase(scene, noun, before.last)
    first = scene.back(_goes_before, before.first, noun)
    return Mention(first, last) if last == before.last else None


def _misses_somebody(scene: Scene, noun: int, comma: int) -> bool:
    """Three sailors|, some of whom said …; began her protest with Bo Lind |, who said …

    A protest says nothing, whatever the tree has.
    """
    if noun < 0:
        return scene.lower(comma + 3) == "whom"
    somebody = scene.tokens[noun].is_capitalised or is_source_noun(scene, noun)
    named = scene.tokens[comma - 1].is_capitalised and scene.lower(comma + 1) == "who"
    return named and not somebody


def _may_lead(scene: Scene, noun: int) -> bool:
    """Nobody who only says whose the words of somebody else are."""
    case = scene.tree.case(noun)
    return case in ("", "Nom") or (case != "Gen" and bool(scene.word(noun).subject))


def _goes_before(scene: Scene, at: int) -> bool:
    word = scene.word(at)
    named = scene.tokens[at].is_capitalised or is_source_noun(scene, at)
    return bool(word.parts & (ADJECTIVE | NAME)) or (named and not word.verb)
