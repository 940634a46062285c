"""What is no sound store is refused with a reason, and what cannot be saved is never said to be."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from claims_db import ClaimStore, StoreError
from claims_db.backup import back_up
from claims_db.file.errors import StoreFull, StoreLocked, StoreMoved, StoreReadOnly
from tests.store.drawing import closed_store


def test_a_lock_held_too_long_is_told(store, prices):
    store.connection.wait_at_most(0.05)
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

    store.connection._sqlite = Failing(store.connection.sqlite)

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
from claims_db import ClaimStore
from claims_db.values import models
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


def test_reading_waits_for_others_after_a_decision_too(store, prices):
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    with closing(
        sqlite3.connect(store.path, isolation_level=None, check_same_thread=False)
    ) as other:
        other.execute("BEGIN EXCLUSIVE")
        leaving = threading.Timer(0.02, other.execute, ["ROLLBACK"])
        leaving.start()

        assert len(store.journal.of_claim(prices[0])) == 1
        leaving.join()


def test_reading_waits_no_longer_than_it_was_told_to(store, prices):
    store.connection.wait_at_most(0.01)
    store.journal.record_status(prices[0], "refuted", reviewer="anna")
    with closing(sqlite3.connect(store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(StoreLocked):
            store.journal.of_claim(prices[0])
