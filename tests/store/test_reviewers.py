"""Each reviewer has her own answer; what they agree on stands, what they do not is disputed."""

import pytest

from claims_db import ClaimNotFound, InvalidValue
from tests.store.drawing import contents, settle


def standing(store, claim_id):
    row = store.connection.row(
        "SELECT settled_status, settled_by FROM claim WHERE id = :id", id=claim_id
    )
    return tuple(row)


def test_the_answer_that_all_agree_on_stands(store, prices):
    settle(store, prices[0], reviewer="anna", confidence=3)
    settle(store, prices[0], reviewer="boris", confidence=5)

    assert standing(store, prices[0]) == ("supported", "boris")
    assert store.articles.progress().reviewed == 1


def test_different_statuses_are_a_dispute_and_no_longer_reviewed(store, prices):
    settle(store, prices[0], reviewer="anna")
    settle(store, prices[0], reviewer="boris", status="refuted")

    assert standing(store, prices[0]) == ("disputed", None)
    assert contents(store, status="disputed") == ["Prices rose 5 %."]
    progress = store.articles.progress()
    assert (progress.reviewed, progress.disputed, store.articles.get(1).disputed) == (0, 1, 1)
    assert store.claims.next_unreviewed() == prices[1]
    assert [(d.reviewer, d.status) for d in store.disputes.all()] == [
        ("anna", "supported"),
        ("boris", "refuted"),
    ]


def test_different_origins_are_a_dispute(store, prices):
    settle(store, prices[0], reviewer="anna", source=[store.sources.named("dpa").id])
    settle(store, prices[0], reviewer="boris", source=[store.sources.named("CNN").id])

    assert standing(store, prices[0]) == ("disputed", None)


def test_a_dispute_ends_when_one_gives_way(store, prices):
    settle(store, prices[0], reviewer="anna")
    settle(store, prices[0], reviewer="boris", status="refuted")

    store.journal.record_status(prices[0], "supported", reviewer="boris")

    assert standing(store, prices[0]) == ("supported", "boris")


def test_each_sees_her_own_answer_and_a_third_the_one_that_stands(store, prices):
    settle(store, prices[0], reviewer="anna", confidence=1)
    settle(store, prices[0], reviewer="boris", confidence=5)

    seen = [
        store.claims.get(prices[0], reviewer=r).answer.confidence for r in ("anna", "boris", "c")
    ]
    assert seen == [1, 5, 5]
    assert [answer.reviewer for answer in store.claims.answers(prices[0])] == ["anna", "boris"]


def test_an_adjudicated_answer_stands_whatever_is_said_later(store, prices):
    settle(store, prices[0], reviewer="anna")
    settle(store, prices[0], reviewer="boris", status="refuted")

    store.disputes.adjudicate(prices[0], "boris", reviewer="chief")

    assert standing(store, prices[0]) == ("refuted", "boris")
    settle(store, prices[0], reviewer="dina", status="conflicting")
    assert standing(store, prices[0]) == ("refuted", "boris")
    store.journal.undo("chief")
    assert standing(store, prices[0]) == ("disputed", None)


def test_only_a_whole_answer_can_be_chosen(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")

    for chosen in ("anna", "nobody"):
        with pytest.raises(InvalidValue, match="three fields"):
            store.disputes.adjudicate(prices[0], chosen, reviewer="chief")
    with pytest.raises(ClaimNotFound):
        store.disputes.adjudicate(99, "anna", reviewer="chief")
