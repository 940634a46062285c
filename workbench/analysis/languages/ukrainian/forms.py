"""A Ukrainian noun or verb, as it is listed, to all its forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workbench.analysis.languages.slavic.forms import (
    adjective_forms,
    decline_phrase,
    swap_ending,
)
from workbench.analysis.words.forms import GERUND, INFINITIVE, NONE, PLURAL, SINGULAR, WordForms

__all__ = ["conjugate", "decline", "decline_phrase"]

UK_ADJECTIVE = "ий ій а я е є і ї ого ього ому ьому им ім у ю ою ьою ої ьої их іх ими іми"
SOFTENED = {"кі": "ці", "гі": "зі", "хі": "сі"}
UK_NOUN = {
    "ння": "ння нню нням нні нь ннями ннях",
    "ія": "ія ії ію ією ій іям іями іях",
    "ість": "ість ості істю",
    "ець": "ець ця цю цем цеві ці ців цям цями цях",
    "єць": "єць йця йцю йцем йцеві йці йців йцям йцями йцях",
    "ок": "ок ка ку ком кові ки ків кам ками ках ока оку оком оці оки оків оках",
    "ень": "ень ня ню нем неві ні нів ням нями нях еня еню енем ені енів",
    "ар": ("ар ара ару аром арові арі ари арів арам арами арах аря арю арем ареві арям арями арях"),
    "а": "а и і у ою ею ам ами ах",
    "я": "я і ю ею єю ї й ь ям ями ях",
    "ь": "ь я ю ем еві і ів ей ям ями ях",
    "й": "й я ю єм єві ї їв ям ями ях ю",
    "о": "о а у ом і ам ами ах",
    "е": "е я а у ю ем і ь ь ям ями ях",
    "": " а у ом ем ові еві і и ів ей ам ами ах",
}


LIKE_ADJECTIVES = ("ий", "ній", "третій")
"""черговий, колишній; not: водій"""


def decline(noun: str) -> WordForms:
    """видання -> виданню виданням …; активістка -> активісток …"""
    if noun.endswith(LIKE_ADJECTIVES):
        return ((form, NONE) for form in adjective_forms(noun, UK_ADJECTIVE))
    forms = swap_ending(noun, UK_NOUN)
    if noun.endswith("ка"):
        forms.append(f"{noun[:-2]}ок")
    return ((form, NONE) for form in soften(forms))


def soften(forms: Iterable[str]) -> Iterator[str]:
    """фейсбукі -> фейсбуці, книгі -> книзі"""
    for form in forms:
        yield form
        if form[-2:] in SOFTENED:
            yield form[:-2] + SOFTENED[form[-2:]]


def conjugate(infinitive: str) -> WordForms:
    """повідомити -> повідомив повідомляє …"""
    reflexive = infinitive.endswith("ся")
    base = infinitive[:-2] if reflexive else infinitive
    for form, marks in _ukrainian_forms(base):
        if reflexive and form.endswith("є"):
            form += "ть"
        yield (form + "ся" if reflexive else form), marks
        if reflexive and form[-1] in "аиоеу":
            yield form + "сь", marks


def _ukrainian_forms(base: str) -> WordForms:
    yield base, INFINITIVE
    stem = base[:-2]
    yield from ((stem + e, SINGULAR) for e in ("в", "ла", "ло"))
    yield stem + "ли", PLURAL
    yield stem + "вши", GERUND
    if base.endswith(("увати", "ювати")):
        yield from _ukrainian_present(base[:-4], "є", "ють", "ючи")
    elif base.endswith(("ати", "яти", "іти")):
        yield from _ukrainian_present(stem, "є", "ють", "ючи")
    if base.endswith(("ити", "іти")):
        yield from _ukrainian_present(stem[:-1], "ить", "ять", "ячи")
        yield stem[:-1] + "ать", PLURAL


def _ukrainian_present(stem: str, one: str, many: str, doing: str) -> WordForms:
    yield stem + one, SINGULAR
    yield stem + many, PLURAL
    yield stem + doing, GERUND
