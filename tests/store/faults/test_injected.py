"""Every write, sync, truncation and renaming of a deed fails or is the last: old state or new.

Made to fail by `strace -e inject`; skipped where there is none, or tracing is refused.
`WORKBENCH_FAULTS=full` goes through every call with every fault.
"""

import itertools
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.file.store_file import SCHEMA_VERSION as NEWEST
from tests.store.faults.deed import DEEDS
from tests.store.faults.reviewer import make_store
from tests.store.first_schema import unpack

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
CALLS = "write,pwrite64,fsync,fdatasync,ftruncate,rename,link,linkat,unlink,unlinkat"
FAULTS = ("error=EIO", "error=ENOSPC", "signal=SIGKILL")
FILTERED = "--seccomp-bpf"
"""Only the traced calls stop the process; strace 6.1 loses the signals that it injects so."""
ROOT = Path(__file__).parent.parent.parent.parent


def can_trace() -> bool:
    if shutil.which("strace") is None:
        return False
    done = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store that has a past, and what the deeds need beside it; to be copied."""
    folder = tmp_path_factory.mktemp("prepared")
    path = make_store(folder / "claims.db", articles=1)
    shutil.copy(path, folder / "other.db")
    with ClaimStore(path) as store:
        store.journal.record_many(
            [1, 2], reviewer="anna", status="supported", source=[1], confidence=4
        )
    with ClaimStore(folder / "other.db") as other:
        other.journal.record_status(3, "refuted", reviewer="boris")
    unpack(folder)
    return folder


def run(deed: str, folder: Path, *tracing: str) -> subprocess.CompletedProcess[str]:
    """Do a deed, under strace where something is to be traced: it tells calls with their files."""
    strace = ["strace", "-f", "-y", "-q", "-o", str(folder / "trace"), *tracing]
    return subprocess.run(
        [
            *(strace if tracing else ()),
            sys.executable, "-B", "-m", "tests.store.faults.deed",
            deed, str(folder / "claims.db"), str(folder),
        ],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=120,
    )  # fmt: skip


def calls_of(deed: str, folder: Path) -> list[tuple[str, int]]:
    """Do a deed; return its calls on files of its folder: the name, and the how many-th of it."""
    done = run(deed, folder, FILTERED, "-e", f"trace={CALLS}")
    assert done.stdout.startswith("SAVED"), done.stderr
    seen: Counter[str] = Counter()
    calls = []
    for line in (folder / "trace").read_text().splitlines():
        made = re.match(r"\d+ +(\w+)\(", line)
        if made is None:
            continue
        seen[made[1]] += 1
        if str(folder) in line:
            calls.append((made[1], seen[made[1]]))
    return calls


def state(path: Path) -> object:
    """What is in a store, as far as a deed could have changed it."""
    with ClaimStore(path) as store:
        assert list(find_problems(store)) == []
        return (
            [tuple(row) for row in store.connection.rows("SELECT act, reviewer FROM decision")],
            [tuple(row) for row in store.connection.rows("SELECT id, start, end, gone FROM claim")],
            [tuple(row) for row in store.connection.rows("SELECT claim_id, note FROM answer")],
            store.articles.progress(),
        )


@pytest.mark.slow
@pytest.mark.skipif(not can_trace(), reason="needs strace and the right to trace")
@pytest.mark.parametrize("deed", DEEDS)
def test_a_fault_at_any_call_leaves_the_old_state_or_the_new(prepared, tmp_path, deed):
    for name in ("old", "new"):
        shutil.copytree(prepared, tmp_path / name)
    old = state(tmp_path / "old" / "claims.db")
    calls = calls_of(deed, tmp_path / "new")
    new = state(done_to(deed, tmp_path / "new"))
    assert (new != old) == (deed in CHANGING), "the deed does what it says, and no more"

    whole = exported(tmp_path / "new")
    cases = list(itertools.product(calls, FAULTS))
    if not FULL:
        cases = random.Random(deed).sample(cases, min(2, len(cases)))
    outcomes: Counter[str] = Counter()
    for number, ((call, when), fault) in enumerate(cases):
        folder = shutil.copytree(prepared, tmp_path / str(number))
        path = done_to(deed, folder)
        tracing = ["-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}"]
        done = run(deed, folder, *tracing, *[FILTERED] * (fault != "signal=SIGKILL"))
        about = f"{deed}: {fault} at {call} number {when}: {done.stdout}{done.stderr[-800:]}"
        said = done.stdout.split(" ")[0].strip()
        assert was_hit(folder, fault), f"{about}: the fault was not met"
        assert said or fault == "signal=SIGKILL", about
        outcomes[said or "killed"] += 1
        if deed == "migrate":
            assert migrated(path) in ((True, False) if said != "SAVED" else (True,)), about
        elif deed == "merge":  # goes on where it was broken off
            assert run(deed, folder).stdout.startswith("SAVED"), about
            assert state(path) == new, about
        elif deed == "take_in":  # an article all or nothing, one after the other
            assert len(state(path)[1]) in ((5 + 20,) if said == "SAVED" else (3, 5, 25)), about
        elif deed == "migrate_first":  # opening it goes through the steps that are left
            assert version_of(path) in ((1, NEWEST) if said != "SAVED" else (NEWEST,)), about
            assert state(path) == new, about
        else:
            assert path.exists(), f"{about}: there is no store"
            assert state(path) in ((new,) if said == "SAVED" else (old, new)), about
        if deed == "export":
            assert exported(folder) in ((whole,) if said == "SAVED" else (b"", whole)), about
        if (folder / "copy.db").exists():
            assert state(folder / "copy.db") == old, about
        shutil.rmtree(folder)
    print(f"{deed}: {len(calls)} calls, {dict(outcomes)}")


CHANGING = ("decide", "undo", "split", "bulk", "take_in", "migrate_first", "restore", "merge")
"""Deeds after which a store says something else; the others copy it, or compute the same."""


def done_to(deed: str, folder: Path) -> Path:
    """The store whose state tells what a deed has done."""
    return folder / ("first.db" if deed == "migrate_first" else "claims.db")


def was_hit(folder: Path, fault: str) -> bool:
    """Whether the call that was to fail was made, and failed, or was the last."""
    traced = (folder / "trace").read_text()
    return ("killed by SIGKILL" if "SIGKILL" in fault else "(INJECTED)") in traced


def version_of(path: Path) -> int:
    """The schema version of a store that may not be whole."""
    with closing(sqlite3.connect(path)) as sqlite:
        assert sqlite.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        return int(sqlite.execute("PRAGMA user_version").fetchone()[0])


def exported(folder: Path) -> bytes:
    """The exported file without the times in it; empty when there is none."""
    written = folder / "out.csv"
    return (
        re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.+]*", b"", written.read_bytes())
        if written.exists()
        else b""
    )


def migrated(path: Path) -> bool:
    """Whether a store has the new column; it is sound in either case."""
    version = version_of(path)
    with closing(sqlite3.connect(path)) as sqlite:
        columns = [row[1] for row in sqlite.execute("PRAGMA table_info(article)")]
    assert version in (NEWEST, NEWEST + 1)
    assert (version == NEWEST + 1) == ("desk" in columns)
    return version == NEWEST + 1
