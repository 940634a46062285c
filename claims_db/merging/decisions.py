"""The decisions of another store to our journal, and what follows from them."""

import json
from sqlite3 import Row

from claims_db.merging.articles import ClaimIds
from claims_db.merging.sources import SourceIds
from claims_db.store import ClaimStore

BATCH = 50
"""Decisions taken in at a time, so that a reviewer at work waits little."""


def take_in_decisions(
    store: ClaimStore, theirs: ClaimStore, sources: SourceIds, claims: ClaimIds, last: int
) -> int:
    """Take in the decisions of another store up to the `last` one there; return how many."""
    after, added = "", 0
    while rows := theirs.connection.rows(
        """
        SELECT *
        FROM decision
        WHERE uuid > :after AND seq <= :last
        ORDER BY uuid
        LIMIT :batch
        """,
        after=after,
        last=last,
        batch=BATCH,
    ):
        after = rows[-1]["uuid"]
        missing = _missing(store, rows)
        if missing:
            with store.connection.write():
                changes = [
                    change
                    for row in missing
                    for change in _append(store, theirs, row, sources, claims)
                ]
                _follow(store, changes)
        added += len(missing)
    # of all of them: a merge may have been broken off before this
    for row in theirs.connection.rows("SELECT DISTINCT reviewer FROM decision"):
        with store.connection.write():
            store.undo_list.rebuild(row["reviewer"])
    return added


def _missing(store: ClaimStore, rows: list[Row]) -> list[Row]:
    here = store.connection.rows(
        "SELECT uuid FROM decision WHERE uuid IN (SELECT value FROM json_each(:uuids))",
        uuids=json.dumps([row["uuid"] for row in rows]),
    )
    known = {row["uuid"] for row in here}
    return [row for row in rows if row["uuid"] not in known]


def _append(
    store: ClaimStore, theirs: ClaimStore, decision: Row, sources: SourceIds, claims: ClaimIds
) -> list[dict[str, int | None]]:
    """Write a decision as it is; return which claims and sources it changed."""
    seq = store.connection.execute(
        """
        INSERT INTO decision (uuid, made_at, reviewer, act, target)
        VALUES (:uuid, :made_at, :reviewer, :act, :target)
        """,
        **{name: decision[name] for name in ("uuid", "made_at", "reviewer", "act", "target")},
    ).lastrowid
    changed = []
    for row in theirs.connection.rows(
        "SELECT * FROM change WHERE seq = :seq ORDER BY place", seq=decision["seq"]
    ):
        here = {
            "claim_id": claims[row["claim_id"]] if row["claim_id"] else None,
            "source_id": sources[row["source_id"]] if row["source_id"] else None,
        }
        store.connection.execute(
            """
            INSERT INTO change (seq, place, claim_id, source_id, field, before, after)
            VALUES (:seq, :place, :claim_id, :source_id, :field, :before, :after)
            """,
            **dict(row) | here | {"seq": seq},
        )
        changed.append(here)
    return changed


def _follow(store: ClaimStore, changed: list[dict[str, int | None]]) -> None:
    """Let the state of what was changed follow from the whole journal."""
    claims = {change["claim_id"] for change in changed} - {None}
    articles = store.connection.rows(
        "SELECT DISTINCT article_id FROM claim WHERE id IN (SELECT value FROM json_each(:claims))",
        claims=json.dumps(sorted(claims, key=str)),
    )
    for row in articles:
        store.replay.follow_article(row["article_id"])
    for claim_id in claims:
        if claim_id is not None:
            store.replay.follow_claim(claim_id)
    for source_id in {change["source_id"] for change in changed}:
        if source_id is not None:
            store.replay.follow_source(source_id)
