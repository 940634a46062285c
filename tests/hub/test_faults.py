"""Machines that work apart, lose their connections, and are killed, end with the same export.

`WORKBENCH_FAULTS=full` lets eight of them do so 500 times.
"""

import csv
import io
import os
import random
import shutil
import signal
import time
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from claims_db import ClaimsDBError, ClaimStore
from claims_db.check import find_problems
from claims_db.export.claims import exported_claims
from claims_db.export.csv import write_csv
from claims_db.hub.connection import Hub
from claims_db.hub.errors import HubError
from claims_db.hub.sync import Sync
from tests.store.drawing import add_drawn, settle
from tests.store.faults.reviewer import make_store
from tests.store.faults.test_machines import work
from tests.store.test_merging import state

pytestmark = pytest.mark.slow

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
TIMES, MACHINES = (500, 8) if FULL else (2, 4)
EIGHT, KILLED, TURNS = 8, 3, 3
"""Machines that are at work at once, how many of them are killed, how often each meets the hub."""
KILLED_EVERY = 20
"""In one of so many rounds the server is killed too: it takes seconds to come back."""


@pytest.mark.parametrize("newsroom", [1, 3], indirect=True)
def test_machines_that_meet_a_hub_agree_whatever_happens_to_them(newsroom, tmp_path):
    let_in(newsroom, MACHINES)
    seed = os.environ.get("WORKBENCH_SEED", "")
    for number in range(TIMES):
        chance = random.Random(f"{seed}{number}")
        folder = tmp_path / str(number)
        folder.mkdir()
        Round(newsroom, folder, chance, kills_server=number % KILLED_EVERY == 1).run()
        shutil.rmtree(folder)
        with psycopg.connect(newsroom.address) as postgres:
            postgres.execute("TRUNCATE workbench.batch, workbench.record")
        if FULL:
            print(f"round {number}", flush=True)


@pytest.mark.parametrize("newsroom", [1, 2, 4], indirect=True)
def test_eight_machines_at_once_agree_though_they_are_killed_and_cut_off(newsroom, tmp_path):
    let_in(newsroom, EIGHT)
    newsroom.address = newsroom.join("vira", "administers")  # whose rights the server looks at
    chance = random.Random(os.environ.get("WORKBENCH_SEED", ""))

    Round(newsroom, tmp_path, chance, EIGHT).run_at_once()

    with psycopg.connect(newsroom.address) as postgres:
        batches = postgres.execute("SELECT COUNT(*) FROM workbench.batch").fetchone()
    assert batches > (EIGHT,)


def let_in(newsroom, machines: int) -> None:
    """Let in everybody who decides at some machines."""
    with psycopg.connect(newsroom.address) as postgres:
        for name in ("anna", "boris", *(f"{number}.db" for number in range(machines))):
            postgres.execute(
                "INSERT INTO workbench.member VALUES (%(name)s, %(name)s)", {"name": name}
            )


class Round:
    """Some machines, half of them beginning with the same articles, and what happens to them."""

    def __init__(
        self,
        newsroom: object,
        folder: Path,
        chance: random.Random,
        machines: int = MACHINES,
        *,
        kills_server: bool = False,
    ) -> None:
        self.newsroom, self.folder, self.chance = newsroom, folder, chance
        self.kills_server = kills_server
        first = make_store(folder / "0.db", articles=2)
        self.paths = [first]
        for number in range(1, machines):
            path = folder / f"{number}.db"
            if number % 2:
                shutil.copy(first, path)
            else:
                make_store(path, articles=0)
            self.paths.append(path)

    def run(self) -> None:
        """Work and meet, disturbed; then meet undisturbed, and compare."""
        for turn in range(3):
            for path in self.paths:
                with ClaimStore(path) as store:
                    work(store, self.chance, path.name)
                match self.chance.randrange(4):
                    case 0:
                        self.meet_and_be_killed(path)
                    case 1:
                        self.meet_and_be_cut_off(path)
                    case 2:
                        self.meet(path, at_most=self.chance.choice((None, 9)))
            if self.kills_server and turn == 1:
                self.newsroom.server.kill()
        self.meet_undisturbed_and_compare()

    def run_at_once(self) -> None:
        """Work and meet, all of them at once, disturbed; then undisturbed, and compare."""
        for path in self.paths:
            with ClaimStore(path) as store:
                settle(store, add_drawn(store, f"|At {path.name}.|")[0], reviewer=path.name)
        running = [self.begin(path) for path in self.paths]
        killed = self.chance.sample(running, KILLED)
        for child in killed:
            time.sleep(self.chance.uniform(0, 0.3))
            os.kill(child, signal.SIGKILL)
            self.cut_off()
        for child in running:
            _, status = os.waitpid(child, 0)
            assert status in ((0, signal.SIGKILL) if child in killed else (0,))
        self.meet_undisturbed_and_compare()

    def begin(self, path: Path) -> int:
        """Let a machine work and meet, again and again, in a process of its own."""
        chance = random.Random(self.chance.random())
        if child := os.fork():
            return child
        status = 1
        try:
            for _ in range(TURNS):
                with ClaimStore(path) as store:
                    work(store, chance, path.name)
                with suppress(HubError):  # it was cut off
                    self.meet(path)
            status = 0
        finally:
            os._exit(status)

    def meet_undisturbed_and_compare(self) -> None:
        """Let everybody have everything of the others, and see that it is so."""
        for _ in range(2):
            for path in self.paths:
                self.meet(path)
        self.compare()

    def meet(self, path: Path, at_most: int | None = None) -> None:
        """Meet the hub once; in small pieces, so that there is much to break off."""
        with Hub(self.newsroom.address) as hub, ClaimStore(path) as store:
            synced = Sync(store, hub, read_at_once=7, piece=3_000, at_most=at_most).run()
        assert synced.aside == ()
        assert synced.waiting == ()

    def meet_and_be_killed(self, path: Path) -> None:
        """Meet in a process that is killed at any moment."""
        at_most = self.chance.choice((None, 9))
        child = os.fork()
        if not child:
            try:
                self.meet(path, at_most)
            finally:
                os._exit(0)
        time.sleep(self.chance.uniform(0, 0.12))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)

    def meet_and_be_cut_off(self, path: Path) -> None:
        """Meet while another process cuts every connection at any moment."""
        cutter = os.fork()
        if not cutter:
            try:
                time.sleep(self.chance.uniform(0, 0.1))
                self.cut_off()
            finally:
                os._exit(0)
        try:
            self.meet(path)
        except ClaimsDBError:
            pass
        finally:
            os.waitpid(cutter, 0)

    def cut_off(self) -> None:
        """Cut every connection to the hub."""
        self.newsroom.server.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{self.newsroom.database}'"
        )

    def compare(self) -> None:
        """Every store has the same, is sound, and has nothing twice; the hub neither."""
        states, exports, journals = [], [], []
        for path in self.paths:
            with ClaimStore(path) as store:
                assert list(find_problems(store)) == []
                states.append(state(store))
                exports.append(exported(store))
                journals.append({d.uuid for d in store.journal.latest(10_000)})
        assert all(one == states[0] for one in states)
        assert all(one == journals[0] for one in journals)
        assert [differences(one, exports[0]) for one in exports] == [[]] * len(exports)
        with psycopg.connect(self.newsroom.address) as postgres:
            sent = [
                key
                for (key,) in postgres.execute(
                    "SELECT key FROM workbench.record WHERE kind = 'decision'"
                )
            ]
        assert sorted(sent) == sorted(journals[0])


def exported(store: ClaimStore) -> list[list[str]]:
    """The whole CSV but for the numbers of articles and claims, which are each store's own."""
    file = io.BytesIO()
    write_csv(exported_claims(store, everything=True), file)
    rows = list(csv.reader(io.StringIO(file.getvalue().decode("utf-8-sig"), newline="")))
    assert rows[0][:2] == ["claim_id", "article_id"]
    texts = {f"a{a.id}": a.text_sha256 for a in store.articles.all()}
    return sorted([texts[row[1]], row[10].zfill(9), *row[2:]] for row in rows[1:])


def differences(one: list[list[str]], other: list[list[str]]) -> list[object]:
    """Where two exports differ, for whoever reads the failure."""
    if len(one) != len(other):
        return [len(one), len(other)]
    return [
        (here[2], column, cell, cell_there)
        for here, there in zip(one, other, strict=True)
        for column, (cell, cell_there) in enumerate(zip(here, there, strict=True))
        if cell != cell_there
    ]
