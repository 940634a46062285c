"""The store of Claims Workbench: articles, claims, sources and decisions in one SQLite file.

    from claims_db import ClaimStore

    with ClaimStore(Path("claims.db")) as store:
        for article in store.articles.all():
            print(article.title, article.reviewed, "of", article.claims)

To read the code, begin with `schema.sql` and `store`; what may enter is checked by the models
in `models`, what comes out are the records below. Then go by theme:

text        what a text is compared, searched and recognised by
file        the file: created, opened, written, migrated, copied
sources     names to sources
articles    articles come in, and in new versions
claims      claims as they stand, and the passages they are of
decisions   what reviewers decide, and what follows of it
desk        who is at what, who was asked, who looked again, what went out
merging     the stores of other machines
figures     how far it is, how far reviewers agree
export      tables and other formats
check       whether a store is whole
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims_db.articles.versions import Offer
    from claims_db.claims.filters import EVERYTHING, Filter
    from claims_db.decisions.decision import Change, Decision
    from claims_db.errors import (
        ArticleNotFound,
        ChangedSince,
        ClaimNotFound,
        ClaimsDBError,
        ClaimsOverlap,
        InvalidValue,
        NothingToRedo,
        NothingToUndo,
        StoreError,
    )
    from claims_db.records import (
        CONFIDENCES,
        FIELDS,
        STATUSES,
        UNKNOWN_PUBLISHER,
        Answer,
        Article,
        Claim,
        ClaimLine,
        Evidence,
        Field,
        Link,
        Progress,
        Source,
        Span,
        Status,
    )
    from claims_db.store import ClaimStore

__all__ = [
    "CONFIDENCES",
    "EVERYTHING",
    "FIELDS",
    "STATUSES",
    "UNKNOWN_PUBLISHER",
    "Answer",
    "Article",
    "ArticleNotFound",
    "Change",
    "ChangedSince",
    "Claim",
    "ClaimLine",
    "ClaimNotFound",
    "ClaimStore",
    "ClaimsDBError",
    "ClaimsOverlap",
    "Decision",
    "Evidence",
    "Field",
    "Filter",
    "InvalidValue",
    "Link",
    "NothingToRedo",
    "NothingToUndo",
    "Offer",
    "Progress",
    "Source",
    "Span",
    "Status",
    "StoreError",
]

if not TYPE_CHECKING:  # loaded when asked for: whoever needs a list of characters needs no SQLite
    BEHIND = {
        "Offer": "articles.versions",
        "EVERYTHING": "claims.filters",
        "Filter": "claims.filters",
        "Change": "decisions.decision",
        "Decision": "decisions.decision",
        "ArticleNotFound": "errors",
        "ChangedSince": "errors",
        "ClaimNotFound": "errors",
        "ClaimsDBError": "errors",
        "ClaimsOverlap": "errors",
        "InvalidValue": "errors",
        "NothingToRedo": "errors",
        "NothingToUndo": "errors",
        "StoreError": "errors",
        "CONFIDENCES": "records",
        "FIELDS": "records",
        "STATUSES": "records",
        "UNKNOWN_PUBLISHER": "records",
        "Answer": "records",
        "Article": "records",
        "Claim": "records",
        "ClaimLine": "records",
        "Evidence": "records",
        "Field": "records",
        "Link": "records",
        "Progress": "records",
        "Source": "records",
        "Span": "records",
        "Status": "records",
        "ClaimStore": "store",
    }

    def __getattr__(name: str) -> object:
        """What stands behind this door under a name."""
        if name not in BEHIND:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{BEHIND[name]}"), name)
