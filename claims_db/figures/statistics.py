"""A store to its figures."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims_db.figures.agreement import agreement
from claims_db.values.words import STATUSES, Field

if TYPE_CHECKING:
    from claims_db.store import ClaimStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistics:
    """How much there is, and how far the review has come."""

    articles: int
    claims: int
    reviewed: int
    statuses: dict[str, int]
    """How many claims were settled with each status."""
    disputed: int
    """How many claims reviewers answered differently."""
    agreement: dict[Field, float | None]
    """Krippendorff's alpha of each field; `None` where no two answered the same claim."""


def count(store: "ClaimStore") -> Statistics:
    """Count what is in the store; the totals are kept, the rest is counted."""
    totals = store.connection.row("SELECT articles, claims, reviewed, disputed FROM progress")
    assert totals is not None
    settled = store.connection.rows(
        """
        SELECT settled_status AS status, COUNT(*) AS claims
        FROM claim
        WHERE gone IS NULL
        GROUP BY settled_status
        """
    )
    found = {row["status"]: row["claims"] for row in settled}
    return Statistics(
        **dict(totals),
        statuses={name: found.get(name, 0) for name in STATUSES},
        agreement=agreement(store),
    )
