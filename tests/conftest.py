"""What every test can have: a store of its own, and the program run as a user runs it."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from claims_db import ClaimStore

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ClaimStore]:
    """A new store in a real file."""
    with ClaimStore(tmp_path / "claims.db") as new:
        yield new


@pytest.fixture
def workbench(tmp_path: Path) -> Run:
    """Runs `workbench` with a store of its own in a folder of its own, and returns what it said."""

    def run(*words: str | Path, **more: object) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"WORKBENCH_DB": str(tmp_path / "claims.db")}
        settings: dict[str, object] = {
            "cwd": tmp_path,
            "env": environment | dict(more.pop("env", {})),  # type: ignore[call-overload]
            "capture_output": True,
            "encoding": "utf-8",
            "stdin": subprocess.DEVNULL,
            "timeout": 60,
        }
        if "input" in more:
            del settings["stdin"]
        command = [sys.executable, "-m", "workbench", *map(str, words)]
        return subprocess.run(command, **(settings | more))  # type: ignore[call-overload]

    return run
