"""Batches of records into a store: what is new of them is written, and then all follows.

It does not matter where a batch comes from, nor in what order batches do, but that what a
record refers to comes before it. Each batch is one transaction; done again, it changes nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from claims_db.merging.articles import ArticlesComingIn
from claims_db.merging.decisions import DecisionsComingIn
from claims_db.merging.records import (
    AnyRecord,
    ArticleRecord,
    ClaimsRecord,
    DecisionRecord,
    OtherRecord,
    SourceRecord,
)
from claims_db.merging.sources import SourcesComingIn
from claims_db.merging.wire import author_of
from claims_db.store import ClaimStore

AT_ONCE = 2_000
"""Rows, about, of a batch: a reviewer at work waits some hundredths of a second."""


class Applying:
    """Takes records into a store; `finish` lets follow what follows from them."""

    def __init__(self, store: ClaimStore, *, agreeing: bool = False) -> None:
        """Take records in.

        Args:
            agreeing: They come from machines that are all to describe their articles alike.
        """
        self._store = store
        self.sources = SourcesComingIn(store)
        self.articles = ArticlesComingIn(store, self.sources, agreeing=agreeing)
        self.decisions = DecisionsComingIn(store, self.sources)
        self.came_back: list[int] = []
        self.went: list[int] = []

    def apply(self, batch: Sequence[AnyRecord]) -> None:
        """Write what is new of a batch, all of it or nothing.

        Raises:
            StoreError: Nothing is written.
        """
        with self._store.connection.write():
            for _, records in groupby(batch, key=type):
                self.write(list(records))

    def write(self, records: Sequence[AnyRecord]) -> None:
        """Write what is new of records of one kind. Only inside `Connection.write`."""
        kind = type(records[0])
        if kind is SourceRecord:
            self.sources.take_in([one for one in records if isinstance(one, SourceRecord)])
        elif kind is ArticleRecord:
            self.articles.take_in([one for one in records if isinstance(one, ArticleRecord)])
        elif kind is ClaimsRecord:
            self.articles.take_in_claims([one for one in records if isinstance(one, ClaimsRecord)])
        elif kind is DecisionRecord:
            self.decisions.take_in([one for one in records if isinstance(one, DecisionRecord)])
        else:
            self._keep([one for one in records if isinstance(one, OtherRecord)])

    def forget(self) -> None:
        """Look up anew what was in mind: some of it was taken back."""
        self.sources.forget()
        self.decisions.forget()

    def finish(self) -> None:
        """Let everything follow from what came in, each article once."""
        before = self._removed()
        self._store.catching_up.catch_up()
        after = self._removed()
        self.came_back, self.went = sorted(before - after), sorted(after - before)

    def remarks(self) -> Iterator[str]:
        """Yield what happened to articles meanwhile that nobody here has decided."""
        for article_id in self.came_back:
            title = self._store.articles.get(article_id).title
            yield f"a{article_id} «{title}» was removed here, and is back: others worked on it"
        for article_id in self.went:
            title = self._store.articles.get(article_id).title
            yield f"a{article_id} «{title}» was removed elsewhere, and is in no list here now"
        for article_id, field in sorted(self.decisions.edited_twice):
            stands = self._store.details.present(article_id, field)
            yield (
                f"a{article_id}: its {field} was edited here and elsewhere; the later one stands:"
                f" {'–' if stands is None else stands}"
            )

    def _removed(self) -> set[int]:
        rows = self._store.connection.rows("SELECT id FROM article WHERE removed = 1")
        return {row["id"] for row in rows}

    def _keep(self, records: Iterable[OtherRecord]) -> None:
        self._store.connection.execute_many(
            """
            INSERT OR IGNORE INTO kept_record (kind, key, body, author)
            VALUES (:kind, :key, :body, :author)
            """,
            (record.model_dump() | {"author": author_of(record) or ""} for record in records),
        )


def batches(records: Iterable[AnyRecord]) -> Iterator[list[AnyRecord]]:
    """Yield the records some at a time, as many as make about AT_ONCE rows."""
    batch: list[AnyRecord] = []
    rows = 0
    for record in records:
        batch.append(record)
        rows += weight(record)
        if rows >= AT_ONCE:
            yield batch
            batch, rows = [], 0
    if batch:
        yield batch


def weight(record: AnyRecord) -> int:
    """How many rows a record makes, about."""
    if isinstance(record, ArticleRecord | ClaimsRecord):
        return 20 + 2 * len(record.claims)
    if isinstance(record, DecisionRecord):
        return 1 + len(record.changes)
    return 3
