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


def mans_in_a(given: str, surname: str, softens: bool) -> str:
    """Андреем | Рыбой, Андрію | Козі -> Рыба, Коза: a man's by both endings; "" where it is none

    Not: Михаила | Гурашвили, Отару | Беридзе, which have no cases. `softens`: Козі, as in
    Ukrainian, where Рути is of Рута.
    """
    ending = _ending_in_a(given, surname)
    stem = surname.removesuffix(ending)
    if not ending or len(stem) < SHORTEST_STEM or surname.endswith(WITHOUT_ANY):
        return ""
    dative = given.endswith(DATIVE)
    if softens and dative and ending == "і" and stem[-1] in SOFTENED:
        return stem[:-1] + SOFTENED[stem[-1]] + "а"
    return stem + ("а" if _is_hard(stem, ending, softens, dative) else "я")


def _ending_in_a(given: str, surname: str) -> str:
    """Андреем | Рыб-ой; "" where the two do not agree"""
    ends = next((own for led, own in IN_A if given.endswith(led)), ())
    return next((end for end in ends if surname.endswith(end)), "")


def _is_hard(stem: str, ending: str, softens: bool, dative: bool) -> bool:
    """Рыб | ой, Гончарук | и; not: Зор | ей, Гул | е"""
    if ending in HARD or (ending == "и" and (softens or stem.endswith(HARDENED))):
        return True
    return dative and ending in EITHER and not stem.endswith(("ул", "юл"))


DATIVE = ("у", "ю", "ові", "еві", "єві")
IN_A = (
    (("а", "я"), ("ы", "и", "у", "ю", "і")),
    (DATIVE, ("е", "і")),
    (("ом", "ем", "ём", "єм"), ("ой", "ою", "ей", "ею", "єю")),
)
"""How a man's given name ends in a case, and how his surname in -а or -я then does."""
HARD, EITHER = ("ы", "у", "ой", "ою"), ("е", "і")
HARDENED = tuple("гкхжчшщц")
SOFTENED = {"з": "г", "ц": "к", "с": "х"}
"""Козі, Сороці, Блосі: the last letter of a stem before -і"""
SHORTEST_STEM = 3
WITHOUT_ANY = ("швили", "швілі", "дзе", "ани", "ини", "они", "ені", "іні")


def womans_in_a(given: str, surname: str) -> str:
    """Анну | Орскую, Ганну | Румову, Анны | Рыбы -> Орская, Румова, Рыба; "" where it is none

    Not: Ольгою | Зіміною.
    """
    if surname.endswith(WITHOUT_ANY) or given.endswith(INSTRUMENTAL):
        return ""
    table = HER_ACCUSATIVE if given.endswith(("у", "ю")) else HER_GENITIVE
    ending = next((end for end in table if surname.endswith(end)), "")
    stem = surname.removesuffix(ending)
    return stem + table[ending] if ending and len(stem) >= SHORTEST_STEM else ""


INSTRUMENTAL = ("ою", "ею", "єю")
HER_ACCUSATIVE = {"ую": "ая", "юю": "яя", "у": "а", "ю": "я"}
HER_GENITIVE = {"ы": "а", "ги": "га", "ки": "ка", "хи": "ха", "би": "ба"}
