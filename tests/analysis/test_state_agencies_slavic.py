"""Agencies of the state and those who head them, scholars of a body, and a party's people.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

SAID_BY = [
    # who heads an agency of the state is of the state
    ("Глава данського агентства з ліків Олаф Берг каже, що {міст цілий.}", "Олаф Берг (official)"),
    (
        "Директорка Європейського агентства безпеки Інга Ларсен каже, що {міст цілий.}",
        "Інга Ларсен (official)",
    ),
    (
        "Глава Агентства США з охорони довкілля Олаф Берг каже, що {міст цілий.}",
        "Олаф Берг (official)",
    ),
    (
        "Директорка управління громадського здоров'я Інга Ларсен каже, що {міст цілий.}",
        "Інга Ларсен (official)",
    ),
    # the agency of which the article has told is the one that he heads
    (
        "{Міст цілий}, повідомило Агентство з ліків. Директор агентства Олаф Берг каже, що"
        " {дім цілий.}",
        "Агентство з ліків (official) | Олаф Берг (official)",
    ),
    # agencies that sell something, and those of the press
    ("Директор рекламного агентства Олаф Берг каже, що {міст цілий.}", "Олаф Берг (person)"),
    ("Директор агентства нерухомості Олаф Берг каже, що {міст цілий.}", "Олаф Берг (person)"),
    ("Керівник агентства Reuters Олаф Берг каже, що {міст цілий.}", "Олаф Берг (person)"),
    ("{Міст цілий}, каже рекламна агенція.", "рекламна агенція (organisation)"),
    # scholars of a body; its short name in brackets is no firm's
    (
        "Археолог Управління старовини Ізраїлю (IAA) Амір Голан каже, що {міст цілий.}",
        "Амір Голан (official)",
    ),
    ("Археолог музею Амір Голан каже, що {міст цілий.}", "Амір Голан (person)"),
    # a party's people are a body, and some of them are people
    ("Демократи кажуть, що {міст цілий.}", "демократи (organisation)"),
    (
        "Члени ліберальної партії кажуть, що {міст цілий.}",
        "члени ліберальної партії (organisation)",
    ),
    ("Троє демократів кажуть, що {міст цілий.}", "демократи (person)"),
    ("Деякі республіканці кажуть, що {міст цілий.}", "деякі республіканці (person)"),
    ("Демократ Олаф Берг каже, що {міст цілий.}", "Олаф Берг (person)"),
    # a part of a country speaks for its government
    ("У Пенсильванії попередили, що {міст закрито.}", "Пенсильванія (official)"),
]
RUSSIAN = [
    ("Глава норвежского агентства по лекарствам Олаф Берг сказал, что {мост цел.}", "official"),
    ("Директор рекламного агентства Олаф Берг сказал, что {мост цел.}", "person"),
]


@pytest.mark.parametrize(("drawing", "expected"), SAID_BY)
def test_it_is_said_by(drawing: str, expected: str) -> None:
    check(drawing, expected, "uk")


@pytest.mark.parametrize(("drawing", "kind"), RUSSIAN)
def test_it_is_said_in_russian_by(drawing: str, kind: str) -> None:
    check(drawing, f"Олаф Берг ({kind})", "ru")
