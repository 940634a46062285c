"""The answers to a claim, and the chain suggested for it, as the screen shows them."""

from sqlite3 import Row

from claims_db.claims.filters import SHOWN_ANSWER
from claims_db.decisions.decision import journalled
from claims_db.file.connection import Connection
from claims_db.records import Answer, AttributionCheck, Evidence, Link, Source
from claims_db.text.names import normalise_name

EVIDENCE = """
    SELECT url, title, quote, stance, archive_url, accessed
    FROM evidence
    WHERE claim_id = :claim AND reviewer = :reviewer
    ORDER BY place
"""


class ShownAnswers:
    """Reads answers and suggestions, every source by the name that stands; writes nothing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def shown(self, claim_id: int, reviewer: str) -> Answer:
        """Return what the reviewer answered, or else the answer that stands."""
        row = self._connection.row(
            """
            SELECT answer.chain, answer.confidence, answer.status, answer.note, answer.wording,
                   answer.attribution, answer.reviewer, answer.reviewed_at
            FROM claim
            """
            + SHOWN_ANSWER
            + """
            WHERE claim.id = :claim AND answer.reviewer IS NOT NULL
            """,
            claim=claim_id,
            reviewer=reviewer,
        )
        if row is None:
            return Answer()
        return Answer(
            **dict(row)
            | {
                "chain": self._sources(row["chain"]),
                "evidence": self._evidence(claim_id, row["reviewer"]),
                "attribution": self._checks(row["attribution"]),
            }
        )

    def all(self, claim_id: int) -> list[Answer]:
        """Return the answer of every reviewer to a claim, whole or in part."""
        rows = self._connection.rows(
            "SELECT reviewer FROM answer WHERE claim_id = :claim ORDER BY reviewer",
            claim=claim_id,
        )
        return [self.shown(claim_id, row["reviewer"]) for row in rows]

    def suggested(self, claim_id: int) -> tuple[Link, ...]:
        """Return the chain that the analysis suggests, the origin first.

        Where a reviewer has said whom the article retells, a chain of one link goes on to that
        relay, as SUGGESTED in settling.py has it.
        """
        rows = self._connection.rows(
            """
            SELECT source.id, source.name, source.type, start, end, cue_start, cue_end
            FROM chain_link
            JOIN standing_source AS source ON source.named = source_id
            WHERE claim_id = :claim
            ORDER BY place
            """,
            claim=claim_id,
        )
        links = tuple(
            Link(
                source=_source(row),
                start=row["start"],
                end=row["end"],
                cue_start=row["cue_start"],
                cue_end=row["cue_end"],
            )
            for row in rows
        )
        goes_on = len(links) == 1 and links[0].source.type != "agency"
        return (*links, *self._retold(claim_id)) if goes_on else links

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

    def _retold(self, claim_id: int) -> list[Link]:
        """The relay that the article of a claim retells, as a reviewer has said."""
        rows = self._connection.rows(
            """
            SELECT source.id, source.name, source.type,
                   CASE WHEN retells_id = retold_id THEN retells_start ELSE 0 END AS start,
                   CASE WHEN retells_id = retold_id THEN retells_end ELSE 0 END AS end
            FROM claim
            CROSS JOIN article ON article.id = article_id
            CROSS JOIN standing_source AS source ON source.named = retold_id
            WHERE claim.id = :claim
            """,
            claim=claim_id,
        )
        return [Link(_source(row), row["start"], row["end"], None, None) for row in rows]

    def _sources(self, chain: str | None) -> tuple[Source, ...]:
        rows = self._connection.rows(
            """
            SELECT source.id, source.name, source.type
            FROM json_each(:chain)
            JOIN standing_source AS source ON source.named = json_each.value
            ORDER BY json_each.key
            """,
            chain=chain or "[]",
        )
        return tuple(map(_source, rows))

    def _evidence(self, claim_id: int, reviewer: str) -> tuple[Evidence, ...]:
        rows = self._connection.rows(EVIDENCE, claim=claim_id, reviewer=reviewer)
        return tuple(Evidence(**row) for row in rows)


def checks_in(attribution: str) -> tuple[AttributionCheck, ...]:
    """The checks of an answer as the table has them.

    Raises:
        JournalUnreadable: There are none.
    """
    checks = journalled("attribution", attribution or None) or ()
    return tuple(AttributionCheck(**check) for check in checks)


def _source(row: Row) -> Source:
    return Source(id=row["id"], name=row["name"], type=row["type"])
