"""What is said of a stored article corrects it; one imported by mistake is removed."""

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[str]]
A = "a.txt"


@pytest.fixture
def article(workbench: Run, tmp_path: Path) -> Callable[[], dict[str, object]]:
    """One imported article, as `workbench articles` has it."""
    (tmp_path / A).write_text("Prices rose by 5% in May, Reuters reports. Wages fell by 2%.")
    workbench("import", A)

    def read() -> dict[str, object]:
        (row,) = json.loads(workbench("articles", "--json").stdout)
        found: dict[str, object] = row
        return found

    return read


def test_importing_a_stored_article_corrects_what_the_options_say(
    workbench: Run, article: Callable[[], dict[str, object]]
) -> None:
    options = (
        *("--publisher", "The Post", "--published", "2026-01-06", "--title", "Prices"),
        *("--url", "https://post.example/1"),
    )
    done = workbench("import", A, *options)

    assert done.stdout == f"{A}: already stored as a1; changed: title, publisher, url, published\n"
    assert workbench("import", A, *options).stdout == f"{A}: already stored as a1\n"
    assert article() | {"title": "Prices", "publisher": "The Post"} == article()
    assert article()["url"] == "https://post.example/1"
    table = workbench("export", "--all").stdout
    assert "unknown publisher" not in table
    assert "Reuters > The Post" in table
    told = workbench("log").stdout
    assert "edit article  a1  publisher: unknown publisher → The Post" in told


def test_what_cannot_be_said_of_an_article_is_refused(
    workbench: Run, article: Callable[[], dict[str, object]]
) -> None:
    refused = workbench("import", A, "--url", "ftp://post.example")

    assert refused.returncode == 1
    assert refused.stderr == f"workbench: {A}: url: is no http or https address\n"


def test_a_removed_article_is_put_back_and_one_that_was_let_go_of_is_not(
    workbench: Run, workbench_program: Run, article: Callable[[], dict[str, object]]
) -> None:
    removed = workbench("articles", "--remove", "a1")
    assert removed.stdout.startswith("a1: removed, «")
    assert json.loads(workbench("articles", "--json").stdout) == []
    again = workbench("import", A)
    assert (again.returncode, again.stdout) == (1, "")
    assert "a1 was removed; import its file with --put-back" in again.stderr
    assert workbench("export", "--article", "a1").returncode == 1

    assert workbench("import", A, "--put-back").stdout == f"{A}: already stored as a1, put back\n"
    assert article()["id"] == "a1"

    workbench("articles", "--remove", "a1")
    assert workbench_program("tidy", input="n\n").returncode == 130
    assert "--yes" in workbench("tidy").stderr  # where standard input is closed
    assert workbench("tidy", "--yes").stdout.endswith("1 text let go of\n")
    assert workbench("tidy").stdout == "0 texts let go of\n"
    gone = workbench("import", A, "--put-back")
    assert gone.returncode == 1
    assert "the text of a1 was let go of" in gone.stderr
    assert workbench("check").returncode == 0


def test_a_source_is_renamed_and_retyped(
    workbench: Run, article: Callable[[], dict[str, object]]
) -> None:
    workbench("import", A, "--publisher", "Teh Post")

    done = workbench("sources", "--rename", "Teh Post", "--as", "The Post")
    assert done.stdout.startswith("Teh Post: The Post, agency now.")
    workbench("sources", "--retype", "The Post", "--as", "organisation")

    listed = {row["name"]: row for row in json.loads(workbench("sources", "--json").stdout)}
    assert "Teh Post" not in listed
    assert listed["The Post"]["type"] == "organisation"
    assert workbench("sources", "--rename", "The Post", "--as", "Reuters").returncode == 1
    assert workbench("sources", "--rename", "The Post").returncode == 2
