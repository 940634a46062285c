"""An edited workbook comes back as an edited CSV does; what cannot be edited is refused."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.export import Applied, RowRefused, apply_rows, apply_table, read_workbook
from tests.conftest import Run
from tests.export.conftest import exported
from tests.makers import make_article

calamine = pytest.importorskip("python_calamine", reason="the extra `excel` is not installed")


SETTINGS = {
    "default_date_format": "dd.mm.yyyy",
    "remove_timezone": True,
    "strings_to_formulas": False,
}


def rows_of(content: bytes) -> list[list[object]]:
    return list(calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python())


def saved(rows: list[list[object]]) -> bytes:
    """A workbook as another program would write it."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    with Workbook(file, SETTINGS) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return file.getvalue()


def edited(content: bytes, **cells: object) -> bytes:
    """The workbook with other cells in its first row."""
    rows = rows_of(content)
    for column, value in cells.items():
        rows[1][rows[0].index(column)] = value
    return saved(rows)


def apply(store: ClaimStore, content: bytes) -> list[Applied | RowRefused]:
    return list(apply_rows(store, read_workbook(io.BytesIO(content)), reviewer="olena"))


def test_our_own_workbook_changes_nothing(settled: ClaimStore) -> None:
    untouched = exported(settled, "xlsx")

    for content in (untouched, saved(rows_of(untouched))):
        assert apply(settled, content) == [Applied(2, 1, False), Applied(3, 2, False)]


def test_an_edited_cell_becomes_a_decision(settled: ClaimStore) -> None:
    content = edited(exported(settled, "xlsx"), status="refuted", confidence=2.0, note="=Seen")

    assert apply(settled, content)[0] == Applied(2, 1, True)

    answer = settled.claims.get(1, reviewer="olena").answer
    assert (answer.status, answer.confidence, answer.note) == ("refuted", 2, "=Seen")


FIXED = {
    "article_id": "a7",
    "start": 1.0,
    "check_worthiness": 0.1,
    "cue": "whispered",
    "position": 7.0,
    "reviewer": "boris",
    "reviewed_at": "2026-01-01T00:00:00+00:00",
}
ILLEGAL = {
    "kind": "rumour",
    "publisher": " ",
    "article_title": "",
    "article_url": "javascript:alert(1)",
    "published": "soon",
    "language": "english",
    "source_type": "oracle",
}


@pytest.mark.parametrize(("column", "value"), (FIXED | ILLEGAL).items())
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_cannot_be_edited_and_what_is_no_value_is_refused_by_line_and_column(
    settled: ClaimStore, kind: str, column: str, value: object
) -> None:
    first, second = changed(settled, kind, column, value)

    assert isinstance(first, RowRefused)
    assert str(first).startswith(f"line 2: {column} ")
    assert str(first).endswith("; nothing of the row was taken in")
    assert ("cannot be edited" in str(first)) == (column in FIXED)
    assert second == Applied(3, 2, False)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("kind", "opinion"),
        ("publisher", "The Times"),
        ("article_title", "Prices fell"),
        ("article_url", "https://other.example"),
        ("published", "2026-06-30"),
        ("language", "uk"),
        ("source_type", "person"),
    ],
)
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_what_is_edited_in_one_row_is_in_the_next_export(
    settled: ClaimStore, kind: str, column: str, value: str
) -> None:
    """The other rows of the article and the source, which have what was, take nothing back."""
    assert [
        isinstance(row, Applied) and row.changed for row in changed(settled, kind, column, value)
    ] == [True, False]

    row = next(csv.DictReader(io.StringIO(exported(settled).decode("utf-8-sig"), newline="")))
    assert row[column] == value
    assert list(find_problems(settled)) == []


def changed(
    store: ClaimStore, kind: str, column: str, value: object
) -> Iterator[Applied | RowRefused]:
    if kind == "xlsx":
        yield from apply(store, edited(exported(store, "xlsx"), **{column: value}))
        return
    rows = list(csv.DictReader(io.StringIO(exported(store).decode("utf-8-sig"), newline="")))
    rows[0][column] = str(value)
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    yield from apply_table(store, file.getvalue(), encoding="utf-8", reviewer="olena")


def test_the_type_of_a_source_can_be_edited_and_taken_back(settled: ClaimStore) -> None:
    content = edited(exported(settled, "xlsx"), source_type="organisation")
    wrong = edited(exported(settled, "xlsx"), source_type="robot")

    assert str(apply(settled, wrong)[0]).startswith("line 2: source_type 'robot' is none of agency")
    assert apply(settled, content)[0] == Applied(2, 1, True)

    assert settled.sources.known("Statistics Office").type == "organisation"
    settled.journal.undo("olena")
    assert settled.sources.known("Statistics Office").type == "agency"


@pytest.mark.parametrize("written", ["30.05.2026", "05/30/2026", "2026-05-30", "46172"])
def test_a_day_as_a_spreadsheet_writes_it_is_no_edit(settled: ClaimStore, written: str) -> None:
    assert next(changed(settled, "csv", "published", written)) == Applied(2, 1, False)


def test_a_note_on_an_unreviewed_claim_confirms_no_suggestion(store: ClaimStore) -> None:
    store.articles.add(make_article())

    apply(store, edited(exported(store, "xlsx", everything=True), note="Call them."))

    answer = store.claims.get(1, reviewer="olena").answer
    assert (answer.note, answer.chain) == ("Call them.", ())


def test_many_rows_are_one_act_and_each_refusal_is_its_own(settled: ClaimStore) -> None:
    rows = rows_of(exported(settled, "xlsx"))
    for row in rows[1:]:
        row[rows[0].index("confidence")] = 1.0
    rows.append([*rows[2]])
    rows[3][rows[0].index("status")] = "perhaps"

    outcomes = apply(settled, saved(rows))

    assert [type(one) for one in outcomes] == [Applied, Applied, RowRefused]
    settled.journal.undo("olena")
    assert {settled.claims.get(claim, reviewer="olena").answer.confidence for claim in (1, 2)} == {
        4
    }


@pytest.mark.usefixtures("store")
@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 200])
def test_a_damaged_workbook_is_one_line(workbench: Run, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.xlsx").write_bytes(content)

    result = workbench("apply", "a.xlsx")

    (line,) = result.stderr.splitlines()
    assert "cannot be read as a workbook of Excel. Save it as CSV." in line
    assert result.returncode == 1
