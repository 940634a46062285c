"""Articles at the same addresses to versions of each other, after two stores have met."""

import json

from claims_db.store import ClaimStore


def link_versions(store: ClaimStore, theirs: ClaimStore) -> None:
    """Let each article at an address of theirs be a version of the one imported before it."""
    last = ""
    while rows := theirs.connection.rows(
        """
        SELECT DISTINCT address
        FROM article
        WHERE address > :last
        ORDER BY address
        LIMIT 200
        """,
        last=last,
    ):
        last = rows[-1]["address"]
        with store.connection.write():
            store.connection.execute(
                """
                WITH ordered AS (
                    SELECT id, LAG(id) OVER (
                        PARTITION BY address ORDER BY imported_at, text_sha256
                    ) AS earlier
                    FROM article
                    WHERE address IN (SELECT value FROM json_each(:addresses)) AND address <> ''
                )
                UPDATE article
                SET version_of = earlier
                FROM ordered
                WHERE article.id = ordered.id AND version_of IS NOT earlier
                """,
                addresses=json.dumps([row["address"] for row in rows]),
            )
