"""Lines that begin with who speaks, and those that answer a question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.analysis.page.lines import Block
from workbench.analysis.result import Span

HOUR = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?"
NAME = r"(?P<name>[A-ZА-ЯЁІЇЄҐ][\w.’'-]*(?: [A-ZА-ЯЁІЇЄҐ][\w.’'-]*){0,3}(?: \d{1,2})?)"
ROLE = r"(?:, (?P<role>[^:\n.!?«“\"]{2,80}))?(?: \([^()\n]{2,40}\))?"
LABEL = re.compile(rf"(?:{HOUR}\s+)?\**{NAME}{ROLE}:\**[ \t]+(?=\S)")
"""OG: The airport … | RACHEL MOORE, CNN ANCHOR: The bridge … | 0:12 Moore: It is …"""
LINE = re.compile(
    rf"(?=.{{0,200}}(?:{HOUR}|:\**$))"
    rf"(?:{HOUR}\s+)?\**{NAME}{ROLE}\**(?:[ \t]+{HOUR}|:\**)?"
)
"""Rachel Moore  0:01 | 00:01 Rachel Moore — and what she says follows on the next line"""
ENOUGH = 3
"""Labelled lines that make an interview."""
MOSTLY, NEARLY_ALL = 0.5, 0.9
"""Between these shares of lines with a label the others go on with the one before; where nearly
all have one, a line without it is the article's own."""


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks in a line, and where what they say begins."""

    speaker: Span
    """Where the article gives the speaker's fullest name."""
    name: str
    role: str
    """What is told of them there: "CNN anchor"; empty where nothing is."""
    start: int


def find_turns(text: str, blocks: list[Block]) -> dict[int, Turn]:
    """Return the lines of an interview by block number, with who speaks; none in other articles."""
    found = dict(_find_labels(text, blocks))
    called = _keys({match["name"] for match in found.values()})
    counts = Counter(called[match["name"]] for match in found.values())
    sure = _are_all_named(found, blocks)
    kept = {n: m for n, m in found.items() if sure or counts[called[m["name"]]] > 1 or m["role"]}
    speakers: dict[str, list[re.Match[str]]] = {}
    for match in kept.values():
        speakers.setdefault(called[match["name"]], []).append(match)
    if len(speakers) < 2 or not (sure or (len(kept) >= ENOUGH and max(counts.values()) > 1)):
        return {}
    full = {who: _fullest(matches) for who, matches in speakers.items()}
    shouted = any(" " in m["name"] and m["name"].isupper() for m in kept.values())
    turns = {
        n: _turn(match, full[called[match["name"]]], blocks[n], shouted)
        for n, match in kept.items()
    }
    return dict(_go_on(blocks, turns))


def _are_all_named(found: dict[int, re.Match[str]], blocks: list[Block]) -> bool:
    """Whether nearly every line begins with a name and a surname: subtitles with voices."""
    lines = [block for block in blocks if block.kind in ("body", "item", "lead_in")]
    named = [match for match in found.values() if " " in match["name"]]
    return len(named) == len(found) >= NEARLY_ALL * len(lines)


def _find_labels(text: str, blocks: list[Block]) -> Iterator[tuple[int, re.Match[str]]]:
    for number, block in enumerate(blocks):
        if block.kind not in ("body", "heading", "lead_in"):
            continue
        line = text.rfind("\n", 0, block.start) + 1  # the hour is no part of a block
        match = LABEL.match(text, block.start, block.end)
        match = match or LINE.fullmatch(text, block.start, block.end)
        if match := match or LINE.fullmatch(text, line, block.end):
            yield number, match


def _turn(match: re.Match[str], full: re.Match[str], block: Block, shouted: bool) -> Turn:
    """Where names stand in capitals they are told in letters; initials stay: OG."""
    name = full["name"]
    spoken = name.title() if name.isupper() and (shouted or len(name) > 3) else name
    return Turn(Span(*full.span("name")), spoken, full["role"] or "", min(match.end(), block.end))


def _go_on(blocks: list[Block], turns: dict[int, Turn]) -> Iterator[tuple[int, Turn]]:
    """Lines without a label between two that have one are those of the first."""
    first, last = min(turns), max(turns)
    within = [n for n in range(first, last + 1) if blocks[n].kind in ("body", "item", "lead_in")]
    speaker = turns[first]
    bare = [n for n in turns if turns[n].start >= blocks[n].end]
    goes_on = MOSTLY * len(within) <= len(turns) <= NEARLY_ALL * len(within)
    for number in range(first, len(blocks)):
        if number in turns:
            speaker = turns[number]
            yield number, speaker
        elif number - 1 in bare or (goes_on and number < last and number in within):
            yield number, Turn(speaker.speaker, speaker.name, speaker.role, blocks[number].start)


def _fullest(matches: Iterable[re.Match[str]]) -> re.Match[str]:
    """The longest name of a speaker, one with a role before others."""
    return max(matches, key=lambda match: (bool(match["role"]), len(match["name"])))


def _keys(names: Iterable[str]) -> dict[str, str]:
    """Ottoline Grech, GRECH, O. G. and OG are one speaker, known by the surname; Speaker 2 is not
    Speaker 1."""
    parts = {name: re.findall(r"[^\W_][\w’'-]*", name) for name in names}
    whole = [words for words in parts.values() if len(words) > 1 and len(words[0]) > 1]
    initials = {"".join(word[0] for word in words): words[-1].casefold() for words in whole}
    return {
        name: initials.get("".join(words), words[-1].casefold()) for name, words in parts.items()
    }


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
