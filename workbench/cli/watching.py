"""`watch`: the feeds that a file lists, looked at again and again."""

import time
from collections import Counter
from typing import TYPE_CHECKING

import click

from workbench.cli.output import complain, say
from workbench.cli.parameters import WORDS
from workbench.cli.reading import describe_outcome
from workbench.cli.settings import Settings, with_settings

if TYPE_CHECKING:
    from claims_db import ClaimStore

MINUTES = 15.0
"""Between two looks at a feed, unless the user says otherwise."""
OFTEN = 3
"""How often an entry that is refused is tried and told of."""
LONGEST = 16
"""How many times longer a feed is left alone that cannot be read again and again."""


class Feed:
    """An address and when it is looked at next; after each failure in twice the time."""

    def __init__(self, address: str, seconds: float) -> None:
        self.address = address
        self.due = time.monotonic()
        self._seconds = seconds
        self._failed = 0
        self._tried: Counter[str] = Counter()

    def looked_at(self, *, failed: bool) -> None:
        """Say when it is looked at again."""
        self._failed = self._failed + 1 if failed else 0
        self.due = time.monotonic() + self._seconds * min(2**self._failed, LONGEST)

    def passes_over(self, entry: str) -> bool:
        """Whether an entry was tried often enough: it leads elsewhere, or cannot be read."""
        return self._tried[entry] >= OFTEN

    def tried(self, entry: str, *, refused: bool) -> None:
        """Remember what became of an entry."""
        self._tried[entry] += 1 if refused else OFTEN


@click.command()
@click.argument("file", type=WORDS)
@click.option(
    "--minutes",
    type=click.FloatRange(min=1),
    default=MINUTES,
    show_default=True,
    metavar="N",
    help="Between two looks at a feed.",
)
@click.option("--once", is_flag=True, help="Look at each feed once, then end.")
@with_settings
def watch(settings: Settings, file: str, minutes: float, once: bool) -> int:
    """Import what is new in feeds, at intervals.

    FILE lists their addresses, one a line: RSS, Atom, JSON Feed, sitemaps. Ctrl-C ends it.
    A feed that cannot be read is left alone for longer and longer.
    """
    feeds = [Feed(address, minutes * 60) for address in addresses_in(file)]
    failed = False
    with settings.begin_store() as store:
        while True:
            for feed in (feed for feed in feeds if feed.due <= time.monotonic()):
                failed = not look_at(store, feed) or failed
            if once:
                return 1 if failed else 0
            time.sleep(max(0.0, min(feed.due for feed in feeds) - time.monotonic()))


def look_at(store: "ClaimStore", feed: Feed) -> bool:
    """Import what is new in a feed, a line a new article; return whether it could be read."""
    from workbench.ingest import Imported, IngestError, Reading, import_paths

    read = True
    reading = Reading(passes_over=feed.passes_over)
    for outcome in import_paths(store, [feed.address], reading):
        if outcome.name != feed.address:
            feed.tried(outcome.name, refused=isinstance(outcome, IngestError))
        if isinstance(outcome, IngestError):
            complain(outcome)
            read = read and outcome.name != feed.address
        elif isinstance(outcome, Imported) and outcome.is_new:
            say(describe_outcome(outcome))
    feed.looked_at(failed=not read)
    return read


def addresses_in(file: str) -> list[str]:
    """The addresses that a file lists; blank lines and those that begin with # are passed over.

    Raises:
        ClickException: There is none, or a line that is none.
        IngestError: The file cannot be read.
    """
    from workbench.ingest import MAX_BYTES, Decoding, decode_as_it_is
    from workbench.ingest.documents import is_address
    from workbench.ingest.files import read_file

    text = decode_as_it_is(read_file(file, MAX_BYTES), file, Decoding()).text
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), start=1)]
    named = [(number, line) for number, line in lines if line and not line.startswith("#")]
    for number, line in named:
        if not is_address(line):
            raise click.ClickException(f"{file}: line {number}: no web address. Correct it.")
    if not named:
        raise click.ClickException(f"{file}: lists no address. Write one a line.")
    return list(dict.fromkeys(line for _, line in named))
