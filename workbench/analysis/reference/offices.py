"""Other words for one office: глава государства, президент; голова Міноборони, міністр оборони."""

from __future__ import annotations

from collections.abc import Iterable

STEM = 5
"""Letters by which two forms of one word are known."""

HEADS = frozenset(("глава", "главы", "главо", "главе", "голов", "очіль", "лідер", "лидер", "head"))
STATES = frozenset(("госуд", "держа", "стран", "країн", "state"))
CABINETS = frozenset(("прави", "кабин", "кабмі", "кабми", "кабін", "уряду", "gover"))
PRESIDENT = frozenset(("прези", "presi"))
PREMIER = frozenset(("премь", "прем'", "prime", "premi", "минис", "мініс"))
SPOKESMEN = frozenset(
    ("спике", "спіке", "речни", "пресс", "прес-", "прес", "предс", "spoke", "press")
)
MINISTERS = frozenset(("минис", "мініс"))
MINISTRY = ("мин", "мін")
BANKS = frozenset(("нбу", "нацба"))
ADMINISTRATIONS = frozenset(("ога", "ода", "ова", "мва", "рва", "рда", "ква"))
ADMINISTERED = ADMINISTRATIONS | {"админ", "адмін", "облад", "облде", "райад", "райде"}
"""глава | ОГА |: known as the head of an administration, whatever it is called"""
FIRMS = frozenset(("компа", "фирмы", "фірми", "корпо", "предп", "підпр", "compa", "firm"))
DIRECTORS = frozenset(("генди", "дирек", "генер", "прези", "основ", "засно", "ceo", "execu"))
BODIES = frozenset(("ведом", "відом", "минис", "мініс", "учреж", "устан"))
"""глава | компании |, очільник | відомства |: whichever it is"""
OF_TWO_LETTERS = {"pm": "prime", "vp": "vice", "ag": "attor", "da": "distr", "mp": "membe"}
"""the | PM |: the first letters of what it begins with"""
SHARED = 3
"""Letters that the short name of a ministry keeps of what it is for."""


def is_same_office(words: Iterable[str], known: frozenset[str]) -> bool:
    """Whether each word of a role is among the stems that somebody has been named with."""
    said = list(words)
    stems = {word[:STEM] for word in said}
    if len(stems) > 1 and stems & HEADS and stems <= HEADS | BODIES | FIRMS:
        return bool(known & (DIRECTORS if stems & FIRMS else HEADS | MINISTERS))
    if not stems & HEADS or not stems & (STATES | CABINETS):
        return bool(said) and all(_is_told(word, known) for word in said)
    return _leads_a_state(stems, known)


def _leads_a_state(stems: set[str], known: frozenset[str]) -> bool:
    """глава государства, глава правительства Норвании"""
    if stems & STATES:
        return bool(known & PRESIDENT)
    return bool(known & PREMIER) and known >= stems - HEADS - CABINETS - MINISTERS


def _is_told(word: str, known: frozenset[str]) -> bool:
    stem = word[:STEM]
    if stem in known or (stem in SPOKESMEN and known & SPOKESMEN):
        return True
    if OF_TWO_LETTERS.get(word) in known:
        return True
    if stem in HEADS:
        return bool(known & (HEADS | MINISTERS))
    if word in ADMINISTRATIONS:
        return bool(known & ADMINISTERED)
    if stem in BANKS:
        return bool(known & BANKS)
    return _is_other_form(stem, known)


def _is_other_form(stem: str, known: frozenset[str]) -> bool:
    """One letter less is the same."""
    return any(len(told) == STEM and told[:-1] == stem[:-1] for told in known)
