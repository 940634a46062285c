"""The rows of a store to records: the sources, then the articles, then the decisions by time."""

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Row
from typing import Any, NamedTuple

ARTICLES = """
    SELECT article.*, article_text.text, page, source.name AS publisher_source,
           retold.name AS retells_source
    FROM article
    LEFT JOIN article_text ON article_text.article_id = article.id
    LEFT JOIN article_page ON article_page.article_id = article.id
    LEFT JOIN source ON source.id = publisher_id
    LEFT JOIN source AS retold ON retold.id = retells_id
    ORDER BY article.id
"""
CLAIMS = """
    WITH member AS (
        SELECT * FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT * FROM claim WHERE article_id = :article AND gone IS NOT NULL
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
    WITH member AS (
        SELECT id FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT id FROM claim WHERE article_id = :article AND gone IS NOT NULL
    )
    SELECT claim_id, source.name AS source, start, end, cue_start, cue_end
    FROM member
    CROSS JOIN chain_link ON claim_id = member.id
    LEFT JOIN source ON source.id = source_id
    ORDER BY claim_id, place
"""
DECISIONS = """
    SELECT decision.*, place, claim_id, source_id, change.article_id, field, before, after,
           made_by, made_start, made_end, article.text_sha256, source.name AS source
    FROM decision
    LEFT JOIN change USING (seq)
    LEFT JOIN claim ON claim.id = claim_id
    LEFT JOIN article ON article.id = COALESCE(claim.article_id, change.article_id)
    LEFT JOIN source ON source.id = source_id
    ORDER BY uuid, decision.seq, place
"""


class Found(NamedTuple):
    """A record as it stands in a store, unchecked."""

    row: str
    """Which row it is of, for whoever is told of it: article a3."""
    values: dict[str, Any]
    parts: tuple[str, ...] = ()
    """The same of its claims, or of its changes."""


def records_in(sqlite: sqlite3.Connection) -> Iterator[Found]:
    """Yield everything that endures in a store of the present schema."""
    yield from _sources(sqlite)
    yield from _articles(sqlite)
    yield from _decisions(sqlite)
    for row in sqlite.execute("SELECT kind, key, body FROM kept_record ORDER BY kind, key"):
        yield Found(f"record {row['kind']} {row['key']}", dict(row))


def _sources(sqlite: sqlite3.Connection) -> Iterator[Found]:
    rows = sqlite.execute(
        """
        SELECT id, name, type, key, alias
        FROM source
        LEFT JOIN source_alias ON source_id = source.id
        ORDER BY source.id, key
        """
    )
    for source_id, named in groupby(rows, key=lambda row: row["id"]):
        aliases = list(named)
        yield Found(
            f"source s{source_id}",
            {
                "kind": "source",
                "name": aliases[0]["name"],
                "type": aliases[0]["type"],
                "aliases": tuple(
                    {"key": row["key"], "alias": row["alias"]}
                    for row in aliases
                    if row["key"] is not None
                ),
            },
        )


def _articles(sqlite: sqlite3.Connection) -> Iterator[Found]:
    for row in sqlite.execute(ARTICLES):
        of_article = {"article": row["id"]}
        chains: dict[int, list[dict[str, Any]]] = {}
        for link in sqlite.execute(LINKS, of_article):
            values = dict(link)
            chains.setdefault(values.pop("claim_id"), []).append(values)
        claims = list(sqlite.execute(CLAIMS, of_article))
        likeness = sqlite.execute(
            "SELECT key FROM article_likeness WHERE article_id = :article ORDER BY key", of_article
        )
        yield Found(
            f"article a{row['id']}",
            {name: row[name] for name in DESCRIBED}
            | {
                "kind": "article",
                "likeness": tuple(key for (key,) in likeness),
                "retells": _retells(row),
                "claims": tuple(
                    _claim(claim, row["text"], tuple(chains.get(claim["id"], ())))
                    for claim in claims
                ),
            },
            tuple(f"claim c{claim['id']}" for claim in claims),
        )


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


def _decisions(sqlite: sqlite3.Connection) -> Iterator[Found]:
    rows = sqlite.execute(DECISIONS)
    for seq, of_decision in groupby(rows, key=lambda row: row["seq"]):
        changes = list(of_decision)
        decision = changes[0]
        if decision["place"] is None:
            changes = []
        yield Found(
            f"decision {seq}",
            {name: decision[name] for name in ("uuid", "made_at", "reviewer", "act", "target")}
            | {"kind": "decision", "changes": tuple(_change(row) for row in changes)},
            tuple(f"change {row['place']}" for row in changes),
        )


def _change(row: Row) -> dict[str, Any]:
    claim = None
    if row["claim_id"] is not None:
        claim = {
            "article": row["text_sha256"],
            "made_by": row["made_by"],
            "made_start": row["made_start"],
            "made_end": row["made_end"],
        }
    return {
        "claim": claim,
        "source": row["source"] if row["source_id"] is not None else None,
        "article": row["text_sha256"] if row["article_id"] is not None else None,
        "field": row["field"],
        "before": parsed(row["before"]),
        "after": parsed(row["after"]),
    }


def parsed(text: Any) -> Any:
    """What JSON says; what is none is handed on as it is, for the door to refuse."""
    if text is None:
        return None
    try:
        return json.loads(text, parse_constant=lambda name: NotJson(name))
    except (ValueError, TypeError, RecursionError):
        return NotJson(text)


class NotJson:
    """Stands for a value that is no JSON: no field takes it."""

    def __init__(self, text: object) -> None:
        self.text = text
