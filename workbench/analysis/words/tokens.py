"""Text to tokens: words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

TOKEN = re.compile(
    r"[^\W_]+(?:(?:['’ʼ‑-]|[\u200b\u2060\ufeff]+)[^\W_]+|(?<=\d)[.,:]\d+|\.(?:ua|com|info|ru|net|org|eu)\b)*%?|\S"
)

SIGNED = re.compile(r"[-−–—][$€£¥₴₽₸]?[.,]?\d")
"""-5, −9 °С, –$5: a minus that belongs to a number, with whatever dash it was typed."""

APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "ё": "е", "Ё": "Е"}) | dict.fromkeys(
    map(ord, "\u200b\u2060\ufeff")  # what takes no room hides a word from nobody
)


class Token(NamedTuple):
    """One word, number or mark."""

    start: int
    end: int
    text: str
    lower: str
    """Folded for looking up: lower case, one apostrophe, ё as е."""
    is_word: bool
    is_capitalised: bool


def fold(text: str) -> str:
    """Пам’ять -> пам'ять, Ещё -> еще; what is only of no width stays."""
    return text.translate(APOSTROPHES).lower() or text


def words(text: str) -> frozenset[str]:
    """A word list as it stands in the code: words("he she it")"""
    return frozenset(text.split())


def split_words(phrase: str) -> tuple[str, ...]:
    """Folded words and marks of a phrase of a list."""
    return tuple(token.lower for token in tokenise(phrase))


def tokenise(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """Yield the tokens of `text[start:end]`."""
    stop = len(text) if end is None else end
    for match in TOKEN.finditer(text, start, stop):
        word = match[0]
        opening = word[0]
        yield Token(
            match.start(), match.end(), word, fold(word), opening.isalnum(), opening.isupper()
        )


PARTICLES = words(
    "фон ван дер ден де дель делла ди ду дос ла ле аль эль ель бен бін бин ибн ібн"
    " von van der den de del della di du dos da la le al el ben bin ibn ter"
)
"""What is written small inside a name."""


def join_names(tokens: list[Token]) -> list[Token]:
    """Урсула | фон дер | Ляєн, Luis | de la | Fuente: a particle inside a name is of the name.

    One alone needs a capital before it, for «де» is a word too.
    """
    joined = list(tokens)
    for at, token in enumerate(tokens):
        if token.lower in PARTICLES and not token.is_capitalised and at + 1 < len(tokens):
            led = at > 0 and (joined[at - 1].is_capitalised or joined[at - 1].lower in PARTICLES)
            leads = tokens[at + 1].lower in PARTICLES and at + 2 < len(tokens)
            name = tokens[at + 2 if leads else at + 1].is_capitalised
            if name and (led or leads):
                joined[at] = token._replace(is_capitalised=True)
    return joined
