"""What exports and crawlers call an article's parts, and what they pack articles in."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from workbench.ingest import Decoding, Details, Draft, IngestError
from workbench.ingest.details import read_date
from workbench.ingest.document import Document
from workbench.ingest.found_articles import read_drafts

SCHOOLS = "Мер заявив, що школи зачинені."
PRICES = "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters."
PARTS = [SCHOOLS[:11], SCHOOLS[12:]]
PAGE = f"<!doctype html><html><body><nav>Меню</nav><article><h1>A</h1><p>{SCHOOLS} {PRICES}</p>"

CRAWLERS: list[dict[str, Any]] = [
    {"articleBody": SCHOOLS},
    {"maintext": SCHOOLS, "date_publish": "2026-05-12 09:30:00", "source_domain": "unn.example"},
    {"full_text": SCHOOLS, "created_at": "Tue May 12 06:30:00 +0000 2026"},
    {"Text": SCHOOLS, "date": 1778567411},
    {"text": PARTS},
    {"content": {"rendered": f"<p>{SCHOOLS}</p>"}, "link": "https://unn.example/1"},
    {"article_text": SCHOOLS, "publishedAt": "2026-05-12T06:30:00Z"},
    {"body": SCHOOLS, "source": {"id": None, "name": "УНН"}},
    {"textContent": SCHOOLS, "siteName": "УНН"},
    {"cleaned_text": SCHOOLS, "authors": ["А", "Б"]},
    {"Текст": SCHOOLS, "Дата": "12.05.2026 09:30"},
    {"message": SCHOOLS, "created_utc": 1778567411.25},
    {"news_text": SCHOOLS, "news_date": "2026-05-12"},
    {"main_content": SCHOOLS, "first_published_at": "2026-05-12T06:30:00Z"},
    {"html": "", "content_html": f"<p>{SCHOOLS}</p>"},
    {"paragraphs": PARTS},
    {"sentences": [{"text": part} for part in PARTS]},
    {"blocks": 2, "content": [{"type": "paragraph", "text": part} for part in PARTS]},
    {"selftext": SCHOOLS, "permalink": "/r/news/1"},
    {"text": None, "bodyText": SCHOOLS, "webPublicationDate": "2026-05-12T06:30:00Z"},
    {"_id": "1", "_source": {"text": SCHOOLS, "published": "2026-05-12"}},
    {"fields": {"bodyText": SCHOOLS}, "webPublicationDate": "2026-05-12T06:30:00Z"},
    {"data": {"article": {"text": SCHOOLS}}},
    {"text": SCHOOLS, "metadata": {"publication_date": "2026-05-12", "sitename": "УНН"}},
    {"Текст публікації": SCHOOLS, "Дата публікації": "12 травня 2026 року"},
    {"текст_новости": SCHOOLS, "дата_новости": "12 мая 2026 г."},
    {"Контент": SCHOOLS},
    {"Текст новости": SCHOOLS, "Дата и время публикации": "12.05.2026", "Источник новости": "УНН"},
    {"pagetext": SCHOOLS, "pubdate": "2026-05-12", "newspaper": "УНН"},
    {"tweet": {"full_text": SCHOOLS}, "date": "2026-05-12"},
    {"content_blocks": [{"type": "text", "data": SCHOOLS}]},
]


def drafts(content: object, kind: str = "line", **fields: str) -> list[Draft | IngestError]:
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    document = Document("a", text.encode(), kind, line=1)
    return list(read_drafts(document, Details(), Decoding(fields=fields)))


def the_draft(content: object, kind: str = "line") -> Draft:
    (draft,) = drafts(content, kind)
    assert isinstance(draft, Draft), draft
    return draft


@pytest.mark.parametrize("row", CRAWLERS, ids=lambda row: next(iter(row)))
def test_the_names_that_crawlers_use_are_known(row: dict[str, Any]) -> None:
    draft = the_draft(row)

    assert draft.text.split() == SCHOOLS.split()
    told = json.dumps(row, ensure_ascii=False)
    if any(date in told for date in ("2026", "17785674")):
        assert read_date(draft.details.published or "")[0].startswith("2026-05-12")
    if "УНН" in told:
        assert draft.details.publisher == "УНН"


@pytest.mark.parametrize(
    "row",
    [
        {
            "context": SCHOOLS,
            "subtext": PRICES,
            "text_length": 12,
            "content_type": "news",
            "image_url": "https://a.example/1.jpg",
        },
        {"title": SCHOOLS, "description": PRICES},
        {"author_text": SCHOOLS, "comments": PARTS, "image": {"text": SCHOOLS}},
    ],
)
def test_what_is_beside_an_article_is_not_taken_for_its_text(row: dict[str, Any]) -> None:
    from workbench.ingest.errors import BadRow

    with pytest.raises(BadRow, match="no text under text, content, body,"):
        drafts(row)


def test_only_the_date_of_publication_is_one() -> None:
    row = {"crawl_date": "2026-05-14", "date_modified": "2026-05-13", "text": SCHOOLS}

    assert the_draft(row).details.published is None


def test_a_page_that_was_kept_whole_is_read_as_one() -> None:
    draft = the_draft({"url": "https://unn.example/1", "html": PAGE})

    assert draft.text.splitlines() == ["A", f"{SCHOOLS} {PRICES}"]
    assert draft.details.url == "https://unn.example/1"


def test_entities_are_letters_in_what_a_crawler_took_from_a_page() -> None:
    draft = the_draft({"title": {"rendered": "It&#8217;s shut"}, "text": "AT&amp;T said so."})

    assert (draft.details.title, draft.text) == ("It’s shut", "AT&T said so.")


def test_a_text_nested_too_deep_is_refused_and_not_cut() -> None:
    from workbench.ingest.errors import BadRow

    with pytest.raises(BadRow, match="nesting deeper than 500"):
        drafts({"text": "<p>One.</p>" + "<div>" * 600 + SCHOOLS})
    deep = the_draft({"text": "<p>One.</p>" + "<div>" * 400 + SCHOOLS})
    assert deep.text == f"One.\n{SCHOOLS}"


LISTS = {
    "search": {"hits": {"total": 1, "hits": [{"_id": "1", "_source": {"text": SCHOOLS}}]}},
    "answer": {"response": {"status": "ok", "results": [{"fields": {"bodyText": SCHOOLS}}]}},
    "graph": {"@graph": [{"@type": "WebSite", "name": "УНН"}, {"articleBody": SCHOOLS}]},
    "feed": {"version": "1.1", "items": [{"content_html": f"<p>{SCHOOLS}</p>"}]},
    "strings": [SCHOOLS],
}


@pytest.mark.parametrize("content", LISTS.values(), ids=LISTS)
def test_an_article_is_found_in_what_it_is_packed_in(content: object) -> None:
    assert the_draft(content, "json").text == SCHOOLS


def test_articles_may_stand_under_numbers() -> None:
    assert len(drafts({"1": {"text": SCHOOLS}, "2": {"text": PRICES}}, "json")) == 2


def test_an_empty_list_has_no_text() -> None:
    from workbench.ingest.errors import NoTextFound

    with pytest.raises(NoTextFound):
        drafts([], "json")


@pytest.mark.parametrize("first", ["sep=;", "SEP=;", '"sep=;"', "\ufeffsep=;"])
def test_a_first_line_may_say_the_delimiter(first: str) -> None:
    assert the_draft(f"{first}\r\nТекст;Дата\r\n{SCHOOLS};12.05.2026\r\n", "table").text == SCHOOLS


@pytest.mark.parametrize("delimiter", list(",;\t|"))
def test_the_delimiter_is_the_one_that_gives_names_that_are_known(delimiter: str) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerows([["Дата, час", "Текст; повний", "Назва"], ["12.05.2026", SCHOOLS, "A"]])

    draft = the_draft(out.getvalue(), "table")

    assert (draft.text, draft.details.title) == (SCHOOLS, "A")


def test_a_name_that_is_none_is_told_and_can_be_given(workbench: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"story": {"full": SCHOOLS}, "when": "12 мая 2026 г."}))

    refused = workbench("import", path)
    taken = workbench("import", path, "--text-field", "story.full", "--date-field", "when")

    assert "no text under text, content, body," in refused.stderr
    assert "it has: story, when. Name the right one with --text-field" in refused.stderr
    assert (taken.returncode, taken.stderr) == (0, "")
    (article,) = json.loads(workbench("articles", "--json").stdout)
    assert article["published"] == "2026-05-12"
