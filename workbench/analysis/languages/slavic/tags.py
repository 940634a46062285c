"""A tag of pymorphy3 to what the rules ask of a reading."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache, reduce
from operator import or_
from typing import Any, NamedTuple

from workbench.analysis.words.word import (
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
    GEOGRAPHIC,
    GERUND,
    IMPERATIVE,
    INFINITIVE,
    MASCULINE,
    NAME,
    NEUTER,
    NOBODY,
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
CASES = frozenset(("nomn", "gent", "datv", "accs", "ablt", "loct", "voct", "gen2", "loc2", "acc2"))


class Reading(NamedTuple):
    """One reading of a word form, as far as the rules ask."""

    tag: str
    part_of_speech: str
    is_present: bool
    subject: int
    verb: int
    parts: int


@lru_cache(maxsize=5_000)
def read_tag(tag: Any) -> Reading:
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
    bits = PARTS.get(part, 0) | _marked(marks, MARKED) | INFINITIVE * _is_as_listed(marks)
    if part == "NOUN" and "anim" in marks:
        bits |= ANIMATE
    if "Impe" in marks and marks.isdisjoint(TENSES):
        bits |= PARTICIPLE  # вивезено, in Ukrainian
    return bits | _marked(marks, OF_VERB) if part == "VERB" and "infn" not in marks else bits


def _marked(marks: frozenset[str], rows: Iterable[tuple[frozenset[str], int]]) -> int:
    """The bits of all rows of which a word has a mark."""
    return reduce(or_, (bit for names, bit in rows if not marks.isdisjoint(names)), 0)


MARKED = (
    (frozenset(("Orgn", "Trad")), BRAND),
    (frozenset(("gent",)), GENITIVE),
    (frozenset(("Name", "Surn", "Patr")), NAME),
    (frozenset(("Geox",)), GEOGRAPHIC),
    (frozenset(("infn",)), INFINITIVE),
)
OF_VERB = (
    (frozenset(("past",)), PAST),
    (frozenset(("futr",)), FUTURE),
    (frozenset(("impr",)), IMPERATIVE),
    (frozenset(("tran",)), TRANSITIVE),
)


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
    if part != "VERB" or not marks.isdisjoint(("impr", "infn")) or _is_as_listed(marks):
        return 0
    if "Impe" in marks:
        return NOBODY
    if not marks.isdisjoint(("1per", "2per", "3per")):
        return _person(marks)
    return _number(marks) | (FIRST_PLURAL if "plur" in marks else FIRST | SECOND)


def _is_as_listed(marks: frozenset[str]) -> bool:
    """запускати: an infinitive that the Ukrainian dictionary gives no form"""
    return "VERB" in marks and marks.isdisjoint(FORMS)


TENSES = ("past", "pres", "futr")
FORMS = ("Impe", "infn", "impr", "past", "pres", "futr", "1per", "2per", "3per")


def _person(marks: frozenset[str]) -> int:
    number = "plur" if "plur" in marks else "sing"
    return next(mask for (person, of), mask in PERSONS.items() if person in marks and of == number)


def _number(marks: frozenset[str]) -> int:
    if "plur" in marks:
        return PLURAL
    return next((mask for gender, mask in GENDERS.items() if gender in marks), SINGULAR)
