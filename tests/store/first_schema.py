"""The store of schema 1 that later versions must open: made once, kept for ever.

    python -m tests.store.first_schema

makes it anew. That is right until version 1 of the schema is released, and never after:
from then on a change of the schema is a new version with a step in claims_db/migrations.py.
"""

import gzip
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from claims_db import ClaimStore
from tests.makers import make_article
from tests.store.drawing import settle

KEPT = Path(__file__).parent / "schema-1.db.gz"


def unpack(folder: Path) -> Path:
    """Put a copy of the kept store into a folder; return its path."""
    path = folder / "first.db"
    with gzip.open(KEPT) as packed, path.open("wb") as file:
        shutil.copyfileobj(packed, file)
    return path


def make(path: Path) -> None:
    """A store in which something of everything was done."""
    with ClaimStore(path) as store:
        store.articles.add(make_article())
        settle(store, 1, reviewer="anna", status="refuted", source=[1])
        settle(store, 1, reviewer="boris", status="supported")
        store.disputes.adjudicate(1, "anna", reviewer="chief")
        store.journal.record_note(1, "див. звіт", reviewer="anna")
        store.journal.record_evidence(1, [{"url": "https://a.example"}], reviewer="anna")
        store.editing.split_claim(2, store.articles.text(1).index("fell"), reviewer="anna")
        store.journal.record_status(2, "refuted", reviewer="anna")
        store.journal.undo("anna")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "first.db"
        make(path)
        with closing(sqlite3.connect(path)) as sqlite:
            sqlite.execute("VACUUM")
        KEPT.write_bytes(gzip.compress(path.read_bytes(), mtime=0))


if __name__ == "__main__":
    main()
