"""Reading has an end: in time, in memory, and at Ctrl-C."""

import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from functools import partial
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.ingest.document import Document, Read
from workbench.ingest.errors import IngestError, NeedsTooMuch, TooSlowToRead
from workbench.ingest.workers import Work, Workers

ENGLISH = "Prices rose by 5 % in May, Reuters reports. Wages fell by 2 %, officials said."
MANY_ATTRIBUTES = (
    "<html><body><p " + " ".join(f"a{n}=1" for n in range(50_000)) + f">{ENGLISH}</p></body></html>"
)


def document(name: str) -> Document:
    return Document(name, b"")


def read_as_named(found: Read) -> list[str]:
    """What a hostile document makes of a reader."""
    if found.name == "endless":
        while True:
            time.sleep(0.01)
    if found.name == "large":
        return [str(len(bytearray(2_000_000_000)))]
    if found.name == "deadly":
        os._exit(1)
    return [found.name]


def begin() -> Work:
    return Work(read_as_named, str.upper)


def made(*names: str, processes: int = 2, together: int = 2, seconds: float = 1.0) -> list[str]:
    """What is made of documents by processes, a refusal by its class."""
    documents = [document(name) for name in names]
    batches = [documents[n : n + together] for n in range(0, len(documents), together)]
    with Workers(processes, begin, seconds) as workers:
        return [
            type(one).__name__ if isinstance(one, IngestError) else one
            for batch in workers.each(batches)
            for one in batch
        ]


def test_what_is_made_comes_in_the_order_given() -> None:
    names = [f"d{number}" for number in range(40)]

    assert made(*names) == [name.upper() for name in names]


@pytest.mark.slow
@pytest.mark.parametrize("processes", [1, 2])
def test_one_that_takes_too_long_costs_none_of_the_others(processes: int) -> None:
    names = ("a", "b", "endless", "c", "d", "endless", "e")

    assert made(*names, processes=processes, together=4) == [
        *("A", "B", TooSlowToRead.__name__, "C", "D", TooSlowToRead.__name__, "E")
    ]


def test_a_process_that_dies_costs_one_document() -> None:
    assert made("a", "deadly", "b") == ["A", NeedsTooMuch.__name__, "B"]


@pytest.mark.slow
def test_no_time_is_counted_while_nobody_listens() -> None:
    with Workers(1, begin, 1.0) as workers:
        results = workers.each([[document("a")], [document("b")], [document("c")]])
        first = next(results)
        time.sleep(1.2)

        assert [first, *results] == [["A"], ["B"], ["C"]]


def nested_docx(paragraphs: int, runs: int) -> bytes:
    """Paragraphs in one another, and all the runs in the innermost."""
    docx = pytest.importorskip("docx", reason="the extra `documents` is not installed")
    empty = io.BytesIO()
    docx.Document().save(empty)
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    inner = "<w:r><w:t>a</w:t></w:r>" * runs
    body = "<w:p><w:r><w:t>b</w:t></w:r>" * paragraphs + inner + "</w:p>" * paragraphs
    xml = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
    made = io.BytesIO()
    with zipfile.ZipFile(empty) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            new.writestr(part, xml if part == "word/document.xml" else old.read(part))
    return made.getvalue()


def test_paragraphs_in_one_another_are_read_once(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(nested_docx(100, 100_000))

    result = workbench("import", "a.docx")

    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", lambda: MANY_ATTRIBUTES.encode()),
        ("a.docx", partial(nested_docx, 1, 2_000_000)),
    ],
)
def test_what_is_built_to_keep_us_busy_is_refused_in_time(
    workbench: Run, tmp_path: Path, name: str, content: object
) -> None:
    (tmp_path / name).write_bytes(content())  # type: ignore[operator]
    (tmp_path / "next.txt").write_text(ENGLISH)

    result = workbench("import", "--max-seconds", "0.5", name, "next.txt")

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: {name}: not read within 0.5 seconds. Save its text")
    assert result.stdout == "next.txt: a1, 2 claims\n"


@pytest.mark.slow
def test_an_object_of_very_many_names_is_read(workbench: Run, tmp_path: Path) -> None:
    names = {f"name{number}": 1 for number in range(60_000)}
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": ENGLISH, **names}))

    assert workbench("import", "a.jsonl").stdout == "a.jsonl: a1, 2 claims\n"


@pytest.mark.parametrize("part", ["title", "publisher", "author", "url"])
def test_a_nul_in_a_detail_costs_one_article(workbench: Run, tmp_path: Path, part: str) -> None:
    lines = [{"text": ENGLISH, part: "A\0B"}, {"text": "Prices fell by 1 % in June."}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, lines)))

    result = workbench("import", "a.jsonl")

    (line,) = result.stderr.splitlines()
    assert line.startswith(f"workbench: a.jsonl: {part}: ")
    assert "NUL" in line
    assert result.stdout == "a.jsonl: a1, 1 claim\n"


def test_a_nul_in_the_title_of_a_pdf_costs_one_article(workbench: Run, tmp_path: Path) -> None:
    pypdf = pytest.importorskip("pypdf", reason="the extra `documents` is not installed")
    writer = pypdf.PdfWriter(clone_from=Path(__file__).parent / "made/print.pdf")
    writer.add_metadata({"/Title": "A\0B"})
    writer.write(tmp_path / "a.pdf")
    (tmp_path / "next.txt").write_text(ENGLISH)

    result = workbench("import", "a.pdf", "next.txt")

    (line,) = result.stderr.splitlines()
    assert line.startswith("workbench: a.pdf: title: ")
    assert result.stdout == "next.txt: a1, 2 claims\n"


@pytest.mark.slow
def test_ctrl_c_is_answered_while_a_document_is_read(tmp_path: Path) -> None:
    """The process that reads is ended, not waited for."""
    (tmp_path / "a.html").write_text(MANY_ATTRIBUTES)
    ClaimStore(tmp_path / "claims.db").close()
    words = [sys.executable, "-m", "workbench", "import", "--db", "claims.db", "a.html"]
    running = subprocess.Popen(
        words,
        cwd=tmp_path,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
    while running.poll() is None and children.exists() and not children.read_text():
        time.sleep(0.05)  # until there is a process that reads
    time.sleep(1.5)
    assert running.poll() is None
    running.send_signal(signal.SIGINT)

    _, said = running.communicate(timeout=10)

    assert said.decode().strip().startswith("workbench: interrupted.")
    assert running.returncode == 130


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    from workbench.ingest.documents import open_document
    from workbench.ingest.errors import ChangedWhileRead

    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a"}\n{"text": "b"}\n')
    lines = open_document(str(path))
    next(lines)
    path.write_text('{"text": "c"}\n{"text": "d"}\n{"text": "e"}\n')

    assert isinstance(list(lines)[-1], ChangedWhileRead)


def test_standard_input_that_is_closed_is_empty(workbench_program: Run) -> None:
    result = workbench_program("import", "-", preexec_fn=lambda: os.close(0))

    assert result.stderr.startswith("workbench: -: file is empty.")
    assert result.returncode == 1


@pytest.mark.slow
def test_files_named_like_modules_are_not_run_where_she_imports(tmp_path: Path) -> None:
    for name in ("selectors", "socket", "struct"):
        (tmp_path / f"{name}.py").write_text(f"open('{name} was run', 'w')")
    lines = [json.dumps({"text": f"{ENGLISH} Rents rose by {n} %."}) for n in range(40)]
    (tmp_path / "many.jsonl").write_text("\n".join(lines))
    program = Path(sys.executable).with_name("workbench")  # python -m would look there by itself

    result = subprocess.run(
        [program, "import", "many.jsonl", "--db", "claims.db"],
        cwd=tmp_path,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        timeout=60,
    )

    assert result.returncode == 0, result.stderr
    assert not list(tmp_path.glob("* was run"))
