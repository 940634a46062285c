"""One word to its nominative, by the dictionary."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import Any

from workbench.analysis.languages.slavic.dictionary import load_analyzer


@lru_cache(maxsize=20_000)
def readings_of(language: str, word: str) -> tuple[Any, ...]:
    """What the dictionary takes a form for, likeliest first; nothing where none is installed."""
    analyzer = load_analyzer(language)
    return tuple(analyzer.parse(word)) if analyzer is not None else ()


@lru_cache(maxsize=20_000)
def to_nominative(
    language: str, word: str, gender: str = "", number: str = "", base: str = ""
) -> str:
    """министра -> министр; the case of the first letter is kept; из stays; Газете.ру -> Газета.ру

    `base` is the nominative that the lists have for it.
    """
    name, stop, address = word.partition(".")
    if address:
        return to_nominative(language, name) + stop + address
    readings = readings_of(language, word)
    nominal = (reading for reading in readings if _may_be_meant(reading.tag, readings))
    fits = partial(_fits, gender=gender, is_capitalised=word[:1].isupper(), base=base)
    best = max(nominal, key=fits, default=None)
    if best is None or _is_small(word, readings):
        return word
    return _inflected(word, best, number or best.tag.number or "")


def _inflected(word: str, best: Any, number: str) -> str:
    """A word, by its likeliest reading, in the nominative of a number; "": of either."""
    if best.tag.case == "nomn" and best.tag.number in (None, number):
        return word
    form = best.inflect({"nomn", number} if number else {"nomn"})
    if number != "plur" and (form is None or form.tag.number == "plur" != best.tag.number):
        return _written_as(word, str(best.normal_form))  # глави -> глава, which has no case
    return _written_as(word, str(form.word)) if form is not None else word


def _is_small(word: str, readings: tuple[Any, ...]) -> bool:
    """из, и"""
    return word.islower() and readings[0].tag.POS in ("PREP", "CONJ")


def _may_be_meant(tag: Any, readings: tuple[Any, ...]) -> bool:
    """A noun, or what agrees with one; in the nominative only where it has no other case."""
    if tag.POS not in ("NOUN", "ADJF", "PRTF", "NUMR"):
        return False
    alike = (other.tag.case for other in readings if other.tag.POS == tag.POS)
    return tag.case != "nomn" or all(case in (None, "nomn") for case in alike)


GENDER_COUNTS = 1
"""Рукавишникову | Ирину: that it is hers tells more than that it is no accusative."""


def _fits(reading: Any, gender: str, is_capitalised: bool, base: str) -> tuple[bool, int]:
    """How well it fits: by its nominative, and its gender, that it is a name, no accusative."""
    tag = reading.tag
    named = is_capitalised == ("Name" in tag or "Surn" in tag)
    told = (not gender or gender in tag, named, tag.case != "accs", "Fixd" not in tag)
    return reading.normal_form == base, GENDER_COUNTS * told[0] + sum(told)


def _written_as(word: str, form: str) -> str:
    """With ё, and with a capital, only where the word has them."""
    form = form if "ё" in word else form.replace("ё", "е")
    first, hyphen, last = form.partition("-")
    if hyphen and last and word.partition("-")[2][:1].isupper():  # Румова-Лося
        form = f"{first}-{last[0].upper()}{last[1:]}"
    return form[0].upper() + form[1:] if word[0].isupper() else form
