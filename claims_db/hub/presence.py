"""Who is at which claim: told to the hub, and asked of it."""

from claims_db.hub.connection import Hub
from claims_db.store import ClaimStore

LEASE = 60
"""Seconds for which somebody is taken to be where she said last."""
COME = """
    INSERT INTO workbench.presence (login, article, made_by, made_start, made_end, until)
    VALUES (current_user, %(article)s, %(made_by)s, %(made_start)s, %(made_end)s,
            now() + %(seconds)s * interval '1 second')
    ON CONFLICT (login) DO UPDATE
    SET article = excluded.article, made_by = excluded.made_by, made_start = excluded.made_start,
        made_end = excluded.made_end, until = excluded.until
"""
OTHERS = """
    SELECT reviewer, article, made_by, made_start, made_end
    FROM workbench.presence
    JOIN workbench.member USING (login)
    WHERE until > now() AND login <> current_user
"""


class Presence:
    """Says at which claim of a store somebody is, and which have others in hand."""

    def __init__(self, store: ClaimStore, hub: Hub) -> None:
        self._store = store
        self._hub = hub

    def be_at(self, claim_id: int, seconds: int = LEASE) -> None:
        """Say that she is at a claim; after no seconds she is nowhere."""
        row = self._store.connection.row(
            """
            SELECT text_sha256 AS article, COALESCE(made_by, '') AS made_by, made_start, made_end
            FROM claim
            JOIN article ON article.id = article_id
            WHERE claim.id = :claim
            """,
            claim=claim_id,
        )
        if row is not None and self._hub.me.sends and self._hub.me.reviewer:
            self._hub.run(COME, dict(row) | {"seconds": seconds})

    def others(self) -> dict[int, str]:
        """Return who else has which claim of this store in hand."""
        found: dict[int, str] = {}
        for reviewer, *known_by in self._hub.rows(OTHERS):
            article, made_by, made_start, made_end = known_by
            rows = self._store.connection.rows(
                """
                SELECT claim.id
                FROM article
                CROSS JOIN claim ON article_id = article.id AND gone IS NULL
                WHERE text_sha256 = :article AND COALESCE(made_by, '') = :made_by
                  AND made_start = :made_start AND made_end = :made_end
                """,
                article=article,
                made_by=made_by,
                made_start=made_start,
                made_end=made_end,
            )
            found |= {row["id"]: reviewer for row in rows}
        return found
