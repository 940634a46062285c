"""Lines and words that were broken to the ones that were meant.

A mail, a terminal or an editor breaks a line where the next word would not fit. Such breaks
show themselves: a sentence goes on after them in small letters, and no line is much longer
than those that are broken so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from workbench.analysis.page.moved import Edit

BREAK = re.compile(r"(?<=\S)[ \t]*\r?\n[ \t]*(?:>[ \t]*)*(?=[^\s>])")
"""Between two lines that no empty one parts; in a quoted mail each begins with a mark."""
DIVIDED = re.compile("\u00ad(?:\r?\n[ \t]*(?=[^\\W\\d_A-ZА-ЯЁІЇЄҐ]))?")
"""A soft hyphen, with the break of the line that it let be."""
TOLD = re.compile(r"(?<=,)[ \t]*(?:\r?\n[ \t]*)+(?=[–—-][ \t]*[^\W\d_A-ZА-ЯЁІЇЄҐ])")
"""Between what is said, with a comma, and who says it, with a dash, on a line of his own."""
SET_APART = "\u2005"
"""The space that is read instead of such a break."""
ENDS = re.compile(r"[.!?…:;|][»”\"’')\]*_]*$")
ITEM = re.compile(r"(?:[-–—*+•●▪■◦‣·]|\d{1,3}[.)])\s")
OTHERWISE = re.compile(r"[#|`=~<]|[-–—*_]{3}")
"""A heading, a table, code, a rule: nothing goes on there."""
BEFORE_ITEM = re.compile(r"[.:;]$")
DASHED = re.compile(r"[–—-] [^\W\d_A-ZА-ЯЁІЇЄҐ]")
"""“Is it?” | – asked he"""
FIELD = re.compile(r"[\w-]+: ")
"""date: 12 May | Moore: who speaks"""
SHORTEST = 24
"""Characters: nobody breaks lines at a narrower column, and headings are often shorter."""
LONGER = 1.15
"""A line so many times as long as the longest broken one was not broken at its column."""
FEW_LONG = 0.1
OFTEN = 0.2
"""The share of breaks inside paragraphs after which a sentence goes on in small letters."""


LINKED = re.compile(
    r"(?:(?<=\bthe)|(?<=\bof)|(?<=\bby)|(?<=\ba)|(?<=\ban)|(?<=\bfrom)|(?<=\band))"
    r"([ \t]*\n[ \t]*)[A-Z][^\n.!?:]{1,60}?([ \t]*\n[ \t]*)(?=[^\n]{12})"
    r"|(?<=\S)(?<=[^\n.!?:]{20})([ \t]*\n[ \t]*)[^\n.!?:]{2,60}?([ \t]*\n[ \t]*)(?=[,;] [a-z])"
)
"""told the | Orra Herald | she ran; told | Orra News |, which asked: a link on its own line"""


class Seam(NamedTuple):
    """A break between two lines, with what stands on its sides."""

    start: int
    end: int
    before: str
    """The line that ends here, with its indentation."""
    word: str
    """The first word of the next."""
    opening: str
    """Its first characters."""

    @property
    def reach(self) -> int:
        """How long the line would be with the next word in it."""
        return len(self.before) + 1 + len(self.word)

    @property
    def goes_on(self) -> bool:
        """closed the | bridge: in the midst of a sentence, beyond doubt."""
        return (
            self.opening[:1].islower()
            and len(self.before) >= SHORTEST
            and not ENDS.search(self.before)
            and not FIELD.match(self.opening)
            and not FIELD.match(self.before.lstrip())
            and self.may_go_on
        )

    @property
    def may_go_on(self) -> bool:
        """What follows is no item, heading or table; a dash after a full line is a dash."""
        begun = self.before.lstrip()
        if OTHERWISE.match(self.opening) or OTHERWISE.match(begun):
            return False
        begins = ITEM.match(self.opening) or FIELD.match(self.opening)
        before = BEFORE_ITEM if DASHED.match(self.opening) else ENDS
        return not (begins and (before.search(self.before) or ITEM.match(begun)))


def undo_divisions(text: str) -> Iterator[Edit]:
    """Yield where a word may be divided or is, which is no part of it."""
    return ((found.start(), found.end(), "") for found in DIVIDED.finditer(text))


def join_speakers(text: str) -> Iterator[Edit]:
    """Yield where a line breaks before who says what it says, if it is no item of a list."""
    for found in TOLD.finditer(text):
        begin = text.rfind("\n", 0, found.start()) + 1
        if not ITEM.match(text[begin : found.start()].lstrip()):
            yield found.start(), found.end(), SET_APART


def join_linked(text: str) -> Iterator[Edit]:
    """Yield the breaks around the words of a link in the midst of a sentence."""
    for found in LINKED.finditer(text):
        for group, space in ((1, " "), (2, " "), (3, " "), (4, "")):
            if found.start(group) >= 0:
                yield *found.span(group), space


def find_seams(text: str) -> list[Seam]:
    """Return the breaks between lines that no empty line parts."""
    seams = []
    for found in BREAK.finditer(text):
        start, end = found.span()
        before = text[text.rfind("\n", 0, start) + 1 : start]
        opening = text[end : end + 80].partition("\n")[0]
        seams.append(Seam(start, end, before, opening.split(" ", 1)[0], opening))
    return seams


def find_column(text: str, seams: list[Seam]) -> int | None:
    """Return from which length on, its next word with it, a line was full; None if none was."""
    broken = [seam for seam in seams if seam.goes_on]
    if not broken or len(broken) < OFTEN * len(seams):
        return None
    longest = _longest_full(text, max(len(seam.before) for seam in broken))
    reaches = sorted(seam.reach for seam in broken)
    return min(longest + 1, reaches[len(reaches) // 10]) if longest else None


def _longest_full(text: str, widest: int) -> int:
    """The length of the longest line not much over the widest; 0 if many are far longer."""
    lengths = [len(line.rstrip()) for line in text.splitlines() if " " in line.strip()]
    fitting = [length for length in lengths if length <= widest * LONGER]
    many_long = len(lengths) - len(fitting) > FEW_LONG * len(lengths)
    return 0 if many_long else max(fitting, default=0)


def undo_breaks(text: str) -> Iterator[Edit]:
    """Yield where a line was broken, from left to right, and what stands there instead."""
    seams = find_seams(text)
    column = find_column(text, seams)
    if column is None:
        return
    for seam in seams:
        if seam.goes_on or (seam.may_go_on and seam.reach >= column):
            yield seam.start, seam.end, "" if _is_divided(seam) else " "


def _is_divided(seam: Seam) -> bool:
    """a well- | known bridge: the hyphen is the word's own"""
    return seam.before[-1] == "-" and seam.before[-2:-1].isalpha()
