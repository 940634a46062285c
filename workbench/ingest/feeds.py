"""A web address to a page, or to the pages that a feed there lists.

Of a feed only the addresses are taken (feed_forms.py); what it says of an entry, the page says
better. A feed may have no entry yet.
"""

from collections.abc import Callable, Iterator

from workbench.ingest.document import Document, FeedRead, Read
from workbench.ingest.errors import IngestError
from workbench.ingest.feed_forms import entries_of, is_feed, sitemaps_of, unpacked
from workbench.ingest.web import FEED_TYPES, Fetched, fetch
from workbench.ingest.web_errors import NoFeed, NotAFeedOfArticles

MOST_ENTRIES = 200
"""Entries that are looked at, the first ones: a feed lists its latest first."""
MOST_SITEMAPS = 5
"""Of those that a site's index lists, the latest."""

Fetch = Callable[[str], Fetched]


def read_address(
    address: str,
    max_bytes: int,
    may_connect: Callable[[str], bool] | None,
    is_known: Callable[[str], bool],
) -> Iterator[Read]:
    """Yield the page at an address, or what a feed there lists and its new pages; or why not."""

    def fetched(place: str) -> Fetched:
        return fetch(place, max_bytes=max_bytes, may_connect=may_connect)

    try:
        there = fetched(address)
        listing = unpacked(there, max_bytes)
        if not is_feed(listing):
            yield page_at(address, there)
            return
        entries = listed_by(listing, address, fetched, max_bytes)[:MOST_ENTRIES]
    except IngestError as error:
        yield error
        return
    new = [entry for entry in entries if not is_known(entry)]
    yield FeedRead(address, len(entries), len(new))
    for entry in new:
        try:
            yield page_at(entry, fetched(entry))
        except IngestError as error:
            yield error


def page_at(address: str, there: Fetched) -> Document:
    """What was fetched as a document.

    Raises:
        NoFeed: It is data, and no feed.
    """
    if there.type in FEED_TYPES:
        raise NoFeed(address)
    kind = "text" if there.type == "text/plain" else "page"
    return Document(address, there.content, kind, charset=there.charset, address=there.address)


def listed_by(there: Fetched, name: str, fetched: Fetch, max_bytes: int) -> list[str]:
    """The addresses of pages that a feed lists, or the latest sitemaps that an index lists.

    Raises:
        IngestError: It lists none, or a sitemap of an index cannot be read.
    """
    sitemaps = sitemaps_of(there, name)
    if not sitemaps:
        return entries_of(there, name)
    entries: list[str] = []
    for place in sitemaps[:MOST_SITEMAPS]:
        listing = unpacked(fetched(place), max_bytes)
        if not is_feed(listing):
            raise NoFeed(place)
        if sitemaps_of(listing, place):
            raise NotAFeedOfArticles(name)
        entries += entries_of(listing, place)
        if len(entries) >= MOST_ENTRIES:
            break
    return list(dict.fromkeys(entries))
