"""The registry of sources: a name as typed or printed to the source it means."""

import json
import re
from collections.abc import Sequence
from sqlite3 import Row

from claims_db.file.connection import Connection
from claims_db.sources.offered import OfferedSources
from claims_db.sources.rows import give_alias, insert_source, put
from claims_db.text.names import normalise_name, without_legal_form
from claims_db.values.errors import InvalidValue
from claims_db.values.records import Source


class Sources(OfferedSources):
    """Finds and adds sources; never decides that two of them are the same.

    What nobody uses any more is found by its name, and offered to nobody.
    """

    def __init__(self, connection: Connection) -> None:
        super().__init__(connection)
        self._just_named: tuple[int, dict[str, Source]] = (0, {})
        """What `names` has read in which transaction, of those that their own names lead to."""

    def get(self, source_id: int) -> Source:
        """Return the source with this id.

        Raises:
            InvalidValue: There is none.
        """
        row = self._connection.row("SELECT id, name, type FROM source WHERE id = :id", id=source_id)
        if row is None:
            raise InvalidValue("source", f"there is none with the id {source_id}")
        return Source(**row)

    def names(self, source_ids: Sequence[int]) -> list[str]:
        """Return the names of sources, in this order.

        Raises:
            InvalidValue: There is none with one of these ids.
        """
        rows = self._connection.rows(
            """
            SELECT wanted.value AS id, source.name, source.type, (
                SELECT json_group_array(source_alias.key)
                FROM source_alias
                WHERE source_id = source.id AND alias = source.name
            ) AS keys
            FROM json_each(:sources) AS wanted
            LEFT JOIN source ON source.id = wanted.value
            """,
            sources=json.dumps(source_ids),
        )
        for row in rows:
            if row["name"] is None:
                raise InvalidValue("source", f"there is none with the id {row['id']}")
        leading = {
            row["name"]: Source(row["id"], row["name"], row["type"])
            for row in rows
            if normalise_name(row["name"]) in json.loads(row["keys"])
        }
        self._just_named = self._connection.transaction, leading
        return [row["name"] for row in rows]

    def named(self, name: str) -> Source | None:
        """Return the source of which `name` is an alias.

        Whatever its case, its quotation marks and, where no alias has one, its legal form.
        """
        key = normalise_name(name)
        row = self._connection.row(
            """
            SELECT source.id, source.name, source.type
            FROM source_alias
            JOIN standing_source AS source ON source.named = source_id
            WHERE key IN (:key, :bare)
            ORDER BY key <> :key
            """,
            key=key,
            bare=without_legal_form(key),
        )
        return Source(**row) if row else None

    def obtain(self, name: str, source_type: str) -> Source:
        """Return the source of this name, merged or not; add it, with this type, if it is new.

        Only inside `Connection.write`.
        """
        (transaction, leading), self._just_named = self._just_named, (0, {})
        if transaction == self._connection.transaction and name in leading:
            self._just_named = transaction, leading
            return leading[name]
        known = self._known(name)
        if known:
            return Source(**known)
        added = insert_source(self._connection, name, source_type)
        key = normalise_name(name)
        for alias in dict.fromkeys((key, without_legal_form(key))):
            give_alias(self._connection, added, alias, name)
        return Source(id=added, name=name, type=source_type)

    def obtain_bearing(self, name: str, source_type: str) -> Source:
        """Return the source that bears this name itself; add it if it is new.

        A name that led to another source, as its alias, leads to this one then. Only inside
        `Connection.write`.
        """
        self._just_named = 0, {}
        known = self._known(name)
        if known and normalise_name(known["name"]) == normalise_name(name):
            return Source(**known)
        added = insert_source(self._connection, name, source_type)
        give_alias(self._connection, added, normalise_name(name), name)
        return Source(id=added, name=name, type=source_type)

    def known_id(self, name: str) -> int | None:
        """Return the id of the source that has this name, merged or not; `None`: none has."""
        known = self._known(name)
        return known["id"] if known else None

    def _known(self, name: str) -> Row | None:
        key = normalise_name(name)
        return self._connection.row(
            """
            SELECT id, name, type
            FROM source_alias
            JOIN source ON source.id = source_id
            WHERE key IN (:key, :bare)
            ORDER BY key <> :key
            """,
            key=key,
            bare=without_legal_form(key),
        )

    def add(self, name: str, source_type: str) -> Source:
        """Return the source of this name, adding it if it is new.

        Raises:
            InvalidValue: The name is empty or the type is none of ours.
        """
        from claims_db.values.incoming import NewSource

        new = NewSource(name=name, type=source_type)
        with self._connection.write():
            return self.obtain(new.name, new.type)

    def put_type(self, source_id: int, source_type: str) -> None:
        """Let a source be of another type. Only inside `Connection.write`."""
        put(self._connection, source_id, "type", source_type)

    def put_name(self, source_id: int, name: str) -> None:
        """Let a source's name be spelled otherwise. Only inside `Connection.write`."""
        self._just_named = 0, {}
        put(self._connection, source_id, "name", name)
        give_alias(self._connection, source_id, normalise_name(name), name)

    def known(self, name: str) -> Source:
        """Return the source of this name, or of this number as the history has it: s12.

        Raises:
            InvalidValue: There is none.
        """
        if named := self.named(name):
            return named
        number = re.fullmatch("s([0-9]{1,18})", name)
        try:
            return self.get(int(number[1]) if number else -1)
        except InvalidValue:
            problem = f"there is none named {name}; `workbench sources` lists them"
            raise InvalidValue("source", problem) from None

    def all_keys(self) -> list[tuple[str, int]]:
        """Return every name that is known, levelled, with the id of the source it stands for."""
        rows = self._connection.rows(
            """
            SELECT key, id
            FROM source_alias
            JOIN standing_source ON named = source_id
            """
        )
        return [(row["key"], row["id"]) for row in rows]

    def all_named(self) -> list[tuple[str, int]]:
        """Return every name that is known, levelled, with the id of the source that bears it."""
        rows = self._connection.rows("SELECT key, source_id FROM source_alias")
        return [(row["key"], row["source_id"]) for row in rows]
