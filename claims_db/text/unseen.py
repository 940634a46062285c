"""Characters that act on a terminal or a reader unseen: the one list of them.

The terminal, the reports and the remarks of an import ask it.
"""

import re

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""C0 without tab and line feed, DEL, C1."""
DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks and overrides of the direction in which is read."""
SOFT_HYPHEN = "\u00ad"
"""Where a word may be divided: it is shown only there, and is no letter of the word."""
ZERO_WIDTH = "\u034f\u115f\u1160\u180e\u200b\u2060\u3164\ufeff\uffa0\U000e0000-\U000e007f"
"""What takes no room, tags among it."""
SEPARATORS = "\u2028\u2029\ufff9-\ufffb"
SURROGATES = "\ud800-\udfff"
UNSEEN = CONTROLS + DIRECTIONS + ZERO_WIDTH + SEPARATORS + SURROGATES
JOINERS = "\u200c\u200d"
"""Seen in what they do to letters of some scripts and to pictures; elsewhere they hide."""

HARMFUL = re.compile(f"[{UNSEEN}]|(?<![^\\x00-\\u0590])[{JOINERS}]")


def marked(match: re.Match[str]) -> str:
    """A right-to-left override → ⟦U+202E⟧"""
    return f"⟦U+{ord(match[0]):04X}⟧"


def visible(text: str) -> str:
    """A text with all of them marked, and without soft hyphens: they stand where none is seen."""
    return HARMFUL.sub(marked, text.replace(SOFT_HYPHEN, ""))
