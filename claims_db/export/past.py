"""What an edited row says of who answered, when, and of its place, against what ever was so.

A table may be older than the store: since it was written, others may have answered, and claims been
split. What was so once is no edit; what never was is one, and cannot be taken in.
"""

import json
from functools import lru_cache
from typing import TYPE_CHECKING

from claims_db.articles.claims.of_article import MEMBERS
from claims_db.export.columns import DESK_COLUMNS
from claims_db.export.edited_table import Cells, same_time
from claims_db.export.exported_claim import ExportedClaim
from claims_db.values.desk_words import told

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

DECIDED = """
    SELECT reviewer, made_at, field, before, after
    FROM change
    CROSS JOIN decision USING (seq)
    WHERE claim_id = :claim
    UNION ALL
    SELECT reviewer, made_at, field, before, after
    FROM change
    CROSS JOIN decision USING (seq)
    WHERE article_id = :article
"""
KEPT = 10_000
"""Articles of which it is kept in mind whether their claims were ever cut otherwise."""


class Past:
    """Reads from the journal what a table can have said before."""

    def __init__(self, store: "ClaimStore") -> None:
        self._connection = store.connection
        self._was_cut = lru_cache(KEPT)(self._read_was_cut)

    def refuse_never_so(self, cells: Cells) -> None:
        """Look for a reviewer, a time or a place that were never those of the claim.

        Raises:
            RowRefused: There is one.
        """
        reviewer, reviewed_at = cells.agree("reviewer"), cells.agree("reviewed_at")
        if not (reviewer and reviewed_at):
            acts = self._acts(cells.claim.id)
            who = cells.edited("reviewer")
            if not reviewer and who and who not in {act[0] for act in acts}:
                raise cells.refusal("reviewer", "cannot be edited")
            at = cells.edited("reviewed_at")
            if not reviewed_at and at and not any(same_time(at, act[1]) for act in acts):
                raise cells.refusal("reviewed_at", "cannot be edited")
        if not cells.agree("position") and not self._was_cut(cells.claim.article.id):
            raise cells.refusal("position", "cannot be edited")

    def refuse_never_said(self, cells: Cells) -> None:
        """Look for what the desk never said of a claim: its columns cannot be edited.

        Raises:
            RowRefused: There is one.
        """
        edited = [column for column in DESK_COLUMNS if not cells.agree(column)]
        known = self._known(cells.claim) if edited else set()
        for column in edited:
            said = cells.edited(column)
            if column == "waivers":
                for one in sorted(known, key=len, reverse=True):
                    said = said.replace(one, "") if ": " in one else said
                said = said.strip("; ")
            if said and said not in known and not any(same_time(said, one) for one in known):
                raise cells.refusal(column, "cannot be edited")

    def _known(self, claim: ExportedClaim) -> set[str]:
        """Who decided something of a claim or its article, when, and what the desk said of them."""
        rows = self._connection.rows(DECIDED, claim=claim.id, article=claim.article.id)
        known = {said for row in rows for said in (row["reviewer"], row["made_at"])}
        for row in rows:
            for text in (row["before"], row["after"]):
                if row["field"] == "waiver" and text:
                    known.add(told("waiver", json.loads(text)))
                elif row["field"] == "publication" and text:
                    known.add(json.loads(text)["url"])
                elif row["field"] == "assigned" and text:
                    known.add(json.loads(text))
        return known

    def _acts(self, claim_id: int) -> list[tuple[str, str]]:
        """Who decided something of a claim, and when."""
        rows = self._connection.rows(
            """
            SELECT DISTINCT reviewer, made_at
            FROM change
            CROSS JOIN decision USING (seq)
            WHERE claim_id = :claim
            """,
            claim=claim_id,
        )
        return [(row["reviewer"], row["made_at"]) for row in rows]

    def _read_was_cut(self, article_id: int) -> bool:
        """Whether a claim of an article was ever split, merged, added or dropped."""
        row = self._connection.row(
            f"""
            SELECT 1
            FROM {MEMBERS}
            CROSS JOIN change ON claim_id = member.id AND field = 'span'
            LIMIT 1
            """,
            article=article_id,
        )
        return row is not None
