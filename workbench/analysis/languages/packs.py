"""The languages there are, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from workbench.analysis.languages.english.forms import conjugate_english, decline_english
from workbench.analysis.languages.russian.forms import conjugate_russian, decline_russian
from workbench.analysis.languages.ukrainian.forms import conjugate_ukrainian, decline_ukrainian
from workbench.analysis.words.forms import Forms

LISTS = {
    code: Path(__file__).parent / name / "lists"
    for code, name in (("ru", "russian"), ("uk", "ukrainian"), ("en", "english"))
}

CONJUGATE: dict[str, Callable[[str], Forms]] = {
    "ru": conjugate_russian,
    "uk": conjugate_ukrainian,
    "en": conjugate_english,
}
DECLINE: dict[str, Callable[[str], Forms]] = {
    "ru": decline_russian,
    "uk": decline_ukrainian,
    "en": decline_english,
}
