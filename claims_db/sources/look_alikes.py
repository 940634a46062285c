"""A name to the suspicion that its letters are not what they look like.

`Rеuters` with a Cyrillic е is another name to the program and the same to a reader.
"""

import re
import unicodedata
from collections import defaultdict

from claims_db.sources.registry import Sources
from claims_db.text.names import normalise_name
from claims_db.values.records import Source

WORD_PART = re.compile(r"[^\W\d_]+")
LIKE_LATIN = str.maketrans("авекмнорстухіјѕһԁԛԝ", "abekmhopctyxijshdqw")
"""Cyrillic letters and the Latin ones that they look like, most of them as capitals only."""


def look_alike(sources: Sources, name: str) -> Source | None:
    """Return a source whose name looks the same and is spelled in other letters.

    `Rеuters` with a Cyrillic е finds Reuters. Offer to merge them; never do it unasked.
    """
    key = normalise_name(name)
    looks = outline(key)
    alike = (id_ for other, id_ in sources.all_keys() if other != key and outline(other) == looks)
    return next((sources.get(id_) for id_ in alike), None)


def look_alikes(sources: Sources) -> dict[int, list[Source]]:
    """Return the sources with a name that looks like another's: the id of each to the others.

    Only names in other letters: TACC and ТАСС, not what is merely spelled alike.
    """
    alike: dict[str, set[int]] = defaultdict(set)
    for key, source_id in sources.all_keys():
        alike[outline(key)].add(source_id)
    groups = [sorted(group) for group in alike.values() if len(group) > 1]
    return {
        one: [sources.get(other) for other in group if other != one]
        for group in groups
        for one in group
    }


def mixes_alphabets(name: str) -> bool:
    """Rеuters (Cyrillic е); not COVID-вакцина, whose parts are each of one alphabet."""
    return any(
        len({alphabet(letter) for letter in part} & {"LATIN", "CYRILLIC"}) == 2
        for part in WORD_PART.findall(name)
    )


def outline(key: str) -> str:
    """Return what a levelled name looks like: ТАСС in Cyrillic and TACC in Latin are alike."""
    return key.translate(LIKE_LATIN)


def alphabet(letter: str) -> str:
    """LATIN, CYRILLIC, GREEK …"""
    return unicodedata.name(letter, "").split(" ")[0]
