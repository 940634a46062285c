"""An article that a desk works on."""

import pytest

from tests.store.drawing import add_drawn


@pytest.fixture
def claims(store):
    return add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.|")
