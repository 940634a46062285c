"""Who is meant by few words: a body told of before, an office, a name behind a place.

Braces mark the claims, beside them whose they are.
"""

import pytest

from tests.analysis.drawn import check

BODIES = [
    # a body that acted is what the next sentence calls by a common name
    (
        "ru",
        "{Росприроднадзор закрыл карьер.} В ведомстве уточнили, что {пыль осела.}",
        " | Росприроднадзор (official)",
    ),
    (
        "ru",
        "{Центробанк Лории поднял ставку.} По прогнозу регулятора, {цены упадут.}",
        " | Центробанк Лории (official)",
    ),
    (
        "ru",
        "{Пыль осела}, сказали в пресс-службе МЧС. {Карьер закрыли}, добавили в ведомстве.",
        "пресс-служба МЧС (official) | =",
    ),
    (
        "uk",
        "{Поліція закрила кар'єр.} У відомстві уточнили, що {пил осів.}",
        " | Поліція (official)",
    ),
    # a source inside a body is not the body
    (
        "ru",
        "{Пыль осела}, сказал источник в надзорном ведомстве. В горздраве заявили, что {врачи"
        " есть.} В ведомстве уверены, что {врачей хватит.}",
        "источник в надзорном ведомстве (official) | горздрав (official) | =",
    ),
    # whose data they are: not those of whom somebody told them
    (
        "ru",
        "{Карьер закрыли.} Об этом «Гудку» сказал источник в мэрии. По его данным, {пыль осела.}",
        "источник в мэрии (official) > Гудок (agency) | источник в мэрии (official)",
    ),
    # a man by his given name, whatever his trade ends in
    (
        "ru",
        "{Суд оправдал рыбака Степана Ухова.} {Карьер закрыт}, сказал он.",
        " | Степан Ухов (person)",
    ),
]
NAMES = [
    # where somebody is in office stands before his name
    ("ru", "Мэр Бродова Анна Гук сказала, что {мост цел.}", "Анна Гук (official)"),
    ("ru", "Премьер Лории Пётр Лис сказал, что {мост цел.}", "Пётр Лис (official)"),
    ("ru", "Хирург больницы Старых Яров Лев Сом сказал, что {мост цел.}", "Лев Сом (person)"),
    ("ru", "Хирург Анна Рой Лунд сказала, что {мост цел.}", "Анна Рой Лунд (person)"),
    # a department of data is no data
    (
        "ru",
        "{Мост цел}, сказала начальник отдела прогнозов Лариса Круглова.",
        "Лариса Круглова (official)",
    ),
]
TYPES = [
    ("ru", "{Мост цел}, следует из данных крайстата.", "крайстат (official)"),
    ("ru", "{Цены выросли}, сообщил Институт статистики.", "Институт статистики (official)"),
    ("uk", "{Ціни зросли}, повідомив Інститут статистики.", "Інститут статистики (official)"),
    ("ru", "Как решил арбитраж, {долг погашен.}", "арбитраж (official)"),
    ("ru", "Метеоагентство Лории сообщило, что {шторм ослаб.}", "Метеоагентство Лории (official)"),
    ("ru", "{Ряды пусты}, уточнили в дирекции рынка.", "дирекция рынка (organisation)"),
    ("uk", "{Ряди порожні}, уточнили в дирекції ринку.", "дирекція ринку (organisation)"),
    ("ru", "Капитан сейнера Лев Сом сказал, что {мост цел.}", "Лев Сом (person)"),
    ("ru", "{Мост цел}, следует из ответа мэрии.", "ответ мэрии (document)"),
    ("uk", "У відповіді мерії сказано, що {міст цілий.}", "відповідь мерії (document)"),
]
SAID = [
    # what is suspected and called out
    ("ru", "Следователи подозревают, что {склад поджёг сторож.}", "следователи (official)"),
    ("uk", "Слідчі підозрюють, що {склад підпалив сторож.}", "слідчі (official)"),
    ("ru", "{Мост, как выразился мэр, «устал».}", "мэр (official)"),
    # one thing after another that is said
    (
        "ru",
        "Из отчёта следует, что {катер вышел без рации}, что {капитан не получил карты} и что"
        " {спасатели начали поиск ночью.}",
        "отчёт (document) | = | =",
    ),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), [*BODIES, *NAMES, *TYPES, *SAID])
def test_they_are_who_speaks(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)
