"""A store to what is wrong with it: the file, the counters, the state against the journal."""

from collections.abc import Iterator, Mapping
from typing import TypeVar

from claims_db.file.errors import CorruptStore
from claims_db.file.schema import missing_things, things_of_hers
from claims_db.store import ClaimStore
from claims_db.values.errors import JournalUnreadable
from claims_db.values.records import Article

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
        SELECT COUNT(*) - COALESCE(SUM(removed), 0), COALESCE(SUM(claims), 0),
               COALESCE(SUM(reviewed), 0), COALESCE(SUM(disputed), 0)
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
    UNION ALL
    SELECT source.name, 'count of answers that name it'
    FROM source
    LEFT JOIN (
        SELECT value AS id, COUNT(DISTINCT claim_id || reviewer) AS answers
        FROM answer
        CROSS JOIN json_each(CASE WHEN json_valid(chain) THEN chain END)
        GROUP BY value
    ) AS counted ON counted.id = source.id
    WHERE source.named <> COALESCE(counted.answers, 0)
"""
Key = TypeVar("Key", int, tuple[int, str])


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
    yield from _unlike_journal(store)
    yield from _misnamed_stories(store)
    for row in store.connection.rows("SELECT DISTINCT reviewer FROM decision"):
        reviewer = row["reviewer"]
        with store.connection.at_one_moment():
            is_so = store.undo_list.present(reviewer) == store.undo_list.followed(reviewer)
        if not is_so:
            yield f"what {reviewer} can undo does not follow from the journal"


def _schema_unlike_ours(store: ClaimStore) -> Iterator[str]:
    """What another program has taken out of the schema: triggers keep the journal and counters."""
    for thing in missing_things(store.connection.sqlite, store.connection.version):
        yield f"the {thing.type} {thing.name} is missing from the schema"


def find_remarks(store: ClaimStore) -> Iterator[str]:
    """Yield what is not ours in the file and does no harm, each in one line."""
    for thing in things_of_hers(store.connection.sqlite, store.connection.version):
        yield f"the {thing.type} {thing.name} is not ours. It is left as it is."


def _unlike_journal(store: ClaimStore) -> Iterator[str]:
    """What does not follow in each article, looked at by itself: others go on deciding."""
    for article in list(store.articles.all(removed=True)):
        with store.connection.at_one_moment():
            wrong = list(_wrong_in(store, article))
        yield from wrong


def _wrong_in(store: ClaimStore, article: Article) -> Iterator[str]:
    try:
        yield from _wrong_about(store, article)
        follows, present = store.replay.expected(article.id), store.replay.present(article.id)
    except JournalUnreadable as error:
        yield f"a{article.id}: {error}"
        return
    moved = differing(follows.spans, present.spans)
    said = {
        *(claim for claim, _ in differing(follows.answers, present.answers)),
        *(claim for claim, _ in differing(follows.evidence, present.evidence)),
        *differing(follows.chosen, present.chosen),
        *differing(follows.kinds, present.kinds),
    }
    for claim in sorted(moved):
        yield f"c{claim}: where it stands does not follow from the journal"
    for claim in sorted(said):
        yield f"c{claim}: its answers do not follow from the journal"
    for claim in sorted(differing(follows.settled, present.settled) - moved - said):
        yield f"c{claim}: the status that stands does not follow from its answers"
    if article.let_go is None:
        yield from _outside(store, article.id)


def _wrong_about(store: ClaimStore, article: Article) -> Iterator[str]:
    """Of stories, of what the desk says, and of how the article is described."""
    for _, claim in sorted(set().union(*store.replay.stories.differing(article.id))):
        yield f"c{claim}: what it is told as the same as does not follow from the journal"
    for item in sorted(set().union(*store.replay.desk.differing(article.id))):
        yield f"{item.about}: its {item.field} does not follow from the journal"
    for field in sorted(store.replay.details.differing(article.id)):
        yield f"a{article.id}: its {field} does not follow from the journal"


def _misnamed_stories(store: ClaimStore) -> Iterator[str]:
    for claim in store.replay.stories.misnamed():
        yield f"c{claim}: its story does not follow from what it is told as the same as"


def differing(follows: Mapping[Key, object], present: Mapping[Key, object]) -> set[Key]:
    """For what one says something else than the other."""
    keys = follows.keys() | present.keys()
    return {key for key in keys if follows.get(key) != present.get(key)}


def _outside(store: ClaimStore, article_id: int) -> Iterator[str]:
    for line in store.connection.rows(
        "SELECT id FROM claim WHERE article_id = :article AND gone IS NULL AND end > :length",
        article=article_id,
        length=len(store.articles.text(article_id)),
    ):
        yield f"c{line['id']}: leaves the text of its article"
