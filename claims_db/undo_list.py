"""What each reviewer can take back, and put back again; all of it follows from the journal."""

from claims_db.connection import Connection
from claims_db.decisions import Decision
from claims_db.ledger import Ledger


class UndoList:
    """Keeps the acts that can be undone or redone at hand; undoes none itself."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger

    def add(self, decision: Decision) -> None:
        """Let the reviewer undo a new act, and no longer redo what she undid before it."""
        self._connection.execute(
            "DELETE FROM undo_list WHERE reviewer = :reviewer AND undone = 1",
            reviewer=decision.reviewer,
        )
        self._connection.execute(
            "INSERT INTO undo_list (reviewer, undone, uuid) VALUES (:reviewer, 0, :uuid)",
            reviewer=decision.reviewer,
            uuid=decision.uuid,
        )

    def mark(self, target: Decision, *, undone: bool) -> None:
        """Note that an act was undone, or redone."""
        self._connection.execute(
            """
            UPDATE undo_list
            SET undone = :undone
            WHERE reviewer = :reviewer AND undone = 1 - :undone AND uuid = :uuid
            """,
            undone=int(undone),
            reviewer=target.reviewer,
            uuid=target.uuid,
        )

    def last_done(self, reviewer: str) -> Decision | None:
        """Return the act that an undo would take back."""
        return self._ledger.find(
            """
            SELECT decision.*
            FROM undo_list
            JOIN decision USING (uuid)
            WHERE undo_list.reviewer = :reviewer AND undone = 0
            ORDER BY undo_list.uuid DESC
            LIMIT 1
            """,
            reviewer=reviewer,
        )

    def first_undone(self, reviewer: str) -> Decision | None:
        """Return the act that a redo would put back."""
        return self._ledger.find(
            """
            SELECT decision.*
            FROM undo_list
            JOIN decision USING (uuid)
            WHERE undo_list.reviewer = :reviewer AND undone = 1
            ORDER BY undo_list.uuid
            LIMIT 1
            """,
            reviewer=reviewer,
        )

    def followed(self, reviewer: str) -> dict[str, bool]:
        """Return what follows from the journal: each act that can be undone, or is undone."""
        undone: dict[str, bool] = {}
        for row in self._connection.rows(
            "SELECT uuid, act, target FROM decision WHERE reviewer = :reviewer ORDER BY uuid",
            reviewer=reviewer,
        ):
            if row["act"] in ("undo", "redo"):
                undone[row["target"]] = row["act"] == "undo"
            else:
                undone = {uuid: False for uuid, was in undone.items() if not was}
                undone[row["uuid"]] = False
        return undone

    def rebuild(self, reviewer: str) -> None:
        """Let what a reviewer can undo follow from the journal. Only inside `Connection.write`."""
        self._connection.execute(
            "DELETE FROM undo_list WHERE reviewer = :reviewer", reviewer=reviewer
        )
        self._connection.execute_many(
            "INSERT INTO undo_list (reviewer, undone, uuid) VALUES (:reviewer, :undone, :uuid)",
            (
                {"reviewer": reviewer, "undone": int(undone), "uuid": uuid}
                for uuid, undone in self.followed(reviewer).items()
            ),
        )
