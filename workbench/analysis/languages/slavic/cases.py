"""Words of Russian and Ukrainian names to the nominative."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from workbench.analysis.languages.slavic.dictionary import load_analyzer
from workbench.analysis.languages.ukrainian.names import agree, nominative_name, nominative_noun
from workbench.analysis.sentence.sentence import Scene
from workbench.analysis.words.tokens import Token

GENDERS = frozenset(("masc", "femn", "neut"))


def nominative_names(scene: Scene, words: list[str]) -> list[str]:
    if load_analyzer(scene.language) is None:
        return nominative_name(words)
    female = any(_is_female(scene, word) for word in words)
    return [to_nominative(scene.language, word, "femn" if female else "masc") for word in words]


def _is_female(scene: Scene, word: str) -> bool:
    analyzer = load_analyzer(scene.language)
    if analyzer is None:
        return False
    return any(
        "Name" in p.tag and "femn" in p.tag and p.score > 0.2 for p in _parse(scene.language, word)
    )


@lru_cache(maxsize=20_000)
def _parse(language: str, word: str) -> tuple[Any, ...]:
    analyzer = load_analyzer(language)
    return tuple(analyzer.parse(word)) if analyzer is not None else ()


@lru_cache(maxsize=20_000)
def to_nominative(language: str, word: str, gender: str = "", number: str = "") -> str:
    """министра -> министр; the case of the first letter is kept"""
    readings = _parse(language, word)
    best = None
    for reading in readings:
        tag = reading.tag
        if tag.POS not in ("NOUN", "ADJF", "PRTF", "NUMR"):
            continue
        if tag.case == "nomn" and any(
            r.tag.case not in (None, "nomn") and r.tag.POS == tag.POS for r in readings
        ):
            continue
        fits = (
            (not gender or gender in tag) + ("Name" in tag or "Surn" in tag) + (tag.case != "accs")
        )
        if best is None or fits > best[0]:
            best = (fits, reading)
    if best is None:
        return word
    tag = best[1].tag
    number = number or tag.number or ""
    if tag.case == "nomn" and tag.number in (None, number):
        return word
    form = best[1].inflect({"nomn", number} if number else {"nomn"})
    if form is None:
        return word
    result = str(form.word)
    if "ё" not in word:
        result = result.replace("ё", "е")
    return result[0].upper() + result[1:] if word[0].isupper() else result


def is_plural_noun(scene: Scene, head: int) -> bool:
    """по снимкам: a noun that is plural whatever its case"""
    if head < 0:
        return False
    readings = _parse(scene.language, scene.lower(head))
    return bool(readings) and all(reading.tag.number == "plur" for reading in readings)


def gender_of_noun(scene: Scene, head: int) -> str:
    """областное | управление, обвинительное | заключение: adjectives agree with the noun"""
    if head < 0:
        return "masc"
    if load_analyzer(scene.language) is None:
        noun = nominative_noun(scene.lower(head), scene.lexicon.is_entry)
        neuter = noun.endswith(("о", "е", "ння"))
        return "neut" if neuter else "femn" if noun.endswith(("а", "я")) else "masc"
    readings = _parse(scene.language, scene.lower(head))
    nouns = [reading.tag for reading in readings if reading.tag.POS == "NOUN"]
    return next((str(tag.gender) for tag in nouns if tag.gender in GENDERS), "masc")


def nominative_word(scene: Scene, token: Token, number: str, gender: str) -> str:
    analyzer = load_analyzer(scene.language)
    base = scene.lexicon.bases.get(token.lower)
    if analyzer is not None and (base is None or analyzer.word_is_known(token.lower)):
        return to_nominative(scene.language, token.text, gender, number)
    if analyzer is not None and base is not None:
        return base[0].upper() + base[1:] if token.is_capitalised else base
    word = agree(nominative_noun(token.lower, scene.lexicon.is_entry), gender)
    return word[0].upper() + word[1:] if token.is_capitalised else word
