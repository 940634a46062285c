"""A word to what it may be in a clause: subject, finite verb, preposition, …"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from workbench.analysis.words.word import NOTHING, Word

__all__ = ["NOTHING", "ReadWord", "Word", "load_grammar"]

ReadWord = Callable[[str], Word]


@cache
def load_grammar(language: str) -> ReadWord:
    """Return the word reader of a language; heavy parts are imported here."""
    if language == "en":
        from workbench.analysis.languages.english.words import read_english

        return read_english
    from workbench.analysis.languages.slavic.dictionary import load_dictionary

    reader = load_dictionary(language)
    if reader is not None:
        return reader
    from workbench.analysis.languages.ukrainian.endings import read_ukrainian

    return read_ukrainian
