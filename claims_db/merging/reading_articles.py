"""The rows of articles, and of their claims, to records."""

import json
import sqlite3
from collections.abc import Iterator
from sqlite3 import Row
from typing import Any

from claims_db.merging.found import Found, parsed

ARTICLES = """
    SELECT article.*, article_text.text, page, source.name AS publisher_source,
           retold.name AS retells_source
    FROM article
    LEFT JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN article_page ON article_page.article_id = article.id
    LEFT JOIN source ON source.id = publisher_id
    LEFT JOIN source AS retold ON retold.id = retells_id
    WHERE article.id IN (SELECT value FROM json_each(:numbers))
    ORDER BY article.id
"""
CLAIMS_OF = """
    SELECT id FROM claim WHERE article_id = :article AND gone IS NULL
    UNION ALL
    SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL
"""
CLAIMS = """
    WITH member AS (
        SELECT * FROM claim WHERE id IN (SELECT value FROM json_each(:numbers))
    ), as_found AS (
        SELECT claim_id, before, MIN(uuid) AS first
        FROM member
        CROSS JOIN change ON claim_id = member.id AND field = 'span'
        CROSS JOIN decision USING (seq)
        GROUP BY claim_id
    )
    SELECT member.*, before AS as_found
    FROM member
    LEFT JOIN as_found ON claim_id = member.id
    ORDER BY made_start, member.id
"""
LINKS = """
    SELECT claim_id, source.name AS source, start, end, cue_start, cue_end
    FROM chain_link
    LEFT JOIN source ON source.id = source_id
    WHERE claim_id IN (SELECT value FROM json_each(:numbers))
    ORDER BY claim_id, place
"""


def articles(sqlite: sqlite3.Connection, numbers: str) -> Iterator[Found]:
    for row in sqlite.execute(ARTICLES, {"numbers": numbers}):
        of_article = [number for (number,) in sqlite.execute(CLAIMS_OF, {"article": row["id"]})]
        claims = _claims_among(sqlite, json.dumps(of_article), row["text"])
        likeness = sqlite.execute(
            "SELECT key FROM article_likeness WHERE article_id = :article ORDER BY key",
            {"article": row["id"]},
        )
        yield Found(
            f"article a{row['id']}",
            {name: row[name] for name in DESCRIBED}
            | {
                "kind": "article",
                "likeness": tuple(key for (key,) in likeness),
                "retells": _retells(row),
                "claims": tuple(claims.values()),
            },
            tuple(f"claim c{number}" for number in claims),
        )


def claims(sqlite: sqlite3.Connection, numbers: str) -> Iterator[Found]:
    rows = sqlite.execute(
        """
        SELECT article_id, text_sha256, text, json_group_array(claim.id) AS wanted
        FROM claim
        JOIN article ON article.id = article_id
        LEFT JOIN article_text USING (article_id)
        WHERE claim.id IN (SELECT value FROM json_each(:numbers))
        GROUP BY article_id
        """,
        {"numbers": numbers},
    )
    for row in rows:
        claims = _claims_among(sqlite, row["wanted"], row["text"])
        yield Found(
            f"article a{row['article_id']}",
            {"kind": "claims", "article": row["text_sha256"], "claims": tuple(claims.values())},
            tuple(f"claim c{number}" for number in claims),
        )


def _claims_among(sqlite: sqlite3.Connection, numbers: str, text: Any) -> dict[int, dict[str, Any]]:
    """Claims of one article by their numbers."""
    chains: dict[int, list[dict[str, Any]]] = {}
    for link in sqlite.execute(LINKS, {"numbers": numbers}):
        values = dict(link)
        chains.setdefault(values.pop("claim_id"), []).append(values)
    return {
        row["id"]: _claim(row, text, tuple(chains.get(row["id"], ())))
        for row in sqlite.execute(CLAIMS, {"numbers": numbers})
    }


def _retells(row: Row) -> dict[str, Any] | None:
    """The relay that an article was found to retell."""
    if row["retells_id"] is None:
        return None
    places = {"start": row["retells_start"], "end": row["retells_end"]}
    return {"source": row["retells_source"], **places, "cue_start": None, "cue_end": None}


DESCRIBED = (
    *("text_sha256", "text", "file_sha256", "file_name", "title", "publisher", "publisher_source"),
    *(
        "author",
        "url",
        "published",
        "language",
        "encoding",
        "remarks",
        "imported_at",
        "page",
        "let_go",
    ),
)


def _claim(row: Row, text: Any, chain: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    """A claim as it was before any decision on it; one that a decision made, as that made it."""
    found = parsed(row["as_found"])
    span = found if isinstance(found, dict) else {n: row[n] for n in ("start", "end", "content")}
    places = span.get("start"), span.get("end")
    if span.get("content") is None and isinstance(text, str) and set(map(type, places)) == {int}:
        span["content"] = text[slice(*places)]
    elif text is None:
        span["content"] = ""
    kept = ("made_by", "made_start", "made_end", "check_worthiness", "reasons", "rule", "score")
    return {name: row[name] for name in kept} | {
        "claim_kind": row["kind"],
        "chain": chain,
        **span,
    }
