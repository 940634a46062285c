"""What the ending of a Slavic surname tells: whose it is, and what it is in the nominative."""

from __future__ import annotations

import re

MEN = ("ова", "ева", "ёва", "ина", "єва", "їна")
"""Of men in the genitive, where no dictionary knows the name."""
OF_CASES = {
    "masc": (re.compile(r"(\w\w+(?:[оеё]в|[иы]н))(?:а|у|ым|е)"), ""),
    "femn": (re.compile(r"(\w\w+(?:[оеё]в|[иы]н))(?:ой|ою|у)"), "а"),
}
"""Сомовым, Сомовой: what all forms of a surname have, and what its nominative ends in"""
WITHOUT_CASES = ("ых", "их")
"""Петра | Черных"""
HIS = ("ого", "ому", "ым", "им", "ом")
HERS = ("ой", "ою", "ую", "ої", "ій", *"бвгґджзклмнпрстфхцчшщь")
"""Александре | Зиминой, Александру | Гук: in a case"""
WOMEN = (*MEN, "ына", "іна", "ая", "ська", "цька")
"""Зимина, Ольховська: in the nominative"""


def sex_of_surname(declined: str, nominative: str = "") -> str:
    """Луговой -> femn, Ольховскому -> masc; Черных, Сомову -> "", unless it is Сомова"""
    if declined.endswith((*HIS, *WITHOUT_CASES)):
        return "masc" if declined.endswith(HIS) else ""
    return "femn" if declined.endswith(HERS) or nominative.endswith(WOMEN) else ""


def nominative_surname(word: str, sex: str) -> str:
    """Сомовой, Сомовым, Черных; "" where the ending does not tell"""
    if word.endswith(WITHOUT_CASES):
        return word
    forms, ending = OF_CASES[sex]
    declined = forms.fullmatch(word)
    return declined[1] + ending if declined else ""


def are_couple(one: str, other: str) -> bool:
    """Сомов, Сомова: of a man and of a woman"""
    return f"{one}а" == other or one == f"{other}а"
