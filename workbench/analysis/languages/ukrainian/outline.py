"""What tells a text to be Ukrainian, and what pages in it have beside the story."""

from __future__ import annotations

from typing import Any

from workbench.analysis.languages.ukrainian import CODE
from workbench.analysis.languages.ukrainian.page import PAGE
from workbench.analysis.words.language import Language
from workbench.analysis.words.outline import Outline, Signs
from workbench.analysis.words.tokens import words


def load() -> Language[Any]:
    """Load the rest of it."""
    from workbench.analysis.languages.ukrainian.pack import UKRAINIAN

    return UKRAINIAN


OUTLINE = Outline(
    code=CODE,
    signs=Signs(
        alphabet="а-яёіїєґ",
        letters="іїєґ",
        words=words("та що як але про це він вона для під або до"),
    ),
    page=PAGE,
    load=load,
)
