"""Frames without a source of their own: «…, citing two traders» and «…, adding that …»."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Part, Rule
from workbench.analysis.sentence.noun_phrases import is_source_noun, read_noun_phrase
from workbench.analysis.sentence.sentence import NO_QUOTATION, Scene
from workbench.analysis.sentence.subjects import start_of_content, subject_of_participle
from workbench.analysis.words.tokens import words

THAT = words("that что що")
SAYING = ("saying", "believing", "showing")


def find_cited(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """Министр сказал, что моста нет, | ссылаясь на отчет."""
    part = parts[at]
    stop, name = scene.phrase(part.first)
    if at == 0 or name != "citing" or part.quotation != NO_QUOTATION or at + 1 < len(parts):
        return None
    end = read_noun_phrase(scene, stop, part.last)
    if end <= stop:
        return None
    cited = (Mention(stop, end, "oblique"),)
    return Frame(part.first, part.last, "after", (part.first, stop), Rule.CITING, cited)


def find_added(scene: Scene, parts: list[Part], at: int) -> Frame | None:
    """The fire is out, the mayor said, | adding that | nobody was hurt; …, | who added that

    Who says so does also what the participle stands beside: | The board | cleared him, saying
    that …; where the tree is not sure of it, whoever spoke last.
    """
    part = parts[at]
    cue = part.first
    if scene.lower(cue) == "who":
        cue += 1
        while scene.lower(cue) in ("also", "later", "then", "has", "had"):
            cue += 1
    said = scene.has(cue, "gerund") or cue > part.first
    speaks = said and any(scene.has(cue, name) for name in SAYING)
    if at == 0 or part.mark != "," or not speaks or scene.is_inside(cue):
        return None
    that = cue + 1
    while that < len(scene.tokens) and (scene.has(that, "time") or scene.lower(that) == ","):
        that += 1
    led = scene.lower(that) in THAT
    if not led and (cue > part.first or start_of_content(scene, cue) != that):
        return None
    says = scene.has(cue, "saying") or scene.has(cue, "believing")
    subject = subject_of_participle(scene, cue) if says else None
    source = Mention(*subject) if subject and is_speaker(scene, *subject) else None
    end = that + int(led)
    return Frame(part.first, end, "before", (cue, cue + 1), Rule.ADDING, source=source)


def is_speaker(scene: Scene, first: int, last: int) -> bool:
    """the board, Ann Roe, she; not: the depot is empty, | adding that"""
    return any(
        is_source_noun(scene, at)
        or scene.has(at, "pronoun")
        or (at > 0 and scene.tokens[at].is_capitalised)
        for at in range(first, last)
    )
