"""Text to its language: Russian, Ukrainian or English."""

from __future__ import annotations

import re

SAMPLE = 20_000
"""Characters looked at: an article's language shows long before that."""

CYRILLIC = re.compile(r"[а-яёіїєґ]")
LATIN = re.compile(r"[a-z]")
ONLY_UKRAINIAN = re.compile(r"[іїєґ]")
ONLY_RUSSIAN = re.compile(r"[ыэёъ]")

UKRAINIAN_WORDS = re.compile(r"\b(?:та|що|як|але|про|це|він|вона|для|під|або|до)\b")
RUSSIAN_WORDS = re.compile(r"\b(?:и|что|как|но|о|об|это|он|она|для|под|или|до|с)\b")


def detect_language(text: str) -> str:
    """Return "ru", "uk" or "en"; a text without letters counts as English."""
    sample = text[:SAMPLE].lower()
    cyrillic = len(CYRILLIC.findall(sample))
    if cyrillic * 2 < len(LATIN.findall(sample)) or cyrillic == 0:
        return "en"
    ukrainian = len(ONLY_UKRAINIAN.findall(sample)) * 2 + len(UKRAINIAN_WORDS.findall(sample))
    russian = len(ONLY_RUSSIAN.findall(sample)) * 2 + len(RUSSIAN_WORDS.findall(sample))
    return "uk" if ukrainian > russian else "ru"
