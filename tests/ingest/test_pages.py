"""A web page gives the article on it and what it says of itself."""

import pytest

from workbench.ingest.found import Found
from workbench.ingest.pages import declared_charset
from workbench.ingest.pages import read_page as read_articles

HEAD = """
<meta property="og:title" content="Цены выросли"><meta property="og:site_name" content="УНН">
<meta property="article:published_time" content="2026-01-06T10:00:00+02:00">
<meta name="author" content="Иван Петров"><link rel="canonical" href="https://unn.example/x">
"""
BODY = """
<nav><a href="/">Главная</a> <a href="/all">Все новости</a></nav>
<article><h1>Цены выросли</h1>
<p>Цены выросли на 5&nbsp;% в мае, сообщает Reuters. Так говорится в отчёте ведомства за месяц.</p>
<h2>Детали</h2>
<p>Зарплаты за то же время упали на два процента, заявили в министерстве &lt;экономики&gt;.</p>
<ul><li>Хлеб подорожал на 7 %</li><li>Молоко подорожало на 3 %</li></ul></article>
<script>track()</script><footer>Подпишитесь на наш канал</footer>
"""


def read_page(html: str, name: str) -> Found:
    """The one article on a page."""
    (found,) = read_articles(html, name)
    return found


def page(head: str = HEAD, body: str = BODY) -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def test_the_text_is_the_article_a_line_a_paragraph() -> None:
    lines = read_page(page(), "a.html").text.splitlines()

    assert lines[0] == "Цены выросли"
    assert lines[2:] == [
        "Детали",
        "Зарплаты за то же время упали на два процента, заявили в министерстве <экономики>.",
        "- Хлеб подорожал на 7 %",
        "- Молоко подорожало на 3 %",
    ]


def test_what_a_browser_never_shows_is_left_out() -> None:
    hidden = "".join(f"<{tag}><p>Тайно: {tag}.</p></{tag}>" for tag in ("template", "noscript"))

    text = read_page(page(body=BODY.replace("<h2>", f"{hidden}<h2>")), "a.html").text

    assert "Детали" in text
    assert "Тайно" not in text


@pytest.mark.parametrize("control", ["\x02", "\x0c", "&#27;[31m", "\x1b[31m"])
def test_a_control_character_costs_no_article(control: str) -> None:
    found = read_page(page(body=BODY.replace("Детали", f"{control}Детали{control}")), "a.html")

    assert "Детали" in found.text
    assert "Зарплаты за то же время" in found.text
    assert found.remarks == ("terminal control characters",)


def test_title_outlet_author_time_and_address_are_told_by_the_page() -> None:
    details = read_page(page(), "a.html").details

    assert (details.title, details.publisher, details.author, details.published, details.url) == (
        "Цены выросли",
        "УНН",
        "Иван Петров",
        "2026-01-06T10:00:00+02:00",
        "https://unn.example/x",
    )


@pytest.mark.parametrize(
    "told",
    [
        '<meta itemprop="datePublished" content="2026-01-06">',
        '<script type="application/ld+json">{"datePublished": "2026-01-06"}</script>',
        '<meta name="date" content="not known"><meta name="pubdate" content="2026-01-06">',
    ],
)
def test_the_date_is_told_in_several_ways(told: str) -> None:
    assert read_page(page(head=told), "a.html").details.published == "2026-01-06"


def test_a_date_is_not_guessed() -> None:
    body = BODY.replace("Подпишитесь", "© 2019 Подпишитесь 03/04/2021")

    assert read_page(page(head="", body=body), "a.html").details.published is None


def test_the_charset_is_read_where_pages_tell_it() -> None:
    assert declared_charset(b'<meta charset="Windows-1251">') == "windows-1251"
    assert declared_charset(b"<meta http-equiv=x content='text/html; charset=koi8-r'>") == "koi8-r"
    assert declared_charset(b"<p>charset=x</p>") is None
