"""Where the story begins in its first line: behind NEW DELHI: | Orra, May 12 (PTI) | Accra –"""

from __future__ import annotations

import re

LARGE, SMALL = "A-ZА-ЯЁІЇЄҐ", "a-zа-яёіїєґ"
NAME = rf"[{LARGE}][{SMALL}][\w.'’-]{{0,40}}"
TOWN = rf"(?:м\. )?(?:{NAME}|St\.)(?: (?:{NAME}|es|de|of|the)){{0,3}}"
LATIN = r"(?:[A-Z][a-z][\w.'’-]{0,40}|St\.)(?: (?:[A-Z][a-z][\w.'’-]{0,40}|es|de|of|the)){0,3}"
"""In Russian and Ukrainian a dash joins what it stands between: Орра — Варн."""
WORD = rf"[{LARGE}][{LARGE}.'’-]{{0,40}}"
SHOUTED = rf"(?=[{LARGE} .'’/-]*[{LARGE}]{{2}}){WORD}(?:[ /]+{WORD}){{0,4}}"
DAY = (
    rf"(?:(?:[A-Z][A-Za-z]{{2,8}}\.? \d{{1,2}}|\d{{1,2}} [A-Z{SMALL}]{{3,9}}\.?)"
    r"(?:,? \d{4}(?: року| года)?)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
AGENCY = rf"\([{LARGE}][\w. -]{{1,20}}\)"
WITH = rf"(?:, (?:{TOWN}|{SHOUTED}))?(?:, {DAY})?(?:,? {AGENCY})?"
"""What may follow the town: its country, the day, whose wire it is."""
BREAK = r"(?:[:;] | \| | ?[—–] ?| -{1,2} )"
STORY = rf"(?=[{LARGE}“«\"‘'][^\n]{{30}})"
SHAPES = tuple(
    re.compile(shape + STORY)
    for shape in (
        # NEW DELHI: | KARACHI/LAHORE: | MANILA, Philippines — | OTTAWA— | ХАРКІВ —
        rf"{SHOUTED}{WITH}{BREAK}",
        # Orra, May 12: | Orra, May 12 (PTI) | Київ – 3 березня 2021 року –
        rf"{TOWN}(?:, {TOWN})?(?:,| [—–-]) {DAY}(?:,? {AGENCY})?{BREAK}",
        rf"{TOWN}(?:, {TOWN})?, {DAY},? {AGENCY}:? ",
        # Colombo (News 1st): | Bengaluru, DHNS: | (Київ, 3 березня)
        rf"{TOWN} {AGENCY}[:;] |{TOWN}, (?:[A-Z]{{2,6}}|dhns): |\({TOWN}, {DAY}\) ",
        # Orra, Norvania | AFP | ; Nairobi, Kenya | ; TORONTO | ; Київ • УНН
        rf"{TOWN}(?:, {TOWN})?(?: \| [{LARGE}]{{2,6}})? \| |{TOWN} [•·|] [{LARGE}]{{2,9}} ",
        # Windhoek – | Abuja, Nigeria -
        rf"{LATIN}(?:, {LATIN})? [—–-]{{1,2}} ",
        # [Nairobi] | (CNN)
        rf"\[{TOWN}\] |\([A-Z]{{2,6}}\) ?",
    )
)
BEFORE_COLON = re.compile(rf"({LATIN}(?:/{LATIN})?): {STORY}")
"""Tel Aviv: The gate is shut"""
LONG = 400
"""Characters of a text that names again whoever it begins with; no town."""
LABEL = re.compile(rf"^[{LARGE}][{LARGE} .'’-]+: ", re.MULTILINE)
"""MAYOR ROE: Good morning."""


def end_of_dateline(text: str, start: int, end: int) -> int:
    """Where the story begins in its first line, `text[start:end]`."""
    line = text[start:end]
    if len(LABEL.findall(text)) > 1:  # a transcript
        return start
    shapes = (shape.match(line) for shape in SHAPES)
    found = next(filter(None, shapes), None) or _before_colon(text, line)
    return start + found.end() if found else start


def _before_colon(text: str, line: str) -> re.Match[str] | None:
    """| Tel Aviv: | The gate is shut"""
    colon = BEFORE_COLON.match(line)
    return colon if colon and _is_town(text, colon[1]) else None


def _is_town(text: str, name: str) -> bool:
    """Tel Aviv: …, in | Tel Aviv |; not: Roe: …, | Roe | said"""
    if re.search(rf"\b(?:in|at|from|near) {re.escape(name)}\b", text):
        return True
    return " " not in name and len(text) > LONG and text.lower().count(name.lower()) == 1
