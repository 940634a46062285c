"""What the door asks of the store that records come to."""

from claims_db.store import ClaimStore


class InStore:
    """Answers from a store; changes nothing in it."""

    def __init__(self, store: ClaimStore) -> None:
        self._store = store

    def reviewer_of(self, uuid: str) -> str | None:
        """Whose a decision is; `None`: it is not there."""
        row = self._store.connection.row(
            "SELECT reviewer FROM decision WHERE uuid = :uuid", uuid=uuid
        )
        return row["reviewer"] if row else None

    def length_of(self, sha256: str) -> int | None:
        """How many characters a text has, also one that was let go of; `None`: it is not there."""
        return self._store.articles.length_of(sha256)

    def text_of(self, sha256: str) -> str | None:
        """The text of an article; `None`: it is not there, or was let go of."""
        row = self._store.connection.row(
            """
            SELECT id
            FROM article
            JOIN article_text ON article_id = id
            WHERE text_sha256 = :sha256
            """,
            sha256=sha256,
        )
        return self._store.connection.text(row["id"]) if row else None
