"""What every test can have: a store of its own, and the program run as a user runs it."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from multiprocessing import forkserver, get_all_start_methods, set_forkserver_preload
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from claims_db import ClaimStore
from workbench.cli import run as run_command
from workbench.cli.output import never_fail_to_print
from workbench.locale.compiling import compile_catalogues
from workbench.review.translation import speak

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
"""As the program has it; a library of the tests may load numpy before it."""

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
"""A machine that others use is no fault of ours."""

Run = Callable[..., subprocess.CompletedProcess[str]]

IN_MEMORY, ROOM = Path("/dev/shm"), 2 << 30
"""Where Linux keeps files in memory, and the bytes that must be free there."""
TIMES_THE_CORES = 3
"""How many tests run side by side, for those of the screen and the web wait half of their time."""


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """The whole suite runs side by side by itself; some of its files do where `-n` says so.

    What runs below a worker, which is asked too, never starts workers of its own.
    """
    whole = not config.option.file_or_dir and getattr(config.option, "numprocesses", 0) is None
    if whole and "PYTEST_XDIST_WORKER" not in os.environ:
        config.option.numprocesses = min(TIMES_THE_CORES * (os.cpu_count() or 1), 16)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """`-m slow` imports no file that does not say the word: a worker has them seconds earlier."""
    if config.option.markexpr != "slow" or not collection_path.match("test_*.py"):
        return None
    return "slow" not in collection_path.read_text(encoding="utf-8") or None


def pytest_configure(config: pytest.Config) -> None:
    """Stores are made in memory, for a slow disk is no fault of ours, and the words as edited."""
    if os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(IN_MEMORY))
    if "PYTEST_XDIST_WORKER" not in os.environ:
        compile_catalogues()
    if "forkserver" in get_all_start_methods() and runs_tests(config):
        set_forkserver_preload(["tests.warmed"])
        forkserver.ensure_running()  # here, where the tests can be imported


def runs_tests(config: pytest.Config) -> bool:
    """Whether this process runs tests itself: it is no mere collector, and has no workers."""
    has_workers = "PYTEST_XDIST_WORKER" not in os.environ and bool(
        getattr(config.option, "numprocesses", 0)
    )
    return not has_workers and not config.option.collectonly


@pytest.fixture(autouse=True)
def in_english_again() -> Iterator[None]:
    """What one test says in another language is over with it."""
    yield
    speak("en")


@pytest.fixture(autouse=True)
def _settings_of_nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads what whoever runs it has told the program, or changes that."""
    for name in ("DB", "REVIEWER", "LANG", "THEME", "KEYS", "RULES", "HUB"):
        monkeypatch.delenv(f"WORKBENCH_{name}", raising=False)
    monkeypatch.setenv("WORKBENCH_SETTINGS", str(tmp_path / "settings.json"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ClaimStore]:
    """A new store in a real file."""
    with ClaimStore(tmp_path / "claims.db") as new:
        yield new


@pytest.fixture
def workbench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command with a store of its own in a folder of its own, and returns what it said.

    In this process, which is ten times faster than in its own; `workbench_program` is that.
    """
    monkeypatch.setenv("WORKBENCH_DB", str(tmp_path / "claims.db"))
    monkeypatch.setenv("WORKBENCH_DEBUG", "1")
    monkeypatch.chdir(tmp_path)

    def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
        streams = [io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2)]
        for name, stream in zip(("stdout", "stderr"), streams, strict=True):
            monkeypatch.setattr(sys, name, stream)
        monkeypatch.setattr(sys, "stdin", None)
        never_fail_to_print()
        status = run_command(list(map(str, words)))
        said = []
        for stream in streams:
            stream.flush()
            said.append(stream.buffer.getvalue().decode())  # type: ignore[attr-defined]
        return subprocess.CompletedProcess(words, status, *said)

    return run


@pytest.fixture
def workbench_program(tmp_path: Path) -> Run:
    """Runs the program as a user does, in a process of its own."""

    def run(
        *words: str | Path, env: dict[str, str] | None = None, **more: Any
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "workbench", *map(str, words)],
            cwd=tmp_path,
            env=os.environ | {"WORKBENCH_DB": str(tmp_path / "claims.db")} | (env or {}),
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            **({"stdin": subprocess.DEVNULL} if "input" not in more else {}),
            **more,
        )

    return run
