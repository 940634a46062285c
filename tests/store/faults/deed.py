"""One deed on a store, in a process of its own whose system calls can be made to fail.

    python -m tests.store.faults.deed decide STORE FOLDER

Prints SAVED when the store said so, REFUSED when it said in our words that it was not, and
nothing when the process was killed.
"""

import sys
from pathlib import Path

from claims_db import ClaimsDBError, ClaimStore
from claims_db.backup import back_up
from claims_db.backup import restore as put_back
from claims_db.check.rebuild import rebuild as compute_anew
from claims_db.file.migrations import bring_up_to_date
from claims_db.file.store_file import SCHEMA_VERSION
from claims_db.merging import merge_store
from claims_db.values import models  # noqa: F401, loaded before
from tests.makers import make_article
from tests.store.drawing import draw


def decide(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        store.journal.record_many([1, 2, 3], reviewer="anna", status="refuted", note="ё" * 3000)


def undo(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        store.journal.undo("anna")


def split(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        store.editing.split_claim(2, store.articles.text(1).index("still"), reviewer="anna")


def take_in(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        store.articles.add(make_article())
        store.articles.add(draw("|May was hot.|" * 20))


def migrate(path: Path, folder: Path) -> None:
    step = {SCHEMA_VERSION: lambda db: db.table("article").add_column("desk", str)}
    bring_up_to_date(path, step, SCHEMA_VERSION + 1)


def migrate_first(path: Path, folder: Path) -> None:
    """All our own steps, from the first schema on."""
    bring_up_to_date(folder / "first.db")


def restore(path: Path, folder: Path) -> None:
    put_back(folder / "other.db", path)


def rebuild(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        compute_anew(store)


def bulk(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        ids = [line.id for line in store.claims.lines_from((0, 0), 99, reviewer="anna")]
        store.journal.record_many(ids, reviewer="dina", source=[1], confidence=2, status="refuted")


def copy(path: Path, folder: Path) -> None:
    back_up(path, folder / "copy.db")


def merge(path: Path, folder: Path) -> None:
    with ClaimStore(path) as store:
        merge_store(store, folder / "other.db")


def export(path: Path, folder: Path) -> None:
    from click.testing import CliRunner

    from workbench.cli import workbench

    result = CliRunner().invoke(
        workbench, ["--db", str(path), "export", "-o", str(folder / "out.csv")]
    )
    if result.exception:
        raise result.exception


DEEDS = {
    deed.__name__: deed
    for deed in (
        *(decide, undo, split, bulk, take_in, migrate, migrate_first, copy, restore, merge),
        *(rebuild, export),
    )
}


def main() -> None:
    deed, path, folder = sys.argv[1:]
    try:
        DEEDS[deed](Path(path), Path(folder))
    except Exception as error:
        from workbench.ingest import IngestError

        try:
            from claims_db.export import ExportError
        except ImportError:
            ExportError = ClaimsDBError
        if not isinstance(error, ClaimsDBError | IngestError | ExportError):
            raise
        print(f"REFUSED {error}", flush=True)
    else:
        print("SAVED", flush=True)


if __name__ == "__main__":
    main()
