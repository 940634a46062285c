"""Keys for what lies beyond the article: whom it retells, who said so, what is the same."""

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.review.conftest import pilot_of
from tests.review.test_screen import screen
from tests.store.drawing import add_drawn, settle
from tests.stories.test_retelling import AFTER, CHAINS, chains, tell


async def test_two_strokes_put_the_relay_into_every_chain_that_lacks_one(store: ClaimStore) -> None:
    tell(store, *CHAINS)
    async with pilot_of(store) as pilot:
        await pilot.press("p", "enter")
        assert chains(store, reviewer="olena") == AFTER
        assert "5 of 7 come via Reuters" in screen(pilot.app)

        await pilot.press("u")
        assert chains(store, reviewer="olena") == list(CHAINS)


async def test_how_many_of_the_longer_chains_were_answered_is_told(store: ClaimStore) -> None:
    tell(store, *CHAINS)
    diplomats = store.claims.get(2, reviewer="olena").chain[0].source.id
    store.journal.record_source(2, [diplomats], reviewer="olena")
    async with pilot_of(store) as pilot:
        await pilot.press("p", "enter")
        assert "3 chains are longer, 1 of them your answer; u takes it back" in screen(pilot.app)
        await pilot.press("p", *"nobody", "enter")
        assert "it retells nobody · 2 of 7 come via Reuters" in screen(pilot.app)


@pytest.mark.slow
async def test_whether_they_said_so_is_answered_beside_the_three_fields(store: ClaimStore) -> None:
    tell(store, "diplomats > Reuters")
    async with pilot_of(store) as pilot:
        await pilot.press("b", "enter", "right", "right", "tab", *"https://r.example", "enter")
        answer = store.claims.get(1, reviewer="olena").answer
        assert [tuple(check) for check in answer.attribution] == [
            ("Reuters", "distorted", "https://r.example", "")
        ]
        assert answer.open_field == "source"
        assert "Reuters: distorted" in screen(pilot.app)

        await pilot.press("b", "enter", "left", "left", "enter")
        assert store.claims.get(1, reviewer="olena").answer.attribution == ()


@pytest.mark.slow
async def test_the_words_of_the_original_are_compared(store: ClaimStore) -> None:
    add_drawn(store, "|A note revised by the agency.|", source="Reuters")
    async with pilot_of(store) as pilot:
        await pilot.press("b", "right", "tab", "tab", *"A note reviewed by the agency.", "enter")
        assert "revised → reviewed" in screen(pilot.app)


async def test_what_was_said_before_is_shown_and_taken_over_with_its_number(
    store: ClaimStore,
) -> None:
    (earlier,) = add_drawn(store, "|Sixteen died when a chemical plant burned in Lowmere.|")
    settle(store, earlier, status="refuted", confidence=5)
    (claim,) = add_drawn(store, "|A fire at a chemical plant in Lowmere killed 16 people.|")
    async with pilot_of(store) as pilot:
        await pilot.pause(0.3)
        assert "seen before: a1·1 ✗ refuted" in screen(pilot.app)

        await pilot.press("a")
        answer = store.claims.get(claim, reviewer="olena").answer
        assert (answer.status, answer.confidence) == ("refuted", 5)
        assert answer.note == f"as c{earlier}"


async def test_a_key_tells_a_claim_as_the_same_and_asks_where_figures_differ(
    store: ClaimStore,
) -> None:
    (one,) = add_drawn(store, "|A fire at a chemical plant in Lowmere killed 16 people.|")
    (two,) = add_drawn(store, "|The fire at a chemical plant in Lowmere killed 18 people.|")
    async with pilot_of(store) as pilot:
        await pilot.press("z", "enter")
        assert store.stories.of_claim(one) is None
        await pilot.press("enter")
        story = store.stories.of_claim(one)
        assert story is not None
        assert {telling.id for telling in story.tellings} == {one, two}
        assert "1 outlet, 1 independent origin (The Post)" in screen(pilot.app)
        assert "16 → 18 (+2) The Post" in screen(pilot.app)

        await pilot.press("z", "enter")
        assert store.stories.of_claim(one) is None
        await pilot.press("u", "u")
        assert store.stories.of_claim(one) is None


async def test_all_of_the_claim_shows_its_story_as_a_tree(store: ClaimStore) -> None:
    told = [
        *add_drawn(store, "|A dam broke at Lowmere.|", source="Reuters", publisher="The Post"),
        *add_drawn(store, "|A dam at Lowmere broke.|", source="Reuters", publisher="The Herald"),
    ]
    store.same_claim.join(told, reviewer="olena")
    async with pilot_of(store) as pilot:
        await pilot.press("d")
        shown = screen(pilot.app)
        assert "├─ The Herald" in shown
        assert "└─ The Post" in shown


@pytest.mark.parametrize("key", ["p", "b", "z"])
async def test_where_there_is_nothing_a_key_says_so(store: ClaimStore, key: str) -> None:
    add_drawn(store, "|Prices rose.|")
    async with pilot_of(store) as pilot:
        await pilot.press(key, "escape")
        assert store.journal.latest() == []
        assert isinstance(pilot, Pilot)


async def test_claims_with_other_figures_are_called_as_the_screen_calls_them(
    store: ClaimStore,
) -> None:
    add_drawn(store, "|Sixteen people died in Lowmere.| |Seventeen people died in Lowmere.|")
    async with pilot_of(store) as pilot:
        await pilot.press("v", "v", "z")
        shown = screen(pilot.app)
        assert "a1·1 has" in shown
        assert "c1 has" not in shown
