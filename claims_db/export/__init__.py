"""Reviewed claims to files: one module a format."""

from claims_db.export.claims import ExportedClaim, exported_claims
from claims_db.export.csv import write_csv
from claims_db.export.errors import ExportError
from claims_db.export.files import replace_file

__all__ = ["ExportError", "ExportedClaim", "exported_claims", "replace_file", "write_csv"]
