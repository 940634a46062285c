"""The companion tables: all of a store for those who count, and a manifest of what they are of."""

import csv
import hashlib
import io
import json
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.decisions.desk.tables import DESK_TABLES
from claims_db.export import ExportError, write_tables
from tests.conftest import Run
from tests.export.conftest import Settle, exported
from tests.makers import make_article


def table(folder: Path, name: str) -> list[dict[str, str]]:
    text = (folder / name).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_each_table_has_what_the_store_has(settled: ClaimStore, tmp_path: Path) -> None:
    folder = tmp_path / "tables"

    counts = write_tables(settled, folder, force=False)

    assert counts == {
        "claims.csv": 2, "links.csv": 2, "evidence.csv": 1, "reviews.csv": 2, "decisions.csv": 9,
        **dict.fromkeys(DESK_TABLES, 0),
    }  # fmt: skip
    assert (folder / "claims.csv").read_bytes() == exported(settled, everything=True)
    assert table(folder, "links.csv")[0] == {
        "claim_id": "c1", "place": "0", "name": "Reuters", "type": "agency", "start": "27",
        "end": "34", "cue_start": "35", "cue_end": "42",
    }  # fmt: skip
    (evidence,) = table(folder, "evidence.csv")
    assert (evidence["claim_id"], evidence["reviewer"], evidence["stance"]) == (
        "c1", "olena", "supports"
    )  # fmt: skip
    review = table(folder, "reviews.csv")[0]
    assert (review["source"], review["chain"], review["status"], review["stands"]) == (
        "Statistics Office", "Statistics Office > Reuters", "supported", "1"
    )  # fmt: skip
    decisions = table(folder, "decisions.csv")
    assert len({decision["uuid"] for decision in decisions}) == 2
    assert ("status", "", '"refuted"') in {
        (decision["field"], decision["before"], decision["after"]) for decision in decisions
    }


def test_the_manifest_proves_what_the_tables_are_of(settled: ClaimStore, tmp_path: Path) -> None:
    settled.articles.add(make_article("Prices rose again.", claims=(), version_of=1))

    write_tables(settled, tmp_path, force=False)

    manifest = json.loads((tmp_path / "manifest.json").read_text(encoding="utf-8"))
    first, second = manifest["articles"]
    digest = hashlib.sha256(settled.articles.text(1).encode()).hexdigest()
    assert first == {
        "article_id": "a1", "text_sha256": digest, "version_of": None, "claims": 2, "reviewed": 2,
        "removed": False,
    }  # fmt: skip
    assert second["version_of"] == "a1"
    assert manifest["program"].startswith("claims-workbench ")
    assert manifest["schema"] >= 1
    assert manifest["rows"]["claims.csv"] == 2


def test_an_unchanged_store_gives_the_same_tables(settled: ClaimStore, tmp_path: Path) -> None:
    write_tables(settled, tmp_path / "a", force=False)
    write_tables(settled, tmp_path / "b", force=False)

    for path in (tmp_path / "a").iterdir():
        assert path.read_bytes() == (tmp_path / "b" / path.name).read_bytes()


def test_nothing_is_written_beside_a_table_that_is_there(
    settled: ClaimStore, tmp_path: Path
) -> None:
    (tmp_path / "reviews.csv").write_text("mine")

    with pytest.raises(ExportError, match=r"reviews\.csv: there is such a file already"):
        write_tables(settled, tmp_path, force=False)

    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".csv"] == ["reviews.csv"]
    write_tables(settled, tmp_path, force=True)
    assert len(table(tmp_path, "reviews.csv")) == 2


def test_a_formula_is_harmless_in_every_table(
    store: ClaimStore, settle: Settle, tmp_path: Path
) -> None:
    store.articles.add(make_article())
    settle(1, "=1+1", note="@SUM(1)", evidence=[{"url": "-1", "title": "+1"}], wording="\t=1")

    write_tables(store, tmp_path, force=False)

    for name in ("claims.csv", "links.csv", "evidence.csv", "reviews.csv", "decisions.csv"):
        cells = [cell for row in table(tmp_path, name) for cell in row.values()]
        assert not [cell for cell in cells if cell.startswith(tuple("=+-@\t\r\n"))]


@pytest.mark.usefixtures("store")
def test_the_command_says_how_long_each_is_and_takes_no_other_option(workbench: Run) -> None:
    told = workbench("export", "--tables", "folder")

    assert "folder/decisions.csv: 0 rows\n" in told.stdout
    refused = workbench("export", "--tables", "other", "--excel")
    assert refused.returncode == 2
    assert refused.stderr == (
        "workbench: --tables is all of the store, and has a folder in place of -o."
        " See workbench export --help.\n"
    )
