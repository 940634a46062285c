"""Claims that another program found come in as suggestions, or are refused line by line."""

import json
from pathlib import Path
from typing import Any

import pytest

from claims_db import ClaimStore
from tests.conftest import Run

TEXT = "Prices rose by 5 % in May, Reuters reports.\n\nЗарплати впали на 2 %."
CLAIM = {"start": 0, "end": 25, "text": "Prices rose by 5 % in May", "kind": "fact"}
REUTERS = {"name": "Reuters", "type": "agency", "start": 27, "end": 34, "cue": [35, 42]}


def line(**changed: Any) -> str:
    """A line that holds, but for what is changed."""
    return json.dumps({"text": TEXT, "claims": [CLAIM], "language": "en"} | changed)


def claim(**changed: Any) -> str:
    """A line with one claim that holds, but for what is changed."""
    return line(claims=[CLAIM | changed])


def test_what_segment_prints_comes_in_as_it_would_have_by_itself(
    workbench: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    printed = workbench("segment", "a.txt").stdout
    (tmp_path / "found.jsonl").write_text(printed, encoding="utf-8")

    workbench("--db", "found.db", "import", "--analysis", "found.jsonl")
    workbench("--db", "own.db", "import", "a.txt")

    assert rows(workbench, "found.db") == rows(workbench, "own.db")
    assert len(rows(workbench, "own.db").splitlines()) > 1


def rows(workbench: Run, store: str) -> str:
    return workbench("--db", store, "export", "--all").stdout


def test_its_chain_is_suggested_and_nothing_is_reviewed(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "found.jsonl").write_text(claim(chain=[REUTERS]), encoding="utf-8")

    assert workbench("import", "--analysis", "found.jsonl").returncode == 0

    with ClaimStore(tmp_path / "claims.db") as store:
        only = store.claims.get(1, reviewer="Iryna")
    assert only.content == CLAIM["text"]
    assert [link.source.name for link in only.chain] == ["Reuters"]
    assert len(workbench("export").stdout.splitlines()) == 1


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("{", "at line 1 column 2"),
        ("[]", "the line: Input should be"),
        (line(text="x" * 30), "claims.0: at 0–25 the text has other words"),
        (claim(start=1), "claims.0: at 1–25 the text has other words"),
        (claim(start="0"), "claims.0.start: Input should be a valid integer"),
        (claim(start=-3), "claims.0.start: Input should be greater"),
        (claim(kind="rumour"), "claims.0.kind: Input should be 'fact', 'plan' or 'opinion'"),
        (claim(check_worthiness=2), "claims.0.check_worthiness: Input should be less"),
        (claim(verdict="true"), "claims.0.verdict: Extra inputs are not permitted"),
        (claim(chain=[REUTERS | {"end": 9999}]), "9999"),
        (line(claims=[CLAIM, CLAIM]), "overlaps the one before it"),
        (line(text="One.\r\nTwo.", claims=[]), "lines must end in \\n alone"),
        (line(language="english"), "language: String should match"),
    ],
)
def test_a_line_that_does_not_hold_is_refused_and_the_others_go_on(
    workbench: Run, tmp_path: Path, bad: str, told: str
) -> None:
    (tmp_path / "found.jsonl").write_text(f"\n{bad}\n{line()}\n", encoding="utf-8")

    said = workbench("import", "--analysis", "found.jsonl")

    assert said.returncode == 1
    assert said.stderr.startswith("workbench: found.jsonl: line 2: ")
    assert told in said.stderr
    assert said.stderr.count("\n") == 1
    assert said.stdout.startswith("found.jsonl: line 3: a1, 1 claim")


def test_a_line_too_long_is_refused_and_the_next_is_read(workbench: Run, tmp_path: Path) -> None:
    long = line(title="x" * 5000)
    (tmp_path / "found.jsonl").write_text(f"{long}\n{line()}\n", encoding="utf-8")

    said = workbench("import", "--analysis", "found.jsonl", "--max-bytes", "2000")

    assert "line 1: longer than 2,000 bytes" in said.stderr
    assert "line 2: a1, 1 claim" in said.stdout


def test_the_same_again_changes_nothing(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "found.jsonl").write_text(line(), encoding="utf-8")
    workbench("import", "--analysis", "found.jsonl")

    assert "already stored as a1" in workbench("import", "--analysis", "found.jsonl").stdout


def test_an_option_that_says_how_to_read_is_refused(workbench: Run) -> None:
    said = workbench("import", "--analysis", "found.jsonl", "--text-field", "body")

    assert said.returncode == 2
    assert "--text-field does not go with --analysis" in said.stderr


def test_the_schema_names_what_segment_prints(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    printed = json.loads(workbench("segment", "a.txt").stdout)

    schema = json.loads(workbench("segment", "--schema").stdout)

    assert set(printed) <= set(schema["properties"])
    assert schema["required"] == ["text", "claims"]
    assert set(printed["claims"][0]) <= set(schema["$defs"]["SaidClaim"]["properties"])
