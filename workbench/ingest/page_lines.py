"""Elements of a page to lines: what stands in a block of its own stands on a line of its own.

For pages that the extractor is not made for: flashes of three sentences, live blogs, posts,
mails, texts in the cell of a table. It asks of a paragraph that it be long.
"""

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn"),
        *("em", "font", "i", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small"),
        *("span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    )
)
"""Whatever is none of these begins and ends a line; an element that nobody knows does too."""

NO_TEXT = frozenset(
    (
        *("script", "style", "template", "noscript", "svg", "math", "iframe", "object", "canvas"),
        *("button", "form", "input", "select", "textarea", "nav", "aside", "footer", "dialog"),
        *("video", "audio", "head", "figcaption"),
    )
)
NO_ROLE = frozenset(("navigation", "complementary", "contentinfo", "search", "banner", "button"))

BESIDE = re.compile(
    r"(?:^|[-_\s])(?:breadcrumbs?|by-?line|authors?|meta|dates?|datetime|time|timestamp|published|"
    r"share|sharing|social|tags?|related|recommend\w*|comments?|subscri\w+|newsletter|cookies?|"
    r"consent|promo|advert\w*|ads?|banner|reactions?|views|print|toolbar|caption)(?:$|[-_\s])",
    re.IGNORECASE,
)
"""Classes of what stands on the page of an article and is not it."""

ALL = frozenset[str]()


def lines_of(
    element: "HtmlElement", without: Container["HtmlElement"] = ALL, *, times: bool = False
) -> list[str]:
    """Return the lines of an element that are not blank, of what is read on a page as the article.

    Args:
        without: Elements that are passed over with all that is in them.
        times: Keep the times, for in a live blog they are of the entries.
    """
    written = "".join(_pieces(element, without, times))
    lines = (" ".join(line.split()) for line in written.split("\n"))
    return [line for line in lines if line not in ("", "-")]


def _pieces(
    element: "HtmlElement", without: Container["HtmlElement"], times: bool
) -> Iterator[str]:
    """Walk through the elements; not by recursion, for a page may nest as deep as it likes."""
    from lxml.etree import iterwalk

    walk = iterwalk(element, events=("start", "end"))
    for event, found in walk:
        outer = found is element
        block = not isinstance(found.tag, str) or found.tag not in INLINE
        if event == "start":
            if not outer and (found in without or _is_beside(found, times)):
                walk.skip_subtree()
                continue
            yield ("\n- " if found.tag == "li" else "\n") if block else ""
            yield _one_line(found.text)
        elif not outer:
            yield "\n" if block or (times and found.tag == "time") else ""
            yield _one_line(found.tail)


def _is_beside(element: "HtmlElement", times: bool) -> bool:
    if not isinstance(element.tag, str) or element.tag in NO_TEXT:
        return True
    if element.get("role") in NO_ROLE or element.get("hidden") is not None:
        return True
    if "display:none" in element.get("style", "").replace(" ", ""):
        return True
    if element.tag == "time" or element.get("itemprop") in ("datePublished", "dateModified"):
        return not times
    if element.tag in ("h1", "p", "body", "article", "main"):
        return element.tag == "p" and element.get("class") in ("byline", "author", "date", "meta")
    named = f"{element.get('class', '')} {element.get('id', '')} {element.get('rel', '')}"
    beside = BESIDE.search(named) is not None and element.find(".//h1") is None
    return beside and not (times and element.find(".//time") is not None)


def _one_line(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
