"""A document to its articles, read, analysed and ready to be stored."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from workbench.ingest.decoding import Decoding
from workbench.ingest.details import Details
from workbench.ingest.document import (
    MAX_BYTES,
    MAX_MEGABYTES,
    MAX_SECONDS,
    Document,
    FeedRead,
    Read,
)
from workbench.ingest.errors import BadDetail, IngestError, NeedsTooMuch, Unreadable
from workbench.ingest.formats import BY_NAME
from workbench.ingest.found_articles import Draft, read_drafts

if TYPE_CHECKING:
    from claims_db import Article, ClaimStore
    from claims_db.articles.new_article import NewArticle
    from workbench.analysis import Analysis


@dataclass(frozen=True, slots=True)
class Reading:
    """How the user wants her files to be read."""

    given: Details = field(default_factory=Details)
    decoding: Decoding = field(default_factory=Decoding)
    max_bytes: int = MAX_BYTES
    may_connect: Callable[[str], bool] | None = None
    """Which IP addresses a page may be fetched from. `None`: those of the public internet. Only
    tests say otherwise."""
    passes_over: Callable[[str], bool] | None = None
    """Which entries of feeds are not fetched, beside those that the store has."""
    seconds: float = MAX_SECONDS
    """In which one document must be read."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the store now."""

    name: str
    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""
    remarks: tuple[str, ...] = ()
    said: Details = field(default_factory=Details)
    """What the user said of an article that was there already."""


class Prepared(NamedTuple):
    """An article that is ready to be stored."""

    name: str
    article: "NewArticle"


Outcome = Imported | FeedRead | IngestError


def as_prepared(store: "ClaimStore", draft: Draft | Outcome) -> Prepared | Outcome:
    """Analyse a draft, unless the store has its text; one that cannot be stored is refused."""
    from claims_db import ClaimsDBError
    from workbench.ingest.articles import make_article

    if not isinstance(draft, Draft):
        return draft
    if known := store.articles.with_text(draft.text):
        return Imported(draft.name, known.article_id, known.claims, is_new=False, said=draft.said)
    try:
        article = make_article(draft, analyse_draft(draft))
    except ClaimsDBError as error:
        return BadDetail(draft.name, problem=str(error))
    return Prepared(draft.name, article.worked_out())


def drafts_in(document: Read, reading: Reading) -> Iterator[Draft | Outcome]:
    """Yield the drafts in a document, or why there are none."""
    if not isinstance(document, Document):
        yield document
        return
    try:
        yield from read_drafts(document, reading.given, reading.decoding)
    except IngestError as error:
        yield error
    except MemoryError:
        yield NeedsTooMuch(document.name, limit=MAX_MEGABYTES)
    except Exception as error:  # of a library that met what it was not made for: one document's
        if os.environ.get("WORKBENCH_DEBUG"):
            raise
        yield Unreadable(document.name, reason=f"{type(error).__name__}: {error}"[:200])


def is_bounded(document: Read) -> bool:
    """Whether a document is read in a process of its own."""
    return isinstance(document, Document) and BY_NAME[document.kind].is_bounded


def analyse_draft(draft: Draft) -> "Analysis":
    """Find the claims of a draft."""
    from workbench.analysis import analyse
    from workbench.ingest.relays import analyse_below

    if draft.relay:
        told = draft.details
        return analyse_below(draft.text, draft.relay, told.language, told.publisher)
    return analyse(draft.text, language=draft.details.language, publisher=draft.details.publisher)


def analyse_again(article: "Article", text: str) -> "NewArticle":
    """Find the claims of a text that is stored, as what is known of it by now has it."""
    from claims_db import UNKNOWN_PUBLISHER
    from workbench.ingest.articles import make_article
    from workbench.ingest.relays import relay_named_in

    known = article.publisher if article.publisher != UNKNOWN_PUBLISHER else None
    draft = Draft(
        name=article.file_name,
        text=text,
        sha256=article.text_sha256,
        encoding=article.encoding,
        details=Details(
            title=article.title, publisher=known, url=article.url, language=article.language
        ),
        relay=relay_named_in(text),
    )
    return make_article(draft, analyse_draft(draft))
