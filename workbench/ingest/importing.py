"""Paths to stored articles: read, analysed, and added unless the same text is there already."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from workbench.ingest.decoding import Decoded, Decoding, decode_as_it_is
from workbench.ingest.details import Details
from workbench.ingest.documents import MAX_BYTES, read_documents, read_file
from workbench.ingest.drafts import Draft, read_drafts
from workbench.ingest.errors import IngestError
from workbench.ingest.remarks import LIKE_ANOTHER, NEW_VERSION

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from claims_db.models import NewArticle
    from workbench.analysis import Analysis

LARGEST_TABLE = 2_000_000_000
"""Bytes of a table of our own that comes back: a million claims have half of it."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How the user wants her files to be read."""

    given: Details = field(default_factory=Details)
    decoding: Decoding = field(default_factory=Decoding)
    max_bytes: int = MAX_BYTES


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the store now."""

    name: str
    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""
    remarks: tuple[str, ...] = ()


def read_paths(paths: Iterable[str], reading: Reading) -> Iterator[Draft | IngestError]:
    """Yield a draft of every article in the order of the paths, or why it cannot be read."""
    for document in read_documents(paths, reading.max_bytes):
        if isinstance(document, IngestError):
            yield document
            continue
        try:
            yield from read_drafts(document, reading.given, reading.decoding)
        except IngestError as error:
            yield error


def read_text(path: str, decoding: Decoding) -> Decoded:
    """Return the text of a file that is no article, as it is.

    Raises:
        IngestError: It cannot be read.
    """
    return decode_as_it_is(read_file(path, LARGEST_TABLE), path, decoding)


def analyse_draft(draft: Draft) -> "Analysis":
    """Find the claims of a draft."""
    from workbench.analysis import analyse

    return analyse(draft.text, language=draft.details.language, publisher=draft.details.publisher)


def import_draft(store: "ClaimStore", draft: Draft) -> Imported:
    """Store a draft with its claims. Of a text that is there already nothing is analysed again.

    Raises:
        ClaimsDBError: Nothing was stored.
    """
    added = store.articles.with_text(draft.text)
    if added is not None:
        return Imported(draft.name, added.article_id, added.claims, is_new=False)
    from workbench.ingest.articles import make_article

    article = make_article(draft, analyse_draft(draft))
    article = article.model_copy(update=relations(store, article))
    added = store.articles.add(article)
    return Imported(draft.name, added.article_id, added.claims, added.is_new, article.remarks)


def relations(store: "ClaimStore", article: "NewArticle") -> dict[str, object]:
    """What the store has that the article is another version of, or a reprint of."""
    if (earlier := store.articles.at_address(article.url)) is not None:
        remark = NEW_VERSION.format(article=earlier)
        return {"version_of": earlier, "remarks": (*article.remarks, remark)}
    if like := store.articles.like(article.text):
        remark = LIKE_ANOTHER.format(article=like[0], share=like[1])
        return {"remarks": (*article.remarks, remark)}
    return {}


def import_paths(
    store: "ClaimStore", paths: Iterable[str], reading: Reading
) -> Iterator[Imported | IngestError]:
    """Import every article, each in its own transaction, and yield what became of it."""
    for draft in read_paths(paths, reading):
        yield draft if isinstance(draft, IngestError) else import_draft(store, draft)
