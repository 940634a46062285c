"""`waive`, `sign-off`, `publish`, `corrections`: what goes out, and what is put right later."""

from typing import TYPE_CHECKING

import click

from workbench.cli.desk import claims_argument, named
from workbench.cli.output import complain, print_json, print_table, say
from workbench.cli.parameters import ARTICLE, CLAIM, MOMENT, WORDS
from workbench.cli.settings import Settings, with_language, with_settings
from workbench.cli.tables import json_option
from workbench.terminal import safe

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from claims_db.sign_off.failing import Failing
    from claims_db.sign_off.rules import Rulebook


@click.command()
@claims_argument
@click.option("--rule", type=WORDS, required=True, metavar="NAME", help="As sign-off lists it.")
@click.option("--reason", type=WORDS, required=True, metavar="TEXT", help="Why it may be so.")
@with_settings
def waive(settings: Settings, claims: tuple[int, ...], rule: str, reason: str) -> None:
    """Pass over a rule of sign-off, and say why.

    The exports carry the reason.
    """

    rules = settings.rules()
    if rule not in rules:
        raise click.BadParameter(f"there is no rule {rule!r}; there are {', '.join(rules)}")
    with settings.open_store() as store:
        store.publishing.waive(claims, rule, reason, reviewer=settings.reviewer_name)
    say(f"{named(claims)}: {rule} waived: {reason}")


@click.command("sign-off")
@click.argument("article", type=ARTICLE, required=False)
@click.option("--check", is_flag=True, help="Only list what fails.")
@click.option("--rules", "list_rules", is_flag=True, help="List the rules, and whose they are.")
@json_option
@with_settings
def sign_off(
    settings: Settings, article: int | None, check: bool, list_rules: bool, as_json: bool
) -> int:
    """Sign off an article by the rules of the desk.

    What fails is listed claim by claim. Each failure names the key of the review that mends it;
    `waive` passes over one with a reason. The rules: WORKBENCH_RULES, or rules.toml in your
    configuration folder, which says only what it has otherwise than --rules lists.
    """
    rules = settings.rules()
    if list_rules:
        tell_rules(rules, as_json)
        return 0
    if article is None:
        raise click.UsageError("name an article: sign-off a1")
    with settings.open_store() as store:
        found, done = looked_over(store, article, rules, settings, check=check)
    if as_json:
        print_json([one._asdict() for one in found])
    elif found:
        print_table([told(one) for one in found])
    else:
        say(f"a{article}: {done}")
    if found:
        times = "once" if len(found) == 1 else f"{len(found)} times"
        complain(f"a{article} fails {times}: mend it by its key, or `workbench waive`")
    return 1 if found else 0


def looked_over(
    store: "ClaimStore", article: int, rules: "Rulebook", settings: Settings, *, check: bool
) -> tuple[list["Failing"], str]:
    """What fails in an article; where nothing does, what was done."""
    from claims_db.sign_off.sign_off import failing_in, sign_off

    if found := failing_in(store, article, rules):
        return found, ""
    if not check:
        made = sign_off(store, article, rules, reviewer=settings.reviewer_name)
        return [], f"signed off by {made.by}, {made.at[:10]}"
    number = len(store.publishing.settled_in(article))
    kept = "1 settled claim keeps" if number == 1 else f"{number} settled claims keep"
    return [], f"{kept} the rules"


def told(failing: "Failing") -> dict[str, object]:
    """A row of what fails."""
    return {
        "claim": f"c{failing.claim_id}",
        "rule": failing.rule,
        "key": failing.key,
        "says": failing.says,
    }


def tell_rules(rules: "Rulebook", as_json: bool) -> None:
    """Print the rules, with whose they are."""
    rows = [
        {
            "rule": name,
            "on": "yes" if rule.on else "no",
            "key": rule.key,
            "says": rule.says,
            "after": rule.after,
        }
        for name, rule in rules.items()
    ]
    print_json(rows) if as_json else print_table(rows)


@click.command()
@click.argument("article", type=ARTICLE)
@click.argument("url", type=WORDS)
@click.option("--on", "day", type=MOMENT, metavar="DATE", help="The day. [today]")
@with_settings
def publish(settings: Settings, article: int, url: str, day: str | None) -> None:
    """Note where a fact-check was published.

    Its article is signed off before. From then on whoever changes one of its verdicts says why,
    and `corrections` lists it.
    """
    from claims_db.decisions.desk.questions import today
    from claims_db.sign_off.sign_off import publish as published

    on = (day or today())[:10]
    rules = settings.rules()
    with settings.open_store() as store:
        told = published(store, article, url, on, rules, reviewer=settings.reviewer_name)
    say(f"a{article}: {told} claim{'' if told == 1 else 's'} published at {url}, {on}")


@click.command()
@click.option("--claim", type=CLAIM, metavar="ID", help="Of which the verdict has changed")
@click.option("--reason", type=WORDS, metavar="TEXT", help="for this reason.")
@json_option
@with_language
@with_settings
def corrections(settings: Settings, claim: int | None, reason: str | None, as_json: bool) -> None:
    """Write what was corrected after publication.

    As Markdown, the newest first. --claim and --reason say why a verdict is another than was
    published, where it changed before anybody could be asked: by a merge, or because its claim
    was dropped.
    """
    from claims_db.export.corrections import as_markdown

    if (claim is None) != (reason is None):
        raise click.UsageError("name both: --claim c3 --reason TEXT")
    with settings.open_store() as store:
        if claim is not None and reason is not None:
            store.publishing.correct(claim, reason, reviewer=settings.reviewer_name)
            say(f"c{claim}: corrected")
            return
        found = store.publishing.corrections()
        complain_of_uncorrected(store)
    if as_json:
        print_json([one._asdict() for one in found])
    else:
        print(safe(as_markdown(found, settings.lang)), end="")


def complain_of_uncorrected(store: "ClaimStore") -> None:
    """Tell which published verdicts are others now, and nobody has said why."""
    for one in store.publishing.uncorrected():
        complain(
            f"c{one.claim_id} was published as {one.told} and is {one.now} now: say why with"
            f" `workbench corrections --claim c{one.claim_id} --reason TEXT`"
        )
