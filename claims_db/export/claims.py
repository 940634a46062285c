"""Claims of the store to what every format writes: the answer that stands, or the suggestion."""

import json
from collections.abc import Iterator
from functools import cache
from sqlite3 import Row
from typing import TYPE_CHECKING, NamedTuple

from claims_db.records import Article, Source

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

PAGE = 500
"""Rows fetched at once, so that an export never holds up a reviewer."""

UNREVIEWED = "unreviewed"

CLAIMS = """
    SELECT claim.id, claim.position, claim.start, claim.end, claim.content, claim.kind,
           claim.check_worthiness, claim.settled_by,
           answer.chain, answer.confidence, answer.status, answer.note, answer.reviewed_at,
           CASE WHEN settled_by IS NULL THEN (
               SELECT json_group_array(source_id)
               FROM (SELECT source_id FROM chain_link
                     WHERE claim_id = claim.id ORDER BY place)
           ) END AS suggested,
           (SELECT cue_start || ' ' || cue_end FROM chain_link
            WHERE claim_id = claim.id AND cue_start IS NOT NULL
              AND (settled_by IS NULL AND place = 0
                   OR chain_link.source_id = answer.source_id)
            ORDER BY place LIMIT 1) AS cue
    FROM claim
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = settled_by
    WHERE claim.article_id = :article AND claim.start > :start
"""
SETTLED = "AND settled_by IS NOT NULL "
IN_ORDER = "ORDER BY claim.start LIMIT :limit"


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
        yield from _of_article(store, store.articles.get(article_id), everything)
        return
    for article in store.articles.all():
        if article.claims if everything else article.reviewed:
            yield from _of_article(store, article, everything)


def _of_article(store: "ClaimStore", article: Article, everything: bool) -> Iterator[ExportedClaim]:
    statement = CLAIMS + ("" if everything else SETTLED) + IN_ORDER
    text = store.articles.text(article.id)
    publisher = Source(
        id=article.publisher_id,
        name=article.publisher,
        type=store.sources.get(article.publisher_id).type,
    )

    @cache
    def chain_of(ids: str) -> tuple[Source, ...]:
        chain = [store.sources.get(source_id) for source_id in json.loads(ids)]
        if chain and chain[-1].id == publisher.id:
            chain.pop()
        return tuple(publisher if link.id == publisher.id else link for link in chain)

    start = -1
    while rows := store.connection.rows(statement, article=article.id, start=start, limit=PAGE):
        for row in rows:
            yield _exported(
                row, article, text, publisher, chain_of(row["suggested"] or row["chain"])
            )
        start = rows[-1]["start"]


def _exported(
    row: Row, article: Article, text: str, publisher: Source, chain: tuple[Source, ...]
) -> ExportedClaim:
    reviewed = row["settled_by"] is not None
    cue_start, cue_end = map(int, (row["cue"] or "0 0").split())
    return ExportedClaim(
        id=row["id"],
        article=article,
        position=row["position"],
        start=row["start"],
        end=row["end"],
        content=row["content"],
        kind=row["kind"],
        check_worthiness=row["check_worthiness"],
        chain=chain,
        source=chain[0] if chain else publisher,
        cue=text[cue_start:cue_end],
        status=row["status"] if reviewed else UNREVIEWED,
        confidence=row["confidence"] if reviewed else None,
        note=row["note"] if reviewed else "",
        reviewer=row["settled_by"] or "",
        reviewed_at=row["reviewed_at"] if reviewed else "",
    )
