"""The journal to what follows for an article itself: how it is described, whether it is removed.

Of every detail the latest decision counts. A removal holds until somebody decides anything later
about the article or one of its claims, as another machine can that has not heard of it, unless it
is why what was published is withdrawn; one whose text a tidying has let go of stays removed.

Who answered with the publisher's name meant the publisher: where that was corrected later, the
answer names the corrected one, unless the article itself calls a source by the former name.
"""

from collections.abc import Callable, Sequence
from typing import Any

from claims_db.articles.claims.of_article import MEMBERS
from claims_db.articles.details import ArticleDetails
from claims_db.file.connection import Connection
from claims_db.text.names import normalise_name
from claims_db.values.decision import journalled
from claims_db.values.desk_words import DESK
from claims_db.values.errors import JournalUnreadable
from claims_db.values.words import DETAILS, ChangedField

LATEST = """
    SELECT field, after, MAX(uuid) AS uuid
    FROM change
    CROSS JOIN decision USING (seq)
    WHERE article_id = :article
    GROUP BY field
"""
DECIDED_SINCE = f"""
    SELECT 1
    FROM {MEMBERS}
    CROSS JOIN change ON claim_id = member.id
    CROSS JOIN decision USING (seq)
    WHERE uuid > :removal AND field NOT IN ('told', 'correction')
    LIMIT 1
"""
PUBLISHERS = """
    SELECT uuid, before
    FROM change
    CROSS JOIN decision USING (seq)
    WHERE article_id = :article AND field = 'publisher'
    ORDER BY uuid
"""
SPOKEN_OF = f"""
    SELECT DISTINCT name
    FROM {MEMBERS}
    CROSS JOIN chain_link ON claim_id = member.id
    CROSS JOIN source ON source.id = source_id
"""

FIELDS_OF_ARTICLES = frozenset((*DETAILS, "removed", "retells"))

Renaming = Callable[[Sequence[str], str], Sequence[str]]
"""The names in a chain, and the decision that gave it, to the names that it means now."""


class ArticleReplay:
    """Works out what follows for an article, and makes it so; adds nothing to the journal."""

    def __init__(self, connection: Connection, details: ArticleDetails) -> None:
        self._connection = connection
        self._details = details

    def expected(self, article_id: int) -> dict[ChangedField, Any]:
        """Return what follows for an article: only what anybody decided, and `removed`.

        Raises:
            JournalUnreadable: Another program has put there what is no field of an article.
        """
        rows = self._connection.rows(LATEST, article=article_id)
        for row in rows:
            if row["field"] not in FIELDS_OF_ARTICLES and row["field"] not in DESK:
                raise JournalUnreadable(str(row["field"]))
        found = {
            row["field"]: journalled(row["field"], row["after"])
            for row in rows
            if row["field"] in FIELDS_OF_ARTICLES
        }
        latest = {row["field"]: row["uuid"] for row in rows}
        if self._is_let_go(article_id):
            found["removed"] = True
        elif found.get("removed"):
            removal = latest["removed"]
            holds = max(latest.values()) == removal and not self._connection.row(
                DECIDED_SINCE, article=article_id, removal=removal
            )
            found["removed"] = holds or None
        return found

    def is_removed(self, article_id: int) -> bool:
        """Return whether an article is to be in no list."""
        return bool(self.expected(article_id).get("removed"))

    def differing(self, article_id: int) -> dict[ChangedField, Any]:
        """Return what follows for an article otherwise than it is there."""
        return {
            field: value
            for field, value in self.expected(article_id).items()
            if self._details.present(article_id, field) != value
        }

    def follow(self, article_id: int) -> None:
        """Let an article be as it follows. Only inside `Connection.write`."""
        if differing := self.differing(article_id):
            self._details.put(article_id, differing)

    def renaming(self, article_id: int) -> Renaming:
        """Return who is meant now by those who named the publisher of an article."""
        changes = [
            (row["uuid"], normalise_name(journalled("publisher", row["before"]) or ""))
            for row in self._connection.rows(PUBLISHERS, article=article_id)
        ]
        if not changes:
            return lambda names, uuid: names
        publisher = self._details.present(article_id, "publisher")
        spoken_of = {
            normalise_name(row["name"])
            for row in self._connection.rows(SPOKEN_OF, article=article_id)
        }

        def renamed(names: Sequence[str], uuid: str) -> Sequence[str]:
            then = next((name for changed, name in changes if changed > uuid), None)
            if then is None or then in spoken_of:
                return names
            meant = [publisher if normalise_name(name) == then else name for name in names]
            return list(dict.fromkeys(meant))

        return renamed

    def _is_let_go(self, article_id: int) -> bool:
        row = self._connection.row(
            "SELECT let_go FROM article WHERE id = :article", article=article_id
        )
        return row is not None and row["let_go"] is not None
