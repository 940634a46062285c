"""The schema of a file to what in it is not ours: what would act, what is missing, what is hers.

A table, an index, a trigger or a view is compared by what it means: case, blanks, comments,
quotation marks and the order of a table's columns do not count, for SQLite itself changes them
when a column is added. A trigger of somebody else acts when we write, and what stands under one
of our names answers in its place: with these a file is not used at all.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from claims_db.file.errors import CorruptStore, StrangeSchema
from claims_db.file.store_file import SCHEMA_VERSION

NEWEST = Path(__file__).parent.parent / "schema.sql"
EARLIER = Path(__file__).parent / "earlier"

TOKEN = re.compile(
    r"--[^\n]*|/\*.*?\*/|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\[[^\]]*\]|\w+|[^\w\s]",
    re.DOTALL,
)
WORD = re.compile(r"\w+")
CREATED = re.compile(r"^CREATE (?:UNIQUE |VIRTUAL )?(?:TABLE|INDEX|TRIGGER|VIEW) (\w+)", re.M)
OF_SEARCH = {
    "_data": "(id INTEGER PRIMARY KEY, block BLOB)",
    "_idx": "(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "_docsize": "(id INTEGER PRIMARY KEY, sz BLOB)",
    "_config": "(k PRIMARY KEY, v) WITHOUT ROWID",
}
"""The tables that FTS5 keeps an index in, as SQLite up to 3.50 writes them down."""

Meaning = tuple[tuple[str, ...], frozenset[tuple[str, ...]], tuple[str, ...]]
"""What stands before the brackets of a table, in them, and after them; of the rest, all first."""


class Thing(NamedTuple):
    """A table, an index, a trigger or a view."""

    type: str
    name: str
    sql: str

    @property
    def removed_by(self) -> str:
        """The statement that takes it out of a file; empty: with it her own rows would go."""
        if self.type == "table":
            return ""
        name = self.name.replace('"', '""')
        return f'DROP {self.type.upper()} "{name}";'

    @property
    def is_strict(self) -> bool:
        """Whether it is a table whose columns take values of their types alone."""
        return self.sql.endswith("STRICT")

    @property
    def is_ours(self) -> bool:
        """Whether it is written down as in our newest schema, to the letter."""
        if not self.sql or self.name.startswith("sqlite_"):
            return self.type != "trigger"
        if self.sql in newest() and self.name in WORD.findall(self.sql[:80]):
            return True
        index, mark, kind = self.name.rpartition("_")
        columns = OF_SEARCH.get(mark + kind)
        return index in names(newest()) and self.sql == f"CREATE TABLE '{self.name}'{columns}"


def refuse_strange(sqlite: sqlite3.Connection, path: Path, version: int) -> None:
    """Let a file of this schema version be used only if nothing in it acts in place of ours.

    Raises:
        StrangeSchema: Names the statement that removes what is strange.
        CorruptStore: A table is missing.
    """
    here = things(sqlite)
    if version == SCHEMA_VERSION and is_as_written_down(here):
        return
    ours = expected(version)
    if ours is None:  # of a later version: nobody here knows what belongs there
        return
    for thing in here:
        if is_strange(thing, ours):
            raise StrangeSchema(path, f"{thing.type} {thing.name}", thing.removed_by)
    if any(thing.type == "table" for thing in missing_things(sqlite, version)):
        raise CorruptStore(path)


def is_as_written_down(here: list[Thing]) -> bool:
    """Whether it is all of our newest schema to the letter and nothing else: seen at a glance."""
    return names(newest()) <= {thing.name for thing in here} and all(t.is_ours for t in here)


def is_strange(thing: Thing, ours: dict[str, Thing]) -> bool:
    """Whether it acts, or stands in the place of one of ours and is another."""
    known = ours.get(thing.name.lower())
    if known is None:
        return thing.type == "trigger"
    return not is_same(thing, known)


def is_same(thing: Thing, other: Thing) -> bool:
    """Whether two of one name mean the same."""
    return thing.type == other.type and meaning(thing) == meaning(other)


def missing_things(sqlite: sqlite3.Connection, version: int) -> Iterator[Thing]:
    """Yield what belongs into a file of this version and is not there."""
    here = {thing.name.lower() for thing in things(sqlite)}
    yield from (ours for name, ours in (expected(version) or {}).items() if name not in here)


def things_of_hers(sqlite: sqlite3.Connection, version: int) -> Iterator[Thing]:
    """Yield the tables, indexes and views that somebody has put beside ours."""
    ours = expected(version)
    for thing in things(sqlite):
        of_sqlite = not thing.sql or thing.name.startswith("sqlite_")
        if ours and not of_sqlite and thing.name.lower() not in ours:
            yield thing


def things(sqlite: sqlite3.Connection) -> list[Thing]:
    """Everything that the schema of a file has."""
    rows = sqlite.execute("SELECT type, name, COALESCE(sql, '') FROM sqlite_schema ORDER BY name")
    return [Thing(*map(str, row)) for row in rows]


@lru_cache(4)
def expected(version: int) -> dict[str, Thing] | None:
    """What a store of a version has, by name; `None` where we do not know."""
    if version == SCHEMA_VERSION:
        text = newest()
    elif (file := EARLIER / f"schema-{version}.sql").exists():
        text = file.read_text(encoding="utf-8")
    else:
        return None
    with closing(sqlite3.connect(":memory:")) as empty:
        empty.executescript(text)
        return {thing.name.lower(): thing for thing in things(empty) if thing.sql}


@lru_cache(1)
def newest() -> str:
    """Our schema as it is written down."""
    return NEWEST.read_text(encoding="utf-8")


@lru_cache(1)
def names(schema: str) -> set[str]:
    """What a schema creates."""
    return set(CREATED.findall(schema))


def meaning(thing: Thing) -> Meaning:
    """What is created, whoever wrote the statement down."""
    tokens = tuple(
        token if token.startswith("'") else token.strip('"`[]').lower() or token
        for token in TOKEN.findall(thing.sql)
        if not token.startswith(("--", "/*"))
    )
    if thing.type != "table" or "virtual" in tokens[:2] or "(" not in tokens:
        return tokens, frozenset(), ()
    first, last = tokens.index("("), len(tokens) - tokens[::-1].index(")")
    return tokens[:first], frozenset(parts(tokens[first + 1 : last - 1])), tokens[last:]


def parts(tokens: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Columns and constraints, which commas part that stand in no brackets."""
    depth, start = 0, 0
    for place, token in enumerate(tokens):
        depth += (token == "(") - (token == ")")
        if token == "," and depth == 0:
            yield tokens[start:place]
            start = place + 1
    yield tokens[start:]
