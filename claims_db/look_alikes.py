"""A name to the suspicion that its letters are not what they look like.

`Rеuters` with a Cyrillic е is another name to the program and the same to a reader.
"""

import re
import unicodedata

WORD_PART = re.compile(r"[^\W\d_]+")
LIKE_LATIN = str.maketrans("авекмнорстухіјѕһԁԛԝ", "abekmhopctyxijshdqw")
"""Cyrillic letters and the Latin ones that they look like, most of them as capitals only."""


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
