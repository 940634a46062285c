"""Who is meant by a lone surname, and what stands beside a source without belonging to it.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

SAID_BY = [
    # a surname that only its own case hides
    (
        "{Мер приймав міністра разом з Іваном Гуком.} Гук сказав, що {міст цілий.}",
        " | Іван Гук (person)",
    ),
    # what leads over, and where and on what it is said
    (
        "Аналітики Hillpoint натомість кажуть, що {міст цілий.}",
        "аналітики Hillpoint (organisation)",
    ),
    ('"{Міст цілий}", — заявив чиновник в останньому слові.', "чиновник (official)"),
    ("За версією слідства щодо мера, {міст цілий.}", "слідство (official)"),
    # an outlet whose name has no cases
    (
        "{Міст цілий.} Про це в інтерв'ю Радіо Свобода розповів мер Олег Рибак.",
        "Олег Рибак (official) > Радіо Свобода (agency)",
    ),
    (
        "В ефірі Радіо Свобода мер сказав, що {міст цілий.}",
        "мер (official) > Радіо Свобода (agency)",
    ),
    (
        '"{Міст цілий}", — сказав hromadske захисник Ігор Сорока.',
        "Ігор Сорока (person) > hromadske (agency)",
    ),
    # who is told of by himself; what somebody noticed
    (
        "{Суддя Ольга Лис відпустила Олену Гнатів.} {Сама Гнатів провини не визнає.} «{Міст"
        " цілий}», — каже вона.",
        " |  | Олена Гнатів (person)",
    ),
    (
        "Інженерка Ольга Кравець каже, що {міст цілий.} За її спостереженнями, {дім порожній.}",
        "Ольга Кравець (person) | =",
    ),
    # a network by one letter ends a sentence
    ("{Міст цілий.} Про це мер написав у соцмережі X. {Дім порожній.}", "мер (official) | "),
    # titles by themselves
    ('В "Аграрній справі" додають, що {міст цілий.}', "Аграрна справа (organisation)"),
    ('За даними "Нафтошляху", {міст цілий.}', "Нафтошлях (organisation)"),
]


@pytest.mark.parametrize(("drawing", "expected"), SAID_BY)
def test_it_is_said_by(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


RUSSIAN = [
    ("«{Мост цел}», — заявил чиновник в последнем слове.", "чиновник (official)"),
    ("По версии следствия относительно мэра, {мост цел.}", "следствие (official)"),
    (
        "«{Мост цел}», — цитирует Олега Сомова Sport Line.",
        "Олег Сомов (person) > Sport Line (agency)",
    ),
]


@pytest.mark.parametrize(("drawing", "expected"), RUSSIAN)
def test_it_is_said_in_russian_by(drawing: str, expected: str) -> None:
    check(drawing, expected, "ru")
