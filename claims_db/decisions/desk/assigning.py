"""Who is at what: claims and articles given to reviewers, each time as one decision."""

from collections.abc import Sequence
from typing import NamedTuple

from claims_db.decisions.desk.things import Things
from claims_db.decisions.follows.desk_columns import ASSIGNMENT
from claims_db.decisions.journal import Journal
from claims_db.file.connection import Connection

BURDENS = f"""
    WITH assignment AS ({ASSIGNMENT})
    SELECT reviewer, COUNT(DISTINCT article_id) AS articles, COUNT(*) AS claims,
           SUM(settled_by IS NULL) AS open
    FROM (
        SELECT claim.article_id, settled_by, reviewer
        FROM assignment
        CROSS JOIN claim ON claim.id = claim_id
        WHERE claim_id IS NOT NULL AND gone IS NULL
        UNION ALL
        SELECT claim.article_id, settled_by, reviewer
        FROM assignment
        CROSS JOIN claim ON claim.article_id = assignment.article_id
        WHERE assignment.article_id IS NOT NULL AND gone IS NULL
          AND NOT EXISTS (SELECT 1 FROM desk AS own
                          WHERE own.claim_id = claim.id AND own.field = 'assigned')
    )
    GROUP BY reviewer
    ORDER BY open DESC, reviewer
"""


class Burden(NamedTuple):
    """How much one reviewer is to settle."""

    reviewer: str
    articles: int
    claims: int
    open: int
    """Claims of them that nobody has settled yet."""


class Assigning:
    """Gives claims and articles to reviewers; a claim's own goes before its article's."""

    def __init__(self, connection: Connection, journal: Journal, things: Things) -> None:
        self._connection = connection
        self._journal = journal
        self._things = things

    def assign(
        self, to: str | None, *, claims: Sequence[int] = (), articles: Sequence[int] = (),
        reviewer: str,
    ) -> int:  # fmt: skip
        """Let somebody settle claims, or all claims of articles; `None`: nobody in particular.

        Returns how many of them were not hers before; where none was, nothing is written.

        Raises:
            ArticleNotFound: Nothing is written.
            ArticleRemoved: Nothing is written.
            ClaimNotFound: Nothing is written.
            InvalidValue: The name is empty.
        """
        from claims_db.decisions.desk.models import NewAssignment
        from claims_db.values.models import checked

        name = checked(NewAssignment, to=to).to
        with self._journal.deciding():
            self._things.refuse_gone(claims, articles)
            changes = [
                *(self._things.change("assigned", name, claim=one) for one in claims),
                *(self._things.change("assigned", name, article=one) for one in articles),
            ]
            changes = [change for change in changes if change.before != change.after]
            if changes:
                self._journal.perform("assign", reviewer, changes)
        return len(changes)

    def burdens(self) -> list[Burden]:
        """Return who is at what, those with most to do first."""
        return [Burden(*row) for row in self._connection.rows(BURDENS)]

    def of_article(self, article: int) -> str | None:
        """Return who is to settle an article; `None`: nobody in particular."""
        name: str | None = self._things.change("assigned", None, article=article).before
        return name
