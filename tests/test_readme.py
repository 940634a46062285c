"""The commands that the pages show are commands that work."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.export.conftest import settle_in
from tests.made_with import excuse
from tests.readme_tables import PAGES, ROOT, TABLES, with_tables
from workbench.ingest import Reading, import_paths

BLOCK = re.compile(r"^```(?:console|sh|bash|shell)\n(.*?)^```", re.MULTILINE | re.DOTALL)
TEXTS = {page.relative_to(ROOT).as_posix(): page.read_text(encoding="utf-8") for page in PAGES}
TAKES_A_TERMINAL = ("review",)
"""Commands that open the screen, which refuses to without a terminal."""
INSTALLING = re.compile(r"^python3 -m venv ")
"""The commands that `.ci/run` runs, for they need a network."""
ONE_IN = 16
"""Of so many annotated articles one is enough to see that a command reads them."""
INPUTS = "100"
"""So many are enough to see that all are thrown; `tests/fuzz/test_fuzz.py` throws the others."""
RUNS_THIS = "pytest -m slow"
"""The command that runs the tests of the commands; it is tried whenever they are."""


def commands() -> list[tuple[str, str]]:
    """Every command of a block, with its page."""
    return [
        (page, line.removeprefix("$ "))
        for page, text in TEXTS.items()
        for block in BLOCK.findall(text)
        for line in block.splitlines()
        if line.strip()
    ]


def sessions() -> list[list[str]]:
    """The commands of the program in each block, in order: a block is one session."""
    blocks = [block for text in TEXTS.values() for block in BLOCK.findall(text)]
    lines = [[line for line in block.splitlines() if line[:9] == "workbench"] for block in blocks]
    return [session for session in lines if session]


def opens_the_screen(words: list[str]) -> bool:
    """`workbench`, `workbench review`, `workbench FILE`"""
    return len(words) == 1 or words[1] in TAKES_A_TERMINAL or Path(words[1]).exists()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the pages speak of: articles, a disputed claim, a colleague's store."""
    folder = tmp_path_factory.mktemp("filled")
    shutil.copytree(ROOT / "seeds", folder / "seeds")
    with ClaimStore(folder / "claims.db") as store:
        list(import_paths(store, [str(folder / "seeds")], Reading()))
        settle = settle_in(store)
        settle(1, "Reuters")
        settle(3, "AFP")
        settle(3, "AFP", reviewer="anna", status="refuted")
    shutil.copyfile(folder / "claims.db", folder / "colleague.db")
    return folder


@pytest.fixture
def desk(filled: Path, workbench: Run, tmp_path: Path) -> Path:
    """A folder with all that, and with the table that a reviewer gets of it."""
    shutil.copytree(filled, tmp_path, dirs_exist_ok=True)
    workbench("export", "-o", "reviewed.csv")
    return tmp_path


@pytest.mark.parametrize("session", sessions(), ids=lambda session: session[0])
@pytest.mark.usefixtures("desk")
def test_the_commands_of_a_block_run_one_after_the_other(
    session: list[str], workbench: Run
) -> None:
    for command in session:
        words = shlex.split(command, comments=True)
        result = workbench(*words[1:])
        if opens_the_screen(words):
            assert "needs a terminal" in result.stderr
        else:
            assert result.returncode == 0, f"{command}: {result.stderr}"


def test_its_python_runs_on_a_store(workbench: Run, tmp_path: Path) -> None:
    workbench("import", ROOT / "seeds")
    text = TEXTS["claims_db/README.md"]
    (block,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)

    words = [sys.executable, "-c", block]
    run = subprocess.run(words, cwd=tmp_path, capture_output=True, encoding="utf-8")

    assert "['answer', 'undo']" in run.stdout, run.stderr


def test_the_store_is_read_by_sqlite_utils(desk: Path) -> None:
    shown = [line for _, line in commands() if line.startswith("sqlite-utils")]
    assert shown
    for command in shown:
        words = [sys.executable, "-m", "sqlite_utils", *shlex.split(command)[1:]]
        run = subprocess.run(words, cwd=desk, capture_output=True, encoding="utf-8")
        assert run.returncode == 0, run.stderr


OF_THE_TESTS = [line for _, line in commands() if re.search(r"(^|=new )(python -m|pytest)", line)]


@pytest.mark.slow
@pytest.mark.parametrize("command", [line for line in OF_THE_TESTS if "pytest" not in line])
def test_the_commands_of_the_tests_run_in_a_copy_of_the_project(
    command: str, tmp_path: Path
) -> None:
    for name in ("workbench", "claims_db", "tests", "seeds", "pyproject.toml", "README.md",
                 ".github"):  # fmt: skip
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copyfile
        copy(ROOT / name, tmp_path / name)
    for number, article in enumerate(sorted((tmp_path / "tests" / "gold").glob("*.json"))):
        if number % ONE_IN:
            article.unlink()
    words = shlex.split(re.sub(r"(?<=--inputs )\d+", INPUTS, command))

    run = python(*words[1:], cwd=tmp_path)

    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.slow
def test_the_commands_of_pytest_find_tests_at_the_paths_they_name() -> None:
    """All at once, and only as far as finding the tests; they may not run within one."""
    shown = [line for line in OF_THE_TESTS if "pytest" in line and line != RUNS_THIS]
    settings = dict(word.split("=") for line in shown for word in line.split() if "=" in word)
    words = [word for line in shown for word in shlex.split(line.partition("pytest ")[2])]
    paths = [word for word in words if word.startswith("tests/")]
    words = ["-m", "pytest", *words, "--collect-only", "-p", "no:cacheprovider"]

    run = python(*words, cwd=ROOT, **settings)

    assert run.returncode == 0, run.stdout + run.stderr
    assert len(paths) == len(shown) > 1
    found = {path for path in paths if re.search(f"^{path}(/|::)", run.stdout, re.MULTILINE)}
    assert found == set(paths)


def python(*words: str, cwd: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a folder, with the project that is there."""
    environment = os.environ | {"PYTHONPATH": str(cwd), "PYTEST_XDIST_WORKER": "none"} | settings
    return subprocess.run(
        [sys.executable, *words], cwd=cwd, env=environment, capture_output=True, encoding="utf-8"
    )


def test_every_command_is_tried_by_somebody() -> None:
    known = re.compile(
        r"workbench |sqlite-utils |python -m tests\.|pytest |WORKBENCH_PICTURES=new pytest "
        r"|\.ci/run$|datasette "  # what runs all of this; a program of others, not installed
    )
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8") if (ROOT / ".ci").exists() else ""
    unknown = [line for _, line in commands() if not known.match(f"{line} ".replace("run ", "run"))]

    assert all(INSTALLING.match(line) for line in unknown), unknown
    assert {line.rpartition("&& ")[2].split()[0] for line in unknown} <= {
        ".venv/bin/pip", ".venv/bin/pytest", ".venv/bin/workbench"
    }  # fmt: skip
    assert not ci or all(part in ci for part in ("pip wheel", "--no-index", "README.md"))


def test_the_pages_show_commands() -> None:
    assert len(sessions()) > 8


@pytest.mark.parametrize(
    ("page", "link"),
    [
        (page, link)
        for page, text in TEXTS.items()
        for link in re.findall(r"\]\((?!https?:)([^)]+)\)", text)
    ],
)
def test_what_a_page_links_to_is_there(page: str, link: str) -> None:
    name, _, heading = link.partition("#")
    target = (ROOT / page).parent / name if name else ROOT / page
    assert target.exists()
    if heading:
        lines = target.read_text(encoding="utf-8").splitlines()
        titles = [line.lstrip("# ").lower().replace(" ", "-") for line in lines if line[:1] == "#"]
        assert heading in titles


@pytest.mark.parametrize("page", TEXTS)
def test_its_tables_are_what_the_program_has_and_does(page: str) -> None:
    """But the figures, of which `tests/analysis/test_gold.py` has read the articles."""
    as_now = with_tables(TEXTS[page], TABLES.keys() - {"figures"})

    if as_now != TEXTS[page]:
        excuse("figures", "`python -m tests.readme_tables` writes them anew.")
    assert as_now == TEXTS[page]
