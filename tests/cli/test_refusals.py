"""What the commands refuse, each in one line, and what cannot hurt a terminal."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run

SEEDS = Path(__file__).parent.parent.parent / "seeds"
RUSSIAN = SEEDS / "paris-guarantees-ru.txt"

REFUSED = {
    ("stats", "--db", "notes.txt"): "notes.txt: this file is not a Claims Workbench store.",
    ("stats", "--db", "empty.txt"): "empty.txt: the file is empty.",
    ("stats", "--db", "notes.txt/claims.db"): "notes.txt/claims.db: the store cannot be opened.",
    ("stats", "--db", "."): ".: this file is not a Claims Workbench store.",
    ("export", "-o", "no/such/folder.csv"): "no/such/folder.csv: cannot be written: No such file",
    ("import", "folder"): "folder: no articles in this folder.",
    ("segment", "missing.txt"): "missing.txt: there is no such file or folder.",
    ("review",): "the review needs a terminal.",
    ("missing.txt",): "the review needs a terminal.",
    (): "the review needs a terminal.",
}


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(("words", "says"), REFUSED.items())
def test_what_is_refused_gets_one_line(
    workbench: Run, tmp_path: Path, words: tuple[str, ...], says: str
) -> None:
    (tmp_path / "notes.txt").write_text("Just notes." * 100)
    (tmp_path / "empty.txt").touch()
    (tmp_path / "folder").mkdir()

    result = workbench(*words)

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: {says}")
    assert (result.returncode, result.stdout) == (1, "")


@pytest.mark.parametrize(
    "words",
    [
        ["articles"], ["sources"], ["stats"], ["export"], ["export", "--tables", "folder"],
        ["report", "a1"], ["log"], ["check"], ["similar", "c1"], ["apply", "a.csv"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_store_is_begun_at_a_mistyped_path(
    workbench: Run, tmp_path: Path, words: list[str]
) -> None:
    result = workbench("--db", "typo.db", *words)

    assert result.stderr.startswith("workbench: typo.db: there is no such file.")
    assert (result.returncode, result.stdout) == (1, "")
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_the_environment_names_is_begun(workbench: Run, tmp_path: Path) -> None:
    """Nobody types it: the first look at a new desk shows an empty table."""
    result = workbench("articles")

    assert result.returncode == 0
    assert (tmp_path / "claims.db").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="permissions do not bind root")
def test_a_folder_that_cannot_be_written_is_named(workbench: Run, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)

    for words in (["stats", "--db", "locked/claims.db"], ["export", "-o", "locked/table.csv"]):
        result = workbench(*words)
        assert result.returncode == 1
        assert result.stderr.startswith("workbench: locked/")


WRONG = {
    ("stats", "--no-such-option"): "No such option '--no-such-option'",
    ("import",): "Missing argument",
    ("export", "--article", "x"): "'x' is no id of an article. Write it as a3",
    ("import", "a", "--published", "gestern"): "'gestern' is no date. Write it as 2026-01-06",
    ("exprot",): "no command or file 'exprot'. Did you mean 'export'? See",
    ("export", "--formt", "csv"): "'--formt'. (Did you mean one of: '--force', '--format'?) See",
    ("export", "-o", "table.docx"): ".docx alone names no format",
    ("export", "-o", "table.json"): ".json alone names no format",
    ("report", "a1", "-o", "page.pdf"): ".pdf alone names no format",
    ("stats", "--reviewer", " "): "it is empty",
}


@pytest.mark.parametrize(("words", "says"), WRONG.items())
def test_wrong_usage_is_one_line_and_status_2(
    workbench: Run, words: tuple[str, ...], says: str
) -> None:
    result = workbench(*words)

    (line,) = result.stderr.splitlines()
    assert says in line
    assert "--help" in line
    assert result.returncode == 2


@pytest.mark.slow
def test_a_terminal_without_cyrillic_shows_escapes(
    workbench: Run, workbench_program: Run, tmp_path: Path
) -> None:
    ascii_only = {"PYTHONIOENCODING": "ascii"}
    (tmp_path / "a.txt").write_text("Ціни.", encoding="utf-8")
    workbench("import", RUSSIAN)

    listed = workbench_program("articles", env=ascii_only)
    segmented = workbench_program("segment", "a.txt", env=ascii_only)

    assert "\\u0423\\u041d\\u041d" in listed.stdout
    assert json.loads(segmented.stdout)["text"] == "Ціни."


def test_a_closed_pipe_ends_the_program_without_a_word(workbench: Run, tmp_path: Path) -> None:
    with ClaimStore(tmp_path / "claims.db") as store, store.connection.write():
        for number in range(2000):
            store.sources.obtain(f"Source number {number}", "person")
    command = [sys.executable, "-m", "workbench", "sources", "--db", str(tmp_path / "claims.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.read(100)
        program.stdout.close()
        said = program.stderr.read()

    assert said == b""


def test_a_name_with_escapes_does_nothing_to_the_terminal(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a\x1b]0;title\x07\nb.txt").write_text("Prices rose by 5 % in May.")

    result = workbench("import", tmp_path)

    assert "\x1b" not in result.stdout
    assert len(result.stdout.splitlines()) == 1
    assert "\x1b" not in workbench("articles").stdout


@pytest.mark.slow
def test_a_name_that_is_no_utf8_is_imported(workbench_program: Run, tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xf1.txt")).write_text("Prices.")

    assert workbench_program("import", tmp_path).returncode == 0
    assert workbench_program("segment", tmp_path).returncode == 0


@pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n"])
def test_what_can_be_no_delimiter_is_wrong_usage(workbench: Run, delimiter: str) -> None:
    refused = workbench("export", "--delimiter", delimiter)

    assert refused.returncode == 2
    assert "it is one character, and no quotation mark or line break" in refused.stderr


@pytest.mark.usefixtures("store")
def test_a_page_is_explained_and_no_table_is_applied(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<meta property="article:published_time" content="2026-11-20">'
        "<article><h1>A bridge is closed</h1>"
        + "<p>The bridge over the river was closed on Monday, the mayor said.</p>"
        * 3
    )

    explained = workbench("segment", "--explain", "page.html").stdout
    applied = workbench("apply", "page.html")

    assert "\npublished 2026-11-20\n" in explained
    assert applied.stderr.startswith("workbench: page.html: line 1: the heading has no column")


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("{", "cannot be read as settings"),
        ("[]", "cannot be read as settings"),
        ('{"organisation": ["a"]}', "organisation is no text"),
    ],
)
def test_broken_settings_are_told_of_and_not_written_over(
    workbench: Run, tmp_path: Path, written: str, says: str
) -> None:
    kept = tmp_path / "settings.json"
    kept.write_text(written)

    told = workbench("export", "--format", "claimreview", "--url", "https://desk.example/1").stderr
    workbench("hub", "leave")

    assert f"settings.json: {says}" in told
    assert "".join(written.split()).rstrip("}") in "".join(kept.read_text().split())
