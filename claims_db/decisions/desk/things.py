"""Claims and articles as the acts of a desk need them: in the lists, and with what stands."""

import json
from collections.abc import Iterable
from typing import NamedTuple

from claims_db.articles.read import Articles
from claims_db.decisions.follows.desk_state import DeskState
from claims_db.file.connection import Connection
from claims_db.values.decision import Change
from claims_db.values.desk_words import DeskField
from claims_db.values.errors import ClaimNotFound, InvalidValue


class Settled(NamedTuple):
    """A claim with the answer that stands."""

    id: int
    settled_by: str
    status: str
    confidence: int
    known_by: str
    """What it is known by in every store."""


class Things:
    """Looks claims and articles up, and what the desk says of them now."""

    def __init__(self, connection: Connection, articles: Articles, desk: DeskState) -> None:
        self._connection = connection
        self._articles = articles
        self._desk = desk

    def change(
        self, field: DeskField, after: object, *, claim: int | None = None,
        article: int | None = None,
    ) -> Change:  # fmt: skip
        """Return the change from what the desk says to something else."""
        asked = Change(field, None, after, claim, None, article)
        return asked._replace(before=self._desk.present(asked))

    def refuse_gone(self, claims: Iterable[int] = (), articles: Iterable[int] = ()) -> None:
        """See that claims and articles are in the lists.

        Raises:
            ArticleNotFound: One is not there.
            ArticleRemoved: One was removed.
            ClaimNotFound: One is not there.
        """
        for article in articles:
            self._articles.living(article)
        for claim in claims:
            row = self._connection.row(
                "SELECT 1 FROM claim WHERE id = :claim AND gone IS NULL", claim=claim
            )
            if row is None:
                raise ClaimNotFound(claim)

    def settled(self, claims: Iterable[int]) -> list[Settled]:
        """Return claims that are settled, each once.

        Raises:
            ClaimNotFound: One is not in the lists.
            InvalidValue: One is not settled.
        """
        ids = list(dict.fromkeys(claims))
        self.refuse_gone(ids)
        found = self._settled("claim.id IN (SELECT value FROM json_each(:ids))", ids)
        open_ones = set(ids) - {one.id for one in found}
        if open_ones:
            raise InvalidValue(f"c{min(open_ones)}", "it is not settled: answer all three fields")
        return found

    def settled_in(self, article: int) -> list[Settled]:
        """Return the claims of an article that are settled, in order.

        Raises:
            ArticleNotFound: It is not there.
            ArticleRemoved: It was removed.
        """
        self._articles.living(article)
        return self._settled("article_id IN (SELECT value FROM json_each(:ids))", [article])

    def _settled(self, which: str, ids: list[int]) -> list[Settled]:
        rows = self._connection.rows(
            f"""
            SELECT id, settled_by, settled_status, settled_confidence,
                   COALESCE(made_by, '') || ' ' || made_start || ' ' || made_end
            FROM claim
            WHERE {which} AND gone IS NULL AND settled_by IS NOT NULL
            ORDER BY article_id, start
            """,
            ids=json.dumps(ids),
        )
        return [Settled(*row) for row in rows]
