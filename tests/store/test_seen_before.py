"""What was said before is found in other words, the settled claims first."""

import json

from claims_db import ClaimStore
from claims_db.check.rebuild import rebuild
from tests.store.drawing import add_drawn, settle

FIRE = "|Sixteen people died on Saturday when a chemical plant caught fire in Lowmere.|"
OTHERS = " ".join(
    f"|The {what} of {where} opened on Monday.|"
    for what in ("library", "harbour", "museum", "theatre")
    for where in ("Tarn", "Saltford", "Highmere")
)


def seen(store, claim):
    return [(one.id, one.relation) for one in store.seen.of_claim(claim)]


def test_the_same_in_other_words_is_found_and_what_is_like_it_is_not(store):
    (earlier,) = add_drawn(store, FIRE)
    add_drawn(store, OTHERS)

    (claim,) = add_drawn(store, "|A fire at a chemical plant in Lowmere killed 16 people.|")

    assert seen(store, claim) == [(earlier, "same")]


def test_what_was_otherwise_is_told(store):
    (earlier,) = add_drawn(store, FIRE)
    add_drawn(store, OTHERS)

    (claim,) = add_drawn(store, "|A fire at a chemical plant in Lowmere killed 18 people.|")

    (found,) = store.seen.of_claim(claim)
    assert (found.id, found.relation) == (earlier, "differs")
    assert found.differences == (("18", "Sixteen"),)


def test_settled_ones_come_first_with_what_stands(store):
    first, second, third = add_drawn(
        store,
        "|The bridge over the Marle collapsed.| |The bridge over the Marle has collapsed.|"
        " |The Marle bridge collapsed.|",
    )
    settle(store, third, status="refuted", confidence=5)

    (claim,) = add_drawn(store, "|The bridge across the Marle collapsed today.|")

    found = store.seen.of_claim(claim)
    assert [one.id for one in found] == [third, first, second]
    assert (found[0].status, found[0].confidence, found[0].reviewer) == ("refuted", 5, "anna")


def test_it_is_found_across_russian_and_ukrainian(store):
    (earlier,) = add_drawn(store, "|В Харькове в субботу погибли 5 человек.|", language="ru")

    (claim,) = add_drawn(store, "|У Харкові в суботу загинули п'ятеро людей.|", language="uk")

    assert seen(store, claim) == [(earlier, "same")]


def test_claims_made_by_key_are_found_and_dropped_ones_are_not(store):
    (both,) = add_drawn(store, "|Prices of grain rose in May. Wages of miners fell in June.|")
    second = store.editing.split_claim(both, 29, reviewer="anna")
    (claim,) = add_drawn(store, "|Miners' wages fell in June.|")

    assert seen(store, claim) == [(second, "same")]

    store.editing.drop_claim(second, reviewer="anna")
    assert seen(store, claim) == []
    store.journal.undo("anna")
    assert seen(store, claim) == [(second, "same")]


def test_a_rebuild_finds_it_again(store):
    (earlier,) = add_drawn(store, FIRE)
    (claim,) = add_drawn(store, "|A fire at a chemical plant in Lowmere killed 16 people.|")
    with store.connection.write():
        store.connection.execute("INSERT INTO claim_stems (claim_stems) VALUES ('delete-all')")
    assert seen(store, claim) == []

    rebuild(store)

    assert seen(store, claim) == [(earlier, "same")]


def test_any_text_is_looked_up(store):
    add_drawn(store, FIRE)

    for text in ("", '"', "AND OR NOT", "*", "не", "16", "\ud800", "a" * 100_000, "NEAR(a b)"):
        assert isinstance(store.seen.similar(text), list)


def test_of_many_claims_with_the_same_words_the_likest_come_first(store):
    for start in range(0, 1200, 100):
        add_drawn(
            store,
            " ".join(f"|The mayor of Tarn opened school {n}.|" for n in range(start, start + 100)),
        )

    found = store.seen.similar("School 1150 was opened by the mayor of Tarn", 1)

    assert found[0].content == "The mayor of Tarn opened school 1150."


FILLER = "The harbour of Saltford will be rebuilt next year, the council decided.\n"


def write(folder, name, *paragraphs):
    text = "\n\n".join(["A headline", *paragraphs]) + "\n"
    (folder / name).write_text(text, encoding="utf-8")


def test_the_import_tells_what_is_settled_already(workbench, tmp_path):
    write(
        tmp_path, "one.txt", "A fire at a chemical plant in Lowmere killed 16 people on Saturday."
    )
    write(tmp_path, "two.txt", "The chemical plant fire in Lowmere killed 16 people.", FILLER)
    write(tmp_path, "three.txt", "Sixteen died when a plant caught fire in Lowmere.", FILLER)
    workbench("import", "one.txt")
    assert "settled" not in workbench("import", "two.txt").stdout
    with ClaimStore(tmp_path / "claims.db") as store:
        for claim in (1, 2, 3):
            settle(store, claim)

    told = workbench("import", "three.txt").stdout

    assert "2 of 2 claims are settled already" in told


def test_similar_lists_claims_and_takes_a_text(workbench, tmp_path):
    write(
        tmp_path, "one.txt", "A fire at a chemical plant in Lowmere killed 16 people on Saturday."
    )
    write(tmp_path, "two.txt", "The fire at a chemical plant in Lowmere killed 18 people.")
    workbench("import", "one.txt", "two.txt")

    (row,) = json.loads(workbench("similar", "c2", "--json").stdout)
    assert (row["claim"], row["relation"], row["differs"]) == ("c1", "differs", [["18", "16"]])
    rows = json.loads(workbench("similar", "--text", "Lowmere plant fire", "--json").stdout)
    assert {row["claim"] for row in rows} == {"c1", "c2"}
    assert "18 → 16" in workbench("similar", "c2").stdout
    assert workbench("similar").returncode == 2
    assert workbench("similar", "c99").returncode == 1


def test_where_nothing_is_alike_a_line_says_so_in_the_readers_language(workbench, tmp_path):
    write(tmp_path, "one.txt", "A fire at a chemical plant in Lowmere killed 16 people.")
    workbench("import", "one.txt")

    assert workbench("similar", "c1").stdout == "Nothing that was said before is like it.\n"
    told = workbench("--lang", "uk", "similar", "c1").stdout
    assert told == "Серед сказаного раніше схожого немає.\n"
    assert json.loads(workbench("similar", "c1", "--json").stdout) == []
