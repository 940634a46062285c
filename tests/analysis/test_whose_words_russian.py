"""Whom Russian sentences name as their source, and whom they only seem to name.

Braces mark the claims, beside them whose they are; a bar stands between two chains.
"""

import pytest

from tests.analysis.drawn import check

COMPARED = [
    # a comparison is nobody's words
    ("{Всё вышло именно так, как обещали инженеры.}", ""),
    ("{Дело не так просто, как уверяет завод.}", ""),
    ("Так, как уверяет завод, {мост цел.}", "завод (organisation)"),
    ("{Мост закрыли не так давно}, как сообщил мэр.", "мэр (official)"),
]
RECALLED = [
    # what the article has told before is its own
    ("Мэр сказал, что {мост цел.} Как уже упоминалось, {его чинили.}", "мэр (official) | "),
    ("Мэр сказал, что {мост цел.} {Предполагается, что его откроют.}", "мэр (official) | "),
    ("Как отмечалось в докладе, {мост закрыт.}", "доклад (document)"),
    ("{Цех закрыт.} Эту же информацию подтвердил директор завода Олег Лось.", "Олег Лось (person)"),
]
COURSE = [
    # in the course of what it turned out is nobody
    ("В ходе проверки выяснилось, что {ангар пуст.}", ""),
    ("По итогам проверки выяснилось, что {ангар пуст.}", "проверка (document)"),
    ("В «Росатоме» с самого начала говорили, что {блок цел.}", "Росатом (organisation)"),
]
PAGES = [
    # a page is named with whose it is
    ("По условиям договора, {цех закроют.}", "договор (document)"),
    ("{Мост закрыт}, сообщается на сайте Ростехнадзора.", "сайт Ростехнадзора (official)"),
    ("{Мост закрыт}, сказано на сайте реестра мостов РФ.", "сайт реестра мостов РФ (document)"),
    ("{Мост цел}, сообщает сайт администрации Омска.", "сайт администрации Омска (official)"),
    ("{Мост цел}, сообщает сайт «Омск 24».", "Омск 24 (agency)"),
    # his data may be those of the outlet that has spoken last
    (
        "{Сын мэра Лев Роу уехал.} {Мост цел}, пишет Politico. По его данным, {доказательств нет.}",
        " | Politico (agency) | =",
    ),
    ("{Мост цел}, сказал мэр. По его данным, {доказательств нет.}", "мэр (official) | ="),
]
NAMES = [
    (
        "{Трубы целы}, сказал представитель компании Norvik 2 AG Карл Берг.",
        "Карл Берг (person)",
    ),
    ("{Цех закрыт}, сообщил глава автогиганта Максим Роев.", "Максим Роев (person)"),
    (
        "Полиция сообщила, что {сыщики задержали А.Петровскую, решается вопрос об аресте.}",
        "Полиция (official)",
    ),
]


@pytest.mark.parametrize(("drawing", "whose"), [*COMPARED, *RECALLED, *COURSE, *PAGES, *NAMES])
def test_it_is_said_by(drawing: str, whose: str) -> None:
    check(drawing, whose, "ru")
