"""What a reviewer takes up comes by one statement, and is what the others say one by one."""

from claims_db import ClaimStore
from tests.store.drawing import add_drawn, settle


def test_a_claim_taken_up_comes_with_its_article_and_progress(store):
    first, second = add_drawn(store, "|Prices rose.| |Prices rose!|")
    settle(store, first, status="refuted")

    held = store.in_hand.get(second, reviewer="anna", most=9)

    assert held.claim == store.claims.get(second, reviewer="anna")
    assert held.article == store.articles.get(held.claim.article_id)
    assert held.progress == store.articles.progress()
    assert held.same == first


def test_a_claim_read_again_is_as_it_is_now_whoever_has_answered(store):
    first, second = add_drawn(store, "|Prices rose.| |Wages fell.|")
    before = store.in_hand.get(first, reviewer="anna", most=9).claim
    with ClaimStore(store.path) as elsewhere:
        settle(elsewhere, first, reviewer="boris", status="refuted")
        settle(elsewhere, second, reviewer="boris")
        elsewhere.article_editing.edit(before.article_id, title="Else", reviewer="boris")

    held = store.in_hand.again(before, reviewer="anna")

    assert held.claim == store.claims.get(first, reviewer="anna")
    assert held.claim.answer.status == "refuted"
    assert (held.article.title, held.article.reviewed) == ("Else", 2)
    assert held.progress.reviewed == 2


def test_a_claim_whose_borders_were_moved_meanwhile_is_read_whole(store):
    (claim,) = add_drawn(store, "|Prices rose in May.|")
    before = store.in_hand.get(claim, reviewer="anna", most=9).claim
    with ClaimStore(store.path) as elsewhere:
        elsewhere.editing.move_edge(claim, start=7, reviewer="boris")

    assert store.in_hand.again(before, reviewer="anna").claim.content == "rose in May."
