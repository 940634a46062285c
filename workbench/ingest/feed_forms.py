"""What a feed lists: RSS, Atom, JSON Feed, a sitemap, an index of sitemaps; packed or in UTF-16.

Only addresses are needed of them, for which their forms need one line each.
"""

import json
import re
import zlib
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterator
from functools import partial
from operator import itemgetter
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

from workbench.ingest.unpacking import unpacked_blocks
from workbench.ingest.web import Fetched
from workbench.ingest.web_errors import NoFeed, NotFetched, PageTooLarge

if TYPE_CHECKING:
    from lxml.etree import _Element

BEGINS = re.compile(
    rb"(?:<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>\[]*>|\s)*<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b",
    re.DOTALL,
)
DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
GZIP = b"\x1f\x8b"
UTF_16 = {
    **{BOM_UTF16_LE: "utf-16", BOM_UTF16_BE: "utf-16"},
    **{b"<\0": "utf-16-le", b"\0<": "utf-16-be"},
}
"""How XML of two bytes a letter begins."""
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
JSON_LINKS = ("url", "external_url", "id")
"""The same of JSON Feed 1.1."""
SITEMAPS = "/*[local-name()='sitemapindex']/*[local-name()='sitemap']"
DAYS = "string(.//*[local-name()='publication_date' or local-name()='lastmod'])"
"""When a page of a sitemap, or a sitemap, was new: ISO 8601, which sorts as it stands."""
AMPERSAND = re.compile(rb"&(?!#?\w{1,10};)")
"""In an address that nobody has escaped."""


def unpacked(there: Fetched, max_bytes: int) -> Fetched:
    """What was fetched, unpacked if it is a packed file, in UTF-8 if it was UTF-16.

    Raises:
        IngestError: It is damaged, or too large.
    """
    content = there.content
    if content.startswith(GZIP):
        content = b"".join(within(there, max_bytes))
    encoding = UTF_16.get(content[:2])
    if encoding:
        text = content.decode(encoding, "replace")
        content = DECLARATION.sub("", text, count=1).encode()
    return there._replace(content=content.removeprefix(BOM_UTF8))


def within(there: Fetched, max_bytes: int) -> Iterator[bytes]:
    """Yield a packed file in blocks, up to a size.

    Raises:
        IngestError: It is damaged, or larger.
    """
    unpacking, size = zlib.decompressobj(zlib.MAX_WBITS | 16), 0
    try:
        for block in unpacked_blocks(unpacking, [there.content]):
            size += len(block)
            if size > max_bytes:
                raise PageTooLarge(there.address, limit=max_bytes)
            yield block
    except zlib.error:
        raise NotFetched(there.address, reason="the packed file is damaged") from None
    if not unpacking.eof:
        raise NotFetched(there.address, reason="the packed file is damaged")


def is_feed(there: Fetched) -> bool:
    """Whether it lists pages, whatever the server calls it."""
    return there.type != "text/plain" and (
        BEGINS.match(there.content[:10_000]) is not None or is_json_feed(there.content)
    )


def is_json_feed(content: bytes) -> bool:
    """Whether it says that it is one."""
    return content.lstrip().startswith(b"{") and b"jsonfeed.org" in content


def sitemaps_of(there: Fetched, name: str) -> list[str]:
    """The sitemaps that a site's index lists, the latest first; none: it is no index.

    Raises:
        NoFeed: It can be read as nothing.
    """
    if is_json_feed(there.content):
        return []
    return addresses(latest_first(tree_of(there, name).xpath(SITEMAPS)), there.address)


def entries_of(there: Fetched, name: str) -> list[str]:
    """The addresses that a feed lists, each once: in its order, of a sitemap the latest first.

    Raises:
        NoFeed: It is none.
    """
    if is_json_feed(there.content):
        return json_entries(there, name)
    return addresses(latest_first(tree_of(there, name).xpath(ENTRIES)), there.address)


def latest_first(entries: "list[_Element]") -> "list[_Element]":
    """Entries of a sitemap by the day they tell; what tells none stays in its order, last."""
    days = [(str(entry.xpath(DAYS)).strip(), entry) for entry in entries]
    return [entry for _, entry in sorted(days, key=itemgetter(0), reverse=True)]


def addresses(entries: "list[_Element]", feed: str) -> list[str]:
    """Where entries stand on the web, each address once."""
    return list(dict.fromkeys(filter(None, map(partial(address_of, feed=feed), entries))))


def json_entries(there: Fetched, name: str) -> list[str]:
    """The addresses that a JSON Feed lists, each once, in its order.

    Raises:
        NoFeed: It is none.
    """
    try:
        items = json.loads(there.content)["items"]
        said = [next(filter(None, map(item.get, JSON_LINKS)), None) for item in items]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise NoFeed(name) from None
    links = (at(there.address, link) for link in said if isinstance(link, str))
    return list(dict.fromkeys(filter(None, links)))


def tree_of(there: Fetched, name: str) -> "_Element":
    """A feed of XML as a tree; entities are not resolved.

    Raises:
        NoFeed: It is none.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    tree = etree.fromstring(AMPERSAND.sub(b"&amp;", there.content), parser)
    if tree is None:
        raise NoFeed(name)
    return tree


def address_of(entry: "_Element", feed: str) -> str | None:
    """Where an entry of a feed stands on the web; `None`: it does not say."""
    said = (str(link).strip() for path in LINKS for link in entry.xpath(path))
    return next(filter(None, (at(feed, link, entry.base or "") for link in said)), None)


def at(feed: str, link: str, base: str = "") -> str | None:
    """The address that a link in a feed means; `None`: no page can be there."""
    try:
        address = urldefrag(urljoin(urljoin(feed, base), link))[0]
    except ValueError:  # brackets that hold no address
        return None
    return address if link and address.startswith(("http://", "https://")) else None
