"""New claims, with the chains suggested for them, to rows: the one place that makes any."""

from collections.abc import Iterable
from typing import Any

from claims_db.file.connection import Connection


def next_id(connection: Connection) -> int:
    """The number that the next claim gets."""
    row = connection.row("SELECT MAX(id) AS highest FROM claim")
    assert row is not None
    return (row["highest"] or 0) + 1


def insert_claims(connection: Connection, claims: Iterable[dict[str, Any]]) -> None:
    """Write claims, each with what it is known by, what is suggested, and where it stands.

    The text of their article is there already; of a claim that says what it says no copy is kept.

    Only inside `Connection.write`. Plain statements: sqlite-utils takes several times as long to
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
    """Write the sources of suggested chains. Only inside `Connection.write`."""
    connection.execute_many(
        """
        INSERT INTO chain_link (claim_id, place, source_id, start, end, cue_start, cue_end)
        VALUES (:claim_id, :place, :source_id, :start, :end, :cue_start, :cue_end)
        """,
        links,
    )
