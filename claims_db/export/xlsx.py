"""Claims to a workbook for Excel: texts as texts, numbers as numbers, times as times.

No cell needs an apostrophe here: a text is stored as one, whatever it begins with.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO

from claims_db.export.columns import COLUMNS, values
from claims_db.export.expected import moment
from claims_db.export.exported_claim import ExportedClaim
from claims_db.values.errors import ClaimsDBError

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_575
LONGEST_TEXT = 32_767
"""What Excel can hold."""

WIDTHS = {"claim": 80, "normalized_claim": 40, "article_title": 40, "note": 40, "source": 25,
          "attribution_chain": 40, "reviewed_at": 20, "publisher": 20, "status": 20}  # fmt: skip
USUAL_WIDTH = 12


TIMES = ("published", "reviewed_at", "approved_at", "corrected_at")
FIRST_YEAR = 1900
"""Excel knows no day before."""


class TooManyRows(ClaimsDBError):
    """A sheet of Excel ends."""

    def __init__(self) -> None:
        super().__init__(
            f"more than {MOST_ROWS:,} claims, which is all a sheet of Excel can hold."
            " Export one article with --article, or CSV without --excel."
        )


class Archive:
    """A file for an archive that is ended whatever happens, and then says what has happened.

    After a failure it goes on taking what it is given, and writes nothing more.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.failure: Exception | None = None
        self._file = file

    def write(self, content: bytes) -> int:
        """Write, unless something has failed."""
        if self.failure is None:
            try:
                return self._file.write(content)
            except OSError as error:
                self.failure = error
        return len(content)

    def __getattr__(self, name: str) -> Any:
        """Let the file find its place and be flushed as it does itself."""
        return getattr(self._file, name)


def write_xlsx(claims: Iterable[ExportedClaim], file: BinaryIO) -> int:
    """Write a workbook of one sheet and return how many claims there are.

    Raises:
        TooManyRows: Nothing is written.
    """
    from xlsxwriter import Workbook

    settings = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    archive, written = Archive(file), 0
    with TemporaryDirectory() as folder:
        with Workbook(archive, settings | {"remove_timezone": True, "tmpdir": folder}) as book:
            try:
                written = fill(book, claims)
            except Exception as error:
                archive.failure = error
        if archive.failure is not None:
            raise archive.failure
    return written


def fill(book: "Workbook", claims: Iterable[ExportedClaim]) -> int:
    """Give a workbook its sheet and return how many claims are on it."""
    book.set_properties({"created": datetime(2000, 1, 1)})  # the same claims, the same bytes
    sheet = book.add_worksheet("claims")
    sheet.freeze_panes(1, 0)
    bold = book.add_format({"bold": True})
    for place, name in enumerate(COLUMNS):
        sheet.set_column(place, place, WIDTHS.get(name, USUAL_WIDTH))
        sheet.write_string(0, place, name, bold)
    time = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    written = 0
    for claim in claims:
        written += 1
        if written > MOST_ROWS:
            raise TooManyRows
        write_row(sheet, written, claim, time, day)
    sheet.autofilter(0, 0, max(written, 1), len(COLUMNS) - 1)
    return written


def write_row(
    sheet: "Worksheet", row: int, claim: ExportedClaim, time: "Format", day: "Format"
) -> None:
    """Write one claim. The times are UTC: Excel knows no zones."""
    for place, (name, value) in enumerate(values(claim).items()):
        at = moment(value) if name in TIMES and isinstance(value, str) else None
        if at and at.year > FIRST_YEAR:
            in_utc = at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at
            sheet.write_datetime(row, place, in_utc, time if at.tzinfo else day)
        elif isinstance(value, str):
            if value:
                sheet.write_string(row, place, value[:LONGEST_TEXT])
        elif value is not None:
            sheet.write_number(row, place, value)
