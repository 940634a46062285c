"""Claims to Markdown for an editor's mail: an article a heading, a claim a paragraph."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import BinaryIO

from claims_db.export.addresses import is_address
from claims_db.export.beyond import about_article, beyond, trees, via
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.form import Form
from claims_db.export.words import Words, words
from claims_db.text.unseen import visible
from claims_db.values.records import Article, Evidence

ACTING = re.compile(r"([\\`*_\[\]<>|~&])|^([#+-]|\d+[.)])(?=\s)", re.MULTILINE)
"""What Markdown would take for its own."""


def write_markdown(
    claims: Iterable[ExportedClaim], file: BinaryIO, language: str | None = None
) -> int:
    """Write the claims by article and return how many there were.

    Args:
        language: What it is written in; `None`: each article's own.
    """
    written = 0
    for _, group in groupby(claims, key=lambda claim: claim.article.id):
        of_article = list(group)
        said = words(language or of_article[0].article.language)
        parts = section(of_article, said)
        file.write(("\n" * (written > 0) + "\n\n".join(parts) + "\n").encode())
        written += len(of_article)
    return written


def section(claims: list[ExportedClaim], words: Words) -> Iterator[str]:
    """One article: its heading, through whom it has its claims, each of them, their stories."""
    yield from heading(claims[0].article, words)
    if told := via(claims, words, FORM):
        yield told
    yield from about_article(claims, words, FORM)
    for claim in claims:
        yield "\n".join(lines(claim, words))
    for claim, drawn in trees(claims, words):
        yield f"{as_text(claim.statement)}\n\n{as_drawn(drawn)}"


def heading(article: Article, words: Words) -> Iterator[str]:
    """The article's title; its outlet, day and address."""
    known = (words.name(article.publisher), article.published, article.url)
    yield f"## {as_text(article.title)}"
    yield ", ".join(as_text(part) for part in known if part)


def lines(claim: ExportedClaim, words: Words) -> Iterator[str]:
    """The paragraph of a claim; two spaces at a line's end break it."""
    yield f"{claim.position}. **{words[claim.status]}**{sureness(claim, words)}  "
    yield f"   {as_text(claim.statement)}  "
    yield f"   {as_text(' > '.join(claim.attribution.names(words.name)))}"
    if claim.note:
        yield f"\n   > {as_text(claim.note)}"
    for item in claim.evidence:
        yield f"\n   - {words[item.stance]}: {address(item)}"
    for line in beyond(claim, words, FORM):
        yield f"\n   - {line}"


def sureness(claim: ExportedClaim, words: Words) -> str:
    """How sure the reviewer is, in words."""
    return "" if claim.confidence is None else f" ({words.sureness(claim.confidence)})"


def address(item: Evidence) -> str:
    """Title and address of one thing that the answer rests on."""
    return f"{as_text(item.title)} {link(item.url) or as_text(item.url)}".strip()


def link(url: str) -> str:
    """An address to go to; nothing, where it is none."""
    return f"<{url}>" if is_address(url) else ""


def as_drawn(lines: list[str]) -> str:
    """Lines as they are, between fences that are longer than any in them."""
    drawn = [" ".join(visible(line).splitlines()) for line in lines]
    longest = max(map(len, re.findall("`+", "".join(drawn))), default=0)
    fence = "`" * max(3, longest + 1)
    return "\n".join((fence, *drawn, fence))


def as_text(text: str) -> str:
    """A text on one line, in which Markdown finds nothing to act on."""
    return ACTING.sub(lambda match: f"\\{match[0]}", " ".join(visible(text).split()))


FORM = Form(as_text, lambda text: f"«{as_text(text)}»", link)
