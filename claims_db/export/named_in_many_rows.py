"""What many rows of a table name, an article's details and a source's type, edited in some of them.

It is recorded when all rows were read: until then what stands is what the table was made of, so
that a row which was not edited takes nothing back.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from claims_db.export.edited_table import Cells, EditedRow, RowRefused, read_time
from claims_db.export.exported_claim import ExportedClaim
from claims_db.values.errors import ClaimsDBError, InvalidValue
from claims_db.values.models import NewDetails, checked
from claims_db.values.words import Detail, SourceType

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

COLUMNS: dict[str, Detail] = {
    "article_title": "title",
    "publisher": "publisher",
    "article_url": "url",
    "published": "published",
    "language": "language",
}
"""Columns that describe the article."""
Said = dict[str, tuple[str, int]]
"""Values by what they are of, each with the first line that says it."""


class NamedInManyRows:
    """Collects such edits, refuses what contradicts an earlier row, and records them at the end."""

    def __init__(self, store: "ClaimStore") -> None:
        self._store = store
        self._articles: dict[int, Said] = {}
        self._sources: dict[int, Said] = {}

    def edited(self, cells: Cells, claim: ExportedClaim, answers: dict[str, Any]) -> bool:
        """Keep what a row says otherwise; return whether it says anything.

        The type is that of the origin that was exported: where the row names another, none.

        Raises:
            RowRefused: It is none that its field takes, or an earlier row says another.
        """
        details = {
            column: detail_in(cells, column) for column in COLUMNS if not cells.agree(column)
        }
        kept = self._articles.get(claim.article.id, {})
        for column, value in details.items():
            refuse_other(cells, column, value, kept)
        types = {}
        if "source" not in answers and not cells.agree("source_type"):
            types["source_type"] = type_in(cells)
            origin = claim.attribution.origin.id
            refuse_other(cells, "source_type", types["source_type"], self._sources.get(origin, {}))
        for column, value in details.items():
            said = self._articles.setdefault(claim.article.id, {})
            said.setdefault(column, (value, cells.row.line))
        for column, value in types.items():
            said = self._sources.setdefault(claim.attribution.origin.id, {})
            said.setdefault(column, (value, cells.row.line))
        return bool(details or types)

    def record(self, reviewer: str) -> Iterator[RowRefused]:
        """Record what was collected, an act for each article and source; yield what cannot be."""
        for article_id, said in self._articles.items():
            details = {COLUMNS[column]: value for column, (value, _) in said.items()}
            try:
                self._store.article_editing.edit(article_id, reviewer=reviewer, **details)
            except ClaimsDBError as error:
                yield RowRefused(min(line for _, line in said.values()), str(error))
        for source_id, said in self._sources.items():
            ((source_type, line),) = said.values()
            try:
                self._store.source_editing.retype(source_id, source_type, reviewer=reviewer)
            except ClaimsDBError as error:
                yield RowRefused(line, str(error))


def refuse_other(cells: Cells, column: str, value: str, said: Said) -> None:
    """Look whether an earlier row says the same.

    Raises:
        RowRefused: It says something else.
    """
    other, line = said.get(column, (value, 0))
    if other != value:
        raise cells.refusal(column, f"is otherwise in line {line}")


def detail_in(cells: Cells, column: str) -> str:
    """An edited detail of the article, as the store keeps it.

    Raises:
        RowRefused: It is none.
    """
    written = cells.edited(column).strip()
    if column == "language":
        written = written.lower()
    if column == "published" and (moment := read_time(written)):
        is_day = moment.tzinfo is None and (moment.hour, moment.minute, moment.second) == (0, 0, 0)
        written = moment.date().isoformat() if is_day else moment.isoformat()
    try:
        said = checked(NewDetails, **{COLUMNS[column]: written})
    except InvalidValue as error:
        raise cells.refusal(column, f"cannot be: {str(error).partition(': ')[2]}") from None
    return str(getattr(said, COLUMNS[column]))


def type_in(cells: Cells) -> str:
    """The type that a row gives its origin.

    Raises:
        RowRefused: It is none that a source can have.
    """
    source_type = cells.edited("source_type").strip().lower()
    if source_type not in get_args(SourceType):
        raise cells.refusal("source_type", f"is none of {', '.join(get_args(SourceType))}")
    return source_type


def with_former_publisher(row: EditedRow, claim: ExportedClaim) -> EditedRow:
    """A row in which the chain names the publisher as the store does, where both were edited."""
    before, after = claim.article.publisher, row.cells.get("publisher", "").strip()
    if after in ("", before):
        return row
    cells = dict(row.cells)
    names = cells.get("attribution_chain", "").split(" > ")
    if names[-1].strip() == after:
        cells["attribution_chain"] = " > ".join([*names[:-1], before])
    if cells.get("source", "").strip() == after and len(names) == 1:
        cells["source"] = before
    return row.with_cells(cells)
