"""A hub of several shards: each is numbered and read by itself, and the stores agree."""

import psycopg
import pytest

from claims_db.check import find_problems
from claims_db.hub.connection import Hub
from claims_db.hub.errors import HubUnreachable, OtherHub
from claims_db.hub.receiving import Receiving
from claims_db.hub.sent import Outgoing
from claims_db.hub.shards import shard_of
from claims_db.hub.sync import Sync
from claims_db.store import ClaimStore
from tests.store.drawing import add_drawn, contents, settle
from tests.store.sixth_schema import put_back
from tests.store.test_merging import state

pytestmark = pytest.mark.slow  # a server starts in five seconds
SHARDS = [1, 2, 3]
three_shards = pytest.mark.parametrize("newsroom", [len(SHARDS)], indirect=True)


def shard_of_article(store: ClaimStore, article_id: int) -> int:
    told = f'{{"article":"{store.articles.get(article_id).text_sha256}"}}'
    return shard_of(told.encode(), SHARDS)


@pytest.fixture
def one(newsroom, stores) -> ClaimStore:
    """A store with articles for each shard; a decision in the first names one of the last."""
    store = stores[0]
    for number in range(12):
        add_drawn(store, f"|News {number}.| ", source="Reuters", title=f"{number}")
    articles = {shard_of_article(store, number): number for number in range(1, 13)}
    assert sorted(articles) == SHARDS
    claims = [articles[shard] for shard in (1, 3)]  # each article has one, of its number
    settle(store, claims[0], reviewer="chief")
    settle(store, claims[1], reviewer="chief")
    store.journal.record_many(claims, reviewer="chief", status="refuted")
    newsroom.sync(store)
    return store


@three_shards
def test_an_article_is_in_one_shard_with_what_is_said_of_it(newsroom, one):
    number = next(number for number in range(1, 13) if shard_of_article(one, number) == 3)
    one.editing.split_claim(number, len("News "), reviewer="chief")
    newsroom.sync(one)

    with Hub(newsroom.address) as hub:
        assert hub.shards == SHARDS
        sent = [record for shard in SHARDS for record in hub.since(shard, 0, 0, 999)]
    assert {record.kind for record in sent if record.shard != 1} == {
        "article",
        "claims",
        "decision",
    }
    for number in range(1, 13):
        sha256 = one.articles.get(number).text_sha256.encode()
        shards = {one.shard for one in sent if one.kind != "decision" and sha256 in one.body}
        assert shards == {shard_of_article(one, number)}


@three_shards
def test_what_was_read_before_what_it_refers_to_comes_in_at_the_same_meeting(newsroom, one, stores):
    synced = newsroom.sync(stores[1])

    assert synced.aside == ()
    assert len(contents(stores[1], status="refuted")) == 2
    assert state(stores[1]) == state(one)
    assert list(find_problems(stores[1])) == []
    assert newsroom.sync(stores[1]).started_over is False


@three_shards
def test_small_steps_bring_in_all_shards(newsroom, one, stores):
    with Hub(newsroom.address) as hub:
        sync = Sync(stores[1], hub, at_most=2)
        sync.run()
        assert sync.has_more
        while sync.has_more:
            assert sync.run().aside == ()

    assert state(stores[1]) == state(one)


@three_shards
def test_who_is_broken_off_before_she_has_looked_again_does_so_though_nothing_new_comes(
    newsroom, one, stores, monkeypatch
):
    def broken_off(*_):
        raise HubUnreachable("it is gone")

    with monkeypatch.context() as patch:
        patch.setattr(Receiving, "look_again", broken_off)
        with pytest.raises(HubUnreachable):
            newsroom.sync(stores[1])
    assert contents(stores[1], status="refuted") == []

    assert newsroom.sync(stores[1]).aside == ()
    assert state(stores[1]) == state(one)


@three_shards
def test_what_refers_to_something_that_comes_later_in_another_shard_waits_for_it(
    newsroom, one, stores
):
    with psycopg.connect(newsroom.address) as postgres:
        late = postgres.execute(
            "DELETE FROM workbench.record WHERE shard = 3 RETURNING *"
        ).fetchall()
    assert len(newsroom.sync(stores[1]).aside) == 1

    with Hub(newsroom.address) as hub:
        hub.send(3, [Outgoing(*row[4:]) for row in late])

    assert newsroom.sync(stores[1]).aside == ()
    assert state(stores[1]) == state(one)


@three_shards
def test_what_a_store_has_sent_it_does_not_read_again(newsroom, one):
    with psycopg.connect(newsroom.address) as postgres:
        last = dict(
            postgres.execute(
                "SELECT shard, MAX(number) FROM workbench.record GROUP BY shard"
            ).fetchall()
        )
    rows = one.connection.rows("SELECT shard, number FROM hub_shard")

    assert {row["shard"]: row["number"] for row in rows} == last


@three_shards
@pytest.mark.parametrize("shard", SHARDS)
def test_a_hub_of_which_any_shard_is_another_is_another_hub(newsroom, one, stores, shard):
    settle(one, 1, reviewer="chief", status="refuted")
    with psycopg.connect(newsroom.address) as postgres:
        postgres.execute("UPDATE workbench.batch SET stamp = 'another' WHERE shard = %s", [shard])

    with Hub(newsroom.address) as hub, pytest.raises(OtherHub):
        Sync(one, hub, is_named=False).run()
    assert newsroom.sync(one).started_over
    newsroom.sync(stores[1])
    assert state(one) == state(stores[1])


def test_a_store_of_schema_6_goes_on_where_it_stood(newsroom, stores):
    one, two, _ = stores
    add_drawn(one, "|Prices rose.| |Wages fell.| ", source="Reuters")
    newsroom.sync(one)
    newsroom.sync(two)
    settle(two, 1, reviewer="chief")
    newsroom.sync(two)
    one.close()
    put_back(one.path)

    with ClaimStore(one.path) as one:
        synced = newsroom.sync(one)
        assert (synced.started_over, synced.sent, synced.decisions) == (False, 0, 1)
        assert state(one) == state(two)


def test_a_hub_that_does_not_say_how_many_shards_it_has_has_one(newsroom, stores):
    newsroom.server.run("DROP TABLE workbench.shard", newsroom.database)
    add_drawn(stores[0], "|Prices rose.| ")
    newsroom.sync(stores[0])

    newsroom.sync(stores[1])

    assert state(stores[0]) == state(stores[1])
