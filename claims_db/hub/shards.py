"""Records to the shards of a hub: an article is in one with all that is said of it."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from claims_db.hub.sent import Outgoing

ARTICLE = re.compile(rb'"(?:text_sha256|article)": ?"([0-9a-f]{64})"')
"""An article that a record names. In a text that it quotes the marks before a colon are escaped."""


def in_shards(
    records: Sequence[Outgoing], shards: Sequence[int]
) -> Iterator[tuple[int, list[Outgoing]]]:
    """Yield records by their shards, in order; the first has the sources, which others name."""
    if len(shards) == 1:
        yield shards[0], list(records)
        return
    placed = sorted(((shard_of(one.body, shards), one) for one in records), key=lambda at: at[0])
    for shard, group in groupby(placed, key=lambda at: at[0]):
        yield shard, [one for _, one in group]


def shard_of(body: bytes, shards: Sequence[int]) -> int:
    """The shard of a record: that of the first article it names, or else the first.

    It follows from the body alone, so that programs of which one does not know its kind agree.
    """
    named = ARTICLE.search(body)
    return shards[int(named[1][:8], 16) % len(shards)] if named else shards[0]
