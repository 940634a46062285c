"""What is typed to sources, also when it was typed under the wrong keyboard layout."""

from claims_db import Source
from claims_db.sources import Sources
from workbench.review.keys import under_other_layouts

OFFERED = 30
SURE = 80
"""rapidfuzz score, 0 to 100, from which a name is what was meant."""


def find_sources(sources: Sources, typed: str) -> list[Source]:
    """Return the sources most like what was typed, or like what its keys give elsewhere.

    куегеукы → Reuters; htqnth → what рейтер finds.
    """
    found = sources.find(typed, OFFERED)
    if any(is_meant(source.name, typed) for source in found):
        return found
    elsewhere = [
        source
        for other in under_other_layouts(typed)
        for source in sources.find(other, OFFERED)
        if is_meant(source.name, other)
    ]
    return list({source.id: source for source in (*elsewhere, *found)}.values())


def is_meant(name: str, typed: str) -> bool:
    """Whether a name is surely the one typed: it begins so, or is spelled nearly so."""
    name, typed = name.casefold(), typed.strip().casefold()
    if len(typed) <= 3:
        return name.startswith(typed)
    from rapidfuzz import fuzz

    return fuzz.partial_ratio(name, typed) >= SURE
