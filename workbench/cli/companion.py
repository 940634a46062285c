"""A review's companion: a process beside it that stays in touch with the hub.

The screen and its keys are in another process, so that nothing which is sent or taken in makes
them wait for more than one short transaction. The two speak by lines: to the companion the number
of the claim that is reviewed, and from it, as JSON, how things stand. When the review ends, its
end of the line does, and the companion goes.
"""

import json
import subprocess
import sys
from contextlib import suppress
from queue import Empty, Queue
from threading import Thread
from typing import IO

from workbench.operating_system import own_program
from workbench.review.outside import Touch

EVERY = 2.0
"""Seconds between two meetings."""


class Companion:
    """Starts the process and listens to it; never waits for it while the review goes on."""

    def __init__(self, store: str, url: str, reviewer: str) -> None:
        self._touch = Touch()
        self._at: int | None = None
        self._process = subprocess.Popen(
            own_program("workbench.cli.companion", store, url, reviewer),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        Thread(target=self._listen, args=(self._process.stdout,), daemon=True).start()

    def touch(self, claim_id: int | None) -> Touch:
        """Say which claim is reviewed; return what is known of the hub by now."""
        if claim_id != self._at and self._process.stdin is not None:
            self._at = claim_id
            with suppress(OSError, ValueError):  # it is gone: what was known stays
                self._process.stdin.write(f"{claim_id or ''}\n")
                self._process.stdin.flush()
        return self._touch

    def end(self) -> str:
        """Let it send what there is, for a moment; return why it could not, or nothing."""
        with suppress(OSError, ValueError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        try:
            self._process.wait(EVERY)
        except subprocess.TimeoutExpired:
            self._process.kill()  # nothing is lost: it goes on at the next time
            self._process.wait()
        return self._touch.problem

    def _listen(self, lines: IO[str]) -> None:
        for line in lines:
            told = json.loads(line)
            others = {int(claim): reviewer for claim, reviewer in told.pop("others").items()}
            self._touch = Touch(**told, others=others)


def main() -> None:
    """Be the companion of a store and a hub until standard input ends."""
    from pathlib import Path

    from claims_db import ClaimStore
    from claims_db.hub.staying import Staying

    path, url, reviewer = sys.argv[1:]
    said: Queue[str | None] = Queue()
    Thread(target=pass_on, args=(said,), daemon=True).start()
    told, at, here = "", None, True
    with ClaimStore(Path(path)) as store:
        staying = Staying(store, url, reviewer)
        while here:
            with suppress(Empty):
                line = said.get(timeout=EVERY if told else 0)
                here, at = line is not None, int(line) if line and line.strip() else None
            touch = json.dumps(staying.meet(at)._asdict())
            if touch != told:
                print(touch, flush=True)
                told = touch
        staying.leave()


def pass_on(said: "Queue[str | None]") -> None:
    """Hand on what the review says, and that it says no more."""
    for line in sys.stdin:
        said.put(line)
    said.put(None)


if __name__ == "__main__":
    main()
