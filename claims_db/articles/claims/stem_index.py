"""Claims to the index of what they say in other words: see text/stems.py.

The index is FTS5 over stems and numbers, keeps no copy of them, no places and no lengths: to take
a claim out, what it said is given again.
"""

import json
from collections.abc import Iterable, Sequence

from claims_db.file.connection import Connection
from claims_db.text.stems import indexed

LEARN = "INSERT INTO claim_stems (rowid, stems) VALUES (:id, :stems)"
FORGET = "INSERT INTO claim_stems (claim_stems, rowid, stems) VALUES ('delete', :id, :stems)"


class StemIndex:
    """Lets claims be found by their stems; every method only inside `Connection.write`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def learn(self, stems: Iterable[tuple[int, str]]) -> None:
        """Let new claims be found: their ids, each with its stems as `indexed` has them."""
        self._connection.execute_many(
            LEARN, ({"id": claim_id, "stems": listed} for claim_id, listed in stems)
        )

    def learn_again(self, claim_ids: Sequence[int]) -> None:
        """Let claims be found by what they say now, after `forget` and the change."""
        self._write(LEARN, claim_ids)

    def forget(self, claim_ids: Sequence[int]) -> None:
        """Let claims no longer be found, before what they say changes."""
        self._write(FORGET, claim_ids)

    def _write(self, statement: str, claim_ids: Sequence[int]) -> None:
        rows = self._connection.rows(
            """
            SELECT claim.id, said(article_id, start, end, content) AS content
            FROM json_each(:claims) AS wanted
            CROSS JOIN claim ON claim.id = wanted.value
            """,
            claims=json.dumps(list(dict.fromkeys(claim_ids))),
        )
        self._connection.execute_many(
            statement, ({"id": row["id"], "stems": indexed(row["content"])} for row in rows)
        )
