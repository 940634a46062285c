"""Textual's driver, for a window that is closed and a program that is stopped at any time."""

import asyncio
from contextlib import suppress
from typing import Any, TextIO

from textual.app import App
from textual.drivers.linux_driver import LinuxDriver


class ReviewDriver(LinuxDriver):
    """Goes on after a stop, and ends with its window; without it Textual would do neither."""

    def __init__(self, app: App[Any], **options: Any) -> None:
        super().__init__(app, **options)
        assert self._file is not None, "the review was begun on a terminal"
        self._file = Unbroken(self._file)  # type: ignore[assignment]

    def _sigtstp_application(self, *_: object) -> None:
        """Give the terminal back and stop, once what is being written is written.

        A signal may come in the middle of writing to the terminal; to write more of it there
        would wait for itself.
        """
        asyncio.get_running_loop().call_soon_threadsafe(super()._sigtstp_application)

    def _sigcont_application(self, *_: object) -> None:
        asyncio.get_running_loop().call_soon_threadsafe(self._go_on)

    def _go_on(self) -> None:
        """Take the terminal again, and paint what a shell has painted over.

        After SIGSTOP, which nobody can catch, it was not given back before: Textual would
        then read keys a second time, with nobody to end that. A window that closes sends
        SIGCONT too; then there is no terminal to take, and soon no program.
        """
        if self._app.return_code is not None:
            return
        if not self._must_signal_resume:
            self.suspend_application_mode()
        self.resume_application_mode()
        self._app.refresh()


class Unbroken:
    """A file that takes everything: what is written to a window that is gone nobody misses.

    Textual's writer would end at the first error, and whoever writes would wait for it for ever.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> None:
        with suppress(OSError):
            self._file.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._file.flush()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)
