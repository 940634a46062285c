"""Sources are merged, renamed, and given another type; all of it can be undone."""

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.merging import merge_store
from tests.makers import add_used_source
from tests.store.drawing import add_drawn, contents, settle


@pytest.fixture
def twins(store):
    """Two names of one agency, each the answered origin of a claim."""
    (one,) = add_drawn(store, "|Prices rose.| ", source="Agency One")
    (other,) = add_drawn(store, "|Wages fell.| ", source="Agence Un")
    first, second = (store.sources.named(name) for name in ("Agency One", "Agence Un"))
    settle(store, one, source=[first.id])
    settle(store, other, source=[second.id])
    return first, second


def test_a_merged_source_is_another_name_of_the_one_it_was_merged_into(store, twins):
    first, second = twins

    store.source_editing.merge(second.id, first.id, reviewer="anna")

    assert store.sources.named("agence un") == first
    assert store.sources.find("Agence Un")[0] == first
    assert contents(store, source=first.id) == ["Prices rose.", "Wages fell."]
    assert store.claims.get(2, reviewer="anna").answer.chain == (first,)
    assert store.claims.lines_from((2, 0), 1, reviewer="anna")[0].source == "Agency One"
    (row,) = (row for row in store.sources.all() if row["name"] == "Agency One")
    assert (row["uses"], row["aliases"]) == (2, "Agence Un")


def test_merging_sources_is_undone_and_redone(store, twins):
    first, second = twins
    store.source_editing.merge(second.id, first.id, reviewer="anna")

    assert store.journal.undo("anna").claim_id is None

    assert store.sources.named("Agence Un") == second
    assert contents(store, source=second.id) == ["Wages fell."]
    assert {row["name"]: row["uses"] for row in store.sources.all() if row["uses"]} == {
        "Agency One": 1,
        "Agence Un": 1,
    }
    store.journal.redo("anna")
    assert store.sources.named("Agence Un") == first


def test_merged_sources_are_merged_on(store, twins):
    first, second = twins
    third = store.sources.add("Agentur Eins", "agency")

    store.source_editing.merge(second.id, first.id, reviewer="anna")
    store.source_editing.merge(first.id, third.id, reviewer="anna")

    assert store.sources.named("Agence Un") == third
    assert len(contents(store, source=third.id)) == 2
    with pytest.raises(InvalidValue, match="one already"):
        store.source_editing.merge(third.id, second.id, reviewer="anna")


def test_a_merge_of_sources_settles_a_dispute_about_them(store, twins):
    first, second = twins
    settle(store, 1, source=[second.id], reviewer="boris")
    assert contents(store, status="disputed") == ["Prices rose."]

    store.source_editing.merge(second.id, first.id, reviewer="anna")

    assert contents(store, status="disputed") == []


def test_names_that_begin_as_typed_are_surely_meant(store):
    add_used_source(store, "Служба", "organisation")

    likeness = {source.name: score for source, score in store.sources.like("служ", 30)}

    assert likeness["Служба"] == 100
    assert all(score < 100 for name, score in likeness.items() if name != "Служба")


def test_the_type_of_a_source_is_changed_wherever_it_is_named_undone_and_redone(store, twins):
    first, _second = twins

    store.source_editing.retype(first.id, "document", reviewer="anna")

    assert store.claims.get(1, reviewer="anna").answer.chain[0].type == "document"
    assert store.journal.latest(1)[0].act == "retype"
    store.journal.undo("anna")
    assert store.sources.get(first.id).type == first.type
    store.journal.redo("anna")
    assert store.sources.get(first.id).type == "document"
    assert list(find_problems(store)) == []


def test_a_type_that_is_none_of_ours_and_the_one_it_has_change_nothing(store, twins):
    first, _second = twins
    before = store.journal.latest(9)

    store.source_editing.retype(first.id, first.type, reviewer="anna")
    with pytest.raises(InvalidValue):
        store.source_editing.retype(first.id, "newspaper", reviewer="anna")
    with pytest.raises(InvalidValue):
        store.source_editing.retype(99999, "agency", reviewer="anna")

    assert store.journal.latest(9) == before


def test_the_type_a_reviewer_gave_stands_in_both_of_two_merged_stores(store, tmp_path):
    with ClaimStore(tmp_path / "theirs.db") as theirs:
        for one in (store, theirs):
            one.sources.add("Гондор", "unnamed")
        given = store.sources.named("Гондор")
        store.source_editing.retype(given.id, "social", reviewer="anna")
        theirs.sources.put_type(theirs.sources.named("Гондор").id, "agency")

        merge_store(store, theirs.path)
        merge_store(theirs, store.path)

        assert store.sources.named("Гондор").type == "social"
        assert theirs.sources.named("Гондор").type == "social"


def test_a_renamed_source_bears_the_new_name_wherever_it_is_named(store, twins):
    _, second = twins

    renamed = store.source_editing.rename(second.id, "Agence Deux", reviewer="anna")

    assert (renamed.name, renamed.type) == ("Agence Deux", "agency")
    assert store.claims.get(2, reviewer="anna").answer.chain == (renamed,)
    assert store.claims.get(2, reviewer="anna").chain[0].source == renamed
    assert store.sources.named("Agence Un") == renamed
    assert "Agence Un" not in [row["name"] for row in store.sources.all()]
    store.journal.undo("anna")
    assert store.claims.get(2, reviewer="anna").answer.chain == (second,)
    assert "Agence Deux" not in [row["name"] for row in store.sources.all()]
    assert list(find_problems(store)) == []


def test_a_source_is_renamed_back_and_forth(store, twins):
    _, second = twins
    for name in ("Agence Deux", "Agence Un", "Agence Deux"):
        renamed = store.source_editing.rename(second.id, name, reviewer="anna")
        assert (renamed.name, store.claims.get(2, reviewer="anna").answer.chain) == (
            name,
            (renamed,),
        )
    for name in ("Agence Un", "Agence Deux", "Agence Un"):
        store.journal.undo("anna")
        assert store.claims.get(2, reviewer="anna").answer.chain[0].name == name
    assert list(find_problems(store)) == []


def test_another_spelling_of_a_name_changes_only_that(store, twins):
    first, _ = twins

    renamed = store.source_editing.rename(first.id, "AGENCY «One»", reviewer="anna")

    assert (renamed.id, renamed.name) == (first.id, "AGENCY «One»")
    store.journal.undo("anna")
    assert store.sources.get(first.id) == first


def test_a_company_loses_its_legal_form(store):
    firm = store.sources.add("ТОВ Ромашка", "organisation")
    (claim,) = add_drawn(store, "|Prices rose.|")
    settle(store, claim, source=[firm.id])

    renamed = store.source_editing.rename(firm.id, "Ромашка", reviewer="anna")

    assert store.sources.named("ромашка") == store.sources.named("тов ромашка") == renamed
    assert store.claims.get(claim, reviewer="anna").answer.chain == (renamed,)


def test_a_name_that_another_source_has_is_none_to_rename_to(store, twins):
    _, second = twins
    with pytest.raises(InvalidValue, match="merge the two"):
        store.source_editing.rename(second.id, "agency one", reviewer="anna")
    with pytest.raises(InvalidValue):
        store.source_editing.rename(second.id, " ", reviewer="anna")


@pytest.mark.parametrize("name", ["Agence Deux", "AGENCE UN"])
def test_a_renaming_comes_in(tmp_path, name):
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        for store in (ours, theirs):
            add_drawn(store, "|Prices rose.| ", source="Agence Un")
            settle(store, 1, source=[store.sources.named("Agence Un").id])
        theirs.source_editing.rename(theirs.sources.named("Agence Un").id, name, reviewer="boris")

        merge_store(ours, theirs.path)

        claim = ours.claims.get(1, reviewer="anna")
        assert claim.answer.chain[0].name == claim.chain[0].source.name == name
        merge_store(theirs, ours.path)
        assert theirs.claims.get(1, reviewer="anna").answer.chain[0].name == name
        assert list(find_problems(ours)) == []
