"""Claims to files, one module a format, and an edited table back."""

from collections.abc import Callable, Iterable
from typing import BinaryIO

from claims_db.export.applying import Applied, apply_rows, apply_table
from claims_db.export.averitec import write_averitec
from claims_db.export.claimreview import write_claimreview
from claims_db.export.claims import exported_claims
from claims_db.export.csv import write_csv
from claims_db.export.edited_table import RowRefused, read_edited
from claims_db.export.edited_workbook import is_workbook, read_workbook
from claims_db.export.errors import ExportError
from claims_db.export.exported_claim import ExportedClaim
from claims_db.export.files import replace_file
from claims_db.export.html import write_html
from claims_db.export.json_lines import write_json_lines
from claims_db.export.markdown import write_markdown
from claims_db.export.tables import write_tables
from claims_db.export.webannotation import write_webannotation
from claims_db.export.xlsx import write_xlsx

__all__ = [
    "FORMATS",
    "Applied",
    "ExportError",
    "ExportedClaim",
    "RowRefused",
    "apply_rows",
    "apply_table",
    "exported_claims",
    "is_workbook",
    "read_edited",
    "read_workbook",
    "replace_file",
    "write_claimreview",
    "write_csv",
    "write_tables",
]

FORMATS: dict[str, Callable[[Iterable[ExportedClaim], BinaryIO], int]] = {
    "csv": write_csv,
    "jsonl": write_json_lines,
    "claimreview": write_claimreview,
    "webannotation": write_webannotation,
    "averitec": write_averitec,
    "xlsx": write_xlsx,
    "html": write_html,
    "md": write_markdown,
}
"""What a format is asked for by, and what writes it."""
