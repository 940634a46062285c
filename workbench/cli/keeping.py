"""`log`, `adjudicate`, `merge`, `backup`, `restore`, `check`, `rebuild`: what was done, kept."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claims_db.values.desk_words import told
from workbench.cli.output import complain, print_json, print_table, say
from workbench.cli.parameters import CLAIM, WORDS
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from claims_db import Change, ClaimStore, Decision

SHOWN = 5
"""Changes of one act that are shown; the others are counted."""


@click.command()
@click.argument("claim", type=CLAIM, required=False)
@click.option("-n", "--limit", type=click.IntRange(1), default=20, help="Acts shown. [20]")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@with_settings
def log(settings: Settings, claim: int | None, limit: int, as_json: bool) -> None:
    """Show the history of a claim, or the latest acts.

    The newest stands last.
    """
    with settings.open_store() as store:
        if claim is not None:
            store.claims.get(claim, reviewer="")
            decisions = store.journal.of_claim(claim)
        else:
            decisions = store.journal.latest(limit)[::-1]
    for decision in decisions:
        if as_json:
            changes = [change._asdict() for change in decision.changes]
            print_json(decision._asdict() | {"changes": changes})
        else:
            tell(decision)


@click.command()
@click.argument("claim", type=CLAIM, required=False)
@click.option("--for", "chosen", type=WORDS, metavar="NAME", help="Whose answer shall stand.")
@click.option("--reopen", is_flag=True, help="Let nobody's answer stand any more.")
@click.option("--reason", type=WORDS, metavar="TEXT", help="Of a published claim.")
@with_settings
def adjudicate(
    settings: Settings, claim: int | None, chosen: str | None, reopen: bool, reason: str | None
) -> None:
    """List the disputed claims, or settle one of them.

    `adjudicate c3 --for anna` lets the answer of anna stand.
    """
    if (claim is None) != (chosen is None and not reopen) or (chosen and reopen):
        raise click.UsageError(
            "name a claim and whose answer shall stand: adjudicate c3 --for anna"
        )
    with settings.open_store() as store:
        if claim is None:
            list_disputes(store)
            return
        who = settings.reviewer_name
        store.disputes.adjudicate(claim, chosen, reviewer=who, reason=reason or "")
        status = store.claims.get(claim, reviewer="").settled_status
    say(f"c{claim}: {status}")


@click.command()
@click.argument("other", type=WORDS, metavar="OTHER.db")
@with_settings
def merge(settings: Settings, other: str) -> None:
    """Take in the articles and decisions of another store.

    Its sources come with them. The other store stays as it is.
    """
    from claims_db.merging import merge_store

    with settings.begin_store() as store:
        merged = merge_store(store, Path(other).expanduser())
        overlaps = store.disputes.superseded()
    for remark in merged.remarks:
        complain(remark)
    say(
        f"{merged.articles} new articles, {merged.sources} new sources,"
        f" {merged.decisions} new decisions"
    )
    if merged.disputed:
        complain(f"{merged.disputed} claims are disputed now. See `workbench adjudicate`.")
    if overlaps:
        complain(
            f"{len(overlaps)} answered claims were cut otherwise on another machine and are not"
            " in the lists. See `workbench adjudicate`."
        )


@click.command()
@click.argument("file", type=WORDS)
@with_settings
def backup(settings: Settings, file: str) -> None:
    """Copy the store to FILE and check the copy.

    FILE must not be there yet.
    """
    from claims_db.backup import back_up

    back_up(settings.store_path, Path(file).expanduser())
    say(f"{file}: a sound copy of {settings.store_path}")


@click.command()
@click.argument("file", type=WORDS)
@with_settings
def restore(settings: Settings, file: str) -> None:
    """Put the backup FILE in the place of the store.

    The old store is kept beside it.
    """
    from claims_db import backup as copies

    kept = copies.restore(Path(file).expanduser(), settings.store_path)
    say(f"{settings.store_path}: restored from {file}")
    if kept:
        say(f"{kept}: the store as it was before")


@click.command()
@with_settings
def check(settings: Settings) -> int:
    """See whether the store is sound.

    Checks the file, its counters, and its state against the journal.
    """
    from claims_db.check import find_problems, find_remarks

    with settings.open_store() as store:
        problems = list(find_problems(store))
        remarks = list(find_remarks(store))
        path = store.path
    for line in (*problems, *remarks):
        complain(line)
    if problems:
        complain(
            f"{path}: not sound. `workbench rebuild` mends what follows from the journal;"
            " what it does not, keep a copy of, then `workbench restore` a backup."
        )
        return 1
    say(f"{path}: sound")
    return 0


@click.command()
@with_settings
def rebuild(settings: Settings) -> None:
    """Compute anew what follows from the decisions.

    The store is copied first.
    """
    from claims_db.check.rebuild import rebuild as compute_anew
    from claims_db.file.backup import back_up_before

    with settings.open_store() as store:
        copy = back_up_before(store.path, "rebuild")
        compute_anew(store)
    say(f"{settings.store_path}: computed anew. {copy}: as it was before")


def list_disputes(store: "ClaimStore") -> None:
    """Print every answer to each disputed claim, and what two machines cut in two ways."""
    rows: list[dict[str, Any]] = [
        {
            "claim": f"c{dispute.id}",
            "reviewer": dispute.reviewer,
            "source": dispute.source,
            "confidence": dispute.confidence,
            "status": dispute.status,
            "says": dispute.content,
        }
        for dispute in store.disputes.all()
    ]
    print_table(rows)
    for claim_id in store.disputes.superseded():
        content = store.claims.get(claim_id, reviewer="").content
        say(f"c{claim_id}  not in the lists, cut otherwise on another machine: {content}")


def tell(decision: "Decision") -> None:
    """Print an act, a line for each of its first changes."""
    head = f"{decision.made_at[:19].replace('T', ' ')}  {decision.reviewer}  {decision.act}"
    for change in decision.changes[:SHOWN]:
        about = number_of(change)
        before, after = (in_words(change.field, v) for v in (change.before, change.after))
        say(f"{head}  {about}  {change.field}: {before} → {after}")
    if len(decision.changes) > SHOWN:
        say(f"{head}  and {len(decision.changes) - SHOWN} more changes")


def number_of(change: "Change") -> str:
    """The claim, source or article that was changed: c3, s12, a1."""
    if change.claim_id is not None:
        return f"c{change.claim_id}"
    return f"a{change.article_id}" if change.source_id is None else f"s{change.source_id}"


def in_words(field: str, value: Any) -> str:
    """A value of the journal as a person reads it."""
    if value is None:
        return "–"
    if field == "source":
        return " > ".join(value)
    if field == "span":
        return f"«{value['content']}»"
    if field == "evidence":
        return ", ".join(item["url"] for item in value)
    if field == "removed":
        return "yes"
    if isinstance(value, dict):
        return told(field, value)
    return str(value)
