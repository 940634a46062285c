"""An article is read again: what somebody decided on stays, the rest is as it is found now."""

import shutil

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check import find_problems
from claims_db.check.rebuild import rebuild
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, contents, draw, redraw, settle

WAS = "|Prices rose.| |Wages fell and rents stood.| |Nobody asked.| "
NOW = "|Prices rose.| |Wages fell| and |rents stood.| Nobody asked. "


@pytest.fixture
def read(store):
    """The store, with the claims as they were found first."""
    add_drawn(store, WAS)
    return store


def again(store, drawing=NOW, **details):
    return store.reading_again.read_again(1, draw(drawing, **details), reviewer="anna")


def test_claims_are_as_they_are_found_now_and_an_undo_brings_them_back(read):
    assert again(read) == (2, 2)
    assert redraw(read) == NOW
    assert read.claims.get(1, reviewer="anna").content == "Prices rose."  # the same claim still
    read.journal.undo("anna")
    assert redraw(read) == WAS
    read.journal.redo("anna")
    assert redraw(read) == NOW


def test_answers_stay_with_their_passage_whatever_is_found_there_now(read):
    settle(read, 2)
    again(read)
    assert redraw(read) == "|Prices rose.| |Wages fell and rents stood.| Nobody asked. "
    assert read.claims.answer(2, "anna").status == "supported"


def test_what_is_being_typed_stays(read):
    read.drafts.save(3, "note", "Who?", reviewer="olena")
    again(read)
    assert "Nobody asked." in contents(read)


def test_a_passage_that_was_dropped_as_no_claim_does_not_come_back(read):
    read.editing.drop_claim(2, reviewer="anna")
    again(read)
    assert contents(read) == ["Prices rose."]


def test_one_that_only_a_reading_took_out_does(read):
    again(read)
    again(read, WAS)
    assert redraw(read) == WAS


def test_what_an_undone_act_was_on_is_decided_all_the_same(read):
    settle(read, 3)
    read.journal.undo("anna")
    again(read)
    assert "Nobody asked." in contents(read)


def test_another_source_in_the_same_passage_is_suggested_anew(store):
    add_drawn(store, "|Prices rose.| ", source="Reuters")
    found = draw("|Prices rose.| ", source="Reuters")
    assert store.reading_again.read_again(1, found, reviewer="anna") == (0, 0)
    mute = draw("|Prices rose.| Reuters")
    assert store.reading_again.read_again(1, mute, reviewer="anna") == (1, 1)
    (line,) = store.claims.lines_from((0, 0), 9, reviewer="anna")
    assert line.source == "The Post"
    assert store.reading_again.read_again(1, found, reviewer="anna") == (1, 1)
    (line,) = store.claims.lines_from((0, 0), 9, reviewer="anna")
    assert line.source == "Reuters"


def test_nothing_is_written_where_nothing_is_new(read):
    assert again(read, WAS) == (0, 0)
    assert read.journal.latest() == []


def test_another_text_is_refused(read):
    with pytest.raises(InvalidValue, match="another text"):
        again(read, "|Rents stood.|")
    assert redraw(read) == WAS


def test_it_follows_from_the_journal_and_comes_in_by_a_merge(read, tmp_path):
    shutil.copy(read.path, there := tmp_path / "there.db")
    settle(read, 1)
    again(read)
    assert list(find_problems(read)) == []
    rebuild(read)
    assert redraw(read) == NOW
    with ClaimStore(there) as theirs:
        settle(theirs, 3, reviewer="olena")
        merge_store(theirs, read.path)
        assert redraw(theirs) == NOW
        assert list(find_problems(theirs)) == []
        again(theirs, WAS)
    merge_store(read, there)
    assert list(find_problems(read)) == []
