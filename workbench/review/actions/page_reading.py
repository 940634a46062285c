"""What a page of evidence says of itself, fetched where the reviewer asks for it."""

from datetime import UTC, datetime
from functools import partial

from claims_db import ClaimsDBError, Evidence
from workbench.review.actions.desk import Desk
from workbench.review.outside import Page
from workbench.review.translation import _


class PageReading:
    """Fills in title and date of a piece of evidence, while she goes on."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, claim_id: int, url: str) -> None:
        """Have the page looked at; what comes back is recorded with the claim it was asked for."""
        self._desk.message = _("reading {url} …").format(url=url)
        look = partial(self._desk.outside.look_at, url)
        self._desk.screen.in_background(look, partial(self._take, claim_id, url))

    def _take(self, claim_id: int, url: str, found: Page | ClaimsDBError) -> None:
        """Record what was found; say why there is nothing."""
        with self._desk.reporting():
            if isinstance(found, ClaimsDBError):
                raise found
            session = self._desk.session
            pieces = session.store.claims.answer(claim_id, session.reviewer).evidence
            evidence = [with_page(piece, found) if piece.url == url else piece for piece in pieces]
            session.store.journal.record_many(
                [claim_id],
                reviewer=session.reviewer,
                evidence=[piece._asdict() for piece in evidence],
            )
            session.place.reload()
            self._desk.message = _("saved: {what}; u takes it back").format(what=found.title)


def with_page(piece: Evidence, page: Page) -> Evidence:
    """A piece of evidence with the title and the day of its page, and when it was looked at."""
    title = f"{page.title} ({page.published[:10]})" if page.published else page.title
    return piece._replace(title=title, accessed=datetime.now(UTC).isoformat(timespec="seconds"))
