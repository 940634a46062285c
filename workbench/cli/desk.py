"""`assign`, `ready`, `approve`, `send-back`: who is at what, and a colleague's second look."""

import click

from workbench.cli.output import print_json, print_table, say
from workbench.cli.parameters import CLAIM, THING, WORDS
from workbench.cli.settings import Settings, with_settings
from workbench.cli.tables import json_option

claims_argument = click.argument("claims", type=CLAIM, nargs=-1, required=True, metavar="CLAIM...")


@click.command()
@click.argument("things", type=THING, nargs=-1, metavar="[CLAIM|ARTICLE]...")
@click.option("--to", type=WORDS, metavar="NAME", help="Who is to settle them.")
@click.option("--nobody", is_flag=True, help="Nobody in particular any more.")
@json_option
@with_settings
def assign(
    settings: Settings, things: tuple[tuple[str, int], ...], to: str | None, nobody: bool,
    as_json: bool,
) -> None:  # fmt: skip
    """Give claims or articles to a reviewer.

    Without any, list who is at what. `assign a1 c7 --to olena`. A claim of its own goes before
    its article. The review lists what is yours by the key l.
    """
    if bool(things) != bool(to or nobody) or (to and nobody):
        raise click.UsageError("name what and to whom: assign a1 --to olena, or assign a1 --nobody")
    with settings.open_store() as store:
        if things:
            claims, articles = ([number for letter, number in things if letter == wanted]
                                for wanted in "ca")  # fmt: skip
            store.assigning.assign(
                to, claims=claims, articles=articles, reviewer=settings.reviewer_name
            )
            say(f"{', '.join(letter + str(number) for letter, number in things)}: {to or 'nobody'}")
            return
        rows = [burden._asdict() for burden in store.assigning.burdens()]
    if as_json:
        print_json(rows)
    else:
        print_table(rows)


@click.command()
@claims_argument
@with_settings
def ready(settings: Settings, claims: tuple[int, ...]) -> None:
    """Let settled claims wait for a colleague's second look."""
    with settings.open_store() as store:
        made = store.second_look.ready(claims, reviewer=settings.reviewer_name)
    say(looked(claims, made, "ready for a second look", "ready or approved already"))


@click.command()
@claims_argument
@with_settings
def approve(settings: Settings, claims: tuple[int, ...]) -> None:
    """Approve the answers of a colleague.

    Your own you cannot approve. An approval counts as long as the answer is the one you saw.
    """
    with settings.open_store() as store:
        made = store.second_look.approve(claims, reviewer=settings.reviewer_name)
    say(looked(claims, made, f"approved by {settings.reviewer_name}", "approved already"))


@click.command("send-back")
@claims_argument
@click.option("--reason", type=WORDS, required=True, metavar="TEXT", help="What is to be done.")
@with_settings
def send_back(settings: Settings, claims: tuple[int, ...], reason: str) -> None:
    """Give claims back to whoever settled them, and say why."""
    with settings.open_store() as store:
        made = store.second_look.send_back(claims, reason, reviewer=settings.reviewer_name)
    say(looked(claims, made, f"sent back: {reason}", "sent back already, for this reason"))


def looked(claims: tuple[int, ...], made: int, now: str, before: str) -> str:
    """c3, c4: approved by boris; 1 of them approved already"""
    left = len(set(claims)) - made
    if not made:
        return f"{named(claims)}: {before}"
    return f"{named(claims)}: {now}" + (f"; {left} of them {before}" if left else "")


def named(claims: tuple[int, ...]) -> str:
    """c3, c4"""
    return ", ".join(f"c{claim}" for claim in claims)
