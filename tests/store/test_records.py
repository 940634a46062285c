"""Records of another store, one by one or many, as a merge and a hub bring them."""

import sqlite3
from contextlib import closing

import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.merging import merge_store
from claims_db.merging.applying import Applying, batches
from claims_db.merging.door import Door, record_of
from claims_db.merging.in_store import InStore
from claims_db.merging.reading import records_in, records_of
from claims_db.merging.wire import as_json, from_json
from tests.store.drawing import contents, settle


def test_a_batch_of_records_may_come_from_anywhere(store, other):
    """What a store says of itself goes through JSON and is the same in another one."""
    with closing(sqlite3.connect(other)) as sqlite:
        sqlite.row_factory = sqlite3.Row
        records = [record_of(other, found) for found in records_in(sqlite)]
    assert [from_json(as_json(record)) for record in records] == records

    applying = Applying(store)
    for batch in batches(records):
        applying.apply(batch)
        applying.apply(batch)
    applying.finish()

    assert (applying.articles.added, applying.decisions.added) == (1, 5)
    assert list(find_problems(store)) == []


@pytest.mark.parametrize(
    "sent",
    ['{"kind":"waiver","key":"w1","reason":"late"}', '{"kind":"decision","version":2,"uuid":"x"}'],
)
def test_a_record_that_is_not_known_is_kept_and_passed_on_as_it_came(store, tmp_path, sent):
    applying = Applying(store)
    applying.apply([from_json(sent)])
    with ClaimStore(tmp_path / "third.db") as third:
        merge_store(third, store.path)
        with closing(sqlite3.connect(third.path)) as sqlite:
            sqlite.row_factory = sqlite3.Row
            *_, last = records_in(sqlite)

    assert as_json(record_of(tmp_path, last)) == sent


def test_claims_that_were_made_later_come_without_their_article(store, other):
    """A claim that a split has made, and the answer to it, where the article came before."""
    with ClaimStore(other) as theirs:
        merge_store(store, other)
        made = theirs.editing.split_claim(1, theirs.articles.text(1).index("rose"), reviewer="anna")
        settle(theirs, made, status="refuted")
        news = [("claim", [made]), ("decision", range(6, 9))]
        records = [
            from_json(as_json(record_of(other, found)))
            for kind, numbers in news
            for found in records_of(theirs.connection.sqlite, kind, numbers)
        ]
    door = Door(InStore(store))
    assert [door.problem(record) for record in records] == [None] * len(records)

    applying = Applying(store)
    applying.apply(records)
    applying.finish()

    assert contents(store, status="refuted") == ["rose."]
    assert list(find_problems(store)) == []


def test_claims_of_an_article_that_is_not_there_do_not_come_in(store, other):
    with ClaimStore(other) as theirs:
        (found,) = records_of(theirs.connection.sqlite, "claim", [1])

    problem = Door(InStore(store)).problem(record_of(other, found))

    assert problem == "they are of an article that is not there"


def test_a_door_knows_whose_decisions_the_store_has_already(store, other):
    """Neither taken back by somebody else, nor given to somebody else."""
    merge_store(store, other)
    with closing(sqlite3.connect(other)) as sqlite:
        sqlite.row_factory = sqlite3.Row
        journal = [record_of(other, found) for found in records_of(sqlite, "decision", range(9))]
    (undo,) = (record for record in journal if record.act == "undo")
    door = Door(InStore(store))

    assert door.problem(undo.model_copy(update={"reviewer": "eve"})) == "its id is that of another"
    later = undo.uuid.replace(undo.uuid[24:], "f" * 12)
    stolen = undo.model_copy(update={"reviewer": "eve", "uuid": later})
    assert door.problem(stolen) == "it takes back what another reviewer did"
