"""Who is at what, who is asked, who looks again: what a desk says before an article goes out."""

import pytest

from claims_db import InvalidValue
from claims_db.decisions.desk.errors import OwnWork
from claims_db.values.errors import ChangedSince, ClaimNotFound
from tests.desk.saying import looks, said
from tests.store.drawing import settle


def test_a_claim_is_given_to_a_reviewer_before_the_one_who_has_its_article(store, claims):
    assert store.assigning.assign("olena", articles=[1], reviewer="chief") == 1
    store.assigning.assign("boris", claims=claims[:1], reviewer="chief")
    settle(store, claims[1], reviewer="olena")

    boris, olena = store.assigning.burdens()
    assert boris == ("boris", 1, 1, 1)
    assert olena == ("olena", 1, 2, 1)
    assert store.assigning.of_article(1) == "olena"
    assert store.assigning.assign("olena", articles=[1], reviewer="chief") == 0
    store.journal.undo("chief")
    assert [one.claims for one in store.assigning.burdens()] == [3]
    store.assigning.assign(None, articles=[1], reviewer="chief")
    assert store.assigning.burdens() == []


def test_nothing_is_assigned_that_is_not_in_the_lists(store, claims):
    store.editing.drop_claim(claims[2], reviewer="anna")

    for claim in (claims[2], 99):
        with pytest.raises(ClaimNotFound):
            store.assigning.assign("olena", claims=[claims[0], claim], reviewer="chief")
    for name in (" ", "a\0b"):
        with pytest.raises(InvalidValue):
            store.assigning.assign(name, claims=claims[:1], reviewer="chief")
    assert store.assigning.burdens() == []


def test_a_question_is_listed_by_its_deadline_until_it_is_answered(store, claims):
    ask = store.questions.ask
    late = ask("Ministry", "Who came?", claim=claims[0], until="2026-02-01", reviewer="anna")
    soon = ask("Mayor", "When?", article=1, until="2026-01-08", way="mail", reviewer="anna")
    some_day = ask("Mayor", "Why?", claim=claims[1], reviewer="anna")

    assert [one.number for one in store.questions.all()] == [soon, late, some_day]
    assert store.questions.get(soon).is_overdue
    store.questions.reply(soon, "answered", "On Tuesday.", answered="2026-01-07", reviewer="boris")
    answered = store.questions.get(soon)
    assert (answered.result, answered.answer, answered.answered, answered.asked_by) == (
        "answered", "On Tuesday.", "2026-01-07", "anna",
    )  # fmt: skip
    assert not answered.is_overdue
    assert [one.number for one in store.questions.all(only_open=True)] == [late, some_day]
    assert [one.what for one in store.questions.all(whom="Mayor")] == ["Why?", "When?"]
    store.journal.undo("boris")
    assert store.questions.get(soon).result is None
    store.journal.undo("anna")
    with pytest.raises(InvalidValue, match="no such question"):
        store.questions.get(some_day)


@pytest.mark.parametrize(
    "wrong",
    [
        {"whom": " "},
        {"what": ""},
        {"until": "tomorrow"},
        {"until": "2026-02-30"},
        {"asked": "2999-01-01"},
        {"claim": 99},
    ],
)
def test_a_question_that_is_none_is_not_asked(store, claims, wrong):
    right = {"whom": "Mayor", "what": "When?", "claim": claims[0], "reviewer": "anna"}

    with pytest.raises((InvalidValue, ClaimNotFound)):
        store.questions.ask(**(right | wrong))

    assert store.questions.all() == []


def test_an_answer_says_something(store, claims):
    number = store.questions.ask("Mayor", "When?", claim=claims[0], reviewer="anna")

    with pytest.raises(InvalidValue):
        store.questions.reply(number, "answered", reviewer="anna")
    with pytest.raises(InvalidValue, match="has not come yet"):
        store.questions.reply(number, "declined", answered="2999-01-01", reviewer="anna")
    store.questions.reply(number, "no_answer", reviewer="anna")

    assert store.questions.get(number).result == "no_answer"


def test_nobody_approves_her_own(store, claims):
    settle(store, claims[0], reviewer="olena")
    store.second_look.ready(claims[:1], reviewer="olena")

    with pytest.raises(OwnWork, match="nobody approves her own"):
        store.second_look.approve(claims[:1], reviewer="olena")
    assert store.second_look.approve(claims[:1], reviewer="boris") == 1

    assert looks(store) == {claims[0]: ("approved", True, "boris")}
    with pytest.raises(InvalidValue, match="not settled"):
        store.second_look.ready(claims[1:2], reviewer="olena")


def test_who_asks_for_a_look_again_takes_no_approval_away(store, claims):
    settle(store, claims[0], reviewer="olena")
    store.second_look.approve(claims[:1], reviewer="boris")

    assert store.second_look.ready(claims[:1], reviewer="olena") == 0
    assert looks(store) == {claims[0]: ("approved", True, "boris")}
    store.journal.record_status(claims[0], "refuted", reviewer="olena")

    assert store.second_look.ready(claims[:1], reviewer="olena") == 1
    assert looks(store)[claims[0]][0] == "ready"


def test_an_approval_is_of_the_answer_that_stood_then(store, claims):
    settle(store, claims[0], reviewer="olena")
    store.second_look.approve(claims[:1], reviewer="boris")

    store.journal.record_status(claims[0], "refuted", reviewer="olena")
    assert looks(store)[claims[0]] == ("approved", False, "boris")
    store.journal.undo("olena")

    assert looks(store)[claims[0]] == ("approved", True, "boris")


def test_what_is_sent_back_has_a_reason(store, claims):
    settle(store, claims[0], reviewer="olena")

    with pytest.raises(InvalidValue):
        store.second_look.send_back(claims[:1], " ", reviewer="boris")
    store.second_look.send_back(claims[:1], "one source only", reviewer="boris")

    assert looks(store) == {claims[0]: ("sent_back", True, "boris")}
    assert "one source only" in said(store, "second_look")[0]
    store.second_look.ready(claims[:1], reviewer="olena")
    assert looks(store)[claims[0]][0] == "ready"
    with pytest.raises(ChangedSince):
        store.journal.undo("boris")
