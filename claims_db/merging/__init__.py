"""Another machine's store into this one: the union of both, in whatever order they meet.

Articles are known by their text, claims by who made them and where, sources by their
name, decisions by their id. What both stores suggest for the same claim is taken from
the earlier import; what their reviewers decided all counts (see replay.py).
"""

from dataclasses import dataclass
from pathlib import Path

from claims_db.errors import CannotOpenStore, OlderStore
from claims_db.merging.articles import take_in_articles
from claims_db.merging.decisions import take_in_decisions
from claims_db.merging.sources import take_in_sources
from claims_db.store import ClaimStore
from claims_db.store_file import SCHEMA_VERSION, inspect

__all__ = ["Merged", "merge_store"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What came in from another store."""

    articles: int
    sources: int
    decisions: int
    disputed: int
    """Claims that are disputed now and were not before."""


def merge_store(store: ClaimStore, other: Path) -> Merged:
    """Take into `store` what the store at `other` has and it has not; change only `store`.

    Broken off, it has taken in a part; done again, it goes on.

    Raises:
        StoreError: One of the stores cannot be used.
        OlderStore: The other one is of an older schema; opening it brings it up to date.
    """
    if not other.exists():  # opening it would begin a new one there
        raise CannotOpenStore(other)
    if inspect(other) < SCHEMA_VERSION:
        raise OlderStore(other)
    before = store.articles.progress().disputed
    with ClaimStore(other) as theirs:
        if theirs.connection.version > SCHEMA_VERSION and theirs.connection.refusal:
            raise theirs.connection.refusal
        last = theirs.ledger.last_seq()
        sources, new_sources = take_in_sources(store, theirs)
        claims, new_articles = take_in_articles(store, theirs, sources)
        decisions = take_in_decisions(store, theirs, sources, claims, last)
    return Merged(
        articles=new_articles,
        sources=new_sources,
        decisions=decisions,
        disputed=store.articles.progress().disputed - before,
    )
