"""Clauses that tell more of a noun, names beside them, and linking words before a frame.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check, read, redraw

STATED = [
    # a relative clause tells what a noun does, whatever was shown or found
    ("uk", "{У лавах поліції виявили агента, що працював на ворога.}"),
    ("uk", "{У банку показали картку, що світиться.}"),
    ("uk", "{Йдеться про дописи з мапами, що шкодять війську.}"),
    ("uk", "Заміри показали, що {вода чиста.}"),
    ("uk", "У звіті показано зранку, що {горить ліс.}"),
    # what somebody calls it stands beside it
    ("uk", "{Закон забороняє зміни «в роботі», як назвала їх Лось, порівняно з минулим роком.}"),
    ("uk", "{Міст, як його називають місцеві, «Горбатий», закрили.}"),
    ("ru", "{Мост, как его называют местные, «Горбатый», закрыли.}"),
    ("uk", "Мер назвав {закон «змовою».}"),
    # two parts of the same
    ("uk", "{Затримали трьох людей, двоє з яких збирали дані, а третій готував вибух.}"),
    ("uk", "{Завод має два цехи, один із яких стоїть, а другий працює.}"),
    ("ru", "{Задержали троих, двое из которых собирали данные, а третий готовил взрыв.}"),
    ("uk", "{Поліція затримала двох людей}, а {третій утік.}"),
    # nobody looks for an error in every story
    ("uk", "{У компанії знайшли помилку.}"),
    ("uk", "{Міст закрили.} Знайшли помилку? Виділіть її."),
]
SAID_BY = [
    # by a lone surname somebody is told
    ("uk", "Клешнов уточнив, що {міст цілий.}", "Клешнов (person)"),
    ("uk", "Младіч уточнив, що {міст цілий.}", "Младіч (person)"),
    (
        "uk",
        "Гнатов уточнив, що {міст цілий.} Генерал додав, що {дім цілий.}",
        "Гнатов (official) | =",
    ),
    ("uk", "Екіпаж уточнив, що {міст цілий.}", "Екіпаж (unnamed)"),
    # of several nobody is meant who has spoken alone
    ("uk", "{Лося обрали.} За словами експертів, {міст цілий.}", " | експерти (person)"),
    (
        "uk",
        "Мер Олег Лось каже, що {він сам.} За словами експертів, {міст цілий.}",
        "Олег Лось (official) | експерти (person)",
    ),
    (
        "uk",
        "Мер Олег Лось каже, що {він сам.} За словами експерта, {міст цілий.}",
        "Олег Лось (official) | =",
    ),
    # it goes on in the paper that was named before
    (
        "uk",
        "У звіті йдеться, що {міст цілий.} «{Дім старий}», – йдеться далі.",
        "звіт (document) | =",
    ),
    (
        "uk",
        "У звіті йдеться, що {міст цілий.} «{Дім старий}», – зазначається далі.",
        "звіт (document) | =",
    ),
    # who knows of it has a name for it beside him
    (
        "uk",
        "Чиновники, знайомі з планами, розповіли Bloomberg, що {міст цілий.}",
        "чиновники, знайомі з планами (official) > Bloomberg (agency)",
    ),
    # what leads over is no part of what is said
    ("uk", "Інакше, за словами мера, {міст впаде.}", "мер (official)"),
    ("uk", "Більше того, каже мер, {міст упав.}", "мер (official)"),
    ("uk", "Своєю чергою, як зазначив мер, {міст упав.}", "мер (official)"),
]


@pytest.mark.parametrize(("language", "drawing"), STATED)
def test_what_is_claimed_is(language: str, drawing: str) -> None:
    assert redraw(drawing, read(drawing, language)) == drawing


@pytest.mark.parametrize(("language", "drawing", "expected"), SAID_BY)
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Лось спитав посла, чи відомо послу про те, що міст закриють."),
        ("ru", "Лось спросил, известно ли послу о том, что мост закроют."),
    ],
)
def test_what_was_asked_is_nobodys_claim(language: str, text: str) -> None:
    assert read(text, language).claims == ()
