"""An article all the way through: imported, settled, exported."""

import csv
from pathlib import Path

from claims_db import ClaimStore
from tests.conftest import Run

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLE = SEEDS / "paris-guarantees-ru.txt"


def test_it_is_imported_settled_and_exported(workbench: Run, tmp_path: Path) -> None:
    imported = workbench("import", ARTICLE)
    assert imported.returncode == 0

    with ClaimStore(tmp_path / "claims.db") as store:
        publisher, claims = store.articles.get(1).publisher_id, store.articles.get(1).claims
        for claim_id in range(1, claims + 1):
            claim = store.claims.get(claim_id, reviewer="olena")
            suggested = [link.source.id for link in claim.chain]
            store.journal.record_source(claim_id, suggested or [publisher], reviewer="olena")
            store.journal.record_confidence(claim_id, 4, reviewer="olena")
            store.journal.record_status(claim_id, "supported", reviewer="olena")
    assert imported.stdout == f"{ARTICLE}: a1, {claims} claims\n"

    assert workbench("export", "-o", "reviewed.csv").returncode == 0
    with (tmp_path / "reviewed.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["claim_id"] for row in rows] == [f"c{number + 1}" for number in range(claims)]
    for column, value in {"publisher": "УНН", "published": "2026-01-06", "status": "supported",
                          "confidence": "4", "reviewer": "olena"}.items():  # fmt: skip
        assert {row[column] for row in rows} == {value}
    assert all(row["attribution_chain"].endswith("УНН") for row in rows)
    assert rows[0]["attribution_chain"] == "европейские дипломаты и чиновники > Reuters > УНН"
    text = ARTICLE.read_text(encoding="utf-8")
    for row in rows:
        assert row["claim"].split()[0] in text[int(row["start"]) : int(row["end"])]
