"""Stores that meet a hub have, each, all that any of them had."""

import pytest

from claims_db.check import find_problems
from claims_db.merging.applying import Applying
from claims_db.merging.wire import from_json
from tests.store.drawing import add_drawn, contents, redraw, settle
from tests.store.test_merging import state

pytestmark = [
    pytest.mark.slow,  # a server starts in five seconds
    pytest.mark.parametrize("newsroom", [1, 3], indirect=True),
]


@pytest.fixture
def two(newsroom, stores):
    """Two stores with an article in common, whose reviewers may send their own decisions."""
    one, two, _ = stores
    newsroom.join("anna")
    newsroom.join("boris")
    add_drawn(one, "|Prices rose.| |Wages fell.| |Rents stood still.| ", source="Reuters")
    newsroom.sync(one, "anna")
    newsroom.sync(two, "boris")
    return one, two


def meet(newsroom, one, two):
    """Let both meet the hub until neither has anything for the other."""
    for store, reviewer in ((one, "anna"), (two, "boris"), (one, "anna")):
        newsroom.sync(store, reviewer)
    for store in (one, two):
        assert list(find_problems(store)) == []
    assert state(one) == state(two)


def test_what_one_store_has_the_other_gets(newsroom, two):
    one, two = two
    settle(one, 1, status="refuted", reviewer="anna")
    one.journal.record_note(2, "ask", reviewer="anna")
    settle(two, 1, reviewer="boris")

    meet(newsroom, one, two)

    assert contents(two, status="disputed") == ["Prices rose."]
    assert two.claims.get(2, reviewer="anna").answer.note == "ask"
    idle = newsroom.sync(one, "anna")
    assert (idle.sent, idle.articles, idle.decisions, idle.aside) == (0, 0, 0, ())


def test_claims_that_a_reviewer_made_travel_without_their_article(newsroom, two):
    one, two = two
    made = one.editing.split_claim(3, one.articles.text(1).index("stood"), reviewer="anna")
    settle(one, made, status="refuted", reviewer="anna")
    one.editing.merge_with_next(1, reviewer="anna")

    sent = newsroom.sync(one, "anna").sent
    meet(newsroom, one, two)

    assert redraw(two) == "|Prices rose. Wages fell.| |Rents| |stood still.| Reuters"
    assert contents(two, status="refuted") == ["stood still."]
    assert sent == 3 + 1  # what she decided, and the claim that the split has made


def test_what_is_undone_on_one_machine_can_be_redone_on_another(newsroom, two):
    one, two = two
    settle(one, 1, reviewer="anna")
    one.journal.undo("anna")
    meet(newsroom, one, two)

    two.journal.redo("anna")

    assert two.claims.get(1, reviewer="anna").answer.status == "supported"


def test_decisions_of_others_wait_for_whoever_administers(newsroom, two):
    one, two = two
    settle(one, 1, reviewer="anna")
    settle(one, 1, reviewer="boris", status="refuted")

    assert newsroom.sync(one, "anna").waiting == (("boris", 1),)
    newsroom.sync(two, "boris")
    assert contents(two, status="disputed") == []

    assert newsroom.sync(one, "chief").waiting == ()
    newsroom.sync(two, "boris")
    assert contents(two, status="disputed") == ["Prices rose."]


def test_what_waited_waits_no_longer_when_it_came_by_the_hub(newsroom, two, tmp_path):
    from claims_db.merging import merge_store

    one, two = two
    settle(two, 1, reviewer="boris")
    merge_store(one, two.path)
    assert newsroom.sync(one, "anna").waiting == (("boris", 1),)

    newsroom.sync(two, "boris")

    assert newsroom.sync(one, "anna").waiting == ()


def test_what_a_version_does_not_know_is_kept_and_passed_on(newsroom, two, stores):
    one, two = two
    bodies = ['{"kind":"petition","key":"p1"}', '{"kind":"decision","version":2,"reviewer":"anna"}']
    with one.connection.write():
        Applying(one).write([from_json(body) for body in bodies])

    newsroom.sync(one, "anna")
    newsroom.sync(two, "boris")

    rows = two.connection.rows("SELECT body FROM kept_record ORDER BY kind DESC")
    assert [row["body"] for row in rows] == bodies
    assert newsroom.sync(two, "boris").sent == 0


def test_what_nobody_may_send_stops_nothing(newsroom, two):
    """A record of a later version, by another reviewer; and one that is none."""
    one, two = two
    with one.connection.write():
        Applying(one).write([from_json('{"kind":"petition","reviewer":"boris"}')])
        one.connection.execute(
            "INSERT INTO kept_record (kind, key, body) VALUES ('petition', 'p2', 'no JSON')"
        )
    settle(one, 1, reviewer="anna")

    synced = newsroom.sync(one, "anna")

    assert (synced.sent, synced.waiting) == (2, (("boris", 1),))
    assert "Invalid JSON" in newsroom.sync(two, "boris").aside[0]
