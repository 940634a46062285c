"""What other machines do meanwhile, to the screen: what came in, who is where, how things stand."""

from collections.abc import Callable

from workbench.review.outside import Touch
from workbench.review.session.session import Session
from workbench.review.translation import _

EVERY = 1.0
"""Seconds between two looks."""


class Meeting:
    """Looks how things stand with the hub; whoever asked shows it."""

    def __init__(self, session: Session, touch: Callable[[int | None], Touch] | None) -> None:
        self._session = session
        self._ask = touch
        self._touch = Touch()
        self._seen = 0
        self._problem_told = ""

    @property
    def is_held(self) -> bool:
        """Whether there is a hub."""
        return self._ask is not None

    def look(self, *, free: bool) -> bool:
        """Return whether there is something else to show; what came in is taken up when free."""
        if self._ask is None:
            return False
        claim = self._session.hand.claim
        before, self._touch = self._touch, self._ask(claim.id if claim else None)
        self._session.place.in_other_hands = self._touch.others
        if free and self._touch.taken_in != self._seen:
            self._seen = self._touch.taken_in
            self._session.place.look_again()
            return True
        return before != self._touch

    def new_problem(self) -> str:
        """Why the hub could not be met, or gets nothing of hers, once; empty: nothing new."""
        problem = self._why_it_stays() or ("" if self._touch.met_at else _(self._touch.problem))
        before, self._problem_told = self._problem_told, problem
        return "" if problem == before else problem

    def _why_it_stays(self) -> str:
        if not (self._touch.stays and self._touch.to_send):
            return ""
        if self._touch.sends_as:
            told = _("this login sends what {name} decides; what {reviewer} decides stays here")
        else:
            told = _("this login may only read; what {reviewer} decides stays here")
        return told.format(name=self._touch.sends_as, reviewer=self._session.reviewer)

    def in_words(self) -> str:
        """How things stand: 3 to send · last 14:02; empty: there is no hub."""
        if self._ask is None:
            return ""
        told = _("{number} to send").format(number=self._touch.to_send)
        if not self._touch.met_at:
            return f"{told} · {_('the hub was not met yet')}"
        return f"{told} · {_('last {time}').format(time=self._touch.met_at)}"
