"""Whose page it is, by its head: it is the publisher, and no part of the story."""

import pytest

from workbench.analysis import analyse

HEADS = [
    ("ru", "МОСКВА, 3 марта. /ТАСС/. |Цены на хлеб выросли.", "ТАСС"),
    ("ru", "МОСКВА, 3 мар — РИА Новости. |Цены на хлеб выросли.", "РИА Новости"),
    ("ru", "Москва. 3 марта. INTERFAX.RU - |Цены на хлеб выросли.", "INTERFAX.RU"),
    ("ru", "Актау. 18 марта. ДЕЛОВОЙ КАСПИЙ - |Цены на хлеб выросли.", "Деловой Каспий"),
    ("uk", "Київ • УНН\n\n|Ціни на хліб зросли.", "УНН"),
    ("uk", "КИЇВ. 3 березня. УНН. |Ціни на хліб зросли.", "УНН"),
    ("uk", "Київ. 3 березня. ІНТЕРФАКС-УКРАЇНА – |Ціни зросли.", "Інтерфакс-Україна"),
    ("en", "LONDON, May 14 (Reuters) - |Prices rose.", "Reuters"),
    ("en", "LONDON (AP) — |Prices rose.", "AP"),
    ("en", "KYIV, May 14 /Ukrinform/. |Prices rose.", "Ukrinform"),
    ("en", "By Ann Roe\nBBC News\n\n|Prices rose.", "BBC News"),
    # a town is none
    ("en", "LONDON — |Prices rose.", None),
    ("ru", "Мост закрыли в мае\n\n|Цены на хлеб выросли.", None),
]


@pytest.mark.parametrize(("language", "drawing", "publisher"), HEADS)
def test_a_head_names_the_publisher(language: str, drawing: str, publisher: str | None) -> None:
    analysis = analyse(drawing.replace("|", ""), language=language)

    [claim] = analysis.claims
    assert (analysis.publisher, claim.start) == (publisher, drawing.index("|"))
    assert claim.chain == ()


def test_an_outlet_whose_sources_are_quoted_is_not_the_publisher() -> None:
    text = "За словами джерел «Української правди», міністр прибув до Женеви вночі."

    assert analyse(text, language="uk").publisher is None


def test_the_name_of_a_site_is_whole() -> None:
    text = "Тунель перевірили, повідомляє Цензор.НЕТ з посиланням на мерію."

    [claim] = analyse(text, language="uk").claims

    assert [link.name for link in claim.chain] == ["мерія", "Цензор.НЕТ"]


STORY = (
    " Будинок звели торік. У ньому жили сорок родин. Дах вигорів повністю. Під'їзди цілі."
    " Мешканців прийняла школа."
)
RELAYS = [
    ("Склад згорів. Про це повідомляє «Обрій» із посиланням на поліцію.", "Обрій"),
    ("Склад згорів. Про це пише Обрій.Медіа з посиланням на ДСНС.", "Обрій.Медіа"),
    ("Склад згорів. Про це повідомляє «Край», передає Pravdomir.", "Pravdomir"),
    ("Мер Гук заявив, що склад згорів, інформує «Обрій».", "Обрій"),
    # another's: an agency of the world, one in other letters, one that is told what it is
    ("Склад згорів. Про це пише Bild з посиланням на поліцію.", None),
    ("Склад згорів. Про це повідомляє Reuters з посиланням на CNN.", None),
    ("Склад згорів. Про це заявила поліція, передає сайт «Обрій».", None),
    ("Склад згорів. Про це написав «Обрій» із посиланням на поліцію.", None),
    ("Склад згорів. Про це повідомляє поліція.", None),
]


@pytest.mark.parametrize(("lead", "publisher"), RELAYS)
def test_who_passes_the_news_on_in_the_lead_is_the_publisher(
    lead: str, publisher: str | None
) -> None:
    assert analyse(lead + STORY, language="uk").publisher == publisher


def test_a_line_or_two_tell_nothing_of_the_page() -> None:
    text = "Склад згорів. Про це повідомляє «Обрій» із посиланням на поліцію."

    assert analyse(text, language="uk").publisher is None
