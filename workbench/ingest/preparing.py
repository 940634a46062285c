"""A document to its articles, read, analysed and ready to be stored."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoding
from workbench.ingest.details import Details
from workbench.ingest.documents import MAX_BYTES, Document
from workbench.ingest.errors import IngestError
from workbench.ingest.found_articles import Draft, read_drafts

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from claims_db.models import NewArticle
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


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the store now."""

    name: str
    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """An article that is ready to be stored."""

    name: str
    article: "NewArticle"


Outcome = Imported | IngestError


def prepare(
    store: "ClaimStore", document: Document | IngestError, reading: Reading
) -> Iterator[Prepared | Outcome]:
    """Read and analyse the articles in a document, except those that the store has."""
    for draft in drafts_in(document, reading):
        if isinstance(draft, IngestError):
            yield draft
        elif known := store.articles.with_text(draft.text):
            yield Imported(draft.name, known.article_id, known.claims, is_new=False)
        else:
            from workbench.ingest.articles import make_article

            article = make_article(draft, analyse_draft(draft))
            yield Prepared(draft.name, article.worked_out())


def drafts_in(document: Document | IngestError, reading: Reading) -> Iterator[Draft | IngestError]:
    """Yield the drafts in a document, or why there are none."""
    if isinstance(document, IngestError):
        yield document
        return
    try:
        yield from read_drafts(document, reading.given, reading.decoding)
    except IngestError as error:
        yield error


def analyse_draft(draft: Draft) -> "Analysis":
    """Find the claims of a draft."""
    from workbench.analysis import analyse

    return analyse(draft.text, language=draft.details.language, publisher=draft.details.publisher)
