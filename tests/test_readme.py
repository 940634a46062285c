"""The commands that the README shows are commands that work."""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.made_with import excuse
from tests.readme_tables import with_tables

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(?:console|sh|bash|shell)\n(.*?)^```", re.MULTILINE | re.DOTALL)

TAKES_A_TERMINAL = ("review",)
"""Commands that open the screen, which refuses to without a terminal."""


def blocks_of_commands() -> list[list[str]]:
    """The commands of each block, in order: a block is one session."""
    blocks = [
        [line.removeprefix("$ ") for line in block.splitlines()] for block in BLOCK.findall(README)
    ]
    sessions = [[line for line in lines if line.startswith("workbench")] for lines in blocks]
    return [session for session in sessions if session]


def opens_the_screen(words: list[str]) -> bool:
    """`workbench`, `workbench review`, `workbench FILE`"""
    return len(words) == 1 or words[1] in TAKES_A_TERMINAL or Path(words[1]).exists()


@pytest.mark.parametrize("session", blocks_of_commands(), ids=lambda session: session[0])
def test_the_commands_of_a_block_run_one_after_the_other(
    session: list[str], workbench: Run, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")

    for command in session:
        words = shlex.split(command, comments=True)
        result = workbench(*words[1:])
        if opens_the_screen(words):
            assert "needs a terminal" in result.stderr
        else:
            assert result.returncode == 0, f"{command}: {result.stderr}"


def test_its_python_runs_on_a_store(workbench: Run, tmp_path: Path) -> None:
    assert workbench("import", ROOT / "seeds").returncode == 0
    (block,) = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)

    words = [sys.executable, "-c", block]
    run = subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8")

    assert "['answer', 'undo']" in run.stdout, run.stderr


def test_the_store_is_read_by_sqlite_utils(workbench: Run, tmp_path: Path) -> None:
    assert workbench("import", ROOT / "seeds").returncode == 0
    for command in re.findall(r"^sqlite-utils (.*)$", README, re.MULTILINE):
        words = [sys.executable, "-m", "sqlite_utils", *shlex.split(command)]
        run = subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8")
        assert run.returncode == 0, run.stderr


def test_the_readme_shows_commands() -> None:
    assert blocks_of_commands()


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:|#)([^)]+)\)", README))
def test_what_the_readme_links_to_is_there(link: str) -> None:
    assert (ROOT / link.partition("#")[0]).exists()


def test_its_tables_are_what_the_program_has_and_does() -> None:
    if with_tables(README) != README:
        excuse("figures", "`python -m tests.readme_tables` writes them anew.")
    assert with_tables(README) == README
