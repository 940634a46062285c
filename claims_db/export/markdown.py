"""Claims to Markdown for an editor's mail: an article a heading, a claim a paragraph."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import BinaryIO

from claims_db.export.addresses import is_address
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.words import Words, words
from claims_db.records import Article, Evidence
from claims_db.text.unseen import visible

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
    for _, of_article in groupby(claims, key=lambda claim: claim.article.id):
        for place, claim in enumerate(of_article):
            if place == 0:
                file.write(heading(claim.article, later=written > 0).encode())
            said = words(language or claim.article.language)
            file.write(("\n" + "\n".join(lines(claim, said)) + "\n").encode())
            written += 1
    return written


def heading(article: Article, *, later: bool) -> str:
    """The article's title, outlet, day and address."""
    known = (article.publisher, article.published, article.url)
    where = ", ".join(as_text(part) for part in known if part)
    return "\n" * later + f"## {as_text(article.title)}\n\n{where}\n"


def lines(claim: ExportedClaim, words: Words) -> Iterator[str]:
    """The paragraph of a claim; two spaces at a line's end break it."""
    yield f"{claim.position}. **{words[claim.status]}**{sureness(claim, words)}  "
    yield f"   {as_text(claim.statement)}  "
    yield f"   {as_text(claim.attribution.written)}"
    if claim.note:
        yield f"\n   > {as_text(claim.note)}"
    for item in claim.evidence:
        yield f"\n   - {words[item.stance]}: {address(item)}"


def sureness(claim: ExportedClaim, words: Words) -> str:
    """How sure the reviewer is, in words."""
    return "" if claim.confidence is None else f" ({words.sureness(claim.confidence)})"


def address(item: Evidence) -> str:
    """Title and address of one thing that the answer rests on."""
    where = f"<{item.url}>" if is_address(item.url) else as_text(item.url)
    return f"{as_text(item.title)} {where}".strip()


def as_text(text: str) -> str:
    """A text on one line, in which Markdown finds nothing to act on."""
    return ACTING.sub(lambda match: f"\\{match[0]}", " ".join(visible(text).split()))
