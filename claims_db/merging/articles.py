"""The articles of another store with their claims and suggestions to ours."""

import json
from sqlite3 import Row
from typing import Any

from claims_db.merging.sources import SourceIds
from claims_db.store import ClaimStore
from claims_db.text.wording import level

ClaimIds = dict[int, int]
"""Which of our claims another store's is: their id to ours."""

SUGGESTED = ("kind", "check_worthiness", "reasons", "rule", "score")
OF_THE_STORE = frozenset({"id", "publisher_id", "version_of", "claims", "reviewed", "disputed"})
"""Columns of an article that another store has for itself; the others describe it."""
BESIDE = {"article_text": ("text",), "article_page": ("page",), "article_likeness": ("key",)}
"""What else belongs to an article, and is the same in every store."""
CLAIMS = """
    WITH member AS (
        SELECT * FROM claim WHERE article_id = :article AND gone IS NULL
        UNION ALL
        SELECT * FROM claim WHERE article_id = :article AND gone IS NOT NULL
    )
    SELECT member.*, (
        SELECT before
        FROM change
        JOIN decision USING (seq)
        WHERE claim_id = member.id AND field = 'span'
        ORDER BY uuid
        LIMIT 1
    ) AS as_found
    FROM member
    ORDER BY made_start, id
"""


def take_in_articles(
    store: ClaimStore, theirs: ClaimStore, sources: SourceIds
) -> tuple[ClaimIds, int]:
    """Take in the articles of another store; return which claims are whose, and what was new.

    An article comes in one transaction.
    """
    taking = _TakingIn(store, theirs, sources)
    last = 0
    while rows := theirs.connection.rows(
        "SELECT * FROM article WHERE id > :last ORDER BY id LIMIT 100", last=last
    ):
        for row in rows:
            taking.take_in(row)
        last = rows[-1]["id"]
    return taking.claims, taking.added


class _TakingIn:
    """Writes the articles of one store into another."""

    def __init__(self, store: ClaimStore, theirs: ClaimStore, sources: SourceIds) -> None:
        self.claims: ClaimIds = {}
        self.added = 0
        self._store = store
        self._ours = store.connection
        self._theirs = theirs
        self._sources = sources

    def take_in(self, row: Row) -> None:
        """Take in one article, or what it has that ours of the same text has not."""
        claims = self._theirs.connection.rows(CLAIMS, article=row["id"])
        known = self._ours.row(
            "SELECT * FROM article WHERE text_sha256 = :sha256", sha256=row["text_sha256"]
        )
        here = self._known_claims(known["id"]) if known else {}
        earlier = known is not None and is_earlier(row, known)
        page = self._new_page(known["id"], row["id"]) if known else None
        if known and not earlier and not page and all(made(claim) in here for claim in claims):
            self.claims |= {claim["id"]: here[made(claim)] for claim in claims}
            return
        with self._ours.write():
            article_id = known["id"] if known else self._add(row)
            if page:
                self._ours.execute(
                    "INSERT OR REPLACE INTO article_page VALUES (:article, :page)",
                    article=article_id,
                    page=page["page"],
                )
            if earlier:
                self._describe(article_id, row)
            for claim in claims:
                claim_id = here.get(made(claim))
                if claim_id is None:
                    claim_id = self._add_claim(article_id, row, claim)
                    self._suggest(claim_id, claim["id"])
                elif earlier:
                    self._suggest_as(claim_id, claim)
                self.claims[claim["id"]] = claim_id
            self._store.intake.list_sources(article_id)
            self._store.replay.follow_article(article_id)

    def _known_claims(self, article_id: int) -> dict[tuple[Any, ...], int]:
        rows = self._ours.rows(CLAIMS, article=article_id)
        return {made(claim): claim["id"] for claim in rows}

    def _new_page(self, our_id: int, their_id: int) -> Row | None:
        """Their page, where we have none, or one that stands behind it in the order of bytes.

        Of many stores it is the same one then, whichever is merged first.
        """
        statement = "SELECT page FROM article_page WHERE article_id = :article"
        ours = self._ours.row(statement, article=our_id)
        theirs = self._theirs.connection.row(statement, article=their_id)
        return theirs if theirs and (ours is None or theirs["page"] < ours["page"]) else None

    def _add(self, row: Row) -> int:
        self.added += 1
        database = self._store.intake.database
        added = database.table("article").insert(described(row) | self._own(row)).last_pk
        assert isinstance(added, int)
        for table, columns in BESIDE.items():
            rows = self._theirs.connection.rows(
                "SELECT * FROM " + table + " WHERE article_id = :article", article=row["id"]
            )
            database.table(table).insert_all(
                {"article_id": added} | {column: beside[column] for column in columns}
                for beside in rows
            )
        self._learn(added, row)
        return added

    def _describe(self, article_id: int, row: Row) -> None:
        """Let the earlier import say what the article is called and where it is from."""
        self._store.search.forget_article(article_id, self._store.articles.text(article_id))
        table = self._store.intake.database.table("article")
        table.update(article_id, described(row) | self._own(row))
        self._learn(article_id, row)

    def _own(self, row: Row) -> dict[str, int]:
        """What the column of an article that refers to a source holds here."""
        return {"publisher_id": self._sources[row["publisher_id"]]}

    def _learn(self, article_id: int, row: Row) -> None:
        text = self._store.articles.text(article_id)
        self._store.search.learn_article(article_id, row["title"], row["publisher"], level(text))

    def _add_claim(self, article_id: int, article: Row, claim: Row) -> int:
        found = json.loads(claim["as_found"] or "null") or claim
        added = self._ours.execute(
            """
            INSERT INTO claim (article_id, made_by, made_start, made_end, kind,
                               check_worthiness, reasons, rule, score, start, end, content,
                               position, gone, origin_id, wording_key)
            VALUES (:article, :made_by, :made_start, :made_end, :kind,
                    :check_worthiness, :reasons, :rule, :score, :start, :end, :content,
                    0, 'edited', :origin, :wording_key)
            """,
            article=article_id,
            origin=self._sources[article["publisher_id"]],
            start=found["start"],
            end=found["end"],
            content=found["content"],
            **{name: claim[name] for name in ("made_by", "made_start", "made_end", "wording_key")},
            **{name: claim[name] for name in SUGGESTED},
        ).lastrowid
        assert added is not None
        self._store.search.learn_claim(added)
        return added

    def _suggest_as(self, claim_id: int, claim: Row) -> None:
        self._ours.execute(
            """
            UPDATE claim
            SET kind = :kind, check_worthiness = :check_worthiness, reasons = :reasons,
                rule = :rule, score = :score
            WHERE id = :claim
            """,
            claim=claim_id,
            **{name: claim[name] for name in SUGGESTED},
        )
        self._suggest(claim_id, claim["id"])

    def _suggest(self, claim_id: int, their_id: int) -> None:
        self._ours.execute("DELETE FROM chain_link WHERE claim_id = :claim", claim=claim_id)
        for link in self._theirs.connection.rows(
            "SELECT * FROM chain_link WHERE claim_id = :claim", claim=their_id
        ):
            self._ours.execute(
                """
                INSERT INTO chain_link (claim_id, place, source_id, start, end, cue_start, cue_end)
                VALUES (:claim_id, :place, :source_id, :start, :end, :cue_start, :cue_end)
                """,
                **dict(link)
                | {"claim_id": claim_id, "source_id": self._sources[link["source_id"]]},
            )
        self._store.standing.settle(claim_id)


def made(claim: Row) -> tuple[Any, ...]:
    """What a claim is known by in every store."""
    return claim["made_by"], claim["made_start"], claim["made_end"]


def described(row: Row) -> dict[str, Any]:
    """What an import says of an article."""
    return {column: row[column] for column in row.keys() if column not in OF_THE_STORE}  # noqa: SIM118, a Row's items are its values


def is_earlier(row: Row, other: Row) -> bool:
    """Whether one import of a text goes before another: the first does, then the alphabet."""

    def order(import_: Row) -> tuple[str, ...]:
        return import_["imported_at"], *map(str, described(import_).values())

    return order(row) < order(other)
