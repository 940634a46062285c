"""What is typed to sources, also when it was typed under the wrong keyboard layout."""

import re
from collections import Counter

from claims_db import Source
from claims_db.sources.registry import Sources
from workbench.review.layouts import under_other_layouts

INSIDE = re.compile(r"[\w,;)»”] $")
"""What stands before a word that begins no sentence."""
OFFERED = 30
NAME = re.compile(r"[^\W\d_a-zа-яёіїєґ][\w'’ʼ-]+(?: [^\W\d_a-zа-яёіїєґ][\w'’ʼ-]+)*")
"""Words in a row that begin with a capital letter."""
SURE, SHORT = 80, 3
"""How like a name must be, 0 to 100, to be surely meant; so few letters must begin it."""


def find_sources(sources: Sources, typed: str) -> list[Source]:
    """Return the sources most like what was typed, or like what its keys give elsewhere.

    куегеукы → Reuters; htqnth → what рейтер finds.
    """
    found = sources.like(typed, OFFERED)
    if any(is_meant(typed, score) for _, score in found):
        return [source for source, _ in found]
    elsewhere = [
        source
        for other in under_other_layouts(typed)
        for source, score in sources.like(other, OFFERED)
        if is_meant(other, score)
    ]
    return list(dict.fromkeys((*elsewhere, *(source for source, _ in found))))


def is_meant(typed: str, score: float) -> bool:
    """Whether a name that is so much like what was typed is surely the one meant."""
    return score >= (100 if len(typed.strip()) <= SHORT else SURE)


def names_in(text: str) -> tuple[str, ...]:
    """The names that may stand in a text, the most frequent first: Зеленский, Bank of England.

    Words that begin a sentence are among them; only what she types of a name offers it.
    """
    return tuple(name for name, _count in Counter(NAME.findall(text)).most_common())


def names_inside(text: str) -> tuple[str, ...]:
    """Those names that surely are somebody's: of two words or more, or in capitals.

    And that stand inside a sentence; March and Torsay are found when they are typed.
    """
    found = Counter(
        match[0]
        for match in NAME.finditer(text)
        if (" " in match[0] or match[0].isupper())
        and INSIDE.search(text[max(match.start() - 2, 0) : match.start()])
    )
    return tuple(name for name, _count in found.most_common())
