"""Our terms as a reader of a report sees them, in the languages of words.toml."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from claims_db.values.words import UNKNOWN_PUBLISHER

SIGNS = {
    "supported": "✓",
    "refuted": "✗",
    "not_enough_evidence": "?",
    "conflicting": "≠",
    "not_checkable": "–",
    "disputed": "!",
    "unreviewed": "·",
}
"""What tells the verdicts apart without colours, in the order in which they are always shown."""


class Words:
    """What is said in one language."""

    def __init__(self, language: str, said: dict[str, Any]) -> None:
        self.language = language
        self._said = said

    def __getitem__(self, name: str) -> str:
        """A term, or a sentence of the report."""
        word: str = self._said[name]
        return word

    def sureness(self, confidence: int) -> str:
        """confidence 4 of 5: high"""
        word = self._said["sureness"][confidence - 1]
        return self["confidence"].format(number=confidence, word=word)

    def name(self, source: str) -> str:
        """The name of a source, as it is; the publisher whom nobody knows is one in words."""
        return self["unknown_publisher"] if source == UNKNOWN_PUBLISHER else source

    def rule(self, name: str) -> str:
        """A rule of sign-off; one that we have no word for by its name."""
        word: str = self._said.get(f"rule_{name}", name.replace("_", " "))
        return word

    def rating(self, status: str) -> str:
        """What ClaimReview shows beside a rating."""
        word: str = self._said["claimreview"][status]
        return word


@cache
def words(language: str | None) -> Words:
    """What is said in a language; in English, where it is none of ours."""
    text = resources.files("claims_db.export").joinpath("words.toml").read_text("utf-8")
    tables = tomllib.loads(text)
    known = language if language in tables else "en"
    return Words(str(known), tables[known])
