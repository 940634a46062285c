"""Lists of claims by relay, kind, story, and by what is still to be done; the best check first."""

from claims_db import ClaimStore, Filter
from tests.store.drawing import settle
from tests.stories.test_retelling import retell, tell


def ids(store, **only):
    return sorted(store.claims.ids(Filter(**only)))


def test_claims_are_listed_by_relay_also_after_a_retelling(store):
    tell(store, "note > Reuters", "police", "", "TASS News")
    reuters = store.sources.named("Reuters").id
    assert ids(store, relay=reuters) == [1]

    retell(store)

    assert ids(store, relay=reuters) == [1, 2]


def test_claims_are_listed_by_what_is_still_to_be_done(store):
    tell(store, "note > Reuters", "police > Reuters", "")
    settle(store, 1)
    settle(store, 2, evidence=[{"url": "https://a.example"}])
    store.journal.record_note(3, "ask again", reviewer="anna")
    store.journal.record_source(1, [store.sources.named("Reuters").id], reviewer="anna")
    store.journal.record_source(2, [store.sources.named("Reuters").id], reviewer="anna")
    check = {"source": "Reuters", "result": "confirmed"}
    store.journal.record_attribution(2, [check], reviewer="anna")

    assert ids(store, without_evidence=True) == [1]
    assert ids(store, noted=True) == [3]
    assert ids(store, unchecked=True) == [1]
    assert ids(store, kind="fact") == [1, 2, 3]
    assert ids(store, kind="plan") == []


def test_the_story_of_which_one_check_settles_most_comes_first(store):
    tell(store, "", "", "", "", "")
    small = store.same_claim.join([1, 2], reviewer="anna", anyway=True)
    large = store.same_claim.join([3, 4, 5], reviewer="anna", anyway=True)

    assert [(story.uuid, story.unsettled) for story in store.stories.to_check()] == [
        (large, 3), (small, 2),
    ]  # fmt: skip
    assert ids(store, story=large) == [3, 4, 5]
    settle(store, 3)
    settle(store, 4)
    assert [story.uuid for story in store.stories.to_check()] == [small, large]


def test_similar_draws_the_story_of_a_claim(workbench, tmp_path):
    with ClaimStore(tmp_path / "claims.db") as store:
        tell(store, "note > Reuters")
        tell(store, "police", publisher="Times")
        store.same_claim.join([1, 2], reviewer="anna", anyway=True)

    drawn = workbench("similar", "c1").stdout

    assert "note\n└─ Reuters\n   └─ Post\npolice\n└─ Times\n" in drawn
