"""The store on systems that do otherwise than this one."""

import errno
import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.backup.restoring import restore
from claims_db.export.files import replace_file
from claims_db.file import operating_system
from claims_db.file.backup import back_up
from claims_db.file.operating_system import is_full, is_local, on_network
from tests.makers import make_article

MACOS = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse)
//olena@nas.example/our desk on /Volumes/our desk (smbfs, nodev, nosuid, mounted by olena)
/dev/disk4s1 on /Volumes/our desk/stick (exfat, local, nodev, nosuid)
"""


@pytest.mark.parametrize(
    ("path", "local"),
    [
        ("/Users/olena/claims.db", True),
        ("/Volumes/our desk/claims.db", False),
        ("/Volumes/our desk", False),
        ("/Volumes/our desk/stick/claims.db", True),
        ("/Volumes/our desk 2/claims.db", True),
    ],
)
def test_macos_tells_which_disks_are_its_own(path: str, local: bool) -> None:
    assert is_local(path, MACOS) is local
    assert is_local(path, "")


def test_on_macos_a_share_holds_no_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts = f"//olena@nas/desk on {tmp_path.resolve()} (smbfs, nodev)\n"
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(operating_system, "mounts_of_macos", lambda: mounts)
    assert on_network(tmp_path / "claims.db")
    monkeypatch.undo()
    assert not on_network(tmp_path / "claims.db")


def test_a_share_of_windows_is_on_another_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os.path, "realpath", str)
    assert on_network(Path(r"\\nas\desk\claims.db"))


def test_where_a_folder_cannot_be_synced_the_store_does_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    with ClaimStore(tmp_path / "claims.db") as store:
        store.articles.add(make_article())
        assert store.articles.progress().claims == 2


@pytest.fixture
def no_links(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk whose files have one name each, as exFAT's."""

    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)


@pytest.mark.usefixtures("no_links")
def test_without_second_names_a_restored_store_keeps_the_old_one_as_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "claims.db"
    with ClaimStore(path) as store:
        back_up(path, tmp_path / "empty.db")
        store.articles.add(make_article())

    kept = restore(tmp_path / "empty.db", path)

    assert kept is not None
    for file, claims in ((kept, 2), (path, 0)):
        with ClaimStore(file) as store:
            assert store.articles.progress().claims == claims


def test_where_open_files_cannot_be_replaced_the_store_is_not_open_while_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, at_the_time = tmp_path / "claims.db", []
    with ClaimStore(path) as store:
        back_up(path, tmp_path / "empty.db")
        store.articles.add(make_article())
    replace = os.replace

    def look_and_replace(file: Path, name: Path) -> None:
        with closing(sqlite3.connect(name, timeout=0)) as other:
            try:
                other.execute("BEGIN EXCLUSIVE")
                at_the_time.append("closed")
            except sqlite3.OperationalError:
                at_the_time.append("open")
        replace(file, name)

    monkeypatch.setattr(os, "replace", look_and_replace)
    restore(tmp_path / "empty.db", path)
    monkeypatch.setattr("sys.platform", "win32")
    restore(tmp_path / "empty.db", path)

    assert at_the_time == ["open", "closed"]


def test_a_table_is_written_where_files_have_no_modes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "table.csv"
    table.write_bytes(b"before")
    table.chmod(0o640)
    with replace_file(table, force=True) as file:
        file.write(b"with modes")
    assert stat.S_IMODE(table.stat().st_mode) == 0o640

    monkeypatch.delattr(os, "fchmod")
    with replace_file(table, force=True) as file:
        file.write(b"without")
    assert table.read_bytes() == b"without"


def test_a_full_share_is_a_full_disk_by_whatever_number(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_full(OSError(errno.EDQUOT, ""))
    monkeypatch.delattr(errno, "EDQUOT")
    assert is_full(OSError(errno.ENOSPC, ""))
    assert not is_full(OSError(errno.EPERM, ""))
