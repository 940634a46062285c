"""What a store lines up for the hub: each thing after what it refers to, and nothing is lost."""

import json

import pytest

from claims_db.hub.queue import Aside, Queue
from claims_db.hub.shards import shard_of
from tests.store.drawing import add_drawn, settle


@pytest.fixture
def queue(store):
    """The queue of a store that has met a hub, and sent nothing."""
    add_drawn(store, "|Prices rose.| |Wages fell a lot.| ", source="Reuters")
    queue = Queue(store.connection)
    queue.meet()
    return queue


def lined_up(queue: Queue) -> list[str]:
    return [one.kind for one in queue.first([""], 0, 999) if one.kind != "source"]


def test_before_a_store_meets_a_hub_nothing_is_lined_up(store):
    add_drawn(store, "|Prices rose.| ")

    assert Queue(store.connection).first([""], 0, 9) == []


def test_an_article_that_changes_keeps_its_place_before_what_is_decided_about_it(store, queue):
    """Else its claims would come after decisions about them, where it is there without them."""
    store.editing.split_claim(2, store.articles.text(1).index("a lot"), reviewer="anna")
    with store.connection.write():
        queue.note_decisions()
    store.article_editing.edit(1, author="Olena", reviewer="anna")

    some = queue.first(["", "anna"], 0, 999)

    assert [one.kind for one in some if one.kind != "source"] == ["article", "claim", "decision"]
    assert max(one.changed for one in some if one.kind == "article") == 1


def test_what_changes_while_it_is_sent_is_sent_again(store, queue):
    sent = queue.first([""], 0, 999)
    store.article_editing.edit(1, author="Olena", reviewer="anna")
    queue.sent(sent, {})

    assert lined_up(queue) == ["article"]
    queue.sent(queue.first([""], 0, 999), {})
    assert lined_up(queue) == []


def test_what_is_decided_is_counted_at_once(store, queue):
    queue.sent(queue.first([""], 0, 999), {})
    settle(store, 1, reviewer="anna")
    settle(store, 1, reviewer="boris")

    assert queue.to_send(["", "anna"]) == 1
    with store.connection.write():
        queue.note_decisions()
    assert queue.to_send(["", "anna"]) == 1
    assert queue.waiting(["", "anna"]) == {"boris": 1}


def test_what_was_set_aside_is_looked_at_in_parts_and_all_of_it(store, queue, monkeypatch):
    monkeypatch.setattr("claims_db.hub.queue.AT_ONCE", 2)
    aside = [Aside(shard, number, 1, "", "") for shard in (0, 2) for number in (1, 2, 3)]
    with store.connection.write():
        for one in reversed(aside):
            queue.set_aside(one)

    assert list(queue.aside()) == [aside[:2], aside[2:4], aside[4:]]

    with store.connection.write():
        queue.came_in([(0, 2, 1)])
    assert [one for some in queue.aside() for one in some] == aside[:1] + aside[2:]


SHA256 = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "article", "text_sha256": SHA256, "text": "Prices rose."},
        {"kind": "claims", "version": 9, "article": SHA256},
        {"kind": "decision", "changes": [{"claim": {"article": SHA256}}, {"article": "f" * 64}]},
        {"kind": "decision", "changes": [{"claim": None, "article": SHA256, "field": "title"}]},
        {"kind": "petition", "said": f'"article":"{"f" * 64}"', "of": {"article": SHA256}},
    ],
)
def test_a_record_is_in_the_shard_of_the_article_it_names_whether_its_kind_is_known_or_not(body):
    told = json.dumps(body, separators=(",", ":")).encode()

    assert shard_of(told, [1, 2, 3, 4]) == shard_of(
        json.dumps({"article": SHA256}).encode(), [1, 2, 3, 4]
    )
    assert shard_of(told, range(2**32)) == 0x01234567


@pytest.mark.parametrize(
    "body", [b"no JSON", b'{"article":null}', b'{"article":{"id":1}}', b'{"name":"Reuters"}']
)
def test_a_record_of_no_article_is_in_the_first_shard(body):
    assert shard_of(body, [1, 2, 3, 4]) == 1
