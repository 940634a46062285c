"""Outlets that no list has, by titles of several words, in the places that outlets stand in."""

import pytest

from tests.analysis.drawn import check, read

TITLED = [
    ("ru", "{Паром сломался}, пишет «Удольская неделя».", "Удольская неделя (agency)"),
    ("ru", "«Удольская неделя» сообщает, что {паром сломался.}", "Удольская неделя (agency)"),
    ("ru", "{Паром сломался.} Об этом пишет «Наш край сегодня».", "Наш край сегодня (agency)"),
    ("ru", "{Паром сломался}, пишет «Время объяснить всё».", "Время объяснить всё (agency)"),
    ("uk", "«Удольський тиждень» пише, що {пором зламався.}", "Удольський тиждень (agency)"),
    # left as it is behind what would put it in a case
    ("ru", "По данным «Удольская неделя», {паром сломался.}", "Удольская неделя (organisation)"),
    ("ru", "{Паром сломался}, рассказал «Новый Удол» мэр.", "мэр (official) > Новый Удол (agency)"),
    # before a colon
    ("ru", "«Новый Удол»: {паром сломался в среду.}", "Новый Удол (organisation)"),
    # in its own article
    ("ru", "{Паром сломался}, говорится в статье издания «Новый Удол».", "Новый Удол (agency)"),
    ("ru", "{Паром сломался}, говорится в материале Reuters.", "Reuters (agency)"),
    ("uk", "{Пором зламався}, йдеться в публікації Reuters.", "Reuters (agency)"),
    # who quotes whom that spoke
    (
        "ru",
        "{Паром сломался}, сообщил мэр, его слова приводит Reuters.",
        "мэр (official) > Reuters (agency)",
    ),
    (
        "uk",
        "{Пором зламався}, повідомив мер, цитує його «Новий Удол».",
        "мер (official) > Новий Удол (agency)",
    ),
]
IN_A = [
    ("ru", "Мэр встретился с Андреем Сурмой. По словам Сурмы, {паром стар.}", "Андрей Сурма"),
    ("ru", "{Паром стар}, цитирует Андрея Сурму Reuters.", "Андрей Сурма"),
    ("ru", "{Паром стар}, сообщил со ссылкой на Олега Зозулю капитан.", "Олег Зозуля"),
    ("ru", "{Паром стар}, по словам Олега Зозули.", "Олег Зозуля"),
    ("ru", "{Паром стар}, по словам Отара Гурашвили.", "Отар Гурашвили"),
    (
        "uk",
        "Є розмова з Андрієм Вертугою. За словами Вертуги, {пором старий.}",
        "Андрій Вертуга",
    ),
    ("uk", "{Пором старий}, цитує Андрія Вертугу Reuters.", "Андрій Вертуга"),
]
YET = [
    ("ru", "{Первые дни покажут, как работает паром}, заявил мэр.", "мэр (official)"),
    ("uk", "{Перші дні покажуть, як працює пором}, заявив мер.", "мер (official)"),
    ("ru", "На кадрах видно, как {паром тонет.}", "кадры (social)"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), [*TITLED, *YET])
def test_it_is_said_by(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing", "name"), IN_A)
def test_a_man_whose_surname_ends_in_a(language: str, drawing: str, name: str) -> None:
    claims = read(drawing, language).claims

    assert [link.name for link in claims[-1].chain][:1] == [name]
