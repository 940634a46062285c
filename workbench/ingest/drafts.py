"""Documents to drafts, and drafts with their analysis to articles for the store."""

import hashlib
import os
import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from workbench.ingest.decoding import decode
from workbench.ingest.documents import STANDARD_INPUT, Document

if TYPE_CHECKING:
    from claims_db.models import NewArticle, NewClaim
    from workbench.analysis import Analysis, Candidate

TITLE_LENGTH = 80
NAME_LIMIT = 300
"""What the store takes for a title or a publisher."""

UNKNOWN_PUBLISHER = "unknown publisher"


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What is said of an article beside its text. `None`: nobody said it yet."""

    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None

    def over(self, other: "Details") -> "Details":
        """These details, and where they say nothing the `other` ones."""
        own = {field.name: getattr(self, field.name) for field in fields(self)}
        return Details(
            **{
                name: getattr(other, name) if value is None else value
                for name, value in own.items()
            }
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article as it was read: not analysed, not stored."""

    name: str
    text: str
    sha256: str
    """Of the bytes as they were read."""
    details: Details


def read_draft(document: Document, given: Details) -> Draft:
    """Make a draft of a document; what the user has `given` goes before all that is found.

    Raises:
        IngestError: The document is not an article's text.
    """
    return Draft(
        name=document.name,
        text=decode(document),
        sha256=hashlib.sha256(document.content).hexdigest(),
        details=given,
    )


def settle_details(draft: Draft, analysis: "Analysis") -> Details:
    """What is known of the article: said by the user or the file, or found in the text."""
    found = Details(
        title=analysis.title,
        publisher=analysis.publisher,
        published=analysis.published,
        language=analysis.language,
    )
    start = analysis.claims[0].start if analysis.claims else 0  # past a metadata line
    first_words = Details(title=cut_at_word(draft.text[start:].strip(), TITLE_LENGTH))
    return draft.details.over(found).over(first_words)


def make_article(draft: Draft, analysis: "Analysis") -> "NewArticle":
    """Join a draft and its analysis to what the store takes.

    Raises:
        InvalidValue: A detail that the user gave is not one the store takes.
    """
    from claims_db.checking import checked
    from claims_db.models import NewArticle

    details = settle_details(draft, analysis)
    return checked(
        NewArticle,
        text=draft.text,
        file_name="standard input" if draft.name == STANDARD_INPUT else shown_name(draft.name),
        file_sha256=draft.sha256,
        title=cut_at_word(details.title or "", NAME_LIMIT),
        publisher=cut_at_word(details.publisher or UNKNOWN_PUBLISHER, NAME_LIMIT),
        url=details.url or "",
        published=details.published or "",
        language=details.language,
        claims=tuple(map(make_claim, analysis.claims)),
    )


def make_claim(candidate: "Candidate") -> "NewClaim":
    """What the store takes for a candidate."""
    from claims_db.models import NewClaim, NewLink, NewSource

    return NewClaim(
        start=candidate.start,
        end=candidate.end,
        content=candidate.content,
        kind=candidate.kind,
        check_worthiness=candidate.check_worthiness,
        reasons=candidate.reasons,
        rule=candidate.rule,
        score=candidate.score,
        chain=tuple(
            NewLink(
                source=NewSource(name=cut_at_word(link.name, NAME_LIMIT), type=link.type),
                start=link.start,
                end=link.end,
                cue=(link.cue.start, link.cue.end) if link.cue else None,
            )
            for link in candidate.chain
        ),
    )


def cut_at_word(text: str, length: int) -> str:
    """Return the first words of `text` that fit into `length` characters, with … for the rest."""
    words = re.sub(r"\s+", " ", text[: length * 2]).strip()
    if len(words) <= length:
        return words
    cut = words[:length]
    return (cut[: cut.rfind(" ")] if " " in cut else cut[:-1]).rstrip(" ,;:–—-") + "…"


def shown_name(path: str) -> str:
    """A path as text: bytes of it that are no UTF-8 are written `\\xNN`."""
    return os.fsencode(path).decode(errors="backslashreplace")
