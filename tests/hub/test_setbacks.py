"""A record that is none, a hub or a store that was put back: the rest goes on, nothing is lost."""

import json
import shutil

import psycopg
import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.check.tidying import tidy
from claims_db.hub.connection import Hub
from claims_db.hub.errors import NotAllowed
from claims_db.hub.sent import Outgoing
from claims_db.hub.sync import Sync
from claims_db.hub.tidying import erase_let_go
from claims_db.merging.applying import AT_ONCE
from tests.store.drawing import add_drawn, contents, settle
from tests.store.test_merging import state

pytestmark = pytest.mark.slow  # a server starts in five seconds


@pytest.fixture
def one(newsroom, stores) -> ClaimStore:
    """A store with two articles, a claim of each settled, that the hub has all of."""
    add_drawn(stores[0], "|Prices rose.| |Wages fell.| ", source="Reuters", title="Prices")
    add_drawn(stores[0], "|May was hot.| ", title="Weather")
    newsroom.join("anna")
    settle(stores[0], 1, reviewer="anna", status="refuted")
    settle(stores[0], 3, reviewer="anna", status="refuted")
    newsroom.sync(stores[0])
    return stores[0]


def change_sent(newsroom, kind: str, change, place: int = 0) -> None:
    """Change what the hub has of a kind, as only who keeps the server could."""
    with psycopg.connect(newsroom.address) as postgres:
        rows = postgres.execute(
            "SELECT number, place, body FROM workbench.record WHERE kind = %s"
            " ORDER BY number, place",
            (kind,),
        ).fetchall()
        number, at, body = rows[place]
        postgres.execute(
            "UPDATE workbench.record SET body = %(body)s, id = sha256(%(body)s)"
            " WHERE number = %(number)s AND place = %(place)s",
            {"body": change(bytes(body)), "number": number, "place": at},
        )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda body: b"{", "Invalid JSON"),
        (lambda body: b"[" * 100_000, "recursion"),
        (lambda body: b"\xff" + body, ""),
        (lambda body: body.replace(b"Prices rose", b"Prices fell"), "not that of the text"),
        (lambda body: body.replace(b'"kind":"article"', b'"kind":"source"'), ""),
    ],
)
def test_a_record_that_is_none_is_set_aside_with_what_depends_on_it(
    newsroom, one, stores, change, reason
):
    change_sent(newsroom, "article", change)

    synced = newsroom.sync(stores[1])

    assert len(synced.aside) == 2
    assert reason in synced.aside[0]
    assert "about an article that is not there" in synced.aside[1]
    assert contents(stores[1], status="refuted") == ["May was hot."]
    assert list(find_problems(stores[1])) == []


def test_what_was_set_aside_comes_in_when_it_can(newsroom, one, stores):
    """As the decision on an article of which the hub had nothing when it was read."""
    sent = []
    change_sent(newsroom, "article", lambda body: sent.append(body) or b"{")
    newsroom.sync(stores[1])

    change_sent(newsroom, "article", lambda body: sent[0])
    add_drawn(one, "|News.|", title="Something new")
    newsroom.sync(one)

    assert newsroom.sync(stores[1]).aside == ()
    assert state(stores[1]) == state(one)


def test_a_decision_about_a_claim_that_nobody_has_stops_nothing(newsroom, one, stores):
    def elsewhere(body: bytes) -> bytes:
        decision = json.loads(body)
        for change in decision["changes"]:
            change["claim"]["made_start"] += 1
        return json.dumps(decision).encode()

    change_sent(newsroom, "decision", elsewhere)

    synced = newsroom.sync(stores[1])

    (told,) = synced.aside
    assert "it is about a claim at 1–" in told
    assert "that is not there" in told
    assert contents(stores[1], status="refuted") == ["May was hot."]


def test_a_hub_that_was_put_back_gets_again_what_it_has_lost(newsroom, one, stores):
    newsroom.sync(stores[1])
    settle(one, 2, reviewer="anna")
    newsroom.sync(one)
    with psycopg.connect(newsroom.address) as postgres:  # a backup of before that, and new work
        last = "(SELECT MAX(number) FROM workbench.batch)"
        postgres.execute(f"DELETE FROM workbench.record WHERE number = {last}")
        postgres.execute(f"DELETE FROM workbench.batch WHERE number = {last}")
    add_drawn(stores[1], "|News.|", title="Something new")
    newsroom.sync(stores[1])

    synced = newsroom.sync(one)

    assert synced.started_over
    newsroom.sync(stores[1])
    assert state(one) == state(stores[1])
    with psycopg.connect(newsroom.address) as postgres:
        sent = postgres.execute(
            "SELECT key FROM workbench.record WHERE kind = 'decision'"
        ).fetchall()
    assert len(sent) == len(set(sent)) == 3


def test_another_hub_gets_everything(newsroom, one, stores):
    with psycopg.connect(newsroom.address) as postgres:
        postgres.execute("TRUNCATE workbench.batch, workbench.record")

    assert newsroom.sync(one).started_over
    newsroom.sync(stores[1])

    assert state(one) == state(stores[1])


def test_a_store_that_was_put_back_gets_again_what_it_has_sent(newsroom, one, stores, tmp_path):
    copy = tmp_path / "copy.db"
    shutil.copy(one.path, copy)
    settle(one, 2, reviewer="anna")
    newsroom.sync(one)

    with ClaimStore(copy) as put_back:
        settle(put_back, 2, reviewer="anna", status="refuted")
        newsroom.sync(put_back)
        newsroom.sync(one)
        assert state(put_back) == state(one)


def test_a_store_is_copied_once_a_day_before_anything_comes_in(newsroom, one, stores):
    for number in range(3):
        add_drawn(one, f"|News {number}.|")
        newsroom.sync(one)
        newsroom.sync(stores[1])

    copies = list(stores[1].path.parent.glob("claims-before-sync-*.db"))
    assert len(copies) == 1


def test_the_text_of_a_removed_article_is_erased_by_who_administers(newsroom, one, stores):
    one.article_editing.remove(2, reviewer="anna")
    newsroom.sync(one)
    tidy(one)
    anna = newsroom.server.address(newsroom.logins["anna"], newsroom.database)
    with Hub(anna) as hub, pytest.raises(NotAllowed):
        erase_let_go(one, hub)
    with Hub(newsroom.address) as hub:
        assert erase_let_go(one, hub) == ["Weather"]
        assert erase_let_go(one, hub) == []
        bodies = [record.body for record in hub.since(0, 0, 0, AT_ONCE) if record.kind == "article"]

    assert [b"May was hot" in body for body in bodies] == [False, False]
    newsroom.sync(stores[1])
    assert [article.title for article in stores[1].articles.all()] == ["Prices"]
    assert list(find_problems(stores[1])) == []


def test_what_an_engine_wants_tried_again_is_tried_again(newsroom, one, stores):
    """As one that scales out may at any statement; here also in the midst of rows that are read."""
    anna = newsroom.server.address(newsroom.logins["anna"], newsroom.database)
    newsroom.server.run("CREATE SEQUENCE asked", newsroom.database)
    newsroom.server.run(
        """
        CREATE FUNCTION now_and_then() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS $$
        BEGIN
            IF nextval('asked') IN (1, 3, 9, 20, 41) THEN
                RAISE 'try it again' USING ERRCODE = 'serialization_failure';
            END IF;
            RETURN true;
        END $$
        """,
        newsroom.database,
    )
    for policy, table in (("records", "record"), ("batches", "batch"), ("members", "member")):
        newsroom.server.run(
            f"ALTER POLICY read_{policy} ON workbench.{table} USING (public.now_and_then())",
            newsroom.database,
        )

    with Hub(anna) as hub:
        Sync(stores[1], hub).run()

    with psycopg.connect(newsroom.address) as postgres:
        assert postgres.execute("SELECT last_value > 41 FROM asked").fetchone() == (True,)
    assert state(stores[1]) == state(one)


@pytest.mark.parametrize("isolation", ["read committed", "serializable"])
def test_eight_writers_at_once_lose_nothing(newsroom, isolation):
    """Each batch takes the next number; who loses tries again."""
    from threading import Thread

    newsroom.server.run(
        f"ALTER DATABASE {newsroom.database} SET default_transaction_isolation = '{isolation}'"
    )

    def write(name: str) -> None:
        with Hub(newsroom.address) as hub:
            for number in range(20):
                label = f"{name}-{number}"
                hub.send(0, [Outgoing(label.encode(), "source", label, None, b"{}")])

    threads = [Thread(target=write, args=(str(name),)) for name in range(8)]
    for thread in threads:
        thread.start()
    seen: list[str] = []
    with Hub(newsroom.address) as hub:
        at = (0, 0)
        while True:
            ended = not any(thread.is_alive() for thread in threads)
            new = list(hub.since(0, *at, 1000))
            seen += [record.key for record in new]
            if new:
                at = new[-1].number, new[-1].place
            elif ended:
                break
    assert sorted(seen) == sorted(f"{name}-{number}" for name in range(8) for number in range(20))
