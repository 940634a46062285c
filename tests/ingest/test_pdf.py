"""PDF to the text in it: paragraphs whole over lines and pages, and what is refused."""

from pathlib import Path
from typing import Any

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.ingest.pdf_files import paragraphs

pypdf = pytest.importorskip("pypdf", reason="the extra `documents` is not installed")


def make_pdf(path: Path, *those: list[str], **said: str) -> None:
    """A PDF with these lines on its pages, in a font that names its letters by Unicode."""
    to_unicode = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        b"1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"
    )
    objects = [
        b"",  # the catalogue and the pages come when their numbers are known
        b"",
        b"<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H"
        b" /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>",
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /DW 500"
        b" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
        stream(to_unicode),
    ]
    pages = []
    for lines in those:
        shown = b"".join(
            b"<%s> Tj 0 -14 Td\n" % line.encode("utf-16-be").hex().encode() for line in lines
        )
        objects.append(stream(b"BT /F 12 Tf 50 780 Td\n%sET" % shown))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F 3 0 R >> >> >>" % len(objects)
        )
        pages.append(len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    kids = b" ".join(b"%d 0 R" % page for page in pages)
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages))
    info = b"".join(
        b"/%s <feff%s>" % (name.encode(), value.encode("utf-16-be").hex().encode())
        for name, value in said.items()
    )
    objects.append(b"<< %s >>" % info)
    content = b"%PDF-1.7\n"
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    content += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    content += b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (
        len(objects) + 1, len(objects),
    )  # fmt: skip
    path.write_bytes(content + b"startxref\n%d\n%%%%EOF\n" % content.index(b"xref\n"))


def stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


LINES = [
    "Цены на хлеб выросли в мае на пять процентов, сообщает агент-",
    "ство Рейтер со ссылкой на министерство экономики страны, а",
    "зарплаты упали.",
    "В июне ожидают того же: рост цен не остановится, считают в",
    "том же министерстве, хотя точных данных за прошлый месяц по",
    "7",
]


MORE = ["всей стране пока нет.", "Дождь ожидают в пятницу."]


def article(store_path: Path) -> tuple[Any, str]:
    with ClaimStore(store_path) as store:
        (found,) = store.articles.all()
        return found, store.articles.text(found.id)


def test_a_pdf_is_read_with_its_paragraphs_whole_over_lines_and_pages(
    workbench: Run, tmp_path: Path
) -> None:
    made = {"Title": "Цены в мае", "Author": "Анна", "CreationDate": "D:20260507123000+03'00'"}
    make_pdf(tmp_path / "a.pdf", LINES, MORE, **made)

    result = workbench("import", "a.pdf")

    found, text = article(tmp_path / "claims.db")
    assert result.stdout.startswith("a.pdf: a1, ")
    assert text.split("\n\n") == [
        "Цены на хлеб выросли в мае на пять процентов, сообщает агентство Рейтер со ссылкой на"
        " министерство экономики страны, а зарплаты упали.",
        "В июне ожидают того же: рост цен не остановится, считают в том же министерстве, хотя"
        " точных данных за прошлый месяц по всей стране пока нет.",
        "Дождь ожидают в пятницу.",
    ]
    assert (found.title, found.author, found.published, found.encoding) == (
        "Цены в мае", "Анна", "", "pdf",
    )  # fmt: skip


def test_a_dash_at_the_end_of_a_line_is_no_division_of_a_word() -> None:
    assert list(paragraphs([["Цены растут -", "зарплаты падают."]])) == [
        "Цены растут - зарплаты падают."
    ]
    assert list(paragraphs([["Вакцина COVID-", "19 в Киеве."]])) == ["Вакцина COVID- 19 в Киеве."]
    assert list(paragraphs([[], ["", ""]])) == []


def test_every_point_of_a_list_is_a_paragraph() -> None:
    points = ["• Цены растут.", "• Зарплаты падают."]
    assert list(paragraphs([points])) == points


def locked(path: Path, password: str) -> None:
    writer = pypdf.PdfWriter(clone_from=str(path))
    writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
    writer.write(str(path))


def test_a_pdf_that_is_locked_or_only_pictures_is_told_as_such(
    workbench: Run, tmp_path: Path
) -> None:
    for name in ("locked.pdf", "owned.pdf"):
        make_pdf(tmp_path / name, LINES)
    locked(tmp_path / "locked.pdf", "secret")
    locked(tmp_path / "owned.pdf", "")
    make_pdf(tmp_path / "scanned.pdf", [], [])

    result = workbench("import", "locked.pdf", "scanned.pdf", "owned.pdf")

    assert result.stderr.splitlines() == [
        "workbench: locked.pdf: locked with a password. Save a copy without one and import that.",
        "workbench: scanned.pdf: no text in it, perhaps scanned pages. Recognise their text (OCR)"
        " and import that.",
    ]
    assert result.stdout.startswith("owned.pdf: a1, ")


@pytest.mark.slow
def test_what_the_library_complains_of_is_not_printed(
    workbench_program: Run, tmp_path: Path
) -> None:
    make_pdf(tmp_path / "a.pdf", LINES)
    content = (tmp_path / "a.pdf").read_bytes()
    (tmp_path / "a.pdf").write_bytes(content.replace(b"startxref\n", b"startxref\n1"))

    result = workbench_program("import", "a.pdf")

    assert result.stderr == ""
    assert result.stdout.startswith("a.pdf: a1, ")


def test_a_pdf_of_too_many_pages_is_refused(workbench: Run, tmp_path: Path) -> None:
    make_pdf(tmp_path / "a.pdf", *[["."]] * 1_001)

    assert "a.pdf: more than 1,000 pages. Split it" in workbench("import", "a.pdf").stderr


def test_a_pdf_cut_anywhere_is_read_or_refused(workbench: Run, tmp_path: Path) -> None:
    make_pdf(tmp_path / "whole.pdf", LINES, MORE, Title="Цены")
    content = (tmp_path / "whole.pdf").read_bytes()
    for number, end in enumerate(range(20, len(content), 97)):
        (tmp_path / f"{number}.pdf").write_bytes(content[:end])

    result = workbench("import", *(tmp_path.glob("[0-9]*.pdf")))

    assert "Traceback" not in result.stderr
    assert "unexpected" not in result.stderr
