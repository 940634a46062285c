"""Answers to many claims: what is settled is left out, and what is replaced is told."""

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import app_of
from tests.review.test_robustness import message
from tests.store.drawing import add_drawn, settle
from tests.stories.test_retelling import CHAINS, tell
from workbench.review.app import ReviewApp
from workbench.review.session.session import Session
from workbench.review.session.taking_over import take_each


def statuses(store: ClaimStore) -> list[str | None]:
    """What olena says of each claim."""
    return [line.status for line in store.claims.lines_from((0, 0), 99, reviewer="olena")]


async def test_what_is_settled_is_marked_by_a_second_press_only(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press(*"141", "*")
    assert message(app_of(pilot)) == " 1 open claim is marked; * again marks 1 settled one too"
    await pilot.press(*"152")
    assert statuses(store) == ["supported", "refuted"]
    await pilot.press("*")
    assert message(app_of(pilot)) == " 2 claims are marked, 2 of them settled"
    await pilot.press("*")
    assert message(app_of(pilot)) == " the marks are off"


async def test_a_second_press_marks_everything_and_a_third_nothing(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    marked = app_of(pilot).session.place
    await pilot.press(*"141", "*", "*")
    assert [*marked.marked] == [1, 2]
    assert message(app_of(pilot)) == " 2 claims are marked, 1 of them settled"
    await pilot.press("*")
    assert not marked.marked
    await pilot.press("u", "u", "u", "*")
    assert message(app_of(pilot)) == " 2 claims are marked"


async def test_what_others_have_settled_is_settled(pilot: Pilot[int], store: ClaimStore) -> None:
    settle(store, 1, reviewer="boris")
    await pilot.press("*")
    assert [*app_of(pilot).session.place.marked] == [2]


@pytest.mark.parametrize("language", ["en", "ru", "uk"])
async def test_how_many_answers_were_replaced_is_told(store: ClaimStore, language: str) -> None:
    add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.|")
    app = ReviewApp(store, "olena", language=language)
    async with app.run_test() as pilot:
        await pilot.press(*"141", *"142", "*", "*", "tab", "tab", "2")
        assert statuses(store) == ["refuted"] * 3
        assert "1" in message(app).split(";")[1]
        assert message(app).endswith(
            {
                "en": "; 1 was answered otherwise, u takes it back",
                "ru": "; на 1 был другой ответ, u отменит",
                "uk": "; на 1 була інша відповідь, u скасує",
            }[language]
        )
        await pilot.press("u")
        assert statuses(store) == ["supported", "refuted", None]


async def test_an_answer_that_replaces_none_says_nothing_of_it(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("*", "1")
    assert message(app_of(pilot)) == " saved: 2 claims source Reuters"
    await pilot.press("backspace", "1")
    assert message(app_of(pilot)) == " saved: 2 claims source Reuters"
    await pilot.press("escape", "tab", "4")
    assert "otherwise" not in message(app_of(pilot)), "one claim is in sight"


async def test_the_relays_of_answered_chains_are_replaced_with_a_word(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("1", "*", "c", "+", *"dpa", "enter", "enter")
    assert "1 was answered otherwise" in message(app_of(pilot))


def test_what_she_has_begun_to_answer_is_kept_where_many_take_over(store: ClaimStore) -> None:
    store.articles.add(make_article())
    store.articles.add(make_article(make_article().text + " So it is.",
                                    claims=make_article().claims))  # fmt: skip
    for claim in (1, 2):
        settle(store, claim, reviewer="olena", status="supported")
    store.journal.record_status(3, "refuted", reviewer="olena")
    session = Session(store, "olena")
    session.place.marked = {3: 2, 4: 2}
    assert take_each(session) == 2
    assert store.claims.answer(3, "olena").status == "refuted"
    assert store.claims.answer(3, "olena").open_field is None


async def test_undo_of_an_act_on_many_leaves_her_where_she_stands(store: ClaimStore) -> None:
    add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.| |Trams ran.|")
    app = ReviewApp(store, "olena")
    async with app.run_test() as pilot:
        await pilot.press("j", "*", "tab", "3", "escape", "u")
        assert app.session.hand.here.id == 2
        await pilot.press("r")
        assert app.session.hand.here.id == 2
        store.journal.undo("olena")
        await pilot.press("v", "v", "tab", "3", "escape", "k", "k", "k", "u")
        assert app.session.hand.here.id == 2, "the first of those that were answered"


async def test_undo_of_an_act_on_an_article_leaves_her_where_she_stands(
    store: ClaimStore,
) -> None:
    tell(store, *CHAINS)
    store.journal.record_source(2, [store.claims.get(2, reviewer="x").chain[0].source.id],
                                reviewer="olena")  # fmt: skip
    app = ReviewApp(store, "olena")
    async with app.run_test() as pilot:
        await pilot.press("j", "p", "enter", "u")
        assert message(app) == " undone: retell a1"
        assert app.session.hand.here.id == 3


async def test_how_many_articles_the_marks_are_in_is_told(store: ClaimStore) -> None:
    for number in range(2):
        add_drawn(store, f"|Prices rose {number}.| |Wages fell {number}.|")
    app = ReviewApp(store, "olena")
    async with app.run_test() as pilot:
        await pilot.press("*")
        assert message(app) == " 4 claims are marked in 2 articles"
        await pilot.press("escape", *"141", "*")
        assert "3 open claims are marked in 2 articles; * again" in message(app)
