"""Keys that accept, repeat or answer many claims leave what she has answered herself."""

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from claims_db.articles.new_article import NewClaim, NewLink
from claims_db.values.incoming import NewSource
from tests.makers import make_article
from tests.review.test_screen import screen
from workbench.review.session.marking import mark_all
from workbench.review.session.session import Session
from workbench.review.session.taking_over import repeat


def chain_of(store: ClaimStore, claim_id: int) -> list[str]:
    """What olena answered in the first field, from the origin to the nearest relay."""
    return [source.name for source in store.claims.answer(claim_id, "olena").chain]


@pytest.fixture
def session(store: ClaimStore) -> Session:
    """Olena before two claims: one from Reuters, one from officials."""
    store.articles.add(make_article())
    return Session(store, "olena")


def test_accept_keeps_what_is_answered_and_goes_on(session: Session) -> None:
    officials = session.hand.options[1]
    session.answer_source(officials)
    session.place.back()
    assert session.hand.field == "source"
    assert session.accept()
    assert chain_of(session.store, 1) == ["officials"]
    assert session.hand.field == "confidence"


def test_accept_on_a_settled_claim_changes_nothing(session: Session) -> None:
    for digit in (1, 4, 1, 1, 4, 1):
        session.answer(digit)
    assert session.at_end
    before = session.store.journal.latest(1)
    assert session.accept()
    assert session.store.journal.latest(1) == before
    assert session.store.claims.answer(2, "olena").status == "supported"


def test_repeat_fills_only_what_is_open(session: Session) -> None:
    for digit in (1, 4, 2):
        session.answer(digit)
    session.answer(1)
    assert repeat(session)
    answer = session.store.claims.answer(2, "olena")
    assert [source.name for source in answer.chain] == ["officials"]
    assert (answer.confidence, answer.status) == (4, "refuted")


def test_repeat_on_a_settled_claim_gives_nothing(session: Session) -> None:
    for digit in (1, 4, 2, 1, 5, 1):
        session.answer(digit)
    assert not repeat(session)
    assert session.store.claims.answer(2, "olena").status == "supported"


def test_marked_claims_each_take_their_own_suggestion(session: Session) -> None:
    mark_all(session.place)
    assert session.accept()
    assert chain_of(session.store, 1) == ["Reuters"]
    assert chain_of(session.store, 2) == ["officials"]


def test_a_relay_added_to_marked_claims_keeps_the_origin_of_each(session: Session) -> None:
    reuters = session.hand.options[0]
    mark_all(session.place)
    assert session.place.shared_relays == []
    assert session.answer_relays([], [reuters])
    assert chain_of(session.store, 1) == ["Reuters"], "no source relays itself"
    assert chain_of(session.store, 2) == ["officials", "Reuters"]


def test_a_relay_taken_from_marked_claims_keeps_the_rest(session: Session) -> None:
    reuters = session.hand.options[0]
    mark_all(session.place)
    session.answer_relays([], [reuters])
    assert session.answer_relays([reuters], [])
    assert chain_of(session.store, 2) == ["officials"]


def test_after_an_answer_to_many_the_first_open_field_is_lit(session: Session) -> None:
    mark_all(session.place)
    session.hand.field = "confidence"
    session.answer(3)
    assert session.hand.field == "status"
    session.answer(1)
    assert session.hand.field == "source", "nobody has said yet who says so"
    assert session.place.marked, "they are not settled yet"


def test_the_options_of_marked_claims_are_those_that_all_have(store: ClaimStore) -> None:
    store.articles.add(make_article())
    says = NewLink(source=NewSource(name="AFP", type="agency"), start=8, end=11, cue=(12, 16))
    other = make_article(
        "It rains AFP says.",
        publisher="The Other",
        claims=(
            NewClaim(
                start=0, end=8, content="It rains", kind="fact", check_worthiness=0.1, chain=(says,)
            ),
        ),
    )
    store.articles.add(other)
    session = Session(store, "olena")
    assert "officials" in [source.name for source in session.hand.options]
    mark_all(session.place)
    assert "officials" not in [source.name for source in session.hand.options]


async def test_a_dialog_says_to_how_many_claims_its_answer_goes(pilot: Pilot[int]) -> None:
    await pilot.press("*", "c")
    await pilot.pause()
    shown = screen(pilot.app)
    assert "2 claims: the relays of all" in shown
    assert "the origin of each claim stays" in shown
    await pilot.press("escape", "0")
    await pilot.pause()
    assert "Who says so, in 2 claims?" in screen(pilot.app)


@pytest.mark.parametrize("opened", ["+", "t"])
async def test_escape_in_the_chain_s_picker_keeps_the_edit(
    pilot: Pilot[int], store: ClaimStore, opened: str
) -> None:
    await pilot.press("c", "+", *"dpa", "enter", opened, "escape", "enter")
    assert chain_of(store, 1) == ["Reuters", "dpa"]


@pytest.mark.slow
async def test_escape_leads_from_a_piece_of_evidence_to_the_list_of_them(
    pilot: Pilot[int],
) -> None:
    await pilot.press("e", *"https://example.org/1", "enter", "e", "enter")
    await pilot.press("escape")
    await pilot.pause()
    assert "add a piece of evidence" in screen(pilot.app)


async def test_the_claim_that_takes_the_place_of_a_dropped_one_comes_up(
    store: ClaimStore,
) -> None:
    text = "One rose. Two fell. Three stood. Four slept."
    edges = [(0, 9), (10, 19), (20, 32), (33, 44)]
    claims = tuple(
        NewClaim(start=s, end=e, content=text[s:e], kind="fact", check_worthiness=0.1, chain=())
        for s, e in edges
    )
    store.articles.add(make_article(text, claims=claims))
    session = Session(store, "olena")
    session.place.step(1)
    from workbench.review.session.borders import PassageEditing

    PassageEditing(session).drop()
    assert session.hand.claim is not None
    assert session.hand.claim.content == "Three stood."


async def test_a_settled_claim_is_not_answered_anew_by_enter(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press(*"141", *"142", "enter", "enter", "enter")
    assert store.claims.answer(2, "olena").status == "refuted"
