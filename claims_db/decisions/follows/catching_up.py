"""What a merge has left to follow: worked out article by article, so that nobody waits long.

What does not follow yet is written down with the decisions that it would follow from. So a
merge that is broken off is gone on with at the next opening, whoever opens the store.
"""

import time
from collections.abc import Iterable

from claims_db.articles.rows import link_versions
from claims_db.decisions.follows.replay import Replay
from claims_db.decisions.follows.undo_list import UndoList
from claims_db.file.connection import Connection

TURN = 0.1
"""Seconds after which others may write; a very long article takes longer."""


class CatchingUp:
    """Lets follow what is written down as unfollowed."""

    def __init__(self, connection: Connection, replay: Replay, undo_list: UndoList) -> None:
        self._connection = connection
        self._replay = replay
        self._undo_list = undo_list
        self.turn = TURN

    def note(self, kind: str, keys: Iterable[str | int]) -> None:
        """Write down what does not follow yet. Only inside `Connection.write`."""
        self._connection.execute_many(
            "INSERT OR IGNORE INTO unfollowed (kind, key) VALUES (:kind, :key)",
            ({"kind": kind, "key": str(key)} for key in keys),
        )

    def leave_nothing(self) -> None:
        """Strike out all that is written down: it was all computed anew."""
        self._connection.execute("DELETE FROM unfollowed")

    def catch_up(self) -> None:
        """Let all follow that is written down now."""
        left = self._connection.rows("SELECT kind, key FROM unfollowed ORDER BY kind, key")
        while left:
            with self._connection.write():
                begun = time.monotonic()
                while left and time.monotonic() - begun < self.turn:
                    row = left.pop()
                    self._follow(row["kind"], row["key"])
                    self._connection.execute(
                        "DELETE FROM unfollowed WHERE kind = :kind AND key = :key",
                        kind=row["kind"],
                        key=row["key"],
                    )

    def _follow(self, kind: str, key: str) -> None:
        if kind == "reviewer":
            self._undo_list.rebuild(key)
        elif kind == "address":
            link_versions(self._connection, key)
        else:
            self._replay.follow_article(int(key))
