"""A store of an earlier schema to the present one: a backup first, then all steps or none."""

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from claims_db.file.backup import back_up
from claims_db.file.connection import configure
from claims_db.file.errors import CorruptStore, FileInTheWay
from claims_db.file.patience import insistently, waiting_ourselves
from claims_db.file.schema import Thing, expected, is_same, refuse_strange, things_of_hers
from claims_db.file.sqlite_errors import meaning
from claims_db.file.store_file import SCHEMA_VERSION, refuse_network, schema_version

if TYPE_CHECKING:
    from sqlite_utils import Database

COUNT_NAMED = """
    UPDATE source
    SET named = counted.answers
    FROM (
        SELECT value AS id, COUNT(DISTINCT claim_id || reviewer) AS answers
        FROM answer
        CROSS JOIN json_each(CASE WHEN json_valid(chain) THEN chain END)
        GROUP BY value
    ) AS counted
    WHERE source.id = counted.id
"""
"""How many answers name each source, where none are counted yet."""

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
    _take_on(database.conn, 3, _keep_no_copy)


def journal_articles(database: "Database") -> None:
    """3 → 4: what is decided of an article is journalled as what is decided of a claim."""
    _take_on(database.conn, 4)


def say_more(database: "Database") -> None:
    """4 → 5: a claim has its relay, and is found by what it says in other words; a source has the
    number of the answers that still name it, and whether every newsroom knows it; a desk assigns,
    asks, approves, signs off and publishes; a hub has what others sent."""
    _take_on(database.conn, 5, _fill_what_follows)


def find_likeness_by_article(database: "Database") -> None:
    """5 → 6: an article is sent and merged without a look at what all others are like."""
    _take_on(database.conn, 6)


def _take_on(
    sqlite: sqlite3.Connection,
    version: int,
    fill: Callable[[sqlite3.Connection], None] = lambda sqlite: None,
) -> None:
    """Make anew what the schema of this version has otherwise than the one before.

    `fill` writes into the new tables, before triggers and indexes stand; what somebody has
    put beside ours stays.
    """
    before, after = expected(version - 1), expected(version)
    assert before is not None
    assert after is not None
    hers = [thing for thing in things_of_hers(sqlite, version - 1) if thing.type == "index"]
    sqlite.execute("PRAGMA legacy_alter_table=ON")  # references follow no table to its old name
    for thing in before.values():
        if thing.type in ("trigger", "view", "index"):
            sqlite.execute(f'DROP {thing.type} IF EXISTS "{thing.name}"')
    for thing in hers:
        sqlite.execute(thing.removed_by)
    changed = [
        thing
        for thing in after.values()
        if thing.name not in before or not is_same(thing, before[thing.name])
    ]
    for thing in changed:
        if thing.is_strict:
            _make_anew(sqlite, thing, before)
    for thing in changed:
        if thing.sql.startswith("CREATE VIRTUAL"):
            sqlite.execute(f"DROP TABLE IF EXISTS {thing.name}")
            sqlite.execute(thing.sql)
    fill(sqlite)
    for thing in (*after.values(), *hers):
        if thing.type != "table":
            sqlite.execute(thing.sql)
    sqlite.execute("PRAGMA legacy_alter_table=OFF")


def _fill_what_follows(sqlite: sqlite3.Connection) -> None:
    from claims_db.file.creation import known_sources

    sqlite.execute(COUNT_NAMED)
    sqlite.executemany(
        "UPDATE source SET known = 1 WHERE name = ?", ((name,) for name, _, _ in known_sources())
    )
    _find_relays(sqlite)
    _index_anew(sqlite)


def _find_relays(sqlite: sqlite3.Connection) -> None:
    """Let claims have the last of the chain that stands, or is suggested."""
    sqlite.execute(
        """
        UPDATE claim
        SET relay_id = (
            SELECT COALESCE(same_as, id)
            FROM source
            WHERE id = COALESCE(
                (SELECT json_extract(chain, '$[#-1]') FROM answer
                 WHERE claim_id = claim.id AND reviewer = claim.settled_by),
                (SELECT source_id FROM chain_link
                 WHERE claim_id = claim.id ORDER BY place DESC LIMIT 1)
            )
        )
        """
    )
    sqlite.execute(
        """
        UPDATE claim
        SET relay_id = NULL
        WHERE relay_id = (
            SELECT named.id
            FROM article
            JOIN source AS publisher ON publisher.id = publisher_id
            JOIN source AS named ON named.id = COALESCE(publisher.same_as, publisher.id)
            WHERE article.id = article_id
        )
        """
    )


def _index_anew(sqlite: sqlite3.Connection) -> None:
    """Let articles and claims be found by their words, and claims by their stems."""
    from claims_db.text.stems import indexed
    from claims_db.text.wording import words_of

    for article_id, title, publisher, text in sqlite.execute(
        "SELECT id, title, publisher, text FROM article JOIN article_text ON article_id = id"
    ):
        sqlite.execute(
            "INSERT INTO article_search (rowid, title, publisher, text) VALUES (?, ?, ?, ?)",
            (article_id, *map(words_of, (title, publisher, text))),
        )
        for claim, start, end, content, note in sqlite.execute(
            """
            SELECT id, start, end, content, COALESCE((
                SELECT group_concat(note, ' ') FROM answer WHERE claim_id = claim.id), '')
            FROM claim
            WHERE article_id = ?
            """,
            (article_id,),
        ):
            said = text[start:end] if content is None else content
            sqlite.execute(
                "INSERT INTO claim_search (rowid, content, note) VALUES (?, ?, ?)",
                (claim, words_of(said), words_of(note)),
            )
            sqlite.execute(
                "INSERT INTO claim_stems (rowid, stems) VALUES (?, ?)", (claim, indexed(said))
            )


def _keep_no_copy(sqlite: sqlite3.Connection) -> None:
    """Let claims that say what their article has there have no content of their own."""
    for (article_id,) in sqlite.execute("SELECT article_id FROM article_text").fetchall():
        (text,) = sqlite.execute(
            "SELECT text FROM article_text WHERE article_id = ?", (article_id,)
        ).fetchone()
        rows = sqlite.execute(
            "SELECT start, end, content, id FROM claim WHERE article_id = ?", (article_id,)
        )
        same = [(claim,) for start, end, content, claim in rows if content == text[start:end]]
        sqlite.executemany("UPDATE claim SET content = NULL WHERE id = ?", same)


def _make_anew(sqlite: sqlite3.Connection, table: Thing, before: Mapping[str, Thing]) -> None:
    """Make a table of the next schema, with what the one of its name held."""
    if table.name not in before:
        sqlite.execute(table.sql)
        return
    sqlite.execute(f"ALTER TABLE {table.name} RENAME TO old_{table.name}")
    sqlite.execute(table.sql)
    old, new = (
        [column[0] for column in sqlite.execute(f"SELECT * FROM {name} LIMIT 0").description]
        for name in (f"old_{table.name}", table.name)
    )
    columns = ", ".join(column for column in old if column in new)
    sqlite.execute(f"INSERT INTO {table.name} ({columns}) SELECT {columns} FROM old_{table.name}")
    sqlite.execute(f"DROP TABLE old_{table.name}")


STEPS: dict[int, Step] = {
    1: compare_addresses,
    2: type_columns,
    3: journal_articles,
    4: say_more,
    5: find_likeness_by_article,
}
"""What takes a store from the schema version to the next one."""


def bring_up_to_date(
    path: Path, steps: Mapping[int, Step] = STEPS, target: int = SCHEMA_VERSION
) -> None:
    """Take the store at `path` through the steps that it has not gone through.

    Of several programs that do so at once one does it, and the others wait.

    Raises:
        StoreError: It could not be done; the store is as it was, with its backup beside it.
    """
    refuse_network(path)
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
            configure(sqlite)
            # tables are rebuilt under their names, which foreign keys would follow
            sqlite.execute("PRAGMA foreign_keys=OFF")
            with waiting_ourselves(sqlite):
                insistently(sqlite, "BEGIN IMMEDIATE")
                try:
                    version = schema_version(sqlite, path)
                    if version < target:
                        refuse_strange(sqlite, path, version)
                        _keep_backup(path, version)
                        _take_steps(sqlite, steps, version, target)
                        if sqlite.execute("PRAGMA foreign_key_check").fetchone():
                            raise CorruptStore(path)
                    insistently(sqlite, "COMMIT")
                except BaseException:
                    if sqlite.in_transaction:
                        sqlite.execute("ROLLBACK")
                    raise
    except sqlite3.DatabaseError as error:
        raise meaning(error)(path) from error


def _keep_backup(path: Path, version: int) -> None:
    """Copy the store as it was, unless an earlier attempt did; SQLite lets us read meanwhile."""
    with suppress(FileInTheWay):
        back_up(path, path.with_name(f"{path.stem}-schema-{version}{path.suffix}"))


def _take_steps(
    sqlite: sqlite3.Connection, steps: Mapping[int, Step], version: int, target: int
) -> None:
    from sqlite_utils import Database

    database = Database(sqlite, execute_plugins=False)
    for number in range(version, target):
        steps[number](database)
        sqlite.execute(f"PRAGMA user_version={number + 1:d}")
