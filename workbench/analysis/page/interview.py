"""Lines that begin with the name of who speaks: OG: The airport wanted monitors."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from workbench.analysis.page.lines import Block
from workbench.analysis.result import Span

LABEL = re.compile(r"([A-ZА-ЯЁІЇЄҐ][\w.’'-]*(?: [A-ZА-ЯЁІЇЄҐ][\w.’'-]*){0,3}): (?=\S)")
ENOUGH = 3
"""Labelled lines that make an interview."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks in a line, and where what they say begins."""

    speaker: Span
    """Where the article gives the speaker's fullest name."""
    name: str
    start: int


def find_turns(text: str, blocks: list[Block]) -> dict[int, Turn]:
    """Return the labelled lines of an interview by block number; none in other articles."""
    found = {
        number: match
        for number, block in enumerate(blocks)
        if block.kind in ("body", "heading")
        and (match := LABEL.match(text, block.start, block.end))
    }
    counts = Counter(_initials(match[1]) for match in found.values())
    kept = {number: match for number, match in found.items() if counts[_initials(match[1])] > 1}
    if len(kept) < ENOUGH or len({_initials(match[1]) for match in kept.values()}) < 2:
        return {}
    fullest = _fullest(kept.values())
    return {number: _turn(match, fullest[_initials(match[1])]) for number, match in kept.items()}


def _turn(match: re.Match[str], full: re.Match[str]) -> Turn:
    return Turn(Span(full.start(1), full.end(1)), full[1], match.end())


def _fullest(matches: Iterable[re.Match[str]]) -> dict[str, re.Match[str]]:
    best: dict[str, re.Match[str]] = {}
    for match in matches:
        key = _initials(match[1])
        if key not in best or len(match[1]) > len(best[key][1]):
            best[key] = match
    return best


def _initials(label: str) -> str:
    """Ottoline Grech, O. G. and OG are one speaker."""
    words: list[str] = re.findall(r"[^\W\d_]+", label)
    if len(words) == 1 and words[0].isupper():
        return words[0]
    return "".join(word[0] for word in words) if len(words) > 1 else label


def find_answers(text: str, blocks: list[Block]) -> set[int]:
    """Return the blocks that answer a question put on a line of its own before them.

    Only where an article does so again and again, and answers begin with a dash
    or speak in the first person, is it an interview.
    """
    answers: set[int] = set()
    asked = dashed = 0
    for number, block in enumerate(blocks):
        line = text[block.start : block.end]
        if line.rstrip('»”"').endswith("?") and len(line) < 400:
            asked += 1
        elif asked and block.kind in ("body", "item") and _answers(blocks, text, number):
            answers.add(number)
            dashed += _is_dashed(text, block)
    spoken = sum(bool(FIRST_PERSON.search(text, blocks[n].start, blocks[n].end)) for n in answers)
    return (
        answers
        if asked >= ENOUGH - 1 and len(answers) >= 2 and (dashed >= 2 or spoken * 2 > len(answers))
        else set()
    )


FIRST_PERSON = re.compile(
    r"\b(?:я|мы|мне|меня|нас|нам|мой|моя|мои|наш|ми|мені|мене|мій|моя|мої|I|I'm|I’ve|my|we|our)\b",
    re.I,
)
QUOTED = re.compile(r"[«„“\"]")


def _answers(blocks: list[Block], text: str, number: int) -> bool:
    """The line right after a question, or one that goes on after such a line."""
    before = blocks[number - 1]
    after_question = text[before.start : before.end].rstrip('»”"').endswith("?")
    return (after_question or _is_dashed(text, blocks[number])) and not QUOTED.match(
        text, blocks[number].start
    )


def _is_dashed(text: str, block: Block) -> bool:
    line = text.rfind("\n", 0, block.start) + 1
    return text[line : block.end].lstrip().startswith(("—", "–", "- "))
