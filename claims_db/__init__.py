"""The store of Claims Workbench: articles, claims, sources and decisions in one SQLite file.

    from claims_db import ClaimStore

    with ClaimStore(Path("claims.db")) as store:
        for article in store.articles.all():
            print(article.title, article.reviewed, "of", article.claims)

What may enter is checked by the models in `claims_db.models`; what comes out are the
records below. To read the code, begin with `schema.sql` and `store`; then go by theme:

the file            store_file, creation, connection, migrations, backup, check
a text comes in     models, validation, intake, likeness; versions, anchoring
what is listed      lists, claims, articles, search, shown_answers, statistics
a decision          journal, fields, ledger, undo_list; editing, disputes, drafts
what follows of it  answers, passages, source_merging, standing; replay, from the journal alone
sources             sources, names, trigrams, look_alikes
other machines      merging
"""

from claims_db.decisions import Change, Decision
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
from claims_db.lists import EVERYTHING, Filter
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
from claims_db.versions import Offer

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
