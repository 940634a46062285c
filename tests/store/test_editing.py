"""Borders of claims move; answers stay with the part they belong to; undo brings all back."""

import pytest

from claims_db import ChangedSince, ClaimNotFound, ClaimsOverlap, InvalidValue
from tests.store.drawing import add_drawn, contents, redraw, settle

DRAWN = "|Prices rose 5 %.| |Wages fell.| |Rents stood still.|"


def cut_at(store, words: str) -> int:
    return store.articles.text(1).index(words)


def test_a_claim_is_split_before_a_word(store, prices):
    made = store.editing.split_claim(prices[2], cut_at(store, "stood"), reviewer="anna")

    assert redraw(store) == "|Prices rose 5 %.| |Wages fell.| |Rents| |stood still.|"
    assert store.claims.get(made, reviewer="anna").position == 4


def test_positions_follow_the_order_in_the_article(store, prices):
    store.editing.split_claim(prices[0], cut_at(store, "rose"), reviewer="anna")

    lines = store.claims.lines_from((1, 0), 9, reviewer="anna")
    assert [line.position for line in lines] == [1, 2, 3, 4]
    assert store.articles.get(1).claims == store.articles.progress().claims == 4


def test_the_first_part_keeps_the_answers_and_the_second_the_suggestion(store):
    (claim,) = add_drawn(store, "|Prices rose and wages fell.| ", source="Reuters")
    settle(store, claim, status="refuted")

    made = store.editing.split_claim(claim, cut_at(store, "and"), reviewer="anna")

    assert store.claims.get(claim, reviewer="anna").answer.status == "refuted"
    second = store.claims.get(made, reviewer="anna")
    assert second.answer.status is None
    assert [link.source.name for link in second.chain] == ["Reuters"]
    assert store.articles.progress().reviewed == 1


def test_two_claims_are_merged_and_the_first_keeps_its_answers(store, prices):
    settle(store, prices[0], status="refuted")
    settle(store, prices[1], status="supported")

    store.editing.merge_with_next(prices[0], reviewer="anna")

    assert redraw(store) == "|Prices rose 5 %. Wages fell.| |Rents stood still.|"
    assert store.claims.get(prices[0], reviewer="anna").answer.status == "refuted"
    assert (store.articles.get(1).claims, store.articles.get(1).reviewed) == (2, 1)
    store.journal.undo("anna")
    assert redraw(store) == DRAWN
    assert store.claims.get(prices[1], reviewer="anna").answer.status == "supported"
    assert store.articles.get(1).reviewed == 2


def test_the_last_claim_has_none_to_merge_with(store, prices):
    with pytest.raises(InvalidValue, match="last claim"):
        store.editing.merge_with_next(prices[2], reviewer="anna")


def test_an_edge_moves_and_a_neighbour_yields(store, prices):
    end = cut_at(store, "fell.")

    store.editing.move_edge(prices[0], end=end, reviewer="anna")

    assert redraw(store) == "|Prices rose 5 %. Wages| |fell.| |Rents stood still.|"
    store.journal.undo("anna")
    assert redraw(store) == DRAWN


def test_a_neighbour_gets_back_what_it_yielded(store, prices):
    end = store.claims.get(prices[0], reviewer="anna").end
    drawn = store.claims.get(prices[1], reviewer="anna")

    store.editing.move_edge(prices[0], end=cut_at(store, "fell."), reviewer="anna")
    store.editing.move_edge(prices[0], end=end, reviewer="anna")

    assert redraw(store) == DRAWN
    assert store.claims.get(prices[1], reviewer="anna") == drawn


def test_the_neighbour_before_gets_back_what_it_yielded(store, prices):
    start = store.claims.get(prices[1], reviewer="anna").start
    store.editing.move_edge(prices[1], start=cut_at(store, "5 %"), reviewer="anna")
    assert redraw(store).startswith("|Prices rose| |5 %. Wages fell.|")

    store.editing.move_edge(prices[1], start=cut_at(store, "%"), reviewer="anna")
    assert redraw(store).startswith("|Prices rose 5| |%. Wages fell.|")
    store.editing.move_edge(prices[1], start=start, reviewer="anna")

    assert redraw(store) == DRAWN


def test_what_was_cut_off_on_purpose_is_not_given_back(store, prices):
    end = store.claims.get(prices[0], reviewer="anna").end
    store.editing.move_edge(prices[1], start=cut_at(store, "fell."), reviewer="anna")
    store.editing.move_edge(prices[0], end=cut_at(store, "fell."), reviewer="anna")

    store.editing.move_edge(prices[0], end=end, reviewer="anna")

    assert redraw(store) == "|Prices rose 5 %.| Wages |fell.| |Rents stood still.|"


def test_an_edge_moves_inwards(store, prices):
    store.editing.move_edge(prices[2], start=cut_at(store, "stood"), reviewer="anna")

    assert redraw(store) == "|Prices rose 5 %.| |Wages fell.| Rents |stood still.|"


def test_an_edge_does_not_swallow_a_neighbour(store, prices):
    with pytest.raises(InvalidValue, match="at least one word"):
        store.editing.move_edge(prices[0], end=cut_at(store, "Rents"), reviewer="anna")
    assert redraw(store) == DRAWN


@pytest.mark.parametrize("at", [-1, 0, 15, 1000])
def test_both_parts_of_a_split_claim_have_a_word(store, prices, at):
    with pytest.raises(InvalidValue):
        store.editing.split_claim(prices[0], at, reviewer="anna")
    assert redraw(store) == DRAWN


def test_a_dropped_claim_leaves_lists_and_counters_and_comes_back_with_its_answers(store, prices):
    settle(store, prices[1], status="refuted")

    store.editing.drop_claim(prices[1], reviewer="boris")

    assert redraw(store) == "|Prices rose 5 %.| Wages fell. |Rents stood still.|"
    assert contents(store) == ["Prices rose 5 %.", "Rents stood still."]
    assert (store.articles.get(1).claims, store.articles.get(1).reviewed) == (2, 0)
    assert store.claims.get(prices[1], reviewer="anna").gone == "edited"
    with pytest.raises(ClaimNotFound):
        store.journal.record_status(prices[1], "supported", reviewer="anna")
    store.journal.undo("boris")
    assert redraw(store) == DRAWN
    assert (store.articles.get(1).claims, store.articles.get(1).reviewed) == (3, 1)


def test_a_missed_claim_is_added(store):
    add_drawn(store, "Prices rose. |Wages fell.|")

    made = store.editing.add_claim(1, 0, 13, reviewer="anna")

    assert redraw(store) == "|Prices rose.| |Wages fell.|"
    claim = store.claims.get(made, reviewer="anna")
    assert (claim.content, claim.position) == ("Prices rose.", 1)
    store.journal.undo("anna")
    assert redraw(store) == "Prices rose. |Wages fell.|"
    store.journal.redo("anna")
    assert redraw(store) == "|Prices rose.| |Wages fell.|"


def test_claims_never_overlap(store, prices):
    with pytest.raises(ClaimsOverlap):
        store.editing.add_claim(1, 3, 20, reviewer="anna")
    assert redraw(store) == DRAWN


def test_a_frame_inside_a_claim_stays_out_of_its_content(store):
    text = "Prices, Reuters reports, rose and wages fell."
    (claim,) = add_drawn(store, f"|{text}|")
    with store.connection.write():  # as the analysis would have found it
        content = "Prices rose and wages fell."
        store.search.forget_claims([claim])
        store.connection.execute("UPDATE claim SET content = :content", content=content)
        store.search.learn_claims_again([claim])

    store.editing.split_claim(claim, cut_at(store, "and"), reviewer="anna")

    assert contents(store) == ["Prices rose", "and wages fell."]
    store.journal.undo("anna")
    assert contents(store) == ["Prices rose and wages fell."]


def test_edits_are_undone_in_turn_and_redone_in_turn(store, prices):
    drawings = [redraw(store)]
    for edit in (
        lambda: store.editing.split_claim(prices[2], cut_at(store, "still"), reviewer="anna"),
        lambda: store.editing.merge_with_next(prices[1], reviewer="anna"),
        lambda: store.editing.drop_claim(prices[0], reviewer="anna"),
        lambda: store.editing.add_claim(1, 0, 11, reviewer="anna"),
        lambda: store.editing.move_edge(prices[1], start=20, reviewer="anna"),
    ):
        edit()
        drawings.append(redraw(store))

    back = [redraw(store)]
    for _ in drawings[1:]:
        store.journal.undo("anna")
        back.append(redraw(store))
    forth = [redraw(store)]
    for _ in drawings[1:]:
        store.journal.redo("anna")
        forth.append(redraw(store))

    assert back == drawings[::-1]
    assert forth == drawings


def test_undo_does_not_undo_what_another_reviewer_did_to_the_passage_since(store, prices):
    made = store.editing.split_claim(prices[2], cut_at(store, "stood"), reviewer="anna")
    store.editing.split_claim(made, cut_at(store, "still"), reviewer="boris")
    drawn = redraw(store)

    with pytest.raises(ChangedSince, match="another reviewer"):
        store.journal.undo("anna")

    assert redraw(store) == drawn
    store.journal.undo("boris")
    store.journal.undo("anna")
    assert redraw(store) == DRAWN


def test_an_undo_shows_a_claim_that_is_in_the_list(store, prices):
    made = store.editing.split_claim(prices[2], cut_at(store, "stood"), reviewer="anna")

    assert store.claims.last_decided("anna") in (prices[2], made)
    assert store.journal.undo("anna").claim_id == prices[2]
    assert store.claims.last_decided("anna") == prices[2]
