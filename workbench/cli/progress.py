"""Outcomes to a line that tells how far an import has come, where somebody watches."""

import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")

PATIENCE = 2.0
"""Seconds after which it is long."""

PACE = 0.2
"""Seconds between two drawings."""

RECENT = 75
"""Drawings over which the rate is taken, some 15 seconds: an import that goes on with what was
broken off is fast at first."""

ERASE = "\r\x1b[K"


class Progress:
    """Draws on standard error, below what is printed; nothing where that is no terminal."""

    def __init__(self) -> None:
        self._shown = sys.stderr is not None and sys.stderr.isatty()
        self._began = time.monotonic()
        self._drawn = 0.0
        self._visible = False
        self._line = ""
        self._total: int | None = None
        self._seen: deque[tuple[float, int]] = deque([(self._began, 0)], RECENT)

    def of(
        self,
        things: Iterable[Thing],
        count_all: Callable[[], int | None],
        articles_in: Callable[[Thing], int] = lambda _: 1,
    ) -> Iterator[Thing]:
        """Yield the things, counting their articles.

        How many there will be is asked when it takes long.
        """
        self._count_all = count_all
        count = 0
        try:
            for thing in things:
                count += articles_in(thing)
                self._erase()
                yield thing
                self._draw(count)
        finally:
            self._erase()

    def _draw(self, count: int) -> None:
        now = time.monotonic()
        if not self._shown or now - self._began < PATIENCE:
            return
        if not self._drawn:
            self._total = self._count_all()
        if now - self._drawn >= PACE:
            before, counted = self._seen[0]
            self._line = line(count, (count - counted) / (now - before), self._total)
            self._seen.append((now, count))
            self._drawn = now
        sys.stdout.flush()
        print(self._line, end="", file=sys.stderr, flush=True)
        self._visible = True

    def _erase(self) -> None:
        if self._visible:
            print(ERASE, end="", file=sys.stderr, flush=True)
            self._visible = False


def line(count: int, rate: float, total: int | None) -> str:
    """1,234 of 5,000 articles, 62 a second, 1:01 left"""
    if total is None or total < count:
        return f"{count:,} articles, {rate:.0f} a second"
    left = round((total - count) / max(rate, 0.01))
    bar = "█" * round(20 * count / total)
    return (
        f"{bar:░<20} {count:,} of {total:,} articles, {rate:.0f} a second,"
        f" {left // 60}:{left % 60:02} left"
    )
