"""Sources are merged by reviewers only, which rewrites nothing and can be undone."""

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.merging import merge_store
from claims_db.sources.look_alikes import look_alike, look_alikes, mixes_alphabets
from claims_db.text.trigrams import trigrams
from tests.makers import add_used_source
from tests.store.drawing import add_drawn, settle


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


def test_sources_of_another_store_are_found_in_spite_of_slips(store, tmp_path):
    with ClaimStore(tmp_path / "theirs.db") as theirs:
        add_used_source(theirs, "Министерство финансов Гондора", "official")
        merge_store(store, theirs.path)

    assert store.sources.find("фенансов гандора")[0].name == "Министерство финансов Гондора"


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
