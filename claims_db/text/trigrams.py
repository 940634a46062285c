"""Names to their trigrams, three characters in a row, and to the rows of the index of them."""

import sys
from array import array
from collections.abc import Iterable, Iterator
from typing import Any

BLOCK = 4096
"""Sources whose ids share a row of the index, so that a new one rewrites little."""

LEARN = """
    INSERT INTO source_trigram (trigram, block, sources)
    VALUES (:trigram, :block, :sources)
    ON CONFLICT DO UPDATE SET sources = CAST(sources || excluded.sources AS BLOB)
"""


def entries(source_id: int, found: Iterable[str]) -> Iterator[dict[str, Any]]:
    """Yield what LEARN takes for the trigrams of a source."""
    sources = source_id.to_bytes(4, "little")
    for trigram in sorted(found):
        yield {"trigram": trigram, "block": source_id // BLOCK, "sources": sources}


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
