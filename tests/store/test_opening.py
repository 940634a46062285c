"""What is at a path is opened, only read, or refused with what to do."""

import os
import sqlite3
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.backup import restore
from claims_db.file import connection, operating_system
from claims_db.file.creation import PAGE_SIZE
from claims_db.file.errors import (
    CannotOpenStore,
    CorruptStore,
    EmptyStore,
    NewerStore,
    NotAStore,
    OnNetwork,
    StoreNotFound,
)
from claims_db.file.migrations import bring_up_to_date


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"", EmptyStore), (b"Prices rose.", NotAStore), (b"SQLite format 3\0", NotAStore)],
)
def test_what_is_no_store_is_refused(tmp_path, content, error):
    path = tmp_path / "claims.db"
    path.write_bytes(content)

    with pytest.raises(error, match=r"claims\.db: .*\."):
        ClaimStore(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (x)")
    other.close()

    with pytest.raises(NotAStore):
        ClaimStore(path)


def test_a_folder_is_no_store(tmp_path):
    with pytest.raises(NotAStore):
        ClaimStore(tmp_path)


def test_a_store_in_a_file_instead_of_a_folder_cannot_be_begun(file):
    with pytest.raises(CannotOpenStore):
        ClaimStore(file / "claims.db")


def test_a_truncated_store_is_refused(file):
    os.truncate(file, file.stat().st_size - PAGE_SIZE)

    with pytest.raises(CorruptStore):
        ClaimStore(file)


def test_a_damaged_page_is_told_and_nothing_is_written(file):
    with file.open("r+b") as raw:
        for page in range(1, 60):
            raw.seek(page * 4096)
            raw.write(b"\xff" * 4096)

    with pytest.raises(CorruptStore), ClaimStore(file) as store:
        store.journal.record_status(1, "refuted", reviewer="anna")


def test_a_newer_store_is_read_and_not_written(file, monkeypatch):
    with sqlite3.connect(file) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()

    with ClaimStore(file) as store:
        assert store.articles.progress().claims == 2
        assert store.claims.get(1, reviewer="anna").content == "Prices rose."
        with pytest.raises(NewerStore, match="Upgrade workbench"):
            store.journal.record_status(1, "refuted", reviewer="anna")


def test_a_newer_store_whose_columns_changed_says_so(file):
    with sqlite3.connect(file) as newer:
        newer.execute("ALTER TABLE claim RENAME COLUMN content TO words")
        newer.execute("PRAGMA user_version = 99")
    newer.close()

    with ClaimStore(file) as store, pytest.raises(NewerStore):
        store.claims.get(1, reviewer="anna")


def mounted(folder: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> Path:
    """A folder that the system says is on a file system of this kind."""
    shared = folder / "my shared"
    shared.mkdir()
    point = str(shared).replace(" ", r"\040")
    (folder / "mountinfo").write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        f"35 22 0:44 / {point} rw,relatime shared:1 - {kind} server:/x rw\n"
    )
    monkeypatch.setattr(operating_system, "MOUNTS", folder / "mountinfo")
    return shared


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "fuse.sshfs", "fuse"])
def test_a_store_on_a_network_is_read_and_not_written(file, monkeypatch, tmp_path, kind):
    shared = mounted(tmp_path, monkeypatch, kind)
    file = file.rename(shared / "claims.db")

    with ClaimStore(file) as store:
        assert store.articles.progress().claims == 2
        with pytest.raises(OnNetwork, match="workbench merge"):
            store.journal.record_status(1, "refuted", reviewer="anna")


def test_nothing_is_begun_restored_or_migrated_on_a_network(file, monkeypatch, tmp_path):
    shared = mounted(tmp_path, monkeypatch, "nfs4")

    with pytest.raises(OnNetwork):
        ClaimStore(shared / "claims.db")
    with pytest.raises(OnNetwork):
        restore(file, shared / "claims.db")
    assert list(shared.iterdir()) == []
    file = file.rename(shared / "old.db")
    with pytest.raises(OnNetwork):
        bring_up_to_date(file, {1: lambda db: db.table("article").add_column("desk", str)}, 2)
    assert list(shared.iterdir()) == [file]


def test_a_store_that_is_not_there_is_told_from_one_that_cannot_be_opened(tmp_path):
    with pytest.raises(StoreNotFound, match="no such file"):
        connection.Connection(tmp_path / "claims.db")


@pytest.mark.parametrize("kind", ["ext4", "overlay", "fuseblk", "9p"])
def test_a_local_disk_is_written(file, monkeypatch, tmp_path, kind):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(f"22 1 8:1 / / rw - {kind} /dev/sda1 rw\n")
    monkeypatch.setattr(operating_system, "MOUNTS", mounts)

    with ClaimStore(file) as store:
        store.journal.record_status(1, "refuted", reviewer="anna")
