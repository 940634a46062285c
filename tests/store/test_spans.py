"""The claims of a stretch of an article, read for the rows that are on the screen."""

import pytest

from claims_db import ClaimStore
from tests.store.drawing import add_drawn

DRAWN = "|A b.| c |D e.| |F.| g"
"""Claims at [0, 4), [7, 11) and [12, 14)."""


@pytest.mark.parametrize(
    ("stretch", "starts"),
    [
        ((0, 16), [0, 7, 12]),
        ((4, 7), []),
        ((3, 8), [0, 7]),
        ((10, 12), [7]),
        ((8, 10), [7]),
        ((11, 13), [12]),
        ((14, 16), []),
    ],
)
def test_a_stretch_has_the_claims_that_have_characters_of_it(
    store: ClaimStore, stretch: tuple[int, int], starts: list[int]
) -> None:
    add_drawn(store, DRAWN)
    add_drawn(store, "|Another.|")
    found = store.claims.spans_between(1, *stretch, reviewer="anna")
    assert [span.start for span in found] == starts
