"""Claims read from the store: pages of the list, one claim whole, the next to review."""

from collections.abc import Mapping, Sequence
from sqlite3 import Row
from typing import Any

from claims_db.articles.claims.begun_words import terms
from claims_db.articles.claims.filters import EVERYTHING, Filter
from claims_db.articles.claims.numbers import claim_numbers
from claims_db.articles.claims.one_claim import OneClaim
from claims_db.articles.claims.pages import (
    ANCHOR,
    SHOWN_ANSWER,
    THE_TOP,
    Anchor,
    Key,
    are_numbered,
    pages,
)
from claims_db.values.records import Claim, ClaimLine, Span


class Claims(OneClaim):
    """Reads claims as one reviewer sees them; writes nothing."""

    def lines_from(
        self, key: Key, limit: int, *, reviewer: str, only: Filter = EVERYTHING
    ) -> list[ClaimLine]:
        """Return up to `limit` claims in the order of the filter, from `key` on."""
        return self._lines(key, limit, reviewer, only, forwards=True)

    def lines_before(
        self, key: Key, limit: int, *, reviewer: str, only: Filter = EVERYTHING
    ) -> list[ClaimLine]:
        """Return up to `limit` claims in the order of the filter, up to the one before `key`."""
        return self._lines(key, limit, reviewer, only, forwards=False)[::-1]

    def previous(self, key: Key, *, reviewer: str, only: Filter = EVERYTHING) -> Claim | None:
        """Return the claim before `key` in the order of the filter."""
        lines = self.lines_before(key, 1, reviewer=reviewer, only=only)
        return self.get(lines[0].id, reviewer=reviewer) if lines else None

    def next_unreviewed(self, after: Key = (0, 0), *, only: Filter = EVERYTHING) -> int | None:
        """Return the id of the first claim past `after` that nobody has reviewed.

        Past the end it begins again at the start; `None` when all are reviewed.
        """
        unreviewed = only._replace(status="unreviewed")
        article, start = after
        for key in ((article, start + 1), (0, 0)):
            rows = self._rows(key, 1, "", unreviewed, forwards=True, ids=True)
            if rows:
                return int(rows[0]["id"])
        return None

    def row_of_next(
        self, after: Key, reviewer: str, columns: str, *, only: Filter = EVERYTHING, **values: Any
    ) -> Row | None:
        """Return the row, as `row` does, of the first claim past `after` that nobody has reviewed.

        `None`: there is none up to the end, or the order of the list asks for more statements.
        """
        unreviewed = only._replace(status="unreviewed")
        anchor = THE_TOP._replace(article_id=after[0], start=after[1] + 1, reached=True)
        if only.words or only.by_worth:
            return None
        (found,) = pages(unreviewed, anchor, forwards=True, ids=True)
        place = {"article": anchor.article_id, "start": anchor.start, "limit": 1}
        return self.row_at(found, reviewer, columns, **self._values(unreviewed), **place, **values)

    def first(self, *, only: Filter = EVERYTHING) -> int | None:
        """Return the id of the first claim of the list."""
        rows = self._rows((0, 0), 1, "", only, forwards=True, ids=True)
        return int(rows[0]["id"]) if rows else None

    def count(self, only: Filter, most: int = 10_000) -> int:
        """Return how many claims pass the filter, counting up to `most` of them."""
        row = self._connection.row(
            f"""
            SELECT COUNT(*) AS claims
            FROM (SELECT 1 {only.claims} WHERE {" AND ".join(only.conditions)} LIMIT :most)
            """,
            **self._values(only),
            most=most,
        )
        assert row is not None
        return int(row["claims"])

    def ids(self, only: Filter, most: int = 10_000) -> list[int]:
        """Return the ids of the claims that pass the filter, up to `most`, for an answer to all."""
        rows = self._connection.rows(
            f"""
            SELECT claim.id {only.claims}
            WHERE {" AND ".join(only.conditions)}
            LIMIT :most
            """,
            **self._values(only),
            most=most,
        )
        return [row["id"] for row in rows]

    def last_decided(self, reviewer: str) -> int | None:
        """Return the id of the claim, still in the lists, that the reviewer decided on last."""
        row = self._connection.row(
            """
            SELECT (
                SELECT claim.id
                FROM change
                CROSS JOIN claim ON claim.id = claim_id
                WHERE change.seq = decision.seq AND gone IS NULL
                ORDER BY place
                LIMIT 1
            ) AS latest
            FROM decision
            WHERE reviewer = :reviewer AND latest IS NOT NULL
            ORDER BY uuid DESC
            LIMIT 1
            """,
            reviewer=reviewer,
        )
        return int(row["latest"]) if row else None

    def spans_between(self, article_id: int, start: int, end: int, *, reviewer: str) -> list[Span]:
        """Return the claims that have characters of [start, end) of an article, in order."""
        rows = self._connection.rows(
            "SELECT id, start, end, answer.status FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE article_id = :article AND gone IS NULL AND start < :end AND end > :start
              AND start >= COALESCE((SELECT MAX(start) FROM claim
                                     WHERE article_id = :article AND gone IS NULL
                                       AND start <= :start), 0)
            ORDER BY start
            """,
            article=article_id,
            start=start,
            end=end,
            reviewer=reviewer,
        )
        return [Span(**row) for row in rows]

    def spans(self, article_id: int, *, reviewer: str) -> list[Span]:
        """Return where the claims of an article stand, in order, each with its status."""
        rows = self._connection.rows(
            "SELECT id, start, end, answer.status FROM claim"
            + SHOWN_ANSWER
            + """
            WHERE article_id = :article AND gone IS NULL
            ORDER BY start
            """,
            article=article_id,
            reviewer=reviewer,
        )
        return [Span(**row) for row in rows]

    def _lines(
        self, key: Key, limit: int, reviewer: str, only: Filter, *, forwards: bool
    ) -> list[ClaimLine]:
        rows = self._rows(key, limit, reviewer, only, forwards=forwards)
        texts = self._connection.text.several(
            row["article_id"] for row in rows if row["content"] is None
        )
        if are_numbered(only, forwards=forwards):
            numbers = _numbers(rows, key[0])
        else:
            places = [(row["article_id"], row["start"]) for row in rows]
            counted = claim_numbers(self._connection, places)
            numbers = [counted[place] for place in places]
        return [_line(row, texts, number) for row, number in zip(rows, numbers, strict=True)]

    def _rows(
        self,
        key: Key,
        limit: int,
        reviewer: str,
        only: Filter,
        *,
        forwards: bool,
        ids: bool = False,
    ) -> list[Row]:
        anchor, values = self._anchor(key, only), self._values(only)
        rows: list[Row] = []
        for statement in pages(only, anchor, forwards=forwards, ids=ids):
            rows += self._connection.rows(
                statement,
                **values,
                id=anchor.id,
                article=anchor.article_id,
                start=anchor.start,
                worth=anchor.check_worthiness,
                reviewer=reviewer,
                limit=limit - len(rows),
            )
        return rows

    def _values(self, only: Filter) -> dict[str, Any]:
        """The values that the conditions of a filter name, its words as they are quickly found."""
        values = only.values
        if values["terms"]:
            values["terms"] = terms(self._connection, "claim_search", only.words)
        return values

    def _anchor(self, key: Key, only: Filter) -> Anchor:
        article, start = key
        if not only.words and not only.by_worth:
            return THE_TOP._replace(article_id=article, start=start, reached=True)
        row = self._connection.row(ANCHOR, article=article, start=start)
        return Anchor(**row) if row else THE_TOP


def _numbers(rows: Sequence[Row], article: int) -> list[int]:
    """The numbers of claims that follow one another, the first of which are of `article`."""
    numbers: list[int] = []
    before = rows[0]["before_page"] if rows else 0
    for row in rows:
        if row["article_id"] != article:
            article, before = row["article_id"], 0
        before += 1
        numbers.append(before)
    return numbers


def _line(row: Row, texts: Mapping[int, str], position: int) -> ClaimLine:
    read = {name: row[name] for name in IN_LINE}
    if read["content"] is None:
        read["content"] = texts[row["article_id"]][row["start"] : row["end"]]
    flags = {name: bool(row[name]) for name in FLAGS}
    return ClaimLine(**(read | flags), position=position)


FLAGS = ("source_answered", "settled", "disputed")
IN_LINE = tuple(name for name in ClaimLine._fields if name != "position")
