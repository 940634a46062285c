"""Two words of names to whether they are forms of one."""

from __future__ import annotations

import re

from workbench.analysis.reference.offices import STEM

SHORTEST = 2
"""Letters a word has at least without its ending."""
ENDING = "аяоьйеиуюыієї"


def same_word(one: str, other: str) -> bool:
    """Гук, Гука; Луговая, Луговой; Павлів, Павлова: forms of one word, by how they begin"""
    one, other = (re.sub("ів$", "ов", word) for word in (one, other))
    if one == other or (len(one) > STEM and len(other) > STEM and one[:STEM] == other[:STEM]):
        return True
    short, long = sorted((one, other), key=len)
    stem = short.rstrip(ENDING)
    stem = stem if len(stem) >= SHORTEST else short
    return len(stem) >= SHORTEST and long.startswith(stem) and len(long) - len(stem) <= STEM - 2
