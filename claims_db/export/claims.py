"""Claims of the store to what every format writes: the answer that stands, or the suggestion."""

import json
from collections.abc import Iterator
from sqlite3 import Row
from typing import TYPE_CHECKING, NamedTuple

from claims_db.records import Article, Evidence, Source

if TYPE_CHECKING:
    from claims_db.connection import Connection
    from claims_db.store import ClaimStore

PAGE = 500
"""Rows fetched at once, so that an export never holds up a reviewer."""

UNREVIEWED = "unreviewed"

CLAIMS = """
    SELECT claim.id, claim.article_id, claim.position, claim.start, claim.end, claim.content,
           claim.kind, claim.check_worthiness, claim.settled_status, claim.settled_by,
           answer.chain, answer.confidence, answer.note, answer.wording, answer.reviewed_at,
           CASE WHEN settled_by IS NULL THEN (
               SELECT json_group_array(source_id)
               FROM (SELECT source_id FROM chain_link
                     WHERE claim_id = claim.id ORDER BY place)
           ) END AS suggested,
           (SELECT cue_start || ' ' || cue_end FROM chain_link
            WHERE claim_id = claim.id AND cue_start IS NOT NULL
              AND chain_link.source_id = claim.origin_id
            ORDER BY place LIMIT 1) AS cue
    FROM claim
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = settled_by
    WHERE (claim.article_id, claim.start) > (:article, :start)
      AND claim.article_id <= :last_article
"""
REVIEWED = "AND settled_by IS NOT NULL "
PRESENT = "AND gone IS NULL "
IN_ORDER = "ORDER BY claim.article_id, claim.start LIMIT :limit"


class ExportedClaim(NamedTuple):
    """A claim with the answer that stands; of an unreviewed one, with what was suggested."""

    id: int
    article: Article
    position: int
    start: int
    end: int
    content: str
    kind: str
    check_worthiness: float
    chain: tuple[Source, ...]
    """From the origin to the nearest relay, without the publisher; empty: it speaks itself."""
    source: Source
    """The origin of the chain, or the publisher as the article names it."""
    cue: str
    status: str
    confidence: int | None
    note: str
    wording: str
    evidence: tuple[Evidence, ...]
    reviewer: str
    reviewed_at: str


def exported_claims(
    store: "ClaimStore", *, everything: bool = False, article_id: int | None = None
) -> Iterator[ExportedClaim]:
    """Yield the reviewed claims, or `everything`, in the order of article and position.

    Raises:
        ArticleNotFound: There is none with this id.
    """
    if article_id is not None:
        store.articles.get(article_id)
    statement = CLAIMS + (PRESENT if everything else REVIEWED) + IN_ORDER
    key = (-1 if article_id is None else article_id, -1)
    last = 2**62 if article_id is None else article_id
    sources = Sources(store.connection)
    while rows := store.connection.rows(
        statement, article=key[0], start=key[1], last_article=last, limit=PAGE
    ):
        page = Page(store.connection, rows)
        for row in rows:
            yield page.claim(row, sources)
        key = (rows[-1]["article_id"], rows[-1]["start"])


class Sources:
    """Chains as they are kept, lists of ids, to sources; each is read once."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self._sources: dict[int, Source] = {}
        self._chains: dict[str, tuple[Source, ...]] = {}

    def chain(self, ids: str, publisher: Source) -> tuple[Source, ...]:
        """Return the sources of a chain without the publisher at its end."""
        chain = self._chains.get(ids)
        if chain is None:
            chain = self._chains[ids] = tuple(map(self.source, json.loads(ids)))
        if not chain or all(source.id != publisher.id for source in chain):
            return chain
        ends = chain[:-1] if chain[-1].id == publisher.id else chain
        return tuple(publisher if source.id == publisher.id else source for source in ends)

    def source(self, source_id: int) -> Source:
        """Return the source with this id, or the one that it was merged into."""
        if source_id not in self._sources:
            row = self._connection.row(
                """
                SELECT kept.id, kept.name, kept.type
                FROM source
                JOIN source AS kept ON kept.id = COALESCE(source.same_as, source.id)
                WHERE source.id = :id
                """,
                id=source_id,
            )
            assert row is not None
            self._sources[source_id] = Source.of(row)
        return self._sources[source_id]


class Page:
    """What some hundred claims need of their articles: read at once, forgotten together."""

    def __init__(self, connection: "Connection", rows: list[Row]) -> None:
        between = {"first": rows[0]["article_id"], "last": rows[-1]["article_id"]}
        self._articles = {
            row["id"]: Article.of(row)
            for row in connection.rows(
                """
                SELECT id, title, publisher, publisher_id, url, published, language, file_name,
                       text_sha256, imported_at, claims, reviewed, disputed
                FROM article
                WHERE id BETWEEN :first AND :last
                """,
                **between,
            )
        }
        self._texts = {
            row["article_id"]: row["text"]
            for row in connection.rows(
                """
                SELECT article_id, text
                FROM article_text
                WHERE article_id BETWEEN :first AND :last
                """,
                **between,
            )
        }
        self._evidence: dict[tuple[int, str], list[Evidence]] = {}
        for row in connection.rows(
            """
            SELECT evidence.claim_id, evidence.reviewer,
                   url, title, quote, stance, archive_url, accessed
            FROM claim
            JOIN evidence ON evidence.claim_id = claim.id AND evidence.reviewer = settled_by
            WHERE settled_by IS NOT NULL
              AND (article_id, start) BETWEEN (:first, :first_start) AND (:last, :last_start)
            ORDER BY evidence.claim_id, place
            """,
            **between,
            first_start=rows[0]["start"],
            last_start=rows[-1]["start"],
        ):
            values = dict(row)
            key = (values.pop("claim_id"), values.pop("reviewer"))
            self._evidence.setdefault(key, []).append(Evidence(**values))

    def claim(self, row: Row, sources: Sources) -> ExportedClaim:
        """Make of a row what the formats write."""
        (
            claim_id, article_id, position, start, end, content, kind, worth, status, reviewer,
            answered, confidence, note, wording, reviewed_at, suggested, cue,
        ) = row  # fmt: skip
        article = self._articles[article_id]
        chain, source = self._sources_of(article, answered or suggested, sources)
        cue_start, cue_end = map(int, cue.split()) if cue else (0, 0)
        return ExportedClaim(
            claim_id,
            article,
            position,
            start,
            end,
            content,
            kind,
            worth,
            chain,
            source,
            self._texts[article_id][cue_start:cue_end],
            status,
            confidence,
            note or "",
            wording or "",
            tuple(self._evidence.get((claim_id, reviewer), ())),
            reviewer or "",
            reviewed_at or "",
        )

    @staticmethod
    def _sources_of(
        article: Article, ids: str, sources: Sources
    ) -> tuple[tuple[Source, ...], Source]:
        known = sources.source(article.publisher_id)
        publisher = Source(id=known.id, name=article.publisher, type=known.type)
        chain = sources.chain(ids, publisher)
        return chain, chain[0] if chain else publisher
