"""The article that the program was made for, all the way through."""

import csv
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run

ARTICLE = Path(__file__).parent.parent.parent / "shared/seeds/000_79abbbea140a4896.txt"
CLAIMS = 14

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason=f"the article is not at {ARTICLE}")


def test_it_is_imported_settled_and_exported(workbench: Run, tmp_path: Path) -> None:
    imported = workbench("import", ARTICLE)
    assert imported.stdout == f"{ARTICLE}: a1, {CLAIMS} claims\n"

    with ClaimStore(tmp_path / "claims.db") as store:
        for claim_id in range(1, CLAIMS + 1):
            claim = store.claims.get(claim_id, reviewer="olena")
            suggested = [link.source.id for link in claim.chain]
            publisher = store.articles.get(1).publisher_id
            store.journal.record_source(claim_id, suggested or [publisher], reviewer="olena")
            store.journal.record_confidence(claim_id, 4, reviewer="olena")
            store.journal.record_status(claim_id, "supported", reviewer="olena")

    assert workbench("export", "-o", "reviewed.csv").returncode == 0
    with (tmp_path / "reviewed.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.DictReader(table))
    assert [row["claim_id"] for row in rows] == [f"c{number}" for number in range(1, CLAIMS + 1)]
    assert {row["publisher"] for row in rows} == {"УНН"}
    assert {row["published"] for row in rows} == {"2026-01-06"}
    assert {row["status"] for row in rows} == {"supported"}
    assert {row["reviewer"] for row in rows} == {"olena"}
    assert all(row["attribution_chain"].endswith("УНН") for row in rows)
    assert rows[0]["attribution_chain"] == "дипломаты и чиновники > Reuters > УНН"
    text = ARTICLE.read_text(encoding="utf-8")
    for row in rows:
        assert row["claim"].split()[0] in text[int(row["start"]) : int(row["end"])]
