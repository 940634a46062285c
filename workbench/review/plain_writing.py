"""What a reviewer writes of the claim, line by line: a note, a wording, addresses."""

from collections.abc import Callable

from claims_db import Evidence
from workbench.review.actions.writing import addresses_in, stance_of
from workbench.review.panes.acts import number
from workbench.review.session.session import Session
from workbench.review.translation import _, plural, term


class PlainWriting:
    """Records what a line after n, w or e says, and says that it is on disk."""

    def __init__(self, session: Session, say: Callable[[str], None]) -> None:
        self._session = session
        self._say = say

    def note(self, rest: str) -> None:
        """Record a note in place of the one before."""
        self._record("note", rest)

    def wording(self, rest: str) -> None:
        """Record the claim in her own words."""
        self._record("wording", rest)

    def _record(self, field: str, written: str) -> None:
        self._session.record(**{field: written})
        what = f"{number(self._session.hand.here)} {term(field)}"
        self._say(_("saved: {what}").format(what=what))

    def evidence(self, rest: str) -> None:
        """Record addresses as evidence, beside what is there."""
        answer = self._session.hand.here.answer
        stance = stance_of(answer.status)
        pieces = [*answer.evidence, *(Evidence(url=url) for url in addresses_in(rest))]
        given = len(answer.evidence)
        self._session.record(
            evidence=[
                piece._asdict() | ({"stance": stance} if place >= given else {})
                for place, piece in enumerate(pieces)
            ]
        )
        what = plural("{number} piece of evidence", "{number} pieces of evidence", len(pieces))
        self._say(_("saved: {what}").format(what=what))
