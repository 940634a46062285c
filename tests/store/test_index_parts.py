"""After much came in, the parts of each full-text index are joined."""

from contextlib import suppress

import pytest

from claims_db.check.rebuild import rebuild
from claims_db.file import index_parts
from claims_db.file.index_parts import INDEXES, much_comes_in
from tests.store.drawing import add_drawn, contents

SAID = [f"Sand and salt {number}." for number in range(3)]


def parts(store):
    """Of how many parts each index is."""
    counts = []
    for index in INDEXES:
        row = store.connection.row(f"SELECT COUNT(DISTINCT segid) FROM {index}_idx")
        counts.append(row[0])
    return counts


def add(store, said):
    for content in said:
        add_drawn(store, f"|{content}|")


@pytest.mark.parametrize("pages", [1, 256])
def test_what_came_in_stands_in_one_part_of_each_index(store, monkeypatch, pages):
    monkeypatch.setattr(index_parts, "WORTH_IT", len(SAID))
    monkeypatch.setattr(index_parts, "PAGES", pages)
    with much_comes_in(store.connection):
        add(store, SAID)
        assert max(parts(store)) > 1

    assert parts(store) == [1, 1, 1]
    assert contents(store, words="sand sal") == SAID
    assert contents(store, words="2") == [SAID[2]]


def test_an_index_of_many_pages_is_joined_by_several_transactions(store, monkeypatch):
    monkeypatch.setattr(index_parts, "WORTH_IT", len(SAID))
    monkeypatch.setattr(index_parts, "PAGES", 1)
    words = [" ".join(f"w{number}x{place}" for place in range(1000)) for number in range(3)]
    with much_comes_in(store.connection):
        add(store, words)
        before = store.connection.transaction

    in_one_step_each = 2 * len(INDEXES)  # the second finds nothing left
    assert store.connection.transaction - before > in_one_step_each
    assert parts(store) == [1, 1, 1]


@pytest.mark.parametrize(("worth_it", "share"), [(len(SAID) + 1, 10), (1, 1)])
def test_what_is_little_by_itself_or_beside_the_store_is_left_in_its_parts(
    store, monkeypatch, worth_it, share
):
    add(store, ["It was there before."])
    monkeypatch.setattr(index_parts, "WORTH_IT", worth_it)
    monkeypatch.setattr(index_parts, "SHARE", share)
    with much_comes_in(store.connection):
        add(store, SAID)

    assert max(parts(store)) > 1
    assert contents(store, words="sand") == SAID


def test_what_breaks_off_joins_nothing_and_is_found(store, monkeypatch):
    monkeypatch.setattr(index_parts, "WORTH_IT", 1)
    with suppress(KeyError), much_comes_in(store.connection):
        add(store, SAID)
        raise KeyError

    assert max(parts(store)) > 1
    assert contents(store, words="sand") == SAID


def test_an_index_computed_anew_is_of_one_part(store):
    add(store, SAID)
    rebuild(store)

    assert parts(store) == [1, 1, 1]
