"""What newsrooms hand over, each shape with the right answer in it.

The files in made/ were made by LibreOffice 7.4 and Chromium 156, of texts written for them.
"""

import json
from pathlib import Path

import pytest

from tests.conftest import Run
from workbench.ingest import Decoding, Details, Draft, IngestError
from workbench.ingest.documents import open_document
from workbench.ingest.formats import BY_ENDING, FORMATS
from workbench.ingest.found_articles import read_drafts

MADE = Path(__file__).parent / "made"
SCHOOLS = "Мер заявив, що школи зачинені."
PRICES = "Ціни на хліб зросли у травні на 5 відсотків, повідомляє Reuters."
WAGES = "Зарплати впали на 2 відсотки, заявили в міністерстві."


def drafts(path: Path, **fields: str) -> list[Draft | IngestError]:
    """What is read in a file, and what is refused in it."""
    return [
        draft
        for document in open_document(str(path))
        if not isinstance(document, IngestError)
        for draft in read_drafts(document, Details(), Decoding(fields=fields))
    ]


def the_draft(path: Path, **fields: str) -> Draft:
    (draft,) = drafts(path, **fields)
    assert isinstance(draft, Draft), draft
    return draft


def written(path: Path, content: object) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "content",
    [
        [{"title": "A", "text": SCHOOLS}],
        {"title": "A", "text": SCHOOLS},
        {"status": "ok", "articles": [{"title": "A", "content": SCHOOLS}]},
        {"article": {"title": "A", "body": SCHOOLS}},
        {"@graph": [{"@type": "NewsArticle", "headline": "A", "articleBody": SCHOOLS}]},
    ],
)
def test_json_is_an_article_or_a_list_of_them(tmp_path: Path, content: object) -> None:
    draft = the_draft(written(tmp_path / "a.json", content))

    assert (draft.text, draft.details.title) == (SCHOOLS, "A")


def test_json_that_is_lines_is_read_as_lines(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"text": text}) for text in (SCHOOLS, PRICES))

    assert len(drafts(written(tmp_path / "a.json", lines))) == 2


def test_an_article_that_is_none_stops_no_other_of_its_list(tmp_path: Path) -> None:
    refused, draft = drafts(written(tmp_path / "a.json", [{"x": 1}, {"text": SCHOOLS}]))

    assert str(refused).startswith(f"{tmp_path}/a.json: article 1: no text under text, content,")
    assert isinstance(draft, Draft)


def test_a_table_may_begin_with_its_delimiter_and_have_cyrillic_headings(tmp_path: Path) -> None:
    content = f"sep=;\r\nЗаголовок;Текст;Дата;Ссылка\r\nA;{PRICES};12.05.2026;https://a.example\r\n"
    draft = the_draft(written(tmp_path / "a.csv", content))

    assert (draft.text, draft.details.title, draft.details.url) == (
        PRICES,
        "A",
        "https://a.example",
    )
    assert draft.details.published == "12.05.2026"


MHTML = f"""From: <Saved by Blink>
Snapshot-Content-Location: https://unn.example/1
Subject: =?utf-8?Q?=D0=A6=D1=96=D0=BD=D0=B8?=
Date: Tue, 12 May 2026 09:30:00 +0300
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----x----"


------x----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: 8bit
Content-Location: https://unn.example/1

<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>Ціни</title></head><body><article><h1>Ціни</h1><p>{PRICES}</p></article></body></html>
------x----
Content-Type: text/css
Content-Transfer-Encoding: quoted-printable
Content-Location: cid:css-1@mhtml.blink

p {{ }}
------x------
"""


@pytest.mark.parametrize("name", ["a.mhtml", "a.mht", "saved"])
def test_a_page_that_a_browser_saved_knows_its_address(tmp_path: Path, name: str) -> None:
    draft = the_draft(written(tmp_path / name, MHTML))

    assert draft.text == f"Ціни\n{PRICES}"
    assert draft.details.url == "https://unn.example/1"
    assert draft.details.published is None  # it was saved on that day, not published


@pytest.mark.parametrize("name", ["story.odt", "story.docx"])
def test_what_libreoffice_writes_is_read(name: str) -> None:
    draft = the_draft(MADE / name)

    assert draft.text.split("\n\n") == ["Ціни", PRICES, WAGES]
    assert (draft.details.title, draft.details.author) == ("Ціни у травні", "Ганна")
    assert draft.details.published is None


def test_a_page_printed_today_was_not_published_today() -> None:
    draft = the_draft(MADE / "print.pdf")

    assert draft.details.published is None
    assert "12 May 2026" in draft.text
    assert "11/28/26" not in draft.text
    assert "file:" not in draft.text


def test_ligatures_of_a_font_are_letters() -> None:
    text = the_draft(MADE / "print.pdf").text

    for word in ("coffee", "office", "flow", "efficient", "difficulties", "first"):
        assert word in text


def test_two_columns_drawn_row_by_row_are_read_one_after_the_other() -> None:
    draft = the_draft(MADE / "cols.pdf")

    assert draft.text.startswith(
        "Prices rose by 5 % in May, Reuters reports. The minister of trade"
    )
    assert "The opposition demanded a debate in parliament." in draft.text
    assert draft.remarks == ("columns joined: check the order of the text",)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("a.rtf", "looks like RTF; convert to text or HTML first. Read are: .txt"),
        ("a.tex", "files ending in .tex are not read. Read are: .txt"),
        ("a.xml", "files ending in .xml are not read. Read are: .txt"),
        ("a.yaml", "files ending in .yaml are not read. Read are: .txt"),
    ],
)
def test_what_is_not_known_to_be_readable_is_refused_with_what_is(
    workbench: Run, tmp_path: Path, name: str, says: str
) -> None:
    written(tmp_path / name, "{\\rtf1 Prices rose.}" if name == "a.rtf" else "Prices rose.")

    refused = workbench("import", name)

    (line,) = refused.stderr.splitlines()
    assert line.startswith(f"workbench: {name}: {says}")
    assert all(ending in line for ending in BY_ENDING)


@pytest.mark.parametrize("name", ["notes", "Statement 12.05", "м. Київ", "a.log", "a.rst"])
def test_a_text_may_have_no_ending_that_says_so(tmp_path: Path, name: str) -> None:
    assert the_draft(written(tmp_path / name, PRICES)).text == PRICES


def test_the_help_lists_every_format(workbench: Run) -> None:
    said = workbench("import", "--help").stdout

    assert all(form.says in said and " ".join(form.endings) in said for form in FORMATS)
