"""What tells a text to be English, and what pages in it have beside the story."""

from __future__ import annotations

from typing import Any

from workbench.analysis.languages.english import CODE
from workbench.analysis.languages.english.page import PAGE
from workbench.analysis.words.language import Language
from workbench.analysis.words.outline import Outline, Signs
from workbench.analysis.words.tokens import words


def load() -> Language[Any]:
    """Load the rest of it."""
    from workbench.analysis.languages.english.pack import ENGLISH

    return ENGLISH


OUTLINE = Outline(
    code=CODE,
    signs=Signs(alphabet="a-z", words=words("the of and to in that is was for on with by")),
    page=PAGE,
    load=load,
    day_first=False,
)
