"""The review line by line: the same digits, read by a screen reader or written by a program."""

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.makers import make_article
from workbench.analysis.frame import Rule
from workbench.review.plain import PlainReview
from workbench.review.session.session import Session


def answered(store: ClaimStore, *lines: str) -> list[str]:
    """What is said to somebody who writes these lines."""
    said: list[str] = []
    PlainReview(Session(store, "olena"), said.append).run(lines)
    return said


@pytest.fixture
def store(store: ClaimStore) -> ClaimStore:
    first, second = make_article().claims
    first = first.but(rule=Rule.AFTER.value, score=0.9)
    store.articles.add(make_article(claims=(first, second)))
    return store


def test_the_claim_is_told_with_its_chain_and_the_numbered_options(store: ClaimStore) -> None:
    said = answered(store)
    assert "a1·1, fact, 0 of 2, Prices rose" in said
    assert "«Prices rose by 5 % in May»" in said
    assert "Reuters → The Post; ●●● very likely · named after what is said" in said
    assert said[-4:] == ["1 Reuters (suggested)", "2 officials", "3 The Post", "0 another source"]


def test_the_same_digits_settle_a_claim_one_a_line_or_three(store: ClaimStore) -> None:
    said = answered(store, "1", "4", "1", "152")
    answers = [store.claims.answer(claim, "olena") for claim in (1, 2)]
    assert [(a.confidence, a.status) for a in answers] == [(4, "supported"), (5, "refuted")]
    assert "saved: a1·1 status ✓ supported" in said
    assert "every claim here is reviewed" in said


def test_enter_accepts_and_keeps_what_is_answered(store: ClaimStore) -> None:
    said = answered(store, "", "", "b", "2", "b", "")
    answer = store.claims.answer(1, "olena")
    assert [source.name for source in answer.chain] == ["officials"]
    assert "nothing is suggested here: write a digit" in said
    assert said.count("saved: a1·1 source officials") == 1


@pytest.mark.parametrize("line", ["9", "0", "41", "x", "жжж", "%", "e", "u", "0 qqq"])
def test_what_cannot_be_done_is_said_and_changes_nothing(store: ClaimStore, line: str) -> None:
    session = Session(store, "olena")
    said: list[str] = []
    PlainReview(session, said.append).run([line])
    assert store.journal.latest(5) == [] or line == "e"
    assert len(said) > 8


def test_a_refusal_names_a_claim_as_the_review_does(store: ClaimStore) -> None:
    said = answered(store, "O 1")
    assert "a1·1: it is not settled: answer all three fields" in said


def test_another_source_is_named_after_a_nought(store: ClaimStore) -> None:
    answered(store, "j", "0 рейтер")
    assert store.claims.answer(2, "olena").chain[0].name == "Reuters"
    answered(store, "k", "0 reuters")
    assert store.claims.answer(1, "olena").chain[0].name == "Reuters"


@pytest.mark.parametrize("undo", ["u", "г"])
def test_undo_redo_and_notes_under_every_layout(store: ClaimStore, undo: str) -> None:
    said = answered(store, "141", undo, "r", "k", "n ask them", "т again", "e https://a.example")
    answer = store.claims.answer(1, "olena")
    assert (answer.status, answer.note) == ("supported", "again")
    assert [(piece.url, piece.stance) for piece in answer.evidence] == [
        ("https://a.example", "supports")
    ]
    assert "undone: a1·1 status" in said


def test_the_command_reads_a_pipe_and_counts_what_was_done(
    store: ClaimStore, workbench_program: Run
) -> None:
    words = ("--db", str(store.path), "--reviewer", "olena", "review", "--plain")
    result = workbench_program(*words, input="141\nq\n", env={"WORKBENCH_LANG": "en"})
    assert result.returncode == 0
    assert "saved: a1·1 status ✓ supported" in result.stdout
    assert "1 claim settled" in result.stdout
    assert result.stderr == ""


def test_the_desk_is_told_line_by_line(store: ClaimStore) -> None:
    said = answered(store, "A olena", "Q Mayor: When?", "Ф -", "Q 1 On Monday", "A", "Q")
    assert "saved: a1·1 assigned: olena" in said
    assert "saved: a1·1 Mayor: answered" in said
    (question,) = store.questions.all()
    assert (question.whom, question.what, question.answer) == ("Mayor", "When?", "On Monday")
    assert store.assigning.burdens() == []
    assert "1 Mayor: When? – On Monday" in said


def test_who_declined_or_did_not_answer_is_told_so(store: ClaimStore) -> None:
    answered(store, "Q Mayor: When?", "Q Police: Who?", "Q 1 declined", "Q 2 no answer")
    assert [question.result for question in store.questions.all()] == ["declined", "no_answer"]


def test_a_colleague_s_second_look_goes_by_numbers(store: ClaimStore) -> None:
    answered(store, "141")
    said: list[str] = []
    PlainReview(Session(store, "boris"), said.append).run(["k", "O", "O 3 ask them", "O 1", "O 2"])
    assert "O 1 approve" in said
    assert "saved: a1·1 sent back" in said
    assert "saved: a1·1 approved" in said
    assert "it is so already" in said


def test_an_article_is_signed_off_by_the_rules_and_published(store: ClaimStore) -> None:
    said = answered(
        store, "141", "k", "O 4", "O 6 evidence seen by us", "O 6 attribution asked them",
        "O 6 figures on paper", "O 4", "O 5 https://desk.example/1 2026-01-07",
    )  # fmt: skip
    assert any(line.startswith("a1·1 evidence – ") for line in said)
    assert "saved: a1·1 a1 is signed off" in said
    assert "saved: a1·1 1 verdict is told" in said


def test_a_published_verdict_is_changed_with_a_reason(store: ClaimStore) -> None:
    test_an_article_is_signed_off_by_the_rules_and_published(store)
    said = answered(store, "k", "", "", "2", "! a mistake", "! again")
    assert "It is published: write ! and why it is corrected." in said
    assert "nothing waits for a reason" in said
    (correction,) = store.publishing.corrections()
    assert (correction.now, correction.reason) == ("refuted", "a mistake")
