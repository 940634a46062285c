"""The articles of another store with their claims and suggestions to ours.

Of a text that is here already what we do not have is taken, a claim, a page; how it is described
follows from all its imports. Whoever imported it says when, and may say anything.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from sqlite3 import Row
from typing import Any

from claims_db.articles.claims.rows import insert_claims, insert_links, next_id
from claims_db.articles.rows import describe, keep_page
from claims_db.file.errors import ContradictoryStore
from claims_db.merging.claim_records import ClaimKey, ClaimRecord, LinkRecord
from claims_db.merging.describing import taken_from
from claims_db.merging.records import ArticleRecord, ClaimsRecord
from claims_db.merging.sources import SourcesComingIn
from claims_db.store import ClaimStore
from claims_db.text.address import compared_address
from claims_db.text.stems import indexed
from claims_db.text.wording import level, levelled_key, searched, words_of

DESCRIBED = (
    *("text_sha256", "file_sha256", "file_name", "title", "publisher", "author", "url"),
    *("published", "language", "encoding", "remarks", "imported_at"),
)
CLAIM_KEYS = """
    SELECT id, made_by, made_start, made_end FROM claim WHERE article_id = :article AND gone IS NULL
    UNION ALL
    SELECT id, made_by, made_start, made_end FROM claim
    WHERE article_id = :article AND gone IS NOT NULL
"""


class ArticlesComingIn:
    """Writes articles that are new, and what is new of those that are known."""

    def __init__(self, store: ClaimStore, sources: SourcesComingIn, *, agreeing: bool) -> None:
        self._agreeing = agreeing
        self._store = store
        self._ours = store.connection
        self._sources = sources
        self.added = 0

    def take_in(self, records: Sequence[ArticleRecord]) -> None:
        """Write articles. Only inside `Connection.write`."""
        for record in records:
            known = self._ours.row(
                """
                SELECT *
                FROM article
                WHERE text_sha256 = :sha256
                """,
                sha256=record.text_sha256,
            )
            if known is None:
                self._add(record)
            else:
                self._complete(known, record)

    def _add(self, record: ArticleRecord) -> None:
        """Write a new article; its claims as they were found, if they stand beside each other."""
        self.added += 1
        found = [claim for claim in record.claims if claim.made_by is None]
        found.sort(key=lambda claim: claim.start)
        apart = all(one.end <= other.start for one, other in pairwise(found))
        standing = {claim.key for claim in found} if apart and record.text is not None else set()
        publisher = self._sources.id_of(record.publisher_source)
        article_id = self._store.intake.insert_article(
            {name: getattr(record, name) for name in DESCRIBED}
            | {"publisher_id": publisher, "claims": len(standing)}
            | {"let_go": record.let_go, "removed": int(record.text is None)}
            | self._retold(record.retells),
            record.text,
            words_of(record.text or ""),
            record.likeness,
            record.page,
        )
        self._add_claims(article_id, publisher, record.text is not None, record.claims, standing)
        self._store.intake.named.list_anew(article_id)
        if len(standing) < len(record.claims):
            self._store.catching_up.note("article", [article_id])
        if record.url:
            self._store.catching_up.note("address", [compared_address(record.url)])

    def take_in_claims(self, records: Sequence[ClaimsRecord]) -> None:
        """Write claims that are new of articles that are here. Only inside `Connection.write`."""
        for record in records:
            row = self._ours.row(
                "SELECT id FROM article WHERE text_sha256 = :sha256", sha256=record.article
            )
            if row is None:
                raise ContradictoryStore(self._ours.path)
            self._add_missing(row["id"], record.claims, True)

    def _retold(self, link: LinkRecord | None) -> dict[str, int]:
        if link is None:
            return {}
        source = self._sources.id_of(link.source)
        return {"retells_id": source, "retells_start": link.start, "retells_end": link.end}

    def _complete(self, known: Row, record: ArticleRecord) -> None:
        """Take what we have not of an article that is here."""
        article_id = known["id"]
        self._add_missing(article_id, record.claims, record.text is not None)
        if record.page is not None and known["let_go"] is None:
            keep_page(self._ours, article_id, record.page)
        decided = self._store.replay.details.expected(article_id)
        described = taken_from(record, known, decided, agreeing=self._agreeing)
        if described.of_import:
            describe(self._ours, article_id, described.of_import)
            self._store.catching_up.note("address", [known["address"]] if known["address"] else [])
        if described.details:
            self._store.details.put(article_id, described.details)
            self._store.catching_up.note("article", [article_id])

    def _add_missing(self, article_id: int, claims: Sequence[ClaimRecord], with_text: bool) -> None:
        """Write those claims of an article that are not here."""
        here: set[ClaimKey] = {
            (row["made_by"], row["made_start"], row["made_end"])
            for row in self._ours.rows(CLAIM_KEYS, article=article_id)
        }
        missing = [claim for claim in claims if claim.key not in here]
        if not missing:
            return
        publisher = self._store.articles.get(article_id).publisher_id
        numbers = self._add_claims(article_id, publisher, with_text, missing, set())
        self._ours.execute_many(
            """
            INSERT INTO unsent (kind, number)
            SELECT 'claim', :claim
            FROM hub
            WHERE taking_in = 0
            ON CONFLICT (kind, number) DO UPDATE SET changed = changed + 1
            """,
            ({"claim": number} for number in numbers),
        )
        self._store.intake.named.list_anew(article_id)
        self._store.catching_up.note("article", [article_id])

    def _add_claims(
        self,
        article_id: int,
        publisher: int,
        with_text: bool,
        claims: Sequence[ClaimRecord],
        standing: set[ClaimKey],
    ) -> list[int]:
        """Write claims; return their numbers. What they say is told, or else the article does."""
        numbered = list(enumerate(claims, start=next_id(self._ours)))
        text = self._ours.text(article_id)
        content = {
            number: claim.content if text and with_text else text[claim.start : claim.end]
            for number, claim in numbered
        }
        levelled = {number: level(said) for number, said in content.items()}
        insert_claims(
            self._ours,
            (
                self._columns(claim, publisher)
                | {
                    "id": number,
                    "article_id": article_id,
                    "content": content[number],
                    "gone": None if claim.key in standing else "edited",
                    "wording_key": levelled_key(levelled[number]),
                }
                for number, claim in numbered
            ),
        )
        insert_links(self._ours, self._links(numbered))
        self._store.search.learn_claims((one, searched(said)) for one, said in levelled.items())
        self._store.stems.learn((number, indexed(said)) for number, said in content.items())
        return list(content)

    def _columns(self, claim: ClaimRecord, publisher: int) -> dict[str, Any]:
        """The columns that tell what is suggested of a claim, with the ends of its chain."""
        own = self._sources.standing_of(publisher)
        ends = [self._sources.standing(claim.chain[end].source) for end in (0, -1) if claim.chain]
        origin, relay = ends or (own, own)
        return claim.model_dump(exclude={"claim_kind", "chain"}) | {
            "kind": claim.claim_kind,
            "origin_id": origin,
            "relay_id": None if relay == own else relay,  # nobody relays to himself
        }

    def _links(self, numbered: Sequence[tuple[int, ClaimRecord]]) -> Iterator[dict[str, Any]]:
        for number, claim in numbered:
            for place, link in enumerate(claim.chain):
                values = link.model_dump(exclude={"source"})
                source_id = self._sources.id_of(link.source)
                yield values | {"claim_id": number, "place": place, "source_id": source_id}
