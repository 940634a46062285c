"""Claims that say the same make a story, in whatever order machines and people say so."""

import itertools
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.check.rebuild import rebuild
from claims_db.merging import merge_store
from claims_db.values.errors import ChangedSince, ClaimNotFound, FiguresDiffer, NothingToUndo
from tests.store.drawing import add_drawn


def add_many(store, count):
    return [
        add_drawn(store, f"|The bridge over the Marle collapsed, outlet {'x' * n} says.|")[0]
        for n in range(1, count + 1)
    ]


def stories(store):
    """The claims of each story, by their wordings: numbers differ from store to store."""
    found = {}
    for row in store.connection.rows(
        "SELECT story, said(article_id, start, end, content) AS content FROM claim"
        " WHERE story IS NOT NULL AND gone IS NULL"
    ):
        found.setdefault(row["story"], set()).add(row["content"])
    return found


def partition(store):
    return {frozenset(said) for said in stories(store).values()}


def test_joined_claims_are_a_story_and_an_undo_splits_it(store):
    one, two, three = add_many(store, 3)

    first = store.same_claim.join([one, two], reviewer="anna")
    assert store.same_claim.join([two, three], reviewer="anna") == first
    assert [len(said) for said in stories(store).values()] == [3]

    store.journal.undo("anna")
    assert [len(said) for said in stories(store).values()] == [2]
    store.journal.undo("anna")
    assert stories(store) == {}
    store.journal.redo("anna")
    store.journal.redo("anna")
    assert list(stories(store)) == [first]
    assert list(find_problems(store)) == []


def test_other_figures_join_only_if_she_says_so(store):
    (one,) = add_drawn(store, "|A fire killed 16 people in Lowmere.|")
    (two,) = add_drawn(store, "|A fire killed 18 people in Lowmere.|")

    with pytest.raises(FiguresDiffer, match=f"c{one} has 16, c{two} has 18"):
        store.same_claim.join([one, two], reviewer="anna")
    assert stories(store) == {}
    store.same_claim.join([one, two], reviewer="anna", anyway=True)

    assert len(stories(store)) == 1


def test_a_claim_is_taken_out_of_its_story(store):
    one, two, three = add_many(store, 3)
    store.same_claim.join([one, two, three], reviewer="anna")

    store.same_claim.part(two, reviewer="boris")

    assert [len(said) for said in stories(store).values()] == [2]
    with pytest.raises(InvalidValue):
        store.same_claim.part(two, reviewer="boris")
    with pytest.raises(ChangedSince):
        store.journal.undo("anna")
    store.journal.undo("boris")
    assert [len(said) for said in stories(store).values()] == [3]


def test_what_joins_nothing_is_refused(store):
    one, two = add_many(store, 2)
    store.same_claim.join([one, two], reviewer="anna")

    for some in ([one], [one, one], [one, two]):
        with pytest.raises(InvalidValue):
            store.same_claim.join(some, reviewer="anna")
    store.editing.drop_claim(two, reviewer="anna")
    with pytest.raises(ClaimNotFound):
        store.same_claim.join([one, two], reviewer="anna")


def test_a_rebuild_computes_stories_anew(store):
    one, two, three = add_many(store, 3)
    store.same_claim.join([one, two], reviewer="anna")
    before = stories(store)
    with store.connection.write():
        store.connection.execute("DELETE FROM same_claim")
        store.connection.execute("UPDATE claim SET story = 'x' WHERE id = :id", id=three)
    assert list(find_problems(store))

    rebuild(store)

    assert stories(store) == before
    assert list(find_problems(store)) == []


def test_two_machines_that_join_the_same_claim_make_one_story(store, tmp_path):
    one, two, three = add_many(store, 3)
    with store.copied_to(tmp_path / "other.db") as other:
        acts = (
            store.same_claim.join([one, two], reviewer="anna"),
            other.same_claim.join([two, three], reviewer="boris"),
        )
        first = min(acts)
        merge_store(store, other.path)
        merge_store(other, store.path)

        assert list(stories(store)) == list(stories(other)) == [first]
        assert partition(store) == partition(other)
        assert len(stories(store)[first]) == 3
        other.journal.undo("boris")
        assert [len(said) for said in stories(other).values()] == [2]
        merge_store(store, other.path)
        assert partition(store) == partition(other)


ACTS = st.lists(
    st.tuples(st.sampled_from("ab"), st.sampled_from(("join", "part", "undo")), st.integers(0, 4),
              st.integers(0, 4)),
    max_size=8,
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS, order=st.integers(0, 1))
def test_stores_agree_in_whatever_order_they_meet(tmp_path_factory, acts, order):
    folder = tmp_path_factory.mktemp("machines")
    with ClaimStore(folder / "a.db") as one:
        claims = add_many(one, 5)
        with one.copied_to(folder / "b.db") as other, one.copied_to(folder / "c.db") as third:
            for who, act, first, second in acts:
                do({"a": one, "b": other}[who], who, act, claims[first], claims[second])
            for store in ((one, other), (other, one))[order]:
                merge_store(third, store.path)
            merge_store(one, other.path)

            assert stories(one) == stories(third)
            assert list(find_problems(one)) == list(find_problems(third)) == []


def do(store, who, act, first, second):
    with suppress(InvalidValue, NothingToUndo, ChangedSince):
        if act == "join":
            store.same_claim.join([first, second], reviewer=who)
        elif act == "part":
            store.same_claim.part(first, reviewer=who)
        else:
            store.journal.undo(who)


def test_the_order_of_joining_does_not_matter(tmp_path):
    found = set()
    for number, pairs in enumerate(itertools.permutations([(0, 1), (2, 3), (1, 2)])):
        with ClaimStore(tmp_path / f"{number}.db") as store:
            claims = add_many(store, 4)
            for one, other in pairs:
                store.same_claim.join([claims[one], claims[other]], reviewer="anna")
            found.add(frozenset(partition(store)))

    assert len(found) == 1
