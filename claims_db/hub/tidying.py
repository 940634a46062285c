"""Texts that a store has let go of for good, out of the hub too."""

from claims_db.hub.connection import Hub
from claims_db.hub.errors import NotAllowed
from claims_db.hub.sending import outgoing
from claims_db.merging.door import record_of
from claims_db.merging.reading import records_of
from claims_db.merging.records import ArticleRecord
from claims_db.store import ClaimStore


def erase_let_go(store: ClaimStore, hub: Hub) -> list[str]:
    """Put what is left of each article in its place on the hub; return the titles of those.

    Whoever reads it from now on gets no text; who has one keeps it until she tidies her store.
    What decisions quote of it stays.

    Raises:
        NotAllowed: Only whoever administers may.
        HubError: It was broken off; do it again.
    """
    if not hub.me.administers:
        raise NotAllowed(hub.me.login, "erase anything at")
    rows = store.connection.rows("SELECT id FROM article WHERE let_go IS NOT NULL ORDER BY id")
    erased = []
    for found in records_of(store.connection.sqlite, "article", [row["id"] for row in rows]):
        record = record_of(store.path, found)
        assert isinstance(record, ArticleRecord)
        if hub.erase(record.text_sha256, outgoing(record).body):
            erased.append(record.title)
    return erased
