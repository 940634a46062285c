"""A Slavic noun, adjective or phrase to its forms, by a table of endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.words.tokens import split_words, words


def swap_ending(word: str, table: dict[str, str]) -> list[str]:
    """газета -> газета газеты газете …"""
    ending = next((word[-n:] for n in (4, 3, 2, 1) if word[-n:] in table), "")
    stem = word[: len(word) - len(ending)]
    bare = ending in ("а", "о") or (ending in ("я", "е") and len(stem) > 3)
    return [stem + other for other in table[ending].split(" ")] + ([stem] if bare else [])


def adjective_forms(word: str, endings: str) -> list[str]:
    """дежурная -> дежурный дежурного …"""
    return [word[:-2] + ending for ending in endings.split()]


def decline_phrase(phrase: str, proper: bool) -> Iterator[tuple[str, ...]]:
    """верховный суд -> верховн* суд*: the stems, for all words of it are declined"""
    yield tuple(_stem(word) for word in split_words(phrase))


def _stem(word: str) -> str:
    """верховный -> верховн*, суд -> суд*, сили -> сил*"""
    if len(word) < 3:
        return word
    if word.endswith(("ый", "ий", "ій")):
        return word[:-2] + "*"  # белый дом, в Белом доме
    if len(word) == SHORT and word.endswith(VOWELS):
        return word[:-1] + "*"
    return word[: -2 if len(word) > 6 else -1 if len(word) > 4 else None] + "*"


SHORT = 4
VOWELS = tuple("аеиоуыэюяії")

DESCRIBING = re.compile(
    r"[а-яёіїєґ'-]{2,}(?:[ыиі]ми|[ыиі]м|[оеє]ю|[иыі]й|[иыіїо]х|[еєу]|[оеь]му|[оеь]го|ої|[ое]й)$"
)
BESIDES = words("же ж самым самим наиболее найбільш более більш")


def may_describe(word: str) -> bool:
    """за | попередніми | даними, по | самым | скромным | подсчётам, на | особисту | думку"""
    return word in BESIDES or bool(DESCRIBING.match(word))
