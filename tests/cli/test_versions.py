"""A text that changed at its address: what import says of it, and what became of each claim."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run

URL = "https://post.example/1"
EARLIER = (
    "Prices of bread rose by 5 % in May, Reuters reports.\n\n"
    "Wages fell by 2 % in Kyiv, officials said.\n\n"
    "Rents stood still in Odesa.\n\n"
    "The ferry to Izmail sank on Monday.\n\n"
    "Rain is expected in Lviv on Friday."
)
LATER = (
    "Rain is expected in Lviv on Friday.\n\n"
    "Prices of bread rose by 5 % in May, Reuters reports.\n\n"
    "Wages fell by 20 % in Kyiv, officials said.\n\n"
    "Rents stood still in Odesa."
)


@pytest.fixture
def versions(workbench: Run, tmp_path: Path) -> Run:
    """Runs commands on a store that has both versions."""
    (tmp_path / "earlier.txt").write_text(EARLIER)
    (tmp_path / "later.txt").write_text(LATER)
    assert workbench("import", "earlier.txt", "--url", URL).stdout == "earlier.txt: a1, 5 claims\n"
    return workbench


def test_import_says_what_became_of_the_claims_and_again_changes_nothing(versions: Run) -> None:
    first = versions("import", "later.txt", "--url", URL)
    again = versions("import", "later.txt", "earlier.txt")

    assert first.stdout == (
        "later.txt: a2, 4 claims; new version of a1: 2 exact, 1 moved, 1 fuzzy, 1 orphan\n"
    )
    assert again.stdout == "later.txt: already stored as a2\nearlier.txt: already stored as a1\n"
    assert versions("check").returncode == 0


def test_versions_are_listed_and_each_claim_told(versions: Run) -> None:
    assert versions("versions").stdout == ""
    versions("import", "later.txt", "--url", URL)

    (listed,) = json.loads(versions("versions", "--json").stdout)
    rows = json.loads(versions("versions", "a2", "--json").stdout)
    table = versions("versions", "a2").stdout

    assert (listed["id"], listed["version_of"], listed["orphan"]) == ("a2", "a1", 1)
    assert [(row["earlier"], row["how"], row["claim"], row["differs"]) for row in rows] == [
        ("c1", "exact", "c7", []),
        ("c2", "fuzzy", "c8", [["2", "20"]]),
        ("c3", "exact", "c9", []),
        ("c4", "orphan", None, []),
        ("c5", "moved", "c6", []),
    ]
    assert "c2       fuzzy   c8             2 → 20" in table
    assert [article["version_of"] for article in json.loads(versions("articles", "--json").stdout)
            ] == [None, "a1"]  # fmt: skip


def test_an_article_that_is_not_there_is_told(versions: Run) -> None:
    result = versions("versions", "a9")

    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.startswith("workbench: no article a9 in this store")


@pytest.mark.slow
def test_of_two_programs_that_import_at_once_one_has_the_later_version(
    versions: Run, tmp_path: Path
) -> None:
    programs = []
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"{LATER} {number} people came.")
        words = [sys.executable, "-m", "workbench", "import", f"{number}.txt", "--url", URL]
        store = {"WORKBENCH_DB": str(tmp_path / "claims.db")}
        programs.append(subprocess.Popen(words, cwd=tmp_path, env=os.environ | store))

    assert [program.wait() for program in programs] == [0] * 4
    with ClaimStore(tmp_path / "claims.db") as store:
        assert [article.version_of for article in store.articles.all()] == [None, 1, 2, 3, 4]
