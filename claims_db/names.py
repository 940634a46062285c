"""A source's name to the key it is matched by.

«Рейтер», «РЕЙТЕР» and „рейтер“ are one key; so are «об’єднання» and «об'єднання»,
«Пётр» and «Петр».
"""

import re
import unicodedata

LEVELLED = (
    dict.fromkeys("’ʼ‘`´ʹ′＇", "'")
    | dict.fromkeys('«»"„“”‟‹›', " ")
    | dict.fromkeys("‐‑‒–—−", "-")
    | {"ё": "е"}
)
"""Characters that stand for another one: apostrophes, quotation marks, dashes, ё."""
MARKS = re.compile(f"[{''.join(LEVELLED)}]")
INVISIBLE = re.compile(r"[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def normalise_name(name: str) -> str:
    """Return the key of `name`: case, quotation marks, apostrophes, dashes and ё levelled.

    For matching only; what is stored and shown is the name as written.
    """
    name = unicodedata.normalize("NFC", INVISIBLE.sub("", name)).casefold()
    return " ".join(MARKS.sub(lambda mark: LEVELLED[mark[0]], name).split())
