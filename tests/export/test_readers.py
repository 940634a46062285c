"""What readers of the exports expect: their language, who checks, notes, dates, nothing unseen."""

import csv
import io
import json
import tomllib
import zipfile
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.export import exported_claims
from claims_db.export.claimreview import write_claimreview
from claims_db.export.html import write_html
from claims_db.export.markdown import write_markdown
from claims_db.text.unseen import UNSEEN, visible
from claims_db.values.words import UNKNOWN_PUBLISHER
from tests.conftest import Run
from tests.export.conftest import Settle, exported
from tests.makers import ARTICLE, make_article, make_claims
from workbench.ingest.remarks import remarks_on_text
from workbench.terminal import safe

WORDS = Path(__file__).parents[2] / "claims_db/export/words.toml"


def written(store: ClaimStore, writer: object, *more: object) -> str:
    file = io.BytesIO()
    writer(exported_claims(store, everything=True), file, *more)  # type: ignore[operator]
    return file.getvalue().decode()


def test_every_language_has_all_words() -> None:
    tables = tomllib.loads(WORDS.read_text(encoding="utf-8"))

    for table in tables.values():
        assert list(table) == list(tables["en"])
        assert list(table["claimreview"]) == list(tables["en"]["claimreview"])
        assert len(table["sureness"]) == 5


@pytest.mark.parametrize(
    ("language", "verdict", "sure"),
    [("uk", "Спростовано", "певність 4 з 5: висока"), ("ru", "Опровергнуто", "уверенность 4 из 5")],
)
def test_a_report_is_in_the_language_asked_for(
    settled: ClaimStore, language: str, verdict: str, sure: str
) -> None:
    page = written(settled, write_html, language)
    mail = written(settled, write_markdown, language)

    assert page.startswith(f'<!doctype html>\n<html lang="{language}">')
    for text in (page, mail):
        assert verdict in text
        assert sure in text
        assert "Refuted" not in text
        assert "confidence" not in text


def test_a_report_is_in_the_language_of_its_article_by_default(
    store: ClaimStore, settle: Settle
) -> None:
    store.articles.add(make_article(language="uk"))
    settle(1, "Reuters", status="refuted")

    assert '<html lang="uk">' in written(store, write_html)
    assert "**Спростовано**" in written(store, write_markdown)
    graph = json.loads(written(store, write_claimreview))["@graph"]
    assert graph[0]["reviewRating"]["alternateName"] == "Неправда"


@pytest.mark.parametrize("write", [write_html, write_markdown])
def test_the_publisher_whom_nobody_knows_is_one_in_the_words_of_the_report(
    store: ClaimStore, settle: Settle, write: object
) -> None:
    store.articles.add(make_article(language="uk", publisher=UNKNOWN_PUBLISHER))
    settle(1, "Reuters")

    report = written(store, write)

    assert "невідоме видання" in report
    assert UNKNOWN_PUBLISHER not in report


def test_the_organisation_and_its_address_are_kept(workbench: Run, tmp_path: Path) -> None:
    with ClaimStore(tmp_path / "claims.db") as store:
        store.articles.add(make_article())
        store.journal.record_many(
            [1], reviewer="olena", source=[1], confidence=4, status="supported"
        )
    said = ("--organisation", "Бюро", "--organisation-url", "https://desk.example")

    first = workbench("export", "--format", "claimreview", *said)
    second = workbench("export", "--format", "claimreview", "--url", "https://desk.example/r")

    for result in (first, second):
        (review,) = json.loads(result.stdout)["@graph"]
        assert review["author"] == {
            "@type": "Organization",
            "name": "Бюро",
            "url": "https://desk.example",
        }
    assert "Say where the HTML report will stand with --url" in first.stderr
    assert second.stderr == ""


@pytest.mark.parametrize("kind", ["csv", "jsonl", "html", "md", "xlsx"])
def test_what_is_noted_of_a_half_answered_claim_stands_in_its_row(
    store: ClaimStore, kind: str
) -> None:
    store.articles.add(make_article())
    evidence = [{"url": "https://stat.example/table"}]
    store.journal.record_many([1], reviewer="olena", note="Call them.", evidence=evidence)

    content = exported(store, kind, everything=True)

    if kind == "xlsx":
        with zipfile.ZipFile(io.BytesIO(content)) as book:
            content = book.read("xl/worksheets/sheet1.xml")
    assert b"Call them" in content
    assert b"https://stat.example/table" in content


def test_what_several_note_of_an_open_claim_is_told_apart(store: ClaimStore) -> None:
    store.articles.add(make_article())
    for reviewer in ("olena", "petro"):
        store.journal.record_note(1, f"By {reviewer}.", reviewer=reviewer)

    table = io.StringIO(exported(store, everything=True).decode("utf-8-sig"))

    assert next(csv.DictReader(table))["note"] == "olena: By olena.\npetro: By petro."


def test_days_and_moments_are_dates_in_excel(store: ClaimStore) -> None:
    calamine = pytest.importorskip("python_calamine", reason="the extra `excel` is not installed")
    days = ["2026-05-30", "2026-05-30T09:30:00+03:00", "1812-06-24", ""]
    for day in days:
        store.articles.add(
            make_article(f"{ARTICLE} {day}", published=day, claims=make_claims()[:1])
        )

    book = calamine.load_workbook(io.BytesIO(exported(store, "xlsx", everything=True)))

    heading, *rows = book.get_sheet_by_index(0).to_python()
    told = [str(row[heading.index("published")]) for row in rows]
    assert told == ["2026-05-30", "2026-05-30 06:30:00", "1812-06-24", ""]


@pytest.mark.parametrize("hidden", ["\u200b", "\u2060", "\ufeff", "\u3164", "\u202e", "\x1b"])
def test_what_is_unseen_is_shown_wherever_it_is_read(store: ClaimStore, hidden: str) -> None:
    text = f"Reu{hidden}ters"
    store.articles.add(make_article(title=text))
    code = f"Reu⟦U+{ord(hidden):04X}⟧ters"

    assert code in written(store, write_html)
    assert code in written(store, write_markdown)
    assert safe(text) == code
    assert list(remarks_on_text(text))


def test_the_terminal_and_the_reports_ask_one_list() -> None:
    for character in map(chr, (*range(0x3000), *range(0xD800, 0xE000), 0x3164, 0xFEFF, 0xE0041)):
        assert visible(character) == safe(character)
    assert "\ud800" not in visible("\ud800")
    assert UNSEEN


def test_a_soft_hyphen_is_not_shown() -> None:
    assert safe("minis\u00adtry") == visible("minis\u00adtry") == "ministry"


def test_the_page_that_a_desk_mails_round_is_one_word(workbench: Run, tmp_path: Path) -> None:
    with ClaimStore(tmp_path / "claims.db") as store:
        store.articles.add(make_article())

    page = workbench("report", "a1", "--all")
    mail = workbench("report", "1", "--all", "-o", "a.md")

    assert page.stdout.startswith("<!doctype html>")
    assert (mail.returncode, mail.stdout) == (0, "")
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("## Prices rose")
    assert "no article a7" in workbench("report", "7").stderr
