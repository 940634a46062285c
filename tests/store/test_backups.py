"""Backups and what they are restored to: never a moment without a store, never another's eyes."""

import os
import sqlite3

import pytest

from claims_db import ClaimStore
from claims_db.backup import back_up, restore
from claims_db.check import find_problems
from claims_db.file import backup
from claims_db.file.backup import back_up_before
from claims_db.file.errors import (
    CorruptStore,
    FileInTheWay,
    NotAStore,
    StoreElsewhere,
    StoreError,
    StoreLocked,
    StoreMoved,
)
from tests.store.drawing import add_drawn, contents, settle


def test_a_backup_is_a_store_with_everything_in_it(store, prices, tmp_path):
    settle(store, prices[0], status="refuted")

    back_up(store.path, tmp_path / "copy.db")

    with ClaimStore(tmp_path / "copy.db") as copy:
        assert contents(copy, status="refuted") == ["Prices rose 5 %."]
        assert list(find_problems(copy)) == []
    assert sorted(os.listdir(tmp_path)) == sorted(["claims.db", "claims.db-journal", "copy.db"])


def test_a_backup_overwrites_nothing(store, tmp_path):
    (tmp_path / "copy.db").write_text("precious")

    with pytest.raises(FileInTheWay):
        back_up(store.path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


def test_a_backup_into_a_folder_that_is_not_there_is_refused(store, tmp_path):
    with pytest.raises(StoreError):
        back_up(store.path, tmp_path / "nowhere" / "copy.db")


def test_a_restored_store_keeps_the_old_one_beside_it(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    settle(store, prices[0], status="refuted")

    kept = restore(tmp_path / "copy.db", store.path)

    with ClaimStore(store.path) as restored, ClaimStore(kept) as old:
        assert contents(restored, status="refuted") == []
        assert contents(old, status="refuted") == ["Prices rose 5 %."]
    with pytest.raises(StoreMoved):
        settle(store, prices[1])


def test_a_damaged_store_is_kept_too_when_a_backup_takes_its_place(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    store.path.write_bytes(b"\0" * 5000)

    kept = restore(tmp_path / "copy.db", store.path)

    assert kept.read_bytes() == b"\0" * 5000
    with ClaimStore(store.path) as restored:
        assert len(contents(restored)) == 3


def test_a_lost_store_is_restored(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    store.path.unlink()

    assert restore(tmp_path / "copy.db", store.path) is None
    with ClaimStore(store.path) as restored:
        assert len(contents(restored)) == 3


def test_what_is_no_sound_backup_is_not_restored(store, prices, tmp_path):
    (tmp_path / "no.db").write_text("no store")
    back_up(store.path, tmp_path / "cut.db")
    os.truncate(tmp_path / "cut.db", 40_960)

    with pytest.raises(NotAStore):
        restore(tmp_path / "no.db", store.path)
    with pytest.raises(CorruptStore):
        restore(tmp_path / "cut.db", store.path)
    settle(store, prices[0])
    assert list(find_problems(store)) == []


def test_restoring_a_store_with_a_hot_journal_does_not_mix_the_two(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    journal = store.path.with_name("claims.db-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 1000)

    restore(tmp_path / "copy.db", store.path)

    assert not journal.exists() or journal.stat().st_size == 0
    with ClaimStore(store.path) as restored:
        assert list(find_problems(restored)) == []


def test_an_open_store_that_is_gone_is_copied(store, prices, tmp_path):
    settle(store, prices[0])
    store.path.unlink()

    with store.copied_to(store.path) as copy:
        assert copy.articles.progress().reviewed == 1
        assert list(find_problems(copy)) == []


def test_a_copy_waits_for_others_no_longer_than_its_store_did(store, tmp_path):
    store.connection.wait_at_most(0.01)
    with store.copied_to(tmp_path / "copy.db") as copy:
        assert copy.connection.patience == 0.01
        (row,) = copy.connection.rows("PRAGMA busy_timeout")
        assert row["timeout"] == 10


def test_a_copy_of_a_locked_store_is_refused(store, tmp_path):
    store.connection.sqlite.execute("PRAGMA busy_timeout = 10")
    with sqlite3.connect(store.path, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked, match=r"claims\.db"):
            store.copied_to(tmp_path / "copy.db")
        other.execute("ROLLBACK")
    other.close()
    assert not (tmp_path / "copy.db").exists()


def test_a_copy_made_while_others_write_is_of_one_moment(store, tmp_path):
    claims = add_drawn(store, "|A.||B.|")
    with sqlite3.connect(store.path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE claim SET score = 0.9")
        back_up(store.path, tmp_path / "copy.db")
        other.execute("ROLLBACK")
    other.close()
    with ClaimStore(tmp_path / "copy.db") as copy:
        assert copy.claims.get(claims[0], reviewer="").score == 0


def test_there_is_a_store_at_every_moment_of_a_restore(store, prices, tmp_path, monkeypatch):
    back_up(store.path, tmp_path / "copy.db")
    seen = []

    def watched(name):
        real = getattr(os, name)

        def call(*words, **more):
            seen.append((name, store.path.exists()))
            done = real(*words, **more)
            seen.append((name, store.path.exists()))
            return done

        return call

    for name in ("link", "replace", "unlink", "rename"):
        monkeypatch.setattr(os, name, watched(name))

    restore(tmp_path / "copy.db", store.path)

    assert {"link", "replace"} <= {name for name, _ in seen}
    assert all(there for _, there in seen)


def test_a_restore_that_is_broken_off_leaves_the_store_as_it_was(
    store, prices, tmp_path, monkeypatch
):
    back_up(store.path, tmp_path / "copy.db")
    settle(store, prices[0], status="refuted")

    def end(*words):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", end)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "copy.db", store.path)

    assert contents(store, status="refuted") == ["Prices rose 5 %."]
    settle(store, prices[1])


def test_no_new_store_is_begun_beside_an_old_one_of_another_name(store, prices):
    kept = store.path.with_name("claims-before-20260106-100000.db")
    store.close()
    store.path.rename(kept)

    with pytest.raises(StoreElsewhere, match=f"workbench restore {kept}"):
        ClaimStore(store.path)
    restore(kept, store.path)

    with ClaimStore(store.path) as again:
        assert len(contents(again)) == 3


def test_a_copy_before_a_deed_is_kept_though_another_program_takes_its_name(
    store, prices, monkeypatch
):
    sound, taken = backup.is_sound, []

    def take_name(copy: sqlite3.Connection) -> bool:
        if not taken:
            (beside,) = store.path.parent.glob(".*.new")
            taken.append(beside.with_name(beside.name[1:].removesuffix(f".{os.getpid()}.new")))
            taken[0].write_text("of another program")
        return sound(copy)

    monkeypatch.setattr(backup, "is_sound", take_name)
    copy = back_up_before(store.path, "merge")

    assert taken[0].read_text() == "of another program"
    with ClaimStore(copy) as kept:
        assert contents(kept) == contents(store)


@pytest.mark.skipif(os.name != "posix", reason="links need rights there")
def test_a_copy_that_is_gone_as_the_copies_are_looked_at_stops_nothing(store, prices):
    gone = store.path.with_name("claims-before-merge-20260106-100000.db")
    gone.symlink_to("nowhere")

    assert back_up_before(store.path, "merge").exists()
    store.close()
    store.path.unlink()
    with pytest.raises(StoreElsewhere):
        ClaimStore(store.path)


@pytest.mark.skipif(os.name != "posix", reason="permissions are others there")
def test_nobody_else_can_read_a_store_its_journal_or_its_copies(tmp_path):
    before = os.umask(0o022)
    try:
        with ClaimStore(tmp_path / "new" / "claims.db") as store:
            claims = add_drawn(store, "|Prices rose.|")
            settle(store, claims[0])
            back_up(store.path, store.path.with_name("copy.db"))
            back_up_before(store.path, "merge")
            restore(store.path.with_name("copy.db"), store.path)
    finally:
        os.umask(before)

    files = list((tmp_path / "new").iterdir())
    assert len(files) >= 5
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
