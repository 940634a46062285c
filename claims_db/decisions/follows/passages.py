"""Where the claims of an article stand: passages that never overlap."""

import json
from collections.abc import Iterable, Mapping
from sqlite3 import Row
from typing import TYPE_CHECKING, Any

from claims_db.articles.claims.rows import insert_claims, insert_links, next_id, put, put_spans
from claims_db.articles.claims.search import Search
from claims_db.articles.claims.stem_index import StemIndex
from claims_db.file.connection import Connection
from claims_db.text.wording import wording_key
from claims_db.values.errors import ClaimNotFound, ClaimsOverlap

if TYPE_CHECKING:
    from claims_db.decisions.follows.following import Outcome, Span

ALL = "said(article_id, start, end, content) AS content, claim.*"
"""The columns of a claim; by its name, the content is what it says."""
COPIED = "kind, check_worthiness, reasons, rule, score, origin_id, relay_id"


class Passages:
    """Reads and writes the span of a claim; keeps no journal of it.

    A span, as the journal has it, is `start`, `end` and `content`; None: the claim is
    not in the lists.
    """

    def __init__(self, connection: Connection, search: Search, stems: StemIndex) -> None:
        self._connection = connection
        self._search = search
        self._stems = stems

    def row(self, claim_id: int) -> Row:
        """Return a claim as the table has it.

        Raises:
            ClaimNotFound: There is none with this id.
        """
        row = self._connection.row(f"SELECT {ALL} FROM claim WHERE id = :claim", claim=claim_id)
        if row is None:
            raise ClaimNotFound(claim_id)
        return row

    def kind(self, claim_id: int) -> str:
        """Return the kind of a claim."""
        return str(self.row(claim_id)["kind"])

    def put_kinds(self, kinds: Mapping[int, str]) -> None:
        """Let claims be of these kinds."""
        put(self._connection, "kind", kinds)

    def present(self, claim_id: int) -> dict[str, Any] | None:
        """Return the span of a claim."""
        row = self.row(claim_id)
        return None if row["gone"] else span(row["start"], row["end"], row["content"])

    def put(self, claim_id: int, value: dict[str, Any] | None) -> None:
        """Make `value` the present span.

        Raises:
            ClaimsOverlap: Another claim stands there; nothing is written.
        """
        if value is None:
            self.remove(claim_id, "edited")
            return
        self._refuse_overlap(claim_id, value["start"], value["end"])
        self._place({claim_id: (value["start"], value["end"], value["content"])})

    def remove(self, claim_id: int, gone: str) -> None:
        """Take a claim out of the lists, and say why."""
        put(self._connection, "gone", {claim_id: gone})

    def put_all(self, changed: "Mapping[int, Outcome]") -> None:
        """Let claims of an article stand where it follows: first out of the way, then into place.

        So none ever overlaps another.
        """
        placed = {claim: o.span for claim, o in changed.items() if o.span is not None}
        gone = {claim: o.gone or "edited" for claim, o in changed.items()}
        put(self._connection, "gone", gone)
        self._place(placed)

    def _place(self, claims: "Mapping[int, Span]") -> None:
        """Let claims stand elsewhere, and be found by what they say there."""
        self._search.forget_claims(list(claims))
        self._stems.forget(list(claims))
        put_spans(
            self._connection,
            (
                span(*value) | {"claim": claim, "wording_key": wording_key(value[2])}
                for claim, value in claims.items()
            ),
        )
        self._search.learn_claims_again(list(claims))
        self._stems.learn_again(list(claims))

    def has_superseded(self, article_id: int) -> bool:
        """Return whether claims of an article wait for others to make room."""
        row = self._connection.row(
            """
            SELECT 1
            FROM claim
            WHERE article_id = :article AND gone IS NOT NULL AND gone = 'superseded'
            LIMIT 1
            """,
            article=article_id,
        )
        return row is not None

    def removed_articles(self, claims: Iterable[int], articles: Iterable[int]) -> list[int]:
        """Return which of some articles, and of the articles of claims, are removed."""
        rows = self._connection.rows(
            """
            SELECT id
            FROM article
            WHERE removed = 1 AND id IN (
                SELECT value FROM json_each(:articles)
                UNION
                SELECT article_id
                FROM json_each(:claims) AS wanted
                CROSS JOIN claim ON claim.id = wanted.value
            )
            """,
            claims=json.dumps(list(claims)),
            articles=json.dumps(list(articles)),
        )
        return [row["id"] for row in rows]

    def copy(self, model: int, made_by: str, start: int, end: int, content: str) -> int:
        """Make a claim that is suggested to be like `model`; not in the lists yet. Return its id.

        Only inside `Connection.write`.
        """
        row = self.row(model)
        made = self.make(
            {name: row[name] for name in ("article_id", *COPIED.split(", "))},
            made_by,
            start,
            end,
            content,
        )
        links = self._connection.rows("SELECT * FROM chain_link WHERE claim_id = :id", id=model)
        insert_links(self._connection, (dict(link) | {"claim_id": made} for link in links))
        return made

    def make(
        self, suggested: dict[str, Any], made_by: str, start: int, end: int, content: str
    ) -> int:
        """Make a claim of what is suggested for it; not in the lists yet. Return its id.

        Only inside `Connection.write`.
        """
        made = next_id(self._connection)
        known = {"made_by": made_by, "made_start": start, "made_end": end}
        stands = span(start, end, content) | {"gone": "edited"}
        key = {"id": made, "wording_key": wording_key(content)}
        insert_claims(self._connection, [suggested | known | stands | key])
        self._search.learn_claims_again([made])
        self._stems.learn_again([made])
        return made

    def neighbours(self, claim_id: int) -> tuple[Row | None, Row | None]:
        """Return the claims before and after one in its article."""
        row = self.row(claim_id)
        key = {"article": row["article_id"], "start": row["start"]}
        before = self._connection.row(
            f"""
            SELECT {ALL}
            FROM claim
            WHERE article_id = :article AND start < :start AND gone IS NULL
            ORDER BY start DESC
            LIMIT 1
            """,
            **key,
        )
        after = self._connection.row(
            f"""
            SELECT {ALL}
            FROM claim
            WHERE article_id = :article AND start > :start AND gone IS NULL
            ORDER BY start
            LIMIT 1
            """,
            **key,
        )
        return before, after

    def _refuse_overlap(self, claim_id: int, start: int, end: int) -> None:
        # claims do not overlap, so only the last one that begins before `end` can be in the way
        other = self._connection.row(
            """
            SELECT id, end
            FROM claim
            WHERE article_id = (SELECT article_id FROM claim WHERE id = :claim)
              AND start < :end AND gone IS NULL AND id <> :claim
            ORDER BY start DESC
            LIMIT 1
            """,
            claim=claim_id,
            end=end,
        )
        if other and other["end"] > start:
            raise ClaimsOverlap(claim_id, other["id"])


def span(start: int, end: int, content: str) -> dict[str, Any]:
    """A span as the journal keeps it."""
    return {"start": start, "end": end, "content": content}
