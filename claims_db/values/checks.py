"""What a value must be to enter the store: each check gives it back as it is kept.

Raises:
    ValueError: It is not; says why.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

Check = Callable[[Any], Any]
LONGEST_NAME = 300
"""Characters."""


def without_nul_or_surrogates(text: str) -> str:
    """SQLite's own functions cut a text at NUL, and UTF-8 has no lone surrogates."""
    if "\x00" in text:
        raise ValueError(f"contains a NUL character at {text.index(chr(0))}")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"contains a lone surrogate at {error.start}") from None
    return text


def are_texts(texts: Iterable[str]) -> tuple[str, ...]:
    """Each of them can be kept."""
    return tuple(map(without_nul_or_surrogates, texts))


def is_name(written: str) -> str:
    """A line without the blanks around it."""
    name = without_nul_or_surrogates(written.strip())
    if not name:
        raise ValueError("needs at least 1 character")
    if len(name) > LONGEST_NAME:
        raise ValueError(f"has more than {LONGEST_NAME} characters")
    return name


def is_language(code: str) -> str:
    """ISO 639-1, in two letters; which of them can be analysed is none of the store's business."""
    if not re.fullmatch("[a-z]{2}", code):
        raise ValueError("is no language; write it in two letters, as uk")
    return code


def is_time(written: str) -> str:
    """An ISO 8601 date or time."""
    try:
        datetime.fromisoformat(written)
    except ValueError:
        raise ValueError("is no day; write it as 2026-01-06") from None
    return written


def is_share(value: float) -> float:
    """From 0 to 1."""
    if not 0 <= value <= 1:
        raise ValueError("is not between 0 and 1")
    return value


def is_one_of(words: tuple[str, ...]) -> Check:
    """A check for some words."""

    def check(word: str) -> str:
        if word not in words:
            raise ValueError(f"is none of {', '.join(words)}")
        return word

    return check
