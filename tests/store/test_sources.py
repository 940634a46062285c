"""Sources are merged by reviewers only, which rewrites nothing and can be undone."""

import pytest

from claims_db import InvalidValue
from claims_db.look_alikes import mixes_alphabets
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

    store.disputes.merge_sources(second.id, first.id, reviewer="anna")

    assert store.sources.named("agence un") == first
    assert store.sources.find("Agence Un")[0] == first
    assert contents(store, source=first.id) == ["Prices rose.", "Wages fell."]
    assert store.claims.get(2, reviewer="anna").answer.chain == (first,)
    assert store.claims.lines_from((2, 0), 1, reviewer="anna")[0].source == "Agency One"
    (row,) = (row for row in store.sources.all() if row["name"] == "Agency One")
    assert (row["uses"], row["aliases"]) == (2, "Agence Un")


def test_merging_sources_is_undone_and_redone(store, twins):
    first, second = twins
    store.disputes.merge_sources(second.id, first.id, reviewer="anna")

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

    store.disputes.merge_sources(second.id, first.id, reviewer="anna")
    store.disputes.merge_sources(first.id, third.id, reviewer="anna")

    assert store.sources.named("Agence Un") == third
    assert len(contents(store, source=third.id)) == 2
    with pytest.raises(InvalidValue, match="one already"):
        store.disputes.merge_sources(third.id, second.id, reviewer="anna")


def test_a_merge_of_sources_settles_a_dispute_about_them(store, twins):
    first, second = twins
    settle(store, 1, source=[second.id], reviewer="boris")
    assert contents(store, status="disputed") == ["Prices rose."]

    store.disputes.merge_sources(second.id, first.id, reviewer="anna")

    assert contents(store, status="disputed") == []


@pytest.mark.parametrize("name", ["Rеuters", "Минфинa"])
def test_a_name_that_mixes_alphabets_is_noticed(name):
    assert mixes_alphabets(name)


@pytest.mark.parametrize("name", ["COVID-вакцина", "ТАСС", "iPhone", "УНН", "Радіо Свобода FM"])
def test_a_name_of_one_alphabet_a_word_is_not(name):
    assert not mixes_alphabets(name)


def test_a_look_alike_finds_what_it_looks_like(store):
    assert store.sources.look_alike("Rеuters").name == "Reuters"
    assert store.sources.look_alike("TACC").name == "ТАСС"
    assert store.sources.look_alike("Reuters") is None
    assert store.sources.look_alike("Минфин") is None


def test_a_source_is_added_once_whatever_its_case(store):
    added = store.sources.add("Служба «Х»", "organisation")

    assert store.sources.add("служба Х", "agency") == added
