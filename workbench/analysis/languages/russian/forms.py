"""A Russian noun or verb, as it is listed, to all its forms."""

from __future__ import annotations

from workbench.analysis.languages.slavic.forms import (
    adjective_forms,
    decline_phrase,
    swap_ending,
)
from workbench.analysis.words.forms import GERUND, INFINITIVE, NONE, PLURAL, SINGULAR, WordForms

__all__ = ["conjugate", "decline", "decline_phrase"]

RU_ADJECTIVE = "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ей ых их ыми ими"
RU_NOUN = {
    "ие": "ие ия ию ием ии ий иям иями иях",
    "ия": "ия ии ию ией ий иям иями иях",
    "ье": "ье ья ью ьем ий ьям ьями ьях",
    "ец": "ец ца цу цем цом це цы цев цов цам цами цах",
    "ок": "ок ка ку ком ке ки ков кам ками ках ока оку оком оке оки оков оках",
    "а": "а ы и е у ой ей ам ами ах",
    "я": "я и е ю ей ь ям ями ях",
    "ь": "ь я и ю ем е ью ей ям ями ях",
    "й": "й я ю ем е и ев ям ями ях",
    "о": "о а у ом е ам ами ах",
    "е": "е а я у ю ем ам ами ах ей",
    "": " а у ом ем е ы и ов ев ей ам ами ах",
}

HARD = "бвдзлмнпрст"
SOFT = ("ем", "и", "ев", "ей")
"""Endings that a noun in a hard consonant has none of: мэр, and the name Мэри"""
SOFTENED = ("сосед", "черт")


def decline(noun: str) -> WordForms:
    """министр -> министра министром …"""
    if noun[-2:] in ("ый", "ий", "ой", "ая", "яя", "ое") and not noun.endswith("рий"):
        return ((form, NONE) for form in adjective_forms(noun, RU_ADJECTIVE))
    forms = swap_ending(noun, RU_NOUN)
    hard = noun[-1] in HARD and noun not in SOFTENED
    return ((form, NONE) for form in forms if not (hard and form.endswith(SOFT)))


def conjugate(infinitive: str) -> WordForms:
    """сообщить -> сообщил сообщают …"""
    reflexive = infinitive.endswith("ся")
    base = infinitive[:-2] if reflexive else infinitive
    for form, marks in _russian_forms(base):
        yield (form + ("сь" if form[-1] in "аеиоуюя" else "ся") if reflexive else form), marks


def _russian_forms(base: str) -> WordForms:
    yield base, INFINITIVE
    stem = base[:-2]
    if base.endswith("ть"):
        yield from ((stem + e, SINGULAR) for e in ("л", "ла", "ло"))
        yield stem + "ли", PLURAL
        yield from ((stem + e, GERUND) for e in ("в", "вши"))
    if base.endswith(("овать", "евать")):
        yield from _russian_present(base[:-5] + "у", "е", "ю")
    elif base.endswith(("ать", "ять")):
        yield from _russian_present(stem, "е", "ю")
    elif base.endswith("еть"):
        yield from _russian_present(stem, "е", "ю")
        yield from _russian_present(stem[:-1], "и", "я")
    elif base.endswith("ить"):
        yield from _russian_present(stem[:-1], "и", "я")
        yield stem[:-1] + "ат", PLURAL


def _russian_present(stem: str, vowel: str, plural: str) -> WordForms:
    yield stem + vowel + "т", SINGULAR
    yield stem + plural + "т", PLURAL
    yield stem + "я", GERUND
