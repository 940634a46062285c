"""Chains as they are kept, lists of ids, to who says so, as every format names them."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from claims_db.articles.claims.shown_answers import checks_in
from claims_db.articles.stories.read import goes_on
from claims_db.export.expected import source_of
from claims_db.export.exported_claim import Attribution
from claims_db.text.names import normalise_name
from claims_db.values.answered import ids_in
from claims_db.values.records import AttributionCheck, Source

if TYPE_CHECKING:
    from claims_db.file.connection import Connection

KEPT = 10_000
"""Sources and chains held at once: a store may have a million, a newsroom uses a few hundred."""


class Sources:
    """Chains as they are kept, lists of ids, to attributions; the latest used are kept."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self.source = lru_cache(KEPT)(self._source)
        self.checks = lru_cache(KEPT)(self._checks)
        self.attribution = lru_cache(KEPT)(self._attribution)

    def suggested(self, ids: str, retold: int | None) -> str:
        """A suggested chain, which goes on where its article retells a relay."""
        if retold is None:
            return ids
        chain = [self.source(one) for one in ids_in(ids)]
        return json.dumps([*ids_in(ids), retold]) if goes_on(chain) else ids

    def _checks(self, checked: str) -> Mapping[int, AttributionCheck]:
        """Checks as the table has them, by the sources that stand for those that were named."""
        named = {check.source: check for check in checks_in(checked)}
        rows = self._connection.rows(
            """
            SELECT wanted.value AS name, source.id
            FROM json_each(:keys) AS wanted
            CROSS JOIN source_alias ON source_alias.key = wanted.value
            CROSS JOIN standing_source AS source ON source.named = source_id
            """,
            keys=json.dumps([normalise_name(name) for name in named]),
        )
        ids = {row["name"]: row["id"] for row in rows}
        found = ((ids.get(normalise_name(name)), check) for name, check in named.items())
        return {source: check for source, check in found if source is not None}

    def _attribution(self, ids: str, publisher_id: int, publisher_name: str) -> Attribution:
        publisher = self.source(publisher_id)._replace(name=publisher_name)
        chain = [self.source(source_id) for source_id in ids_in(ids)]
        if chain and chain[-1].id == publisher.id:
            chain.pop()
        named = (publisher if source.id == publisher.id else source for source in chain)
        return Attribution(tuple(named), publisher)

    def _source(self, source_id: int) -> Source:
        """Return the source with this id, or the one that it was merged into."""
        row = self._connection.row(
            """
            SELECT id, name, type FROM standing_source WHERE named = :id
            """,
            id=source_id,
        )
        return source_of(self._connection.path, row)
