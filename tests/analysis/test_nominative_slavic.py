"""Whoever is named in another case first is listed in the nominative.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check
from workbench.analysis.languages.slavic.cases import Cases
from workbench.analysis.languages.slavic.surnames import sex_of_surname
from workbench.analysis.languages.ukrainian.names import nominative_name

RUSSIAN = [
    # the article has the surname in the nominative as well
    (
        "{План мэра Анны Сомовой отвергли.} {План хорош}, сказала Сомова.",
        "Анна Сомова (official)",
    ),
    (
        "{Пресс-секретаря МВД Анну Сомову спросили о мосте.} {Мост закрыт}, сказала Сомова.",
        "Анна Сомова (official)",
    ),
    ("{Олега Лосева спросили о мосте.} {Мост закрыт}, сказал Лосев.", "Олег Лосев (person)"),
    (
        "{Депутата Александру Лосеву спросили о мосте.} {Мост закрыт}, сказала Лосева.",
        "Александра Лосева (official)",
    ),
    ("{Олега Щербину спросили о мосте.} {Мост закрыт}, сказал Щербина.", "Олег Щербина (person)"),
    ("{Анну Лунд спросили о мосте.} {Мост закрыт}, сказала Лунд.", "Анна Лунд (person)"),
    # what another one of that surname is called is not his
    ("{Мэра Олега Сомова уволили.} {Мост закрыт}, сказала Сомова.", "Олег Сомов (official)"),
    ("{План мэра Анны Сомовой отвергли.} {Мост закрыт}, сказал Сомов.", "Анна Сомова (official)"),
    # it does not
    (
        "{План мэра Анны Сомовой отвергли.} По словам Сомовой, {мост закрыт.}",
        "Анна Сомова (official)",
    ),
    (
        "{К министру Анне Сташко пришли врачи.} По словам Сташко, {мост закрыт.}",
        "Анна Сташко (official)",
    ),
    (
        "{Депутата Александра Лосева спросили о мосте.} По словам Лосева, {мост закрыт.}",
        "Александр Лосев (official)",
    ),
    (
        "{К министру Петру Корниенко пришли врачи.} По словам Корниенко, {мост закрыт.}",
        "Петр Корниенко (official)",
    ),
]

UKRAINIAN = [
    (
        "{Депутата Верховної Ради Олега Гука затримали.} Гук заявив, що {міст цілий.}",
        "Олег Гук (official)",
    ),
    (
        "{До міністра Олега Гука звернулися лікарі.} За словами Гука, {міст цілий.}",
        "Олег Гук (official)",
    ),
    ("{Андрія Сомова запитали про міст.} {Міст закрито}, сказав Сомов.", "Андрій Сомов (person)"),
    (
        "{План мера Олександра Павлова відхилили.} {Міст закрито}, сказав Павлів.",
        "Олександр Павлів (official)",
    ),
    (
        "{Депутата Андрія Сташка запитали про міст.} За словами Сташка, {міст закрито.}",
        "Андрій Сташко (official)",
    ),
    (
        "{Учора з губернатором Олександром Луговим зустрілися лікарі.} {Міст закрито},"
        " сказав Луговий.",
        "Олександр Луговий (official)",
    ),
]


@pytest.mark.parametrize(("drawn", "chain"), RUSSIAN)
def test_russian_names(drawn: str, chain: str) -> None:
    check(drawn, f" | {chain}", "ru")


@pytest.mark.parametrize(("drawn", "chain"), UKRAINIAN)
def test_ukrainian_names(drawn: str, chain: str) -> None:
    check(drawn, f" | {chain}", "uk")


@pytest.mark.parametrize(
    ("declined", "listed"),
    [
        ("Анне Сомовой", "Анна Сомова"),
        ("Олегом Сомовым", "Олег Сомов"),
        ("Александре Зимине", "Александр Зимин"),
        ("Александре Зиминой", "Александра Зимина"),
        ("Александру Гук", "Александра Гук"),
        ("Анны Луговой", "Анна Луговая"),
        ("Петру Ольховскому", "Петр Ольховский"),
        ("Петру Сомову", "Петр Сомов"),
        ("Петра Черных", "Петр Черных"),
        ("Марину Сомову", "Марина Сомова"),
    ],
)
def test_russian_surnames_follow_their_endings(declined: str, listed: str) -> None:
    assert Cases("ru").nominative_names(declined.split()) == listed.split()


@pytest.mark.parametrize(
    ("declined", "listed"),
    [
        ("Олегу Гуку", "Олег Гук"),
        ("Іллі Вернеру", "Ілля Вернер"),
        ("Олега Мазепу", "Олег Мазепа"),
        ("Андрію Корнієнку", "Андрій Корнієнко"),
        ("Олегу Ольховському", "Олег Ольховський"),
        ("Олександру Гук", "Олександра Гук"),
        ("Олександрі Лосєвій", "Олександра Лосєва"),
        ("Олександра Гука", "Олександр Гук"),
    ],
)
def test_ukrainian_surnames_follow_their_endings(declined: str, listed: str) -> None:
    assert nominative_name(declined.split()) == listed.split()


def test_a_surname_that_both_sexes_have_in_one_form_tells_nothing() -> None:
    assert not sex_of_surname("Сомову")
    assert sex_of_surname("Сомову", "Сомова") == "femn"
