"""`sync` and `hub`: the store meets other machines through PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from workbench.cli.hub_address import hub_address
from workbench.cli.kept import keep_said
from workbench.cli.output import complain, say
from workbench.cli.parameters import WORDS
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from claims_db.hub.sync import Synced

MOST_SHARDS = 256
SHOWN = 5
"""Records that were set aside and are shown; the others are counted."""


@contextmanager
def hub_parts() -> Iterator[None]:
    """Say what to install where PostgreSQL's client is missing.

    Raises:
        NoHubHere: It is.
    """
    from claims_db.hub.errors import NoHubHere

    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise
        raise NoHubHere from None


@click.command()
@click.argument("url", type=WORDS, required=False)
@with_settings
def sync(settings: Settings, url: str | None) -> None:
    """Send the hub what it lacks, and take in what it has.

    The hub is a PostgreSQL database, postgresql://NAME@MACHINE/DATABASE; it is remembered. The
    password stands in ~/.pgpass or PGPASSWORD, never here.
    """
    address = hub_address(url)
    with hub_parts():
        from claims_db.file.index_parts import much_comes_in
        from claims_db.hub.connection import Hub
        from claims_db.hub.sync import Sync

        with Hub(address) as hub, settings.begin_store() as store:
            if url:
                keep_said(hub=url)
            with much_comes_in(store.connection):
                synced = Sync(store, hub, is_named=url is not None).run()
    tell(synced)


@click.group()
def hub() -> None:
    """Make a hub, let people in, erase texts."""


@hub.command()
@click.argument("url", type=WORDS, required=False)
@click.option(
    "--shards",
    type=click.IntRange(1, MOST_SHARDS),
    default=1,
    help="In how many parts what is sent is numbered, for thousands of people; for good. [1]",
)
@with_settings
def init(settings: Settings, url: str | None, shards: int) -> None:
    """Make a hub in an empty database; you administer it."""
    with hub_parts():
        from claims_db.hub.founding import found

        login = found(hub_address(url), settings.reviewer_name, shards)
    if url:
        keep_said(hub=url)
    say(f"the hub is made; {login} administers it, as {settings.reviewer_name}")


@hub.command()
@click.argument("login", type=WORDS)
@click.argument("name", type=WORDS)
@click.option(
    "--to",
    "part",
    type=click.Choice(("read", "review", "administer")),
    default="review",
    help="What she may do. [review]",
)
@click.option("--hub", "url", type=WORDS, metavar="URL", help="[env: WORKBENCH_HUB]")
def admit(login: str, name: str, part: str, url: str | None) -> None:
    """Let a LOGIN of the server send what NAME decides."""
    with hub_parts():
        from claims_db.hub import founding

        parts: dict[str, founding.Part] = {
            "read": "reads",
            "review": "reviews",
            "administer": "administers",
        }
        founding.admit(hub_address(url), login, name, parts[part])
    say(f"{login} {parts[part]}, as {name}")


@hub.command(name="tidy")
@click.argument("url", type=WORDS, required=False)
@with_settings
def tidy_hub(settings: Settings, url: str | None) -> None:
    """Erase from the hub the texts that `workbench tidy` has let go of here.

    Other machines keep theirs until they are tidied.
    """
    with hub_parts():
        from claims_db.hub.connection import Hub
        from claims_db.hub.tidying import erase_let_go

        with Hub(hub_address(url)) as opened, settings.open_store() as store:
            erased = erase_let_go(store, opened)
    for title in erased:
        say(f"erased from the hub: {title}")
    if not erased:
        say("nothing to erase: `workbench tidy` lets go of the texts of removed articles first")


@hub.command()
def leave() -> None:
    """Forget the hub: reviews meet it no more until it is named again."""
    keep_said(hub="")
    say("the hub is forgotten; what came from it stays")


def tell(synced: "Synced") -> None:
    """Print what a meeting has brought."""
    if synced.started_over:
        complain("the hub is another one than the last time; all was read and sent again")
    for remark in synced.remarks:
        complain(remark)
    for line in synced.aside[:SHOWN]:
        complain(f"set aside: {line}")
    if len(synced.aside) > SHOWN:
        complain(f"set aside: {len(synced.aside) - SHOWN} more")
    for name, decisions in synced.waiting:
        complain(
            f"{decisions} of {name} wait for whoever administers the hub: this login sends what"
            f" {synced.sends}"
        )
    say(
        f"{synced.sent} records sent, {synced.articles} new articles,"
        f" {synced.decisions} new decisions"
    )
