"""Dictionary forms to all the forms a news text may show.

The expansion is generous: a form too many does no harm in a lexicon, a form
too few is a frame that is not seen. Irregular forms stand beside the entry in
the data files, in brackets.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

Forms = Iterator[tuple[str, frozenset[str]]]
"""A form and its marks: "plural", "gerund", "infinitive"."""

NONE: frozenset[str] = frozenset()
SINGULAR = frozenset({"singular"})
PLURAL = frozenset({"plural"})
GERUND = frozenset({"gerund"})
INFINITIVE = frozenset({"infinitive"})

RU_ADJECTIVE = "ый ий ой ая яя ое ее ые ие ого его ому ему ым им ом ем ую юю ей ых их ыми ими"
UK_ADJECTIVE = "ий ій а я е є і ї ого ього ому ьому им ім у ю ою ьою ої ьої их іх ими іми"
SOFTENED = {"кі": "ці", "гі": "зі", "хі": "сі"}
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
UK_NOUN = {
    "ння": "ння нню нням нні нь ннями ннях",
    "ія": "ія ії ію ією ій іям іями іях",
    "ість": "ість ості істю",
    "ець": "ець ця цю цем цеві ці ців цям цями цях",
    "ок": "ок ка ку ком кові ки ків кам ками ках ока оку оком оці оки оків оках",
    "ень": "ень ня ню нем неві ні нів ням нями нях еня еню енем ені енів",
    "а": "а и і у ою ею ам ами ах",
    "я": "я і ю ею єю ї й ь ям ями ях",
    "ь": "ь я ю ем еві і ів ей ям ями ях",
    "й": "й я ю єм єві ї їв ям ями ях ю",
    "о": "о а у ом і ам ами ах",
    "е": "е я а у ю ем і ь ь ям ями ях",
    "": " а у ом ем ові еві і и ів ей ам ами ах",
}


def swap_ending(word: str, table: dict[str, str]) -> Iterator[str]:
    """газета -> газета газеты газете …"""
    ending = max((e for e in table if word.endswith(e)), key=len)
    stem = word[: len(word) - len(ending)]
    for other in table[ending].split(" "):
        yield stem + other
    if ending in ("а", "о") or (ending in ("я", "е") and len(stem) > 3):
        yield stem


def adjective_forms(word: str, endings: str) -> Iterator[str]:
    """дежурная -> дежурный дежурного …"""
    stem = word[:-2] if word[-2:] in endings.split() else word[:-1]
    for ending in endings.split():
        yield stem + ending


def decline_russian(noun: str) -> Forms:
    """министр -> министра министром …"""
    if noun[-2:] in ("ый", "ий", "ой", "ая", "яя", "ое") and not noun.endswith("рий"):
        return ((form, NONE) for form in adjective_forms(noun, RU_ADJECTIVE))
    return ((form, NONE) for form in swap_ending(noun, RU_NOUN))


def decline_ukrainian(noun: str) -> Forms:
    """видання -> виданню виданням …"""
    if noun[-2:] in ("ий", "ій"):
        return ((form, NONE) for form in adjective_forms(noun, UK_ADJECTIVE))
    return ((form, NONE) for form in soften(swap_ending(noun, UK_NOUN)))


def soften(forms: Iterator[str]) -> Iterator[str]:
    """фейсбукі -> фейсбуці, книгі -> книзі"""
    for form in forms:
        yield form
        if form[-2:] in SOFTENED:
            yield form[:-2] + SOFTENED[form[-2:]]


def decline_english(noun: str) -> Forms:
    """agency -> agencies"""
    yield noun, NONE
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        yield noun[:-1] + "ies", PLURAL
    elif noun.endswith(("s", "x", "ch", "sh")):
        yield noun + "es", PLURAL
    else:
        yield noun + "s", PLURAL
    if noun.endswith("man"):
        yield noun[:-3] + "men", PLURAL


def conjugate_russian(infinitive: str) -> Forms:
    """сообщить -> сообщил сообщают …"""
    reflexive = infinitive.endswith("ся")
    base = infinitive[:-2] if reflexive else infinitive
    for form, marks in _russian_forms(base):
        yield (form + ("сь" if form[-1] in "аеиоуюя" else "ся") if reflexive else form), marks


def _russian_forms(base: str) -> Forms:
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


def _russian_present(stem: str, vowel: str, plural: str) -> Forms:
    yield stem + vowel + "т", SINGULAR
    yield stem + plural + "т", PLURAL
    yield stem + "я", GERUND


def conjugate_ukrainian(infinitive: str) -> Forms:
    """повідомити -> повідомив повідомляє …"""
    reflexive = infinitive.endswith("ся")
    base = infinitive[:-2] if reflexive else infinitive
    for form, marks in _ukrainian_forms(base):
        if reflexive and form.endswith("є"):
            form += "ть"
        yield (form + "ся" if reflexive else form), marks
        if reflexive and form[-1] in "аиоеу":
            yield form + "сь", marks


def _ukrainian_forms(base: str) -> Forms:
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


def _ukrainian_present(stem: str, one: str, many: str, doing: str) -> Forms:
    yield stem + one, SINGULAR
    yield stem + many, PLURAL
    yield stem + doing, GERUND


def conjugate_english(base: str) -> Forms:
    """deny -> denies denied denying"""
    yield base, PLURAL
    silent, soft = base.endswith("e"), base.endswith("y") and base[-2] not in "aeiou"
    stem = base[:-1] if silent or soft else base
    yield (
        (stem + "ies" if soft else base + ("es" if base.endswith(("s", "x", "ch", "sh")) else "s")),
        SINGULAR,
    )
    yield stem + ("ied" if soft else "ed"), NONE
    yield (base if soft else stem) + "ing", GERUND


CONJUGATE: dict[str, Callable[[str], Forms]] = {
    "ru": conjugate_russian,
    "uk": conjugate_ukrainian,
    "en": conjugate_english,
}
DECLINE: dict[str, Callable[[str], Forms]] = {
    "ru": decline_russian,
    "uk": decline_ukrainian,
    "en": decline_english,
}
