"""The report: what it shows, that it does nothing else, and how Chromium draws it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

from claims_db import STATUSES, ClaimStore
from claims_db.articles.new_article import NewClaim
from claims_db.text.unseen import visible
from tests.browser import CHROMIUM, DRIVER, WHY_NOT, Browser, browser
from tests.export.conftest import exported, settle_in
from tests.makers import make_article

HOSTILE = (
    "</style><script>document.title = 'run'</script><img src=x onerror=\"document.title = 'run'\">"
    "\u202egnp.exe\u2066 \x1b[31m</span></mark></bdi><!-- ]]> &lt;b&gt; &#x202e; <b hidden>"
)
ELEMENTS = {"html", "head", "meta", "title", "style", "body", "main", "article", "h1", "p", "a",
            "div", "figure", "figcaption", "table", "tbody", "tr", "th", "td", "svg", "rect",
            "mark", "sup", "span", "b", "q", "small", "bdi", "ol", "li"}  # fmt: skip


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClaimStore]:
    """A store with an article of every status, and one that is hostile throughout."""
    with ClaimStore(tmp_path_factory.mktemp("full") / "claims.db") as store:
        add_long(store)
        add_hostile(store)
        yield store


def add_long(store: ClaimStore) -> None:
    text, claims = "", []
    for number in range(60):
        said = f"Claim number {number} goes on and on for a line or so"
        start, end = len(text), len(text) + len(said)
        claims.append(NewClaim(start=start, end=end, content=said, kind="fact"))
        text += said + (".\n\n" if number % 4 == 3 else ". ")
    url = "https://post.example/1?a=b&c=d"
    store.articles.add(make_article(text, claims=claims, title="Claims", url=url))
    settle = settle_in(store)
    evidence = [{"url": f"https://stat.example/{'long-' * 20}", "title": "T", "quote": "Q"}]
    for number in range(50):
        more = {"note": "A note. " * 20, "evidence": evidence, "status": STATUSES[number % 5]}
        settle(number + 1, f"Source number {number % 11}", "Reuters", **more)
    settle(4, "another", reviewer="ivan", status="refuted")


def add_hostile(store: ClaimStore) -> None:
    text = f"{HOSTILE}\n\n{HOSTILE}"
    claim = NewClaim(start=0, end=len(HOSTILE), content=HOSTILE, kind="fact")
    url = "https://x.example/\"onclick='alert(1)'"
    store.articles.add(
        make_article(text, title=HOSTILE, publisher=HOSTILE, claims=[claim], url=url)
    )
    evidence = [{"url": "javascript:alert(1)", "title": HOSTILE, "quote": HOSTILE}]
    more = {"note": HOSTILE, "wording": HOSTILE, "evidence": evidence}
    settle_in(store)(61, HOSTILE, reviewer=HOSTILE, status="refuted", **more)
    with store.connection.write():  # what another's store may hold
        language = f'ru">{HOSTILE}'
        store.connection.execute("UPDATE article SET language = :l WHERE id = 2", l=language)


@pytest.fixture
def report(full: ClaimStore) -> HtmlElement:
    return html.document_fromstring(exported(full, "html", everything=True))


def test_the_text_of_the_article_is_there_character_for_character(
    full: ClaimStore, report: HtmlElement
) -> None:
    for added in report.xpath("//*[@class='card'] | //sup"):
        added.drop_tree()

    texts = [element.text_content() for element in report.xpath("//div[@class='text']")]

    assert texts == [visible(full.articles.text(1)), visible(full.articles.text(2))]


def test_each_claim_is_marked_by_its_status_and_its_source(report: HtmlElement) -> None:
    marks = report.xpath("//mark")
    tags = [mark.getnext() for mark in marks]

    assert [mark.get("id") for mark in marks] == [f"c{number}" for number in range(1, 62)]
    assert [mark.get("class") for mark in marks[:6]] == [
        "supported", "refuted", "not_enough_evidence", "disputed", "not_checkable", "supported"
    ]  # fmt: skip
    assert [tag.text_content() for tag in tags[:2]] == [
        "1✓ Source number 0 → Reuters",
        "2✗ Source number 1 → Reuters",
    ]
    assert tags[59].text_content() == "60· The Post"


def test_the_card_says_what_was_decided_and_a_suggestion_is_called_one(
    report: HtmlElement,
) -> None:
    first, last = (
        report.xpath(f"//mark[@id='{name}']//*[@class='line']") for name in ("c1", "c60")
    )

    said = [line.text_content() for line in first]
    assert said[0] == "✓ Supported, confidence 4 of 5: high"
    assert said[2] == "Source number 0 → Reuters → The Post"
    assert said[4].startswith("context: T https://stat.example/long-")
    assert said[5].startswith("olena, 2")
    assert [line.text_content() for line in last][2:] == ["suggested: The Post"]
    notes = report.xpath("(//ol[@class='notes'])[1]/li")
    assert [line.text_content() for line in notes[0]] == said
    assert notes[59].get("value") == "60"


def test_the_charts_count_the_claims(report: HtmlElement) -> None:
    by_status, by_source = report.xpath("(//div[@class='charts'])[1]//table")

    totals = {row[0].text_content(): int(row[1].text_content()) for row in by_status}
    assert totals == {
        "✓ Supported": 10, "✗ Refuted": 10, "? Not enough evidence": 10, "– Not checkable": 10,
        "≠ Conflicting evidence": 9, "! Disputed": 1, "· Unreviewed": 10,
    }  # fmt: skip
    assert len(by_source) == 9
    assert sum(int(row[1].text_content()) for row in by_source) == 60
    widths = [row.xpath("sum(.//*[local-name() = 'rect']/@width)") for row in by_source]
    assert max(widths) == pytest.approx(100, abs=0.1)


def test_nothing_in_an_article_or_an_answer_is_markup_or_an_address(report: HtmlElement) -> None:
    tags = {element.tag for element in report.iter() if isinstance(element.tag, str)}
    attributes = {name for element in report.iter() for name in element.attrib}
    addresses = set(report.xpath("//@href"))

    assert tags <= ELEMENTS
    assert not {"src", "style", "action"} & attributes
    assert not [name for name in attributes if name.startswith("on")]
    assert {address[:20] for address in addresses} == {
        "https://post.example", "https://stat.example"
    }  # fmt: skip
    (policy,) = report.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_nothing_that_acts_unseen_is_in_it(full: ClaimStore) -> None:
    page = exported(full, "html", everything=True).decode()

    assert not {"\u202e", "\u2066", "\x1b"} & set(page)
    assert "⟦U+202E⟧gnp.exe⟦U+2066⟧ ⟦U+001B⟧[31m" in page


def test_a_report_on_nothing_says_so(store: ClaimStore) -> None:
    report = html.document_fromstring(exported(store, "html"))

    assert report.xpath("string(//main)").strip() == "No claim is reviewed yet."


needs_chromium = pytest.mark.skipif(not (CHROMIUM and DRIVER), reason=WHY_NOT)
CARD = "document.querySelector('#{} .card')"
BOX = f"const box = {CARD}.getBoundingClientRect(); return "


@pytest.fixture(scope="module")
def page(full: ClaimStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_bytes(exported(full, "html", everything=True))
    return path


@pytest.fixture(scope="module")
def window() -> Iterator[Browser]:
    with browser(1280, 900) as window:
        yield window


@pytest.fixture
def desktop(window: Browser, page: Path) -> Browser:
    window.open(page)
    return window


def is_shown(window: Browser, claim: str) -> bool:
    return bool(window.run(f"return {CARD.format(claim)}.checkVisibility()"))


@needs_chromium
def test_pointing_at_a_claim_shows_its_card_beside_the_text(desktop: Browser) -> None:
    assert not is_shown(desktop, "c5")

    desktop.point_at("#c5")

    assert is_shown(desktop, "c5")
    inside = "[box.left, box.right <= innerWidth, box.top >= 0, box.bottom <= innerHeight]"
    left, *fits = desktop.run(BOX.format("c5") + inside)
    assert fits == [True, True, True]
    assert left > desktop.run(
        "return document.querySelector('.text').getBoundingClientRect().right"
    )


@needs_chromium
def test_tab_goes_from_claim_to_claim(desktop: Browser) -> None:
    for _ in range(2):  # the article's address goes before
        desktop.press_tab()

    assert is_shown(desktop, "c1")


@needs_chromium
def test_the_colours_tell_the_statuses_apart(desktop: Browser) -> None:
    colour = "getComputedStyle(document.querySelector('mark.{}')).textDecorationColor"
    statuses = [*STATUSES, "disputed", "unreviewed"]

    colours = {desktop.run(f"return {colour.format(status)}") for status in statuses}

    assert len(colours) == 7


@needs_chromium
def test_nothing_hostile_runs_and_nothing_is_fetched(desktop: Browser) -> None:
    assert desktop.run("return document.title") == "Reviewed claims"
    assert desktop.run("return performance.getEntriesByType('resource').length") == 0
    assert desktop.run("return document.scripts.length + document.images.length") == 0
    assert desktop.complaints() == []


@needs_chromium
def test_on_a_phone_nothing_is_wider_than_it_and_a_tap_shows_the_card(page: Path) -> None:
    with browser(375, 667, phone=True) as phone:
        phone.open(page)
        look_around(phone)


def look_around(phone: Browser) -> None:
    assert phone.run("return [innerWidth, document.documentElement.scrollWidth]") == [375, 375]

    phone.click("#c5")

    assert is_shown(phone, "c5")
    inside = "[box.left, box.right, box.bottom, box.top >= 200]"
    assert phone.run(BOX.format("c5") + inside) == [0, 375, 667, True]

    phone.run("document.querySelector('#c10').scrollIntoView()")
    phone.click("#c10")

    assert is_shown(phone, "c10")
    assert not is_shown(phone, "c5")


@needs_chromium
def test_on_paper_the_cards_are_notes_after_the_text(desktop: Browser) -> None:
    note = "document.querySelector('.notes li').checkVisibility()"
    desktop.click("#c1")
    assert [is_shown(desktop, "c1"), desktop.run(f"return {note}")] == [True, True]

    with desktop.on_paper():
        assert [is_shown(desktop, "c1"), desktop.run(f"return {note}")] == [False, True]
