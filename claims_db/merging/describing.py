"""How a text is described that several machines have imported.

A file may come from anybody and say anything: from there only what nobody here knows is taken, an
author, an address, a day. The machines of a hub agree: the earliest import says title, publisher
and language; of several authors, addresses or days the first by the alphabet stands, for nobody
can tell which was known first. What a reviewer has decided stands, whatever any import says.
"""

from collections.abc import Container
from sqlite3 import Row
from typing import Any, NamedTuple

from claims_db.merging.records import ArticleRecord
from claims_db.values.words import ChangedField

TOLD: tuple[ChangedField, ...] = ("title", "publisher", "language")
FILLED: tuple[ChangedField, ...] = ("author", "url", "published")
OF_IMPORT = "imported_at", "file_name", "file_sha256", "encoding", "remarks"
"""What is said of the import itself."""


class Described(NamedTuple):
    """What is taken from another machine's description of an article."""

    details: dict[ChangedField, Any]
    of_import: dict[str, Any]


def taken_from(
    record: ArticleRecord, known: Row, decided: Container[ChangedField], *, agreeing: bool
) -> Described:
    """Return what of a record describes an article that is here, whose row is `known`."""
    order = (*OF_IMPORT[:1], *TOLD, *OF_IMPORT[1:])
    theirs_first = [getattr(record, name) for name in order] < [known[name] for name in order]
    is_earlier = agreeing and theirs_first
    taken: dict[ChangedField, Any] = {}
    if is_earlier:
        taken = {name: getattr(record, name) for name in TOLD}
    for name in FILLED:
        theirs = getattr(record, name)
        if theirs and (not known[name] or (agreeing and theirs < known[name])):
            taken[name] = theirs
    return Described(
        {
            name: value
            for name, value in taken.items()
            if name not in decided and value != known[name]
        },
        {name: getattr(record, name) for name in OF_IMPORT} if is_earlier else {},
    )
