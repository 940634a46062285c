"""The parts of a store that write, and those that nobody needs at once, joined to one another."""

from claims_db.articles.claims.search import Search
from claims_db.articles.claims.seen_before import SeenBefore
from claims_db.articles.claims.settled_already import SettledAlready
from claims_db.articles.claims.stem_index import StemIndex
from claims_db.articles.details import ArticleDetails
from claims_db.articles.intake import Intake
from claims_db.articles.read import Articles
from claims_db.articles.stories.membership import Membership
from claims_db.decisions.article_editing import ArticleEditing
from claims_db.decisions.desk.assigning import Assigning
from claims_db.decisions.desk.questions import Questions
from claims_db.decisions.desk.second_look import SecondLook
from claims_db.decisions.desk.signing import Publishing
from claims_db.decisions.desk.things import Things
from claims_db.decisions.disputes import Disputes
from claims_db.decisions.editing import Editing
from claims_db.decisions.follows.answers import Answers
from claims_db.decisions.follows.article_replay import ArticleReplay
from claims_db.decisions.follows.catching_up import CatchingUp
from claims_db.decisions.follows.desk_state import DeskState
from claims_db.decisions.follows.fields import Fields
from claims_db.decisions.follows.one_source import SourceMerging
from claims_db.decisions.follows.passages import Passages
from claims_db.decisions.follows.replay import Replay
from claims_db.decisions.follows.settling import Standing
from claims_db.decisions.follows.undo_list import UndoList
from claims_db.decisions.journal import Journal
from claims_db.decisions.log import Ledger
from claims_db.decisions.reading_again import ReadingAgain
from claims_db.decisions.retelling import Retelling
from claims_db.decisions.same_claim import SameClaim
from claims_db.decisions.source_editing import SourceEditing
from claims_db.decisions.typed import Drafts
from claims_db.file.connection import Connection
from claims_db.sources.registry import Sources


def made(
    connection: Connection, sources: Sources, articles: Articles, ledger: Ledger
) -> dict[str, object]:
    """All that a store has not from the beginning, by its name there."""
    search = Search(connection)
    stems = StemIndex(connection)
    intake = Intake(connection, sources, search, stems)
    details = ArticleDetails(connection, sources, search, intake)
    seen = SeenBefore(connection)
    drafts = Drafts(connection)
    undo_list = UndoList(connection, ledger)
    standing = Standing(connection)
    answers = Answers(connection, sources, search, standing)
    passages = Passages(connection, search, stems)
    merging = SourceMerging(connection, sources, standing)
    membership = Membership(connection)
    desk = DeskState(connection)
    replay = Replay(
        connection, sources, answers, standing, passages, merging,
        ArticleReplay(connection, details), membership, desk,
    )  # fmt: skip
    catching_up = CatchingUp(connection, replay, undo_list, intake)
    fields = Fields(
        sources, answers, standing, passages, merging, details,
        membership, desk, replay,
    )  # fmt: skip
    journal = Journal(connection, ledger, undo_list, fields, drafts, sources)
    editing = Editing(journal, ledger, passages, articles)
    article_editing = ArticleEditing(journal, articles)
    reading_again = ReadingAgain(connection, journal, ledger, passages, articles, sources, intake)
    source_editing = SourceEditing(journal, merging, sources)
    same_claim = SameClaim(connection, journal, ledger, membership)
    retelling = Retelling(connection, journal, answers, articles, sources)
    disputes = Disputes(connection, journal)
    things = Things(connection, articles, desk)
    return {
        "search": search,
        "stems": stems,
        "intake": intake,
        "details": details,
        "seen": seen,
        "settled_already": SettledAlready(connection),
        "drafts": drafts,
        "undo_list": undo_list,
        "standing": standing,
        "answers": answers,
        "passages": passages,
        "replay": replay,
        "catching_up": catching_up,
        "journal": journal,
        "editing": editing,
        "article_editing": article_editing,
        "reading_again": reading_again,
        "source_editing": source_editing,
        "same_claim": same_claim,
        "retelling": retelling,
        "disputes": disputes,
        "assigning": Assigning(connection, journal, things),
        "second_look": SecondLook(journal, ledger, things),
        "questions": Questions(connection, journal, ledger, things),
        "publishing": Publishing(connection, journal, ledger, things, desk),
    }
