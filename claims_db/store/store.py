"""The store: one SQLite file, its articles, claims, sources and journal behind one door."""

import sqlite3
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from claims_db.articles.claims.read import Claims
from claims_db.articles.in_hand import InHand
from claims_db.articles.read import Articles
from claims_db.decisions.log import Ledger
from claims_db.file.connection import Connection
from claims_db.file.errors import CorruptStore, StoreError
from claims_db.file.store_file import SCHEMA_VERSION
from claims_db.sources.registry import Sources

if TYPE_CHECKING:
    from claims_db.articles.claims.search import Search
    from claims_db.articles.claims.seen_before import SeenBefore
    from claims_db.articles.claims.settled_already import SettledAlready
    from claims_db.articles.claims.stem_index import StemIndex
    from claims_db.articles.details import ArticleDetails
    from claims_db.articles.intake import Intake
    from claims_db.articles.stories.read import Stories
    from claims_db.articles.versions import Versions
    from claims_db.decisions.article_editing import ArticleEditing
    from claims_db.decisions.desk.assigning import Assigning
    from claims_db.decisions.desk.questions import Questions
    from claims_db.decisions.desk.second_look import SecondLook
    from claims_db.decisions.desk.signing import Publishing
    from claims_db.decisions.disputes import Disputes
    from claims_db.decisions.editing import Editing
    from claims_db.decisions.follows.answers import Answers
    from claims_db.decisions.follows.catching_up import CatchingUp
    from claims_db.decisions.follows.passages import Passages
    from claims_db.decisions.follows.replay import Replay
    from claims_db.decisions.follows.settling import Standing
    from claims_db.decisions.follows.undo_list import UndoList
    from claims_db.decisions.journal import Journal
    from claims_db.decisions.reading_again import ReadingAgain
    from claims_db.decisions.retelling import Retelling
    from claims_db.decisions.same_claim import SameClaim
    from claims_db.decisions.source_editing import SourceEditing
    from claims_db.decisions.typed import Drafts

OF_DAMAGE = (TypeError, ValueError, LookupError, AttributeError, AssertionError, sqlite3.Error)
"""What goes wrong where a value is not of the type that its column has."""


def connected(path: Path) -> Connection:
    """The store at a path as the present schema has it; a new one where there is none.

    Raises:
        StoreError: The file cannot be used.
    """
    if not path.exists():
        from claims_db.file.creation import create

        create(path)
    connection = Connection(path)
    if connection.version >= SCHEMA_VERSION:
        return connection
    from claims_db.file.migrations import bring_up_to_date

    connection.close()
    bring_up_to_date(path)
    return Connection(path)


class ClaimStore:
    """One open store. Reads are nouns, writes are verbs; knows no file format and no screen.

    For reviewing: `articles`, `claims`, `in_hand`, `versions`, `sources`, `search`, `seen`,
    `stories` read; `journal` records answers, undoes and redoes; `editing` mends the borders and
    kinds of claims, `article_editing` the details of articles, `source_editing` the names of
    sources; `reading_again` takes in a new analysis; `retelling` and `same_claim` say whom an
    article retells and what says the same; `disputes` settles what reviewers disagree on; `drafts`
    keeps what is being typed. For a desk: `assigning`, `questions`, `second_look`, `publishing`.
    The rest is what merging and checking work with.
    """

    # what the first screen of a review does without
    details: "ArticleDetails"
    seen: "SeenBefore"
    drafts: "Drafts"
    undo_list: "UndoList"
    standing: "Standing"
    answers: "Answers"
    passages: "Passages"
    replay: "Replay"
    catching_up: "CatchingUp"
    journal: "Journal"
    editing: "Editing"
    article_editing: "ArticleEditing"
    reading_again: "ReadingAgain"
    source_editing: "SourceEditing"
    same_claim: "SameClaim"
    retelling: "Retelling"
    disputes: "Disputes"
    assigning: "Assigning"
    second_look: "SecondLook"
    questions: "Questions"
    publishing: "Publishing"

    def __init__(self, path: Path) -> None:
        """Open the store at `path`; begin a new one where there is no file.

        Raises:
            StoreError: The file cannot be used; the text says why and what to do.
        """
        self.path = path
        self.connection = connected(path)
        self.sources = Sources(self.connection)
        self.articles = Articles(self.connection, lambda: self.intake)
        self.claims = Claims(self.connection)
        self.in_hand = InHand(self.claims)
        self.ledger = Ledger(self.connection)
        is_ours = self.connection.version == SCHEMA_VERSION and not self.connection.refusal
        if is_ours and self.connection.row("SELECT 1 FROM unfollowed LIMIT 1"):
            self.catching_up.catch_up()

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            """One of the parts above, made when it is asked for."""
            if name not in ClaimStore.__annotations__ or "connection" not in vars(self):
                raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}")
            if "_wiring" not in vars(self):
                from claims_db.store.wiring import Wiring

                self._wiring = Wiring(
                    self.connection, self.sources, self.articles, self.ledger, self.intake
                )
            part = vars(self)[name] = getattr(self._wiring, name)
            return part

    # what a new article needs: nothing of the parts above is loaded for it

    @cached_property
    def search(self) -> "Search":
        """The claims by their words."""
        from claims_db.articles.claims.search import Search

        return Search(self.connection)

    @cached_property
    def stems(self) -> "StemIndex":
        """The claims in other words."""
        from claims_db.articles.claims.stem_index import StemIndex

        return StemIndex(self.connection)

    @cached_property
    def intake(self) -> "Intake":
        """What writes a new article."""
        from claims_db.articles.intake import Intake

        return Intake(self.connection, self.sources, self.search, self.stems)

    @cached_property
    def settled_already(self) -> "SettledAlready":
        """Claims of an article that say what is settled in another."""
        from claims_db.articles.claims.settled_already import SettledAlready

        return SettledAlready(self.connection)

    @cached_property
    def versions(self) -> "Versions":
        """What became of an article's claims in the next version of it."""
        from claims_db.articles.versions import Versions

        return Versions(self.connection, self.articles, self.claims)

    @cached_property
    def stories(self) -> "Stories":
        """Claims that say the same, with who tells them."""
        from claims_db.articles.stories.read import Stories

        return Stories(self.connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the store; what nobody expected may be because another program has damaged it.

        Raises:
            CorruptStore: It is.
        """
        damaged = isinstance(error, OF_DAMAGE) and self._is_damaged()
        self.close()
        if damaged:
            raise CorruptStore(self.path) from error

    def _is_damaged(self) -> bool:
        """Whether SQLite finds a page, a reference or a value that cannot be."""
        try:
            row = self.connection.row("PRAGMA integrity_check(1)")
        except StoreError:
            return True
        return row is None or row[0] != "ok"

    def copied_to(self, path: Path) -> "ClaimStore":
        """Copy the store to a new file and open that; what is open here may be gone from its place.

        The copy waits for other writers as long as this store does.

        Raises:
            StoreError: There is such a file, or it cannot be written; or this store not be read.
        """
        from claims_db.file.backup import copy_open

        copy_open(self.connection.sqlite, self.path, path)
        copy = ClaimStore(path)
        if self.connection.patience is not None:
            copy.connection.wait_at_most(self.connection.patience)
        return copy

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()
