"""Words of Russian, and of Ukrainian where its dictionaries are installed, by pymorphy3."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from workbench.analysis.grammar import ReadWord
from workbench.analysis.grammar.word import (
    ADJECTIVE,
    ADVERB,
    ANIMATE,
    BRAND,
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
    MOSTLY_NOUN,
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
    TRANSITIVE,
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
    "uk": {
        "всі": Word("весь", PLURAL, 0, PRONOUN | ADJECTIVE),
        "тис": Word("тис", 0, 0, NUMERAL),  # 25 тис. гривень
    },
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


class Reading(NamedTuple):
    """One reading of a word form, as far as the rules ask."""

    tag: str
    part_of_speech: str
    is_present: bool
    subject: int
    verb: int
    parts: int


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
        readings = _likely(analyzer, text)
        for reading in readings:
            subject |= reading.subject
            verb |= reading.verb
            parts |= reading.parts
        if parts & FUTURE and not _is_future(readings):
            parts &= ~FUTURE
        if verb and readings[0].part_of_speech == "NOUN":
            parts |= MOSTLY_NOUN
        return Word(text, subject, verb, parts)

    return read


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
    readings = _look_up(analyzer, text) or [_read_tag(tag) for tag in analyzer.tag(text)]
    if analyzer.prob_estimator is None or not _differ(readings):
        return readings
    chance = analyzer.prob_estimator.p_t_given_w.prob
    ranked = sorted(((chance(text, r.tag), r) for r in readings), key=lambda pair: -pair[0])
    least = ranked[0][0] * UNLIKELY
    return [r for share, r in ranked if share >= least or r.part_of_speech == "VERB"]


def _differ(readings: list[Reading]) -> bool:
    """They are of more than one part of speech."""
    return any(r.part_of_speech != readings[0].part_of_speech for r in readings[1:])


@lru_cache(maxsize=50_000)
def _read_place(analyzer: Any, paradigm: int, form: int) -> Reading:
    """All words of one paradigm have one reading in one form."""
    return _read_tag(analyzer.dictionary.build_tag_info(paradigm, form))


@lru_cache(maxsize=5_000)
def _read_tag(tag: Any) -> Reading:
    marks = frozenset(tag.grammemes)
    part = next((name for name in (*PARTS, "VERB") if name in marks), "")
    return Reading(
        str(tag),
        part,
        "pres" in marks,
        _subject(marks, part),
        _verb(marks, part),
        _part(marks, part),
    )


def _part(marks: frozenset[str], part: str) -> int:
    bits = PARTS.get(part, 0)
    if part == "NOUN" and "anim" in marks:
        bits |= ANIMATE
    if not marks.isdisjoint(("Orgn", "Trad")):
        bits |= BRAND
    if "gent" in marks:
        bits |= GENITIVE
    if not marks.isdisjoint(("Name", "Surn", "Patr")):
        bits |= NAME
    if "infn" in marks:
        bits |= INFINITIVE
    elif part == "VERB":
        bits |= PAST if "past" in marks else FUTURE if "futr" in marks else 0
        bits |= IMPERATIVE if "impr" in marks else 0
        bits |= TRANSITIVE if "tran" in marks else 0
    return bits


CASES = frozenset(("nomn", "gent", "datv", "accs", "ablt", "loct", "voct", "gen2", "loc2", "acc2"))


def _is_nominative(marks: frozenset[str], part: str) -> bool:
    """The Ukrainian dictionary leaves the case out where a word is as it is listed: обладнання"""
    return "nomn" in marks or (part == "NOUN" and marks.isdisjoint(CASES))


def _subject(marks: frozenset[str], part: str) -> int:
    """The agreement of a nominative: министр -> masculine, они -> plural."""
    if not _is_nominative(marks, part):
        return 0
    if part == "NPRO" and not marks.isdisjoint(("1per", "2per")):
        return _person(marks)
    if part == "NUMR":
        return PLURAL | NEUTER
    if "Fixd" in marks:
        return THIRD
    return _number(marks)


def _verb(marks: frozenset[str], part: str) -> int:
    """The agreement a finite verb asks for: сказала -> feminine."""
    if part == "PRTS":
        return _number(marks)
    if part != "VERB" or not marks.isdisjoint(("impr", "infn")):
        return 0
    if not marks.isdisjoint(("1per", "2per", "3per")):
        return _person(marks)
    return _number(marks) | (FIRST_PLURAL if "plur" in marks else FIRST | SECOND)


def _person(marks: frozenset[str]) -> int:
    number = "plur" if "plur" in marks else "sing"
    return next(mask for (person, of), mask in PERSONS.items() if person in marks and of == number)


def _number(marks: frozenset[str]) -> int:
    if "plur" in marks:
        return PLURAL
    return next((mask for gender, mask in GENDERS.items() if gender in marks), SINGULAR)
