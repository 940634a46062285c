"""A database to a hub: its tables, its three roles, and who is a member."""

import os
from contextlib import suppress
from importlib import resources
from itertools import pairwise
from typing import Literal

import psycopg
from psycopg import errors, sql

from claims_db.hub.address import connection_parameters
from claims_db.hub.connection import FIRST, first_line
from claims_db.hub.errors import HubError, HubInTheWay, HubUnreachable, NoHubThere, NotAllowed

Part = Literal["reads", "reviews", "administers"]
PARTS: tuple[Part, ...] = ("reads", "reviews", "administers")
"""What somebody may do at a hub; each may do what those before may."""


def found(url: str, reviewer: str, shards: int = 1) -> str:
    """Make a hub, all of it or nothing; whoever makes it administers it. Return her login.

    Args:
        shards: In how many parts batches are numbered, each by itself; for good.

    Raises:
        HubInTheWay: There is one.
        HubError: It cannot be made.
    """
    schema = resources.files("claims_db.hub").joinpath("schema.sql").read_text(encoding="utf-8")
    try:
        with psycopg.connect(**connection_parameters(url)) as postgres:  # type: ignore[arg-type]
            login = postgres.info.user
            make_roles(postgres)
            postgres.execute("CREATE SCHEMA workbench")
            postgres.execute(schema.encode())
            leave_bodies_as_they_are(postgres)
            write_member(postgres, login, reviewer)
            grant(postgres, login, "administers")
            write_shards(postgres, login, shards)
            return login
    except psycopg.Error as error:
        raise meaning(error, "make") from None


def admit(url: str, login: str, reviewer: str, part: Part) -> None:
    """Let a login, which the server has, do its part at a hub, under a reviewer's name.

    Raises:
        HubError: There is no such login or hub, or it is not hers to do.
    """
    try:
        with psycopg.connect(**connection_parameters(url)) as postgres:  # type: ignore[arg-type]
            write_member(postgres, login, reviewer)
            grant(postgres, login, part)
    except errors.UndefinedObject:
        raise HubError(
            f"the server has no login {login}. Whoever keeps it makes one:"
            f" CREATE ROLE {login} LOGIN; and \\password {login}"
        ) from None
    except errors.UniqueViolation:
        raise HubError(f"{reviewer} is the name of another login; nothing was changed") from None
    except psycopg.Error as error:
        raise meaning(error, "admit members to") from None


def make_roles(postgres: psycopg.Connection) -> None:
    """Make the three roles where the server has none yet."""
    there = {row[0] for row in postgres.execute("SELECT rolname FROM pg_roles")}
    for part in PARTS:
        if f"workbench_{part}" not in there:
            postgres.execute(statement("CREATE ROLE {} NOLOGIN", part))
    for below, part in pairwise(PARTS):
        postgres.execute(statement("GRANT {} TO {}", below, part))
    for part in ("reads", "reviews"):
        postgres.execute(statement("GRANT {} TO {} WITH ADMIN OPTION", part, "administers"))


def statement(text: str, *parts: str) -> sql.Composed:
    """A statement about roles, which are no values."""
    return sql.SQL(text).format(*(sql.Identifier(f"workbench_{part}") for part in parts))


def leave_bodies_as_they_are(postgres: psycopg.Connection) -> None:
    """Let PostgreSQL not compress articles, which is half of the work of taking them in.

    An engine that only speaks its protocol may have no such setting, and needs none.
    """
    with suppress(errors.FeatureNotSupported, errors.SyntaxError), postgres.transaction():
        postgres.execute("ALTER TABLE workbench.record ALTER body SET STORAGE EXTERNAL")


def write_member(postgres: psycopg.Connection, login: str, reviewer: str) -> None:
    """Write down under which name a login reviews."""
    postgres.execute(
        """
        INSERT INTO workbench.member (login, reviewer)
        VALUES (%(login)s, %(reviewer)s)
        ON CONFLICT (login) DO UPDATE SET reviewer = excluded.reviewer
        """,
        {"login": login, "reviewer": reviewer},
    )


def write_shards(postgres: psycopg.Connection, login: str, shards: int) -> None:
    """Make the shards, each with a stamp: a store that meets an empty hub knows it again."""
    numbers = range(1, shards + 1) if shards > 1 else [FIRST]
    only = sql.SQL("ALTER TABLE workbench.batch ADD CHECK (shard BETWEEN {} AND {})")
    postgres.execute(only.format(numbers[0], numbers[-1]))
    for shard in numbers:
        postgres.execute("INSERT INTO workbench.shard VALUES (%(shard)s)", {"shard": shard})
        postgres.execute(
            """
            INSERT INTO workbench.batch (shard, number, sender, stamp)
            VALUES (%(shard)s, 1, %(login)s, %(stamp)s)
            """,
            {"shard": shard, "login": login, "stamp": os.urandom(16)},
        )


def grant(postgres: psycopg.Connection, login: str, part: str) -> None:
    """Let a login do its part."""
    role = sql.Identifier(f"workbench_{part}")
    postgres.execute(sql.SQL("GRANT {} TO {}").format(role, sql.Identifier(login)))


def meaning(error: psycopg.Error, what: str) -> HubError:
    """What an error of the server means for whoever makes or administers a hub."""
    if isinstance(error, errors.DuplicateSchema):
        return HubInTheWay()
    if isinstance(error, errors.UndefinedTable | errors.InvalidSchemaName):
        return NoHubThere()
    if isinstance(error, errors.InsufficientPrivilege):
        return NotAllowed("this login", what)
    return HubUnreachable(first_line(error))
