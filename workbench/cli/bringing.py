"""What `workbench FILE` names, imported beside the review, which stands already."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from claims_db import ClaimsDBError
from workbench.cli.output import complain
from workbench.review.outside import Awaited, Brought, NotTaken


class Bringing:
    """Imports in the thread in which it is run, by a connection of its own.

    Keeps what was refused, for the shell that she comes back to.
    """

    def __init__(self, store: Path, paths: Sequence[str], *, opens: bool) -> None:
        self._store = store
        self._paths = paths
        self._opens = opens
        self._refused: list[str] = []
        self._has_ended = False

    @property
    def awaited(self) -> Awaited:
        """What the screen is told of it."""
        return Awaited(self._named, self._run, self._opens)

    @property
    def _named(self) -> str:
        first, *others = (os.path.basename(path.rstrip("/")) or path for path in self._paths)
        return f"{first} + {len(others)}" if others else first

    def _run(self, tell: Callable[[Brought | NotTaken], None]) -> None:
        from claims_db import ClaimStore
        from workbench.ingest import Imported, IngestError, Reading, import_paths

        try:
            with ClaimStore(self._store) as store:
                for outcome in import_paths(store, self._paths, Reading()):
                    if isinstance(outcome, IngestError):
                        self._refuse(str(outcome), tell)
                    elif isinstance(outcome, Imported):
                        tell(Brought(outcome.article_id, outcome.claims, outcome.is_new))
        except ClaimsDBError as error:
            self._refuse(str(error), tell)
        except Exception as error:  # a mistake of ours, in a thread that nobody sees
            self._refuse(f"unexpected {type(error).__name__}: {error}", tell)
        self._has_ended = True

    def _refuse(self, says: str, tell: Callable[[Brought | NotTaken], None]) -> None:
        self._refused.append(says)
        tell(NotTaken(says))

    def end(self) -> int:
        """Say what was refused, and what was not reached; return the exit status."""
        for refused in self._refused:
            complain(refused)
        if not self._has_ended:
            complain(f"{self._named}: not all of it was imported when you left; import it again.")
        return 0 if self._has_ended and not self._refused else 1


def are_there(paths: Sequence[str]) -> bool:
    """Whether all of the paths lead somewhere: only then can the screen come first."""
    return all("://" in path or os.path.lexists(path) for path in paths)
