"""What was done is told, what is kept is checked, and two machines come together."""

import json
import os

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.store.drawing import add_drawn, settle


@pytest.fixture
def path(tmp_path):
    """The store of the commands, with a claim that anna has settled and boris disputes."""
    path = tmp_path / "claims.db"
    with ClaimStore(path) as store:
        claim, _ = add_drawn(store, "|Prices rose.| |Wages fell.| ", source="Reuters")
        settle(store, claim, reviewer="anna", source=[store.sources.named("Reuters").id])
        settle(store, claim, reviewer="boris", status="refuted")
    return path


def test_log_tells_the_history_of_a_claim(workbench: Run, path) -> None:
    lines = workbench("log", "c1").stdout.splitlines()

    assert len(lines) == 6
    assert lines[0].endswith("  anna  answer  c1  source: – → Reuters")
    assert lines[5].endswith("  boris  answer  c1  status: – → refuted")


def test_log_tells_the_latest_acts_to_programs_too(workbench: Run, path) -> None:
    (line,) = workbench("log", "--json", "-n", "1").stdout.splitlines()

    assert json.loads(line)["reviewer"] == "boris"


def test_log_of_a_claim_that_is_not_there_is_one_line(workbench: Run, path) -> None:
    result = workbench("log", "c99")

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "workbench: no claim c99 in the lists of this store\n"


def test_a_dispute_is_listed_and_settled(workbench: Run, path) -> None:
    listed = workbench("adjudicate").stdout
    settled = workbench("--reviewer", "chief", "adjudicate", "c1", "--for", "boris")

    assert [line.split()[:2] for line in listed.splitlines()[1:]] == [
        ["c1", "anna"],
        ["c1", "boris"],
    ]
    assert settled.stdout == "c1: refuted\n"
    assert workbench("adjudicate").stdout == ""
    assert workbench("adjudicate", "c1", "--reopen").stdout == "c1: disputed\n"


@pytest.mark.parametrize("words", [["c1"], ["--for", "anna"], ["c1", "--for", "anna", "--reopen"]])
def test_adjudicating_needs_a_claim_and_an_answer(workbench: Run, path, words) -> None:
    assert workbench("adjudicate", *words).returncode == 2


def test_another_store_is_merged(workbench: Run, path, tmp_path) -> None:
    with ClaimStore(tmp_path / "other.db") as other:
        add_drawn(other, "|May was hot.|")

    result = workbench("merge", "other.db")

    assert result.stdout == "1 new articles, 0 new sources, 0 new decisions\n"
    assert workbench("merge", "other.db").stdout.startswith("0 new articles")


def test_a_backup_is_made_and_restored(workbench: Run, path) -> None:
    assert workbench("backup", "copy.db").returncode == 0
    again = workbench("backup", "copy.db")
    assert again.stderr == (
        "workbench: copy.db: there is a file of this name already. Choose another name.\n"
    )
    path.write_bytes(b"")

    restored = workbench("restore", "copy.db")

    assert (restored.returncode, len(restored.stdout.splitlines())) == (0, 2)
    assert workbench("check").stdout == f"{path}: sound\n"


def test_check_says_what_is_wrong_and_what_to_do(workbench: Run, path) -> None:
    with ClaimStore(path) as store, store.connection.write():
        store.connection.execute("UPDATE progress SET claims = 7")

    result = workbench("check")

    assert result.returncode == 1
    assert "the store: the count of claims is wrong" in result.stderr
    assert "workbench restore" in result.stderr


@pytest.mark.parametrize("command", [["log"], ["adjudicate"], ["check"], ["backup", "copy.db"]])
def test_where_there_is_no_store_none_is_begun(workbench: Run, tmp_path, command) -> None:
    result = workbench(*command)

    assert result.returncode == 1
    assert result.stderr.startswith(f"workbench: {tmp_path / 'claims.db'}: ")
    assert os.listdir(tmp_path) == []


def test_stats_tell_of_disputes_and_agreement(workbench: Run, path) -> None:
    lines = workbench("stats").stdout.splitlines()

    assert "disputed   1, see `workbench adjudicate`" in lines
    assert any(line.startswith("agreement  status: ") for line in lines)
    assert json.loads(workbench("stats", "--json").stdout)["disputed"] == 1
