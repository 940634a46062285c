"""Drafts to stored articles: analysed, and added unless the same text is there already."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.ingest.documents import MAX_BYTES, read_documents
from workbench.ingest.drafts import Details, Draft, make_article, read_draft
from workbench.ingest.errors import IngestError

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from workbench.analysis import Analysis


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that is in the store now."""

    name: str
    article_id: int
    claims: int
    is_new: bool
    """False: the same text was there already and nothing was changed."""


def read_drafts(
    paths: Iterable[str], given: Details, max_bytes: int = MAX_BYTES
) -> Iterator[Draft | IngestError]:
    """Yield a draft of every article in the order of the paths, or why it cannot be read."""
    for document in read_documents(paths, max_bytes):
        try:
            yield document if isinstance(document, IngestError) else read_draft(document, given)
        except IngestError as error:
            yield error


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
    if added is None:
        added = store.articles.add(make_article(draft, analyse_draft(draft)))
    return Imported(draft.name, added.article_id, added.claims, added.is_new)


def import_paths(
    store: "ClaimStore", paths: Iterable[str], given: Details, max_bytes: int = MAX_BYTES
) -> Iterator[Imported | IngestError]:
    """Import every article, each in its own transaction, and yield what became of it."""
    for draft in read_drafts(paths, given, max_bytes):
        yield draft if isinstance(draft, IngestError) else import_draft(store, draft)
