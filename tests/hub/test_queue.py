"""What a store lines up for the hub: each thing after what it refers to, and nothing is lost."""

import pytest

from claims_db.hub.queue import Queue
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
    queue.sent(sent, None)

    assert lined_up(queue) == ["article"]
    queue.sent(queue.first([""], 0, 999), None)
    assert lined_up(queue) == []


def test_what_is_decided_is_counted_at_once(store, queue):
    queue.sent(queue.first([""], 0, 999), None)
    settle(store, 1, reviewer="anna")
    settle(store, 1, reviewer="boris")

    assert queue.to_send(["", "anna"]) == 1
    with store.connection.write():
        queue.note_decisions()
    assert queue.to_send(["", "anna"]) == 1
    assert queue.waiting(["", "anna"]) == {"boris": 1}
