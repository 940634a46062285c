"""What the reviewer is shown of a claim and of the keys, whatever the size of her terminal."""

import re
from itertools import groupby

import pytest
from textual.events import Key
from textual.pilot import Pilot

from claims_db import FIELDS, ClaimStore
from tests.makers import make_article, make_claims
from tests.review.conftest import NARROW, app_of
from tests.review.test_screen import screen
from workbench.analysis.frame import Rule
from workbench.review.app import ReviewApp
from workbench.review.panes.card_band import LEAST_SAID, in_one_line
from workbench.review.panes.reasons import REASONS

MIDDLE = (120, 35)


async def test_the_card_has_the_claim_s_words_its_chain_as_a_ladder_and_how_sure_it_is(
    told: ClaimStore,
) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        shown = screen(pilot.app)
        assert "«Prices rose by 5 % in May»" in shown
        assert "Reuters  agency  «reports»" in shown
        assert "└→ The Post  publisher" in shown
        assert "●●● very likely · named after what is said" in shown
        await pilot.press("j")
        assert "●○○ uncertain · given as the source" in screen(pilot.app)


async def test_why_stays_in_sight_after_the_answer(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.press("1")
        assert "answered by olena · named after what is said" in screen(pilot.app)
        await pilot.press("backspace", "2")
        assert "named after what is said" not in screen(pilot.app)


@pytest.mark.parametrize("size", [NARROW, MIDDLE, (200, 50)])
async def test_all_three_questions_are_in_sight_with_digits_before_the_lit_one_s_answers_alone(
    told: ClaimStore, size: tuple[int, int]
) -> None:
    async with ReviewApp(told, "olena").run_test(size=size) as pilot:
        await pilot.pause()
        assert "1 Reuters" in screen(pilot.app)
        assert "1 guess" not in screen(pilot.app)
        assert "1 ✓" not in screen(pilot.app)
        assert "guess" in screen(pilot.app)
        assert "✓" in screen(pilot.app)
        await pilot.press("1")
        assert "1 guess" in screen(pilot.app)
        assert "1 Reuters" not in screen(pilot.app)


async def test_no_question_moves_when_another_is_lit(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=(120, 40)) as pilot:
        rows = []
        for _question in FIELDS:
            shown = screen(pilot.app).split("\n")
            found = (re.search("┃ [ ▸](source|confidence|status) ", row) for row in shown)
            rows.append([y for y, at in enumerate(found) if at])
            await pilot.press("tab")
        assert len(rows[0]) == len(FIELDS)
        assert rows[0] == rows[1] == rows[2]


async def test_a_click_on_a_question_lights_it(pilot: Pilot[int]) -> None:
    rows = screen(pilot.app).split("\n")
    y = next(y for y, row in enumerate(rows) if row.startswith(" status"))
    await pilot.click(offset=(2, y))
    await pilot.pause()
    assert "▸status" in screen(pilot.app)


async def test_the_list_has_who_says_so_how_sure_she_is_and_what_is_half_answered(
    told: ClaimStore,
) -> None:
    async with ReviewApp(told, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("1", "4", "1", "1")
        listed = [row[:31] for row in screen(pilot.app).split("\n")]
        assert any(re.match(r" ✓  1 Prices.* Reuters +4$", row) for row in listed)
        assert any(re.match(r"▸◐  2 Wages.* officials +·$", row) for row in listed)


async def test_one_frame_is_the_active_one(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        panes = (app_of(pilot).review._panes.list, app_of(pilot).review._panes.article)
        card = app_of(pilot).review._panes.card
        assert (card._active, [pane._active for pane in panes]) == (True, [False, False])
        await pilot.press("n")
        assert not card._active, "the dialog is"
        await pilot.press("escape", "s")
        assert [pane._active for pane in panes] == [False, True]


async def test_without_claims_the_frame_of_the_first_steps_is_the_active_one(
    store: ClaimStore,
) -> None:
    async with ReviewApp(store, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        panes = app_of(pilot).review._panes
        assert (panes.card._active, panes.article._active) == (False, True)


async def test_the_active_frame_is_seen_without_colours(told: ClaimStore) -> None:
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        await pilot.pause()
        assert "┏━ a1·1" in screen(pilot.app)
        assert "╭─ Article" in screen(pilot.app)
        await pilot.press("s")
        assert "┏━ Article" in screen(pilot.app)
        assert "╭─ a1·1" in screen(pilot.app)


async def test_an_answer_takes_twelve_statements_at_most(told: ClaimStore) -> None:
    """Statements of ours: those of triggers, which SQLite tells of too, follow from them."""
    async with ReviewApp(told, "olena").run_test(size=MIDDLE) as pilot:
        for digit in "141":
            asked: list[str] = []
            told.connection.sqlite.set_trace_callback(asked.append)
            app_of(pilot).review.press(Key(digit, digit))
            told.connection.sqlite.set_trace_callback(None)
            own = [one for one, _ in groupby(asked) if not one.startswith("PRAGMA")]
            assert len(own) <= 12, own


def test_every_rule_of_the_analysis_is_told_in_plain_words() -> None:
    assert {rule.value for rule in Rule if rule} <= set(REASONS)


async def test_the_article_s_address_is_opened_and_no_other_scheme(
    store: ClaimStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note_down(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", note_down)
    store.articles.add(make_article(url="https://post.example/1"))
    store.articles.add(
        make_article("It rained.", url="javascript:alert(1)", claims=one("It rained."))
    )
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("o")
        assert "opened: https://post.example/1" in screen(pilot.app)
        await pilot.press("j", "j", "щ")
        assert "it is no web address" in screen(pilot.app)
    assert opened == ["https://post.example/1"]


def one(text: str) -> tuple[object, ...]:
    claim = make_claims()[0]
    return (claim.but(end=len(text), content=text, chain=()),)


async def test_the_claim_and_its_chain_are_copied(pilot: Pilot[int]) -> None:
    await pilot.press("y")
    assert pilot.app.clipboard == "«Prices rose by 5 % in May»\nReuters → The Post"
    assert "copied: a1·1" in screen(pilot.app)


async def test_a_resized_screen_is_as_one_that_began_so(told: ClaimStore) -> None:
    sizes = [(160, 45), NARROW, MIDDLE, (40, 10), (119, 30)]
    begun = []
    for size in sizes:
        async with ReviewApp(told, "olena").run_test(size=size) as pilot:
            await pilot.pause()
            begun.append(screen(pilot.app))
    async with ReviewApp(told, "olena").run_test(size=NARROW) as pilot:
        for size, shown in zip(sizes, begun, strict=True):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert screen(pilot.app) == shown


REMARKS = [
    ("did they say so: ", "Reuters: confirmed"),
    ("assigned to: ", "boris"),
    ("asked: ", "Mayor: When did you know? – until 2026-12-01"),
    ("note: ", "see the paper that the mayor has signed"),
    ("evidence: ", "context https://a.example/paper"),
]


@pytest.mark.parametrize("count", range(1, 6))
@pytest.mark.parametrize("width", [60, 70, 80, 120])
def test_remarks_in_one_line_are_all_named_and_none_is_cut_to_pieces(
    width: int, count: int
) -> None:
    line = "".join(piece.text for piece in in_one_line(REMARKS[-count:], width))
    assert len(line) <= width
    assert all(name.rstrip(": ") in line for name, _text in REMARKS[-count:])
    said = [line.split(name)[1].split(" · ")[0] for name, _text in REMARKS if name in line]
    assert all(len(text) >= LEAST_SAID - 1 for text in said if text.endswith("…"))
