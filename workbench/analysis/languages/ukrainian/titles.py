"""Titles of outlets that were told something, to the nominative, without dictionaries."""

from __future__ import annotations

from workbench.analysis.languages.ukrainian.swapping import swap

TOLD = [
    ("ркалу", "ркало"),
    ("вилі", "виля"),
    ("урі", "ура"),
    ("ері", "ера"),
    ("арі", "ар"),
    ("рі", "ря"),
    ("вову", "вів"),
    ("єву", "їв"),
    ("арні", "арня"),
    ("иці", "ика"),
    ("ові", ""),
    ("еві", "ь"),
    ("жами жам жах", "жі"),
    ("ами ам ах", "и"),
    ("ями ям ях", "і"),
    ("ню нем", "ень"),
    ("лю лем", "ль"),
    ("ою", "а"),
    ("єю", "я"),
    ("ею", "я"),
    ("ю єм", "й"),
    ("у ом", ""),
    ("і", "а"),
]
"""Endings of nouns to whom, or with whom, something is told, and the nominative."""
OWNED = [
    ("ркала", "ркало"),
    ("вилі", "виля"),
    ("єва", "їв"),
    ("ії", "ія"),
    ("ку", "к"),
    ("ня", "ень"),
    ("ю я", "й"),
    ("у а", ""),
    ("и і", "а"),
]
"""Endings of nouns of whose something is, behind an adjective, and the nominative."""
ALWAYS = frozenset(("радіо", "бюро", "медіа", "тб"))
WHOLE = {word: word for word in ALWAYS}
WHOLE |= dict.fromkeys(("слова", "слову", "словом"), "слово")
WHOLE |= dict.fromkeys(("міста", "місту", "містом"), "місто")
WHOLE |= dict.fromkeys(("життю", "життям"), "життя")
TOLD_ADJECTIVES = {
    "нього": "ній",
    "ого": "ий",
    "ньої": "ня",
    "ої": "а",
    "ньому": "ній",
    "ому": "ий",
    "ій": "а",
    "ою": "а",
    "им": "ий",
    "ими": "і",
    "их": "і",
}
QUALITY = ("н", "ськ", "цьк", "зьк", "ов", "ев", "єв", "рш", "руг")
"""Суспільн | ому; not: Главк | ому"""


def nominative_title(words: list[str]) -> list[str]:
    """Віснику Бродів -> Вісник Бродів, Зеленому тарифу -> Зелений тариф, Суспільному

    Українського радіо -> Українське радіо, Української правди, 24 каналу
    """
    found, table = list(words), TOLD
    for at, word in enumerate(words):
        last = at + 1 == len(words)
        ending = _ending_of_adjective(word, last)
        if not ending and not word.isdigit():
            found[at] = WHOLE.get(word) or next(swap(word, table), word)
            return found
        if ending:
            table = OWNED if ending in OWNING else table
            found[at] = word.removesuffix(ending) + _nominative_ending(words, at, ending)
    return found


OWNING = ("ого", "нього", "ої", "ньої")


NEUTER = ("слов", "дзеркал", "міст", "житт")


def _nominative_ending(words: list[str], at: int, ending: str) -> str:
    """Суспільн | ому -> е, Українськ | ому радіо -> е, Наш | им грошам -> і"""
    following = words[at + 1] if at + 1 < len(words) else ""
    neuter = not following or following in ALWAYS or following.startswith(NEUTER)
    if ending in ("ому", "им", "ого") and neuter:
        return "е"
    if ending == "им" and following.endswith(("ам", "ям")):
        return "і"
    return TOLD_ADJECTIVES[ending]


def _ending_of_adjective(word: str, last: bool) -> str:
    """Зелен | ому | тарифу, Суспільн | ому; not: Главкому, Правдою"""
    ending = next((e for e in TOLD_ADJECTIVES if word.endswith(e)), "")
    alone = last and (ending == "ою" or not word.removesuffix(ending).endswith(QUALITY))
    return "" if alone else ending
