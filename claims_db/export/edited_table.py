"""A CSV that a person has edited to rows, each beside the claim as it was exported.

Spreadsheets write other delimiters, encodings that have no place for some letters, other
line ends, and what looks like a number as they write numbers; none of that is an edit.
"""

import csv
import math
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import TYPE_CHECKING, TextIO

from claims_db.export.columns import values
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.formulas import make_harmless, restore
from claims_db.values.errors import ClaimsDBError

if TYPE_CHECKING:
    from _csv import Reader

LONGEST_CELL = 2_000_000_000
"""Characters; more than SQLite holds."""
NEEDED = ("claim_id", "claim")
TIMES = ("published", "reviewed_at", "approved_at", "corrected_at")
WAYS = ("%d.%m.%Y", "%d.%m.%y", "%d/%m/%Y", "%m/%d/%Y", "%d-%m-%Y")
"""How spreadsheets write a day, which they take from its text."""
SERIAL = re.compile(r"[1-9]\d{4}(?:[.,]\d+)?")
FIRST_DAY = datetime(1899, 12, 30)
"""From which Excel counts days, where it shows them as numbers."""
UNSTORABLE = re.compile("[\0\ud800-\udfff]")
"""NUL and lone surrogates, which some encodings can say and no store can hold."""


class RowRefused(ClaimsDBError):
    """A row of an edited table that is not taken in."""

    def __init__(self, line: int, problem: str) -> None:
        super().__init__(f"line {line}: {problem}; nothing of the row was taken in")
        self.line = line


@dataclass(frozen=True, slots=True)
class EditedRow:
    """A row with its cells by the names of the columns, as they stand there."""

    line: int
    claim_id: int
    cells: dict[str, str]
    encoding: str
    is_raw: bool = False
    """From a workbook, whose texts have no apostrophe against formulas."""

    def with_cells(self, cells: dict[str, str]) -> "EditedRow":
        """The row with other cells."""
        return replace(self, cells=cells)


class Cells:
    """The cells of a row, each beside what was exported there."""

    def __init__(self, row: EditedRow, claim: ExportedClaim) -> None:
        self.row = row
        self.claim = claim
        self._exported = values(claim)

    def agree(self, column: str) -> bool:
        """Whether the cell is what was exported, apart from what spreadsheets do to it."""
        if column not in self.row.cells:
            return True
        value = self._exported[column]
        written = "" if value is None else str(value)
        if self.row.cells[column] == written:  # as nearly all of them are
            return True
        cell = level(self.row.cells[column])
        texts = (written, make_harmless(written)) if isinstance(value, str) else (written,)
        if column in TIMES and same_time(cell, written):
            return True
        return same_number(cell, written) or any(
            cell in (level(text), level(self._lossy(text))) for text in texts
        )

    def edited(self, column: str) -> str:
        """The cell without the apostrophe against formulas; if there is none, what was exported."""
        if column not in self.row.cells:
            return str(self._exported[column] or "")
        cell = self.row.cells[column]
        return cell if self.row.is_raw else restore(cell)

    def refusal(self, column: str, problem: str) -> RowRefused:
        """The complaint about a cell."""
        return RowRefused(self.row.line, f"{column} {self.edited(column)!r} {problem}")

    def _lossy(self, text: str) -> str:
        """The text as a spreadsheet saves it in the encoding that the file is in."""
        return text.encode(self.row.encoding, errors="replace").decode(self.row.encoding)


def read_edited(file: TextIO, encoding: str) -> Iterator[EditedRow | RowRefused]:
    """Yield the rows of a table, or in their place why they are none, as they are read.

    The file was opened with `newline=""`.

    Raises:
        RowRefused: It is no export of ours, or its quotation marks never end.
    """
    csv.field_size_limit(LONGEST_CELL)
    heading = file.readline()
    lines = csv.reader(chain([heading], file), delimiter=delimiter(heading), strict=True)
    header = following(lines) or []
    check_heading(header)
    begins = lines.line_num + 1
    while (cells := following(lines)) is not None:
        if any(cells):
            yield edited_row(header, cells, begins, encoding)
        begins = lines.line_num + 1


def check_heading(header: list[str]) -> None:
    """Look whether a table is an export of ours.

    Raises:
        RowRefused: It is none.
    """
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise RowRefused(1, f"the heading has no column {' and no '.join(missing)}")


def edited_row(
    header: list[str], cells: list[str], line: int, encoding: str, *, is_raw: bool = False
) -> EditedRow | RowRefused:
    """A row, or why it is none."""
    if len(cells) != len(header):
        return RowRefused(line, f"{len(cells)} cells under {len(header)} headings")
    named = dict(zip(header, cells, strict=True))
    for column, cell in named.items():
        if odd := UNSTORABLE.search(cell):
            return RowRefused(line, f"{column} contains U+{ord(odd[0]):04X}, which is no character")
    claim_id = re.fullmatch(r"c?([0-9]{1,18})", named["claim_id"].strip(), re.IGNORECASE)
    if claim_id is None:
        return RowRefused(line, f"claim_id {named['claim_id']!r} is no id of a claim")
    return EditedRow(line, int(claim_id[1]), named, encoding, is_raw)


def following(lines: "Reader") -> list[str] | None:
    """The next row.

    Raises:
        RowRefused: The quotation marks do not fit.
    """
    try:
        return next(lines, None)
    except csv.Error as error:
        raise RowRefused(lines.line_num, str(error)) from None


def delimiter(heading: str) -> str:
    """The one of the usual three that the heading has most of."""
    return max(",;\t", key=heading.count)


def same_number(cell: str, written: str) -> bool:
    """007 → 7, 12345678901234567890 → 1,23456789012346E+019"""
    try:
        return math.isclose(float(cell.replace(",", ".")), float(written), rel_tol=1e-14)
    except ValueError:
        return False


def same_time(cell: str, written: str) -> bool:
    """30.05.2026 → 2026-05-30; 2026-05-30 06:30:00 → 2026-05-30T09:30:00+03:00"""
    told, exported = read_time(cell.strip()), read_time(written)
    if told is None or exported is None:
        return False
    in_utc = exported.astimezone(UTC) if exported.tzinfo else exported
    return told.date() in (exported.date(), in_utc.date())


def is_earlier(cell: str, written: str) -> bool:
    """Whether what a cell says is before what is written: by the day, where it has no more."""
    told, now = read_time(cell.strip()), read_time(written)
    if told is None or now is None:
        return bool(written) and not cell.strip()
    if told.tzinfo and now.tzinfo:
        return told < now
    return told.date() < now.date()


def read_time(written: str) -> datetime | None:
    """A day or a moment, as we write it or as spreadsheets do; `None`: none of these."""
    with suppress(ValueError):
        return datetime.fromisoformat(written)
    if SERIAL.fullmatch(written):
        return FIRST_DAY + timedelta(days=float(written.replace(",", ".")))
    for way in WAYS:
        with suppress(ValueError):
            return datetime.strptime(written.split(" ")[0].rstrip(","), way)
    return None


def level(cell: str) -> str:
    """A cell with one kind of line ends."""
    return cell.replace("\r\n", "\n").replace("\r", "\n")
