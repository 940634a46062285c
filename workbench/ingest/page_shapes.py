"""Pages of a shape that the extractor does not know: each is known by a sign, and read by it."""

import json
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from workbench.ingest.details import Details
from workbench.ingest.page_lines import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

HOUR = re.compile(r"\b\d{1,2}[:.]\d{2}(?=\s?[ap]\.?m\b|\b)", re.IGNORECASE)
FEWEST_ENTRIES = 3
SHORTEST_ENTRY = 30
"""Characters beside what is a link: a list of headlines with their times is no live blog."""

MARKER = re.compile(r"\[?(?:\w{1,3}|\*+)\]?")
NOTE_LINKS = ("cmnt", "ftnt", "_msocom", "_ftn", "_edn", "sdfootnote", "cite_note", "fn")
COMMENTS = ("cmnt", "_msocom")
"""How the marks of comments begin in what Google's documents and Word save as a page."""

MESSAGES = (
    '//*[@data-ad-preview="message" or @data-ad-comet-preview="message" or'
    ' @data-ad-rendering-role="story_message" or @data-testid="post_message"]',
    '//*[contains(concat(" ", @class, " "), " userContent ")]',
)
POSTS = ('//*[@role="article"]', '//*[@id="m_story_permalink_view"]')
COMMENTS_OF_POST = (
    '//*[starts-with(@id, "ufi") or @data-sigil="comment" or contains(@class, "UFI")]'
)
AUTHORS = ".//h2//strong | .//h3//strong | .//h4//strong | .//strong//a | .//h2//a | .//h3//a"


HOLDERS = (
    "//article[.//h1]",
    "//main[.//h1]",
    "//article",
    '//*[@itemprop="articleBody"]',
    "//h1/ancestor::*[.//p or .//br][1]",
)
"""Where an article stands on a page, the surest first."""
SENTENCE = re.compile(r"[.?!…][\"'»”’)]*$")
SHORTEST_SENTENCE = 25


class Shaped(NamedTuple):
    """The lines of the article on a page, and what only its shape tells of it."""

    lines: list[str]
    details: Details = Details()
    replaces_title: bool = False
    """The page's own title is the site's, or that of a part."""


def read_shape(tree: "HtmlElement") -> Shaped | None:
    """The article on a page of one of the shapes; `None`: the page is of none."""
    return next((shaped for read in SHAPES if (shaped := read(tree))), None)


def drop_notes(tree: "HtmlElement") -> None:
    """Take out the marks of comments and footnotes, and the comments themselves."""
    for link in list(tree.iter("a")):
        target = (link.get("href") or "").partition("#")[2]
        if not target.startswith(NOTE_LINKS) or not MARKER.fullmatch(link.text_content().strip()):
            continue
        if target.startswith(COMMENTS) and _goes_back(link):
            drop(_block_of(link))
        else:
            above = link.getparent()
            only = above is not None and above.tag == "sup" and len(above) == 1
            drop(above if only else link)


def drop(element: "HtmlElement | None") -> None:
    """Take an element out and leave what follows it."""
    if element is not None and element.getparent() is not None:
        element.drop_tree()


def _goes_back(link: "HtmlElement") -> bool:
    """Whether a link stands at the note and leads to the mark in the text, not the other way."""
    own = f"{link.get('id') or ''} {link.get('name') or ''}"
    return "ref" in (link.get("href") or "") or (bool(own.strip()) and "ref" not in own)


def _block_of(link: "HtmlElement") -> "HtmlElement | None":
    """The largest division that a comment has for itself, all its paragraphs in it."""
    block: HtmlElement | None = next(link.iterancestors("div", "p", "li"), None)
    while block is not None:
        around = block.getparent()
        if around is None or around.tag != "div" or not _is_of_one_note(around):
            return block
        block = around
    return None


def _is_of_one_note(division: "HtmlElement") -> bool:
    """Whether a division begins with the mark of a note, and has no second one in it."""
    marks = [link.text_content().strip() for link in division.iter("a") if _goes_back(link)]
    return len(marks) == 1 and division.text_content().strip().startswith(marks[0])


def read_google_document(tree: "HtmlElement") -> Shaped | None:
    """A document of Google's, saved or published as a page."""
    if not tree.xpath('//body[contains(@class, "doc-content")] | //*[@id="contents"]//style'):
        return None
    (body,) = tree.xpath("(//*[@id='contents'] | //body[not(.//*[@id='contents'])])[1]") or [tree]
    lines = lines_of(body)
    return Shaped(lines, Details(title=lines[0] if lines else None), replaces_title=True)


def read_facebook(tree: "HtmlElement") -> Shaped | None:
    """A post that was saved from Facebook: the author is who publishes it."""
    if not _is_facebook(tree):
        return None
    for comment in tree.xpath('//*[@role="article"]//*[@role="article"]') + _comments(tree):
        drop(comment)
    post = next((found for path in POSTS for found in tree.xpath(path)), None)
    message = next((found for path in MESSAGES for found in tree.xpath(path)), None)
    if message is None:
        message = post
    if message is None:
        return None
    author = _author(tree if post is None else post) or _titled_author(tree)
    lines = lines_of(message)
    if message is post and lines and lines[0] == author:
        lines = lines[1:]
    return Shaped(lines, Details(publisher=author or None), replaces_title=True)


def _is_facebook(tree: "HtmlElement") -> bool:
    names = tree.xpath('//meta[@property="og:site_name"]/@content | //title/text()')
    places = tree.xpath('//link[@rel="canonical"]/@href | //meta[@property="og:url"]/@content')
    return any(re.search(r"(?:^|[|–—-]\s*)Facebook\s*$", str(name)) for name in names) or any(
        re.match(r"https?://(?:[\w-]+\.)?facebook\.com/", str(place)) for place in places
    )


def _comments(tree: "HtmlElement") -> list["HtmlElement"]:
    labelled = tree.xpath('//*[@role="article"][@aria-label]')
    begins = ("comment", "reply", "коммент", "комент", "ответ", "відповідь")
    plain: list[HtmlElement] = tree.xpath(COMMENTS_OF_POST)
    return plain + [
        one for one in labelled if one.get("aria-label", "").strip().lower().startswith(begins)
    ]


def _author(post: "HtmlElement") -> str:
    names = (" ".join(found.text_content().split()) for found in post.xpath(AUTHORS))
    return next((name for name in names if name), "")


def _titled_author(tree: "HtmlElement") -> str:
    titles = tree.xpath('//meta[@property="og:title"]/@content | //title/text()')
    for title in titles:
        name = re.split(r"\s+[|–—-]\s+", re.sub(r"^\(\d+\)", "", str(title)).strip())[0]
        if name and name != "Facebook" and len(name) < 80:
            return name
    return ""


def read_live_blog(tree: "HtmlElement") -> Shaped | None:
    """Entries one after the other, each with its time: the time stays on a line before it."""
    entries = live_entries(tree)
    told = [data for data in linked_data(tree) if data.get("@type") == "LiveBlogPosting"]
    if not entries:
        return None
    inside = {inner for entry in entries for inner in entry.iter()}
    headings = [heading for heading in tree.iter("h1") if heading not in inside]
    title = next((str(data["headline"]) for data in told if data.get("headline")), "")
    title = title or (" ".join(headings[0].text_content().split()) if headings else "")
    parent = entries[0].getparent()
    around = parent
    if headings:
        around = next((up for up in headings[0].iterancestors() if entries[0] in up.iter()), parent)
    lines = lines_of(parent if around is None else around, times=True)
    return Shaped(lines, Details(title=title or None), replaces_title=bool(title))


def live_entries(tree: "HtmlElement") -> list["HtmlElement"]:
    """The entries of a live blog, when most of the page is such."""
    groups: dict[HtmlElement, dict[HtmlElement, None]] = {}
    for time in tree.iter("time"):
        if HOUR.search(time.text_content()):
            for inner in (time, *time.iterancestors()):
                around = inner.getparent()
                if around is not None:
                    groups.setdefault(around, {})[inner] = None
    found = [
        [entry for entry in entries if _own_words(entry) >= SHORTEST_ENTRY]
        for entries in groups.values()
        if len(entries) >= FEWEST_ENTRIES
    ]
    entries = max(found, key=len, default=[])
    words = sum(len(entry.text_content()) for entry in entries)
    most = words > len("".join(lines_of(tree))) / 2
    return entries if len(entries) >= FEWEST_ENTRIES and most else []


def _own_words(entry: "HtmlElement") -> int:
    """How long the text of an element is without its links."""
    linked = sum(len(link.text_content()) for link in entry.iter("a"))
    return len(" ".join(entry.text_content().split())) - linked


def linked_data(tree: "HtmlElement") -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, those of its graph too."""
    for script in tree.xpath('//script[@type="application/ld+json"]'):
        try:
            said = json.loads(script.text_content())
        except (ValueError, RecursionError):
            continue
        for one in said if isinstance(said, list) else [said]:
            graph = one.get("@graph") if isinstance(one, dict) else None
            for data in [one, *(graph if isinstance(graph, list) else [])]:
                if isinstance(data, dict):
                    yield data


def short_article(tree: "HtmlElement") -> list[str]:
    """The lines of a news flash: its headline and some paragraphs, in an element of their own."""
    for path in HOLDERS:
        found = [lines for one in tree.xpath(path) if any(map(is_sentence, lines := lines_of(one)))]
        if found:
            return max(found, key=lambda lines: len("".join(lines)))
    return []


def is_sentence(line: str) -> bool:
    """Whether a line is one of a text, not a headline or a button."""
    return len(line) >= SHORTEST_SENTENCE and SENTENCE.search(line) is not None


SHAPES: tuple[Callable[["HtmlElement"], Shaped | None], ...] = (
    read_google_document,
    read_facebook,
    read_live_blog,
)
"""Asked in this order."""
