"""Stores merge to the union of both, whichever is merged into which, and as often as one likes."""

import shutil

import pytest

from claims_db import ClaimStore
from claims_db.file.errors import CannotOpenStore, NotAStore
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, contents, redraw, settle
from tests.store.merged import merged_both_ways, state


@pytest.fixture
def stores(tmp_path):
    """Two stores that begin alike: one article of three claims, on two machines."""
    here, there = tmp_path / "here.db", tmp_path / "there.db"
    with ClaimStore(here) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.| ", source="Reuters")
    shutil.copy(here, there)
    with ClaimStore(here) as ours, ClaimStore(there) as theirs:
        yield ours, theirs


def test_articles_sources_and_decisions_come_in_once(stores):
    ours, theirs = stores
    add_drawn(theirs, "|May was hot.| ", source="Wetterdienst")
    settle(theirs, 4, status="refuted", source=[theirs.sources.named("Wetterdienst").id])

    merged = merge_store(ours, theirs.path)

    assert (merged.articles, merged.sources, merged.decisions) == (1, 1, 1)
    assert contents(ours, status="refuted") == ["May was hot."]
    assert contents(ours, words="hot") == ["May was hot."]
    assert ours.claims.get(4, reviewer="anna").answer.chain[0].name == "Wetterdienst"
    merged_both_ways(ours, theirs)


def test_different_answers_become_a_dispute(stores):
    ours, theirs = stores
    settle(ours, 1, reviewer="anna")
    settle(theirs, 1, reviewer="boris", status="refuted")

    assert merge_store(ours, theirs.path).disputed == 1
    assert contents(ours, status="disputed") == ["Prices rose."]
    merged_both_ways(ours, theirs)


def test_of_two_answers_of_one_reviewer_the_later_counts(stores):
    ours, theirs = stores
    settle(ours, 1, reviewer="anna")
    settle(theirs, 1, reviewer="anna", status="refuted")
    ours.journal.record_note(1, "earlier", reviewer="anna")

    merged_both_ways(ours, theirs)

    assert ours.claims.get(1, reviewer="anna").answer.status == "refuted"
    assert ours.claims.get(1, reviewer="anna").answer.note == "earlier"


def test_what_was_undone_stays_undone(stores):
    ours, theirs = stores
    settle(theirs, 1)
    theirs.journal.undo("anna")

    merged_both_ways(ours, theirs)

    assert ours.claims.get(1, reviewer="anna").answer.status is None
    ours.journal.redo("anna")
    assert ours.claims.get(1, reviewer="anna").answer.status == "supported"


def test_split_merged_and_dropped_claims_come_in_as_they_are(stores):
    ours, theirs = stores
    theirs.editing.split_claim(3, theirs.articles.text(1).index("stood"), reviewer="boris")
    theirs.editing.merge_with_next(1, reviewer="boris")
    settle(theirs, 4, reviewer="boris", status="refuted")
    settle(ours, 3, reviewer="anna")

    merged_both_ways(ours, theirs)

    assert redraw(ours) == "|Prices rose. Wages fell.| |Rents| |stood still.| Reuters"
    assert contents(ours, status="refuted") == ["stood still."]


def test_where_a_passage_was_cut_in_two_ways_the_later_cut_stands_and_no_answer_is_lost(stores):
    ours, theirs = stores
    text = ours.articles.text(1)
    early = ours.editing.split_claim(3, text.index("stood"), reviewer="anna")
    settle(ours, early, status="refuted")
    theirs.editing.split_claim(3, text.index("still"), reviewer="boris")

    merged_both_ways(ours, theirs)

    assert redraw(ours) == "|Prices rose.| |Wages fell.| |Rents stood| |still.| Reuters"
    assert ours.disputes.superseded() == [early]
    ours.journal.undo("boris")
    assert redraw(ours) == "|Prices rose.| |Wages fell.| |Rents stood still.| Reuters"


def test_a_superseded_claim_comes_back_when_there_is_room(stores):
    ours, theirs = stores
    ours.editing.drop_claim(1, reviewer="anna")
    ours.editing.add_claim(1, 0, 6, reviewer="anna")
    theirs.editing.drop_claim(1, reviewer="boris")
    theirs.editing.add_claim(1, 0, 12, reviewer="boris")
    merge_store(ours, theirs.path)
    assert redraw(ours).startswith("|Prices rose.| |")

    (standing,) = (s.id for s in ours.claims.spans(1, reviewer="") if s.start == 0)
    ours.editing.drop_claim(standing, reviewer="boris")

    assert redraw(ours).startswith("|Prices| rose. |")


def test_two_analyses_of_one_text_do_not_overlap(tmp_path):
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Prices rose and wages fell.| |Rents stood still.|")
        add_drawn(theirs, "|Prices rose| |and wages fell.| |Rents stood still.|")
        settle(ours, 1, status="refuted")

        merged_both_ways(ours, theirs)

        assert redraw(ours) == "|Prices rose and wages fell.| |Rents stood still.|"


def test_an_article_that_is_here_stays_as_it_is_whatever_day_another_store_says(tmp_path):
    with ClaimStore(tmp_path / "a.db") as ours, ClaimStore(tmp_path / "b.db") as theirs:
        add_drawn(ours, "|Prices rose.| ", source="Reuters", title="Prices", page=b"<p>Prices")
        add_drawn(theirs, "|Prices rose.| ", source="Reuters", title="=cmd", page=b"<a>Prices",
                  publisher="Post of Evil", author="E. Vil", url="https://evil.example/1",
                  language="xx")  # fmt: skip
        with theirs.connection.write():
            theirs.connection.execute(
                "UPDATE article SET imported_at = '1970-01-01T00:00:00+00:00'"
            )
            theirs.connection.execute("UPDATE claim SET check_worthiness = 1, kind = 'opinion'")
        before = ours.articles.get(1), ours.claims.get(1, reviewer="")

        merge_store(ours, theirs.path)

        filled = {"author": "E. Vil", "url": "https://evil.example/1"}
        assert ours.articles.get(1) == before[0]._replace(**filled)
        assert ours.claims.get(1, reviewer="") == before[1]
        assert ours.articles.page(1) == b"<p>Prices"
        assert ours.articles.at_address("https://evil.example/1") == 1


def test_merged_sources_and_adjudications_come_in(stores):
    ours, theirs = stores
    other = theirs.sources.add("Рейтер Лондон", "agency")
    settle(theirs, 1, reviewer="anna", source=[other.id])
    theirs.source_editing.merge(other.id, theirs.sources.named("Reuters").id, reviewer="anna")
    settle(theirs, 1, reviewer="boris", status="refuted")
    theirs.disputes.adjudicate(1, "anna", reviewer="boris")

    merged_both_ways(ours, theirs)

    assert ours.claims.get(1, reviewer="c").answer.chain[0].name == "Reuters"
    assert ours.claims.get(1, reviewer="c").settled_status == "supported"


def test_sources_merged_in_a_circle_are_one(stores):
    ours, theirs = stores
    for store, into in ((ours, "CNN"), (theirs, "BBC")):
        ids = {name: store.sources.named(name).id for name in ("CNN", "BBC")}
        (source,) = (ids[name] for name in ids if name != into)
        store.source_editing.merge(source, ids[into], reviewer="anna")

    merged_both_ways(ours, theirs)

    assert ours.sources.named("CNN") == ours.sources.named("BBC")


def test_aliases_go_to_the_same_source_in_both(stores):
    ours, theirs = stores
    for store, name in ((ours, "Бета"), (theirs, "Альфа")):
        source = store.sources.add(name, "organisation")
        with store.connection.write():
            store.connection.execute(
                "INSERT INTO source_alias VALUES ('аб', 'АБ', :source)", source=source.id
            )
    theirs.sources.add("бета", "unnamed")

    merged_both_ways(ours, theirs)

    assert ours.sources.named("АБ").name == "Альфа"


def test_three_stores_are_the_same_in_any_order(stores, tmp_path):
    ours, theirs = stores
    third = tmp_path / "third.db"
    shutil.copy(ours.path, third)
    settle(ours, 1, reviewer="anna")
    theirs.editing.split_claim(1, 7, reviewer="boris")
    with ClaimStore(third) as more:
        more.editing.merge_with_next(1, reviewer="dina")
        settle(more, 1, reviewer="dina", status="refuted")
        copies = [tmp_path / f"copy{number}.db" for number in range(3)]
        for copy, store in zip(copies, (ours, theirs, more), strict=True):
            shutil.copy(store.path, copy)
        for store, first, second in ((ours, 1, 2), (theirs, 2, 0), (more, 0, 1)):
            merge_store(store, copies[first])
            merge_store(store, copies[second])

        assert state(ours) == state(theirs) == state(more)


def test_what_is_no_store_is_not_merged(store, tmp_path):
    (tmp_path / "no.db").write_text("no store")

    with pytest.raises(NotAStore):
        merge_store(store, tmp_path / "no.db")
    with pytest.raises(CannotOpenStore):
        merge_store(store, tmp_path / "nowhere.db")
    assert not (tmp_path / "nowhere.db").exists()
