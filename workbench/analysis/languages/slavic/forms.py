"""A Slavic noun or adjective to its forms, by a table of endings."""

from __future__ import annotations

from collections.abc import Iterator


def swap_ending(word: str, table: dict[str, str]) -> Iterator[str]:
    """газета -> газета газеты газете …"""
    ending = max((e for e in table if word.endswith(e)), key=len)
    stem = word[: len(word) - len(ending)]
    for other in table[ending].split(" "):
        yield stem + other
    if ending in ("а", "о") or (ending in ("я", "е") and len(stem) > 3):
        yield stem


def adjective_forms(word: str, endings: str) -> Iterator[str]:
    """дежурная -> дежурный дежурного …"""
    stem = word[:-2] if word[-2:] in endings.split() else word[:-1]
    for ending in endings.split():
        yield stem + ending
