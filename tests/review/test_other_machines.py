"""What comes from other machines during a review is seen, and never in the way."""

import pytest

from claims_db import ClaimStore
from tests.makers import make_article
from tests.review.conftest import WIDE
from tests.review.test_screen import screen
from tests.store.drawing import add_drawn, settle
from workbench.review.app import ReviewApp
from workbench.review.meeting import EVERY
from workbench.review.outside import Outside, Touch


class Companion:
    """Tells what it was last told to tell, as the one beside the review does."""

    def __init__(self) -> None:
        self.touch_known = Touch()
        self.asked: list[int | None] = []

    def touch(self, claim_id: int | None) -> Touch:
        self.asked.append(claim_id)
        return self.touch_known


@pytest.fixture
def companion() -> Companion:
    return Companion()


@pytest.fixture
def app(store: ClaimStore, companion: Companion) -> ReviewApp:
    """Olena before two claims, and a hub."""
    store.articles.add(make_article())
    return ReviewApp(store, "olena", outside=Outside(touch=companion.touch))


async def look(app: ReviewApp) -> None:
    """What the screen does every second."""
    app.review._meet()


async def test_the_line_says_what_is_to_send_and_when_the_hub_was_met(app, companion):
    async with app.run_test(size=WIDE):
        assert "0 to send · the hub was not met yet" in screen(app)
        companion.touch_known = Touch(to_send=3, met_at="14:02")
        await look(app)
        assert "3 to send · last 14:02" in screen(app)
        assert EVERY <= 2


async def test_why_the_hub_was_not_met_is_told_once_and_not_while_she_types(app, companion):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("n")
        companion.touch_known = Touch(problem="this hub is another desk's")
        await look(app)
        assert "another desk's" not in screen(app)
        await pilot.press("escape")
        await look(app)
        assert "this hub is another desk's" in screen(app)
        await pilot.press("j")
        await look(app)
        assert "another desk's" not in screen(app)


async def test_a_hub_that_was_met_and_cannot_be_reached_says_so_in_the_line_alone(app, companion):
    companion.touch_known = Touch(met_at="14:02", problem="the hub cannot be reached")
    async with app.run_test(size=WIDE):
        await look(app)
        assert "last 14:02" in screen(app)
        assert "cannot be reached" not in screen(app)


async def test_why_what_she_decides_stays_here_is_told_once_there_is_something(app, companion):
    async with app.run_test(size=WIDE) as pilot:
        companion.touch_known = Touch(met_at="14:02", stays=True, sends_as="anna")
        await look(app)
        assert "stays here" not in screen(app)
        companion.touch_known = companion.touch_known._replace(to_send=1)
        await look(app)
        assert "sends what anna decides; what olena decides stays here" in screen(app)
        await pilot.press("j")
        companion.touch_known = companion.touch_known._replace(to_send=2)
        await look(app)
        assert "stays here" not in screen(app)
        companion.touch_known = Touch(met_at="14:02", stays=True, to_send=2)
        await look(app)
        assert "may only read; what olena decides stays here" in screen(app)


async def test_without_a_hub_nothing_is_said_of_one(store):
    store.articles.add(make_article())
    app = ReviewApp(store, "olena")
    async with app.run_test(size=WIDE):
        assert "to send" not in screen(app)


async def test_the_companion_is_told_which_claim_is_reviewed(app, companion):
    async with app.run_test(size=WIDE) as pilot:
        await look(app)
        await pilot.press("j")
        await look(app)
    assert list(dict.fromkeys(companion.asked)) == [1, 2]


async def test_who_is_at_a_claim_is_seen_in_the_list_and_the_queue_passes_over_it(store, companion):
    ids = add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.| ")
    companion.touch_known = Touch(others={ids[1]: "boris"})
    app = ReviewApp(store, "olena", outside=Outside(touch=companion.touch))
    async with app.run_test(size=WIDE) as pilot:
        await look(app)
        assert "@boris · " in screen(app)
        await pilot.press("1", "4", "1")
        assert app.session.hand.here.id == ids[2]
        await pilot.press("1", "4", "1")
        assert app.session.hand.here.id == ids[1]  # only what he is at is left


async def test_what_came_in_is_shown_but_not_while_she_types(app, companion, store):
    async with app.run_test(size=WIDE) as pilot:
        await pilot.press("n")
        with ClaimStore(store.path) as other:
            settle(other, 1, reviewer="anna", status="refuted", note="false")
        companion.touch_known = Touch(taken_in=1)
        await look(app)
        assert app.session.hand.here.settled_status == "unreviewed"
        await pilot.press("escape")
        await look(app)
        assert app.session.hand.here.settled_status == "refuted"


async def test_a_claim_that_another_machine_has_dropped_is_left(app, companion, store):
    async with app.run_test(size=WIDE):
        with ClaimStore(store.path) as other:
            other.editing.drop_claim(1, reviewer="anna")
        companion.touch_known = Touch(taken_in=1)
        await look(app)
        assert app.session.hand.here.id == 2
