"""What LibreOffice makes of the tables, and what comes back of what it has saved."""

import csv
import io
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.export import Applied, apply_table, exported_claims
from claims_db.export.columns import values
from tests.conftest import Run
from tests.export.conftest import exported, settle_in
from tests.makers import make_article

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
FILTER = "Text - txt - csv (StarCalc)"
UTF_8, CP1251 = 76, 34
"""How LibreOffice numbers the encodings."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not OFFICE, reason="LibreOffice is not installed (Debian: libreoffice-calc)"
    ),
]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ClaimStore]:
    """A store with what spreadsheets are known to misread."""
    with ClaimStore(tmp_path_factory.mktemp("full") / "claims.db") as store:
        title, publisher = 'Ціни «зросли»; "5,0"', "007"
        store.articles.add(make_article(title=title, publisher=publisher, published="2026-01-06"))
        settle = settle_in(store)
        note = '=HYPERLINK("http://a","b")\nвторая строка; "кавычки", запятая\n\n+7 495 -5'
        urls = [{"url": "https://a.example/1?x=1;2"}, {"url": "@b"}]
        settle(1, "=1+1", "Рейтер", note=note, wording="-5 градусов ≈ 5 €", evidence=urls)
        settle(2, "12345678901234567890", "1E5", status="refuted", note="007", wording="@SUM(1)")
        yield store


@pytest.fixture(scope="module")
def folder(full: ClaimStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both tables."""
    folder = tmp_path_factory.mktemp("tables")
    for kind in ("csv", "xlsx"):
        (folder / f"table.{kind}").write_bytes(exported(full, kind))
    return folder


def saved_again(table: Path, encoding: int, delimiter: str = ",") -> Path:
    """The table as LibreOffice reads it, with no more than UTF-8 chosen, and saves it as CSV."""
    saved = table.parent / f"{table.suffix[1:]}-{encoding}"
    reading = [f"--infilter={FILTER}:44,34,{UTF_8},1"] if table.suffix == ".csv" else []
    writing = f"csv:{FILTER}:{ord(delimiter)},34,{encoding},1,,0,false,true"
    own = f"-env:UserInstallation={(table.parent / 'profile').as_uri()}"
    assert OFFICE
    subprocess.run(
        [OFFICE, own, "--headless", *reading, "--convert-to", writing, "--outdir", saved, table],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return saved / "table.csv"


def cells_of(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table, newline="")))


def expected(store: ClaimStore) -> list[dict[str, str]]:
    """The columns as they are in the store, but for the time, which is written in many ways."""
    rows = []
    for claim in exported_claims(store):
        row = {name: str(value or "") for name, value in values(claim).items()}
        rows.append(row | {"start": str(claim.start), "reviewed_at": ""})
    return rows


def test_a_workbook_is_read_cell_for_cell_and_runs_nothing(full: ClaimStore, folder: Path) -> None:
    table = saved_again(folder / "table.xlsx", UTF_8).read_text(encoding="utf-8-sig")

    rows = [row | {"reviewed_at": ""} for row in cells_of(table)]

    assert rows == expected(full)


def test_a_csv_is_read_cell_for_cell_with_an_apostrophe_before_a_formula(
    full: ClaimStore, folder: Path
) -> None:
    table = saved_again(folder / "table.csv", UTF_8).read_text(encoding="utf-8-sig")

    first, second = (row | {"reviewed_at": ""} for row in cells_of(table))
    one, two = expected(full)
    for column in ("source", "attribution_chain", "note", "normalized_claim"):
        one[column] = f"'{one[column]}"
    two["normalized_claim"] = "'@SUM(1)"
    assert first.pop("publisher") == second.pop("publisher") == "7"  # a name that is a number
    assert second.pop("source") == "1.23456789012346E+019"
    assert second.pop("note") == "7"
    assert first == {name: value for name, value in one.items() if name != "publisher"}
    assert second.items() <= two.items()
    assert [second["claim_id"], second["article_id"]] == ["c2", "a1"]


@pytest.mark.parametrize(("kind", "encoding"), [("csv", CP1251), ("csv", UTF_8), ("xlsx", CP1251)])
def test_what_was_only_saved_again_is_no_edit(
    full: ClaimStore, folder: Path, kind: str, encoding: int
) -> None:
    name = {CP1251: "cp1251", UTF_8: "utf-8"}[encoding]
    table = saved_again(folder / f"table.{kind}", encoding, ";").read_bytes()

    rows = list(apply_table(full, table.decode(name), encoding=name, reviewer="olena"))

    assert [row for row in rows if not (isinstance(row, Applied) and not row.changed)] == []
    assert len(rows) == 2


def test_an_edit_in_a_table_of_excels_is_taken_in(
    full: ClaimStore, folder: Path, workbench: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_DB", str(full.path))
    table = saved_again(folder / "table.csv", CP1251, ";")
    edited = table.read_text(encoding="cp1251").replace(";refuted;", ";supported;")
    table.write_text(edited, encoding="cp1251")

    result = workbench("apply", table, "--reviewer", "olena")

    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{table}: 1 changed, 1 as they were, 0 refused\n"
    assert full.claims.get(2, reviewer="olena").answer.status == "supported"
