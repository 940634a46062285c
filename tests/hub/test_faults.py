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
from pathlib import Path

import psycopg
import pytest

from claims_db import ClaimsDBError, ClaimStore
from claims_db.check import find_problems
from claims_db.export.claims import exported_claims
from claims_db.export.csv import write_csv
from claims_db.hub.connection import Hub
from claims_db.hub.sync import Sync
from tests.store.faults.reviewer import make_store
from tests.store.faults.test_machines import work
from tests.store.test_merging import state

pytestmark = pytest.mark.slow

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
TIMES, MACHINES = (500, 8) if FULL else (2, 4)
KILLED_EVERY = 20
"""In one of so many rounds the server is killed too: it takes seconds to come back."""


def test_machines_that_meet_a_hub_agree_whatever_happens_to_them(newsroom, tmp_path):
    for name in ("anna", "boris", *(f"{n}.db" for n in range(MACHINES))):
        with psycopg.connect(newsroom.address) as postgres:
            postgres.execute(
                "INSERT INTO workbench.member VALUES (%(name)s, %(name)s)", {"name": name}
            )
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


class Round:
    """Some machines, half of them beginning with the same articles, and what happens to them."""

    def __init__(
        self, newsroom: object, folder: Path, chance: random.Random, *, kills_server: bool
    ) -> None:
        self.newsroom, self.folder, self.chance = newsroom, folder, chance
        self.kills_server = kills_server
        first = make_store(folder / "0.db", articles=2)
        self.paths = [first]
        for number in range(1, MACHINES):
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
                with psycopg.connect(self.newsroom.address, autocommit=True) as postgres:
                    postgres.execute(
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
                    )
            finally:
                os._exit(0)
        try:
            self.meet(path)
        except ClaimsDBError:
            pass
        finally:
            os.waitpid(cutter, 0)

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
