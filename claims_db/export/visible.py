"""A text from outside to one in which nothing acts unseen on who reads a report or a mail."""

import re

ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls without tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks and overrides
    "\u2028\u2029\ufff9-\ufffb\U000e0000-\U000e007f]"  # separators, annotations, tags
)


def visible(text: str) -> str:
    """A right-to-left override → ⟦U+202E⟧"""
    return ACTING.sub(lambda match: f"⟦U+{ord(match[0]):04X}⟧", text)
