"""Inputs to failures: a target is given one after the other, and each gets a second."""

import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import FrameType
from typing import NoReturn

from tests.fuzz.targets import Targets

SHARES = {
    "decode": 0.25,
    "html": 0.04,
    "analysis": 0.06,
    "search": 0.15,
    "cells": 0.20,
    "apply": 0.03,
    "terminal": 0.24,
    "cell": 0.02,
    "program": 0.01,
}
"""How many of the inputs each target is given."""

LONGEST = 3.0
"""Seconds of its own that an input may take; what others do on the machine does not count."""


class Hang(BaseException):
    """An input takes longer; no `except Exception` may keep it."""


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that a target does not get through."""

    target: str
    number: int
    seed: str
    problem: str

    def __str__(self) -> str:
        again = f"--only {self.target} --first {self.number} --inputs 1"
        return f"{again}{f' --seed {self.seed}' if self.seed else ''}\n{self.problem}"


def fuzz(folder: Path, target: str, first: int, count: int, seed: str = "") -> Iterator[Failure]:
    """Yield what goes wrong with so many inputs from the `first` on."""
    run = getattr(Targets(folder), target)
    run(Random("to load what is loaded once"))
    for number in range(first, first + count):
        try:
            with at_most(LONGEST):
                run(Random(f"{seed}:{target}:{number}"))
        except (Exception, Hang):
            yield Failure(target, number, seed, traceback.format_exc(limit=-8))


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise `Hang` where the block takes more of the processor's time."""

    def stop(number: int, frame: FrameType | None) -> NoReturn:
        raise Hang

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
