"""All that a desk has said, as it is the same in every store."""

from claims_db import ClaimStore
from claims_db.desk import columns

SAID = {
    "assignment": columns.ASSIGNMENT,
    "question": columns.QUESTION,
    "second_look": columns.SECOND_LOOK,
    "waiver": columns.WAIVER,
    "sign_off": columns.SIGN_OFF,
    "publication": columns.PUBLICATION,
    "correction": columns.CORRECTION,
}
OWN = {"claim_id", "article_id", "number"}
"""Numbers of this store only."""


def said(store: ClaimStore, what: str) -> list[str]:
    """What a desk says in one of its ways."""
    rows = map(dict, store.connection.rows(SAID[what]))
    return sorted(repr({k: v for k, v in row.items() if k not in OWN}) for row in rows)


def all_said(store: ClaimStore) -> dict[str, list[str]]:
    """What a desk says in every way."""
    return {what: said(store, what) for what in SAID}
