"""Claims cut and joined, answered alike, written about, by keys over a real store."""

import pytest
from textual.pilot import Pilot

from claims_db import ClaimStore
from tests.makers import ARTICLE, make_article
from tests.review.conftest import NARROW
from tests.review.test_robustness import message
from tests.review.test_screen import screen
from tests.store.drawing import add_drawn, settle
from workbench.review.app import ReviewApp
from workbench.review.session.session import Session


def contents(store: ClaimStore) -> list[str]:
    """The claims of the list."""
    return [line.content for line in store.claims.lines_from((0, 0), 50, reviewer="olena")]


async def test_a_claim_is_split_before_a_word_and_undone(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("s", "home", "right", "enter")
    assert contents(store) == ["Prices rose", "by 5 % in May", "Wages fell by 2 %"]
    await pilot.press("u")
    assert contents(store) == ["Prices rose by 5 % in May", "Wages fell by 2 %"]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (("s", "enter"), "split a1·1"),
        (("m",), "merge a1·1"),
        (("x",), "drop a1·1"),
        (("{",), "move a1·1"),
        (("i", "enter"), "add"),
        (("h", "down", "enter"), "a1·1 kind"),
        (("n", "!", "enter"), "a1·1 note"),
    ],
)
async def test_what_is_undone_is_called_by_what_was_done(
    pilot: Pilot[int], keys: tuple[str, ...], told: str
) -> None:
    await pilot.press(*keys, "u")
    assert message(pilot.app) == f" undone: {told}"
    await pilot.press("r")
    assert message(pilot.app).startswith(" redone: ")
    assert told.split()[0] in message(pilot.app)


async def test_the_history_says_what_each_field_held(pilot: Pilot[int]) -> None:
    await pilot.press("h", "down", "enter", "b", "right", "enter", "u", "d")
    shown = screen(pilot.app)
    assert "olena: kind plan" in shown
    assert "olena: attribution Reuters: confirmed" in shown
    assert "olena: undo · attribution –" in shown


@pytest.mark.parametrize("keys", [("b", "enter"), ("n", "enter")])
async def test_what_changes_nothing_is_not_called_saved(
    pilot: Pilot[int], keys: tuple[str, ...]
) -> None:
    await pilot.press(*keys)
    assert message(pilot.app) == " nothing was changed"


async def test_a_claim_is_split_at_its_comma_by_two_strokes(store: ClaimStore) -> None:
    text = "Rents in the old town rose, wages fell."
    claim = make_article().claims[0]
    claim = claim.but(end=len(text), content=text, chain=())
    store.articles.add(make_article(text, claims=(claim,)))
    async with ReviewApp(store, "olena").run_test(size=NARROW) as pilot:
        await pilot.press("s", "enter")
        assert contents(store) == ["Rents in the old town rose,", "wages fell."]
        await pilot.press("u", "s", "home", "down", "enter")
        assert contents(store) == ["Rents in the old town rose,", "wages fell."]


async def test_a_known_relay_is_three_strokes_away(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("c", "2", "enter")
    chain = [source.name for source in store.claims.answer(1, "olena").chain]
    assert chain == ["Reuters", "officials"]
    await pilot.press("backspace", "c", "9", "enter")
    assert store.claims.answer(1, "olena").chain[1].name == "officials", "there is no ninth"


async def test_two_claims_become_one(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("ь")
    assert len(contents(store)) == 1
    await pilot.press("u")
    assert len(contents(store)) == 2


async def test_an_edge_moves_by_a_word(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("{", "]")
    assert contents(store)[0] == "rose by 5 % in"


async def test_a_dropped_claim_leaves_the_list_and_the_next_comes_up(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("x")
    assert contents(store) == ["Wages fell by 2 %"]
    await pilot.press("1", "1", "1", "u", "u", "u", "u")
    assert len(contents(store)) == 2


async def test_a_missed_claim_is_two_strokes_away(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("i", "enter")
    assert "Reuters reports." in contents(store)
    await pilot.press("u", "i", "right", "enter")
    assert "officials said." in contents(store)


async def test_a_missed_claim_is_marked_by_its_first_and_last_word(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("i", "space", "home", "enter", "right", "enter")
    assert "Reuters reports." in contents(store)


CUTTING = ["] [", "]", "{", "}", "m", "x", "s enter", "i enter", "i space home enter right enter"]
"""Keys that change where claims are."""


@pytest.mark.parametrize("keys", CUTTING)
async def test_whatever_cuts_claims_anew_says_so_and_how_it_is_taken_back(
    pilot: Pilot[int], keys: str
) -> None:
    if keys == "}":
        await pilot.press("{")
    await pilot.press(*keys.split())
    assert "u takes it back" in screen(pilot.app)


async def test_many_are_answered_at_once_and_one_undo_takes_it_back(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("*", "1", "5", "2")
    assert store.articles.progress().reviewed == 2
    await pilot.press("u")
    assert store.articles.progress().reviewed == 0


async def test_one_key_repeats_the_answers_of_the_claim_before(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("1", "5", "2", "=")
    answer = store.claims.answer(2, "olena")
    assert (answer.confidence, answer.status) == (5, "refuted")


async def test_the_answer_of_the_same_wording_is_offered_and_taken_by_a_key(
    store: ClaimStore,
) -> None:
    store.articles.add(make_article())
    session = Session(store, "olena")
    for digit in (1, 5, 2):
        session.answer(digit)
    again = "Again: " + ARTICLE[7:]
    claim = make_article().claims[1]
    store.articles.add(make_article(again, claims=(claim,)))
    async with ReviewApp(store, "olena", 2).run_test(size=(160, 45)) as pilot:
        await pilot.press("j")
        assert store.articles.progress().reviewed == 1
        await pilot.press("f", *"this article", "enter")
        await pilot.press("a")
        assert "no reviewed claim says the same" in screen(pilot.app)


CHANGED = "|Prices rose.| |Wages fell by 2 %.| |Rents stood still.| |It rained.|"


@pytest.fixture
def changed(store: ClaimStore) -> ClaimStore:
    """An article that is reviewed, and its next version, in which the wages fell more."""
    add_drawn(store, CHANGED)
    for claim, status in enumerate(("supported", "refuted", "conflicting"), start=1):
        settle(store, claim, reviewer="olena", status=status, note=f"see {claim}")
    add_drawn(store, CHANGED.replace("2 %", "20 %"), version_of=1)
    return store


async def test_the_answer_of_the_earlier_version_is_offered_with_what_differs(
    changed: ClaimStore,
) -> None:
    async with ReviewApp(changed, "olena", article_id=2).run_test(size=(160, 45)) as pilot:
        await pilot.pause()
        assert "a: a1·1 of an earlier version, exact: The" in screen(pilot.app)
        await pilot.press("a")
        assert "a: a1·2 of an earlier version, fuzzy («2» →" in screen(pilot.app)
        await pilot.press("a")
    answers = [changed.claims.answer(claim, "olena") for claim in (5, 6, 7)]
    assert [(answer.status, answer.note) for answer in answers] == [
        ("supported", "see 1"),
        ("refuted", ""),
        (None, ""),
    ]


async def test_what_has_not_changed_is_taken_over_by_one_key_and_undone_by_one(
    changed: ClaimStore,
) -> None:
    changed.journal.record_note(7, "mine", reviewer="olena")
    async with ReviewApp(changed, "olena", article_id=2).run_test(size=(160, 45)) as pilot:
        await pilot.press("*", "a")
        assert "saved: 2 claims as before" in screen(pilot.app)
        answers = [changed.claims.answer(claim, "olena") for claim in (5, 6, 7, 8)]
        assert [(answer.status, answer.note) for answer in answers] == [
            ("supported", "see 1"),
            (None, ""),
            ("conflicting", "mine"),
            (None, ""),
        ]
        await pilot.press("u")
        assert changed.articles.get(2).reviewed == 0
        await pilot.press("*", "escape", "g", "4", "enter", "v", "a")
        assert "no open marked claim was answered before" in screen(pilot.app)


async def test_the_chain_is_edited_link_by_link(pilot: Pilot[int], store: ClaimStore) -> None:
    await pilot.press("c", "+", *"officials", "enter", "left", "enter")
    chain = [source.name for source in store.claims.answer(1, "olena").chain]
    assert chain == ["officials", "Reuters"]


async def test_the_type_of_a_source_is_changed_in_its_chain(
    pilot: Pilot[int], store: ClaimStore
) -> None:
    await pilot.press("c", "t", *"organ", "enter")
    assert "organisation" in screen(pilot.app), "the editor is back and shows it"
    assert store.sources.named("Reuters").type == "organisation"  # type: ignore[union-attr]
    await pilot.press("escape", "u")
    assert "undone: retype «Reuters»" in screen(pilot.app)
    assert store.sources.named("Reuters").type == "agency"  # type: ignore[union-attr]
    await pilot.press("c")
    assert "agency" in screen(pilot.app)
