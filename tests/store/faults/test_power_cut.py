"""After a power cut, every decision that was acknowledged is there, and nothing is corrupt.

The calls of a reviewer at work are written down by strace and replayed; at each of them
the power fails in many ways. `WORKBENCH_FAULTS=full` makes 20,000 images.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.file.errors import CorruptStore
from tests.store.faults.power import Disk, File
from tests.store.faults.reviewer import make_store
from tests.store.faults.test_injected import can_trace

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
IMAGES = 20_000 if FULL else 300
ACTS = 120 if FULL else 8
TRIES = 2.5
"""Images drawn for each one that differs from all before it, about."""
ROOT = Path(__file__).parent.parent.parent.parent
CALLS = "trace=write,pwrite64,ftruncate,fsync,fdatasync"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not can_trace(), reason="needs strace and the right to trace"),
]


def record(folder: Path, mode: str) -> Disk:
    """Let a reviewer work under strace; return the disk as it was before."""
    path = make_store(folder / "claims.db", articles=2)
    journal = folder / "claims.db-journal"
    disk = Disk({file.name: File(bytearray(file.read_bytes())) for file in (path, journal)})
    subprocess.run(
        [
            "strace", "-f", "-y", "-qq", "-xx", "-s", "1000000", "-e", CALLS,
            "-o", str(folder / "trace"),
            sys.executable, "-B", "-m", "tests.store.faults.traced", str(path), str(ACTS), mode,
        ],
        check=True, cwd=ROOT, capture_output=True,
    )  # fmt: skip
    return disk


def cut_power(folder: Path, mode: str, images: int) -> Iterator[tuple[bool, bool]]:
    """Yield of about so many different images whether it lost something, whether it is corrupt."""
    disk = record(folder, mode)
    calls = sum(1 for line in (folder / "trace").open() if "(" in line)
    tries = max(1, round(TRIES * images / calls))
    chance = random.Random(int(os.environ.get("WORKBENCH_SEED", "1")))
    image = folder / "image"
    image.mkdir()
    seen: set[tuple[int, bytes]] = set()
    for _ in disk.follow(folder / "trace"):
        for _ in range(1 if disk.is_settled else tries):
            files = disk.power_cut(chance)
            different = len(disk.told), sha256(b"".join(files.values())).digest()
            if different in seen:
                continue
            seen.add(different)
            for name, content in files.items():
                (image / name).write_bytes(content)
            here, sound = recovered(image / "claims.db", thoroughly=len(seen) % 20 == 0)
            yield not disk.told <= here, not sound
    assert disk.told


def recovered(path: Path, *, thoroughly: bool) -> tuple[set[str], bool]:
    """Which decisions are in a store after its next opening, and whether it is sound."""
    if thoroughly:
        try:
            with ClaimStore(path) as store:
                problems = list(find_problems(store))
                rows = store.connection.rows("SELECT uuid FROM decision")
                return {row["uuid"] for row in rows}, not problems
        except CorruptStore:
            return set(), False
    with closing(sqlite3.connect(path)) as sqlite:
        try:
            sound = sqlite.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            return {row[0] for row in sqlite.execute("SELECT uuid FROM decision")}, sound
        except sqlite3.DatabaseError:
            return set(), False


@pytest.fixture
def memory(tmp_path):
    """A folder whose disk is fast: the power is cut on paper."""
    folder = Path("/dev/shm") / f"power-{os.getpid()}"
    if not folder.parent.is_dir():
        yield tmp_path
        return
    folder.mkdir()
    yield folder
    shutil.rmtree(folder)


def test_a_power_cut_loses_nothing_that_was_acknowledged(memory):
    images = list(cut_power(memory, "sound", IMAGES))

    lost, corrupt = map(sum, zip(*images, strict=True))
    print(f"{len(images)} images: {lost} lost something, {corrupt} are corrupt")
    assert (lost, corrupt) == (0, 0)


@pytest.mark.parametrize("mode", ["careless", "hasty"])
def test_this_finds_out_who_syncs_too_little_or_speaks_too_soon(memory, mode):
    """The first image that lost something is enough."""
    assert any(lost for lost, _ in cut_power(memory, mode, min(IMAGES, 2_000)))
