"""Pages of shapes that the extractor does not know: flashes, live blogs, posts, documents."""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from workbench.ingest.found import Found
from workbench.ingest.pages import read_page as read_articles

SCHOOLS = "Мер заявив, що школи зачинені."
PRICES = "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters."
WAGES = "Зарплати впали на 2 відсотки, заявили в міністерстві."


def read_page(html: str) -> Found:
    (found,) = read_articles(html, "a.html")
    return found


def flash(*paragraphs: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        "<!doctype html><html><head><title>Ціни | Пошта</title></head><body>"
        "<header><nav><a href='/'>Головна</a></nav></header><article><h1>Ціни зросли</h1>"
        "<time datetime='2026-05-12T09:30:00+03:00'>12 травня 2026, 09:30</time>"
        f"<span class='byline'>Ганна Коваль</span>{body}</article><footer>© Пошта</footer>"
    )


@pytest.mark.parametrize(
    "paragraphs", [(PRICES,), (PRICES, WAGES), (PRICES, WAGES, SCHOOLS, PRICES)]
)
def test_a_news_flash_keeps_its_lines(paragraphs: tuple[str, ...]) -> None:
    found = read_page(flash(*paragraphs))

    assert found.text.splitlines() == ["Ціни зросли", *paragraphs]
    assert found.details.published == "2026-05-12T09:30:00+03:00"


def test_the_headline_and_the_date_of_a_flash_are_no_claim(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(flash(PRICES, WAGES), encoding="utf-8")

    (line,) = workbench("segment", "a.html").stdout.splitlines()

    claims = [claim["text"] for claim in json.loads(line)["claims"]]
    assert [claim.split()[0] for claim in claims] == ["Ціни", "Зарплати"]
    assert claims[0].startswith("Ціни на хліб")


def test_a_published_document_is_what_stands_between_its_banners() -> None:
    found = read_page(
        "<html><body><div id='banners'>Published using Google Docs</div><div id='contents'><style>"
        f"</style><div class='doc-content'><h1>Ціни</h1><p>{PRICES}</p></div></div>"
        "<div id='footer'>Updated automatically every 5 minutes</div></body></html>"
    )

    assert found.text.splitlines() == ["Ціни", PRICES]


def test_a_post_from_the_page_for_phones_has_no_comments_either() -> None:
    found = read_page(
        "<html><head><title>(3) Іван Бондар | Facebook</title></head><body>"
        "<div id='m_story_permalink_view'><div><header><h3><strong><a>Іван Бондар</a></strong></h3>"
        f"</header><div><p>{SCHOOLS}</p><p>{PRICES}</p></div></div><div id='ufi_1'><h3><a>Олена"
        "</a></h3><div>Неправда, школи відкриті вже тиждень.</div></div></div></body></html>"
    )

    assert found.text.splitlines() == [SCHOOLS, PRICES]
    assert found.details.publisher == "Іван Бондар"


def test_hours_of_a_live_blog_may_be_those_of_a_clock_of_twelve() -> None:
    entries = "".join(
        f"<li><time>{hour}</time><p>{text}</p></li>"
        for hour, text in (("2.20pm", PRICES), ("1:05 p.m.", WAGES), ("11.15am", SCHOOLS + PRICES))
    )
    found = read_page(f"<html><body><h1>Онлайн</h1><ol>{entries}</ol></body></html>")

    assert [line.strip("- ") for line in found.text.splitlines() if "m" in line[-2:]] == [
        "2.20pm",
        "1:05 p.m.",
        "11.15am",
    ]


def live_blog(head: str = "") -> str:
    entries = "".join(
        f"<article><h2>{title}</h2><time datetime='2026-05-12T{hour}:00+03:00'>{hour}</time>"
        f"<p>{text}</p></article>"
        for hour, title, text in (
            ("12:40", "Рада проголосувала", "Рада ухвалила закон, повідомив спікер у вівторок."),
            ("11:15", "Початок", PRICES),
            ("09:30", "Збираються", WAGES),
        )
    )
    return (
        f"<!doctype html><html><head><title>Рада проголосувала</title>{head}</head>"
        f"<body><main><h1>Засідання Ради: онлайн</h1>{entries}</main></body></html>"
    )


@pytest.mark.parametrize(
    "head",
    [
        "",
        '<meta property="og:title" content="Рада проголосувала">',
        '<script type="application/ld+json">{"@type": "LiveBlogPosting",'
        ' "headline": "Засідання Ради: онлайн"}</script>',
    ],
)
def test_a_live_blog_has_its_own_headline_and_the_hours_of_its_entries(head: str) -> None:
    found = read_page(live_blog(head))

    assert found.details.title == "Засідання Ради: онлайн"
    lines = found.text.splitlines()
    assert [line for line in lines if line[0].isdigit()] == ["12:40", "11:15", "09:30"]
    assert lines.index("11:15") + 1 == lines.index(PRICES)


def test_of_a_facebook_post_the_author_publishes_it_and_comments_are_out() -> None:
    found = read_page(
        "<html><head><title>Facebook</title><meta property='og:site_name' content='Facebook'>"
        "</head><body><div role='article'><h3><strong><a href='/i'>Іван Бондар</a></strong></h3>"
        "<span>12 травня о 09:30</span><div data-ad-preview='message'>"
        f"<div dir='auto'>{SCHOOLS}</div><div dir='auto'>{PRICES}</div></div>"
        "<div role='article' aria-label='Коментар від Олена Шевчук'><a>Олена Шевчук</a>"
        "<div dir='auto'>Неправда, школи відкриті вже тиждень.</div></div></div></body></html>"
    )

    assert found.text.splitlines() == [SCHOOLS, PRICES]
    assert (found.details.publisher, found.details.title) == ("Іван Бондар", None)


def test_of_a_google_document_neither_comments_nor_their_marks_stay() -> None:
    found = read_page(
        "<html><body class='c8 doc-content'><h1><span>Ціни</span></h1>"
        "<p><span>Ціни зросли на 5 відсотків</span><sup><a href='#cmnt1' id='cmnt_ref1'>[a]</a>"
        "</sup><span>, повідомляє Reuters.</span></p>"
        f"<p>{WAGES}<sup><a href='#ftnt1' id='ftnt_ref1'>[1]</a></sup></p>"
        "<div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a><span>Перевір цю цифру.</span></p>"
        "<p><span>Вона неправильна.</span></p></div>"
        "</body></html>"
    )

    assert found.text.splitlines() == [
        "Ціни",
        "Ціни зросли на 5 відсотків, повідомляє Reuters.",
        WAGES,
    ]


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"isAccessibleForFree": false}</script>',
        '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>',
        '<meta property="article:content_tier" content="locked">',
    ],
)
def test_a_stub_before_a_paywall_is_told(head: str) -> None:
    found = read_page(flash(PRICES).replace("<title>", f"{head}<title>"))

    assert found.remarks == ("perhaps only the beginning: the rest is behind a paywall",)


@pytest.mark.parametrize(
    "wall",
    [
        "Subscribe to read the full story.",
        "Already a subscriber? Log in.",
        "To continue reading, subscribe now.",
        "This article is for subscribers only.",
        "Полный текст доступен по подписке.",
        "Войдите или оформите подписку, чтобы читать дальше.",
        "Цей матеріал доступний лише передплатникам.",
        "Оформіть передплату, щоб читати далі.",
    ],
)
def test_what_stops_a_reader_is_told_and_is_no_line_of_the_article(wall: str) -> None:
    found = read_page(flash(PRICES, wall))

    assert found.text.splitlines() == ["Ціни зросли", PRICES]
    assert found.remarks == ("perhaps only the beginning: the rest is behind a paywall",)


@pytest.mark.parametrize(
    "line",
    [
        "Підписники каналу доступу не мають, заявив мер.",
        "Газета закрыла доступ по решению суда, сообщил издатель.",
        "Readers who subscribe to the paper will pay more, the publisher said.",
    ],
)
def test_news_about_subscribers_is_news(line: str) -> None:
    found = read_page(flash(PRICES, line))

    assert (found.text.splitlines()[-1], found.remarks) == (line, ())
