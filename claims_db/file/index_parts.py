"""The many parts of a full-text index to one.

FTS5 writes what comes in as a part of its own and joins parts only as far as it must: after
the import of 67,000 articles there are twenty, and a search looks for each of its words in all
of them. Joined, a page of the list by words takes a fifth less time, and a search that finds
nothing a third.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from claims_db.file.connection import Connection

INDEXES = ("claim_search", "article_search", "claim_stems")

PAGES = 256
"""Pages of an index, of some four thousand bytes, that one transaction joins: others who
write wait for some hundredths of a second."""

WORTH_IT = 1_000
"""Claims that must have come in: fewer leave few parts, all of which are in memory."""

SHARE = 10
"""One of so many claims must have come in: joining costs by the whole store, not by these."""


@contextmanager
def much_comes_in(connection: Connection) -> Iterator[None]:
    """Inside, much is written by transactions of its own; afterwards it is quickly found.

    What broke off leaves the parts to the next time: they are found all the same.
    """
    connection.expect_much()
    before = _claims(connection)
    yield
    after = _claims(connection)
    if after - before >= max(WORTH_IT, after / SHARE):
        for index in INDEXES:
            _join(connection, index)


def join_at_once(connection: Connection) -> None:
    """Join the parts of every index. Only inside `Connection.write`."""
    for index in INDEXES:
        connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")


def _join(connection: Connection, index: str) -> None:
    """Join the parts of an index, some pages in each transaction.

    By the documentation of FTS5 a negative number of pages puts all parts on one level, the
    positive ones after it go on, and less than two changes mean that nothing was left.
    """
    pages, changes = -PAGES, 2
    while changes >= 2:
        with connection.write():
            before = connection.sqlite.total_changes
            connection.execute(
                f"INSERT INTO {index} ({index}, rank) VALUES ('merge', :pages)", pages=pages
            )
            changes = connection.sqlite.total_changes - before
        pages = PAGES


def _claims(connection: Connection) -> int:
    row = connection.row("SELECT claims FROM progress")
    return 0 if row is None else int(row["claims"])
