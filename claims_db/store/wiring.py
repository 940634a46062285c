"""The parts of a store that write, and those that nobody needs at once, joined to one another."""

from functools import cached_property

from claims_db.articles.claims.seen_before import SeenBefore
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
from claims_db.decisions.follows.catching_up import CatchingUp
from claims_db.decisions.follows.desk_state import DeskState
from claims_db.decisions.follows.fields import Fields
from claims_db.decisions.follows.keepers import Keepers
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


class Wiring:
    """Makes each part when it is asked for, once, and of the same other parts."""

    def __init__(
        self,
        connection: Connection,
        sources: Sources,
        articles: Articles,
        ledger: Ledger,
        intake: Intake,
    ) -> None:
        self._connection = connection
        self._sources = sources
        self._articles = articles
        self._ledger = ledger
        self._intake = intake
        self._search = intake.search
        self._stems = intake.stems

    @cached_property
    def details(self) -> ArticleDetails:
        return ArticleDetails(self._connection, self._sources, self._search, self._intake)

    @cached_property
    def seen(self) -> SeenBefore:
        return SeenBefore(self._connection)

    @cached_property
    def drafts(self) -> Drafts:
        return Drafts(self._connection)

    @cached_property
    def undo_list(self) -> UndoList:
        return UndoList(self._connection, self._ledger)

    @cached_property
    def standing(self) -> Standing:
        return Standing(self._connection)

    @cached_property
    def answers(self) -> Answers:
        return Answers(self._connection, self._sources, self._search, self.standing, self.undo_list)

    @cached_property
    def passages(self) -> Passages:
        return Passages(self._connection, self._search, self._stems)

    @cached_property
    def merging(self) -> SourceMerging:
        return SourceMerging(self._connection, self._sources, self.standing)

    @cached_property
    def membership(self) -> Membership:
        return Membership(self._connection)

    @cached_property
    def desk(self) -> DeskState:
        return DeskState(self._connection)

    @cached_property
    def keepers(self) -> Keepers:
        return Keepers(
            answers=self.answers,
            standing=self.standing,
            passages=self.passages,
            stories=self.membership,
            desk=self.desk,
            details=self.details,
            sources=self._sources,
            merging=self.merging,
        )

    @cached_property
    def replay(self) -> Replay:
        return Replay(self._connection, self.keepers)

    @cached_property
    def catching_up(self) -> CatchingUp:
        return CatchingUp(self._connection, self.replay, self.undo_list)

    @cached_property
    def fields(self) -> Fields:
        return Fields(self.keepers, self.replay)

    @cached_property
    def journal(self) -> Journal:
        return Journal(
            self._connection, self._ledger, self.undo_list, self.fields, self.drafts, self._sources
        )

    @cached_property
    def editing(self) -> Editing:
        return Editing(self.journal, self._ledger, self.passages, self._articles)

    @cached_property
    def article_editing(self) -> ArticleEditing:
        return ArticleEditing(self.journal, self._articles)

    @cached_property
    def reading_again(self) -> ReadingAgain:
        return ReadingAgain(
            self._connection,
            self.journal,
            self._ledger,
            self.passages,
            self._articles,
            self._sources,
            self._intake,
        )

    @cached_property
    def source_editing(self) -> SourceEditing:
        return SourceEditing(self.journal, self.merging, self._sources)

    @cached_property
    def same_claim(self) -> SameClaim:
        return SameClaim(self._connection, self.journal, self._ledger, self.membership)

    @cached_property
    def retelling(self) -> Retelling:
        return Retelling(
            self._connection, self.journal, self.answers, self._articles, self._sources
        )

    @cached_property
    def disputes(self) -> Disputes:
        return Disputes(self._connection, self.journal)

    @cached_property
    def things(self) -> Things:
        return Things(self._connection, self._articles, self.desk)

    @cached_property
    def assigning(self) -> Assigning:
        return Assigning(self._connection, self.journal, self.things)

    @cached_property
    def second_look(self) -> SecondLook:
        return SecondLook(self.journal, self._ledger, self.things)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self._connection, self.journal, self._ledger, self.things)

    @cached_property
    def publishing(self) -> Publishing:
        return Publishing(self._connection, self.journal, self._ledger, self.things, self.desk)
