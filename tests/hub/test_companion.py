"""A review's companion meets the hub beside it, and goes when it goes."""

import time

import psycopg
import pytest

from claims_db import ClaimStore
from claims_db.hub.connection import Hub
from claims_db.hub.presence import Presence
from claims_db.hub.staying import Staying
from tests.store.drawing import add_drawn, settle
from workbench.cli.companion import Companion

pytestmark = pytest.mark.slow  # a server starts in five seconds


@pytest.fixture
def one(newsroom, stores) -> ClaimStore:
    """The store of anna, with one article that the hub has too."""
    newsroom.join("boris")
    newsroom.anna = newsroom.join("anna")
    add_drawn(stores[0], "|Prices rose.| |Wages fell.| ")
    newsroom.sync(stores[0], "anna")
    newsroom.sync(stores[1], "boris")
    return stores[0]


def until(so, seconds=60.0):
    """Wait until something is so, long enough for a busy machine; return whether it is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if so():
            return True
        time.sleep(0.05)
    return False


def test_what_is_decided_on_one_machine_is_on_another_while_both_review(newsroom, one, stores):
    two = stores[1]
    companion = Companion(str(one.path), newsroom.anna, "anna")
    try:
        assert until(lambda: companion.touch(1).met_at)
        settle(one, 1, reviewer="anna", status="refuted")
        settle(two, 2, reviewer="boris")
        assert until(lambda: newsroom.sync(two, "boris").decisions)
        assert until(lambda: companion.touch(1).taken_in == 1)
        assert one.claims.get(2, reviewer="").settled_status == "supported"
        with Hub(newsroom.server.address(newsroom.logins["boris"], newsroom.database)) as hub:
            assert Presence(two, hub).others() == {1: "anna"}
    finally:
        problem = companion.end()
    assert problem == ""


def test_what_she_decides_under_a_name_that_is_not_the_login_s_is_told_to_stay(newsroom, one):
    newsroom.guest = newsroom.join("guest", "reads")
    settle(one, 1, reviewer="Anna K.")

    for address, name in ((newsroom.anna, "anna"), (newsroom.guest, "")):
        staying = Staying(one, address, "Anna K.")
        touch = staying.meet(1)
        staying.leave()
        assert (touch.stays, touch.sends_as, touch.to_send) == (True, name, 1)
        assert touch.met_at
    staying = Staying(one, newsroom.anna, "anna")
    assert not staying.meet(1).stays
    staying.leave()


def test_what_was_decided_last_is_sent_when_the_review_ends(newsroom, one, stores):
    companion = Companion(str(one.path), newsroom.anna, "anna")
    assert until(lambda: companion.touch(1).met_at)
    settle(one, 1, reviewer="anna")
    companion.end()

    assert newsroom.sync(stores[1], "boris").decisions == 1


def test_a_store_of_another_desk_sends_nothing_to_the_hub_that_is_kept(newsroom, one):
    newsroom.server.run("UPDATE workbench.batch SET stamp = 'of another hub'", newsroom.database)
    settle(one, 1, reviewer="anna")
    with Hub(newsroom.anna) as hub:
        before = len(list(hub.since(0, 0, 0, 999)))

        staying = Staying(one, newsroom.anna)
        touch = staying.meet(1)
        staying.leave()

        assert "another desk's" in touch.problem
        assert touch.met_at == ""
        assert len(list(hub.since(0, 0, 0, 999))) == before
    assert newsroom.sync(one, "anna").started_over
    assert Staying(one, newsroom.anna).meet(1).problem == ""


def test_an_empty_store_knows_the_empty_hub_again_that_it_met(newsroom, stores):
    newsroom.sync(stores[0])
    newsroom.server.run("UPDATE workbench.batch SET stamp = 'of another hub'", newsroom.database)

    staying = Staying(stores[0], newsroom.address)
    problem = staying.meet(None).problem
    staying.leave()

    assert "another desk's" in problem


def test_a_hub_that_is_gone_is_met_again_when_it_is_back(newsroom, one):
    staying = Staying(one, newsroom.anna)
    assert staying.meet(1).problem == ""
    settle(one, 1, reviewer="anna")

    newsroom.server.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        f" AND datname = '{newsroom.database}'"
    )

    lost = staying.meet(1)
    assert "cannot be reached" in lost.problem
    assert lost.to_send == 1
    assert until(lambda: staying.meet(1).to_send == 0)
    staying.leave()


def test_much_that_has_come_is_taken_in_some_at_a_time_and_what_is_decided_is_sent_between(
    newsroom, one, stores, monkeypatch
):
    for status in ("refuted", "supported", "conflicting"):
        settle(stores[1], 2, reviewer="boris", status=status)
    newsroom.sync(stores[1], "boris")
    settle(one, 1, reviewer="anna")
    monkeypatch.setattr("claims_db.hub.staying.AT_MOST", 1)
    staying = Staying(one, newsroom.anna)

    first = staying.meet(1)

    assert (first.taken_in, first.to_send, first.met_at) == (1, 0, "")
    assert until(lambda: staying.meet(1).met_at)
    assert one.claims.get(2, reviewer="").settled_status == "conflicting"
    staying.leave()


def test_where_somebody_was_who_says_no_more_is_forgotten_after_a_minute(newsroom, one, stores):
    boris = newsroom.server.address(newsroom.logins["boris"], newsroom.database)
    with Hub(newsroom.anna) as hub, Hub(boris) as other, psycopg.connect(boris) as postgres:
        Presence(one, hub).be_at(2)
        here = Presence(stores[1], other)
        assert here.others() == {2: "anna"}
        left = "SELECT until - now() BETWEEN interval '30 s' AND interval '60 s'"
        assert postgres.execute(f"{left} FROM workbench.presence").fetchone() == (True,)

        newsroom.server.run("UPDATE workbench.presence SET until = now()", newsroom.database)

        assert here.others() == {}


def test_a_companion_that_finds_no_hub_lets_the_review_end(one, server):
    companion = Companion(str(one.path), f"postgresql:///desk?host={server.host}/nowhere", "anna")

    assert until(lambda: companion.touch(1).problem)
    assert "cannot be reached" in companion.end()
