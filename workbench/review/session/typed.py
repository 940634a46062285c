"""What is being typed to a draft on disk: every now and then, and not at every key."""

from collections.abc import Callable

from claims_db.decisions.typed import DraftField
from workbench.review.session.session import Session

PAUSE = 0.3
"""Seconds after a key until what was typed is on disk; a commit may take longer than a frame."""


class Drafting:
    """Holds what is typed until it is saved or recorded; knows no clock.

    Whoever types calls `save` after PAUSE, when she leaves the field, and when the program
    ends, also by a signal or with its window. What nobody can catch, a SIGKILL or a power
    cut, may so lose what was typed in the last PAUSE seconds, and nothing else.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._typed: tuple[int, DraftField, Callable[[], str]] | None = None

    @property
    def waits(self) -> bool:
        """Whether anything is typed that is not on disk."""
        return self._typed is not None

    def typed(self, claim_id: int, field: DraftField, text: Callable[[], str]) -> None:
        """Hold what is typed of a claim, in place of what was."""
        self._typed = claim_id, field, text

    def recorded(self) -> None:
        """Hold nothing: it is recorded, and no draft any more."""
        self._typed = None

    def save(self) -> None:
        """Put on disk what waits; where the store refuses, it waits on.

        Raises:
            StoreError: The store refused.
        """
        if self._typed is not None:
            claim_id, field, text = self._typed
            self._session.save_draft(claim_id, field, text())
            self._typed = None
