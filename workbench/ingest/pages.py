"""A web page to the article on it: the text, and what the page says of itself."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from workbench.ingest.details import Details, read_date
from workbench.ingest.errors import NoArticleText, TooComplex, TooDeep
from workbench.ingest.remarks import (
    CONTROL_SEQUENCES,
    DIRECTION_MARKS,
    HIDDEN_TEXT,
    ODD_CHARACTERS,
)

if TYPE_CHECKING:
    from lxml.html import HtmlElement

DEEPEST = 500
MOST_ELEMENTS = 20_000
"""A page of a newspaper has two thousand; above this the extraction takes seconds."""

SHORTEST_ARTICLE = 60
"""Characters; less is the button of a cookie wall."""

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


class Page(NamedTuple):
    """The article on a web page."""

    text: str
    details: Details
    remarks: tuple[str, ...]


def declared_charset(content: bytes) -> str | None:
    """The encoding that the page says it is in."""
    match = CHARSET.search(content[:4096])
    return match[1].decode().lower() if match else None


def read_page(html: str, name: str) -> Page:
    """Take the article out of a page.

    Raises:
        IngestError: There is none, or the page is built to keep a program busy.
    """
    from lxml.etree import strip_elements
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    tree = parse(html, name)
    told = told_time(tree)
    remarks = tuple(remarks_on_page(tree))
    drop_controls(tree)
    strip_elements(tree, *NEVER_SHOWN, with_tail=False)  # to the extractor they are as others
    found = bare_extraction(
        tree, with_metadata=True, include_comments=False, date_extraction_params=DATES
    )
    text = (found.text or "") if isinstance(found, Document) else ""
    if not isinstance(found, Document) or len(text) < SHORTEST_ARTICLE:
        raise NoArticleText(name)
    return Page(
        text=text,
        details=Details(
            title=found.title or None,
            publisher=found.sitename or None,
            published=told,
            url=found.url or None,
            author=found.author or None,
        ),
        remarks=remarks,
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
