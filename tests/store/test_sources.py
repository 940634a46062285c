"""Sources are merged by reviewers only, which rewrites nothing and can be undone."""

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.merging import merge_store
from claims_db.sources.look_alikes import look_alike, look_alikes, mixes_alphabets
from claims_db.text.trigrams import trigrams
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


@pytest.mark.parametrize("name", ["Rеuters", "Минфинa"])
def test_a_name_that_mixes_alphabets_is_noticed(name):
    assert mixes_alphabets(name)


@pytest.mark.parametrize("name", ["COVID-вакцина", "ТАСС", "iPhone", "УНН", "Радіо Свобода FM"])
def test_a_name_of_one_alphabet_a_word_is_not(name):
    assert not mixes_alphabets(name)


def test_a_look_alike_finds_what_it_looks_like(store):
    assert look_alike(store.sources, "Rеuters").name == "Reuters"
    assert look_alike(store.sources, "TACC").name == "ТАСС"
    assert look_alike(store.sources, "Reuters") is None
    assert look_alike(store.sources, "Минфин") is None


def test_the_sources_that_look_alike_are_told(store):
    latin = store.sources.add("TACC", "agency")
    mixed = store.sources.add("Pейтер", "agency")  # a Latin P
    cyrillic, reuters = store.sources.named("ТАСС"), store.sources.named("Рейтер")

    assert look_alikes(store.sources) == {
        latin.id: [cyrillic],
        cyrillic.id: [latin],
        mixed.id: [reuters],
        reuters.id: [mixed],
    }
    store.source_editing.merge(latin.id, cyrillic.id, reviewer="anna")
    assert set(look_alikes(store.sources)) == {mixed.id, reuters.id}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("ООО «Рога и копыта»", "Рога и копыта"),
        ("Рога и копыта", "АО «Рога и копыта»"),
        ("ТОВ «Обʼєднання»", "об'єднання"),
        ("ПрАТ «Київстар»", "ТОВ Київстар"),
        ("Acme", "ACME, Inc."),
        ("Acme Ltd", "Acme GmbH"),
        ("Acme S.A.", "acme"),
    ],
)
def test_a_legal_form_makes_no_other_source(store, name, written):
    added = store.sources.add(name, "organisation")

    assert store.sources.named(written) == added
    assert store.sources.add(written, "agency") == added


@pytest.mark.parametrize("name", ["АО", "Inc.", "ООО «ТОВ»"])
def test_a_name_of_nothing_but_a_legal_form_is_a_name(store, name):
    added = store.sources.add(name, "organisation")

    assert store.sources.named(name) == added


def test_a_name_itself_goes_before_a_name_without_its_legal_form(store):
    with_form = store.sources.add("ООО «Рога»", "organisation")
    store.sources.add("Рога Ltd", "organisation")
    with store.connection.write():
        store.connection.execute("DELETE FROM source_alias WHERE key = 'рога'")
    plain = store.sources.add("Рога", "person")

    assert store.sources.named("рога") == plain
    assert store.sources.named("ООО Рога") == with_form


def test_a_source_is_found_by_its_name_or_its_number(store):
    reuters = store.sources.named("Reuters")

    assert store.sources.known("рейтер") == store.sources.known(f"s{reuters.id}") == reuters
    for unknown in ("s9999", "Nobody", "s²"):
        with pytest.raises(InvalidValue, match="workbench sources"):
            store.sources.known(unknown)


def test_a_source_is_added_once_whatever_its_case(store):
    added = store.sources.add("Служба «Х»", "organisation")

    assert store.sources.add("служба Х", "agency") == added


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("Reutrs", "Reuters"),
        ("рейтор", "Reuters"),
        ("министерство фенансов", "Министерство финансов Гондора"),
        ("гондора", "Министерство финансов Гондора"),
        ("финансво", "Министерство финансов Гондора"),
        ("о’нил", "О'Нил"),
    ],
)
def test_a_source_is_found_among_many_in_spite_of_slips(store, typed, found):
    for number in range(400):
        store.sources.add(f"Служба номер {number}", "organisation")
    add_used_source(store, "Министерство финансов Гондора", "official")
    add_used_source(store, "О'Нил", "person")

    assert store.sources.find(typed)[0].name == found


def test_names_that_begin_as_typed_are_surely_meant(store):
    add_used_source(store, "Служба", "organisation")

    likeness = {source.name: score for source, score in store.sources.like("служ", 30)}

    assert likeness["Служба"] == 100
    assert all(score < 100 for name, score in likeness.items() if name != "Служба")


def test_sources_of_another_store_are_found_in_spite_of_slips(store, tmp_path):
    with ClaimStore(tmp_path / "theirs.db") as theirs:
        add_used_source(theirs, "Министерство финансов Гондора", "official")
        merge_store(store, theirs.path)

    assert store.sources.find("фенансов гандора")[0].name == "Министерство финансов Гондора"


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


def test_a_trigram_tells_of_the_letters_and_the_edges_of_words():
    assert trigrams(["унн"]) == {" ун", "унн", "нн "}
    assert trigrams(["аб вг"]) == {" аб", "аб ", " вг", "вг "}
    assert trigrams(["аб вг"], whole=False) == {" аб", "аб ", " вг"}
    assert trigrams(["", " "]) == trigrams([""], whole=False) == set()


def test_a_source_that_nobody_uses_any_more_is_offered_to_nobody(store):
    (claim,) = add_drawn(store, "|Prices rose.|")
    mistyped = store.sources.add("Reutrs Agncy", "agency")

    def offered():
        listed = [row["name"] for row in store.sources.all()]
        return mistyped in store.sources.find("Reutrs"), mistyped.name in listed

    assert offered() == (False, False)
    settle(store, claim, source=[store.sources.named("Reuters").id, mistyped.id])
    assert offered() == (True, True)
    store.journal.undo("anna")
    assert offered() == (False, False)
    store.journal.redo("anna")
    assert offered() == (True, True)
    assert store.sources.named("reutrs agncy") == mistyped
    assert list(find_problems(store)) == []


def test_the_sources_of_a_removed_article_are_offered_to_nobody(store):
    add_drawn(store, "|Prices rose.| ", source="Agentur", publisher="The Post")
    store.article_editing.remove(1, reviewer="anna")
    assert {row["name"] for row in store.sources.all()}.isdisjoint({"Agentur", "The Post"})
    store.journal.undo("anna")
    assert {row["name"] for row in store.sources.all()} > {"Agentur", "The Post"}


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
