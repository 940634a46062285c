"""What `workbench FILE` names, imported beside the review, which stands already."""

import json
import os
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from workbench.cli.output import complain
from workbench.operating_system import own_program

if TYPE_CHECKING:  # the store is loaded with it: that may wait until the process is begun
    from workbench.review.outside import Awaited, Brought, NotTaken

PATIENCE = 2.0
"""Seconds for what is under way to be undone, when she leaves before the end."""


class Bringing:
    """Has a process import; it is begun at once, and lives as long as the context.

    Keeps what was refused, for the shell that she comes back to.
    """

    def __init__(self, store: Path, paths: Sequence[str]) -> None:
        self._paths = paths
        self._refused: list[str] = []
        self._has_ended = False
        self._process = subprocess.Popen(
            own_program("workbench.ingest.beside", str(store), *paths),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()  # the store undoes what is half done when it is opened next
            self._process.wait()

    def begin(self, *, opens: bool) -> "Awaited":
        """Let it import, now that the store is there; return what the screen is told of it."""
        from workbench.review.outside import Awaited

        assert self._process.stdin is not None
        with suppress(OSError, ValueError):  # it is gone, and so its end is read
            self._process.stdin.write(b"\n")
        return Awaited(self._named, self._listen, opens)

    @property
    def _named(self) -> str:
        first, *others = (os.path.basename(path.rstrip("/")) or path for path in self._paths)
        return f"{first} + {len(others)}" if others else first

    def _listen(self, tell: "Callable[[Brought | NotTaken], None]") -> None:
        from workbench.review.outside import Brought, NotTaken

        assert self._process.stdout is not None
        for line in self._process.stdout:
            said = json.loads(line)
            if said is None:
                self._has_ended = True
            elif isinstance(said, str):
                self._refused.append(said)
                tell(NotTaken(said))
            else:
                tell(Brought(*said))
        if not self._has_ended:
            tell(NotTaken(f"{self._named}: not all of it was imported; import it again."))

    def end(self) -> int:
        """Say what was refused, and what was not reached; return the exit status."""
        for refused in self._refused:
            complain(refused)
        if not self._has_ended:
            complain(f"{self._named}: not all of it was imported when you left; import it again.")
        return 0 if self._has_ended and not self._refused else 1
