"""An article signed off, published and corrected: each verdict that readers were told."""

import time

import pytest

from claims_db import InvalidValue
from claims_db.check import find_problems
from claims_db.decisions.desk.errors import ReasonNeeded
from claims_db.merging import merge_store
from tests.desk.saying import published, said
from tests.store.drawing import settle


def test_signed_off_are_the_verdicts_as_they_stand(store, claims):
    settle(store, claims[0])
    store.publishing.sign_off(1, reviewer="editor")
    assert store.publishing.signed(1).stands

    settle(store, claims[1])
    assert not store.publishing.signed(1).stands
    with pytest.raises(InvalidValue, match="have changed since"):
        store.publishing.publish(1, "https://desk.example/1", "2026-01-06", reviewer="editor")
    store.journal.undo("anna")
    store.journal.record_note(claims[0], "a note", reviewer="anna")

    assert store.publishing.signed(1).by == "editor"
    assert store.publishing.signed(1).stands


@pytest.mark.parametrize(
    ("url", "day"),
    [("desk.example", "2026-01-06"), ("https://desk.example", ""), ("https://a", "6 Jan")],
)
def test_a_publication_has_an_address_and_a_day(store, claims, url, day):
    settle(store, claims[0])
    store.publishing.sign_off(1, reviewer="editor")

    with pytest.raises(InvalidValue):
        store.publishing.publish(1, url, day, reviewer="editor")

    assert said(store, "publication") == []


def test_a_published_verdict_changes_only_with_a_reason_and_becomes_a_correction(store, claims):
    published(store, claims[:1])

    with pytest.raises(ReasonNeeded, match="published as supported and would be refuted"):
        store.journal.record_status(claims[0], "refuted", reviewer="anna")
    assert store.claims.get(claims[0], reviewer="anna").answer.status == "supported"
    store.journal.record_many(claims[:1], reviewer="anna", status="refuted", reason=" a mistake ")

    (correction,) = store.publishing.corrections()
    assert (correction.was, correction.now, correction.reason, correction.by) == (
        "supported", "refuted", "a mistake", "anna",
    )  # fmt: skip
    assert correction.url == "https://desk.example/1"
    store.journal.record_many(claims[:1], reviewer="anna", status="conflicting", reason="again")
    assert [one.now for one in store.publishing.corrections()] == ["conflicting", "refuted"]
    store.journal.undo("anna")
    store.journal.undo("anna")
    assert store.publishing.corrections() == []
    assert store.publishing.uncorrected() == []


def dropped(store, claim, **said):
    store.editing.drop_claim(claim, **said)


def merged_away(store, claim, **said):
    store.editing.merge_with_next(claim - 1, **said)


def split(store, claim, **said):
    store.editing.split_claim(claim, store.claims.get(claim, reviewer="").start + 4, **said)


def merged(store, claim, **said):
    store.editing.merge_with_next(claim, **said)


def cut(store, claim, **said):
    store.editing.move_edge(claim, start=store.claims.get(claim, reviewer="").start + 4, **said)


@pytest.mark.parametrize(
    ("act", "now"),
    [
        (dropped, "unreviewed"),
        (merged_away, "unreviewed"),
        (split, "supported"),
        (merged, "supported"),
        (cut, "supported"),
    ],
)
def test_what_a_published_verdict_is_about_changes_only_with_a_reason(store, claims, act, now):
    claim = claims[1]
    published(store, [claim])
    before = store.claims.spans(1, reviewer="anna")

    with pytest.raises(ReasonNeeded, match="published as supported"):
        act(store, claim, reviewer="anna")
    assert store.claims.spans(1, reviewer="anna") == before
    act(store, claim, reviewer="anna", reason="two claims in one")

    (told,) = store.publishing.corrections()
    assert (told.claim_id, told.was, told.now) == (claim, "supported", now)
    assert told.reason == "two claims in one"
    store.journal.undo("anna")
    assert store.claims.spans(1, reviewer="anna") == before
    assert store.publishing.corrections() == store.publishing.uncorrected() == []
    store.journal.redo("anna")
    assert len(store.publishing.corrections()) == 1
    assert list(find_problems(store)) == []


def test_a_published_article_is_removed_only_with_a_reason_and_its_verdicts_are_withdrawn(
    store, claims
):
    published(store, claims[:2])

    with pytest.raises(ReasonNeeded, match="published as supported and would go with its article"):
        store.article_editing.remove(1, reviewer="anna")
    assert not store.articles.get(1).removed
    store.article_editing.remove(1, reviewer="anna", reason="it was satire")

    told = store.publishing.corrections()
    assert {(one.claim_id, one.was, one.now, one.reason) for one in told} == {
        (claim, "supported", "unreviewed", "it was satire") for claim in claims[:2]
    }
    assert store.publishing.uncorrected() == []
    assert store.articles.get(1).removed
    assert list(find_problems(store)) == []
    store.journal.undo("anna")
    assert store.publishing.corrections() == store.publishing.uncorrected() == []
    assert not store.articles.get(1).removed
    store.journal.redo("anna")
    assert len(store.publishing.corrections()) == 2
    assert list(find_problems(store)) == []


def test_an_article_that_another_machine_removed_after_its_publication_waits_for_the_reason(
    store, claims, tmp_path
):
    with store.copied_to(tmp_path / "other.db") as other:
        published(store, claims[:1])
        time.sleep(0.002)  # what two machines do is put in order by the millisecond
        other.article_editing.remove(1, reviewer="boris")
        merge_store(store, other.path)

    assert store.articles.get(1).removed
    assert store.publishing.uncorrected() == [(claims[0], "supported", "unreviewed")]
    store.publishing.correct(claims[0], "it was satire", reviewer="editor")
    assert store.articles.get(1).removed
    assert store.publishing.uncorrected() == []
    assert [one.reason for one in store.publishing.corrections()] == ["it was satire"]
    assert list(find_problems(store)) == []


def test_what_was_not_published_changes_without_a_reason(store, claims):
    published(store, claims[:1])

    settle(store, claims[1], status="refuted")
    store.journal.record_status(claims[1], "supported", reviewer="anna")
    store.journal.record_confidence(claims[0], 2, reviewer="anna")
    store.journal.record_note(claims[0], "a note", reviewer="anna")

    assert store.publishing.corrections() == []


def test_an_undo_that_takes_a_published_verdict_back_is_refused(store, claims):
    published(store, claims[:1])

    with pytest.raises(ReasonNeeded, match="would be unreviewed"):
        store.journal.undo("anna")
    store.journal.undo("editor")
    store.journal.undo("anna")

    assert store.claims.get(claims[0], reviewer="anna").settled_status == "unreviewed"


def test_a_dispute_becomes_a_correction_once_it_is_settled_otherwise(store, claims):
    published(store, claims[:1])

    settle(store, claims[0], reviewer="boris", status="refuted")
    assert store.publishing.uncorrected() == []
    with pytest.raises(ReasonNeeded):
        store.disputes.adjudicate(claims[0], "boris", reviewer="chief")
    store.disputes.adjudicate(claims[0], "boris", reviewer="chief", reason="boris is right")

    assert [one.now for one in store.publishing.corrections()] == ["refuted"]


def test_what_another_machine_changed_waits_for_its_reason(store, claims, tmp_path):
    for claim in claims[:1]:
        settle(store, claim)
    with store.copied_to(tmp_path / "other.db") as other:
        published(store, claims[:1])
        other.journal.record_status(claims[0], "refuted", reviewer="anna")
        merge_store(store, other.path)

    assert store.publishing.uncorrected() == [(claims[0], "supported", "refuted")]
    store.publishing.sign_off(1, reviewer="editor")
    with pytest.raises(ReasonNeeded):
        store.publishing.publish(1, "https://desk.example/2", "2026-01-07", reviewer="editor")
    store.publishing.correct(claims[0], "another machine knew better", reviewer="editor")
    assert store.publishing.uncorrected() == []
    with pytest.raises(InvalidValue):
        store.publishing.correct(claims[0], "again", reviewer="editor")
    assert list(find_problems(store)) == []


@pytest.mark.parametrize(("rule", "reason"), [("evidence", " "), ("Evidence!", "why"), ("", "why")])
def test_a_waiver_has_the_name_of_a_rule_and_a_reason(store, claims, rule, reason):
    with pytest.raises(InvalidValue):
        store.publishing.waive(claims, rule, reason, reviewer="editor")

    assert said(store, "waiver") == []
