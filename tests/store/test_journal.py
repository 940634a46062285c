"""Decisions are kept, undone and redone, by each reviewer for herself, across restarts."""

import sqlite3
from pathlib import Path

import pytest

from claims_db import (
    ClaimNotFound,
    ClaimStore,
    InvalidValue,
    NothingToRedo,
    NothingToUndo,
)
from claims_db.check import find_problems
from tests.store.drawing import add_drawn, settle


def answered(store: ClaimStore, claim_id: int, reviewer: str = "anna") -> tuple[object, ...]:
    answer = store.claims.get(claim_id, reviewer=reviewer).answer
    return tuple(source.name for source in answer.chain), answer.confidence, answer.status


def test_a_part_of_an_answer_is_kept_and_the_claim_stays_in_the_queue(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")

    assert answered(store, prices[0]) == ((), None, "refuted")
    assert store.claims.next_unreviewed() == prices[0]
    assert store.articles.progress().reviewed == 0


def test_three_answers_settle_a_claim(store, prices):
    reuters = store.sources.named("Рейтер")

    store.journal.record_source(prices[0], [reuters.id], reviewer="anna")
    store.journal.record_confidence(prices[0], 4, reviewer="anna")
    store.journal.record_status(prices[0], "supported", reviewer="anna")

    assert answered(store, prices[0]) == (("Reuters",), 4, "supported")
    assert store.claims.next_unreviewed() == prices[1]
    assert store.articles.progress().reviewed == store.articles.get(1).reviewed == 1


def test_undo_goes_back_to_the_first_act_and_redo_to_the_last_across_restarts(prices, path):
    for status in ("supported", "refuted", "conflicting"):
        with ClaimStore(path) as store:
            store.journal.record_status(prices[0], status, reviewer="anna")
    seen = []
    for _ in range(3):
        with ClaimStore(path) as store:
            store.journal.undo("anna")
            seen.append(answered(store, prices[0])[2])
    for _ in range(3):
        with ClaimStore(path) as store:
            store.journal.redo("anna")
            seen.append(answered(store, prices[0])[2])

    assert seen == ["refuted", "supported", None, "supported", "refuted", "conflicting"]


def test_there_is_nothing_to_redo_after_a_new_decision(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    store.journal.undo("anna")
    store.journal.record_status(prices[0], "supported", reviewer="anna")

    with pytest.raises(NothingToRedo):
        store.journal.redo("anna")


def test_undo_says_when_nothing_is_left(store, prices):
    with pytest.raises(NothingToUndo, match="nothing to undo for anna"):
        store.journal.undo("anna")


def test_reviewers_undo_only_what_they_did_themselves(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    store.journal.record_status(prices[0], "supported", reviewer="boris")

    store.journal.undo("anna")

    assert answered(store, prices[0], "boris")[2] == "supported"
    with pytest.raises(NothingToUndo):
        store.journal.undo("anna")


def test_the_same_answer_again_is_no_decision(store, prices):
    for _ in range(2):
        store.journal.record_status(prices[0], "refuted", reviewer="anna")

    assert len(store.journal.of_claim(prices[0])) == 1


def test_many_claims_answered_at_once_are_one_act_and_one_undo(store, prices):
    settle(store, prices[1], status="refuted")

    changed = store.journal.record_many(prices, reviewer="anna", status="supported", confidence=4)

    assert changed == 3
    assert [answered(store, claim)[2] for claim in prices] == ["supported"] * 3
    store.journal.undo("anna")
    assert [answered(store, claim)[2] for claim in prices] == [None, "refuted", None]
    store.journal.redo("anna")
    assert [answered(store, claim)[2] for claim in prices] == ["supported"] * 3


def test_more_claims_than_one_statement_takes_are_answered_and_taken_back(store):
    claims = add_drawn(store, "".join(f"|Claim {number}.| " for number in range(130)))
    store.journal.record_many(claims[::2], reviewer="boris", status="refuted")
    given = {"source": [1], "confidence": 4, "status": "supported"}

    assert store.journal.record_many(claims, reviewer="anna", **given) == 130
    assert store.articles.progress().reviewed == 130
    assert {answered(store, claim)[1:] for claim in claims} == {(4, "supported")}

    assert len(store.journal.undo("anna").changes) == 390
    assert store.articles.progress().reviewed == 0
    assert answered(store, claims[0], "boris")[2] == "refuted"
    assert list(find_problems(store)) == []


def test_many_claims_are_answered_all_or_none(store, prices):
    with pytest.raises(ClaimNotFound):
        store.journal.record_many([*prices, 99], reviewer="anna", status="supported")

    assert [answered(store, claim)[2] for claim in prices] == [None] * 3


@pytest.mark.parametrize(
    "answer",
    [{"confidence": 6}, {"status": "maybe"}, {"note": "a\0b"}, {"source": []}, {"source": [9999]}],
)
def test_an_answer_that_is_none_is_refused(store, prices, answer):
    with pytest.raises(InvalidValue):
        store.journal.record_many([prices[0]], reviewer="anna", **answer)

    assert store.journal.latest() == []


def test_evidence_is_kept_in_its_order_and_undone_as_a_whole(store, prices):
    first = {"url": "https://a.example", "stance": "refutes", "quote": "«Ні»"}
    second = {"url": "https://b.example", "accessed": "2026-01-06T10:00:00+02:00"}

    store.journal.record_evidence(prices[0], [first], reviewer="anna")
    store.journal.record_evidence(prices[0], [second, first], reviewer="anna")

    evidence = store.claims.get(prices[0], reviewer="anna").answer.evidence
    assert [item.url for item in evidence] == ["https://b.example", "https://a.example"]
    assert evidence[1].quote == "«Ні»"
    store.journal.undo("anna")
    evidence = store.claims.get(prices[0], reviewer="anna").answer.evidence
    assert [(item.url, item.stance) for item in evidence] == [("https://a.example", "refutes")]


@pytest.mark.parametrize(
    "item", [{}, {"url": " "}, {"url": "u", "stance": "?"}, {"url": "u", "accessed": "вчора"}]
)
def test_evidence_needs_an_address_a_stance_of_ours_and_a_time(store, prices, item):
    with pytest.raises(InvalidValue):
        store.journal.record_evidence(prices[0], [item], reviewer="anna")


def test_the_own_wording_is_kept_beside_the_claim(store, prices):
    store.journal.record_wording(prices[0], "Prices rose by five per cent.", reviewer="anna")

    claim = store.claims.get(prices[0], reviewer="anna")
    assert (claim.content, claim.answer.wording) == (
        "Prices rose 5 %.",
        "Prices rose by five per cent.",
    )


def test_an_answer_taken_back_entirely_leaves_the_one_that_stands(store, prices):
    settle(store, prices[0], reviewer="boris", status="refuted")
    store.journal.record_status(prices[0], "supported", reviewer="anna")

    store.journal.undo("anna")

    assert answered(store, prices[0], "anna")[2] == "refuted"


def test_how_often_a_source_is_used_follows_the_answers(store, prices):
    dpa = store.sources.named("dpa")

    for claim in prices:
        store.journal.record_source(claim, [dpa.id], reviewer="anna")
    store.journal.undo("anna")

    assert store.sources.most_used(1) == [dpa]
    assert next(row["uses"] for row in store.sources.all() if row["name"] == "dpa") == 2


def test_the_history_of_a_claim_says_who_did_what(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    store.journal.record_status(prices[1], "refuted", reviewer="anna")
    store.journal.undo("anna")
    store.journal.record_note(prices[0], "see the report", reviewer="boris")

    history = store.journal.of_claim(prices[0])
    assert [(d.reviewer, d.act, d.field) for d in history] == [
        ("anna", "answer", "status"),
        ("boris", "answer", "note"),
    ]
    assert [d.act for d in store.journal.latest(reviewer="anna")] == ["undo", "answer", "answer"]


def test_the_history_of_a_claim_has_nothing_of_the_others_that_an_act_changed(store, prices):
    store.journal.record_many(prices, reviewer="anna", status="refuted")
    store.journal.record_note(prices[0], "see the report", reviewer="anna")

    first, second = store.journal.of_claim(prices[0])
    assert [change.claim_id for change in first.changes] == [prices[0]]
    assert second.field == "note"
    assert store.journal.of_claim(prices[0], latest=1) == [second]
    assert len(store.journal.latest()[-1].changes) == len(prices)


def test_the_journal_cannot_be_changed(store: ClaimStore, prices, path: Path):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")

    with sqlite3.connect(path) as other:
        for statement in (
            "UPDATE decision SET reviewer = 'boris'",
            "DELETE FROM decision",
            "UPDATE change SET after = 'null'",
            "DELETE FROM change",
            "UPDATE article_text SET text = ''",
        ):
            with pytest.raises(sqlite3.IntegrityError, match=r"append-only|frozen"):
                other.execute(statement)
    other.close()


def test_decisions_sort_by_time_even_when_the_clock_is_set_back(store, prices, monkeypatch):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    monkeypatch.setattr("time.time_ns", lambda: 0)
    store.journal.record_status(prices[0], "supported", reviewer="anna")

    first, second = store.journal.of_claim(prices[0])
    assert first.uuid < second.uuid
