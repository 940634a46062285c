"""What a reviewer's answers do, without a screen."""

from pathlib import Path

import pytest

from claims_db import ArticleNotFound, ClaimStore, NothingToUndo
from tests.makers import make_article
from tests.store.drawing import settle
from workbench.review.session.session import Session


@pytest.fixture
def session(store: ClaimStore) -> Session:
    """Olena before two claims: one from Reuters, one from officials."""
    store.articles.add(make_article())
    return Session(store, "olena")


def place(session: Session) -> tuple[int, str]:
    """Which claim of the article she stands at, and which field is lit."""
    assert session.hand.claim is not None
    return session.hand.claim.position, session.hand.field


def test_three_digits_settle_a_claim_and_the_next_comes_up(session: Session) -> None:
    assert place(session) == (1, "source")

    session.answer(1)
    assert place(session) == (1, "confidence")
    session.answer(4)
    assert place(session) == (1, "status")
    session.answer(2)

    assert place(session) == (2, "source")
    answer = session.store.claims.get(1, reviewer="olena").answer
    assert [source.name for source in answer.chain] == ["Reuters"]
    assert (answer.confidence, answer.status) == (4, "refuted")
    assert session.hand.progress().reviewed == 1


def test_the_first_option_is_the_suggested_origin_then_the_article_s_sources(
    session: Session,
) -> None:
    assert [source.name for source in session.hand.options][:3] == [
        "Reuters",
        "officials",
        "The Post",
    ]
    session.place.step(1)
    assert [source.name for source in session.hand.options][:3] == [
        "officials",
        "Reuters",
        "The Post",
    ]


def test_a_digit_without_an_option_answers_nothing(session: Session) -> None:
    session.answer(1)
    assert not session.answer(6)
    assert place(session) == (1, "confidence")


def test_accept_takes_the_whole_suggested_chain(session: Session) -> None:
    assert session.hand.suggestion == "Reuters"
    assert session.accept()
    assert [source.name for source in session.hand.chain] == ["Reuters"]
    assert not session.accept(), "nothing is suggested for the confidence"


def test_another_origin_keeps_the_relays(session: Session) -> None:
    officials = session.hand.options[1]
    session.answer_source(officials)
    assert [source.name for source in session.hand.chain] == ["officials"]


def test_answers_to_a_part_are_kept_and_the_claim_stays_in_the_queue(session: Session) -> None:
    session.answer(1)
    session.place.step(1)
    session.place.go_to_next_unreviewed()
    assert place(session) == (1, "confidence")
    assert session.hand.progress().reviewed == 0


def test_back_lights_the_field_before_and_then_the_claim_before(session: Session) -> None:
    for digit in (1, 4, 1):
        session.answer(digit)
    session.answer(1)
    session.place.back()
    assert place(session) == (2, "source")
    session.place.back()
    assert place(session) == (1, "status")


def test_undo_goes_to_what_it_took_back(session: Session) -> None:
    for digit in (1, 4, 1):
        session.answer(digit)
    session.undo()
    assert place(session) == (1, "status")
    assert session.hand.progress().reviewed == 0
    session.redo()
    assert session.hand.progress().reviewed == 1


def test_undo_works_after_a_restart_and_for_oneself_alone(session: Session, tmp_path: Path) -> None:
    session.answer(1)
    session.store.close()
    with ClaimStore(tmp_path / "claims.db") as store:
        with pytest.raises(NothingToUndo):
            Session(store, "taras").undo()
        again = Session(store, "olena")
        assert place(again) == (1, "confidence")
        again.undo()
        assert place(again) == (1, "source")


def test_she_goes_on_where_she_was(session: Session, tmp_path: Path) -> None:
    for digit in (1, 4, 1):
        session.answer(digit)
    session.store.close()
    with ClaimStore(tmp_path / "claims.db") as store:
        assert place(Session(store, "olena")) == (2, "source")


def test_when_all_is_reviewed_the_last_claim_stays(session: Session) -> None:
    for _ in range(2):
        for digit in (1, 4, 1):
            session.answer(digit)
    assert place(session) == (2, "status")
    assert session.hand.progress().reviewed == 2


def test_an_article_can_be_opened_by_its_number(session: Session) -> None:
    text = "Rain fell. Snow fell."
    claims = [make_article().claims[0].but(end=10, chain=())]
    added = session.store.articles.add(make_article(text, claims=tuple(claims)))
    opened = Session(session.store, "olena", article_id=added.article_id)
    assert opened.hand.article is not None
    assert opened.hand.article.id == added.article_id
    with pytest.raises(ArticleNotFound):
        Session(session.store, "olena", article_id=99)


def test_an_article_without_open_claims_is_opened_all_the_same(session: Session) -> None:
    text = "Rain fell. Snow fell."
    claims = [make_article().claims[0].but(end=10, chain=())]
    session.store.articles.add(make_article(text, claims=tuple(claims)))
    for claim in (1, 2):
        settle(session.store, claim, reviewer="olena")
    session.store.second_look.approve([2], reviewer="boris")
    for reviewer in ("olena", "boris", "anna"):
        assert Session(session.store, reviewer, article_id=1).hand.here.article_id == 1


def test_the_article_s_own_claim_is_the_publisher_s(session: Session) -> None:
    publisher = session.hand.options[2]
    session.answer_source(publisher)
    assert [source.name for source in session.hand.chain] == ["The Post"]


def test_an_opinion_is_suggested_as_not_checkable(store: ClaimStore) -> None:
    claim = make_article().claims[0].but(kind="opinion")
    store.articles.add(make_article(make_article().text, claims=(claim,)))
    session = Session(store, "olena")
    session.hand.light_next()
    session.hand.light_next()
    assert session.hand.suggestion == "not_checkable"
    session.accept()
    assert session.hand.claim is not None
    assert session.hand.claim.answer.status == "not_checkable"


def test_a_store_without_claims_has_nothing_to_review(store: ClaimStore) -> None:
    session = Session(store, "olena")
    assert session.hand.claim is None
    assert not session.place.step(1)
