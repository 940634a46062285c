"""The options that say how articles are read, and what the files do not say of them."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from workbench.cli.parameters import ENCODING, LANGUAGE, MOMENT, WORDS

if TYPE_CHECKING:
    from workbench.ingest import Reading

FIELD_OPTIONS = {
    "text": "text",
    "title": "title",
    "publisher": "publisher",
    "published": "date",
    "url": "url",
    "author": "author",
}
"""What the options --…-field name, of the parts of an article."""

Command = TypeVar("Command", bound=Callable[..., Any])


def reading_options(command: Command) -> Command:
    """Give a command the options that say how files are read and what they do not say."""
    types = {
        "language": LANGUAGE,
        "published": MOMENT,
        "encoding": ENCODING,
        "errors": click.Choice(["strict", "replace"]),
        "max-bytes": click.IntRange(min=1),
        "max-seconds": click.FloatRange(min=0, min_open=True),
    }
    for name, metavar, says in (
        *(
            (f"{option}-field", "NAME", f"In JSON and tables: what the {option} is called there.")
            for option in reversed(FIELD_OPTIONS.values())
        ),
        ("max-seconds", "N", "Refuse what is not read in this time. [default: 20]"),
        ("max-bytes", "N", "Refuse larger files. [default: 20000000]"),
        ("errors", "replace", "With --encoding: put U+FFFD for bytes that are not in it."),
        ("encoding", "NAME", "How the files are encoded. [default: found by content]"),
        ("language", None, "The language of the text."),
        ("title", "TEXT", "The headline."),
        ("url", "URL", "The address of the article."),
        ("published", "DATE", "When it was published: 2026-01-06 or 2026-01-06T14:30+02:00."),
        ("publisher", "NAME", "The outlet whose page it is."),
    ):
        kind = types.get(name, WORDS)
        command = click.option(f"--{name}", type=kind, metavar=metavar, help=says)(command)
    return click.argument("paths", nargs=-1, required=True, metavar="PATH...")(command)


def as_told(options: dict[str, Any]) -> "Reading":
    """How to read, of the options that say so."""
    from workbench.ingest import MAX_BYTES, MAX_SECONDS, Decoding, Details, Reading

    max_bytes = options.pop("max_bytes") or MAX_BYTES
    seconds = options.pop("max_seconds") or MAX_SECONDS
    named = {part: options.pop(f"{option}_field") for part, option in FIELD_OPTIONS.items()}
    fields = {part: name for part, name in named.items() if name}
    decoding = Decoding(options.pop("encoding"), options.pop("errors") or "strict", fields)
    return Reading(Details(**options), decoding, max_bytes, seconds=seconds)
