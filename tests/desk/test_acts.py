"""What a desk says beside the answers: journalled, undone, merged, and rebuilt like these."""

import itertools

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.desk import columns
from claims_db.desk.errors import OwnWork, ReasonNeeded
from claims_db.errors import ChangedSince, ClaimNotFound
from claims_db.merging import merge_store
from claims_db.rebuild import rebuild
from tests.desk.saying import all_said, said
from tests.store.drawing import add_drawn, settle


@pytest.fixture
def claims(store):
    return add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.|")


def published(store, claims, **answers):
    for claim in claims:
        settle(store, claim, **answers)
    store.publishing.sign_off(1, reviewer="editor")
    store.publishing.publish(1, "https://desk.example/1", "2026-01-06", reviewer="editor")


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
    store.questions.reply(number, "no_answer", reviewer="anna")

    assert store.questions.get(number).result == "no_answer"


def looks(store):
    rows = store.connection.rows(columns.SECOND_LOOK)
    return {row["claim_id"]: (row["state"], bool(row["stands"]), row["said_by"]) for row in rows}


def test_nobody_approves_her_own(store, claims):
    settle(store, claims[0], reviewer="olena")
    store.second_look.ready(claims[:1], reviewer="olena")

    with pytest.raises(OwnWork, match="nobody approves her own"):
        store.second_look.approve(claims[:1], reviewer="olena")
    assert store.second_look.approve(claims[:1], reviewer="boris") == 1

    assert looks(store) == {claims[0]: ("approved", True, "boris")}
    with pytest.raises(InvalidValue, match="not settled"):
        store.second_look.ready(claims[1:2], reviewer="olena")


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


def do_everything(store, claims):
    """One of each act."""
    store.assigning.assign("olena", articles=[1], reviewer="chief")
    store.assigning.assign("boris", claims=claims[:1], reviewer="chief")
    asked = store.questions.ask("Mayor", "When?", claim=claims[0], reviewer="anna")
    store.questions.reply(asked, "declined", reviewer="anna")
    store.questions.ask("Mayor", "Why?", article=1, reviewer="anna")
    settle(store, claims[0])
    settle(store, claims[1])
    store.second_look.approve(claims[:1], reviewer="boris")
    store.second_look.send_back(claims[1:2], "thin", reviewer="boris")
    store.publishing.waive(claims[:2], "evidence", "it is common knowledge", reviewer="editor")
    published(store, claims[:2])
    store.journal.record_many(claims[:1], reviewer="anna", status="refuted", reason="a mistake")


def test_a_rebuild_computes_what_the_desk_says_anew(store, claims):
    do_everything(store, claims)
    before = all_said(store)
    assert all(before.values())
    assert list(find_problems(store)) == []
    with store.connection.write():
        store.connection.execute("DELETE FROM desk WHERE field IN ('look', 'signed')")
        store.connection.execute("UPDATE desk SET value = '\"eve\"' WHERE field = 'assigned'")
    problems = list(find_problems(store))
    assert f"c{claims[0]}: its look does not follow from the journal" in problems
    assert "a1: its assigned does not follow from the journal" in problems

    rebuild(store)

    assert all_said(store) == before
    assert list(find_problems(store)) == []


def test_every_act_is_undone_and_redone(store, claims):
    do_everything(store, claims)
    everything = all_said(store)
    for who in ("anna", *["editor"] * 3, *["boris"] * 2, *["anna"] * 5, *["chief"] * 2):
        store.journal.undo(who)
        assert list(find_problems(store)) == []
    assert not any(all_said(store).values())
    for who in (*["chief"] * 2, *["anna"] * 5, *["boris"] * 2, *["editor"] * 3, "anna"):
        store.journal.redo(who)

    assert all_said(store) == everything
    assert list(find_problems(store)) == []


def test_it_is_the_same_on_every_machine_in_whatever_order_they_meet(store, claims, tmp_path):
    with store.copied_to(tmp_path / "a.db") as a, store.copied_to(tmp_path / "b.db") as b:
        do_everything(a, claims)
        b.assigning.assign("eve", articles=[1], reviewer="bea")
        b.questions.ask("Mayor", "How much?", claim=claims[0], reviewer="bea")
        settle(b, claims[1], reviewer="bea")
        b.second_look.ready(claims[1:2], reviewer="bea")
        b.publishing.waive(claims[:1], "evidence", "other words", reviewer="bea")
        paths = [a.path, b.path]
    found = []
    for number, order in enumerate(itertools.permutations(paths)):
        with ClaimStore(tmp_path / f"{number}.db") as fresh:
            for path in (*order, *order):
                merge_store(fresh, path)
            assert list(find_problems(fresh)) == []
            found.append(all_said(fresh))
    assert found[0] == found[1]
    assert len(found[0]["question"]) == 3
    assert [one for one in found[0]["assignment"] if "eve" in one]


def test_nobody_approves_in_anothers_name(store, claims, tmp_path):
    """An undo that puts back what was never said counts for nothing."""
    settle(store, claims[0], reviewer="eve")
    with store.copied_to(tmp_path / "forged.db") as forged:
        decision = forged.journal.latest(1)[0]
        forged.second_look.ready(claims[:1], reviewer="eve")
        forged.journal.undo("eve")
        change = (
            f'{{"act": "{decision.uuid}", "state": "approved", "reason": "", "of": "eve",'
            ' "status": "supported", "confidence": 4}'
        )
        sqlite = forged.connection.sqlite
        (trigger,) = sqlite.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'change_is_never_changed'"
        ).fetchone()
        sqlite.execute("DROP TRIGGER change_is_never_changed")
        sqlite.execute(
            "UPDATE change SET after = ? WHERE field = 'look' AND after IS NULL", [change]
        )
        sqlite.execute(trigger)
        sqlite.commit()
        merge_store(store, forged.path)

    assert looks(store) == {}
    assert list(find_problems(store)) == []


def test_the_log_tells_of_every_act_in_words(store, claims, workbench):
    do_everything(store, claims)

    told = workbench("log", "-n", "50").stdout

    for words in (
        "chief  assign  a1  assigned: – → olena",
        "anna  ask  c1  question: – → Mayor: When?",
        "anna  reply  c1  question: Mayor: When? → Mayor: When? – declined",
        "boris  approve  c1  look: – → approved",
        "boris  send back  c2  look: – → sent back: thin",
        "editor  waive  c1  waiver: – → evidence: it is common knowledge",
        "editor  sign off  a1  signed: – → yes",
        "editor  publish  a1  publication: – → https://desk.example/1, 2026-01-06",
        "anna  answer  c1  correction: – → supported, now refuted: a mistake",
    ):
        assert words in told
