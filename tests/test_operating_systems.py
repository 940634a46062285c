"""The program on systems that have other signals, processors, users and shells than this one."""

import ast
import asyncio
import builtins
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_layers import ROOT, modules_in
from workbench.operating_system import (
    end_of_input,
    has_posix_terminals,
    login_name,
    usable_processors,
    when_told_to_end,
    with_wildcards,
)

KNOWN_IN = ("claims_db/file/operating_system.py", "workbench/operating_system.py")
NOT_EVERYWHERE = {
    "os": {"fchmod", "fchown", "chown", "fork", "geteuid", "getuid", "getpgid", "killpg", "mkfifo",
           "sched_getaffinity", "setsid", "statvfs", "uname", "O_NONBLOCK", "link", "symlink"},
    "signal": {"SIGHUP", "SIGBREAK", "SIGQUIT", "SIGUSR1", "SIGALRM", "SIGKILL", "alarm", "pause"},
    "time": {"tzset"},
    "errno": {"EDQUOT"},
    "sys": {"platform"},
    "socket": {"AF_UNIX"},
}  # fmt: skip
"""What Windows, or macOS, lacks."""
NO_MODULE = {"fcntl", "termios", "tty", "pty", "pwd", "grp", "resource", "winreg", "msvcrt"}
LINKS = "claims_db/file/finished_file.py", "claims_db/export/files.py"
"""These link a file and know what to do where that is refused."""


@pytest.mark.parametrize("folder", ["claims_db", "workbench"])
def test_what_is_not_everywhere_is_asked_for_in_one_place(folder: str) -> None:
    wrong = []
    for module in modules_in(folder):
        name = module.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                found = node.attr in NOT_EVERYWHERE.get(node.value.id, ())
                found = found and not (node.attr == "link" and name in LINKS)
            elif isinstance(node, ast.Import):
                found = any(alias.name in NO_MODULE for alias in node.names)
            else:
                found = isinstance(node, ast.ImportFrom) and node.module in NO_MODULE
            if found and name not in KNOWN_IN:
                wrong.append(f"{name}:{node.lineno}")  # type: ignore[attr-defined]
    assert wrong == []


@pytest.fixture
def endings() -> Iterator[None]:
    """What signals did before is what they do afterwards."""
    before = {number: signal.getsignal(number) for number in (signal.SIGHUP, signal.SIGTERM)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


async def test_a_signal_ends_the_program_with_its_number(endings: None) -> None:
    told = asyncio.get_running_loop().create_future()
    when_told_to_end(asyncio.get_running_loop(), told.set_result)
    os.kill(os.getpid(), signal.SIGHUP)
    assert await asyncio.wait_for(told, 10) == 128 + signal.SIGHUP


async def test_a_signal_in_a_burst_of_keys_is_not_lost(endings: None) -> None:
    loop = asyncio.get_running_loop()
    told = loop.create_future()
    when_told_to_end(loop, told.set_result)
    for _ in range(5000):  # as the thread that reads keys does; the loop's pipe is full then
        loop.call_soon_threadsafe(str)
    os.kill(os.getpid(), signal.SIGHUP)
    assert await asyncio.wait_for(told, 10) == 128 + signal.SIGHUP


async def test_where_there_is_no_hang_up_it_ends_as_well(
    endings: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = asyncio.get_running_loop()
    told = loop.create_future()
    monkeypatch.delattr(signal, "SIGHUP")
    when_told_to_end(loop, told.set_result)
    os.kill(os.getpid(), signal.SIGTERM)
    assert await asyncio.wait_for(told, 10) == 128 + signal.SIGTERM
    monkeypatch.undo()


def test_where_nobody_says_which_processors_are_ours_all_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert 1 <= usable_processors() <= (os.cpu_count() or 1)
    monkeypatch.delattr(os, "sched_getaffinity")
    assert usable_processors() == (os.cpu_count() or 1)


def test_where_there_is_no_list_of_users_she_is_the_reviewer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names, imports = ("LOGNAME", "USER", "LNAME", "USERNAME"), builtins.__import__
    for name in names:
        monkeypatch.delenv(name, raising=False)

    def without_users(name: str, *more: object, **others: object) -> object:
        if name == "pwd":
            raise ModuleNotFoundError(name)
        return imports(name, *more, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without_users)
    assert login_name() == "reviewer"
    monkeypatch.setenv("USERNAME", "Олена")
    assert login_name() == "Олена"


def test_wildcards_are_read_where_the_shell_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a.txt", "c.html"):
        (tmp_path / name).touch()
    words = ["import", "*.txt", "none*.txt", "https://a.example/?id=1"]

    assert with_wildcards(words) == words
    monkeypatch.setattr(sys, "platform", "win32")
    assert with_wildcards(words) == ["import", "a.txt", "b.txt", *words[2:]]
    assert (end_of_input(), has_posix_terminals()) == ("Ctrl-Z and Enter", False)
