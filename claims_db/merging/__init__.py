"""Another machine's store into this one: the union of both, in whatever order they meet.

Articles are known by their text, claims by who made them and where, sources by their
name, decisions by their id. What both stores suggest for the same claim is taken from
the earlier import; what their reviewers decided all counts (see replay.py).
"""

from dataclasses import dataclass
from pathlib import Path

from claims_db.file.foreign import checked_copy
from claims_db.merging.articles import take_in_articles
from claims_db.merging.decisions import take_in_decisions
from claims_db.merging.sources import take_in_sources
from claims_db.merging.versions import link_versions
from claims_db.store import ClaimStore

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
    """
    before = store.articles.progress().disputed
    with checked_copy(other) as copy, ClaimStore(copy) as theirs:
        last = theirs.ledger.last_seq()
        sources, new_sources = take_in_sources(store, theirs)
        claims, new_articles = take_in_articles(store, theirs, sources)
        link_versions(store, theirs)
        decisions = take_in_decisions(store, theirs, sources, claims, last)
    return Merged(
        articles=new_articles,
        sources=new_sources,
        decisions=decisions,
        disputed=store.articles.progress().disputed - before,
    )
