"""The sources of another store, with all their names, to ours.

A name that a source bears itself goes before the same name as an alias of another one;
between two aliases the source whose name comes first in the alphabet has it. So two
stores agree whichever is merged into the other.
"""

from collections.abc import Sequence

from claims_db.merging.records import AliasRecord, SourceRecord
from claims_db.sources.rows import give_alias, insert_source, put
from claims_db.store import ClaimStore
from claims_db.text.names import INVISIBLE, normalise_name, without_legal_form

AS_GIVEN = """
    SELECT name, type,
           EXISTS (SELECT 1 FROM change WHERE source_id = :source AND field = 'name') AS is_named,
           EXISTS (SELECT 1 FROM change WHERE source_id = :source AND field = 'type') AS is_typed
    FROM source
    WHERE id = :source
"""
"""What a source is, and whether a reviewer said so."""


class SourcesComingIn:
    """Writes sources that are new, and what is new of those that are known."""

    def __init__(self, store: ClaimStore) -> None:
        self._ours = store.connection
        self._ids: dict[str, int] = {}
        self.added = 0

    def take_in(self, records: Sequence[SourceRecord]) -> None:
        """Write sources. Only inside `Connection.write`."""
        for record in records:
            known = self._bearing(record.name)
            if known is None:
                known = insert_source(self._ours, record.name, record.type)
                give_alias(self._ours, known, normalise_name(record.name), record.name)
                self.added += 1
            else:
                self._agree(known, record.name, record.type)
            self._ids[record.name] = known
            for alias in record.aliases:
                self._take_in_alias(known, alias)

    def forget(self) -> None:
        """Look up every source anew."""
        self._ids.clear()

    def id_of(self, name: str) -> int:
        """The id of our source that bears a name; it has come in before."""
        if name not in self._ids:
            known = self._bearing(name)
            if known is None:
                known = insert_source(self._ours, name, "unnamed")
                give_alias(self._ours, known, normalise_name(name), name)
            self._ids[name] = known
        return self._ids[name]

    def standing(self, name: str) -> int:
        """The id of the source that stands for the one of a name."""
        return self.standing_of(self.id_of(name))

    def standing_of(self, source_id: int) -> int:
        """The id of the source that stands for one of ours."""
        row = self._ours.row("SELECT same_as FROM source WHERE id = :source", source=source_id)
        return (row["same_as"] if row else None) or source_id

    def _bearing(self, name: str) -> int | None:
        """The id of our source that bears this name itself."""
        key = normalise_name(name)
        row = self._ours.row(
            "SELECT id, name FROM source_alias JOIN source ON id = source_id WHERE key = :key",
            key=key,
        )
        return int(row["id"]) if row and normalise_name(row["name"]) == key else None

    def _agree(self, source_id: int, name: str, source_type: str) -> None:
        """Settle spelling and type where both stores know a source.

        What a reviewer gave it is better than anything, and any type better than none. A
        spelling with characters that are not seen is none.
        """
        row = self._ours.row(AS_GIVEN, source=source_id)
        assert row is not None
        if not row["is_named"] and not INVISIBLE.search(name) and name < row["name"]:
            put(self._ours, source_id, "name", name)
        types = {row["type"], source_type} - {"unnamed"}
        if not row["is_typed"] and types and (better := min(types)) != row["type"]:
            put(self._ours, source_id, "type", better)

    def _take_in_alias(self, source_id: int, alias: AliasRecord) -> None:
        written = normalise_name(alias.alias)
        key = alias.key if alias.key == without_legal_form(written) else written
        row = self._ours.row(
            """
            SELECT alias, source_id, holder.name AS holder, claimant.name AS claimant
            FROM source_alias
            JOIN source AS holder ON holder.id = source_id
            JOIN source AS claimant ON claimant.id = :source
            WHERE key = :key
            """,
            key=key,
            source=source_id,
        )
        if row and row["source_id"] == source_id:
            if alias.alias >= row["alias"]:
                return
        elif row and (normalise_name(row["holder"]) == key or row["holder"] < row["claimant"]):
            return
        give_alias(self._ours, source_id, key, alias.alias)
