"""Corrections and removals of two machines meet: the later stands, and a remark tells."""

import shutil
from pathlib import Path
from time import sleep

from claims_db import ClaimStore, Filter
from claims_db.export import exported_claims
from claims_db.merging import merge_store
from tests.store.drawing import contents, problems, settle, written


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
