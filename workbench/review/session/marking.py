"""Many claims marked at once, in the list that she works through."""

from collections.abc import Iterable
from typing import NamedTuple

from claims_db import ClaimLine
from workbench.review.session.place import Place

RANGE = 10_000
"""Claims that can be marked at once."""


class Marked(NamedTuple):
    """What has become of the marks."""

    claims: int
    settled: int
    """How many of them are settled: what is answered now replaces an answer."""
    left_out: int
    """How many claims of the list are settled and not marked."""


def mark_to_here(place: Place) -> None:
    """Mark from the last marked claim before this one up to this one."""
    claim = place.hand.here
    rows = place.hand.store.claims.lines_before(
        claim.key, RANGE, reviewer=place.hand.reviewer, only=place.only
    )
    marked = [number for number, row in enumerate(rows) if row.id in place.marked]
    first = marked[-1] if marked else len(rows)
    place.mark(place.marked | articles_of(rows[first:]) | {claim.id: claim.article_id})


def mark_all(place: Place) -> Marked:
    """Mark what is open in the list; then, called again, all of it; then nothing.

    Up to RANGE claims of it.
    """
    rows = place.hand.store.claims.lines_from(
        (0, 0), RANGE, reviewer=place.hand.reviewer, only=place.only
    )
    open_ones, every = articles_of(filter(is_open, rows)), articles_of(rows)
    settled = len(every) - len(open_ones)
    if place.marked == every:
        place.mark({})
        return Marked(0, 0, settled)
    if open_ones and place.marked != open_ones:
        place.mark(open_ones)
        return Marked(len(open_ones), 0, settled)
    place.mark(every)
    return Marked(len(every), settled, 0)


def is_open(line: ClaimLine) -> bool:
    """Whether a claim waits for an answer: nobody has settled it, neither has she."""
    hers = line.source_answered and line.confidence and line.status
    return not (line.settled or hers)


def articles_of(rows: Iterable[ClaimLine]) -> dict[int, int]:
    """Claims as they are marked: each with the id of its article."""
    return {row.id: row.article_id for row in rows}
