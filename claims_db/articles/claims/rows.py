"""Claims, with the chains suggested for them, to rows: the one place that writes any.

Every function but `next_id` only inside `Connection.write`.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, get_args

from claims_db.file.connection import Connection

Column = Literal["kind", "gone", "story", "adjudicated_for", "wording_key"]
"""What of a claim is put by itself; nothing else follows from it here."""

PUT: dict[Column, str] = {
    column: f"UPDATE claim SET {column} = ? WHERE id = ?" for column in get_args(Column)
}


def next_id(connection: Connection) -> int:
    """The number that the next claim gets."""
    row = connection.row("SELECT MAX(id) AS highest FROM claim")
    assert row is not None
    return (row["highest"] or 0) + 1


def insert_claims(connection: Connection, claims: Iterable[dict[str, Any]]) -> None:
    """Write claims, each with what it is known by, what is suggested, and where it stands.

    The text of their article is there already; of a claim that says what it says no copy is kept.

    Plain statements: sqlite-utils takes several times as long to
    find out what to write, and nobody else can write meanwhile.
    """
    connection.execute_many(
        """
        INSERT INTO claim (id, article_id, made_by, made_start, made_end, kind,
                           check_worthiness, reasons, rule, score, start, end, content,
                           gone, origin_id, relay_id, wording_key)
        VALUES (:id, :article_id, :made_by, :made_start, :made_end, :kind,
                :check_worthiness, :reasons, :rule, :score, :start, :end,
                :content, :gone, :origin_id, :relay_id, :wording_key)
        """,
        (claim | {"content": content_of_its_own(connection, claim)} for claim in claims),
    )


def content_of_its_own(connection: Connection, claim: dict[str, Any]) -> str | None:
    """What a claim says, unless its article has just that where it stands."""
    has = connection.text(claim["article_id"])[claim["start"] : claim["end"]]
    content: str = claim["content"]
    return None if content == has else content


def insert_links(connection: Connection, links: Iterable[dict[str, Any]]) -> None:
    """Write the sources of suggested chains."""
    connection.execute_many(
        """
        INSERT INTO chain_link (claim_id, place, source_id, start, end, cue_start, cue_end)
        VALUES (:claim_id, :place, :source_id, :start, :end, :cue_start, :cue_end)
        """,
        links,
    )


def put(connection: Connection, column: Column, values: Mapping[int, str | int | None]) -> None:
    """Let a column of claims, by their ids, hold these values."""
    connection.execute_many(PUT[column], ((value, claim) for claim, value in values.items()))


def put_spans(connection: Connection, claims: Iterable[dict[str, Any]]) -> None:
    """Let claims stand in the lists, each at its `start` and `end`, and say its `content`."""
    connection.execute_many(
        """
        UPDATE claim
        SET start = :start, end = :end,
            content = NULLIF(:content, said(article_id, :start, :end, NULL)),
            wording_key = :wording_key, gone = NULL
        WHERE id = :claim
        """,
        claims,
    )


def put_settled(connection: Connection, claims: Sequence[int], settled: dict[str, Any]) -> None:
    """Let the same stand for claims: status, confidence, by whose answer, origin and relay."""
    connection.execute(
        """
        UPDATE claim
        SET settled_by = :by, settled_status = :status, settled_confidence = :confidence,
            origin_id = :origin, relay_id = :relay
        WHERE id IN (SELECT value FROM json_each(:claims))
        """,
        claims=json.dumps(claims),
        **settled,
    )


def forget_contents(connection: Connection, article_id: int) -> None:
    """Let the claims of an article that are in no list say nothing of their own."""
    connection.execute(
        """
        UPDATE claim SET content = NULL
        WHERE article_id = :article AND gone IS NOT NULL AND content IS NOT NULL
        """,
        article=article_id,
    )
