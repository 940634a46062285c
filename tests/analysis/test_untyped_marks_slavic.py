"""Commas, colons, stops and spaces that a hurry has left out, or put where none belongs."""

import pytest

from tests.analysis.drawn import check, read

UNTYPED = [
    # before what leads in what is said
    ("ru", "Капитан заявил что {паром отменён.}", "капитан (person)"),
    ("ru", "Врачи рассказали журналистам что {палаты полны.}", "врачи (person)"),
    ("ru", "Мэр объявил о том что {парк закроют.}", "мэр (official)"),
    ("ru", "Мэр, отметил что {парк стар.}", "мэр (official)"),
    (
        "ru",
        "Мэр сказал что {паром отменён} и добавил что {рейс вернут в мае.}",
        "мэр (official) | =",
    ),
    ("ru", "Мэр уточнил, что {паром стоит} но {катер ходит.}", "мэр (official) | ="),
    ("uk", "Капітан заявив що {пором скасовано.}", "капітан (person)"),
    ("uk", "Мер сказав що {пором стоїть} і додав що {рейс повернуть.}", "мер (official) | ="),
    # behind what was said
    ("ru", "{Паром отменили в среду} сообщил капитан.", "капитан (person)"),
    ("ru", "{Паром отменили в среду} сообщает Reuters.", "Reuters (agency)"),
    ("ru", "{Паром отменили в среду} об этом сообщили в полиции.", "полиция (official)"),
    ("ru", "{Паром отменили в среду} как сообщил капитан.", "капитан (person)"),
    ("ru", "{Паром отменили в среду} по словам капитана.", "капитан (person)"),
    ("uk", "{Пором скасували в середу} повідомив капітан.", "капітан (person)"),
    ("uk", "{Пором скасували в середу} за словами капітана.", "капітан (person)"),
    # around who says so
    ("ru", "Как сообщил мэр {старый паром сломался.}", "мэр (official)"),
    ("ru", "Как сообщили в полиции {паром сломался.}", "полиция (official)"),
    ("ru", "По словам мэра Олега Суркова {паром сломался.}", "Олег Сурков (official)"),
    ("uk", "Як повідомив мер {старий пором зламався.}", "мер (official)"),
    # before quoted words
    ("ru", "Капитан сказал «{Паром отменили ещё вчера}».", "капитан (person)"),
    ("uk", "Мер – «{Пором скасували ще вчора}».", "мер (official)"),
    ("ru", "Олег Сурков: {паром отменили вчера.}", "Олег Сурков (person)"),
    # two spaces, none, one before a stop
    ("ru", "«Орра дня»  заявила,  что  {паром отменён.}", "Орра дня (organisation)"),
    ("ru", "{Паром отменён.}Об этом сообщил мэр. {Катер ходит.}", "мэр (official) | "),
    ("ru", "{Паром отменён .}Об этом сообщил мэр.", "мэр (official)"),
    # a line that is all there is needs no stop
    ("ru", "{Паром отменили в среду}, сообщает мэр", "мэр (official)"),
    ("uk", "{Пором скасували} - повідомляє мер", "мер (official)"),
]
WHOLE = [
    ("ru", "{Мэр выступил потому что его просили.}"),
    ("ru", "{Капитан сделал что хотел.}"),
    ("uk", "Про нові правила розповіла лікарка Олена Рута."),
    ("uk", "{Мер приїхав до порту і розповів капітану про збитки.}"),
]


@pytest.mark.parametrize(("language", "drawing", "expected"), UNTYPED)
def test_marks_that_nobody_typed_are_read(language: str, drawing: str, expected: str) -> None:
    check(drawing, expected, language)


@pytest.mark.parametrize(("language", "drawing"), WHOLE)
def test_nothing_parts_what_is_one(language: str, drawing: str) -> None:
    check(drawing, "", language)


def test_what_was_not_typed_is_in_no_claim():
    found = read("Мэр сказал что паром закрыли но вернут.", "ru")

    assert [claim.content for claim in found.claims] == ["паром закрыли но вернут."]
