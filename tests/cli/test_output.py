"""Where the output goes: a full disk, a closed pipe or a device get what they can take."""

import os
import resource
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.makers import ARTICLE, make_article, make_claims

PROGRAM = [sys.executable, "-m", "workbench"]
EXPORT = [*PROGRAM, "export", "--all"]
FORMATS = ("csv", "xlsx", "html", "jsonl")
MOUNT = ["unshare", "--user", "--map-root-user", "--mount"]
"""Lets anybody mount a disk of her own that nobody else sees."""

needs_full_device = pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="this system has no /dev/full"
)


def can_mount() -> bool:
    return bool(
        shutil.which("unshare")
        and subprocess.run([*MOUNT, "mount", "-t", "tmpfs", "none", "/mnt"]).returncode == 0
    )


@pytest.fixture(scope="module")
def store_of_many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of more claims than a pipe holds."""
    path = tmp_path_factory.mktemp("many") / "claims.db"
    articles = (
        make_article(f"{ARTICLE} No. {number}", claims=make_claims(), title=f"No. {number}")
        for number in range(500)
    )
    with ClaimStore(path) as store:
        assert len(list(store.articles.add_all(articles))) == 500
    return path


@pytest.fixture
def many(store_of_many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own, before that store."""
    monkeypatch.setenv("WORKBENCH_DB", str(store_of_many))
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("store")
def test_nothing_is_printed_of_an_article_that_is_not_there(workbench: Run) -> None:
    refused = workbench("export", "--article", "99")

    assert refused.stdout == ""
    assert refused.stderr == (
        "workbench: no article a99 in this store; `workbench articles` lists them\n"
    )


@pytest.mark.slow
@needs_full_device
@pytest.mark.parametrize("words", [*(["export", "--all", "--format", kind] for kind in FORMATS),
                                   ["articles"], ["--help"]], ids=" ".join)  # fmt: skip
def test_a_full_disk_behind_standard_output_is_one_line(many: Path, words: list[str]) -> None:
    with open("/dev/full", "wb") as full:
        ended = subprocess.run([*PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, text=True)

    assert (ended.returncode, ended.stderr) == (
        1,
        "workbench: the output cannot be written: No space left on device."
        " Free some space and try again.\n",
    )


@pytest.mark.slow
@pytest.mark.parametrize("kind", FORMATS)
def test_a_reader_who_has_seen_enough_ends_an_export_without_a_word(many: Path, kind: str) -> None:
    words = [*EXPORT, "--format", kind, *(["-o", "/dev/stdout"] if kind == "csv" else [])]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.read(1)
        program.stdout.close()
        said = program.stderr.read()

    assert said == b""
    assert program.returncode == 1


def test_a_closed_standard_output_takes_everything(many: Path) -> None:
    ended = subprocess.run(
        ["sh", "-c", '"$@" -o table.csv >&-; "$@" >&-', "sh", *EXPORT], stderr=subprocess.PIPE
    )

    assert (ended.returncode, ended.stderr) == (0, b"")
    assert (many / "table.csv").read_bytes().count(b"\r\n") == 1001


@pytest.mark.slow
@pytest.mark.skipif(not can_mount(), reason="no disk can be mounted here without rights")
@pytest.mark.parametrize("kind", [*FORMATS, "tables"])
def test_a_full_disk_keeps_what_stood_there_and_no_half_file(many: Path, kind: str) -> None:
    words = ["--tables", "disk"] if kind == "tables" else ["-o", f"disk/table.{kind}"]
    script = """
        mkdir disk && mount -t tmpfs -o size=8k none disk && echo before >disk/table.$1; shift
        "$@" --force; echo $?; cat disk/*; ls -A disk
    """
    ended = subprocess.run(
        [*MOUNT, "sh", "-c", script, "sh", kind, *EXPORT, *words], capture_output=True, text=True
    )

    name = "disk/claims.csv" if kind == "tables" else f"disk/table.{kind}"
    assert ended.stderr == (
        f"workbench: {name}: the disk is full, nothing was written."
        " Free some space, then try again.\n"
    )
    assert ended.stdout == f"1\nbefore\ntable.{kind}\n"


def test_a_file_that_may_not_grow_keeps_what_stood_there(many: Path) -> None:
    """As a quota or a file system for small files has it."""
    (many / "table.csv").write_text("before")

    ended = subprocess.run(
        [*EXPORT, "-o", "table.csv", "--force"],
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},  # a module compiled by half stays so
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)),
    )

    assert ended.stderr == (
        "workbench: table.csv: cannot be written: File too large. Name another file with -o.\n"
    )
    assert (many / "table.csv").read_text() == "before"
    assert list(many.iterdir()) == [many / "table.csv"]


def test_a_device_is_written_and_never_replaced(workbench: Run, many: Path) -> None:
    written = workbench("export", "--all", "-o", "/dev/null", "--force")

    assert (written.returncode, written.stderr) == (0, "")
    assert stat.S_ISCHR(Path("/dev/null").stat().st_mode)


@needs_full_device
def test_a_device_that_is_full_is_named(workbench: Run, many: Path) -> None:
    assert workbench("export", "--all", "-o", "/dev/full").stderr.startswith(
        "workbench: /dev/full: the disk is full"
    )


def test_a_folder_is_no_file(workbench: Run, many: Path) -> None:
    (many / "folder").mkdir()

    assert workbench("export", "-o", "folder", "--force").stderr == (
        "workbench: folder: is a folder. Name a file in it with -o.\n"
    )
    assert workbench("export", "-o", "/proc/table.csv").stderr.startswith(
        "workbench: /proc/table.csv: cannot be written: "
    )


def test_raw_csv_is_what_was_said_and_warns(
    store: ClaimStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.articles.add(make_article())
    store.journal.record_many(
        [1], reviewer="olena", source=[1], confidence=4, status="refuted", note="=1+1"
    )
    monkeypatch.setenv("WORKBENCH_DB", str(store.path))
    guarded = subprocess.run(EXPORT, capture_output=True, text=True)

    raw = subprocess.run([*EXPORT, "--csv-raw"], capture_output=True, text=True)

    assert '"\'=1+1"' in guarded.stdout
    assert raw.stdout == guarded.stdout.replace("'=1+1", "=1+1")
    assert raw.stderr == (
        "workbench: --csv-raw: a spreadsheet runs cells that begin with = + - @ as formulas."
        " Open the table only with programs that run none.\n"
    )


@pytest.mark.parametrize(
    "words",
    [
        ["--csv-raw", "--format", "html"],
        ["--csv-raw", "--tables", "folder"],
        ["--url", "https://desk.example"],
        ["--url", "desk.example", "--format", "claimreview"],
    ],
    ids=" ".join,
)
def test_an_option_that_says_nothing_of_the_format_is_refused(
    workbench: Run, words: list[str]
) -> None:
    assert workbench("export", *words).returncode == 2
