"""What a tidying lets go of is gone from the file, and no merge brings it back."""

from time import sleep

import pytest

from claims_db import ClaimStore, InvalidValue
from claims_db.check.rebuild import rebuild
from claims_db.check.tidying import tidy
from claims_db.file.errors import RecordRefused
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, contents, problems, settle


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
