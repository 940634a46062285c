"""Lines that begin with who speaks, and those that answer a question."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from workbench.analysis.page.lines import Block
from workbench.analysis.result import Span

HOUR = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?"
PARTICLE = r"(?:(?:фон|ван|дер|ден|де|да|ди|ла|бен|бин|von|van|der|den|de|da|di|la|bin|al) ){0,2}"
NAME = (
    r"(?P<name>[A-ZА-ЯЁІЇЄҐ][\w.’'-]*"
    rf"(?: {PARTICLE}[A-ZА-ЯЁІЇЄҐ][\w.’'-]*){{0,3}}(?: \d{{1,2}})?)"
)
ROLE = r"(?:, (?P<role>[^:\n.!?«“\"]{2,120}))?(?: \([^()\n]{2,40}\))?"
LABEL = re.compile(rf"[«“\"]?(?:{HOUR}\s+)?\**{NAME}{ROLE}:\**[ \t]+(?=\S)")
"""OG: The airport … | RACHEL MOORE, CNN ANCHOR: The … | 0:12 Moore: It is … | "MOORE: It is …"""
LINE = re.compile(
    rf"(?=.{{0,200}}(?:{HOUR}|:\**$))"
    rf"(?:{HOUR}\s+)?\**{NAME}{ROLE}\**(?:[ \t]+{HOUR}|:\**)?"
)
"""Rachel Moore  0:01 | 00:01 Rachel Moore — and what she says follows on the next line"""
ENOUGH = 2
"""Questions with their answers that make an interview."""
MOSTLY, NEARLY_ALL = 0.5, 0.9
"""Between these shares of lines with a label the others go on with the one before; where nearly
all have one, a line without it is the article's own."""


class Turn(NamedTuple):
    """Who speaks in a line, and where what they say begins."""

    speaker: Span
    """Where the line, or the one it goes on with, names who speaks."""
    name: str
    """The fullest that the article gives."""
    role: str
    """What is told of them there: "CNN anchor"; empty where nothing is."""
    start: int


def find_turns(text: str, blocks: list[Block]) -> dict[int, Turn]:
    """Return the lines of an interview by block number, with who speaks; none in other articles."""
    found = dict(_find_labels(text, blocks))
    called = _keys({match["name"] for match in found.values()})
    kept = _sure_labels(text, blocks, found, called)
    if not kept:
        return {}
    speakers = _by_speaker(kept.values(), called)
    full = {who: _fullest(matches) for who, matches in speakers.items()}
    shouted = any(_is_shouted(match["name"]) for match in kept.values())
    turns = {n: _turn(m, full[called[m["name"]]], blocks[n], shouted) for n, m in kept.items()}
    return dict(_go_on(blocks, turns))


Labels = dict[int, re.Match[str]]
"""The match of a speaker's name by the number of its block."""


def _sure_labels(text: str, blocks: list[Block], found: Labels, called: dict[str, str]) -> Labels:
    """Those of two speakers at least, one of whom comes again; else those below dashes."""
    counts = Counter(called[match["name"]] for match in found.values())
    several = max(counts.values(), default=0) > 1
    sure = _are_all_named(found, blocks, several) or _is_answered(text, blocks, found)
    again = {name for name, count in counts.items() if count > 1}
    kept = {n: m for n, m in found.items() if sure or called[m["name"]] in again or m["role"]}
    if len(_by_speaker(kept.values(), called)) > 1 and (sure or again):
        return kept
    return {n: m for n, m in found.items() if _is_dashed_below(text, blocks, n)}


def _by_speaker(
    labels: Iterable[re.Match[str]], called: dict[str, str]
) -> dict[str, list[re.Match[str]]]:
    speakers: dict[str, list[re.Match[str]]] = {}
    for match in labels:
        speakers.setdefault(called[match["name"]], []).append(match)
    return speakers


def _is_shouted(name: str) -> bool:
    """RACHEL MOORE; not: OG"""
    return " " in name and name.isupper()


def _are_all_named(found: dict[int, re.Match[str]], blocks: list[Block], several: bool) -> bool:
    """Whether nearly every line begins with a name and a surname: subtitles with voices; or, where
    somebody speaks `several` times, with a surname in capitals."""
    lines = [block for block in blocks if block.kind in SPOKEN]
    names = (match["name"] for match in found.values())
    whole = [name for name in names if " " in name or (several and _is_capitals(name))]
    return len(whole) == len(found) >= NEARLY_ALL * len(lines)


def _is_capitals(name: str) -> bool:
    """MOORE; not: OG"""
    return name.isupper() and len(name) > 3


def _is_answered(text: str, blocks: list[Block], found: dict[int, re.Match[str]]) -> bool:
    """Заря: Как идёт работа? | Иван Лосев: Хорошо.: a question, and right below who answers it"""
    asked = (n for n in found if text[blocks[n].end - 1] == "?" and n + 1 in found)
    return any(" " in found[n + 1]["name"] for n in asked)


def _is_dashed_below(text: str, blocks: list[Block], number: int) -> bool:
    """Анна Гук, лікарка: | — Хворих багато.: a line that only tells whose speech stands below"""
    leads = text[blocks[number].end - 1] == ":" and number + 1 < len(blocks)
    return leads and _is_dashed(text, blocks[number + 1])


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
    spoken = name.title() if name.isupper() and (shouted or _is_capitals(name)) else name
    return Turn(Span(*match.span("name")), spoken, full["role"] or "", min(match.end(), block.end))


def _go_on(blocks: list[Block], turns: dict[int, Turn]) -> Iterator[tuple[int, Turn]]:
    """Lines without a label between two that have one are those of the first."""
    first, last = min(turns), max(turns)
    within = [n for n in range(first, last + 1) if blocks[n].kind in SPOKEN]
    bare = {n + 1 for n, turn in turns.items() if turn.start >= blocks[n].end}
    goes_on = MOSTLY * len(within) <= len(turns) <= NEARLY_ALL * len(within)
    unlabelled = bare.union(within if goes_on else ())
    speaker = turns[first]
    for number in range(first, len(blocks)):
        if number in turns:
            speaker = turns[number]
            yield number, speaker
        elif number in unlabelled:
            yield number, speaker._replace(start=blocks[number].start)


SPOKEN = ("body", "item", "lead_in")


def _fullest(matches: Iterable[re.Match[str]]) -> re.Match[str]:
    """The longest name of a speaker, one with a role before others."""
    return max(matches, key=lambda match: (bool(match["role"]), len(match["name"])))


def _keys(names: Iterable[str]) -> dict[str, str]:
    """Ottoline Grech, GRECH, O. G. and OG are one speaker, known by the surname; Speaker 2 is not
    Speaker 1."""
    parts = {name: re.findall(r"[^\W_][\w’'-]*", name) for name in names}
    whole = [words for words in parts.values() if len(words) > 1 and len(words[0]) > 1]
    initials = {"".join(word[0] for word in words): words[-1].casefold() for words in whole}
    keys: dict[str, str] = {}
    for name, words in parts.items():
        own = initials.get("".join(words), words[-1].casefold())
        keys[name] = next((key for key in keys.values() if is_spelt_like(key, own)), own)
    return keys


def is_spelt_like(name: str, surname: str) -> bool:
    """Oleksandr Kubrenko, KUBRENKO, Kubrenco: a name in another spelling, too"""
    one, other = name.split()[-1].casefold(), surname.casefold()
    if one == other:
        return True
    near = one[:LIKE] == other[:LIKE] and abs(len(one) - len(other)) < 2
    return near and min(len(one), len(other)) > LIKE + 1 and one[-1] == other[-1]


LIKE = 4
"""Letters at the head of a name that no slip of the pen changes."""


def find_answers(text: str, blocks: list[Block]) -> set[int]:
    """Return the blocks that answer a question put on a line of its own before them.

    Only where an article does so again and again, and answers begin with a dash
    or speak in the first person, is it an interview; or where both lines begin with a dash.
    """
    asked = {number for number, block in enumerate(blocks) if _is_question(text, block)}
    rest = set(range(min(asked, default=len(blocks)), len(blocks))) - asked
    answers = {number for number in rest if _answers(blocks, text, number)}
    if any(_are_dashed(text, blocks[n - 1 : n + 1]) for n in answers):
        return answers | set(_dashed_before(text, blocks, min(asked)))
    often = min(len(asked), len(answers)) >= ENOUGH
    return answers if often and _are_spoken(text, [blocks[n] for n in answers]) else set()


def _are_dashed(text: str, turns: list[Block]) -> bool:
    return all(_is_dashed(text, block) for block in turns)


def _dashed_before(text: str, blocks: list[Block], first: int) -> Iterator[int]:
    """— Матч удался. | — А судья? — Судья ошибся: what was asked first is left out"""
    for number in range(first - 1, 0, -1):
        if blocks[number].kind not in ("body", "item") or not _is_dashed(text, blocks[number]):
            return
        yield number


def questions_before(text: str, blocks: list[Block], answers: set[int]) -> set[int]:
    """Return the blocks that ask what is answered: only what others say is stated in them."""
    return {number - 1 for number in answers if _is_question(text, blocks[number - 1])}


def _are_spoken(text: str, answers: list[Block]) -> bool:
    """With dashes, or mostly in the first person"""
    dashed = sum(_is_dashed(text, block) for block in answers)
    spoken = [block for block in answers if FIRST_PERSON.search(text, block.start, block.end)]
    return dashed >= 2 or len(spoken) * 2 > len(answers)


def _is_question(text: str, block: Block) -> bool:
    line = text[block.start : block.end]
    return len(line) < 400 and line.rstrip('»”"').endswith("?")


FIRST_PERSON = re.compile(
    r"\b(?:я|мы|мне|меня|нас|нам|мой|моя|мои|наш|ми|мені|мене|мій|моя|мої|I|I'm|I’ve|my|we|our)\b",
    re.I,
)
QUOTED = re.compile(r"[«„“\"]")


def _answers(blocks: list[Block], text: str, number: int) -> bool:
    """The line right after a question, or one that goes on after such a line."""
    block, before = blocks[number], blocks[number - 1]
    if block.kind not in ("body", "item") or QUOTED.match(text, block.start):
        return False
    after_question = text[before.start : before.end].rstrip('»”"').endswith("?")
    return after_question or _is_dashed(text, block)


def _is_dashed(text: str, block: Block) -> bool:
    line = text.rfind("\n", 0, block.start) + 1
    return text[line : block.end].lstrip().startswith(("—", "–", "- "))
