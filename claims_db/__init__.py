"""The store of Claims Workbench: articles, claims, sources and decisions in one SQLite file.

    from claims_db import ClaimStore

    with ClaimStore(Path("claims.db")) as store:
        for article in store.articles.all():
            print(article.title, article.reviewed, "of", article.claims)

To read the code, begin with `schema.sql` and `store`. The map of the rooms is in README.md.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claims_db.articles.claims.filters import EVERYTHING, Filter
    from claims_db.articles.versions import Offer
    from claims_db.file.errors import StoreError
    from claims_db.store import ClaimStore
    from claims_db.values.decision import Change, Decision
    from claims_db.values.errors import (
        ArticleNotFound,
        ChangedSince,
        ClaimNotFound,
        ClaimsDBError,
        ClaimsOverlap,
        InvalidValue,
        NothingToRedo,
        NothingToUndo,
    )
    from claims_db.values.records import (
        Answer,
        Article,
        Claim,
        ClaimLine,
        Evidence,
        Link,
        Progress,
        Source,
        Span,
    )
    from claims_db.values.words import (
        CONFIDENCES,
        FIELDS,
        STATUSES,
        UNKNOWN_PUBLISHER,
        Field,
        Status,
    )

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
        "EVERYTHING": "articles.claims.filters",
        "Filter": "articles.claims.filters",
        "Change": "values.decision",
        "Decision": "values.decision",
        "ArticleNotFound": "values.errors",
        "ChangedSince": "values.errors",
        "ClaimNotFound": "values.errors",
        "ClaimsDBError": "values.errors",
        "ClaimsOverlap": "values.errors",
        "InvalidValue": "values.errors",
        "NothingToRedo": "values.errors",
        "NothingToUndo": "values.errors",
        "StoreError": "file.errors",
        "CONFIDENCES": "values.words",
        "FIELDS": "values.words",
        "STATUSES": "values.words",
        "UNKNOWN_PUBLISHER": "values.words",
        "Answer": "values.records",
        "Article": "values.records",
        "Claim": "values.records",
        "ClaimLine": "values.records",
        "Evidence": "values.records",
        "Field": "values.words",
        "Link": "values.records",
        "Progress": "values.records",
        "Source": "values.records",
        "Span": "values.records",
        "Status": "values.words",
        "ClaimStore": "store",
    }

    def __getattr__(name: str) -> object:
        """What stands behind this door under a name."""
        if name not in BEHIND:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{BEHIND[name]}"), name)
