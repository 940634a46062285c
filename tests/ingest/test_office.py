"""Word documents, made here: their words, what they say of themselves, what they may not.

They are read by an extra, which `[test]` has.
"""

import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.ingest.decoding import Decoding
from workbench.ingest.document import Document
from workbench.ingest.errors import NeedsExtra
from workbench.ingest.found_articles import reader_of

docx = pytest.importorskip("docx", reason="the extra `documents` is not installed")

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
REVISED = f"""<w:p {NAMESPACES}>
    <w:pPr><w:tabs><w:tab w:val="left" w:pos="5"/></w:tabs></w:pPr>
    <w:r><w:t xml:space="preserve">Зарплаты упали </w:t></w:r>
    <w:ins w:id="1" w:author="a"><w:r><w:t xml:space="preserve">на 2 процента, </w:t></w:r></w:ins>
    <w:del w:id="2" w:author="a"><w:r><w:delText>на 9 процентов, </w:delText></w:r></w:del>
    <w:sdt><w:sdtContent><w:r><w:t>заявили в министерстве.</w:t></w:r></w:sdtContent></w:sdt>
    <mc:AlternateContent><mc:Fallback><w:r><w:t>Twice.</w:t></w:r></mc:Fallback>
    </mc:AlternateContent>
</w:p>"""


def make_docx(path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "Цены в мае"
    document.core_properties.author = "Анна"
    document.core_properties.created = datetime(2026, 5, 7, 12, 30)
    document.add_heading("Цены", level=1)
    paragraph = document.add_paragraph("Цены выросли")
    paragraph.add_run(" на 5 %,").bold = True
    paragraph.add_run().add_break()
    paragraph.add_run("сообщает Рейтер.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Хлеб", "5 %"
    document.element.body.insert(2, docx.oxml.parse_xml(REVISED))
    document.save(str(path))


def add_notes(document: Any, kind: str, *said: str) -> None:
    """Give a document the part in which Word keeps its footnotes or endnotes."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    one = kind.removesuffix("s")
    notes = "".join(f"<w:{one}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:{one}>" for text in said)
    content = f"<w:{kind} {NAMESPACES}>{notes}</w:{kind}>".encode()
    named = PackURI(f"/word/{kind}.xml")
    media = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
    part = Part(named, media, content, document.part.package)
    document.part.relate_to(part, getattr(RELATIONSHIP_TYPE, kind.upper()))


def test_footnotes_and_endnotes_follow_the_text(workbench: Run, tmp_path: Path) -> None:
    document = docx.Document()
    add_notes(document, "endnotes", "Так сказано в отчёте.")
    add_notes(document, "footnotes", "", "Данные за май.", "По курсу НБУ.")
    document.add_paragraph("Цены выросли на 5 %, сообщает Рейтер.")
    document.save(str(tmp_path / "a.docx"))

    workbench("import", "a.docx")

    with ClaimStore(tmp_path / "claims.db") as store:
        assert store.articles.text(1) == (
            "Цены выросли на 5 %, сообщает Рейтер.\n\nДанные за май.\n\nПо курсу НБУ.\n\n"
            "Так сказано в отчёте."
        )


def article(store_path: Path) -> tuple[Any, str]:
    with ClaimStore(store_path) as store:
        (found,) = store.articles.all()
        return found, store.articles.text(found.id)


def test_a_word_document_is_read_as_it_is_shown(workbench: Run, tmp_path: Path) -> None:
    make_docx(tmp_path / "a.docx")

    result = workbench("import", "a.docx")

    found, text = article(tmp_path / "claims.db")
    assert result.stdout.startswith("a.docx: a1, ")
    assert text.split("\n\n") == [
        "Цены",
        "Цены выросли на 5 %,\nсообщает Рейтер.",
        "Зарплаты упали на 2 процента, заявили в министерстве.",
        "Хлеб",
        "5 %",
    ]
    assert (found.title, found.author, found.published, found.encoding) == (
        "Цены в мае", "Анна", "", "docx",
    )  # fmt: skip


def repacked(content: bytes, **parts: bytes) -> bytes:
    """A document with some parts in the place of its own."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(packed, "w") as after:
        for name in before.namelist():
            part = parts.get(name.rpartition("/")[2].rpartition(".")[0], before.read(name))
            after.writestr(name, part, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMB = f'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY l0 "ha">{LAUGHS}]><w>&l9;</w>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'


@pytest.mark.slow
@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"document": BOMB.encode()}, "declares XML entities, which no document needs."),
        ({"core": OUTSIDE.encode()}, "declares XML entities, which no document needs."),
        ({"document": BOMB.encode("utf-16")}, "declares XML entities, which no document needs."),
        ({"thumbnail": b"\0" * 101_000_000}, "unpacks to more than 100,000,000 bytes."),
        ({"document": b"<w>"}, "cannot be read as a Word document: it is damaged."),
        ({"document": b"<w/>"}, "cannot be read as a Word document: it is damaged."),
        ({"document": f"<w:document {NAMESPACES}><w:body/></w:document>".encode()},
         "no text found."),
    ],
)  # fmt: skip
def test_a_hostile_or_damaged_word_document_is_refused(
    workbench: Run, tmp_path: Path, parts: dict[str, bytes], says: str
) -> None:
    make_docx(tmp_path / "made.docx")
    (tmp_path / "a.docx").write_bytes(repacked((tmp_path / "made.docx").read_bytes(), **parts))

    result = workbench("import", "a.docx")

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: a.docx: {says}")
    assert (result.returncode, result.stdout) == (1, "")


def with_a_damaged_part() -> bytes:
    """A ZIP whose one part unpacks to an error of zlib."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("a.xml", bytes(range(256)) * 4)
    content = bytearray(packed.getvalue())
    content[35:40] = b"\xff" * 5  # after the head and the name
    return bytes(content)


DAMAGED = with_a_damaged_part()


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.docx", b"", "file is empty."),
        ("a.docx", b"PK\x03\x04\x14\0\0\0", "cannot be read as a Word document: it is damaged."),
        pytest.param(
            "a.docx", DAMAGED, "cannot be read as a Word document: it is damaged.", id="damaged"
        ),  # its bytes have the time in them, and a test has one name
        ("a.docx", b"Prices rose.", "cannot be read as a Word document: it is damaged."),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "looks like an office document with a"),
        ("a.pdf", b"", "file is empty."),
        ("a.pdf", b"Prices rose.", "cannot be read as a PDF: it is damaged."),
        ("without-an-ending", b"%PDF-1.7\n...", "cannot be read as a PDF: it is damaged."),
        ("a.txt", b"%PDF-1.7\n...", "looks like PDF;"),
    ],
)
def test_what_is_no_document_is_refused_and_the_next_is_imported(
    workbench: Run, tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "next.txt").write_text("Prices rose by 5 % in May, Reuters reports.")

    result = workbench("import", name, "next.txt")

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: {name}: {says}")
    assert result.stdout == "next.txt: a1, 1 claim\n"


@pytest.mark.parametrize(
    ("ending", "module"), [(".docx", "docx"), (".pdf", "pypdf"), (".odt", "odfdo")]
)
def test_without_the_extra_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, ending: str, module: str
) -> None:
    monkeypatch.setitem(sys.modules, module, None)

    with pytest.raises(NeedsExtra) as caught:
        list(reader_of(ending[1:])(Document(f"a{ending}", b"PK\x03\x04"), Decoding()))

    assert str(caught.value).endswith(
        " need the extra documents. Install it: pip install python-docx pypdf odfdo."
    )
