"""The table of reviewed claims, as Excel and programs read it."""

import csv
import io

from claims_db import ClaimStore
from claims_db.export import exported_claims
from claims_db.export.columns import values
from claims_db.values.models import NewEvidence
from tests.export.conftest import Settle, exported
from tests.makers import make_article

COLUMNS = [
    "claim_id", "article_id", "article_title", "publisher", "article_url", "published",
    "language", "position", "claim", "normalized_claim", "start", "end", "kind",
    "check_worthiness", "source", "source_type", "attribution_chain", "cue", "status",
    "confidence", "note", "evidence_urls", "reviewer", "reviewed_at",
    "attribution_check", "attribution_url", "story", "outlets", "independent_origins",
    "assigned_to", "approved_by", "approved_at", "waivers", "published_url", "corrected_at",
]  # fmt: skip


def rows(table: bytes) -> list[dict[str, str]]:
    """A CSV read back."""
    return list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"), newline="")))


def test_columns_stand_in_the_promised_order(store: ClaimStore) -> None:
    assert exported(store).decode("utf-8-sig") == ",".join(f'"{name}"' for name in COLUMNS) + "\r\n"


def test_a_reviewed_claim_is_a_row(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article(published="2026-05-30", url="https://example.org/1"))
    settle(1, "Statistics Office", "Reuters")
    store.journal.record_note(1, "See table 3.", reviewer="olena")

    (row,) = rows(exported(store))

    assert row.pop("reviewed_at").endswith("+00:00")
    assert row == {
        "claim_id": "c1",
        "article_id": "a1",
        "article_title": "Prices rose",
        "publisher": "The Post",
        "article_url": "https://example.org/1",
        "published": "2026-05-30",
        "language": "en",
        "position": "1",
        "claim": "Prices rose by 5 % in May",
        "normalized_claim": "",
        "start": "0",
        "end": "25",
        "kind": "fact",
        "check_worthiness": "0.75",
        "source": "Statistics Office",
        "source_type": "agency",
        "attribution_chain": "Statistics Office > Reuters > The Post",
        "cue": "",
        "status": "supported",
        "confidence": "4",
        "note": "See table 3.",
        "evidence_urls": "",
        "reviewer": "olena",
        "attribution_check": "not_checked",
        "attribution_url": "",
        "story": "",
        "outlets": "",
        "independent_origins": "",
        "assigned_to": "",
        "approved_by": "",
        "approved_at": "",
        "waivers": "",
        "published_url": "",
        "corrected_at": "",
    }


def test_the_cue_is_that_of_the_suggested_link_with_the_answered_origin(
    store: ClaimStore, settle: Settle
) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters")

    assert [row["cue"] for row in rows(exported(store))] == ["reports"]


def test_an_article_that_speaks_itself_names_its_publisher_once(
    store: ClaimStore, settle: Settle
) -> None:
    store.articles.add(make_article(publisher="UNN"))
    settle(1, "УНН")  # the same source by another of its names

    (row,) = rows(exported(store))

    assert (row["source"], row["attribution_chain"]) == ("UNN", "UNN")


def test_unreviewed_claims_come_only_when_asked_for(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters")
    store.journal.record_status(2, "refuted", reviewer="olena")

    reviewed, unreviewed = rows(exported(store, everything=True))

    assert rows(exported(store)) == [reviewed]
    assert unreviewed["status"] == "unreviewed"
    assert unreviewed["source"] == "officials"
    assert unreviewed["attribution_chain"] == "officials > The Post"
    assert unreviewed["cue"] == "said"
    assert unreviewed["reviewer"] == unreviewed["reviewed_at"] == unreviewed["confidence"] == ""


def test_the_reviewers_own_wording_and_evidence_are_columns(
    store: ClaimStore, settle: Settle
) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters")
    store.journal.record_wording(1, "Prices rose by 5 % in May 2026", reviewer="olena")
    evidence = [NewEvidence(url="https://a.example/1"), NewEvidence(url="https://b.example/x y")]
    store.journal.record_evidence(1, evidence, reviewer="olena")

    (row,) = rows(exported(store))

    assert row["normalized_claim"] == "Prices rose by 5 % in May 2026"
    assert row["evidence_urls"] == "https://a.example/1 https://b.example/x%20y"


def test_a_claim_in_dispute_is_not_reviewed(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters")
    store.journal.record_source(1, [store.sources.add("Reuters", "agency").id], reviewer="ivan")
    store.journal.record_confidence(1, 4, reviewer="ivan")
    store.journal.record_status(1, "refuted", reviewer="ivan")

    assert rows(exported(store)) == []
    assert [row["status"] for row in rows(exported(store, everything=True))] == [
        "disputed",
        "unreviewed",
    ]


def test_one_article_can_be_had_alone(store: ClaimStore) -> None:
    store.articles.add(make_article())
    store.articles.add(make_article("Nothing else happened."))

    assert len(rows(exported(store, everything=True, article_id=1))) == 2
    assert rows(exported(store, everything=True, article_id=2)) == []


def test_excel_reads_it_as_unicode(store: ClaimStore) -> None:
    table = exported(store)

    assert table.startswith(b"\xef\xbb\xbf")
    assert table.endswith(b"\r\n")


def test_a_row_has_the_values_of_the_columns(settled: ClaimStore) -> None:
    """The table is assembled in pieces for speed; the pieces are those that columns.py names."""
    (first, _), claims = rows(exported(settled)), exported_claims(settled)

    expected = values(next(claims))

    assert first == {name: "" if value is None else str(value) for name, value in expected.items()}


def test_an_unchanged_store_gives_the_same_bytes(store: ClaimStore, settle: Settle) -> None:
    store.articles.add(make_article())
    settle(2, "officials")

    assert exported(store, everything=True) == exported(store, everything=True)


def test_a_note_that_looks_like_a_formula_is_made_harmless(
    store: ClaimStore, settle: Settle
) -> None:
    store.articles.add(make_article())
    settle(1, "Reuters")
    store.journal.record_note(1, '=HYPERLINK("http://a", "b")\nsecond line', reviewer="olena")

    (row,) = rows(exported(store))

    assert row["note"] == '\'=HYPERLINK("http://a", "b")\nsecond line'
