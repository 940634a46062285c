"""The store of schema 1 that later versions must open: kept for ever, with something of everything.

A change of the schema is a new version, with a step in claims_db/file/steps.py. One article,
answers of two reviewers and an adjudication, a note, evidence, a split claim, an act undone.
"""

import gzip
import shutil
from pathlib import Path

KEPT = Path(__file__).parent / "schema-1.db.gz"


def unpack(folder: Path) -> Path:
    """Put a copy of the kept store into a folder; return its path."""
    path = folder / "first.db"
    with gzip.open(KEPT) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path
