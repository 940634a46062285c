"""A reviewer's program is killed at any moment, alone or among others: what was saved stays.

`WORKBENCH_FAULTS=full` kills 10,000 times.
"""

import os
import random
import select
import signal
import time
from pathlib import Path

import pytest
import sqlite_utils  # noqa: F401, loaded once and not in every child

from claims_db.values import models  # noqa: F401
from tests.store.faults.reviewer import assert_sound, make_store, work

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
KILLS = 10_000 if FULL else 60
KILLS_A_STORE = 250


class Writer:
    """A child that works on a store until it is killed."""

    def __init__(self, path: Path, name: str, seed: int) -> None:
        self.pipe, acknowledged = os.pipe()
        self.process = os.fork()
        if self.process == 0:
            try:
                work(path, name, seed, acknowledged)
            finally:
                os._exit(1)
        os.close(acknowledged)

    def await_a_decision(self) -> None:
        """Let it save something first, however slow the machine is now."""
        select.select([self.pipe], [], [], 5)

    def kill(self) -> set[str]:
        """Kill it; return what it was told to be saved."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        with os.fdopen(self.pipe, "rb") as pipe:
            lines = pipe.read().decode().split("\n")
        return set(lines[:-1])


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_what_was_saved_survives_kills_at_any_moment(tmp_path):
    chance = random.Random(os.environ.get("WORKBENCH_SEED", "1"))
    kills = saved = 0
    while kills < KILLS:
        path = make_store(tmp_path / f"{kills}.db")
        acknowledged: set[str] = set()
        for round_ in range(KILLS_A_STORE):
            if kills >= KILLS:
                break
            writers = [
                Writer(path, name, chance.randrange(2**32))
                for name in ("anna", "boris", "dina")[: chance.randrange(1, 4)]
            ]
            for writer in writers:
                if chance.random() < 0.5:
                    writer.await_a_decision()
                time.sleep(chance.uniform(0, 0.03))
                acknowledged |= writer.kill()
                kills += 1
            if round_ % 10 == 0 or not FULL:
                assert_sound(path, acknowledged)
        assert_sound(path, acknowledged)
        saved += len(acknowledged)
        path.unlink()
    print(f"{kills} kills, {saved} decisions acknowledged, 0 lost")
    assert saved > kills / 4
