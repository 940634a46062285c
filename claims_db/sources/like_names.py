"""What is typed to the sources whose names are like it.

Of a hundred thousand names their trigrams leave the few hundred that are worth comparing with
what was typed, typing errors and all.
"""

import json
from collections import Counter

from claims_db.file.connection import Connection
from claims_db.text.trigrams import LEARN, entries, numbers, trigrams

WEIGHED = 30_000
"""Ids that are counted at most for what is typed: some milliseconds."""


def learn_name(connection: Connection, source_id: int, key: str) -> None:
    """Let a source be found by one more name; only inside `Connection.write`."""
    others = connection.rows(
        "SELECT key FROM source_alias WHERE source_id = :source AND key <> :key",
        source=source_id,
        key=key,
    )
    known = trigrams(row["key"] for row in others)
    connection.execute_many(LEARN, entries(source_id, trigrams([key]) - known))


def sources_like(connection: Connection, key: str, limit: int) -> list[int]:
    """Return the sources that share most trigrams with the beginning of a name.

    The commonest trigrams count only while there are few of the others, for they tell least.
    """
    rows = connection.rows(
        """
        SELECT trigram, sources
        FROM source_trigram
        WHERE trigram IN (SELECT value FROM json_each(:trigrams))
        """,
        trigrams=json.dumps(sorted(trigrams([key], whole=False))),
    )
    lists: dict[str, bytes] = {}
    for row in rows:
        lists[row["trigram"]] = lists.get(row["trigram"], b"") + row["sources"]
    shared: Counter[int] = Counter()
    for packed in sorted(lists.values(), key=len):
        if shared.total() + len(packed) // 4 > WEIGHED and shared:
            break
        shared.update(numbers(packed))
    return [source for source, _count in shared.most_common(limit)]
