"""What operating systems do differently with programs, known in one place."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

ENDINGS = ("SIGTERM", "SIGHUP", "SIGBREAK")
"""How a program is told to end: asked to, by a closed window, by a closed window of Windows."""
OPEN_AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Opening a named pipe would otherwise wait for ever, and Windows change the ends of lines."""


def has_posix_terminals() -> bool:
    """Whether a program stopped or whose window was closed is told so by signals."""
    return sys.platform != "win32"


def when_told_to_end(loop: "asyncio.AbstractEventLoop", end: Callable[[int], None]) -> None:
    """Have `end` called with the exit status, 128 and the signal, when the program must end.

    Not by the loop's own handlers, which Windows has not: what wakes them goes through the pipe
    that every key in a burst goes through, and is lost where that is full.
    """
    for number in (getattr(signal, name) for name in ENDINGS if hasattr(signal, name)):
        signal.signal(number, lambda told, _: soon(loop, end, told))


def soon(loop: "asyncio.AbstractEventLoop", end: Callable[[int], None], number: int) -> None:
    """Wake the loop to end the program, or end it where there is no loop any more."""
    if loop.is_closed():
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)
    else:
        loop.call_soon_threadsafe(end, 128 + number)


def own_program(module: str, *words: str) -> list[str]:
    """The command that runs a module of ours in a process of its own.

    It does not look for modules in the folder where she is, whose files may be anybody's.
    """
    return [sys.executable, "-P", "-m", module, *words]


def interrupt() -> None:
    """Interrupt the program as Ctrl-C does, from whichever thread, also where it waits."""
    if sys.platform == "win32":
        import _thread

        _thread.interrupt_main()
    else:  # a signal to the whole process, which comes to the thread that waits
        os.kill(os.getpid(), signal.SIGINT)


def usable_processors() -> int:
    """How many processors this process may use, where the system tells; else how many there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def login_name() -> str:
    """The name the user is logged in by; «reviewer» where the system has none for her."""
    import getpass

    try:
        return os.fsencode(getpass.getuser()).decode(errors="replace") or "reviewer"
    except (OSError, KeyError, ImportError):  # Windows has no list of users to import
        return "reviewer"


def with_wildcards(words: list[str]) -> list[str]:
    """The words of a command with `*.txt` as what it names, which shells but Windows' do."""
    if sys.platform != "win32":
        return words
    from glob import glob

    named = ((word, sorted(glob(word)) if has_wildcards(word) else []) for word in words)
    return [name for word, names in named for name in names or [word]]


def has_wildcards(word: str) -> bool:
    """`seeds\\*.txt`, not `https://a.example/?id=1`"""
    return "://" not in word and any(sign in word for sign in "*?")


def end_of_input() -> str:
    """The keys that end what is typed on standard input."""
    return "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"


@contextmanager
def bounded_memory(megabytes: int) -> Iterator[None]:
    """Let nothing take more than so much, where the system can see to it."""
    try:
        import resource

        with open("/proc/self/statm", "rb") as file:
            has = int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
        before = resource.getrlimit(resource.RLIMIT_AS)
        limit = has + megabytes * 1_000_000
        if before[1] != resource.RLIM_INFINITY:
            limit = min(limit, before[1])
        resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    except (ImportError, OSError, ValueError):  # another system than Linux
        yield
        return
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
