"""What the desk says stands in every export."""

import csv
import io
import json

import pytest

from claims_db.decisions.desk.tables import DESK_TABLES
from claims_db.export.applying import apply_table
from claims_db.export.claimreview import write_claimreview
from claims_db.export.claims import exported_claims
from claims_db.export.csv import write_csv
from claims_db.export.edited_table import RowRefused
from claims_db.export.html import write_html
from claims_db.export.json_lines import write_json_lines
from claims_db.export.markdown import write_markdown
from claims_db.export.tables import write_tables
from tests.desk.saying import do_everything
from tests.store.drawing import add_drawn, settle


@pytest.fixture
def said(store):
    """A desk that has said everything, of two claims; the third is settled since."""
    claims = add_drawn(store, "|Prices rose.| |Wages fell.| |Rents stood still.|")
    do_everything(store, claims)
    settle(store, claims[2], reviewer="olena")
    store.second_look.approve(claims[2:], reviewer="boris")
    return store


def written(write, store, **options):
    file = io.BytesIO()
    write(exported_claims(store), file, **options)
    return file.getvalue().decode("utf-8-sig")


def rows(store):
    return list(csv.DictReader(io.StringIO(written(write_csv, store))))


def test_the_csv_has_it_in_six_columns_after_the_others(said):
    first, second, third = rows(said)

    assert list(first)[-6:] == [
        "assigned_to", "approved_by", "approved_at", "waivers", "published_url", "corrected_at",
    ]  # fmt: skip
    assert [row["assigned_to"] for row in (first, second, third)] == ["boris", "olena", "olena"]
    assert first["approved_by"] == ""  # what boris approved is not what is said now
    assert third["approved_by"] == "boris"
    assert third["approved_at"].startswith("20")
    assert first["waivers"] == "evidence: it is common knowledge"
    assert second["published_url"] == "https://desk.example/1"
    assert third["published_url"] == ""  # settled after the publication
    assert first["corrected_at"].startswith("20")
    assert second["corrected_at"] == ""


def test_a_table_of_before_is_taken_in_and_an_edit_of_what_the_desk_says_is_refused(said):
    before = written(write_csv, said)
    said.second_look.approve([2], reviewer="boris")
    said.publishing.waive([1], "figures", "they are rounded", reviewer="editor")

    def applied(table):
        return list(apply_table(said, table, encoding="utf-8", reviewer="anna"))

    assert not any(isinstance(one, RowRefused) or one.changed for one in applied(before))
    for old, new in (
        ('"boris"', '"eve"'),
        ("common knowledge", "nobody's business"),
        ("desk.example/1", "desk.example/2"),
    ):
        refused = [one for one in applied(before.replace(old, new)) if isinstance(one, RowRefused)]
        assert refused
        assert all("cannot be edited" in str(one) for one in refused)


def test_an_edited_verdict_of_a_published_claim_is_refused_without_a_reason(said):
    table = written(write_csv, said).replace('"refuted"', '"conflicting"')

    refused, *others = apply_table(said, table, encoding="utf-8", reviewer="anna")

    assert "published as refuted" in str(refused)
    assert not any(one.changed for one in others)


def test_jsonl_has_it_as_values(said):
    first, second, _ = map(json.loads, written(write_json_lines, said).splitlines())

    assert [one["whom"] for one in first["desk"]["questions"]] == ["Mayor"]
    assert first["desk"]["article_questions"][0]["what"] == "Why?"
    assert first["desk"]["corrections"][0]["reason"] == "a mistake"
    assert first["desk"]["published"]["told"] == "refuted"
    assert second["desk"]["second_look"]["state"] == "sent_back"


def test_claimreview_tells_where_it_is_out_and_what_was_corrected(said):
    graph = json.loads(written(write_claimreview, said, report="https://other.example"))["@graph"]
    first, _, third = graph

    assert first["url"] == "https://desk.example/1"
    assert first["datePublished"] == "2026-01-06"
    (correction,) = first["correction"]
    assert correction["@type"] == "CorrectionComment"
    assert correction["text"] == "Supported → Refuted. a mistake"
    assert first["dateModified"] == correction["datePublished"]
    assert third["url"].startswith("https://other.example#")
    assert "correction" not in third


@pytest.mark.parametrize("write", [write_html, write_markdown])
@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("We asked", "would not answer", "no answer yet", "Corrected on", "approved by")),
        ("ru", ("не применено, доказательства", "отказ отвечать", "ответа ещё нет", "одобряет")),
        ("uk", ("Ми запитали", "відмова", "відповіді ще немає", "Виправлено", "схвалює")),
    ],
)
def test_the_report_tells_who_was_asked_and_what_they_said(said, write, language, words):
    report = written(write, said, language=language)

    for word in (*words, "Mayor", "When?", "Why?", "a mistake", "common knowledge"):
        assert word in report


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_once_the_day_is_over_the_report_says_that_no_answer_came(store, write):
    (claim,) = add_drawn(store, "|Prices rose.|")
    settle(store, claim)
    store.questions.ask("Mayor", "When?", claim=claim, until="2026-01-08", reviewer="anna")

    assert "no answer came" in written(write, store)


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_nothing_that_was_asked_or_answered_acts_in_a_report(store, write):
    (claim,) = add_drawn(store, "|Prices rose.|")
    settle(store, claim)
    evil = "<script>alert(1)</script>[x](javascript:y)\u202e"
    asked = store.questions.ask(evil, evil, claim=claim, way=evil, reviewer="anna")
    store.questions.reply(asked, "answered", evil, reviewer="anna")
    store.publishing.waive([claim], "evidence", evil, reviewer=evil)

    report = written(write, store)

    assert "<script>" not in report.replace("\\<script\\>", "")
    assert "[x](" not in report.replace("\\[x\\](", "") or write is write_html
    assert "\u202e" not in report


def test_all_tables_have_it_in_columns(said, tmp_path):
    counts = write_tables(said, tmp_path / "tables", force=False)

    assert {name: counts[name] for name in DESK_TABLES} == {
        "assignments.csv": 2, "questions.csv": 2, "second_looks.csv": 3, "waivers.csv": 2,
        "sign_offs.csv": 1, "publications.csv": 1, "corrections.csv": 1,
    }  # fmt: skip
    text = (tmp_path / "tables" / "questions.csv").read_text("utf-8-sig")
    asked = list(csv.DictReader(io.StringIO(text)))
    assert [(row["claim_id"], row["article_id"]) for row in asked] == [("c1", "a1"), ("", "a1")]
