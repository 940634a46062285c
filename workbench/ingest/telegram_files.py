"""What Telegram exports and shows of a channel to its posts, each an article.

Three shapes: `result.json` and `messages.html` of an export, and the page of a channel on the
web (t.me/s/…). The author of a forwarded post is kept: the channel passes on what he says.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from workbench.ingest.details import Details
from workbench.ingest.found import Found
from workbench.ingest.page_lines import lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

ZONE = re.compile(r"\s*UTC([+-]\d\d:\d\d)$")
"""12.05.2026 09:30:00 UTC+03:00"""
PUBLIC = "https://t.me/c/{channel}/{post}"


def is_telegram(said: Any) -> bool:
    """Whether JSON is an export of Telegram's: of a channel, or of all of them."""
    return any(True for _ in _channels(said))


def read_telegram_json(said: Any) -> Iterator[Found]:
    """Yield the posts of an export that have a text."""
    for channel in _channels(said):
        for post in channel["messages"]:
            if isinstance(post, dict) and post.get("type") == "message":
                found = _post(post, channel)
                if found.text:
                    yield found


def _channels(said: Any) -> Iterator[dict[str, Any]]:
    chats = said.get("chats") if isinstance(said, dict) else None
    listed = chats.get("list") if isinstance(chats, dict) else [said]
    for channel in listed if isinstance(listed, list) else []:
        posts = channel.get("messages") if isinstance(channel, dict) else None
        if isinstance(posts, list) and any(
            isinstance(post, dict) and "type" in post and "text" in post for post in posts
        ):
            yield channel


def _post(post: dict[str, Any], channel: dict[str, Any]) -> Found:
    name, number = _text(channel.get("name")), post.get("id")
    author = _text(post.get("author")) or _text(post.get("from"))
    is_channel = str(channel.get("type", "")).endswith("channel") and channel.get("id")
    url = PUBLIC.format(channel=channel["id"], post=number) if is_channel and number else None
    return Found(
        _said(post.get("text")).strip(),
        Details(
            publisher=name or None,
            author=author if author != name else None,
            published=_text(post.get("date_unixtime")) or _text(post.get("date")) or None,
            url=url,
        ),
        relay=_text(post.get("forwarded_from")),
        place=f"post {number}",
    )


def _said(text: Any) -> str:
    """The words of a post: a text, or pieces of which some are links or bold."""
    pieces = text if isinstance(text, list) else [text]
    return "".join(
        _text(piece.get("text") if isinstance(piece, dict) else piece) for piece in pieces
    )


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""


def read_telegram_page(tree: "HtmlElement") -> list[Found]:
    """Return the posts on a page, in its order; none, when it is no page of Telegram's."""
    exported = tree.xpath('//div[contains(@class, "message default")]')
    if exported:
        return list(_exported(tree, exported))
    shown = tree.xpath('//div[contains(@class, "tgme_widget_message ")][@data-post]')
    return [found for post in shown if (found := _shown(post)).text]


def _exported(tree: "HtmlElement", posts: list["HtmlElement"]) -> Iterator[Found]:
    channel = _first(tree, '//div[contains(@class, "page_header")]//div[contains(@class, "text")]')
    sender = ""
    for post in posts:
        body = post.xpath('./div[contains(@class, "body")]')
        if not body:
            continue
        sender = _first(body[0], './div[contains(@class, "from_name")]') or sender
        forwarded = body[0].xpath(f"./div[{has('forwarded')} and {has('body')}]")
        holder = forwarded[0] if forwarded else body[0]
        text = [line for part in holder.xpath(f"./div[{has('text')}]") for line in lines_of(part)]
        written = str(next(iter(body[0].xpath(f".//div[{has('date')}]/@title")), ""))
        if text:
            yield Found(
                "\n".join(text),
                Details(
                    publisher=channel or sender or None,
                    author=sender if sender != channel else None,
                    published=ZONE.sub(r" \1", written) or None,
                ),
                relay=_first(holder, f"./div[{has('from_name')}]/text()") if forwarded else "",
                place=f"post {(post.get('id') or '').removeprefix('message')}",
            )


def _shown(post: "HtmlElement") -> Found:
    texts = post.xpath(f".//div[{has('tgme_widget_message_text')}]")
    place = str(post.get("data-post"))
    return Found(
        "\n".join(lines_of(texts[-1])) if texts else "",
        Details(
            publisher=_first(post, f".//*[{has('tgme_widget_message_owner_name')}]") or None,
            author=_first(post, f".//*[{has('tgme_widget_message_from_author')}]") or None,
            published=_first(post, ".//time/@datetime") or None,
            url=f"https://t.me/{place}",
        ),
        relay=_first(post, f".//*[{has('tgme_widget_message_forwarded_from_name')}]"),
        place=f"post {place.rpartition('/')[2]}",
    )


def has(name: str) -> str:
    """The condition of XPath that an element is of a class."""
    return f'contains(concat(" ", normalize-space(@class), " "), " {name} ")'


def _first(element: "HtmlElement", path: str) -> str:
    """The words of the first that a path leads to; none where it leads to nothing."""
    for found in element.xpath(path):
        words = " ".join((found if isinstance(found, str) else found.text_content()).split())
        if words:
            return words
    return ""
