"""The rows of the journal to records."""

import sqlite3
from collections.abc import Iterator
from itertools import groupby
from sqlite3 import Row
from typing import Any

from claims_db.merging.found import Found, parsed

DECISIONS = """
    SELECT decision.*, place, claim_id, source_id, change.article_id, field, before, after,
           made_by, made_start, made_end, article.text_sha256, source.name AS source
    FROM decision
    LEFT JOIN change USING (seq)
    LEFT JOIN claim ON claim.id = claim_id
    LEFT JOIN article ON article.id = COALESCE(claim.article_id, change.article_id)
    LEFT JOIN source ON source.id = source_id
    WHERE decision.seq IN (SELECT value FROM json_each(:numbers))
    ORDER BY uuid, decision.seq, place
"""


def decisions(sqlite: sqlite3.Connection, numbers: str) -> Iterator[Found]:
    rows = sqlite.execute(DECISIONS, {"numbers": numbers})
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
