"""The session to what the panes of the screen show of it."""

from collections.abc import Callable, Sequence
from functools import partial

from textual.geometry import Size
from textual.widget import Widget

from claims_db import ClaimLine
from claims_db.articles.claims.read import Claims
from workbench.review.actions.desk import Desk
from workbench.review.keys import Key
from workbench.review.meeting import Meeting
from workbench.review.panes.article_view import ArticleView
from workbench.review.panes.bars import KeyBar, MessageBar, TitleBar
from workbench.review.panes.claim_card import ClaimCard
from workbench.review.panes.claim_list import ClaimList
from workbench.review.panes.pane import Frame
from workbench.review.panes.values import (
    HISTORY,
    article_title,
    card_values,
    filter_in_words,
    list_title,
    lit,
    progress_in_words,
    text_of,
)
from workbench.review.session.moment import idle_actions, labels_now
from workbench.review.session.session import Session

VAST, WIDE, SMALL, LOW = 160, 120, 60, 16
"""Columns from which the card is broader, from which there are three panes, and below which,
or rows, there is one."""
WITHOUT_CLAIMS = ("accept", "help", "quit")
"""What can be done while there are none; the first opens the example."""


class Panes:
    """Hands the widgets their values; takes no key and changes nothing."""

    def __init__(self, session: Session, desk: Desk, meeting: Meeting) -> None:
        self._session = session
        self._desk = desk
        self._meeting = meeting
        self._frame: Frame = ""
        self.title = TitleBar()
        self.list = ClaimList(
            partial(self._rows, Claims.lines_from),
            partial(self._rows, Claims.lines_before),
        )
        self.article = ArticleView(session.seen.spans_between)
        self.card = ClaimCard()
        self.bar = MessageBar()
        self.key_bar = KeyBar(self._working_keys)

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """All of them, from the top."""
        return self.title, self.list, self.article, self.card, self.bar, self.key_bar

    def fit(self, size: Size) -> None:
        """Frame the panes as there is room."""
        self._frame = "box" if size.width >= WIDE else "rule"
        if is_small(size):
            self._frame = ""
        self.show_frames()

    def show(self) -> None:
        """Show where the session is now."""
        session = self._session
        session.seen.look()
        article = session.hand.article
        told = progress_in_words(article, session.hand.progress()) if article else ""
        self.title.show_progress(article, told, filter_in_words(session.place.only))
        self.list.show_claims(
            session.hand.claim.key if session.hand.claim else None,
            frozenset(session.place.marked),
            session.place.in_other_hands,
        )
        text = text_of(session, self._desk.awaited)
        self.article.show_article(text, lit(session.hand.claim, self._desk.pointed))
        self.show_card()
        self.list.show_title(list_title(session))
        self.article.show_title(article_title(session))
        self.show_message()

    def show_frames(self) -> None:
        """Frame the panes; where she works is the active one, unless a dialog is.

        While there is no claim, that is where the first steps are told.
        """
        free, some = self._desk.dialogs_open is None, self._session.hand.claim is not None
        self.list.show_frame(self._frame, active=False)
        told = self._desk.pointed is not None or (free and not some)
        self.article.show_frame(self._frame, active=told)
        self.card.show_frame(self._frame, active=free and some)

    def show_card(self) -> None:
        """Show the claim in hand, and its history where there is room."""
        acts = HISTORY if self.card.is_tall else 0
        self.card.show_claim(card_values(self._session, acts=acts))

    def show_message(self) -> None:
        """Show what was done last, and in which store."""
        where = str(self._session.store.path)
        if told := self._meeting.in_words():
            where = f"{where} · {told}"
        self.bar.show_message(self._desk.message, where, error=self._desk.failed)

    def show_keys(self) -> None:
        """Show the keys that work now; a dialog shows its own."""
        self.key_bar.show_keys(() if self._desk.dialogs.open else self._working_keys)
        if self._desk.dialogs.open is None:
            self.article.uncover()
        self.show_frames()

    @property
    def _working_keys(self) -> Sequence[Key]:
        """The keys that do something now."""
        labels = labels_now(self._session)
        keys = [key._replace(label=labels.get(key.action, key.label)) for key in self._desk.keys]
        if self._session.hand.claim is None:
            useful = WITHOUT_CLAIMS[1:] if self._desk.awaited else WITHOUT_CLAIMS
            return [key for key in keys if key.action in useful]
        idle = idle_actions(self._session)
        return [key for key in keys if key.action not in idle]

    def _rows(
        self, page: Callable[..., list[ClaimLine]], key: tuple[int, int], limit: int
    ) -> list[ClaimLine]:
        return self._session.seen.lines(page, key, limit, self._session.place.only)


def is_small(size: Size) -> bool:
    """Whether there is room for one pane only."""
    return size.width < SMALL or size.height < LOW
