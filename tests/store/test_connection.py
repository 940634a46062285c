"""What is no sound store is refused with a reason, and what cannot be saved is never said to be."""

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore, StoreError
from claims_db.backup import back_up, restore
from claims_db.errors import (
    CannotOpenStore,
    CorruptStore,
    EmptyStore,
    NewerStore,
    NotAStore,
    OnNetwork,
    StoreFull,
    StoreLocked,
    StoreMoved,
    StoreNotFound,
    StoreReadOnly,
)
from claims_db.file import connection, operating_system
from claims_db.file.creation import PAGE_SIZE
from claims_db.file.migrations import bring_up_to_date
from tests.store.drawing import add_drawn


def closed_store(path: Path) -> Path:
    with ClaimStore(path) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.|")
    return path


@pytest.fixture
def file(tmp_path):
    """A store with two claims that nobody has open."""
    return closed_store(tmp_path / "closed.db")


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


def test_a_lock_held_too_long_is_told(store, prices, monkeypatch):
    monkeypatch.setattr(connection, "PATIENCE", 0.05)
    other = sqlite3.connect(store.path)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StoreLocked):
        store.journal.record_status(prices[0], "refuted", reviewer="anna")

    other.close()
    store.journal.record_status(prices[0], "refuted", reviewer="anna")


@pytest.mark.parametrize("act", ["move", "delete", "replace"])
def test_a_store_that_is_no_longer_where_it_was_saves_nothing(store, prices, tmp_path, act):
    if act == "delete":
        store.path.unlink()
    else:
        store.path.rename(tmp_path / "elsewhere.db")
    if act == "replace":
        shutil.copy(tmp_path / "elsewhere.db", store.path)

    with pytest.raises(StoreMoved):
        store.journal.record_status(prices[0], "refuted", reviewer="anna")

    assert store.claims.get(prices[0], reviewer="anna").answer.status is None


def test_a_full_disk_saves_nothing_and_the_same_answer_can_be_saved_later(store, prices):
    pages = store.connection.row("PRAGMA page_count")[0]
    store.connection.sqlite.execute(f"PRAGMA max_page_count={pages}")

    with pytest.raises(StoreFull, match="nothing was saved"):
        store.journal.record_note(prices[0], "n" * 100_000, reviewer="anna")

    store.connection.sqlite.execute("PRAGMA max_page_count=1000000")
    store.journal.record_note(prices[0], "n" * 100_000, reviewer="anna")
    assert len(store.journal.of_claim(prices[0])) == 1


def test_a_commit_that_failed_after_it_was_written_counts_as_saved_once(store, prices):
    class Failing:
        """A connection whose next COMMIT is carried out and then reports a failure."""

        def __init__(self, real: sqlite3.Connection) -> None:
            self.real = real
            self.fail = True

        def __getattr__(self, name):
            return getattr(self.real, name)

        def execute(self, statement, *values):
            result = self.real.execute(statement, *values)
            if statement == "COMMIT" and self.fail:
                self.fail = False
                error = sqlite3.OperationalError("disk I/O error")
                error.sqlite_errorcode = sqlite3.SQLITE_IOERR
                raise error
            return result

    store.connection.sqlite = Failing(store.connection.sqlite)

    store.journal.record_status(prices[0], "refuted", reviewer="anna")

    assert len(store.journal.of_claim(prices[0])) == 1


LOCKED = """
import sqlite3, sys
try:
    sqlite3.connect(sys.argv[1], timeout=0).execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error)
"""


def test_a_second_look_at_a_store_keeps_the_locks_of_the_first(store, tmp_path):
    with store.connection.write():
        with ClaimStore(store.path) as again:
            again.articles.progress()
        back_up(store.path, tmp_path / "copy.db")
        done = subprocess.run(
            [sys.executable, "-c", LOCKED, str(store.path)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip

    assert done.stdout.strip() == "database is locked"


READ_ONLY = """
import os, sys
from pathlib import Path
from claims_db import ClaimStore, models
with ClaimStore(Path(sys.argv[2])) as store:
    store.journal.record_status(1, "refuted", reviewer="anna")  # all is loaded that is needed
if os.getuid() == 0:
    os.setuid(65534)
with ClaimStore(Path(sys.argv[1])) as store:
    print(store.articles.progress().claims)
    try:
        store.journal.record_status(1, "refuted", reviewer="anna")
    except Exception as error:
        print(type(error).__name__)
"""


def test_a_read_only_store_is_read_and_not_written(tmp_path):
    """By somebody who need not be allowed to read the program once it is loaded."""
    other = closed_store(tmp_path / "other.db")
    folder = Path("/tmp") / f"read-only-{os.getpid()}"
    folder.mkdir()
    try:
        path = closed_store(folder / "claims.db")
        path.chmod(0o444)
        folder.chmod(0o555)
        done = subprocess.run(
            [sys.executable, "-c", READ_ONLY, str(path), str(other)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.split() == ["2", StoreReadOnly.__name__], done.stderr
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


BEGIN_STORE = """
import sys
from pathlib import Path
from claims_db import ClaimStore
sys.stdin.readline()
with ClaimStore(Path(sys.argv[1])) as store:
    store.journal.latest()
    print(len(store.sources.all()))
"""


def test_eight_programs_that_begin_a_store_at_once_share_one(tmp_path):
    path = tmp_path / "new" / "claims.db"
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", BEGIN_STORE, str(path)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(8)
    ]  # fmt: skip
    outputs = [program.communicate("go\n") for program in programs]

    assert {out for out, _ in outputs} == {outputs[0][0]}
    assert all(not err for _, err in outputs)
    assert {file.name for file in path.parent.iterdir()} <= {"claims.db", "claims.db-journal"}


def test_a_newly_opened_store_needs_no_heavy_libraries():
    heavy = "pydantic", "sqlite_utils", "rapidfuzz", "numpy"
    program = f"""
import sys
from pathlib import Path
from claims_db import ClaimStore
with ClaimStore(Path(sys.argv[1])) as store:
    store.claims.lines_from((0, 0), 10, reviewer="anna")
    store.claims.get(1, reviewer="anna")
print(*[name for name in {heavy} if name in sys.modules])
"""
    folder = Path("/tmp") / f"light-{os.getpid()}"
    folder.mkdir()
    try:
        path = closed_store(folder / "claims.db")
        done = subprocess.run(
            [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
        )
        assert done.stdout.strip() == ""
    finally:
        shutil.rmtree(folder)


def test_every_fault_says_in_one_line_what_to_do():
    def below(error: type[StoreError]) -> list[type[StoreError]]:
        return [error, *(one for sub in error.__subclasses__() for one in below(sub))]

    for error in below(StoreError)[1:]:
        line = str(error(Path("claims.db")))
        assert line.startswith("claims.db: ")
        assert "\n" not in line
        assert line.count(". ") + line.count(": ") >= 2, line
