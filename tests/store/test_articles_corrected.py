"""Details of an article are corrected, one imported by mistake removed; both can be undone."""

import shutil
from pathlib import Path
from time import sleep

import pytest

from claims_db import ClaimStore, Filter, InvalidValue
from claims_db.articles.tidying import tidy
from claims_db.check import find_problems
from claims_db.errors import (
    ArticleRemoved,
    ChangedSince,
    ClaimNotFound,
    NothingToUndo,
    RecordRefused,
)
from claims_db.export import exported_claims
from claims_db.merging import merge_store
from claims_db.rebuild import rebuild
from tests.store.drawing import add_drawn, contents, settle


@pytest.fixture
def claims(store):
    """Two claims that the article makes itself, and one from Reuters."""
    ids = add_drawn(store, "|Prices rose.| |Wages fell.|", publisher="unknown publisher",
                    url="https://post.example/1")  # fmt: skip
    return [*ids, *add_drawn(store, "|Rents stood.| ", source="Reuters", publisher="Reuters")]


@pytest.fixture
def machines(tmp_path):
    """Two stores that begin alike: one article of two claims, on two machines."""
    here, there = tmp_path / "here.db", tmp_path / "there.db"
    with ClaimStore(here) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.|")
    shutil.copy(here, there)
    with ClaimStore(here) as ours, ClaimStore(there) as theirs:
        yield ours, theirs


def written(store) -> list[tuple[str, str]]:
    """The publisher and the chain of every claim, as the export has them."""
    return [
        (claim.article.publisher, claim.attribution.written)
        for claim in exported_claims(store, everything=True)
    ]


def problems(store) -> list[str]:
    return list(find_problems(store))


def test_details_are_corrected_undone_and_redone(store, claims):
    edit = store.article_editing.edit
    told = {"title": "Prices", "published": "2026-01-06", "author": "A. Uthor", "language": "uk"}

    assert edit(1, reviewer="anna", **told) == ("title", "author", "published", "language")

    def details():
        article = store.articles.get(1)
        return {name: getattr(article, name) for name in told}

    assert details() == told
    store.journal.undo("anna")
    assert details() == {"title": "Drawn", "published": "", "author": "", "language": "en"}
    store.journal.redo("anna")
    assert details() == told
    assert problems(store) == []


def test_what_is_so_already_is_no_decision(store, claims):
    assert store.article_editing.edit(1, reviewer="anna", title=" Drawn ") == ()
    assert store.journal.latest() == []


@pytest.mark.parametrize(
    "detail",
    [
        {"title": " "},
        {"publisher": ""},
        {"url": "javascript:alert(1)"},
        {"published": "soon"},
        {"language": "english"},
        {"title": "a\0b"},
        {"text": "another"},
    ],
    ids=str,
)
def test_what_is_no_detail_is_refused(store, claims, detail):
    with pytest.raises(InvalidValue):
        store.article_editing.edit(1, reviewer="anna", **detail)
    assert store.journal.latest() == []


def test_an_article_is_found_by_its_corrected_title_and_publisher(store, claims):
    store.article_editing.edit(1, reviewer="anna", title="Economy", publisher="The Post")

    assert store.search.articles("economy") == store.search.articles("the post") == [1]
    assert store.search.articles("drawn") == [2]


def test_claims_that_an_article_makes_itself_follow_a_corrected_publisher(store, claims):
    settle(store, claims[0])

    store.article_editing.edit(1, reviewer="anna", publisher="УНН")

    assert written(store)[:2] == [("УНН", "УНН"), ("УНН", "УНН")]
    assert contents(store, source=store.sources.named("УНН").id) == ["Prices rose.", "Wages fell."]
    assert problems(store) == []
    store.journal.undo("anna")
    assert written(store)[0] == ("unknown publisher", "unknown publisher")
    assert problems(store) == []


def test_the_answers_of_others_that_named_the_former_publisher_follow_too(store, claims):
    settle(store, claims[0], reviewer="boris")
    store.article_editing.edit(1, reviewer="anna", publisher="Цензор")
    settle(store, claims[1], reviewer="boris")
    store.article_editing.edit(1, reviewer="anna", publisher="Цензор.НЕТ")

    assert {chain for _, chain in written(store)[:2]} == {"Цензор.НЕТ"}
    rebuild(store)
    assert {chain for _, chain in written(store)[:2]} == {"Цензор.НЕТ"}
    assert problems(store) == []


def test_a_former_publisher_named_on_purpose_afterwards_stays_named(store, claims):
    store.article_editing.edit(1, reviewer="anna", publisher="УНН")
    unknown = store.sources.named("unknown publisher").id
    settle(store, claims[0], source=[unknown])

    assert written(store)[0] == ("УНН", "unknown publisher > УНН")
    assert problems(store) == []


def test_a_source_that_the_article_names_is_no_former_publisher(store, claims):
    settle(store, claims[2], source=[store.sources.named("Reuters").id])

    store.article_editing.edit(2, reviewer="anna", publisher="The Post")

    assert written(store)[2] == ("The Post", "Reuters > The Post")
    assert problems(store) == []


def test_a_corrected_address_makes_versions(store, claims):
    (third,) = add_drawn(store, "|Prices fell.|")

    store.article_editing.edit(3, reviewer="anna", url="https://post.example/1?utm_source=x")
    assert store.articles.get(3).version_of == 1
    store.article_editing.edit(3, reviewer="anna", url="")

    assert store.articles.get(3).version_of is None
    assert store.claims.get(third, reviewer="anna").answer.chain == ()
    assert problems(store) == []


def test_a_removed_article_is_in_no_list_search_figure_or_export(store, claims):
    settle(store, claims[0])

    store.article_editing.remove(1, reviewer="anna")

    assert [article.id for article in store.articles.all()] == [2]
    assert contents(store) == ["Rents stood."]
    assert contents(store, words="prices") == []
    assert store.search.articles("prices") == []
    assert store.articles.progress() == (1, 0, 0)
    assert len(written(store)) == 1
    assert store.articles.at_address("https://post.example/1") is None
    assert store.articles.has_address("https://post.example/1")
    with pytest.raises(ArticleRemoved):
        exported_claims(store, article_id=1)
    with pytest.raises(ClaimNotFound):
        store.journal.record_status(claims[1], "refuted", reviewer="anna")
    assert problems(store) == []


def test_an_undo_brings_a_removed_article_back_as_it_was(store, claims):
    settle(store, claims[0])
    before = written(store), store.articles.progress(), store.articles.get(1)
    store.article_editing.remove(1, reviewer="anna")
    rebuild(store)
    assert problems(store) == []

    store.journal.undo("anna")

    assert (written(store), store.articles.progress(), store.articles.get(1)) == before
    assert contents(store, words="prices") == ["Prices rose."]
    assert problems(store) == []


def test_a_removed_article_is_put_back_by_anybody(store, claims):
    store.article_editing.remove(1, reviewer="anna")
    store.article_editing.put_back(1, reviewer="boris")

    assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
    with pytest.raises(ChangedSince):
        store.journal.undo("anna")
    with pytest.raises(InvalidValue, match="is not removed"):
        store.article_editing.put_back(1, reviewer="boris")


def test_an_undo_of_somebody_else_brings_the_article_back_that_it_is_about(store, claims):
    settle(store, claims[0], reviewer="boris")
    store.article_editing.remove(1, reviewer="anna")

    store.journal.undo("boris")

    assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
    assert problems(store) == []


def test_an_undo_of_a_dropped_claim_or_a_detail_brings_the_article_back_too(store, claims):
    store.editing.drop_claim(claims[0], reviewer="boris")
    store.article_editing.edit(1, author="A. Uthor", reviewer="vera")
    for reviewer in ("boris", "vera"):
        store.article_editing.remove(1, reviewer="anna")
        store.journal.undo(reviewer)
        assert contents(store, article=1) == ["Prices rose.", "Wages fell."]
        assert problems(store) == []


def test_the_kind_of_claims_is_corrected_as_one_act(store, claims):
    assert store.editing.set_kind([*claims, claims[0]], "opinion", reviewer="anna") == 3
    assert store.editing.set_kind(claims, "opinion", reviewer="boris") == 0

    assert {claim.kind for claim in exported_claims(store, everything=True)} == {"opinion"}
    assert store.journal.of_claim(claims[0])[0].changes[0][:3] == ("kind", "fact", "opinion")
    rebuild(store)
    store.journal.undo("anna")
    assert {claim.kind for claim in exported_claims(store, everything=True)} == {"fact"}
    with pytest.raises(InvalidValue):
        store.editing.set_kind(claims, "rumour", reviewer="anna")
    with pytest.raises(NothingToUndo):
        store.journal.undo("boris")
    assert problems(store) == []


def merged_both_ways(ours: ClaimStore, theirs: ClaimStore) -> tuple[str, ...]:
    """Merge each store into the other as it was; return the remarks of the first merge."""
    copy = Path(f"{ours.path}.copy")
    shutil.copy(ours.path, copy)
    remarks = merge_store(ours, theirs.path).remarks
    merge_store(theirs, copy)
    states = [
        (
            [article._replace(imported_at="", publisher_id=0) for article in one.articles.all()],
            written(one),
            [line[6:] for line in one.claims.lines_from((0, 0), 99, reviewer="", only=Filter())],
        )
        for one in (ours, theirs)
    ]
    assert states[0] == states[1]
    assert problems(ours) == []
    assert problems(theirs) == []
    return remarks


def test_of_a_detail_edited_on_two_machines_the_later_stands_and_a_remark_tells(machines):
    ours, theirs = machines
    ours.article_editing.edit(1, reviewer="anna", title="Earlier", author="A. Uthor")
    sleep(0.002)
    theirs.article_editing.edit(1, reviewer="boris", title="Later", language="uk")

    remarks = merged_both_ways(ours, theirs)

    article = ours.articles.get(1)
    assert (article.title, article.author, article.language) == ("Later", "A. Uthor", "uk")
    assert remarks == ("a1: its title was edited here and elsewhere; the later one stands: Later",)


def test_kinds_publishers_and_removals_come_in(machines):
    ours, theirs = machines
    settle(ours, 1, reviewer="anna")
    theirs.editing.set_kind([1], "plan", reviewer="boris")
    theirs.article_editing.edit(1, reviewer="boris", publisher="УНН")

    assert merged_both_ways(ours, theirs) == ()
    assert [claim.kind for claim in exported_claims(ours, everything=True)] == ["plan", "fact"]
    assert written(ours) == [("УНН", "УНН"), ("УНН", "УНН")]

    theirs.article_editing.remove(1, reviewer="boris")
    assert merged_both_ways(ours, theirs) == (
        "a1 «Drawn» was removed elsewhere, and is in no list here now",
    )
    assert contents(ours) == []


def test_a_later_answer_of_a_colleague_brings_a_removed_article_back_with_a_remark(machines):
    ours, theirs = machines
    ours.article_editing.remove(1, reviewer="anna")
    sleep(0.002)
    settle(theirs, 2, reviewer="boris")

    assert merged_both_ways(ours, theirs) == (
        "a1 «Drawn» was removed here, and is back: others worked on it",
    )
    assert contents(ours, status="supported") == ["Wages fell."]


def test_an_earlier_answer_of_a_colleague_leaves_it_removed(machines):
    ours, theirs = machines
    settle(theirs, 2, reviewer="boris")
    sleep(0.002)
    ours.article_editing.remove(1, reviewer="anna")

    merged_both_ways(ours, theirs)

    assert contents(ours) == []
    ours.journal.undo("anna")
    assert contents(ours, status="supported") == ["Wages fell."]


def test_an_address_that_was_taken_away_is_not_filled_in_by_a_merge(machines):
    ours, theirs = machines
    for store in machines:
        store.article_editing.edit(1, reviewer="anna", author="A. Uthor")
    sleep(0.002)  # decisions of one millisecond are in no order
    ours.article_editing.edit(1, reviewer="anna", author="")

    merged_both_ways(ours, theirs)

    assert ours.articles.get(1).author == ""


def test_tidying_lets_go_of_text_and_page_and_keeps_hash_and_journal(store, claims):
    (split,) = add_drawn(store, "|Zebras rose a lot.| Nobody knew.", page=b"<p>Zebras")
    store.editing.split_claim(split, 7, reviewer="anna")
    settle(store, split, note="see there")
    store.article_editing.remove(3, reviewer="anna")
    before = store.articles.get(3), store.journal.of_claim(split)

    assert [article.id for article in tidy(store)] == [3]
    assert tidy(store) == []

    assert (store.articles.get(3), store.journal.of_claim(split)) == (
        before[0]._replace(let_go=len("Zebras rose a lot. Nobody knew.")),
        before[1],
    )
    assert store.articles.page(3) is None
    assert b"Nobody knew" not in store.path.read_bytes()
    assert contents(store) == ["Prices rose.", "Wages fell.", "Rents stood."]
    assert problems(store) == []
    store.journal.undo("anna")  # where the text is still there, it brings the article back
    assert store.articles.get(3).removed
    with pytest.raises(InvalidValue, match="let go"):
        store.article_editing.put_back(3, reviewer="anna")
    rebuild(store)
    assert problems(store) == []


def test_no_merge_brings_back_what_was_let_go_of(machines):
    ours, theirs = machines
    ours.article_editing.remove(1, reviewer="anna")
    tidy(ours)
    sleep(0.002)
    theirs.editing.drop_claim(1, reviewer="boris")
    settle(theirs, 2, reviewer="boris")

    merge_store(ours, theirs.path)
    assert contents(ours) == []
    assert ours.connection.rows("SELECT 1 FROM article_text") == []
    assert ours.journal.of_claim(2)[-1].reviewer == "boris"
    assert problems(ours) == []

    merge_store(theirs, ours.path)
    assert contents(theirs) == ["Wages fell."]
    assert problems(theirs) == []


def test_what_was_let_go_of_comes_into_other_stores_as_removed(machines, tmp_path):
    ours, theirs = machines
    settle(ours, 1)
    ours.article_editing.remove(1, reviewer="anna")
    tidy(ours)

    merge_store(theirs, ours.path)
    assert contents(theirs) == []
    assert theirs.articles.text(1) == "Prices rose. Wages fell."
    with ClaimStore(tmp_path / "new.db") as new:
        merge_store(new, ours.path)
        assert contents(new) == []
        assert new.articles.get(1).let_go == 24
        merge_store(new, theirs.path)
        assert new.articles.get(1).let_go == 24
        assert problems(new) == []
    assert problems(theirs) == []


def test_the_length_that_another_store_says_of_a_text_is_checked(machines):
    ours, theirs = machines
    theirs.article_editing.remove(1, reviewer="anna")
    tidy(theirs)
    with theirs.connection.write():
        theirs.connection.execute("UPDATE article SET let_go = 99")

    with pytest.raises(RecordRefused, match="let_go is not the length of its text"):
        merge_store(ours, theirs.path)
