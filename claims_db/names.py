"""A source's name to the key it is matched by.

«Рейтер», «РЕЙТЕР» and „рейтер“ are one key; so are «об’єднання» and «об'єднання»,
«Пётр» and «Петр».
"""

import re
import unicodedata

APOSTROPHES = str.maketrans(dict.fromkeys("’ʼ‘`´ʹ′＇", "'"))
QUOTATION_MARKS = str.maketrans(dict.fromkeys('«»"„“”‟‹›', " "))
DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))
INVISIBLE = re.compile(r"[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def normalise_name(name: str) -> str:
    """Return the key of `name`: case, quotation marks, apostrophes, dashes and ё levelled.

    For matching only; what is stored and shown is the name as written.
    """
    name = unicodedata.normalize("NFC", INVISIBLE.sub("", name))
    name = name.translate(APOSTROPHES).translate(QUOTATION_MARKS).translate(DASHES)
    return " ".join(name.casefold().replace("ё", "е").split())
