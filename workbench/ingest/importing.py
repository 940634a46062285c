"""Paths to stored articles: read, analysed, and added unless the same text is there already."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from itertools import chain
from typing import TYPE_CHECKING

from workbench.ingest.documents import is_address, read_documents
from workbench.ingest.errors import IngestError
from workbench.ingest.found_articles import Draft
from workbench.ingest.preparing import (
    Imported,
    Outcome,
    Prepared,
    Reading,
    as_prepared,
    drafts_in,
    is_bounded,
)
from workbench.ingest.remarks import LIKE_ANOTHER, NEW_VERSION, SETTLED

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from claims_db.articles.anchoring import How
    from claims_db.articles.new_article import NewArticle
    from claims_db.articles.read import Added
    from workbench.ingest.document import Document


def import_paths(store: "ClaimStore", paths: Iterable[str], reading: Reading) -> Iterator[Outcome]:
    """Import every article, whole or not at all, and yield what became of it.

    A few documents are prepared here, more of them in as many processes as there are
    processors; stored are they here, one after the other, in the order given.
    """
    from claims_db.file.index_parts import much_comes_in
    from workbench.ingest.parallel import BATCH, prepare_all

    def is_known(address: str) -> bool:
        passed_over = reading.passes_over is not None and reading.passes_over(address)
        return passed_over or store.articles.has_address(address)

    paths = list(paths)
    documents = read_documents(paths, reading.max_bytes, reading.may_connect, is_known)
    lazily = any(map(is_address, paths))
    with much_comes_in(store.connection):
        for prepared in prepare_all(store, documents, reading, lazily=lazily):
            for start in range(0, len(prepared), BATCH):  # a table is one document
                yield from add_prepared(store, prepared[start : start + BATCH])


def import_document(
    store: "ClaimStore", document: "Document", reading: Reading | None = None
) -> Iterator[Outcome]:
    """Import what was read already, and yield what became of each of its articles."""
    read = drafts_in(document, reading or Reading())
    yield from add_prepared(store, [as_prepared(store, draft) for draft in read])


def add_prepared(store: "ClaimStore", batch: list["Prepared | Outcome"]) -> Iterator[Outcome]:
    """Store a batch in one transaction, and yield what became of all of it.

    Raises:
        ClaimsDBError: Nothing of the batch was stored.
    """
    related: list[tuple[NewArticle, tuple[str, ...]]] = []

    def articles() -> "Iterator[NewArticle]":
        for prepared in batch:
            if isinstance(prepared, Prepared):
                related.append(with_relations(store, prepared.article))
                yield related[-1][0]

    stored = zip(store.articles.add_all(articles()), related, strict=True)
    for outcome in batch:
        if isinstance(outcome, Prepared):
            added, (article, told) = next(stored)
            remarks = (
                *told,
                *told_version(store, added.article_id, article),
                *told_settled(store, added),
            )
            yield Imported(outcome.name, *added, remarks if added.is_new else ())
        else:
            yield outcome


def with_relations(
    store: "ClaimStore", article: "NewArticle"
) -> "tuple[NewArticle, tuple[str, ...]]":
    """The article with what the store has that it is a version or a reprint of, and the remarks."""
    if (earlier := store.articles.at_address(article.url)) is not None:
        return article.but(version_of=earlier), article.remarks
    if (like := store.articles.like(article)) is None:
        return article, article.remarks
    other, share = store.articles.get(like[0]), int(like[1] * 100)  # 100 % is the same text
    kept, told = (
        (*article.remarks, LIKE_ANOTHER.format(share=share, article=named))
        for named in (f"«{other.title}»", f"a{other.id}")
    )
    return article.but(remarks=kept), told


def told_version(store: "ClaimStore", article_id: int, article: "NewArticle") -> Iterator[str]:
    """What became of the claims of the version before: 12 exact, 1 fuzzy."""
    if article.version_of is not None:
        told = in_words(store.versions.count(article_id))
        yield NEW_VERSION.format(article=article.version_of, told=told)


def told_settled(store: "ClaimStore", added: "Added") -> Iterator[str]:
    """How many claims of a new article say what is settled already."""
    settled = store.settled_already.count(added.article_id) if added.is_new else 0
    if settled:
        yield SETTLED.format(settled=settled, claims=added.claims)


def in_words(count: "Mapping[How, int]") -> str:
    """How many claims became what: 12 exact, 1 moved, 1 fuzzy, 1 orphan."""
    from claims_db.articles.anchoring import HOW

    return ", ".join(f"{count[how]} {how}" for how in HOW if count.get(how)) or "it had no claims"


def read_paths(paths: Iterable[str], reading: Reading) -> Iterator[Draft | IngestError]:
    """Yield a draft of every article in the order of the paths, or why it cannot be read."""
    with ExitStack() as ended_with_it:
        workers = None
        for document in read_documents(paths, reading.max_bytes, reading.may_connect):
            if not is_bounded(document):
                read = drafts_in(document, reading)
            else:
                from workbench.ingest.parallel import readers  # no process for plain texts

                workers = workers or ended_with_it.enter_context(readers(reading))
                read = chain.from_iterable(workers.each([[document]]))
            yield from (draft for draft in read if isinstance(draft, Draft | IngestError))
