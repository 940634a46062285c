"""The CSV is read by the tools of those who count, cell for cell, and no Cyrillic is lost."""

import csv
import io
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.export.conftest import Settle, exported
from tests.makers import make_article

NOTE = 'Ціна «5 €»;\n"так", =не формула'


@pytest.fixture
def table(settled: ClaimStore, settle: Settle, tmp_path: Path) -> Path:
    """An export with line breaks, quotation marks, Cyrillic, and an unreviewed claim."""
    settle(1, "Рейтер", note=NOTE)
    settled.articles.add(make_article("Nothing else.", title="=1+1", claims=()))
    path = tmp_path / "table.csv"
    path.write_bytes(exported(settled, everything=True))
    return path


def as_written(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_pandas_reads_every_cell(table: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="the extra `readers` is not installed")

    frame = pandas.read_csv(table, dtype=str, keep_default_na=False)

    assert frame.to_dict("records") == as_written(table)
    assert frame["note"][0] == NOTE


def test_pandas_finds_numbers_and_times_by_itself(table: Path) -> None:
    pandas = pytest.importorskip("pandas", reason="the extra `readers` is not installed")

    frame = pandas.read_csv(table, parse_dates=["reviewed_at"])

    assert {frame[name].dtype.kind for name in ("position", "start", "end")} == {"i"}
    assert frame["check_worthiness"].dtype.kind == "f"
    assert frame["reviewed_at"].dt.tz is not None


def test_duckdb_reads_every_cell(table: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra `readers` is not installed")

    found = duckdb.read_csv(str(table), all_varchar=True, header=True, na_values=["\x01"])

    rows = [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]
    cells = [{name: value or "" for name, value in row.items()} for row in rows]
    assert [row | {"note": row["note"].replace("\r\n", "\n")} for row in cells] == as_written(table)


def test_duckdb_finds_numbers_and_times_by_itself(table: Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="the extra `readers` is not installed")

    found = duckdb.read_csv(str(table))

    kinds = dict(zip(found.columns, map(str, found.types), strict=True))
    assert kinds["position"] == kinds["start"] == "BIGINT"
    assert kinds["check_worthiness"] == "DOUBLE"
    assert kinds["reviewed_at"] == "TIMESTAMP WITH TIME ZONE"
