"""Words of Russian, and of Ukrainian where its dictionaries are installed, by pymorphy3."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache, partial
from importlib import import_module
from typing import Any

from workbench.analysis.languages.slavic.tags import Reading, read_tag
from workbench.analysis.languages.slavic.weighing import weigh
from workbench.analysis.words.tokens import Token
from workbench.analysis.words.word import (
    FUTURE,
    MOSTLY_NOUN,
    NOUN,
    NUMERAL,
    THIRD,
    ReadWord,
    Word,
)

UNLIKELY = 0.04
"""Readings below this share of the best one are not looked at."""


CYRILLIC = re.compile(r"[а-яёіїєґ'-]{1,40}$")
"""What the dictionaries are asked about; anything longer is no word."""


def _read_foreign(text: str) -> Word:
    """Reuters may be a subject of any kind; 214 is a numeral; marks are nothing."""
    if text[0].isdigit():
        return Word(text, 0, 0, NUMERAL)
    return Word(text, THIRD if text[0].isalpha() else 0, 0, NOUN if text[0].isalpha() else 0)


@lru_cache(maxsize=4)
def load_analyzer(language: str) -> Any:
    """Of a language whose dictionaries are installed; else None.

    Left to find them, it looks through every package there is, which takes as long as reading them.
    """
    import pymorphy3  # type: ignore[import-untyped]  # it ships no types

    try:
        dictionaries = import_module(f"pymorphy3_dicts_{language}")
        return pymorphy3.MorphAnalyzer(path=dictionaries.get_path(), lang=language)
    except (ValueError, ImportError):
        return None


class Dictionary:
    """Reads words of one language; where its dictionaries are missing, by another reader."""

    def __init__(
        self, code: str, closed: Mapping[str, Word], otherwise: ReadWord | None = None
    ) -> None:
        """`closed`: words whose likeliest reading in news is not the dictionary's."""
        self.code, self.closed, self._otherwise = code, closed, otherwise

    @cached_property
    def read_word(self) -> ReadWord:
        """Of a folded word; the dictionaries are loaded when the first is asked for."""
        analyzer = load_analyzer(self.code)
        if analyzer is not None:
            return lru_cache(maxsize=50_000)(partial(self._read, analyzer))
        return self._otherwise or _read_foreign

    def read_words(self, tokens: Sequence[Token]) -> list[Word]:
        """Of each token by itself: its form tells enough."""
        return [self.read_word(token.lower) for token in tokens]

    def read_name(self, words: list[Word]) -> list[Word]:
        return words

    def head_of_name(self, first: int, last: int) -> int:
        """Счётная | палата: where the name begins"""
        return first

    def _read(self, analyzer: Any, text: str) -> Word:
        if text in self.closed:
            return self.closed[text]
        name = text.partition(".")[0]  # Газете.ру
        if not CYRILLIC.match(name):
            return _read_foreign(text)
        subject = verb = parts = 0
        readings = _likely(analyzer, name)
        if self._otherwise:
            readings = weigh(readings, self._otherwise(text))
        for reading in readings:
            subject |= reading.subject
            verb |= reading.verb
            parts |= reading.parts
        if parts & FUTURE and not _is_future(readings):
            parts &= ~FUTURE
        if verb and not self._otherwise and readings[0].part_of_speech == "NOUN":
            parts |= MOSTLY_NOUN
        return Word(text, subject, verb, parts)


def _is_future(readings: list[Reading]) -> bool:
    """Likeliest a verb, and in no reading the present; достигнут may be a participle too."""
    likeliest = readings[0].part_of_speech in ("VERB", "PRTS")
    return likeliest and not any(r.is_present for r in readings)


def _look_up(analyzer: Any, text: str) -> list[Reading]:
    """The readings of a word the dictionary knows as it stands, or with ё for its last е.

    This is what `analyzer.tag` does for known words, at a fraction of its time.
    """
    words = analyzer.dictionary.words
    places = words.get(text, ())
    head, letter, rest = text.rpartition("е")
    if letter:
        places = [*places, *words.get(f"{head}ё{rest}", ())]
    return [_read_place(analyzer, *place) for place in places]


def _likely(analyzer: Any, text: str) -> list[Reading]:
    """The readings that are not far behind the best one; verbs always stay."""
    readings = _look_up(analyzer, text) or _guess(analyzer, text)
    if analyzer.prob_estimator is None or not _differ(readings):
        return readings
    chance = analyzer.prob_estimator.p_t_given_w.prob
    ranked = sorted(((chance(text, r.tag), r) for r in readings), key=lambda pair: -pair[0])
    least = ranked[0][0] * UNLIKELY
    return [r for share, r in ranked if share >= least or r.part_of_speech == "VERB"]


def _guess(analyzer: Any, text: str) -> list[Reading]:
    """Of a word that the dictionary does not know: Азия-плюс is no preposition"""
    tags = analyzer.tag(text)
    open_to_new = [tag for tag in tags if tag.POS not in CLOSED]
    return [read_tag(tag) for tag in open_to_new or tags]


CLOSED = ("PREP", "CONJ", "PRCL")


def _differ(readings: list[Reading]) -> bool:
    """They are of more than one part of speech."""
    return any(r.part_of_speech != readings[0].part_of_speech for r in readings[1:])


@lru_cache(maxsize=50_000)
def _read_place(analyzer: Any, paradigm: int, form: int) -> Reading:
    """All words of one paradigm have one reading in one form."""
    return read_tag(analyzer.dictionary.build_tag_info(paradigm, form))
