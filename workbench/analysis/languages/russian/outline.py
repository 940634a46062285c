"""What tells a text to be Russian, and what pages in it have beside the story."""

from __future__ import annotations

from typing import Any

from workbench.analysis.languages.russian import CODE
from workbench.analysis.languages.russian.page import PAGE
from workbench.analysis.words.language import Language
from workbench.analysis.words.outline import Outline, Signs
from workbench.analysis.words.tokens import words


def load() -> Language[Any]:
    """Load the rest of it."""
    from workbench.analysis.languages.russian.pack import RUSSIAN

    return RUSSIAN


OUTLINE = Outline(
    code=CODE,
    signs=Signs(
        alphabet="а-яёіїєґ",
        letters="ыэёъ",
        words=words("и что как но о об это он она для под или до с"),
    ),
    page=PAGE,
    load=load,
)
