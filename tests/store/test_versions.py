"""What becomes of the claims of an article in its next version, and which answers are offered."""

import pytest

from claims_db import ClaimStore
from claims_db.articles.anchoring import longest_rise
from tests.store.drawing import add_drawn, settle

EARLIER = "|Prices rose by 5 %.| |Wages fell in May.| |Nobody knows why rents stood still.|"

BECAME = {
    # the next version: what became of each claim, with what differs
    "|Prices rose by 5 %.| |Wages fell in May.| |Nobody knows why rents stood still.| New.": [
        "exact", "exact", "exact",
    ],
    "News. |PRICES rose by «5 %».|\n\n|It rained.| |Wages fell in May.|\n"
    "|Nobody knows why rents stood still.|": ["exact", "exact", "exact"],
    "|Nobody knows why rents stood still.| |Prices rose by 5 %.| |Wages fell in May.|": [
        "exact", "exact", "moved",
    ],
    "|Prices rose by 50 %.| |Wages fell in May.| |Everybody knows why rents stood still.|": [
        "fuzzy 5→50", "exact", "fuzzy Nobody→Everybody",
    ],
    "|Prices rose by 5 %.| |Wages have not fallen in May.| |Nobody knows why rents stood still.|": [
        "exact", "fuzzy →have not; fell→fallen", "exact",
    ],
    # the claim has its words, its sentence has not
    "Ministers deny that |Prices rose by 5 %.| |Wages fell in May| or in June.": [
        "fuzzy →Ministers deny that", "fuzzy →or in June", "orphan",
    ],
    "|1| |Prices rose by 5 %.| Not quite: |Wages fell in May.| |Nobody knows why rents stood still|"
    ", says Rent.": ["exact", "fuzzy →Not quite:", "fuzzy →, says Rent"],
    # cut otherwise
    "|Prices rose by 5 %. Wages fell in May.| |Nobody knows| |why rents stood still.| New.": [
        "fuzzy →Wages fell in May.", "fuzzy →Prices rose by 5 %.", "fuzzy Nobody knows→",
    ],
    # no claim any more, though the text is there
    "Prices rose by 5 %. |Wages fell in May.|": ["exact, no claim", "exact", "orphan"],
    "|Rain came to Lviv.| |The river is high.|": ["orphan", "orphan", "orphan"],
    "Nothing.": ["orphan", "orphan", "orphan"],
}  # fmt: skip


def two_versions(store: ClaimStore, earlier: str, later: str, **details: object) -> None:
    add_drawn(store, earlier)
    add_drawn(store, later, version_of=1, **details)


def became(store: ClaimStore) -> list[str]:
    told = []
    for anchored in store.versions.anchored(2):
        differs = "; ".join(f"{before}→{after}" for before, after in anchored.differs)
        missing = ", no claim" if anchored.claim is None and anchored.how != "orphan" else ""
        told.append(f"{anchored.how} {differs}".strip() + missing)
    return told


@pytest.mark.parametrize(("later", "expected"), BECAME.items())
def test_each_claim_is_told_what_became_of_it(store, later, expected):
    two_versions(store, EARLIER, later)

    assert became(store) == expected


@pytest.mark.parametrize(
    ("earlier", "later", "differs"),
    [
        ("|Сбито 10 ракет над Киевом.|", "|Сбито 100 ракет над Киевом.|", "10→100"),
        ("|В Минобороны подтвердили удар.|", "|В Минобороны не подтвердили удар.|", "→не"),
        ("В министерстве |подтвердили удар|", "В министерстве не |подтвердили удар|", "→не"),
        ("|500 человек погибли.|", "1 |500 человек погибли.|", "→1"),
        ("|Рост 7,4 процента.|", "|Рост 7,5 процента.|", "7,4→7,5"),
        ("|В Киеве жителей 5 млн.|", "|В Киеве жителей 5 млрд.|", "млн→млрд"),
    ],
)
def test_a_changed_number_or_negation_is_never_unchanged(store, earlier, later, differs):
    two_versions(store, earlier, later)

    assert became(store) == [f"fuzzy {differs}"]


def test_letters_that_only_look_otherwise_change_nothing(store):
    two_versions(store, "|Пётр подписал «Об’єднання».|", '|Петр подписал "Об\'єднання".|')

    assert became(store) == ["exact"]


def test_the_same_words_of_another_source_are_another_claim(store):
    add_drawn(store, "|Prices rose.| ", source="Reuters")
    add_drawn(store, "|Prices rose.|\n", source="officials", version_of=1)

    assert became(store) == ["fuzzy Reuters→officials"]


def test_a_sentence_that_stands_twice_is_found_twice_and_in_its_place(store):
    two_versions(
        store,
        "|Yes.| |Prices rose.| Officials: |Yes.|",
        "|Prices rose.| Officials: |Yes.| |Prices rose.|",
    )

    assert became(store) == ["orphan", "exact", "exact"]


def test_a_claim_cut_by_a_reviewer_is_found_as_she_cut_it(store):
    add_drawn(store, "|Prices rose and wages fell.|")
    add_drawn(store, "News. |Prices rose and wages fell.|", version_of=1)
    assert became(store) == ["exact"]

    store.editing.split_claim(1, 12, reviewer="anna")
    assert [told.split(" ")[0] for told in became(store)] == ["fuzzy", "fuzzy"]
    store.editing.split_claim(2, 18, reviewer="anna")
    assert became(store) == ["exact", "exact"]
    store.journal.undo("anna")
    store.journal.undo("anna")
    assert became(store) == ["exact"]


def offered(store: ClaimStore, claim_id: int, reviewer: str = "anna") -> tuple[object, ...]:
    claim = store.claims.get(claim_id, reviewer=reviewer)
    offer = store.versions.offered(claim, reviewer=reviewer)
    return (offer.claim.id, offer.how, offer.claim.answer.status) if offer else ()


def test_the_whole_answer_of_the_version_before_is_offered_and_not_taken(store):
    two_versions(store, "|Prices rose.| |Wages fell.|", "|Prices rose.| |Wages fell hard.|")
    settle(store, 1, status="refuted")
    store.journal.record_status(2, "supported", reviewer="anna")

    assert offered(store, 3) == (1, "exact", "refuted")
    assert offered(store, 3, reviewer="boris") == (1, "exact", "refuted")
    assert offered(store, 4) == ()
    assert offered(store, 1) == ()
    assert store.claims.get(3, reviewer="anna").answer.status is None


def test_an_answer_is_offered_over_a_version_that_has_none(store):
    add_drawn(store, "|Prices rose.| |Wages fell.|")
    add_drawn(store, "|Prices rose.| |Rents fell.|", version_of=1)
    add_drawn(store, "|Wages fell.| |Prices rose.|", version_of=2)
    settle(store, 1, status="refuted")
    settle(store, 2, status="supported")

    assert offered(store, 6) == (1, "moved", "refuted")
    assert offered(store, 5) == (2, "exact", "supported")
    settle(store, 3, status="conflicting")
    assert offered(store, 6) == (3, "exact", "conflicting")


def test_what_was_taken_back_is_offered_as_it_was_answered_then(store):
    for number, version_of in ((10, None), (100, 1), (10, 2)):
        text = f"|Prices rose by {number} % in May.| |Item {version_of} costs more.|"
        add_drawn(store, text, version_of=version_of)
    settle(store, 3, status="refuted")
    assert offered(store, 5) == (3, "fuzzy", "refuted")

    settle(store, 1, status="supported")
    assert offered(store, 5) == (1, "exact", "supported")


def test_versions_that_follow_each_other_in_a_ring_are_each_asked_once(store):
    add_drawn(store, "|Prices rose.|")
    add_drawn(store, "|Prices rose.| Yes.", version_of=1)
    with store.connection.write():
        store.connection.execute("UPDATE article SET version_of = 2 WHERE id = 1")

    assert list(store.versions.earlier(2)) == [1]
    assert offered(store, 2) == ()


def test_what_is_counted_is_every_claim_of_the_version_before(store):
    two_versions(store, EARLIER, "|Prices rose by 50 %.| |Wages fell in May.|")

    assert store.versions.count(2) == {"exact": 1, "fuzzy": 1, "orphan": 1}
    assert store.versions.count(1) == {}


def test_the_longest_rise_leaves_out_what_has_moved():
    assert longest_rise([3, 1, 2]) == [1, 2]
    assert longest_rise([1, 5, 2, 3, 4]) == [0, 2, 3, 4]
    assert longest_rise([]) == []


def test_thousands_of_changed_claims_are_compared_only_with_those_near(store):
    items = range(1_000)
    two_versions(
        store,
        " ".join(f"|Item {n} costs {n} a piece.|" for n in items),
        " ".join(f"|Item {n} costs {n} euros a piece.|" for n in items),
    )

    assert became(store) == ["fuzzy →euros"] * 1_000
