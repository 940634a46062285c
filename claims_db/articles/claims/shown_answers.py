"""The answer to a claim, and the chain suggested for it, as the screen shows them.

What is a list of rows comes as JSON, so that one statement reads all of a claim: the review
asks for one at every key.
"""

import json
from sqlite3 import Row
from typing import Any

from claims_db.articles.claims.pages import SHOWN_ANSWER
from claims_db.file.connection import Connection
from claims_db.text.names import normalise_name
from claims_db.values.decision import journalled
from claims_db.values.records import Answer, AttributionCheck, Evidence, Link, Source

ANSWERED = """
    answer.reviewer, answer.reviewed_at, answer.confidence, answer.status, answer.note,
    answer.wording, answer.attribution, (
        SELECT json_group_array(json_array(id, name, type))
        FROM (
            SELECT source.id, source.name, source.type
            FROM json_each(answer.chain) AS link
            CROSS JOIN standing_source AS source ON source.named = link.value
            ORDER BY link.key
        )
    ) AS answered_chain, (
        SELECT json_group_array(json_array(url, title, quote, stance, archive_url, accessed))
        FROM (
            SELECT *
            FROM evidence
            WHERE evidence.claim_id = claim.id AND evidence.reviewer = answer.reviewer
            ORDER BY place
        )
    ) AS evidence
"""
"""Columns of the answer that SHOWN_ANSWER joins, every source by the one that stands for it."""
SUGGESTED = """
    (
        SELECT json_group_array(json_array(id, name, type, start, end, cue_start, cue_end))
        FROM (
            SELECT source.id, source.name, source.type, link.start, link.end, cue_start, cue_end
            FROM chain_link AS link
            CROSS JOIN standing_source AS source ON source.named = link.source_id
            WHERE link.claim_id = claim.id
            ORDER BY place
        )
    ) AS suggested_chain, (
        SELECT json_array(
            source.id, source.name, source.type,
            CASE WHEN retells_id = retold_id THEN retells_start ELSE 0 END,
            CASE WHEN retells_id = retold_id THEN retells_end ELSE 0 END, NULL, NULL
        )
        FROM article
        CROSS JOIN standing_source AS source ON source.named = retold_id
        WHERE article.id = claim.article_id
    ) AS retold
"""
"""Columns of the chain that the analysis suggests, and of the relay that a reviewer has named."""


class ShownAnswers:
    """Reads answers, every source by the name that stands; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def shown(self, claim_id: int, reviewer: str) -> Answer:
        """Return what the reviewer answered, or else the answer that stands."""
        row = self._connection.row(
            f"SELECT {ANSWERED} FROM claim {SHOWN_ANSWER} WHERE claim.id = :claim",
            claim=claim_id,
            reviewer=reviewer,
        )
        return self.in_row(row) if row else Answer()

    def all(self, claim_id: int) -> list[Answer]:
        """Return the answer of every reviewer to a claim, whole or in part."""
        rows = self._connection.rows(
            "SELECT reviewer FROM answer WHERE claim_id = :claim ORDER BY reviewer",
            claim=claim_id,
        )
        return [self.shown(claim_id, row["reviewer"]) for row in rows]

    def in_row(self, row: Row) -> Answer:
        """Return the answer that a row with the columns ANSWERED has."""
        if row["reviewer"] is None:
            return Answer()
        return Answer(
            chain=tuple(Source(*source) for source in json.loads(row["answered_chain"])),
            confidence=row["confidence"],
            status=row["status"],
            note=row["note"],
            wording=row["wording"],
            evidence=tuple(Evidence(*item) for item in json.loads(row["evidence"])),
            reviewer=row["reviewer"],
            reviewed_at=row["reviewed_at"],
            attribution=self._checks(row["attribution"]),
        )

    def _checks(self, attribution: str) -> tuple[AttributionCheck, ...]:
        """The checks of an answer, every source by the name that stands."""
        return tuple(
            check._replace(source=self._standing_name(check.source))
            for check in checks_in(attribution)
        )

    def _standing_name(self, name: str) -> str:
        row = self._connection.row(
            """
            SELECT source.name
            FROM source_alias
            JOIN standing_source AS source ON named = source_id
            WHERE key = :key
            """,
            key=normalise_name(name),
        )
        return str(row["name"]) if row else name


def suggested(row: Row) -> tuple[Link, ...]:
    """Return the chain that a row with the columns SUGGESTED has, the origin first.

    Where a reviewer has said whom the article retells, a chain of one link goes on to that
    relay, as SUGGESTED in settling.py has it.
    """
    links = tuple(map(_link, json.loads(row["suggested_chain"])))
    goes_on = row["retold"] and len(links) == 1 and links[0].source.type != "agency"
    return (*links, _link(json.loads(row["retold"]))) if goes_on else links


def _link(columns: list[Any]) -> Link:
    return Link(Source(*columns[:3]), *columns[3:])


def checks_in(attribution: str) -> tuple[AttributionCheck, ...]:
    """The checks of an answer as the table has them.

    Raises:
        JournalUnreadable: There are none.
    """
    checks = journalled("attribution", attribution or None) or ()
    return tuple(AttributionCheck(**check) for check in checks)
