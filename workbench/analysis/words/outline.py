"""By what a language is known, and what its pages say: read of all, whichever a text is in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from workbench.analysis.words.language import Language
from workbench.analysis.words.page_words import PageWords


class Signs(NamedTuple):
    """By what a text in the language is known."""

    alphabet: str
    """The range of its script: "a-z". Languages with the same one are told apart by the rest."""
    letters: str = ""
    """Letters that its neighbours do not have; each counts as two small words."""
    words: frozenset[str] = frozenset()
    """Small words that its neighbours do not have, or have more seldom."""


@dataclass(frozen=True, eq=False)
class Outline:
    """What is asked of every language, whichever a text is in; the rest is loaded for it alone."""

    code: str
    """Two letters, as ISO 639-1 has it."""
    signs: Signs
    page: PageWords
    load: Callable[[], Language[Any]]
    day_first: bool = True
    """03/04/2026 is the third of April, whoever writes it."""
