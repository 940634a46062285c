"""A store whose one article has its claims between bars."""

import shutil
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.store.drawing import add_drawn, closed_store


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
