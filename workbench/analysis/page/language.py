"""Text to its language, by its letters and small words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from workbench.analysis.words.outline import Outline, Signs

SAMPLE = 20_000
"""Characters looked at: an article's language shows long before that."""
LATIN = "a-z"


def find_language(text: str, languages: Sequence[Outline]) -> Outline:
    """Return the likeliest of the languages; of two that are alike, the one that stands first.

    Latin letters count half: names, addresses and brands in them stand in texts of any script.
    Where there are none the text counts as one in Latin script, and if no language has that,
    as the first.
    """
    sample = text[:SAMPLE].lower()
    alphabet = max(_alphabets(languages), key=lambda letters: _share(sample, letters))
    written = [language for language in languages if language.signs.alphabet == alphabet]
    return max(written, key=lambda language: _count_signs(sample, language.signs))


def _alphabets(languages: Iterable[Outline]) -> list[str]:
    """Each once, the Latin one last: where letters are even the others are the text's."""
    return sorted({language.signs.alphabet for language in languages}, key=LATIN.__eq__)


def _share(sample: str, letters: str) -> tuple[int, bool]:
    count = len(re.findall(f"[{letters}]", sample))
    return (count, True) if letters == LATIN else (count * 2, count > 0)


def _count_signs(sample: str, signs: Signs) -> int:
    letters = len(re.findall(f"[{signs.letters}]", sample)) if signs.letters else 0
    if not signs.words:
        return letters * 2
    words = re.compile(rf"\b(?:{'|'.join(sorted(signs.words))})\b")
    return letters * 2 + len(words.findall(sample))
