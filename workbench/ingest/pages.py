"""A web page to the article on it: the text, and what the page says of itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding, checked, decode
from workbench.ingest.details import Details, read_date
from workbench.ingest.document import Document
from workbench.ingest.errors import NoArticleText, TooComplex, TooDeep
from workbench.ingest.found import Found
from workbench.ingest.page_shapes import drop_notes, read_shape, short_article
from workbench.ingest.paywalls import says_it_is_paid_for, without_walls
from workbench.ingest.remarks import (
    CONTROL_SEQUENCES,
    DIRECTION_MARKS,
    HIDDEN_TEXT,
    ODD_CHARACTERS,
    PAYWALL,
)
from workbench.ingest.telegram_files import read_telegram_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DEEPEST = 500
MOST_ELEMENTS = 20_000
"""A page of a newspaper has two thousand; above this the extraction takes seconds."""

SHORTEST_ARTICLE = 60
"""Characters; less is the button of a cookie wall."""
SHORT_ARTICLE = 1_000
"""Characters; of what is shorter the extractor makes one line, for it seems too little."""

DATES = {"original_date": True, "extensive_search": False}
"""The extractor's own search for a date is kept short: a guessed one is worse than none."""

TIMES = (
    '//meta[@property="article:published_time"]/@content',
    '//meta[@itemprop="datePublished"]/@content',
    '//*[@itemprop="datePublished"]/@datetime',
    '//meta[@name="date" or @name="pubdate" or @name="publish-date"]/@content',
    "//article//time/@datetime",
)
PUBLISHED = re.compile(r'"datePublished"\s*:\s*"([^"]+)"')

CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-zA-Z0-9_-]+)""", re.IGNORECASE)
HIDDEN = "//*[@hidden or contains(translate(@style, ' ', ''), 'display:none')]"
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
DIRECTION = ODD_CHARACTERS[DIRECTION_MARKS]
NEVER_SHOWN = ("template", "noscript")


def declared_charset(content: bytes) -> str | None:
    """The encoding that the page says it is in."""
    match = CHARSET.search(content[:4096])
    return match[1].decode().lower() if match else None


def read_pages(document: Document, wanted: Decoding) -> Iterator[Found]:
    """Yield the article on a page, or the posts on it.

    Raises:
        IngestError: There is none, or the page is built to keep a program busy.
    """
    declared = document.charset or declared_charset(document.content)
    decoded = decode(document.content, document.name, wanted, declared)
    for found in read_page(decoded.text, document.name):
        text = checked(found.text, document.name, wanted)
        yield found._replace(
            text=text,
            encoding=decoded.encoding,
            remarks=decoded.remarks + found.remarks,
            page=None if found.place else document.content,
        )


def read_page(html: str, name: str) -> list[Found]:
    """Take the article out of a page, or the posts.

    Raises:
        IngestError: There is none, or the page is built to keep a program busy.
    """
    from lxml.etree import strip_elements

    tree = parse(html, name)
    if posts := read_telegram_page(tree):
        return posts
    told = told_time(tree)
    remarks = list(remarks_on_page(tree))
    drop_controls(tree)
    drop_notes(tree)
    shaped = read_shape(tree)
    strip_elements(tree, *NEVER_SHOWN, with_tail=False)  # to the extractor they are as others
    text, details = extracted(tree)
    if shaped is not None and shaped.lines:
        text = "\n".join(shaped.lines)
        if shaped.replaces_title:
            details = replace(details, title=None)
        details = shaped.details.over(details)
    elif len(text) < SHORTEST_ARTICLE:
        raise NoArticleText(name)
    lines = text.split("\n")
    kept = without_walls(lines)
    remarks += [PAYWALL] if len(kept) < len(lines) else []
    said = tuple(dict.fromkeys(remarks))
    return [Found("\n".join(kept), Details(published=told).over(details), said)]


def extracted(tree: "HtmlElement") -> tuple[str, Details]:
    """The text of the article on a page, and what the page says of itself; both may be empty."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document as Extracted

    short = short_article(tree)
    found = bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=DATES
    )
    if not isinstance(found, Extracted):
        return ("\n".join(short), Details())
    text = found.text or ""
    if len(text) < SHORT_ARTICLE and short and len("".join(short)) < len(text) * 1.3 + 100:
        text = "\n".join(short)
    return text, Details(
        title=found.title or None,
        publisher=found.sitename or None,
        url=found.url or None,
        author=found.author or None,
    )


def parse(html: str, name: str) -> "HtmlElement":
    """The page's elements.

    Raises:
        IngestError: There are too many of them, too deep in one another, or none.
    """
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(html.encode(), parser=parser)
    except etree.ParserError:
        raise NoArticleText(name) from None
    depth = elements = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        elements += event == "start"
        if depth > DEEPEST:
            raise TooDeep(name, limit=DEEPEST)
        if elements > MOST_ELEMENTS:
            raise TooComplex(name, limit=MOST_ELEMENTS)
    return tree


def remarks_on_page(tree: "HtmlElement") -> Iterator[str]:
    """Yield what the extractor leaves out and a reviewer should know of."""
    if any(hides_text(element) for element in tree.xpath(HIDDEN)):
        yield HIDDEN_TEXT
    said = tree.text_content()
    for remark, odd in ((CONTROL_SEQUENCES, CONTROL), (DIRECTION_MARKS, DIRECTION)):
        if odd.search(said):
            yield remark
    if says_it_is_paid_for(tree):
        yield PAYWALL


def drop_controls(tree: "HtmlElement") -> None:
    """Take out what no XML can hold, for the sake of which the extractor gives up the page."""
    for element in tree.iter():
        for part in ("text", "tail"):
            said = getattr(element, part)
            if said and CONTROL.search(said):
                setattr(element, part, CONTROL.sub(blank, said))


def blank(control: re.Match[str]) -> str:
    """A form feed is a blank, an escape is nothing."""
    return " " if control[0].isspace() else ""


def told_time(tree: "HtmlElement") -> str | None:
    """When the page says that it was published; what stands in its text is not guessed at."""
    written = [str(time) for path in TIMES for time in tree.xpath(path)]
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        written += PUBLISHED.findall(script.text_content())
    return next((time for time in written if read_date(time)[0]), None)


def hides_text(element: "HtmlElement") -> bool:
    """Whether a reader would have missed a sentence that a program finds."""
    inside_article = any(above.tag in ("article", "main") for above in element.iterancestors())
    return (inside_article or element.tag == "p") and bool(element.text_content().strip())
