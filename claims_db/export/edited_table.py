"""A CSV that a person has edited to rows, each beside the claim as it was exported.

Spreadsheets write other delimiters, encodings that have no place for some letters, other
line ends, and what looks like a number as they write numbers; none of that is an edit.
"""

import csv
import io
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims_db.errors import ClaimsDBError
from claims_db.export.columns import values
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.formulas import make_harmless, restore

if TYPE_CHECKING:
    from _csv import Reader

NEEDED = ("claim_id", "claim")
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
        cell = level(self.row.cells[column])
        texts = (written, make_harmless(written)) if isinstance(value, str) else (written,)
        return same_number(cell, written) or any(
            cell in (level(text), level(self._lossy(text))) for text in texts
        )

    def edited(self, column: str) -> str:
        """The cell without the apostrophe against formulas; if there is none, what was exported."""
        if column not in self.row.cells:
            return str(self._exported[column] or "")
        return restore(self.row.cells[column])

    def refusal(self, column: str, problem: str) -> RowRefused:
        """The complaint about a cell."""
        return RowRefused(self.row.line, f"{column} {self.edited(column)!r} {problem}")

    def _lossy(self, text: str) -> str:
        """The text as a spreadsheet saves it in the encoding that the file is in."""
        return text.encode(self.row.encoding, errors="replace").decode(self.row.encoding)


def read_edited(text: str, encoding: str) -> Iterator[EditedRow | RowRefused]:
    """Yield the rows of a table, or in their place why they are none.

    Raises:
        RowRefused: It is no export of ours, or its quotation marks never end.
    """
    csv.field_size_limit(max(len(text), csv.field_size_limit()))
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter(text), strict=True)
    header = following(lines) or []
    missing = [name for name in NEEDED if name not in header]
    if missing:
        raise RowRefused(1, f"the heading has no column {' and no '.join(missing)}")
    begins = lines.line_num + 1
    while (cells := following(lines)) is not None:
        if any(cells):
            yield edited_row(header, cells, begins, encoding)
        begins = lines.line_num + 1


def edited_row(
    header: list[str], cells: list[str], line: int, encoding: str
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
    return EditedRow(line, int(claim_id[1]), named, encoding)


def following(lines: "Reader") -> list[str] | None:
    """The next row.

    Raises:
        RowRefused: The quotation marks do not fit.
    """
    try:
        return next(lines, None)
    except csv.Error as error:
        raise RowRefused(lines.line_num, str(error)) from None


def delimiter(text: str) -> str:
    """The one of the usual three that the heading has most of."""
    heading = text.partition("\n")[0]
    return max(",;\t", key=heading.count)


def same_number(cell: str, written: str) -> bool:
    """007 → 7, 12345678901234567890 → 1,23456789012346E+019"""
    try:
        return math.isclose(float(cell.replace(",", ".")), float(written), rel_tol=1e-14)
    except ValueError:
        return False


def level(cell: str) -> str:
    """A cell with one kind of line ends."""
    return cell.replace("\r\n", "\n").replace("\r", "\n")
