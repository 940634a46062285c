"""Agencies of the press by their whole name, papers called Telegram, addresses with a figure."""

import pytest

from tests.analysis.drawn import chain, read

SOURCES = [
    ("ru", "Мост закрыли, сообщило Норванское агентство печати.", "Норванское агентство печати"),
    ("ru", "По данным Норванского агентства печати, мост закрыли.", "Норванское агентство печати"),
    (
        "ru",
        "Мост закрыли, сообщает Орловское информационное агентство.",
        "Орловское информационное агентство",
    ),
    ("ru", "Мост закрыли, сообщает агентство BNS.", "BNS"),
    ("ru", "Мост закрыли, сообщает 24.kg.", "24.kg"),
    ("ru", "Мост закрыли, рассказала Ladoga.news.", "Ladoga.news"),
    ("ru", "Мост закрыли, пишет «38.ру».", "38.ру"),
    # an adjective before a title, a channel by its number
    ("ru", "Тверская «Верстка» сообщила, что мост закрыли.", "Верстка"),
    ("ru", "По данным тверской «Верстки», мост закрыли.", "Верстка"),
    ("ru", "Мост закрыли, сообщил 12-й канал.", "12-й канал"),
    (
        "ru",
        "Мост закрыли, сообщил 12 канал чешского телевидения.",
        "12 канал чешского телевидения",
    ),
    (
        "ru",
        "Мост закрыли, сообщает государственное телевидение Сирии.",
        "государственное телевидение Сирии",
    ),
    ("ru", "Мост закрыли, сообщает Московский комсомолец.", "Московский комсомолец"),
    ("ru", "Мост закрыли, сообщает «Азия-плюс».", "Азия-плюс"),
    # what a title in quotation marks alone tells of it
    ("ru", "Мост закрыли, сообщили в «Эхе».", "Эхо"),
    ("uk", "Міст закрили, повідомила Норванська агенція преси.", "Норванська агенція преси"),
    ("en", "The bridge was shut, the Orra Telegram reported.", "Orra Telegram"),
]


@pytest.mark.parametrize(("language", "text", "name"), SOURCES)
def test_an_agency_of_the_press_is_listed_whole(language: str, text: str, name: str) -> None:
    assert chain(read(text, language).claims[0]) == f"{name} (agency)"


def test_an_address_that_was_told_is_listed_in_the_nominative() -> None:
    (claim,) = read("Мост закрыли. Об этом «Чайке.ру» сообщил сторож.", "ru").claims

    assert chain(claim) == "сторож (person) > Чайка.ру (agency)"


FIRMS = [
    ("Хор отменили, сообщили в театре «Эхо».", "театр «Эхо»"),
    ("Минская «Зоря» сообщила, что мост закрыли.", "Зоря"),
    ("Мост закрыли, заявили в Kaspi.kz.", "Kaspi.kz"),
]


@pytest.mark.parametrize(("text", "name"), FIRMS)
def test_a_house_with_the_title_of_an_outlet_is_none(text: str, name: str) -> None:
    assert chain(read(text, "ru").claims[0]) == f"{name} (organisation)"


def test_a_channel_on_telegram_is_no_paper() -> None:
    text = "The Orra Live Telegram channel said the bridge was shut."

    assert read(text, "en").claims[0].chain[0].type == "social"


def test_a_sentence_ends_behind_a_word_with_a_hyphen_though_no_space_was_typed() -> None:
    text = "Мост закрыла пресс-служба.Согласно решению суда, проезд платный."

    assert [text[c.start : c.end] for c in read(text, "ru").claims] == [
        "Мост закрыла пресс-служба.",
        "проезд платный.",
    ]
