"""The parts of a store that write, and those that nobody needs at once, joined to one another."""

from typing import TYPE_CHECKING

from claims_db.articles.details import ArticleDetails
from claims_db.articles.intake import Intake
from claims_db.claims.passages import Passages
from claims_db.claims.search import Search
from claims_db.claims.seen_before import SeenBefore
from claims_db.claims.stem_index import StemIndex
from claims_db.decisions.answers import Answers
from claims_db.decisions.article_editing import ArticleEditing
from claims_db.decisions.article_replay import ArticleReplay
from claims_db.decisions.catching_up import CatchingUp
from claims_db.decisions.disputes import Disputes
from claims_db.decisions.editing import Editing
from claims_db.decisions.fields import Fields
from claims_db.decisions.journal import Journal
from claims_db.decisions.one_source import SourceMerging
from claims_db.decisions.replay import Replay
from claims_db.decisions.retelling import Retelling
from claims_db.decisions.same_claim import SameClaim
from claims_db.decisions.settling import Standing
from claims_db.decisions.source_editing import SourceEditing
from claims_db.decisions.typed import Drafts
from claims_db.decisions.undo_list import UndoList
from claims_db.stories.membership import Membership
from claims_db.stories.read import Stories

if TYPE_CHECKING:
    from claims_db.store import ClaimStore


def wire(store: "ClaimStore") -> None:
    """Give an open store all that it has not from the beginning."""
    store.search = Search(store.connection)
    store.stems = StemIndex(store.connection)
    store.intake = Intake(store.connection, store.sources, store.search, store.stems)
    store.details = ArticleDetails(store.connection, store.sources, store.search, store.intake)
    store.seen = SeenBefore(store.connection)
    store.stories = Stories(store.connection)
    store.drafts = Drafts(store.connection)
    store.undo_list = UndoList(store.connection, store.ledger)
    store.standing = Standing(store.connection)
    store.answers = Answers(store.connection, store.sources, store.search, store.standing)
    store.passages = Passages(store.connection, store.search, store.stems)
    merging = SourceMerging(store.connection, store.sources, store.standing)
    membership = Membership(store.connection)
    store.replay = Replay(
        store.connection, store.sources, store.answers, store.standing, store.passages, merging,
        ArticleReplay(store.connection, store.details), membership,
    )  # fmt: skip
    store.catching_up = CatchingUp(store.connection, store.replay, store.undo_list, store.intake)
    fields = Fields(
        store.sources, store.answers, store.standing, store.passages, merging, store.details,
        membership, store.replay,
    )  # fmt: skip
    store.journal = Journal(
        store.connection, store.ledger, store.undo_list, fields, store.drafts, store.sources
    )
    store.editing = Editing(store.journal, store.ledger, store.passages, store.articles)
    store.article_editing = ArticleEditing(store.journal, store.articles)
    store.source_editing = SourceEditing(store.journal, merging, store.sources)
    store.same_claim = SameClaim(store.connection, store.journal, store.ledger, membership)
    store.retelling = Retelling(
        store.connection, store.journal, store.answers, store.articles, store.sources
    )
    store.disputes = Disputes(store.connection, store.journal)
