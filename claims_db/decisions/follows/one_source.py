"""Two sources that are one: what it changes, and how it is taken back.

Nothing is rewritten. A merged source keeps its aliases and the answers that name it; only
where it leads (`source.same_as`) changes, and reading follows it.
"""

import json
from collections.abc import Iterable

from claims_db.decisions.follows.settling import Standing
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources
from claims_db.sources.rows import count_uses, put
from claims_db.values.errors import InvalidValue


class SourceMerging:
    """Reads and writes into which source another one is merged; keeps no journal of it."""

    def __init__(self, connection: Connection, sources: Sources, standing: Standing) -> None:
        self._connection = connection
        self._sources = sources
        self._standing = standing

    def present(self, source_id: int) -> str | None:
        """Return the name of the source that this one is merged into."""
        row = self._connection.row(
            """
            SELECT other.name
            FROM source
            JOIN source AS other ON other.id = source.merged_into
            WHERE source.id = :source
            """,
            source=source_id,
        )
        return str(row["name"]) if row else None

    def name(self, source_id: int) -> str:
        """Return the name that a source bears.

        Raises:
            InvalidValue: There is none with this id.
        """
        return self._sources.get(source_id).name

    def put(self, source_id: int, name: str | None) -> None:
        """Merge a source into the one of this name; `None`: let it stand for itself again."""
        self.name_end(source_id, name)
        self.follow()

    def name_end(self, source_id: int, name: str | None) -> None:
        """The same, while what follows from it does not follow yet."""
        into = None if name is None else self._sources.obtain(name, "unnamed").id
        put(self._connection, source_id, "merged_into", into)

    def all_same_as(self) -> dict[int, int]:
        """Return which sources are merged, with the ones that stand for them."""
        rows = self._connection.rows("SELECT id, same_as FROM source WHERE same_as IS NOT NULL")
        return {row["id"]: row["same_as"] for row in rows}

    def follow(self) -> None:
        """Let the names that stand, their uses and the origins of claims follow from the merges."""
        merged = self._connection.rows(
            "SELECT id, same_as FROM source WHERE merged_into IS NOT NULL OR same_as IS NOT NULL"
        )
        moved: set[int] = set()
        for row in merged:
            end = self.end_of(row["id"])
            same_as = None if end == row["id"] else end
            if same_as != row["same_as"]:
                put(self._connection, row["id"], "same_as", same_as)
                moved |= {row["id"], end, row["same_as"] or end}
        if moved:
            count_uses(self._connection, moved)
            self._standing.settle(self._claims_naming(moved))

    def end_of(self, source_id: int) -> int:
        """Return where the merges lead; round a circle, as merged stores can hold, to one name.

        Raises:
            InvalidValue: There is no such source.
        """
        path = [source_id]
        while True:
            row = self._connection.row(
                "SELECT merged_into FROM source WHERE id = :source", source=path[-1]
            )
            if row is None:
                raise InvalidValue("source", f"there is none with the id {path[-1]}")
            following = row["merged_into"]
            if following is None:
                return path[-1]
            if following in path:
                circle = path[path.index(following) :]
                return min(circle, key=lambda source: self._sources.get(source).name)
            path.append(following)

    def _claims_naming(self, sources: Iterable[int]) -> list[int]:
        rows = self._connection.rows(
            """
            SELECT id FROM claim WHERE origin_id IN (SELECT value FROM json_each(:sources))
            UNION
            SELECT id FROM claim WHERE relay_id IN (SELECT value FROM json_each(:sources))
            UNION
            SELECT claim_id FROM answer WHERE source_id IN (SELECT value FROM json_each(:sources))
            """,
            sources=json.dumps(sorted(sources)),
        )
        return [row["id"] for row in rows]
