"""Hostile input on its way out, by its entry in the catalogue: see tests/test_catalogue.py."""

import csv
import io
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.export import apply_table
from tests.conftest import Run
from tests.export.conftest import exported, settle_in
from tests.makers import make_article

FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "'=1",
]


@pytest.mark.parametrize("text", FORMULAS)
def test_entries_57_and_58_a_formula_gets_one_apostrophe_and_comes_back(
    store: ClaimStore, text: str
) -> None:
    store.articles.add(make_article())
    settle_in(store)(1, "Reuters", note=text)
    table = exported(store).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(table, newline=""))

    assert row["note"] == f"'{text}"
    (outcome,) = apply_table(store, table, encoding="utf-8", reviewer="olena")
    assert not getattr(outcome, "changed", True)
    edited = table.replace('"supported"', '"refuted"')
    assert [*apply_table(store, edited, encoding="utf-8", reviewer="olena")]
    assert store.claims.answer(1, "olena").note == text


def test_entry_59_a_cell_has_any_sign_and_one_too_long_for_excel_is_told(
    workbench: Run, tmp_path: Path
) -> None:
    note = 'a;b,"c"\nd\r\ne' + "x" * 32_760
    with ClaimStore(tmp_path / "claims.db") as store:
        store.articles.add(make_article())
        settle_in(store)(1, "Reuters", note=note)

    result = workbench("export")

    (row,) = csv.DictReader(io.StringIO(result.stdout.removeprefix("\ufeff"), newline=""))
    assert row["note"] == note
    assert result.stderr == (
        "workbench: c1: note has 32,772 characters, Excel shows 32,767 of them."
        " The other formats have all.\n"
    )
    assert workbench("export", "-o", "table.xlsx").stderr == result.stderr
    assert workbench("export", "--format", "jsonl").stderr == ""


def test_entry_60_cyrillic_has_a_byte_order_mark_and_no_id_is_a_number(
    workbench: Run, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Цены выросли на 5 %, сообщил Рейтер.", encoding="utf-8")
    workbench("import", "a.txt")

    workbench("export", "--all", "-o", "table.csv")
    workbench("export", "--all", "--excel", "-o", "table")

    table = (tmp_path / "table.csv").read_bytes()
    assert table.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline=""))
    assert (row["claim_id"], row["article_id"]) == ("c1", "a1")
    assert "Цены" in row["claim"]
    assert (tmp_path / "table").read_bytes().startswith(b"PK")
