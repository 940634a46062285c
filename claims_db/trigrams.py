"""Three characters in a row to the sources whose names have them.

Of a hundred thousand names it leaves the few hundred that are worth comparing with what was
typed, typing errors and all.
"""

import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from claims_db.connection import Connection

BLOCK = 4096
"""Sources whose ids share a row of the index, so that a new one rewrites little."""

WEIGHED = 30_000
"""Ids that are counted at most for what is typed: some milliseconds."""

LEARN = """
    INSERT INTO source_trigram (trigram, block, sources)
    VALUES (:trigram, :block, :sources)
    ON CONFLICT DO UPDATE SET sources = CAST(sources || excluded.sources AS BLOB)
"""


def learn_name(connection: Connection, source_id: int, key: str) -> None:
    """Let a source be found by one more name; only inside `Connection.write`."""
    others = connection.rows(
        "SELECT key FROM source_alias WHERE source_id = :source AND key <> :key",
        source=source_id,
        key=key,
    )
    known = trigrams(row["key"] for row in others)
    connection.execute_many(LEARN, entries(source_id, trigrams([key]) - known))


def entries(source_id: int, found: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what LEARN takes for the trigrams of a source."""
    sources = source_id.to_bytes(4, "little")
    for trigram in sorted(found):
        yield {"trigram": trigram, "block": source_id // BLOCK, "sources": sources}


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


def trigrams(keys: Iterable[str], *, whole: bool = True) -> set[str]:
    """унн: « ун», «унн», «нн »; where a name is still being typed its last word has no end."""
    words = []
    for key in keys:
        words += [f" {word} " for word in key.split()]
        if words and not whole:
            words[-1] = words[-1].rstrip()
    return {word[place : place + 3] for word in words for place in range(len(word) - 2)}


def numbers(packed: bytes) -> "array[int]":
    """The ids of a row of the index: 32 bits each, the lowest byte first."""
    ids = array("I", packed)
    if sys.byteorder == "big":
        ids.byteswap()
    return ids
