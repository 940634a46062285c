"""Who writes much beside a reviewer leaves her the store for most of the time."""

from claims_db.file import connection as module
from tests.store.drawing import add_drawn


def test_who_stands_back_rests_after_each_transaction_for_longer_than_it_took(store, monkeypatch):
    rested: list[float] = []
    monkeypatch.setattr(module.time, "sleep", rested.append)
    store.connection.stands_back = 1e9  # whatever it took

    add_drawn(store, "|Prices rose.| ")
    add_drawn(store, "|Wages fell.| ")

    assert rested
    assert all(0 < seconds <= module.LONGEST_BREAK for seconds in rested)
    assert max(rested) > module.LONGEST_BREAK / 2


def test_who_does_not_stand_back_rests_for_no_single_transaction(store, monkeypatch):
    rested: list[float] = []
    monkeypatch.setattr(module.time, "sleep", rested.append)

    with store.connection.write():
        pass

    assert rested == []
