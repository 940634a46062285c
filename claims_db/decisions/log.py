"""The journal of decisions: what was done, by whom, and when."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import itemgetter
from sqlite3 import Row
from typing import Any

from claims_db.file.connection import Connection
from claims_db.values.decision import Change, Decision, as_json
from claims_db.values.decision_id import latest_followed, new_decision_id
from claims_db.values.errors import JournalUnreadable
from claims_db.values.words import Act

INSERT = """
    INSERT INTO decision (seq, uuid, made_at, reviewer, act, target)
    VALUES (:seq, :uuid, :made_at, :reviewer, :act, :target)
"""
"""A decision without a number gets the one after the last."""

LATEST = "SELECT MAX(uuid) AS uuid FROM decision WHERE uuid < :most"
"""The latest decision that can be followed."""


class Ledger:
    """Appends decisions and reads them; carries none of them out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.appended = ""
        """The id of the decision that was appended last."""

    def has_latest(self) -> bool:
        """Return whether the decision appended last is in the store."""
        return self.has(self.appended)

    def has(self, uuid: str) -> bool:
        """Return whether a decision is in the store."""
        row = self._connection.row("SELECT 1 FROM decision WHERE uuid = :uuid", uuid=uuid)
        return row is not None

    def next_uuid(self) -> str:
        """Return an id for the next decision, later than all that are here and can be followed."""
        latest = self._connection.row(LATEST, most=latest_followed())
        assert latest is not None
        return new_decision_id(latest["uuid"])

    def append(
        self,
        uuid: str,
        made_at: str,
        reviewer: str,
        act: Act,
        changes: Sequence[Change],
        target: str | None = None,
    ) -> Decision:
        """Write a decision. Only inside `Connection.write`."""
        self.appended = uuid
        seq = self._connection.execute(
            INSERT, seq=None, uuid=uuid, made_at=made_at, reviewer=reviewer, act=act, target=target
        ).lastrowid
        assert seq is not None
        self.append_changes((seq, place, change) for place, change in enumerate(changes))
        return Decision(
            seq=seq,
            uuid=uuid,
            made_at=made_at,
            reviewer=reviewer,
            act=act,
            target=target,
            changes=tuple(changes),
        )

    def insert(self, decisions: Iterable[dict[str, Any]]) -> None:
        """Write the rows of decisions. Only inside `Connection.write`."""
        self._connection.execute_many(INSERT, decisions)

    def append_changes(self, changes: Iterable[tuple[int, int, Change]]) -> None:
        """Write what decisions changed: each by the number of its decision and its place there."""
        self._connection.insert_many(
            """
            INSERT INTO change (seq, place, claim_id, source_id, article_id, field, before, after)
            VALUES
            """,
            (
                (
                    seq,
                    place,
                    change.claim_id,
                    change.source_id,
                    change.article_id,
                    change.field,
                    as_json(change.before),
                    as_json(change.after),
                )
                for seq, place, change in changes
            ),
        )

    def of_claim(self, claim_id: int, latest: int | None = None) -> list[Decision]:
        """Return the history of a claim, the oldest act first, or only the `latest` acts.

        Each comes with what it changed of this claim, however many others it changed.
        """
        rows = self._connection.rows(
            """
            SELECT act.*, claim_id, source_id, article_id, field, before, after
            FROM (
                SELECT seq, uuid, made_at, reviewer, act, target
                FROM decision
                WHERE seq IN (SELECT seq FROM change WHERE claim_id = :claim)
                ORDER BY uuid DESC
                LIMIT :latest
            ) AS act
            CROSS JOIN change INDEXED BY change_by_claim
                ON claim_id = :claim AND change.seq = act.seq
            ORDER BY uuid, place
            """,
            claim=claim_id,
            latest=-1 if latest is None else latest,
        )
        acts = (tuple(some) for _, some in groupby(rows, itemgetter("seq")))
        return [decision_of(some[0], [tuple(row)[len(OF_ACT) :] for row in some]) for some in acts]

    def latest(self, limit: int, *, reviewer: str | None = None) -> list[Decision]:
        """Return the latest acts, of everybody or of one reviewer, the newest first."""
        rows = self._connection.rows(
            "SELECT * FROM decision ORDER BY uuid DESC LIMIT :limit"
            if reviewer is None
            else """
            SELECT *
            FROM decision
            WHERE reviewer = :reviewer
            ORDER BY uuid DESC
            LIMIT :limit
            """,
            limit=limit,
            reviewer=reviewer,
        )
        return [self._with_changes(row) for row in rows]

    def get(self, uuid: str) -> Decision | None:
        """Return a decision; `None`: it has not come here."""
        return self.find("SELECT * FROM decision WHERE uuid = :uuid", uuid=uuid)

    def last_seq(self) -> int:
        """Return the number of the decision that came in last."""
        row = self._connection.row("SELECT MAX(seq) AS seq FROM decision")
        return (row["seq"] if row else 0) or 0

    def find(self, statement: str, **values: str) -> Decision | None:
        """Return the decision that a query for one finds."""
        row = self._connection.row(statement, **values)
        return self._with_changes(row) if row else None

    def _with_changes(self, row: Row) -> Decision:
        changes = self._connection.rows(
            """
            SELECT claim_id, source_id, article_id, field, before, after
            FROM change
            WHERE seq = :seq
            ORDER BY place
            """,
            seq=row["seq"],
        )
        return decision_of(row, changes)


def decision_of(row: Row, changes: Iterable[Row | tuple[Any, ...]]) -> Decision:
    """A row of the journal and those of its changes as a decision.

    Raises:
        JournalUnreadable: Another program has written what is none.
    """
    if not all(type(row[name]) is str for name in ("uuid", "made_at", "reviewer", "act")):
        raise JournalUnreadable("decision")
    said = {name: row[name] for name in OF_ACT}
    return Decision(**said, changes=tuple(map(Change.of, changes)))


OF_ACT = Decision._fields[:-1]
"""The columns of a decision; its changes have rows of their own."""
