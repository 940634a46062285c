"""What is remembered of the list and the text is what the store would tell."""

import pytest

from claims_db import ClaimStore, Filter
from claims_db.articles.claims.read import Claims
from tests.makers import make_article
from tests.review.conftest import WIDE
from tests.store.drawing import settle
from workbench.review.app import ReviewApp
from workbench.review.panes.pane import Pane
from workbench.review.session.session import Session

TOP, END = (0, 0), 1000


@pytest.fixture
def session(store: ClaimStore) -> Session:
    """Olena before two claims, the second of which Anna has settled."""
    store.articles.add(make_article())
    settle(store, 2, reviewer="anna", status="refuted", confidence=2)
    session = Session(store, "olena", article_id=1)
    look(session)
    return session


def look(session: Session) -> tuple[object, object]:
    """What the panes are given at a key."""
    session.seen.look()
    lines = session.seen.lines(Claims.lines_from, TOP, 9, session.place.only)
    return lines, session.seen.spans_between(0, END)


def told(session: Session) -> tuple[object, object]:
    """What the store tells of the same."""
    claims, only = session.store.claims, session.place.only
    return (
        claims.lines_from(TOP, 9, reviewer="olena", only=only),
        claims.spans_between(1, 0, END, reviewer="olena"),
    )


@pytest.mark.parametrize("claim", [1, 2])
@pytest.mark.parametrize("only", [Filter(), Filter(status="unreviewed"), Filter(article=1)])
@pytest.mark.parametrize("order", ["source confidence status", "status source confidence"])
def test_after_each_answer(session: Session, claim: int, only: Filter, order: str) -> None:
    session.hand.order = tuple(order.split())  # type: ignore[assignment]
    session.place.only = only
    session.place.go_to(claim)
    for _ in range(3):
        look(session)
        session.answer(1)
        assert look(session) == told(session)


def test_when_somebody_else_answers_meanwhile(session: Session) -> None:
    session.answer(1)
    with ClaimStore(session.store.path) as other:
        settle(other, 2, reviewer="boris", status="supported", confidence=4)
    session.answer(4)
    assert look(session) == told(session)


def test_when_she_does_something_else_between_two_looks(session: Session) -> None:
    session.answer(1)
    session.store.editing.merge_with_next(1, reviewer="olena")
    session.answer(4)
    assert look(session) == told(session)


async def test_only_the_rows_that_an_answer_changes_are_made_again(
    store: ClaimStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.articles.add(make_article())
    async with ReviewApp(store, "olena").run_test(size=WIDE) as pilot:
        await pilot.press("1")
        await pilot.pause()
        made: list[int] = []
        render_line = Pane.render_line
        monkeypatch.setattr(
            Pane, "render_line", lambda self, y: (made.append(y), render_line(self, y))[1]
        )
        await pilot.press("4")
        await pilot.pause()
        assert 0 < len(made) < WIDE[1]  # of three panes of that height
