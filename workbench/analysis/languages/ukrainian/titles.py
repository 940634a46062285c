"""Titles of outlets that were told something, to the nominative, without dictionaries."""

from __future__ import annotations

from workbench.analysis.languages.ukrainian.swapping import swap

TOLD = [
    ("урі", "ура"),
    ("ері", "ера"),
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
TOLD_ADJECTIVES = {
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
    """Віснику Бродів -> Вісник Бродів, Зеленому тарифу -> Зелений тариф, Суспільному"""
    found = list(words)
    for at, word in enumerate(words):
        last = at + 1 == len(words)
        ending = _ending_of_adjective(word, last)
        if not ending:
            found[at] = next(swap(word, TOLD), word)
            return found
        plural = ending == "им" and not last and words[at + 1].endswith(("ам", "ям"))
        nominative = "е" if last and ending in ("ому", "им") else TOLD_ADJECTIVES[ending]
        found[at] = word.removesuffix(ending) + ("і" if plural else nominative)
    return found


def _ending_of_adjective(word: str, last: bool) -> str:
    """Зелен | ому | тарифу, Суспільн | ому; not: Главкому, Правдою"""
    ending = next((e for e in TOLD_ADJECTIVES if word.endswith(e)), "")
    alone = last and (ending == "ою" or not word.removesuffix(ending).endswith(QUALITY))
    return "" if alone else ending
