"""A source in brackets after what it says: Продажи упали на 4% (данные завода)."""

from __future__ import annotations

from workbench.analysis.frame import Frame, Mention, Rule
from workbench.analysis.mentions.extent import DATA
from workbench.analysis.mentions.persons import find_person
from workbench.analysis.sentence.noun_phrases import is_source_noun
from workbench.analysis.sentence.sentence import OPENING, Scene

LONGEST = 9
"""Tokens in the brackets."""
FOLLOWS = frozenset((".", ",", ";", "…", "»", "”", '"'))


def find_bracketed(scene: Scene, first: int) -> list[Frame]:
    """Return the bracketed sources from token `first` on."""
    frames = []
    for index in range(max(1, first), len(scene.tokens)):
        if (
            scene.tokens[index].text in OPENING
            and scene.bracketed[index]
            and not scene.in_quotation(index)
        ):
            frame = _read_bracket(scene, index)
            if frame is not None:
                frames.append(frame)
    return frames


def _read_bracket(scene: Scene, opened: int) -> Frame | None:
    close = opened + 1
    while (
        close < len(scene.tokens)
        and scene.bracketed[close]
        and scene.tokens[close].text not in ")]}"
    ):
        close += 1
    inside = range(opened + 1, close)
    if not 1 <= len(inside) <= LONGEST or not _ends_clause(scene, close + 1):
        return None
    first = opened + 1
    if any(
        scene.word(at).verb
        and not is_source_noun(scene, at)
        and not scene.tokens[at].is_capitalised
        for at in inside
    ):
        return None
    stop, name = scene.phrase(first)
    if name == "according" and stop < close:
        first = stop
    elif not _names_source(scene, first, close):
        return None
    source = Mention(first, close, "oblique" if first == stop else "bracket")
    cue = (opened + 1, close)
    return Frame(opened, close + 1, "after", cue, Rule.BRACKETS, source=source)


def _ends_clause(scene: Scene, index: int) -> bool:
    return index >= len(scene.tokens) or scene.tokens[index].text in FOLLOWS


def _names_source(scene: Scene, first: int, last: int) -> bool:
    """Data of somebody, a body, or a lone name after a figure."""
    if scene.starts_with(first, DATA) or scene.lower(first) in (
        "источник",
        "джерело",
        "source",
    ):
        return last > first + 1
    if any(
        scene.tokens[at].text[0].isdigit() or scene.tokens[at].text in "+–—-%"
        for at in range(first, last)
    ):
        return False
    figure = any(token.text[0].isdigit() for token in scene.tokens[:first])
    speaks = any(
        scene.classes[at] & {"official_body", "organisation", "outlet", "document"}
        for at in range(first, last)
    )
    lone = (
        last - first <= 2
        and scene.tokens[first].is_capitalised
        and len(scene.tokens[first].text) > 2
    )
    known = lone and find_person(scene, Mention(first, last)) is None
    return (speaks or (figure and known)) and not _is_explained(scene, first)


def _is_explained(scene: Scene, first: int) -> bool:
    """Бюро статистики (БНС): the bracket only abbreviates the name before it"""
    text = scene.tokens[first].text
    near = range(max(0, first - 9), first - 1)
    if not text.isupper():
        return (
            any(is_source_noun(scene, at) for at in near if at == first - 2)
            and scene.tokens[first].is_capitalised
        )
    return any(
        scene.tokens[at].text[0].upper() == text[0] for at in near if len(scene.tokens[at].text) > 2
    )
