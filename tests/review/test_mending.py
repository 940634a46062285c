"""What the import and the analysis found is corrected where it is seen, and taken back by u."""

import pytest
from textual.events import Paste
from textual.pilot import Pilot

from claims_db import UNKNOWN_PUBLISHER, ClaimStore
from claims_db.articles.new_article import NewClaim
from tests.makers import ARTICLE, make_article, make_claims
from tests.review.conftest import NARROW, app_of
from tests.review.test_robustness import message
from tests.review.test_screen import screen
from workbench.cli.outside import OUTSIDE
from workbench.review.actions.describing import DETAILS
from workbench.review.app import ReviewApp
from workbench.review.refusals import PROBLEMS


def kinds(store: ClaimStore) -> list[str]:
    return [store.claims.get(claim, reviewer="olena").kind for claim in (1, 2)]


@pytest.mark.parametrize("key", ["h", "р"])
async def test_a_claim_is_of_another_kind_and_again_of_the_first(
    pilot: Pilot[int], store: ClaimStore, key: str
) -> None:
    await pilot.press(key, *"plan", "enter")
    assert kinds(store) == ["plan", "fact"]
    assert "saved: a1·1 kind plan" in message(app_of(pilot))
    await pilot.press("u")
    assert kinds(store) == ["fact", "fact"]


async def test_marked_claims_are_of_another_kind_at_once(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("*", "h")
    assert "2 claims: of what kind?" in screen(pilot.app)
    await pilot.press(*"opin", "enter")
    assert kinds(store) == ["opinion", "opinion"]
    await pilot.press("u")
    assert kinds(store) == ["fact", "fact"]


async def test_a_publisher_that_was_not_known_is_said_and_the_chains_follow(
    store: ClaimStore,
) -> None:
    own = make_claims()[0].but(chain=())
    store.articles.add(make_article(publisher=UNKNOWN_PUBLISHER, claims=(own,)))
    async with ReviewApp(store, "olena").run_test(size=(120, 35)) as pilot:
        await pilot.press("D", "enter", "tab", *"Post", "enter")
        assert store.articles.get(1).publisher == "Post"
        assert "saved: a1 publisher; u takes it back" in message(app_of(pilot))
        assert "1 Post ⏎" in screen(pilot.app)
        await pilot.press("escape", "1")
        assert store.claims.answer(1, "olena").chain[0].name == "Post"
        await pilot.press("u", "u")
        assert store.articles.get(1).publisher == UNKNOWN_PUBLISHER


async def test_a_detail_that_cannot_be_is_refused_with_what_was_typed_still_there(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("D", "enter", "tab", "tab", *"soon", "enter")
    assert app_of(pilot).review.desk.failed
    assert "soon" in screen(pilot.app)
    assert store.articles.get(1).published == ""
    await pilot.press("escape", "escape")
    assert app_of(pilot).review.desk.dialogs.open is None


@pytest.mark.parametrize(
    ("line", "typed", "told"),
    [
        ("title", "", "title: needs at least 1 character"),
        ("publisher", "x" * 301, "publisher: has more than 300 characters"),
        ("published", "yesterday", "published: is no day; write it as 2026-01-06"),
        ("url", "post.example", "url: is no http or https address"),
        ("language", "russian", "language: is no language; write it in two letters, as uk"),
    ],
)
async def test_why_a_detail_cannot_be_is_said_in_plain_words(
    pilot: Pilot[int], line: str, typed: str, told: str
) -> None:
    await pilot.press("D", "enter", *["tab"] * DETAILS.index(line), "ctrl+u")
    pilot.app.review.on_paste(Paste(typed))
    await pilot.press("enter")
    assert message(pilot.app).strip() == told
    assert told.split(": ")[1] in PROBLEMS


async def test_an_empty_line_says_how_it_is_written(pilot: Pilot[int]) -> None:
    await pilot.press("D", "enter")
    assert "published  (2026-01-06)" in screen(pilot.app)
    await pilot.press("tab", "tab", "5")
    assert "(2026-01-06)" not in screen(pilot.app)
    await pilot.press("escape", "escape", "Q")
    assert "way    (by mail, by phone)" in screen(pilot.app)
    assert "until  (2026-01-06)" in screen(pilot.app)


async def test_an_article_imported_by_mistake_leaves_the_list_and_comes_back(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    store.articles.add(make_article(ARTICLE + " So it is.", claims=make_claims()))
    app = ReviewApp(store, "olena")
    async with app.run_test(size=NARROW) as pilot:
        await pilot.press("1", "D", "down", "enter")
        assert "removed: a1" in message(app)
        assert app.review._session.hand.here.article_id == 2
        assert store.articles.progress().claims == 2
        await pilot.press("u")
        assert app.review._session.hand.here.article_id == 1
        assert store.articles.progress().claims == 4
        await pilot.press("r")
        assert app.review._session.hand.here.article_id == 2


async def test_the_last_article_that_is_removed_leaves_the_first_steps(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("D", "down", "enter")
    assert "There are no claims yet." in screen(pilot.app)
    await pilot.press("j", "1", "h", "D")
    assert app_of(pilot).is_running


@pytest.mark.slow
async def test_a_source_is_renamed_in_the_picker(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("0", *"officials", "tab", "enter", "ctrl+u", *"the bureau", "enter")
    assert "officials is called the bureau now" in message(app_of(pilot))
    await pilot.press("escape")
    assert store.claims.get(2, reviewer="olena").chain[0].source.name == "the bureau"
    await pilot.press("u")
    assert store.claims.get(2, reviewer="olena").chain[0].source.name == "officials"


@pytest.mark.slow
async def test_a_source_is_of_another_type_and_the_picker_is_back(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("0", *"officials", "tab", *"type", "enter", *"organisation", "enter")
    assert "organisation" in screen(pilot.app)
    source = store.sources.named("officials")
    assert source is not None
    assert source.type == "organisation"


@pytest.mark.slow
async def test_two_sources_are_one(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("0", *"officials", "tab", *"same", "enter", *"dpa", "enter")
    assert "officials is another name of dpa now" in message(app_of(pilot))
    await pilot.press("escape")
    assert store.claims.get(2, reviewer="olena").chain[0].source.name == "dpa"
    await pilot.press("u")
    assert store.claims.get(2, reviewer="olena").chain[0].source.name == "officials"


async def test_escape_leads_back_level_by_level(pilot: Pilot[int]) -> None:
    desk = app_of(pilot).review.desk
    await pilot.press("0", *"officials", "tab", "enter", "escape", "escape")
    assert "officials" in screen(pilot.app)
    assert desk.dialogs.open is desk.dialogs.chooser
    await pilot.press("escape")
    assert desk.dialogs.open is None


TO_LANGUAGE = ("D", "enter", *["tab"] * 4, "ctrl+u")
AS_RUSSIAN = [ARTICLE[:43], ARTICLE[45:]]
"""The claims of ARTICLE where it is taken for Russian: none has a source."""


def as_russian() -> tuple[NewClaim, ...]:
    starts = (0, 45)
    return tuple(
        NewClaim(start=start, end=start + len(said), content=said, kind="fact")
        for start, said in zip(starts, AS_RUSSIAN, strict=True)
    )


def suggested(store: ClaimStore) -> list[tuple[str, str]]:
    lines = store.claims.lines_from((0, 0), 9, reviewer="anna")
    return [(line.content, line.source) for line in lines]


async def read_again(pilot: Pilot[int], *keys: str) -> str:
    """Press keys that have an article read again; what is said when it is."""
    await pilot.press(*keys)
    while "reading" in message(app_of(pilot)):
        await pilot.pause(0.01)
    return message(app_of(pilot))


async def test_another_language_offers_to_read_the_article_again(store: ClaimStore) -> None:
    store.articles.add(make_article(language="ru", claims=as_russian()))
    store.journal.record_status(1, "supported", reviewer="olena")
    async with ReviewApp(store, "olena", outside=OUTSIDE).run_test(size=(120, 35)) as pilot:
        await pilot.press(*TO_LANGUAGE, *"en", "enter")
        assert store.articles.get(1).language == "en"
        assert "Read a1 again? language en" in screen(pilot.app)
        assert "what somebody has decided on stays as it is" in screen(pilot.app)
        told = await read_again(pilot, "enter")
        assert "saved: a1: 1 new claim, 1 is gone; u takes it back" in told
        assert suggested(store) == [
            (AS_RUSSIAN[0], "The Post"),
            ("Wages fell by 2 %", "officials"),
        ]
        assert store.claims.answer(1, "olena").status == "supported"
        await pilot.press("u")
        assert [said for said, _ in suggested(store)] == AS_RUSSIAN
        await pilot.press("u")
        assert store.articles.get(1).language == "ru"


async def test_she_stands_at_the_next_claim_where_hers_is_gone(store: ClaimStore) -> None:
    store.articles.add(make_article(language="ru", claims=as_russian()))
    async with ReviewApp(store, "olena", outside=OUTSIDE).run_test(size=(120, 35)) as pilot:
        await read_again(pilot, *TO_LANGUAGE, *"en", "enter", "enter")
        assert "1 Reuters ⏎" in screen(pilot.app)
        assert message(app_of(pilot)).startswith(" saved: a1: 2 new claims, 2 are gone")


@pytest.mark.parametrize("keys", [("escape",), ("down", "enter")])
async def test_claims_stay_where_she_does_not_want_them_read(
    store: ClaimStore, keys: tuple[str, ...]
) -> None:
    store.articles.add(make_article(language="ru", claims=as_russian()))
    async with ReviewApp(store, "olena", outside=OUTSIDE).run_test(size=(120, 35)) as pilot:
        await pilot.press(*TO_LANGUAGE, *"en", "enter", *keys)
        assert [said for said, _ in suggested(store)] == AS_RUSSIAN
        assert "Read a1 again" not in screen(pilot.app)


async def test_another_title_has_nothing_read_again(pilot: Pilot[int]) -> None:
    await pilot.press("D", "enter", *"!", "enter")
    assert "Read a1 again" not in screen(pilot.app)
    assert "saved: a1 title" in message(app_of(pilot))


async def test_a_screen_that_reads_nothing_says_so(pilot: Pilot[int], store: ClaimStore) -> None:
    told = await read_again(pilot, *TO_LANGUAGE, *"ru", "enter", "enter")
    assert "reads no files" in told
    assert suggested(store)[0] == ("Prices rose by 5 % in May", "Reuters")
