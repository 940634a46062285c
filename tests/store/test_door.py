"""What is none of a store's is refused at the door: one line names it, and nothing is written."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from claims_db import ClaimStore
from claims_db.backup import restore
from claims_db.check import find_problems
from claims_db.file.errors import CorruptStore, RecordRefused, StoreError
from claims_db.merging import merge_store
from claims_db.merging.applying import Applying
from tests.store.drawing import add_drawn, contents, settle


def tamper(path: Path, *statements: str, **values: object) -> None:
    """Change what our triggers and types keep from being changed, as an editor of bytes can."""
    with closing(sqlite3.connect(path, isolation_level=None)) as sqlite:
        triggers = sqlite.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        kept = triggers.fetchall()
        for name, _ in kept:
            sqlite.execute(f"DROP TRIGGER {name}")
        sqlite.execute("PRAGMA foreign_keys=OFF")
        sqlite.execute("PRAGMA ignore_check_constraints=ON")
        for statement in statements:
            sqlite.execute(statement, values)
        sqlite.execute("DELETE FROM undo_list")  # it refers to decisions by their ids
        for _, statement in kept:
            sqlite.execute(statement)


def dated(moment: datetime) -> str:
    """An id of a decision made at a moment."""
    milliseconds = round(moment.timestamp() * 1000)
    return str(UUID(int=milliseconds << 80 | 7 << 76 | 2 << 62 | 9))


NOW = datetime.now(UTC)
FIRST = "WHERE seq = 1"
REFUSED = {
    "an id that is none": ("UPDATE decision SET uuid = 'zzzz' " + FIRST, "decision 1 uuid"),
    "an id at the end of time": (
        "UPDATE decision SET uuid = 'ffffffff-ffff-7fff-bfff-ffffffffffff' WHERE seq = 5",
        "decision 5 uuid: is more than 48 hours ahead",
    ),
    "an id of another version": (
        "UPDATE decision SET uuid = '0189d5a0-0000-4000-8000-000000000000' WHERE seq = 5",
        "decision 5 uuid",
    ),
    "a decision of three days from now": (
        f"UPDATE decision SET made_at = '{(NOW + timedelta(days=3)).isoformat()}' " + FIRST,
        "decision 1 made_at: is more than 48 hours ahead",
    ),
    "a time without a zone": (
        "UPDATE decision SET made_at = '2026-01-06T10:00:00' " + FIRST,
        "decision 1 made_at: is a time without a zone",
    ),
    "a time that is a formula": (
        "UPDATE article SET imported_at = '=HYPERLINK(\"x\")'",
        "article a1 imported_at: is no time",
    ),
    "an import of next year": (
        "UPDATE article SET imported_at = '2999-01-01T00:00:00+00:00'",
        "article a1 imported_at",
    ),
    "a language that is a page": (
        "UPDATE article SET language = 'en\"><meta http-equiv=refresh>'",
        "article a1 language",
    ),
    "a day that is a formula": ("UPDATE article SET published = '=1+1'", "article a1 published"),
    "a text that is not its hash": (
        "UPDATE article_text SET text = text || '.'",
        "article a1: text_sha256 is not that of the text",
    ),
    "a page that is none": ("UPDATE article_page SET page = x'00'", "article a1: its page"),
    "a title of a million letters": (
        "UPDATE article SET title = hex(zeroblob(500000))",
        "article a1 title",
    ),
    "a NUL": ("UPDATE article SET author = 'a' || char(0)", "article a1 author: contains a NUL"),
    "a claim beyond the text": (
        "UPDATE claim SET made_end = 99999 WHERE id = 1",
        "article a1: claims 0: 0–99999 leaves the text",
    ),
    "a claim before the text": ("UPDATE claim SET made_start = -1 WHERE id = 1", "claim c1"),
    "a content that is not in the text": (
        "UPDATE claim SET content = 'Prices fell.' WHERE id = 1",
        "content is not what the text has there",
    ),
    "a share of two": ("UPDATE claim SET check_worthiness = 2 WHERE id = 1", "check_worthiness"),
    "a cue beyond the text": (
        "UPDATE chain_link SET cue_start = 5, cue_end = 99999 WHERE claim_id = 1",
        "leaves the text",
    ),
    "a span beyond the text": (
        """UPDATE change SET after = '{"start": 0, "end": 99999, "content": "x"}'
        WHERE field = 'span' AND after IS NOT NULL""",
        "leaves the text",
    ),
    "a note that is a number": (
        "UPDATE change SET after = '5' WHERE field = 'note'",
        "change 3: after: Input should be a valid string",
    ),
    "a confidence that is a text": (
        "UPDATE change SET after = '\"=1+1\"' WHERE field = 'confidence'",
        "after: Input should be a valid integer",
    ),
    "a status of its own": (
        "UPDATE change SET after = '\"true\"' WHERE field = 'status'",
        "after: Input should be 'supported'",
    ),
    "no JSON": ("UPDATE change SET after = '{' WHERE field = 'note'", "decision 1, change 3"),
    "not a number": ("UPDATE change SET after = 'NaN' WHERE field = 'confidence'", "decision 1"),
    "JSON without an end": (
        "UPDATE change SET after = replace(hex(zeroblob(50000)), '0', '[') WHERE field = 'note'",
        "decision 1, change 3",
    ),
    "a stance of its own": (
        """UPDATE change SET after = replace(after, 'context', '=1+1') WHERE field = 'evidence'""",
        "after: Input should be 'supports', 'refutes' or 'context'",
    ),
    "a field of the other kind": (
        "UPDATE change SET field = 'merged_into' WHERE field = 'note'",
        "merged_into is none of what was changed",
    ),
    "an undo of nothing": (
        "UPDATE decision SET target = NULL WHERE act = 'undo'",
        "target is what an undo takes back",
    ),
    "an undo of what another did": (
        "UPDATE decision SET reviewer = 'boris' WHERE seq = 3",
        "it takes back what another reviewer did",
    ),
    "a source without a name": ("UPDATE source SET name = ' ' WHERE id = 3", "source s3 name"),
    "a type of source of its own": ("UPDATE source SET type = 'god' WHERE id = 3", ""),
    "an act of its own": ("UPDATE decision SET act = 'burn' WHERE seq = 1", ""),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_is_none_of_ours_is_refused_and_nothing_written(store, other, what):
    statement, where = REFUSED[what]
    tamper(other, statement)
    before = store.path.read_bytes()

    with pytest.raises((RecordRefused, CorruptStore)) as refusal:
        merge_store(store, other)

    assert where in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert store.path.read_bytes() == before


@pytest.mark.parametrize("what", ["an id that is none", "a note that is a number"])
def test_what_is_none_of_ours_is_not_restored_either(store, other, what):
    tamper(other, REFUSED[what][0])

    with pytest.raises(RecordRefused):
        restore(other, store.path)

    settled = add_drawn(store, "|Rents stood still.|")
    settle(store, settled[0])


def test_what_these_tests_change_is_merged_when_it_is_not(store, other):
    merge_store(store, other)

    assert list(find_problems(store)) == []
    assert contents(store) == ["Prices rose.", "Wages fell a lot."]


def test_after_a_merge_was_refused_decisions_are_made_as_before(store, other, prices):
    tamper(other, REFUSED["an id at the end of time"][0])
    with pytest.raises(RecordRefused):
        merge_store(store, other)

    settle(store, prices[0])
    store.journal.undo("anna")


def test_a_clock_that_is_a_day_fast_is_told_with_both_times(store, other):
    tomorrow = NOW + timedelta(days=1)
    tamper(other, "UPDATE decision SET uuid = :uuid WHERE seq = 5", uuid=dated(tomorrow))

    merged = merge_store(store, other)

    (remark,) = merged.remarks
    assert remark.startswith(f"anna decided at {tomorrow.isoformat(timespec='seconds')[:16]}")
    assert datetime.now(UTC).isoformat()[:13] in remark
    settle(store, 1, reviewer="boris")  # and ours comes after it
    assert store.journal.latest(1)[0].uuid > dated(tomorrow)


def test_no_clock_follows_another_for_more_than_two_days(store, prices):
    settle(store, prices[0])
    bad = "ffffffff-ffff-7fff-bfff-ffffffffffff"
    tamper(store.path, f"UPDATE decision SET uuid = '{bad}'")

    settle(store, prices[1])

    made = store.journal.latest(1, reviewer="anna")
    assert {one.uuid for one in store.journal.latest(9)} > {bad}
    assert made


def test_a_store_whose_own_rows_contradict_each_other_is_no_store_to_merge(store, other):
    tamper(other, "UPDATE claim SET article_id = 77 WHERE id = 1")

    with pytest.raises(StoreError):
        merge_store(store, other)
    assert contents(store) == []


def test_the_store_is_copied_before_a_file_is_merged_and_three_copies_are_kept(store, other):
    for number in range(4):
        with ClaimStore(other) as theirs:
            theirs.journal.record_note(1, f"note {number}", reviewer="anna")
        merge_store(store, other)

    kept = copies(store)
    assert len(kept) == 3
    with ClaimStore(kept[0]) as copy:
        assert list(find_problems(copy)) == []


def test_a_merge_that_brings_nothing_leaves_no_copy_and_removes_none(store, other):
    merge_store(store, other)
    kept = copies(store)

    for _ in range(3):
        merge_store(store, other)

    assert len(kept) == 1
    assert copies(store) == kept


def test_of_merges_that_broke_off_the_last_three_copies_are_kept(store, other, monkeypatch):
    def break_off(self: Applying) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Applying, "finish", break_off)
    for number in range(4):
        with ClaimStore(other) as theirs:
            theirs.journal.record_note(1, f"note {number}", reviewer="anna")
        with pytest.raises(KeyboardInterrupt):
            merge_store(store, other)

    assert len(copies(store)) == 3


def copies(store):
    """What is kept of a store from before its merges."""
    return sorted(store.path.parent.glob("claims-before-merge-*.db"))


def test_what_a_merge_left_to_follow_follows_at_the_next_opening(store, other, monkeypatch):
    monkeypatch.setattr(Applying, "finish", lambda self: None)
    merge_store(store, other)
    assert list(find_problems(store))

    with ClaimStore(store.path) as again:
        assert list(find_problems(again)) == []
        assert again.claims.get(1, reviewer="anna").answer.note == "see there"
        again.journal.undo("anna")
