"""Claims of the store to what every format writes: the answer that stands, or the suggestion."""

import json
from collections.abc import Iterable, Iterator, Mapping
from sqlite3 import Row
from typing import TYPE_CHECKING

from claims_db.articles.claims.numbers import numbers_in_order
from claims_db.articles.read import ARTICLE
from claims_db.articles.stories.read import Stories
from claims_db.decisions.desk.read import NOTHING_SAID, on_desk
from claims_db.export.attributions import Sources
from claims_db.export.expected import article_of, evidence_of, refuse_odd_claim
from claims_db.export.exported_claim import ExportedClaim
from claims_db.file.errors import ContradictoryStore
from claims_db.values.records import AttributionCheck, Evidence

if TYPE_CHECKING:
    from claims_db.file.connection import Connection
    from claims_db.store import ClaimStore

PAGE = 500
"""Rows fetched at once, so that an export never holds up a reviewer."""

NOTHING: list[Evidence] = []
NO_CHECKS: Mapping[int, AttributionCheck] = {}

CLAIMS = """
    SELECT claim.id, claim.article_id, claim.start, claim.end, claim.content,
           claim.kind, claim.check_worthiness, claim.settled_status, claim.settled_by,
           answer.chain, answer.confidence, answer.note, answer.wording, answer.reviewed_at,
           answer.attribution, claim.story,
           CASE WHEN settled_by IS NULL THEN (
               SELECT json_group_array(source_id)
               FROM (SELECT source_id FROM chain_link
                     WHERE claim_id = claim.id ORDER BY place)
           ) END AS suggested,
           (SELECT cue_start << 32 | cue_end FROM chain_link
            WHERE claim_id = claim.id AND cue_start IS NOT NULL
              AND chain_link.source_id = claim.origin_id
            ORDER BY place LIMIT 1) AS cue
    FROM claim
    LEFT JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = settled_by
"""
FROM_KEY = """
    WHERE (claim.article_id, claim.start) > (:article, :start)
      AND claim.article_id <= :last_article
"""
NAMED = "WHERE claim.id IN (SELECT value FROM json_each(:ids)) AND gone IS NULL"
REVIEWED = "AND settled_by IS NOT NULL "
PRESENT = "AND gone IS NULL "
IN_ORDER = "ORDER BY claim.article_id, claim.start LIMIT :limit"


def exported_claims(
    store: "ClaimStore", *, everything: bool = False, article_id: int | None = None
) -> Iterator[ExportedClaim]:
    """Return the reviewed claims, or `everything`, in the order of article and position.

    Raises:
        ArticleNotFound: There is none with this id; this is said before the first claim.
        ArticleRemoved: It was removed.
    """
    if article_id is not None:
        store.articles.living(article_id)
    return _pages_of_claims(store.connection, everything, article_id)


def _pages_of_claims(
    connection: "Connection", everything: bool, article_id: int | None
) -> Iterator[ExportedClaim]:
    statement = CLAIMS + FROM_KEY + (PRESENT if everything else REVIEWED) + IN_ORDER
    key = (-1 if article_id is None else article_id, -1)
    last = 2**62 if article_id is None else article_id
    sources = Sources(connection)
    while rows := connection.rows(
        statement, article=key[0], start=key[1], last_article=last, limit=PAGE
    ):
        page = Page(connection, rows)
        for row in rows:
            yield page.claim(row, sources)
        key = (rows[-1]["article_id"], rows[-1]["start"])


def claims_named(store: "ClaimStore", ids: Iterable[int]) -> dict[int, ExportedClaim]:
    """Return the claims with these ids, some hundred at most, as they would be exported."""
    rows = store.connection.rows(CLAIMS + NAMED, ids=json.dumps(list(ids)))
    page, sources = Page(store.connection, rows), Sources(store.connection)
    return {row["id"]: page.claim(row, sources) for row in rows}


class Page:
    """What some hundred claims need of their articles: read at once, forgotten together."""

    def __init__(self, connection: "Connection", rows: list[Row]) -> None:
        self._path = connection.path
        places = [(row[1], row[2]) for row in rows]
        self._numbers = numbers_in_order(connection, sorted(places))
        articles = json.dumps(list({article_id for article_id, _ in places}))
        self._articles = {
            row["id"]: article_of(self._path, row)
            for row in connection.rows(
                ARTICLE + "WHERE id IN (SELECT value FROM json_each(:ids))", ids=articles
            )
        }
        self._texts = self._texts_of(connection, articles)
        self._desk = on_desk(connection, ((row[0], row[1]) for row in rows))
        stories = {row["story"] for row in rows} - {None}
        self._stories = Stories(connection).named(stories) if stories else {}
        open_ones = [row["id"] for row in rows if row["settled_by"] is None]
        self._said = self._half_answers(connection, open_ones) if open_ones else {}
        self._evidence = self._evidence_for(connection, [row["id"] for row in rows])

    def _texts_of(self, connection: "Connection", articles: str) -> dict[int, str]:
        """The texts of the articles whose ids are in a list of JSON."""
        rows = connection.rows(
            """
            SELECT article_id, text
            FROM article_text
            WHERE article_id IN (SELECT value FROM json_each(:ids))
            """,
            ids=articles,
        )
        return {row["article_id"]: row["text"] for row in rows}

    def _evidence_for(
        self, connection: "Connection", ids: list[int]
    ) -> dict[tuple[int, str], list[Evidence]]:
        """The evidence for claims, by claim and reviewer."""
        found: dict[tuple[int, str], list[Evidence]] = {}
        for row in connection.rows(
            """
            SELECT claim_id, reviewer, url, title, quote, stance, archive_url, accessed
            FROM evidence
            WHERE claim_id IN (SELECT value FROM json_each(:ids))
            ORDER BY claim_id, place
            """,
            ids=json.dumps(ids),
        ):
            values = dict(row)
            key = (values.pop("claim_id"), values.pop("reviewer"))
            found.setdefault(key, []).append(evidence_of(self._path, values))
        return found

    def _half_answers(self, connection: "Connection", ids: list[int]) -> dict[int, list[Row]]:
        """The notes and wordings of claims of which something is still to be answered."""
        said: dict[int, list[Row]] = {}
        for row in connection.rows(
            """
            SELECT claim_id, reviewer, note, wording, attribution
            FROM answer
            WHERE claim_id IN (SELECT value FROM json_each(:ids))
            ORDER BY claim_id, reviewer
            """,
            ids=json.dumps(ids),
        ):
            said.setdefault(row["claim_id"], []).append(row)
        return said

    def _open(self, claim_id: int) -> tuple[str, str, list[Evidence], str]:
        """What all have said of a claim that is not settled: note, wording, evidence, checks."""
        answers = self._said.get(claim_id, [])
        noted = [(row["reviewer"], row["note"]) for row in answers if row["note"]]
        note = "\n".join(f"{who}: {said}" for who, said in noted) if noted[1:] else ""
        evidence = [
            item for row in answers for item in self._evidence.get((claim_id, row["reviewer"]), ())
        ]
        worded = next((row["wording"] for row in answers if row["wording"]), "")
        checked = next((row["attribution"] for row in answers if row["attribution"]), "")
        return note or "".join(said for _, said in noted), worded, evidence, checked

    def claim(self, row: Row, sources: Sources) -> ExportedClaim:
        """Make of a row what the formats write."""
        (
            claim_id, article_id, start, end, content, kind, worth, status, reviewer,
            answered, confidence, note, wording, reviewed_at, checked, story, suggested, cue,
        ) = row  # fmt: skip
        article, text = self._articles.get(article_id), self._texts.get(article_id)
        if article is None or text is None:
            raise ContradictoryStore(self._path)
        evidence = self._evidence.get((claim_id, reviewer), NOTHING) if self._evidence else NOTHING
        if reviewer is None:
            note, wording, evidence, checked = self._open(claim_id)
        position = self._numbers[article_id, start]
        if content is None:
            content = text[start:end]
        refuse_odd_claim(
            self._path, kind, status, confidence, worth, start, end, cue or 0,
            content, note or "", wording or "", reviewer or "", reviewed_at or "", text,
        )  # fmt: skip
        attribution = sources.attribution(
            answered or sources.suggested(suggested, article.retold_id),
            article.publisher_id,
            article.publisher,
        )
        return ExportedClaim(
            claim_id, article, text, position, start, end, content, kind, worth, attribution,
            text[cue >> 32 : cue & 0xFFFFFFFF] if cue else "", status, confidence,
            note or "", wording or "", tuple(evidence) if evidence else (),
            reviewer or "", reviewed_at or "", sources.checks(checked) if checked else NO_CHECKS,
            self._desk.get(claim_id, NOTHING_SAID), self._stories.get(story) if story else None,
        )  # fmt: skip
