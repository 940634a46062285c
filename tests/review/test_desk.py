"""Keys of a desk: who is at what, who was asked, the second look, the signature, corrections."""

import pytest

from claims_db import ClaimStore, Filter
from claims_db.sign_off.sign_off import failing_in
from tests.desk.test_rules import DEFAULTS, EVIDENCE
from tests.review.conftest import pilot_of
from tests.review.test_screen import screen
from tests.store.drawing import add_drawn, contents, settle
from workbench.review.app import ReviewApp


@pytest.fixture
def claims(store: ClaimStore) -> list[int]:
    return add_drawn(store, "|Prices rose.| |Wages fell.|")


def desk(store: ClaimStore, claim: int = 1) -> object:
    from claims_db.decisions.desk.read import NOTHING_SAID, on_desk

    return on_desk(store.connection, [(claim, 1)]).get(claim, NOTHING_SAID)


async def test_two_strokes_make_a_claim_hers_and_it_is_in_her_queue(store, claims) -> None:
    async with pilot_of(store) as pilot:
        await pilot.press("A", "enter")
        assert desk(store).assigned_to == "olena"
        assert "assigned to: olena" in screen(pilot.app)
        assert "saved: a1·1 assigned: olena" in screen(pilot.app)
        await pilot.press("f", *"mine", "enter")
        assert "·  1 Prices rose." in screen(pilot.app)
        assert "·  2 Wages fell." not in screen(pilot.app)
        await pilot.press("escape", "u")
        assert desk(store).assigned_to == ""


@pytest.mark.slow
@pytest.mark.parametrize("key", ["A", "Ф"])
async def test_the_whole_article_is_given_to_a_colleague_under_either_layout(
    store, claims, key
) -> None:
    async with pilot_of(store) as pilot:
        await pilot.press(key, *"whole somebody", "enter", *"boris", "enter")
        assert [desk(store, claim).assigned_to for claim in claims] == ["boris", "boris"]


@pytest.mark.slow
async def test_a_question_is_asked_and_its_answer_noted(store, claims) -> None:
    async with pilot_of(store) as pilot:
        await pilot.press(
            "Q", "tab", *"Mayor", "tab", *"When?", "tab", "tab", *"2026-01-08", "enter"
        )
        (question,) = desk(store).questions
        assert (question.whom, question.what, question.until) == ("Mayor", "When?", "2026-01-08")
        assert "asked: Mayor: When? – overdue since 08 Jan 2026" in screen(pilot.app)
        await pilot.press("Q", *"mayor", "enter", "tab", *"On Tuesday.", "enter")
        assert desk(store).questions[0].answer == "On Tuesday."
        assert "asked: Mayor: When? – On Tuesday." in screen(pilot.app)


async def test_a_day_that_is_none_is_refused_and_what_was_typed_stays(store, claims) -> None:
    async with pilot_of(store) as pilot:
        await pilot.press("Q", "tab", *"Mayor", "tab", *"When?", "tab", "tab", *"soon", "enter")
        assert desk(store).questions == ()
        assert "write it as 2026-01-06" in screen(pilot.app)
        assert "soon" in screen(pilot.app)


@pytest.mark.slow
async def test_a_colleague_approves_and_sends_back_and_nobody_her_own(store, claims) -> None:
    settle(store, claims[0], reviewer="boris")
    settle(store, claims[1], reviewer="olena")
    async with pilot_of(store) as pilot:
        await pilot.press("g", "1", "enter", "O", "enter")
        assert desk(store).approved.by == "olena"
        await pilot.press("g", "1", "enter", "O", *"ready", "enter")
        assert "it is so already" in screen(pilot.app)
        assert desk(store).approved.by == "olena"
        await pilot.press("g", "2", "enter", "O", "enter")
        assert "nobody approves her own" in screen(pilot.app)
        await pilot.press("escape", "g", "1", "enter", "O", *"send", "enter", *"thin", "enter")
        assert desk(store).look.reason == "thin"
        assert contents(store, look="sent_back") == ["Prices rose."]


@pytest.mark.slow
async def test_what_fails_is_listed_mended_or_passed_over_and_then_signed(store, claims) -> None:
    settle(store, claims[0])
    async with pilot_of(store) as pilot:
        await pilot.press("g", "2", "enter", "O", *"sign off", "enter")
        assert "1 fails" in screen(pilot.app)
        assert "rests on no evidence with an address" in screen(pilot.app)
        await pilot.press("enter", "enter")
        assert "a1·1 · e: rests on no evidence" in screen(pilot.app)
        await pilot.press("O", *"sign off", "enter", "enter", *"pass", "enter", *"seen it", "enter")
        assert failing_in(store, 1, DEFAULTS) == []
        await pilot.press("O", *"sign off", "enter")
        assert store.publishing.signed(1).by == "olena"
        await pilot.press("O", *"published", "enter", *"https://desk.example", "enter")
        assert desk(store).published_url == "https://desk.example"


async def test_a_published_verdict_is_changed_after_she_said_why(store, claims) -> None:
    settle(store, claims[0], reviewer="olena", evidence=EVIDENCE)
    store.publishing.sign_off(1, reviewer="editor")
    store.publishing.publish(1, "https://desk.example", "2026-01-06", reviewer="editor")
    async with pilot_of(store) as pilot:
        await pilot.press("g", "1", "enter", "tab", "tab", "2")
        assert "Why is it corrected?" in screen(pilot.app)
        await pilot.press("escape")
        assert store.claims.get(1, reviewer="olena").answer.status == "supported"
        await pilot.press("2", *"a mistake", "enter")
        await pilot.pause()
        assert store.claims.get(1, reviewer="olena").answer.status == "refuted"
        (correction,) = store.publishing.corrections()
        assert correction.reason == "a mistake"
        await pilot.press("u")
        assert store.publishing.corrections() == []


@pytest.mark.slow
@pytest.mark.parametrize("keys", [["x"], ["m"], ["]"], ["s", "enter"]])
async def test_a_published_claim_is_dropped_or_cut_after_she_said_why(store, claims, keys) -> None:
    settle(store, claims[0], reviewer="olena", evidence=EVIDENCE)
    store.publishing.sign_off(1, reviewer="editor")
    store.publishing.publish(1, "https://desk.example", "2026-01-06", reviewer="editor")
    before = store.claims.spans(1, reviewer="olena")
    async with pilot_of(store) as pilot:
        await pilot.press("g", "1", "enter", *keys)
        assert "Why is it corrected?" in screen(pilot.app)
        assert store.claims.spans(1, reviewer="olena") == before
        await pilot.press(*"no claim", "enter")
        await pilot.pause()
        assert store.claims.spans(1, reviewer="olena") != before
        assert [one.reason for one in store.publishing.corrections()] == ["no claim"]


async def test_a_published_article_is_removed_after_she_said_why(store, claims) -> None:
    settle(store, claims[0], reviewer="olena", evidence=EVIDENCE)
    store.publishing.sign_off(1, reviewer="editor")
    store.publishing.publish(1, "https://desk.example", "2026-01-06", reviewer="editor")
    async with pilot_of(store) as pilot:
        await pilot.press("D", "down", "enter")
        assert "Why is it corrected?" in screen(pilot.app)
        assert not store.articles.get(1).removed
        await pilot.press(*"satire", "enter")
        await pilot.pause()
        assert store.articles.get(1).removed
        assert [one.reason for one in store.publishing.corrections()] == ["satire"]


def test_the_queue_of_one_reviewer_is_what_was_given_to_her(store, claims) -> None:
    store.assigning.assign("olena", articles=[1], reviewer="chief")
    store.assigning.assign("boris", claims=claims[:1], reviewer="chief")

    assert contents(store, assigned="olena") == ["Wages fell."]
    assert contents(store, assigned="boris") == ["Prices rose."]
    assert store.claims.next_unreviewed((0, 0), only=Filter(assigned="olena")) == claims[1]


async def test_the_history_tells_of_the_desk_in_her_language(store, claims) -> None:
    store.questions.ask("Mayor", "When?", claim=1, until="2026-01-08", reviewer="olena")
    (question,) = store.questions.all()
    store.questions.reply(question.number, "no_answer", reviewer="olena")
    async with ReviewApp(store, "olena", language="ru").run_test(size=(200, 50)) as pilot:
        await pilot.press("d")
        shown = screen(pilot.app)
    assert "вопрос Mayor: When? – до 08.01.2026" in shown
    assert "вопрос Mayor: When? – без ответа" in shown


async def test_what_fails_is_told_before_the_words_that_fail(store, claims) -> None:
    async with ReviewApp(store, "olena").run_test(size=(80, 24)) as pilot:
        await pilot.press("1", "4", "1", "k", "O", "down", "down", "down", "enter")
        assert "1 rests on no evidence with an address «Prices" in screen(pilot.app)


@pytest.mark.slow
async def test_a_reply_asks_for_the_day_by_its_name(store, claims) -> None:
    store.questions.ask("Mayor", "When?", claim=1, reviewer="olena")
    async with ReviewApp(store, "olena").run_test(size=(80, 24)) as pilot:
        await pilot.press("Q", "down", "enter")
        assert " day " in screen(pilot.app)
        await pilot.press("down", *"On Monday", "down", *"2026-01-09", "enter")
    (question,) = store.questions.all()
    assert (question.answer, question.answered) == ("On Monday", "2026-01-09")


async def test_what_was_so_already_is_not_called_saved(store, claims) -> None:
    store.questions.ask("Mayor", "When?", claim=claims[0], reviewer="olena")
    store.questions.reply(store.questions.all()[0].number, "declined", reviewer="olena")
    async with pilot_of(store) as pilot:
        await pilot.press("A", *"nobody", "enter")
        assert "it is so already" in screen(pilot.app)
        await pilot.press("Q", "down", "enter", "enter")
        assert "it is so already" in screen(pilot.app)
        await pilot.press("e", *"https://example.org/1", "enter", "e", "down", "enter", "enter")
        assert "nothing was changed" in screen(pilot.app)
