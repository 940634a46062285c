"""The program on a real pseudo-terminal: keys in, bytes out."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

ON_ITS_TERMINAL = (
    "import fcntl, os, sys, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0); "
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""What makes a terminal that of the program, which then takes the place of this."""


class Terminal:
    """Runs `python ARGUMENTS…` on a terminal of so many columns and rows."""

    def __init__(
        self,
        *arguments: str,
        size: tuple[int, int] = (120, 40),
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.begun = time.perf_counter()
        self._file, its = pty.openpty()
        fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        told = {"TERM": "xterm-256color", "PYTHONUTF8": "1", "WORKBENCH_LANG": "en"}
        self._pid = os.posix_spawn(  # to fork is not safe where other threads are at work
            sys.executable,
            [sys.executable, "-S", "-c", ON_ITS_TERMINAL, sys.executable, *arguments],
            os.environ | told | dict(environment or {}),
            file_actions=[(os.POSIX_SPAWN_DUP2, its, number) for number in range(3)],
            setsid=True,
        )
        os.close(its)
        self.output = b""
        """What the program has written and nobody has forgotten."""
        self._status: int | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._status is None:
            self.signal(signal.SIGKILL)
            self.wait()

    def await_text(self, pattern: str, seconds: float = 30, *, keep: bool = False) -> float:
        """Read until `pattern` is written; return the time of that. Forget what was read.

        Raises:
            TimeoutError: It was not written in so many seconds.
        """
        found = re.compile(pattern.encode())
        until = time.perf_counter() + seconds
        while not found.search(self.output):
            if time.perf_counter() > until or not self._read(until - time.perf_counter()):
                raise TimeoutError(f"{pattern!r} was not written: …{self.output[-400:]!r}")
        now = time.perf_counter()
        if not keep:
            self.output = b""
        return now

    def press(self, keys: str) -> float:
        """Write keys in one burst; return the time before."""
        now = time.perf_counter()
        os.write(self._file, keys.encode())
        return now

    def signal(self, number: int) -> None:
        """Send the program a signal."""
        os.kill(self._pid, number)

    def await_stop(self, seconds: float = 30) -> None:
        """Wait until the program is stopped, as by Ctrl-Z in a shell; forget what it wrote.

        Raises:
            TimeoutError: It was not stopped in so many seconds.
        """
        until = time.perf_counter() + seconds
        while not os.waitpid(self._pid, os.WUNTRACED | os.WNOHANG)[0]:
            if time.perf_counter() > until:
                raise TimeoutError("the program was not stopped")
            self._read(0.01)
        while self._read(0.05):
            pass
        self.output = b""

    def close(self) -> None:
        """Close the window: the program is hung up on."""
        os.close(self._file)

    def wait(self, seconds: float = 20) -> int:
        """Read to the end of the program; return its exit status, or minus the signal's number.

        Raises:
            TimeoutError: It did not end.
        """
        until = time.perf_counter() + seconds
        while time.perf_counter() < until:
            self._read(0.05)
            ended, status = os.waitpid(self._pid, os.WNOHANG)
            if ended:
                while self._read(0.05):
                    pass
                self._status = os.waitstatus_to_exitcode(status)
                return self._status
        raise TimeoutError("the program did not end")

    def peak_memory(self) -> float:
        """MB resident at most so far (Linux)."""
        status = Path(f"/proc/{self._pid}/status").read_text()
        peak = re.search(r"VmHWM:\s+(\d+)", status)
        assert peak
        return int(peak[1]) / 1024

    def processor_time(self) -> float:
        """Seconds that the program has kept a processor busy so far, in it and for it (Linux)."""
        fields = Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _read(self, seconds: float) -> bool:
        """Take what the program writes; return whether it wrote anything."""
        try:
            if not select.select([self._file], [], [], max(seconds, 0))[0]:
                return False
            written = os.read(self._file, 65536)
        except (OSError, ValueError):
            time.sleep(min(max(seconds, 0), 0.05))
            return False
        self.output += written
        return bool(written)
