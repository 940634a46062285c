"""A workbook of Excel that a person has edited to rows, as those of an edited CSV are."""

import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

from claims_db.export.edited_table import EditedRow, RowRefused, check_heading, edited_row
from claims_db.values.errors import ClaimsDBError

LARGEST = 4_000_000_000
"""Bytes when unpacked: all rows that a sheet can have, of long claims."""


class NoWorkbook(ClaimsDBError):
    """It cannot be read as one."""


def is_workbook(file: BinaryIO) -> bool:
    """Whether a file, looked at from its beginning, begins as an office document does."""
    begins = file.read(4)
    file.seek(0)
    return begins == b"PK\x03\x04"


def read_workbook(file: BinaryIO) -> Iterator[EditedRow | RowRefused]:
    """Yield the rows of the first sheet, or in their place why they are none.

    Raises:
        NoWorkbook: It is none, or the extra `excel` is not installed.
        RowRefused: It is no export of ours.
    """
    header, rows = _opened(file)
    check_heading(header)
    for line, cells in rows:
        written = [as_text(cell) for cell in cells]
        if any(written):
            yield edited_row(header, written, line, "utf-8", is_raw=True)


def _opened(file: BinaryIO) -> tuple[list[str], Iterator[tuple[int, list[Any]]]]:
    """The heading of the first sheet, and what is below it, by its line."""
    try:
        from python_calamine import CalamineError, load_workbook
    except ImportError:
        raise NoWorkbook(
            "tables of Excel need the extra excel. Install it: pip install python-calamine."
        ) from None
    try:
        with zipfile.ZipFile(file) as parts:
            unpacked = sum(part.file_size for part in parts.infolist())
        if unpacked > LARGEST:
            raise NoWorkbook(
                f"the workbook unpacks to more than {LARGEST:,} bytes. Save it as CSV."
            )
        file.seek(0)
        sheet = load_workbook(file).get_sheet_by_index(0)
        rows = enumerate(sheet.iter_rows(), start=1 + (sheet.start or (0, 0))[0])
        header = [as_text(cell).strip() for cell in next(rows, (0, []))[1]]
    except (CalamineError, zipfile.BadZipFile, ValueError, IndexError):
        raise NoWorkbook("cannot be read as a workbook of Excel. Save it as CSV.") from None
    return header, rows


def as_text(cell: object) -> str:
    """A cell as the CSV has it: whole numbers without a point, times in ISO 8601."""
    match cell:
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() | date():
            return cell.isoformat()
    return str(cell)
