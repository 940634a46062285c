"""A web address to a page, or to the pages that a feed there lists: RSS, Atom, a news sitemap.

Of a feed only the addresses are taken, for which its three forms need one line each; what it
says of an entry, the page says better. A feed may have no entry yet.
"""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from workbench.ingest.document import Document, FeedRead, Read
from workbench.ingest.errors import IngestError
from workbench.ingest.web import FEED_TYPES, Fetched, fetch
from workbench.ingest.web_errors import NoFeed, NotAFeedOfArticles

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ENTRIES = 200
"""Entries that are looked at, the first ones: a feed lists its latest first."""

BEGINS = re.compile(
    rb"(?:<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>|\s)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b",
    re.DOTALL,
)
ENTRIES = "//*[local-name()='item' or local-name()='entry' or local-name()='url']"
LINKS = (
    "./*[local-name()='origLink']/text()",
    "./*[local-name()='link']/text()",
    "./*[local-name()='link'][not(@rel) or @rel='alternate']"
    "[not(@type) or contains(@type, 'html')]/@href",
    "./*[local-name()='loc']/text()",
    "./*[local-name()='guid'][not(@isPermaLink='false')]"
    "[starts-with(normalize-space(), 'http')]/text()",
    "./*[local-name()='id'][starts-with(normalize-space(), 'http')]/text()",
)
"""Where an entry says its address, the surest place first."""
AMPERSAND = re.compile(rb"&(?!#?\w{1,10};)")
"""In an address that nobody has escaped."""
SITEMAPS = "/*[local-name()='sitemapindex']"


def read_address(
    address: str,
    max_bytes: int,
    may_connect: Callable[[str], bool] | None,
    is_known: Callable[[str], bool],
) -> Iterator[Read]:
    """Yield the page at an address, or what a feed there lists and its new pages; or why not."""
    try:
        there = fetch(address, max_bytes=max_bytes, may_connect=may_connect)
        if not is_feed(there):
            yield page_at(address, there)
            return
        entries = entries_of(there, address)
    except IngestError as error:
        yield error
        return
    new = [entry for entry in entries if not is_known(entry)]
    yield FeedRead(address, len(entries), len(new))
    for entry in new:
        try:
            yield page_at(entry, fetch(entry, max_bytes=max_bytes, may_connect=may_connect))
        except IngestError as error:
            yield error


def page_at(address: str, there: Fetched) -> Document:
    """What was fetched as a document.

    Raises:
        NoFeed: It is XML, and no feed.
    """
    if there.type in FEED_TYPES:
        raise NoFeed(address)
    kind = "text" if there.type == "text/plain" else "page"
    return Document(address, there.content, kind, charset=there.charset, address=there.address)


def is_feed(there: Fetched) -> bool:
    """Whether it lists pages, whatever the server calls it."""
    content = there.content.removeprefix(b"\xef\xbb\xbf")
    return there.type != "text/plain" and BEGINS.match(content[:10_000]) is not None


def entries_of(there: Fetched, name: str) -> list[str]:
    """The addresses that a feed lists, each once, in its order.

    Raises:
        IngestError: It is none, or lists lists of such.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(AMPERSAND.sub(b"&amp;", there.content), parser)
    if tree is None:
        raise NoFeed(name)
    if tree.xpath(SITEMAPS):
        raise NotAFeedOfArticles(name)
    listed = (address_of(entry, there.address) for entry in tree.xpath(ENTRIES))
    return list(dict.fromkeys(filter(None, listed)))[:MOST_ENTRIES]


def address_of(entry: "_Element", feed: str) -> str | None:
    """Where an entry of a feed stands on the web; `None`: it does not say."""
    for path in LINKS:
        for said in entry.xpath(path):
            link = str(said).strip()
            address = urldefrag(urljoin(urljoin(feed, entry.base or ""), link))[0]
            if link and address.startswith(("http://", "https://")):
                return str(address)
    return None
