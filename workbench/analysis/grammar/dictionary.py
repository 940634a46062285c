"""Words of Russian, and of Ukrainian where its dictionaries are installed, by pymorphy3."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from workbench.analysis.grammar import ReadWord
from workbench.analysis.grammar.word import (
    ADJECTIVE,
    ADVERB,
    CONJUNCTION,
    FEMININE,
    FIRST,
    FIRST_PLURAL,
    FUTURE,
    GENITIVE,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    MASCULINE,
    NAME,
    NEUTER,
    NOUN,
    NUMERAL,
    PARTICIPLE,
    PAST,
    PLURAL,
    PREPOSITION,
    PRONOUN,
    SECOND,
    SHORT,
    SINGULAR,
    THIRD,
    Word,
)

PARTS = {
    "NOUN": NOUN,
    "ADJF": ADJECTIVE,
    "NPRO": PRONOUN,
    "NUMR": NUMERAL,
    "PREP": PREPOSITION,
    "CONJ": CONJUNCTION,
    "ADVB": ADVERB,
    "INFN": INFINITIVE,
    "GRND": GERUND,
    "PRTF": PARTICIPLE,
    "PRTS": SHORT,
    "ADJS": SHORT,
    "PRED": ADVERB,
    "PRCL": CONJUNCTION,
    "COMP": ADVERB,
}
GENDERS = {"masc": MASCULINE, "femn": FEMININE, "neut": NEUTER, "ms-f": MASCULINE | FEMININE}
PERSONS = {
    ("1per", "sing"): FIRST,
    ("1per", "plur"): FIRST_PLURAL,
    ("2per", "sing"): SECOND,
    ("2per", "plur"): SECOND,
    ("3per", "sing"): SINGULAR,
    ("3per", "plur"): PLURAL,
}
UNLIKELY = 0.04
"""Readings below this share of the best one are not looked at."""


CYRILLIC = re.compile(r"[а-яёіїєґ'-]{1,40}$")
"""What the dictionaries are asked about; anything longer is no word."""


def _read_foreign(text: str) -> Word:
    """Reuters may be a subject of any kind; 214 is a numeral; marks are nothing."""
    if text[0].isdigit():
        return Word(text, 0, 0, NUMERAL)
    return Word(text, THIRD if text[0].isalpha() else 0, 0, NOUN if text[0].isalpha() else 0)


CLOSED = {
    "ru": {
        "все": Word("весь", PLURAL, 0, PRONOUN | ADJECTIVE),  # Об этом знают все.
        "всё": Word("весь", NEUTER, 0, PRONOUN | ADJECTIVE),
        "нет": Word("нет", 0, 0, ADVERB),
    },
    "uk": {"всі": Word("весь", PLURAL, 0, PRONOUN | ADJECTIVE)},
}
"""Words whose likeliest reading in news is not the dictionary's."""


def load_analyzer(language: str) -> Any:
    """Return pymorphy3's analyser, or None where the dictionaries are missing."""
    return _load_analyzer(language)


@lru_cache(maxsize=4)
def _load_analyzer(language: str) -> Any:
    import pymorphy3  # type: ignore[import-untyped]  # it ships no types

    try:
        return pymorphy3.MorphAnalyzer(lang=language)
    except (ValueError, ImportError):
        return None


def load_dictionary(language: str) -> ReadWord | None:
    """Return a reader of folded words."""
    analyzer = load_analyzer(language)
    if analyzer is None:
        return None

    closed = CLOSED.get(language, {})

    @lru_cache(maxsize=50_000)
    def read(text: str) -> Word:
        if text in closed:
            return closed[text]
        if not CYRILLIC.match(text):
            return _read_foreign(text)
        subject = verb = parts = 0
        tags = _likely(analyzer, text)
        for reading in map(_read_tag, tags):
            subject |= reading.subject
            verb |= reading.verb
            parts |= reading.parts
        if tags and (tags[0].POS != "VERB" or any(tag.tense == "pres" for tag in tags)):
            parts &= ~FUTURE
        return Word(text, subject, verb, parts)

    return read


def _look_up(analyzer: Any, text: str) -> list[Any]:
    """The readings of a word the dictionary knows as it stands, or with ё for its last е.

    This is what `analyzer.tag` does for known words, at a quarter of its time.
    """
    dictionary = analyzer.dictionary
    head, letter, rest = text.rpartition("е")
    spellings = (text, f"{head}ё{rest}") if letter else (text,)
    return [
        dictionary.build_tag_info(*place)
        for spelling in spellings
        for place in dictionary.words.get(spelling, ())
    ]


def _likely(analyzer: Any, text: str) -> list[Any]:
    """The readings that are not far behind the best one; verbs always stay."""
    tags = _look_up(analyzer, text) or analyzer.tag(text)
    if analyzer.prob_estimator is None or len({tag.POS for tag in tags}) < 2:
        return tags
    chance = analyzer.prob_estimator.p_t_given_w.prob
    ranked = sorted(((chance(text, tag), tag) for tag in tags), key=lambda pair: -pair[0])
    least = ranked[0][0] * UNLIKELY
    return [tag for share, tag in ranked if share >= least or tag.POS == "VERB"]


@lru_cache(maxsize=5_000)
def _read_tag(tag: Any) -> Word:
    return Word("", _subject(tag), _verb(tag), _part(tag))


def _part(tag: Any) -> int:
    part = PARTS.get(tag.POS or "", 0)
    if tag.case == "gent":
        part |= GENITIVE
    if "Name" in tag or "Surn" in tag or "Patr" in tag:
        part |= NAME
    if tag.POS == "VERB":
        part |= {"past": PAST, "futr": FUTURE}.get(tag.tense or "", 0)
        part |= IMPERATIVE if tag.mood == "impr" else 0
    return part


def _subject(tag: Any) -> int:
    """The agreement of a nominative: министр -> masculine, они -> plural."""
    if tag.case != "nomn":
        return 0
    if tag.POS == "NPRO" and tag.person in ("1per", "2per"):
        return PERSONS[tag.person, tag.number or "sing"]
    if tag.POS == "NUMR":
        return PLURAL | NEUTER
    if "Fixd" in tag:
        return THIRD
    return PLURAL if tag.number == "plur" else GENDERS.get(tag.gender or "", SINGULAR)


def _verb(tag: Any) -> int:
    """The agreement a finite verb asks for: сказала -> feminine."""
    if tag.POS == "PRTS":
        return PLURAL if tag.number == "plur" else GENDERS.get(tag.gender or "", SINGULAR)
    if tag.POS != "VERB" or tag.mood == "impr":
        return 0
    if tag.person is not None:
        return PERSONS.get((tag.person, tag.number or "sing"), THIRD)
    first = FIRST_PLURAL if tag.number == "plur" else FIRST | SECOND
    return first | (PLURAL if tag.number == "plur" else GENDERS.get(tag.gender or "", SINGULAR))
