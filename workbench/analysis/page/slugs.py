"""The head of a story to whose it is: МОСКВА, 3 марта. /ТАСС/. Цены выросли."""

from __future__ import annotations

import re

WORD = r"[A-ZА-ЯЁІЇЄҐ][\w’'-]{0,40}"
PLACE = rf"{WORD}(?: {WORD}){{0,2}}"
OUTLET = rf"{WORD}(?:\.{WORD})?(?: {WORD}(?:\.{WORD})?){{0,2}}"
CAPITAL = r"(?=[A-ZА-ЯЁІЇЄҐ«„“\"\d])"
DASH = r"[-–—]"
DOT = r"[•·|]"
KEPT = 5
"""Letters of an abbreviation, which stays in capitals: ТАСС; longer ones are names: УКРІНФОРМ."""


def compile_slug(day: str) -> re.Pattern[str]:
    """A pattern for what stands before the story in its line, `day` one for a date without year.

    An outlet is known by its place: in brackets or between slashes; without them only after a
    date or a dot.
    """
    marked = rf"/(?P<slashed>[^/\n]{{2,30}})/|\((?P<bracketed>{OUTLET})\)"
    dated = rf"(?:{PLACE}[.,] )?(?i:{day})\.?(?:,? \d{{4}}\.?)?,?"
    return re.compile(
        rf"(?:(?:{PLACE}[.,]? ?)?(?:{dated} ?)?(?:{marked})"
        rf"|{dated} (?:{DASH} )?(?P<after_date>{OUTLET})(?:, {WORD} {WORD}(?=\.))?"
        rf"|{PLACE} ?{DOT} ?(?P<after_dot>{OUTLET}))"
        rf"(?:\.? ?{DASH} ?|\.? ?: |\. ?){CAPITAL}"
    )


SLUG_LINE = re.compile(rf"{PLACE} ?{DOT} ?(?P<outlet>{OUTLET})")
"""Київ • УНН, on a line of its own"""


def outlet_in(match: re.Match[str]) -> str:
    """How the outlet of a slug is listed."""
    name: str = next(filter(None, match.groups())).strip()
    abbreviated = len(name) <= KEPT or "." in name or not name.isupper()
    return name if abbreviated else name.title()
