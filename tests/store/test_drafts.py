"""What is being typed outlives the program until it is recorded."""

from claims_db import (
    ClaimStore,
)


def test_a_draft_outlives_the_program_until_its_field_is_recorded(prices, path):
    with ClaimStore(path) as store:
        store.drafts.save(prices[0], "note", "half a sen", reviewer="anna")
        store.drafts.save(prices[0], "note", "half a sentence", reviewer="anna")
    with ClaimStore(path) as store:
        assert store.drafts.of(prices[0], "note", reviewer="anna") == "half a sentence"
        assert store.drafts.of(prices[0], "note", reviewer="boris") is None
        store.journal.record_note(prices[0], "a whole sentence", reviewer="anna")
        assert store.drafts.of(prices[0], "note", reviewer="anna") is None


def test_an_empty_draft_is_none(store, prices):
    store.drafts.save(prices[0], "note", "x", reviewer="anna")
    store.drafts.save(prices[0], "note", "", reviewer="anna")

    assert store.drafts.of(prices[0], "note", reviewer="anna") is None
