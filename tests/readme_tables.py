"""Keys, formats, figures and some rows of output to the tables in the pages.

    python -m tests.readme_tables

Rewrites the pages between their marks; a test asks whether they are what it would write.
"""

import csv
import io
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from claims_db import ClaimStore
from claims_db.export import exported_claims, write_csv
from tests.made_with import write_down
from tests.score import figures_as_markdown
from workbench.ingest import Reading, import_paths
from workbench.ingest.formats import formats_as_markdown
from workbench.review.keys import KEYS

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / name
    for name in (
        *("README.md", "workbench/README.md", "workbench/ADMINISTRATION.md"),
        *("claims_db/README.md", "tests/README.md"),
        *(".github/CONTRIBUTING.md", ".github/SECURITY.md"),
    )
]
MARKED = re.compile(r"(<!-- (\w+) -->\n).*?(<!-- /\2 -->\n)", re.DOTALL)
SEED = ROOT / "seeds" / "salmon-escape-en.txt"
ANSWERS = ((4, "supported"), (3, "not_enough_evidence"), (5, "refuted"))
COLUMNS = ("claim", "attribution_chain", "status", "confidence")


def keys_as_markdown() -> str:
    """The keys as a Markdown table, the digits in one row."""
    rows = [("1 – 9", "answer the lit question with that option, save it, light the next")]
    rows += [(key.name, key.does) for key in KEYS if not key.action.startswith("answer")]
    return as_markdown(("key", "does"), [(f"`{keys}`", does) for keys, does in rows])


def rows_as_markdown() -> str:
    """Some columns of the claims of an article whose suggestions a reviewer has confirmed."""
    with tempfile.TemporaryDirectory() as folder, ClaimStore(Path(folder, "claims.db")) as store:
        list(import_paths(store, [str(SEED)], Reading()))
        for claim_id, (confidence, status) in enumerate(ANSWERS, 1):
            chain = [link.source.id for link in store.claims.get(claim_id, reviewer="olena").chain]
            store.journal.record_source(claim_id, chain, reviewer="olena")
            store.journal.record_confidence(claim_id, confidence, reviewer="olena")
            store.journal.record_status(claim_id, status, reviewer="olena")
        table = io.BytesIO()
        write_csv(exported_claims(store), table)
    rows = csv.DictReader(io.StringIO(table.getvalue().decode("utf-8-sig"), newline=""))
    return as_markdown(COLUMNS, [[row[name] for name in COLUMNS] for row in rows])


def as_markdown(names: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table."""
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([f"| {' | '.join(names)} |", "|---" * len(names) + "|", *lines]) + "\n"


TABLES = {
    "keys": keys_as_markdown,
    "rows": rows_as_markdown,
    "formats": formats_as_markdown,
    "figures": figures_as_markdown,
}


def with_tables(page: str, names: Iterable[str] = TABLES) -> str:
    """A page with its tables, or those of some names, as they are now."""

    def as_now(marked: re.Match[str]) -> str:
        return marked[1] + TABLES[marked[2]]() + marked[3] if marked[2] in names else marked[0]

    return MARKED.sub(as_now, page)


if __name__ == "__main__":
    for path in PAGES:
        path.write_text(with_tables(path.read_text(encoding="utf-8")), encoding="utf-8")
    write_down("figures")
