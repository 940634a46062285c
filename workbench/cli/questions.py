"""`ask`, `reply`, `questions`, `letter`: the right of reply."""

import click

from workbench.cli.output import complain, print_json, print_table, say
from workbench.cli.parameters import ARTICLE, MOMENT, QUESTION, THING, WORDS
from workbench.cli.settings import Settings, with_language, with_settings
from workbench.cli.tables import json_option
from workbench.terminal import safe

SHOWN = ("question", "about", "whom", "until", "state", "what")
"""Columns that people see."""
LONGEST = 60


@click.command()
@click.argument("about", type=THING, metavar="CLAIM|ARTICLE")
@click.option("--whom", type=WORDS, required=True, metavar="NAME", help="Who is asked.")
@click.option("--what", type=WORDS, required=True, metavar="TEXT", help="The question.")
@click.option("--way", type=WORDS, metavar="WORDS", help="mail, telephone, in person.")
@click.option("--asked", type=MOMENT, metavar="DATE", help="When. [today]")
@click.option("--until", type=MOMENT, metavar="DATE", help="The day of the answer.")
@with_settings
def ask(
    settings: Settings, about: tuple[str, int], whom: str, what: str, way: str | None,
    asked: str | None, until: str | None,
) -> None:  # fmt: skip
    """Note what somebody concerned is asked.

    About a claim or a whole article. `letter` writes all that is open to one addressee as a
    text to mail.
    """
    letter, number = about
    with settings.open_store() as store:
        question = store.questions.ask(
            whom, what, way=way or "", asked=(asked or "")[:10], until=(until or "")[:10],
            claim=number if letter == "c" else None, article=number if letter == "a" else None,
            reviewer=settings.reviewer_name,
        )  # fmt: skip
    say(f"q{question}: {whom} is asked about {letter}{number}")


@click.command()
@click.argument("question", type=QUESTION)
@click.argument("answer", type=WORDS, required=False)
@click.option("--declined", is_flag=True, help="There will be no answer, they say.")
@click.option("--no-answer", "silent", is_flag=True, help="None came.")
@click.option("--on", "day", type=MOMENT, metavar="DATE", help="The day. [today]")
@with_settings
def reply(
    settings: Settings, question: int, answer: str | None, declined: bool, silent: bool,
    day: str | None,
) -> None:  # fmt: skip
    """Note what came back on a question.

    `reply q12 "We were not there."`
    """
    if declined + silent + bool(answer and not declined) != 1:
        raise click.UsageError("give the answer, or --declined, or --no-answer")
    result = "declined" if declined else "no_answer" if silent else "answered"
    with settings.open_store() as store:
        before = store.questions.get(question)
        store.questions.reply(
            question, result, answer or "", answered=(day or "")[:10],
            reviewer=settings.reviewer_name,
        )  # fmt: skip
    earlier = ": ".join(part for part in (worded(before.result), before.answer) if part)
    instead = f", instead of {earlier}" if earlier else ""
    say(f"q{question}: {worded(result)}{instead}")


def worded(result: str | None) -> str:
    """no_answer: no answer"""
    return (result or "").replace("_", " ")


@click.command()
@click.option("--open", "only_open", is_flag=True, help="Only those without an answer.")
@click.option("--whom", type=WORDS, metavar="NAME", help="Only those to one addressee.")
@click.option("--article", type=ARTICLE, metavar="ID", help="Only those about this article.")
@json_option
@with_settings
def questions(
    settings: Settings, only_open: bool, whom: str | None, article: int | None, as_json: bool
) -> None:
    """List what was asked, what is due next at the top."""
    with settings.open_store() as store:
        if article is not None:
            store.articles.living(article)
        found = store.questions.all(only_open=only_open, whom=whom, article=article)
    rows = [
        one._asdict()
        | {
            "question": f"q{one.number}",
            "about": f"a{one.of_article}" if one.claim_id is None else f"c{one.claim_id}",
            "state": one.result or ("overdue" if one.is_overdue else "open"),
        }
        for one in found
    ]
    if as_json:
        print_json(rows)
    else:
        print_table([{name: shortened(row[name]) for name in SHOWN} for row in rows])


def shortened(value: object) -> str:
    """A value of a table, no longer than a line."""
    text = str(value).replace("_", " ")
    return text[: LONGEST - 1] + "…" if len(text) > LONGEST else text


@click.command()
@click.argument("whom", type=WORDS)
@with_language
@with_settings
def letter(settings: Settings, whom: str) -> int:
    """Write the open questions to one addressee as a text to mail.

    WHOM is the name that they were asked under, as `questions` lists it.
    """
    from claims_db.export.letter import letter as written

    with settings.open_store() as store:
        found = store.questions.all(only_open=True, whom=whom)
        if not found:
            complain(f"no question to {whom} is open. See `workbench questions --open`")
            return 1
        text = written(
            found, store.articles.get, sender=settings.reviewer_name, language=settings.lang
        )
    print(safe(text), end="")
    return 0
