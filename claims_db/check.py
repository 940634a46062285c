"""A store to what is wrong with it: the file, the counters, the state against the journal."""

from collections.abc import Iterator
from sqlite3 import Row
from typing import Any

from claims_db.errors import CorruptStore
from claims_db.file.schema import missing_things, things_of_hers
from claims_db.store import ClaimStore

COUNTERS = """
    SELECT 'a' || id AS what, 'count of its claims' AS kept
    FROM article
    LEFT JOIN (
        SELECT article_id, COUNT(*) AS claims,
               SUM(settled_by IS NOT NULL) AS reviewed,
               SUM(settled_status = 'disputed') AS disputed
        FROM claim
        WHERE gone IS NULL
        GROUP BY article_id
    ) AS counted ON article_id = article.id
    WHERE (article.claims, article.reviewed, article.disputed)
        IS NOT (COALESCE(counted.claims, 0), COALESCE(counted.reviewed, 0),
                COALESCE(counted.disputed, 0))
    UNION ALL
    SELECT 'the store', 'count of claims'
    FROM progress
    WHERE (articles, claims, reviewed, disputed) IS NOT (
        SELECT COUNT(*), COALESCE(SUM(claims), 0), COALESCE(SUM(reviewed), 0),
               COALESCE(SUM(disputed), 0)
        FROM article)
    UNION ALL
    SELECT source.name, 'count of uses'
    FROM source
    LEFT JOIN (
        SELECT COALESCE(same_as, id) AS origin, COUNT(*) AS uses
        FROM answer
        JOIN source ON source.id = source_id
        GROUP BY origin
    ) AS counted ON origin = source.id
    WHERE source.uses <> COALESCE(counted.uses, 0)
"""
PAGE = 500


def find_problems(store: ClaimStore) -> Iterator[str]:
    """Yield what is wrong with a store, each in one line; nothing when it is sound.

    Raises:
        StoreError: It cannot be read for another reason than damage.
    """
    try:
        damaged = [row[0] for row in store.connection.rows("PRAGMA integrity_check(20)")]
        if damaged != ["ok"]:
            yield from (f"the file is damaged: {line}" for line in damaged)
            return
        yield from _inconsistencies(store)
    except CorruptStore:
        yield "the file is damaged: SQLite cannot read all of it"


def _inconsistencies(store: ClaimStore) -> Iterator[str]:
    yield from _schema_unlike_ours(store)
    for row in store.connection.rows("PRAGMA foreign_key_check"):
        yield f"a row of {row['table']} refers to a row of {row['parent']} that is not there"
    for row in store.connection.rows(COUNTERS):
        yield f"{row['what']}: the {row['kept']} is wrong"
    yield from _spans_unlike_journal(store)
    yield from _answers_unlike_journal(store)
    for row in store.connection.rows("SELECT DISTINCT reviewer FROM decision"):
        reviewer = row["reviewer"]
        if store.undo_list.present(reviewer) != store.undo_list.followed(reviewer):
            yield f"what {reviewer} can undo does not follow from the journal"


def _schema_unlike_ours(store: ClaimStore) -> Iterator[str]:
    """What another program has taken out of the schema: triggers keep the journal and counters."""
    for thing in missing_things(store.connection.sqlite, store.connection.version):
        yield f"the {thing.type} {thing.name} is missing from the schema"


def find_remarks(store: ClaimStore) -> Iterator[str]:
    """Yield what is not ours in the file and does no harm, each in one line."""
    for thing in things_of_hers(store.connection.sqlite, store.connection.version):
        yield f"the {thing.type} {thing.name} is not ours. It is left as it is."


def _spans_unlike_journal(store: ClaimStore) -> Iterator[str]:
    for article in store.articles.all():
        text = store.articles.text(article.id)
        for claim_id, (span, gone) in store.replay.spans(article.id).items():
            claim = store.claims.get(claim_id, reviewer="")
            if claim.gone != gone or (gone is None and _span_of(claim) != span):
                yield f"c{claim_id}: where it stands does not follow from the journal"
            elif claim.end > len(text):
                yield f"c{claim_id}: leaves the text of its article"
        lines = store.connection.rows(
            """
            SELECT id, position, ROW_NUMBER() OVER (ORDER BY start) AS place
            FROM claim
            WHERE article_id = :article AND gone IS NULL
            """,
            article=article.id,
        )
        for line in lines:
            if line["position"] != line["place"]:
                yield f"c{line['id']}: its number in the article is wrong"


def _answers_unlike_journal(store: ClaimStore) -> Iterator[str]:
    last = 0
    while claims := _answered(store, last):
        for claim in claims:
            expected: dict[tuple[str, str], Any] = {}
            for reviewer, change, _ in store.replay.answers(claim["id"]):
                if change.after is not None:
                    owner = "" if change.field == "adjudicated_for" else reviewer
                    expected[owner, change.field] = change.after
            if expected != dict(_present(store, claim)):
                yield f"c{claim['id']}: its answers do not follow from the journal"
            elif store.standing.present(claim["id"]) != store.standing.followed(claim["id"]):
                yield f"c{claim['id']}: the status that stands does not follow from its answers"
        last = claims[-1]["id"]


def _answered(store: ClaimStore, last: int) -> list[Row]:
    return store.connection.rows(
        """
        SELECT id, adjudicated_for
        FROM claim
        WHERE id > :last AND (
            settled_status <> 'unreviewed' OR adjudicated_for IS NOT NULL
            OR EXISTS (SELECT 1 FROM answer WHERE claim_id = claim.id)
            OR EXISTS (SELECT 1 FROM change WHERE claim_id = claim.id)
        )
        ORDER BY id
        LIMIT :page
        """,
        last=last,
        page=PAGE,
    )


def _present(store: ClaimStore, claim: Row) -> Iterator[tuple[tuple[str, str], Any]]:
    """The answers to a claim as they are, as the journal would have them."""
    if claim["adjudicated_for"] is not None:
        yield ("", "adjudicated_for"), claim["adjudicated_for"]
    for row in store.connection.rows(
        "SELECT reviewer FROM answer WHERE claim_id = :claim", claim=claim["id"]
    ):
        for field, value in store.answers.of(claim["id"], row["reviewer"]).items():
            if value is not None:
                yield (row["reviewer"], field), value


def _span_of(claim: Any) -> dict[str, Any]:
    return {"start": claim.start, "end": claim.end, "content": claim.content}
