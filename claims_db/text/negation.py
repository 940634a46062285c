"""A wording to what it denies, in three languages.

«не более» and «не только» deny nothing; «никто не» denies once; a word with «не» or "un" grown on
to it («небезопасна») is left to whoever compares it with another wording.
"""

import re
from typing import NamedTuple

from claims_db.text.listed import listed
from claims_db.text.little_words import LITTLE
from claims_db.text.stems import stem
from claims_db.text.wording import level

WORD = re.compile(r"[^\W\d_]+")
DENYING = listed(
    """
    не нет нельзя ні немає нема not never cannot neither nor fail fails failed refuse refuses
    refused отказался отказалась отказались отказалось отказывается отказываются відмовився
    відмовилась відмовилася відмовились відмовилися відмовляється wont cant didnt doesnt dont
    isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt
    """
)
CONCORD = listed(
    """
    ни никто никого никому никакой никаких никакие ничего ничто никогда нигде ані жоден жодна
    жодне жодної жодного жодних жодному ніхто нікого нікому ніякої ніяких нічого ніщо ніколи
    ніде no nobody none nothing nowhere
    """
)
"""Words that deny, and do it together with «не» where that stands beside them."""
PERHAPS = frozenset({"без", "without"})
"""Denies what another wording may deny otherwise, or say in a word: без света, обесточены."""
DENIALS = DENYING | CONCORD | PERHAPS
NOT_DENIED = listed(
    """
    более менее больше меньше раньше позже только просто лишь більше менше більш менш раніше
    пізніше тільки лише просто only less more fewer later earlier just than longer
    """
)
"""After «не», where it denies nothing of the claim: not less than, не только."""


class Denied(NamedTuple):
    """What a wording denies."""

    times: int
    perhaps: int
    """How often besides, where another wording may have no such word."""
    written: str
    """The word that denies; empty: none does."""
    stems: frozenset[str]
    """What comes after the words that deny."""


def denied(text: str) -> Denied:
    """What is denied in a wording, and how often."""
    words = WORD.findall(level(text))
    plain = [n for n, word in enumerate(words) if word in DENYING and not is_no_denial(words, n)]
    plain = plain or [n for n, word in enumerate(words) if word in CONCORD][:1]
    perhaps = [n for n, word in enumerate(words) if word in PERHAPS]
    following = (first_telling(words[place + 1 : place + 4]) for place in (*plain, *perhaps))
    return Denied(
        len(plain),
        len(perhaps),
        " ".join(words[place] for place in plain or perhaps),
        frozenset(stem(word) for word in following if word),
    )


def is_no_denial(words: list[str], place: int) -> bool:
    """не менее, not only"""
    return words[place + 1 : place + 2] != [] and words[place + 1] in NOT_DENIED


def first_telling(words: list[str]) -> str:
    """The first word that says something by itself."""
    return next((word for word in words if word not in LITTLE and word not in CONCORD), "")
