"""What the review was started with, imported by a process of its own beside the screen.

It is begun before the screen is loaded, and loads what reads articles while the store is opened:
neither waits for the other. The two speak by lines: to it an empty one once the store can be
opened, and from it, as JSON, what became of each article. When the review ends, its end of the
line does, and the import breaks off: of an article all is in the store by then, or nothing.
"""

import gc
import json
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from threading import Event, Thread

from workbench.operating_system import interrupt

NEEDED = (
    "workbench.ingest.parallel",
    "workbench.analysis",
    "claims_db.store.store",
    "claims_db.articles.new_article",
)
"""What nearly every import loads."""
Say = Callable[[str | list[int | bool] | None], None]
"""Tells why something was refused; the id of an article that came in, how many claims it has and
whether it is new; and last of all, nothing."""


def main() -> None:
    """Import PATHS into STORE once standard input says so, until it ends."""
    store, *paths = sys.argv[1:]
    gc.disable()  # what is loaded stays, and nobody need look for garbage in it
    may_begin = Event()
    Thread(target=listen, args=(may_begin,), daemon=True).start()
    with suppress(KeyboardInterrupt, BrokenPipeError):  # she has left
        for name in NEEDED:
            import_module(name)
        may_begin.wait()
        bring(Path(store), paths, say)
        say(None)


def listen(may_begin: Event) -> None:
    """Pass on that the store is there, and that the review has ended.

    By the file itself: whoever ends while a thread reads `sys.stdin` may fail to close it.
    """
    if os.read(sys.stdin.fileno(), 1):
        may_begin.set()
        os.read(sys.stdin.fileno(), 1)
    interrupt()


def bring(path: Path, paths: Sequence[str], say: Say) -> None:
    """Import the paths and say what became of each article."""
    from claims_db import ClaimsDBError, ClaimStore
    from workbench.ingest import Imported, IngestError, Reading, import_paths

    try:
        with ClaimStore(path) as store:
            for outcome in import_paths(store, paths, Reading()):
                gc.enable()
                if isinstance(outcome, IngestError):
                    say(str(outcome))
                elif isinstance(outcome, Imported):
                    say([outcome.article_id, outcome.claims, outcome.is_new])
    except ClaimsDBError as error:
        say(str(error))
    except Exception as error:  # a mistake of ours, where nobody sees it
        say(f"unexpected {type(error).__name__}: {error}")


def say(what: str | list[int | bool] | None) -> None:
    """Write it as a line of JSON."""
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    main()
