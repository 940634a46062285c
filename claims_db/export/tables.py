"""A store to a folder of tables for those who count: claims, links, evidence, reviews, decisions.

Beside them a manifest: the hash of every article's text, the program's version, how
many rows each table has.
"""

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from claims_db.decisions.desk.tables import DESK_TABLES
from claims_db.export.claims import exported_claims
from claims_db.export.csv import row, write_csv
from claims_db.export.errors import CannotWrite, FileExists
from claims_db.export.files import replace_file
from claims_db.file.store_file import SCHEMA_VERSION

if TYPE_CHECKING:
    from claims_db.store import ClaimStore

TABLES = {
    "links.csv": """
        SELECT 'c' || claim_id AS claim_id, place, name, type, chain_link.start, chain_link.end,
               cue_start, cue_end
        FROM claim
        JOIN chain_link ON claim.id = claim_id
        JOIN source ON source.id = source_id
        WHERE gone IS NULL AND article_id BETWEEN :first AND :last
        ORDER BY article_id, claim.start, place
    """,
    "evidence.csv": """
        SELECT 'c' || claim_id AS claim_id, evidence.reviewer, place, url, title, quote, stance,
               archive_url, accessed
        FROM claim
        JOIN evidence ON claim.id = claim_id
        WHERE gone IS NULL AND article_id BETWEEN :first AND :last
        ORDER BY article_id, claim.start, evidence.reviewer, place
    """,
    "reviews.csv": """
        SELECT 'c' || claim_id AS claim_id, answer.reviewer, source.name AS source, (
                   SELECT group_concat(name, ' > ')
                   FROM (SELECT kept.name
                         FROM json_each(answer.chain) AS link
                         JOIN standing_source AS kept ON kept.named = link.value
                         ORDER BY link.key)
               ) AS chain,
               answer.confidence, answer.status, answer.note, answer.wording, answer.reviewed_at,
               answer.reviewer IS settled_by AS stands
        FROM claim
        JOIN answer ON claim.id = claim_id
        LEFT JOIN source ON source.id = answer.source_id
        WHERE gone IS NULL AND article_id BETWEEN :first AND :last
        ORDER BY article_id, claim.start, answer.reviewer
    """,
    "decisions.csv": """
        SELECT uuid, made_at, reviewer, act, 'c' || claim_id AS claim_id, field, before, after,
               target, 's' || source_id AS source_id, 'a' || article_id AS article_id
        FROM decision
        JOIN change USING (seq)
        WHERE seq BETWEEN :first AND :last
        ORDER BY seq, place
    """,
    **DESK_TABLES,
}
STEP = {"decisions.csv": 200, **dict.fromkeys(DESK_TABLES, 500)}
USUAL_STEP = 20
"""Articles, decisions, or what the desk says, read at once: nobody who reviews has to wait."""


def write_table(store: "ClaimStore", name: str, file: BinaryIO) -> int:
    """Write one of the tables and return how many rows it has."""
    file.write(codecs.BOM_UTF8 + row(columns(store, TABLES[name])).encode())
    written = 0
    for line in lines(store, TABLES[name], STEP.get(name, USUAL_STEP)):
        file.write(line)
        written += 1
    return written


def write_tables(store: "ClaimStore", folder: Path, *, force: bool) -> dict[str, int]:
    """Write every table into the folder and return how many rows each has.

    Raises:
        FileExists: One of the tables is there and not `force`; nothing is written.
        ExportError: A file cannot be written; those before it are there.
    """
    for name in ("claims.csv", *TABLES, "manifest.json"):
        if (folder / name).exists() and not force:
            raise FileExists(folder / name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWrite(folder, reason=error.strerror or "no reason given") from error
    with replace_file(folder / "claims.csv", force=force) as file:
        counts = {"claims.csv": write_csv(exported_claims(store, everything=True), file)}
    for name in TABLES:
        with replace_file(folder / name, force=force) as file:
            counts[name] = write_table(store, name, file)
    with replace_file(folder / "manifest.json", force=force) as file:
        file.write(json.dumps(manifest(store, counts), ensure_ascii=False, indent=1).encode())
    return counts


def columns(store: "ClaimStore", statement: str) -> list[str]:
    """The names of a query's columns."""
    nothing = store.connection.execute(statement, first=0, last=-1)
    return [column[0] for column in nothing.description]


def lines(store: "ClaimStore", statement: str, step: int) -> Iterator[bytes]:
    """Yield the rows of a query as lines of CSV, some articles or decisions at a time."""
    highest = store.connection.row(
        """
        SELECT MAX(COALESCE((SELECT MAX(id) FROM article), 0),
                   COALESCE((SELECT MAX(seq) FROM decision), 0),
                   COALESCE((SELECT MAX(rowid) FROM desk), 0)) AS id
        """
    )
    assert highest is not None
    for first in range(0, highest["id"] + 1, step):
        for found in store.connection.rows(statement, first=first, last=first + step - 1):
            yield row("" if value is None else str(value) for value in found).encode()


def manifest(store: "ClaimStore", counts: dict[str, int]) -> dict[str, object]:
    """What the tables were made of."""
    from importlib.metadata import PackageNotFoundError, version  # slow, and only needed here

    try:
        program = version("claims-workbench")
    except PackageNotFoundError:  # run from a checkout that was never installed
        program = "unknown"
    return {
        "program": f"claims-workbench {program}",
        "schema": SCHEMA_VERSION,
        "rows": counts,
        "articles": [
            {
                "article_id": f"a{article.id}",
                "text_sha256": article.text_sha256,
                "version_of": article.version_of and f"a{article.version_of}",
                "claims": article.claims,
                "reviewed": article.reviewed,
                "removed": bool(article.removed),
            }
            for article in store.articles.all(removed=True)
        ],
    }
