"""A reviewer keeps her place while she searches, narrows the list and takes back."""

from collections.abc import AsyncIterator

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import ARTICLE, make_article
from tests.review.conftest import NARROW
from tests.review.test_robustness import message, press
from tests.review.test_screen import screen
from workbench.review.app import ReviewApp


@pytest.fixture
async def app(store: ClaimStore) -> AsyncIterator[ReviewApp]:
    """Olena at the screen, before two articles of two claims each."""
    store.articles.add(make_article())
    store.articles.add(make_article(ARTICLE + " So it is.", claims=make_article().claims))
    app = ReviewApp(store, "olena")
    async with app.run_test(size=NARROW) as pilot:
        await pilot.pause()
        yield app


def place(app: ReviewApp) -> tuple[int | None, str, str, set[int]]:
    """The claim under review, the lit field, the words searched, and what is marked."""
    session = app.review._session
    return (
        session.hand.claim and session.hand.claim.id,
        session.hand.field,
        session.place.only.words,
        session.place.marked,
    )


@pytest.mark.parametrize("typed", ["wag", "wagzz", "zzz", ""])
async def test_escape_takes_her_back_from_a_search(app: ReviewApp, typed: str) -> None:
    await press(app, "j", "v", "1")
    await press(app, "k", "v", "tab")
    before = place(app)
    await press(app, "/", *typed, "escape")
    assert place(app) == before


async def test_a_search_that_finds_nothing_says_so_as_it_is_typed(app: ReviewApp) -> None:
    await press(app, "j", "/", *"wag")
    assert "no claim says" not in message(app)
    await press(app, *"zz")
    assert "no claim says “wagzz”" in message(app)
    await press(app, "enter")
    assert "no claim says “wagzz”" in message(app)
    assert place(app)[:3] == (2, "source", "")


async def test_a_list_that_has_the_claim_under_review_leaves_her_there(app: ReviewApp) -> None:
    await press(app, "j", "j", "j")
    for name in ("this article", "every claim", "unreviewed"):
        await press(app, "f", *name, "enter")
        assert place(app)[0] == 4
    await press(app, "/", *"rose", "enter")
    assert place(app)[0] == 1
    await press(app, "f", *"every", "enter", "/", *"fell", "enter")
    assert place(app)[0] == 2


async def test_the_most_check_worthy_are_begun_with_the_first(app: ReviewApp) -> None:
    await press(app, "j", "f", *"worthy", "enter")
    assert place(app)[0] == 1


async def test_the_end_of_a_list_is_said(app: ReviewApp) -> None:
    await press(app, "f", *"this article", "enter", *"141", *"14")
    assert "every claim here is reviewed" not in message(app)
    await press(app, "2")
    assert message(app) == (
        " saved: every claim here is reviewed:"
        " ^e exports, l opens another article, Esc goes on with 2 open claims elsewhere"
    )
    await press(app, "backspace")
    assert "every claim here" not in message(app)


async def test_what_is_undone_of_many_claims_is_said_so(app: ReviewApp) -> None:
    await press(app, "*", "1")
    assert message(app) == " saved: 4 claims source Reuters"
    await press(app, "u")
    assert message(app) == " undone: 4 claims source"
    await press(app, "r")
    assert message(app) == " redone: 4 claims source"


async def test_a_moved_edge_is_said_with_what_takes_it_back(app: ReviewApp) -> None:
    await press(app, "{")
    assert message(app) == " the claim ends with «in»; u takes it back"


async def test_the_articles_are_seen_below_the_queues(pilot_of_many: Pilot[int]) -> None:
    await pilot_of_many.press("l")
    drawn = screen(pilot_of_many.app)
    assert "check-worthy" in drawn
    assert drawn.count("No. ") >= 6


@pytest.fixture
async def pilot_of_many(store: ClaimStore) -> AsyncIterator[Pilot[int]]:
    """Olena at the screen, before ten articles."""
    for number in range(10):
        text = f"{ARTICLE} {number}"
        store.articles.add(make_article(text, claims=make_article().claims, title=f"No. {number}"))
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.pause()
        yield pilot


@pytest.mark.parametrize("typed", ["c" + "9" * 30, "9" * 30, "9" * 5_000, "c0", "0", "²", "c-1"])
async def test_a_number_that_no_claim_has_is_refused(app: ReviewApp, typed: str) -> None:
    await press(app, "g")
    app.review.on_paste(Paste(typed))
    await press(app, "enter")
    assert place(app)[0] == 1
    assert len(message(app)) < 80
    assert app.review.desk.failed


async def test_escape_takes_the_marks_off_and_then_leaves_the_search(app: ReviewApp) -> None:
    await press(app, "/", *"rose", "enter", "*")
    session = app.review._session
    assert session.place.marked
    await press(app, "escape")
    assert not session.place.marked
    assert session.place.only.words == "rose"
    await press(app, "escape")
    assert session.place.only.words == ""
    assert "every claim is in the list again" in message(app)


async def test_a_key_that_does_nothing_says_where_the_keys_are(app: ReviewApp) -> None:
    await press(app, "%")
    assert message(app) == " % does nothing here; ? shows the keys"


@pytest.mark.parametrize("typed", ["2", "a1 2", "a1·2", "ф1·2", "c2"])
async def test_a_claim_is_gone_to_by_its_number_in_its_article(app: ReviewApp, typed: str) -> None:
    await press(app, "g", *typed, "enter")
    assert place(app)[0] == 2
