"""A store whose one article has its claims between bars."""

import shutil
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.store.drawing import add_drawn, closed_store, settle


@pytest.fixture
def prices(store: ClaimStore) -> list[int]:
    """The ids of three claims in a row: prices, wages, rents."""
    return add_drawn(store, "|Prices rose 5 %.| |Wages fell.| |Rents stood still.|")


@pytest.fixture
def path(store: ClaimStore) -> Path:
    return store.path


@pytest.fixture
def file(tmp_path):
    """A store with two claims that nobody has open."""
    return closed_store(tmp_path / "closed.db")


@pytest.fixture
def claims(store):
    """Two claims that the article makes itself, and one from Reuters."""
    ids = add_drawn(store, "|Prices rose.| |Wages fell.|", publisher="unknown publisher",
                    url="https://post.example/1")  # fmt: skip
    return [*ids, *add_drawn(store, "|Rents stood.| ", source="Reuters", publisher="Reuters")]


@pytest.fixture
def machines(tmp_path):
    """Two stores that begin alike: one article of two claims, on two machines."""
    here, there = tmp_path / "here.db", tmp_path / "there.db"
    with ClaimStore(here) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.|")
    shutil.copy(here, there)
    with ClaimStore(here) as ours, ClaimStore(there) as theirs:
        yield ours, theirs


@pytest.fixture
def other(tmp_path):
    """Another's store: two claims, one settled and noted, one split and not; a source merged."""
    path = tmp_path / "theirs" / "other.db"
    with ClaimStore(path) as store:
        add_drawn(store, "|Prices rose.| |Wages fell a lot.| ", source="Reuters",
                  page=b"<p>Prices rose.", url="https://post.example/1")  # fmt: skip
        settle(store, 1, note="see there")
        store.journal.record_evidence(1, [{"url": "https://a.example"}], reviewer="anna")
        store.editing.split_claim(2, 19, reviewer="anna")
        store.journal.undo("anna")
        twin = store.sources.add("Gazette", "agency")
        store.source_editing.merge(twin.id, store.sources.named("Reuters").id, reviewer="anna")
    return path
