"""The same work on many things, in processes of its own, and what came of each in order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import TypeVar

from workbench.corpus.errors import LostProcess
from workbench.ingest.workers import CONTEXT

Given = TypeVar("Given")
Made = TypeVar("Made")

AHEAD = 3
"""Things under way for each process, one in hand and two before it: memory does not grow."""


def in_order(
    work: Callable[[Given], Made], things: Iterable[Given], processes: int
) -> Iterator[Made]:
    """Yield what the work makes of each thing; of a single one it is done here.

    Raises:
        LostProcess: One was ended from outside.
    """
    waiting = iter(things)
    first = list(islice(waiting, 2))
    if processes == 1 or len(first) < 2:
        yield from map(work, chain(first, waiting))
        return
    under_way: deque[Future[Made]] = deque()
    try:
        with ProcessPoolExecutor(processes, CONTEXT) as pool:
            for thing in chain(first, waiting):
                under_way.append(pool.submit(work, thing))
                if len(under_way) == AHEAD * processes:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
    except BrokenProcessPool:
        raise LostProcess("the stories") from None
