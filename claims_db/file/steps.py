"""What takes a store from each schema version to the next one."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from claims_db.file.filling import fill_what_follows, keep_no_copy
from claims_db.file.next_schema import take_on

if TYPE_CHECKING:
    from sqlite_utils import Database

Step = Callable[["Database"], None]


def compare_addresses(database: "Database") -> None:
    """1 → 2: articles are versions of each other whatever a reader's way to them was."""
    from claims_db.text.address import compared_address

    database.conn.create_function("compared_address", 1, compared_address)
    database.execute("ALTER TABLE article ADD COLUMN address   TEXT NOT NULL DEFAULT ''")
    database.execute("UPDATE article SET address = compared_address(url)")
    database.execute("DROP INDEX article_by_url")
    database.execute("CREATE INDEX article_by_address ON article (address, id) WHERE address <> ''")


def type_columns(database: "Database") -> None:
    """2 → 3: no column takes a value that is not of its type; claims bear no numbers, and
    keep no copy of what their article has."""
    take_on(database.conn, 3, keep_no_copy)


def journal_articles(database: "Database") -> None:
    """3 → 4: what is decided of an article is journalled as what is decided of a claim."""
    take_on(database.conn, 4)


def say_more(database: "Database") -> None:
    """4 → 5: a claim has its relay, and is found by what it says in other words; a source has the
    number of the answers that still name it, and whether every newsroom knows it; a desk assigns,
    asks, approves, signs off and publishes; a hub has what others sent."""
    take_on(database.conn, 5, fill_what_follows)


def find_likeness_by_article(database: "Database") -> None:
    """5 → 6: an article is sent and merged without a look at what all others are like."""
    take_on(database.conn, 6)


def read_each_shard(database: "Database") -> None:
    """6 → 7: a hub has several shards, and each is read up to a place of its own; what was read
    before is the first one."""
    rows = database.conn.execute("SELECT 0, number, place, stamp FROM hub WHERE number > 0")
    read = rows.fetchall()
    take_on(database.conn, 7)
    database.conn.executemany("INSERT INTO hub_shard VALUES (?, ?, ?, ?)", read)


STEPS: dict[int, Step] = {
    1: compare_addresses,
    2: type_columns,
    3: journal_articles,
    4: say_more,
    5: find_likeness_by_article,
    6: read_each_shard,
}
"""What takes a store from the schema version to the next one."""
