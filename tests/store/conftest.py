"""A store whose one article has its claims between bars."""

from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.store.drawing import add_drawn


@pytest.fixture
def prices(store: ClaimStore) -> list[int]:
    """The ids of three claims in a row: prices, wages, rents."""
    return add_drawn(store, "|Prices rose 5 %.| |Wages fell.| |Rents stood still.|")


@pytest.fixture
def path(store: ClaimStore) -> Path:
    return store.path
