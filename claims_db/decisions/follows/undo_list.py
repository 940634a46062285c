"""What each reviewer can take back, and put back again; all of it follows from the journal."""

from sqlite3 import Row

from claims_db.decisions.log import LATEST, Ledger
from claims_db.file.connection import Connection
from claims_db.values.decision import Decision
from claims_db.values.decision_id import latest_followed, new_decision_id

BEFORE_NEXT = f"""
    ({LATEST}) AS latest, EXISTS (
        SELECT 1 FROM undo_list WHERE undo_list.reviewer = :reviewer AND undone = 1
    ) AS undone
"""
"""What a reviewer's next act must know of those before it: columns for what is read first."""


class UndoList:
    """Keeps the acts that can be undone or redone at hand; undoes none itself."""

    def __init__(self, connection: Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger
        self._foreseen: tuple[tuple[int, str, str], Row] | None = None

    def foresee(self, reviewer: str, row: Row) -> None:
        """Keep a row with the columns BEFORE_NEXT for her act in the transaction that is open."""
        self._foreseen = self._state(reviewer), row

    def next_act(self, reviewer: str) -> tuple[str, bool]:
        """Return the id of a reviewer's next act, and whether she could redo anything before it."""
        foreseen, self._foreseen = self._foreseen, None
        if foreseen and foreseen[0] == self._state(reviewer):
            row: Row | None = foreseen[1]
        else:
            most = latest_followed()
            row = self._connection.row(f"SELECT {BEFORE_NEXT}", reviewer=reviewer, most=most)
        assert row is not None
        return new_decision_id(row["latest"]), bool(row["undone"])

    def _state(self, reviewer: str) -> tuple[int, str, str]:
        """Who decides, in which transaction, and what was decided last."""
        return self._connection.transaction, reviewer, self._ledger.appended

    def add(self, decision: Decision, *, undone: bool = True) -> None:
        """Let the reviewer undo a new act, and no longer redo what she has `undone` before it."""
        if undone:
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
        states: dict[str, bool] = {}
        undone: set[str] = set()
        for row in self._connection.rows(
            "SELECT uuid, act, target FROM decision WHERE reviewer = :reviewer ORDER BY uuid",
            reviewer=reviewer,
        ):
            if row["act"] == "undo":
                undone.add(row["target"])
            elif row["act"] == "redo":
                undone.discard(row["target"])
            else:
                for uuid in undone:
                    del states[uuid]
                undone.clear()
                states[row["uuid"]] = False
                continue
            states[row["target"]] = row["act"] == "undo"
        return states

    def rebuild(self, reviewer: str) -> None:
        """Let what a reviewer can undo follow from the journal. Only inside `Connection.write`."""
        wanted, present = self.followed(reviewer), self.present(reviewer)
        for statement, entries in (
            (
                """
                DELETE FROM undo_list
                WHERE reviewer = :reviewer AND undone = :undone AND uuid = :uuid
                """,
                present.items() - wanted.items(),
            ),
            (
                "INSERT INTO undo_list (reviewer, undone, uuid) VALUES (:reviewer, :undone, :uuid)",
                wanted.items() - present.items(),
            ),
        ):
            self._connection.execute_many(
                statement,
                (
                    {"reviewer": reviewer, "undone": int(undone), "uuid": uuid}
                    for uuid, undone in entries
                ),
            )

    def present(self, reviewer: str) -> dict[str, bool]:
        """Return what the list has: each act that can be undone, or is undone."""
        rows = self._connection.rows(
            "SELECT uuid, undone FROM undo_list WHERE reviewer = :reviewer", reviewer=reviewer
        )
        return {row["uuid"]: bool(row["undone"]) for row in rows}
