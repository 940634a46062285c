"""Whom an article retells: one decision that puts a relay into every chain that lacks one."""

from typing import NamedTuple

from claims_db.articles.read import Articles
from claims_db.decisions.follows.answers import Answers
from claims_db.decisions.journal import Journal
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.values.decision import Change
from claims_db.values.errors import InvalidValue


class Via(NamedTuple):
    """How much of an article comes through one relay."""

    relay: str
    claims: int
    of: int


class Retelling:
    """Tells through whom articles have their claims, and lets a reviewer say so."""

    def __init__(
        self,
        connection: Connection,
        journal: Journal,
        answers: Answers,
        articles: Articles,
        sources: Sources,
    ) -> None:
        self._connection = connection
        self._journal = journal
        self._answers = answers
        self._articles = articles
        self._sources = sources

    def retell(self, article_id: int, source_id: int | None, *, reviewer: str) -> int:
        """Let a source be the relay of every chain that came to the publisher through nobody else.

        Origins stay; a chain whose one link is an agency stays too, for the publisher can have
        read that itself, and so does what the article says in its own voice. What the reviewer has
        answered already is answered anew, what is suggested follows. `None` as the source: of no
        chain any more, but of those that were answered. Returns how many claims come through the
        relay now that did not; one undo takes all of it back.

        Raises:
            ArticleNotFound: Nothing is written.
            InvalidValue: It is so already, or the source is the publisher.
        """
        with self._journal.deciding():
            article = self._articles.living(article_id)
            before = None if article.retold_id is None else self._named(article.retold_id)
            after = None if source_id is None else self._named(source_id)
            if before == after:
                raise InvalidValue("retells", "it is so already")
            if source_id is not None and self._is_one(source_id, article.publisher_id):
                raise InvalidValue("retells", "an article cannot retell its own publisher")
            through = self._through(article_id, source_id)
            changes = [Change("retells", before, after, article_id=article_id)]
            changes += self._answered(article_id, source_id, reviewer)
            self._journal.perform("retell", reviewer, changes)
            return self._through(article_id, source_id) - through

    def via(self, article_id: int) -> Via | None:
        """Return the relay through which most claims of an article come; `None`: none does."""
        row = self._connection.row(
            """
            SELECT source.name AS relay, COUNT(*) AS claims, article.claims AS of
            FROM claim
            CROSS JOIN source ON source.id = relay_id
            CROSS JOIN article ON article.id = article_id
            WHERE article_id = :article AND gone IS NULL AND source.type = 'agency'
            GROUP BY source.id
            ORDER BY claims DESC, source.name
            LIMIT 1
            """,
            article=article_id,
        )
        return Via(**row) if row else None

    def _through(self, article_id: int, source_id: int | None) -> int:
        row = self._connection.row(
            """
            SELECT COUNT(*) AS claims
            FROM claim
            WHERE article_id = :article AND gone IS NULL AND relay_id = (
                SELECT id FROM standing_source WHERE named = :source)
            """,
            article=article_id,
            source=source_id,
        )
        return int(row["claims"]) if row else 0

    def _answered(self, article_id: int, source_id: int | None, reviewer: str) -> list[Change]:
        """What changes of the chains that the reviewer has answered."""
        if source_id is None:
            return []
        ids = self._through_nobody(article_id, source_id, reviewer)
        present = self._answers.present(ids, reviewer, ["source"])
        relay = self._named(source_id)
        return [
            Change("source", present[claim, "source"], [*present[claim, "source"], relay], claim)
            for claim in ids
        ]

    def _through_nobody(self, article_id: int, source_id: int, reviewer: str) -> list[int]:
        """The claims that the reviewer has answered with an origin alone that is no such relay."""
        rows = self._connection.rows(
            """
            SELECT claim.id
            FROM claim
            CROSS JOIN answer ON claim_id = claim.id AND reviewer = :reviewer
            CROSS JOIN standing_source AS origin ON origin.named = answer.source_id
            CROSS JOIN article ON article.id = article_id
            WHERE article_id = :article AND gone IS NULL
              AND json_array_length(chain) = 1 AND origin.type <> 'agency'
              AND origin.id <> (SELECT id FROM standing_source WHERE named = publisher_id)
              AND origin.id <> (SELECT id FROM standing_source WHERE named = :source)
            ORDER BY claim.start
            """,
            article=article_id,
            reviewer=reviewer,
            source=source_id,
        )
        return [row["id"] for row in rows]

    def _named(self, source_id: int) -> str:
        return self._sources.get(source_id).name

    def _is_one(self, source_id: int, other: int) -> bool:
        rows = self._connection.rows(
            "SELECT DISTINCT id FROM standing_source WHERE named IN (:one, :other)",
            one=source_id,
            other=other,
        )
        return len(rows) == 1
