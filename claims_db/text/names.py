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


LEGAL_FORMS = frozenset(
    {"inc", "ltd", "limited", "llc", "llp", "plc", "corp", "co", "gmbh", "ag", "sa", "nv", "bv"}
    | {"ооо", "оао", "зао", "пао", "ао", "чао", "тов", "тзов", "ат", "пат", "прат"}
)
"""Words before or after the name of a company that say what it is by law, as in «ООО „Рога“»."""


def normalise_name(name: str) -> str:
    """Return the key of `name`: case, quotation marks, apostrophes, dashes and ё levelled.

    For matching only; what is stored and shown is the name as written.
    """
    name = unicodedata.normalize("NFC", INVISIBLE.sub("", name)).casefold()
    return " ".join(MARKS.sub(lambda mark: LEVELLED[mark[0]], name).split())


def without_legal_form(key: str) -> str:
    """Return a key without the legal form around it: «acme, inc.» is «acme»."""
    words = key.split()
    while len(words) > 1 and is_legal_form(words[-1]):
        words.pop()
    if len(words) > 1 and is_legal_form(words[0]):
        words.pop(0)
    return " ".join(words).rstrip(",")


def is_legal_form(word: str) -> bool:
    """S.A., Inc."""
    return word.replace(".", "").rstrip(",") in LEGAL_FORMS
