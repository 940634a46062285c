"""A crawl becomes the same tables however it is cut, by whoever, and after a crash."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from workbench.corpus.rows import Row
from workbench.corpus.run import Plan, cut, run_corpus

pytest.importorskip("daft", reason="the extra `corpus` is not installed")

ARTICLES = [
    {
        "text": f"Prices rose by {n} % in May, Reuters reports.\n\nWages fell by {n} %.",
        "url": f"https://post.example/{n}",
        "date": "2026-05-12",
    }
    for n in range(2, 14)
]
LINES = [*(json.dumps(article).encode() for article in ARTICLES[:6]), b"bad", b"\xff\xfe", b"[]"]
LINES += [b'{"headline": "x"}', *(json.dumps(article).encode() for article in ARTICLES[6:])]


@pytest.fixture
def crawl(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Twelve articles and four rows that are none."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "crawl.jsonl").write_bytes(b"\n".join(LINES))
    return "crawl.jsonl"


def make(crawl: str, out: str, *, piece: int = 100, workers: int = 1) -> dict[str, list[Any]]:
    """The tables of a crawl, their rows in order."""
    list(run_corpus(Plan([crawl], Path(out), {}, workers, piece=piece)))
    return tables(out)


def tables(out: str) -> dict[str, list[Any]]:
    from pyarrow.parquet import read_table

    found = {}
    for name in ("articles", "claims", "stories", "rejected"):
        files = sorted(Path(out, name).glob("*.parquet"))
        rows = [row for file in files for row in read_table(file).to_pylist()]
        found[name] = sorted(rows, key=lambda row: json.dumps(row, sort_keys=True))
    return found


def test_every_row_is_an_article_with_its_claims_or_is_rejected_by_itself(crawl: str) -> None:
    found = make(crawl, "OUT")

    assert sorted(row["text"] for row in found["articles"]) == sorted(a["text"] for a in ARTICLES)
    assert {row["row"] for row in found["rejected"]} == {7, 8, 9, 10}
    assert all(row["reason"] for row in found["rejected"])
    texts = {row["article"]: row["text"] for row in found["articles"]}
    assert len(texts) == 12
    assert len(found["claims"]) == sum(row["claims"] for row in found["articles"]) > 12
    for claim in found["claims"]:
        assert texts[claim["article"]][claim["start"] : claim["end"]] == claim["text"]
    assert {claim["origin"] for claim in found["claims"]} == {"Reuters", None}


def test_what_is_hard_to_write_in_json_comes_through_as_it_is(crawl: str) -> None:
    text = f'«\u2028🙂\\"» The fire killed {"9" * 400} people and cost 0.1 million euros.'
    Path("crawl.jsonl").write_text(json.dumps({"text": text}), encoding="utf-8")

    found = make(crawl, "OUT")

    assert [row["text"] for row in found["articles"]] == [text]
    values = [figure["value"] for figure in found["claims"][0]["figures"]]
    assert values == [None, 0.1 * 1_000_000]


def test_pieces_and_workers_change_nothing(crawl: str) -> None:
    assert make(crawl, "ONE") == make(crawl, "MANY", piece=5, workers=2)


def test_long_rows_make_short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workbench.corpus.run.PIECE_BYTES", 250)
    rows = [Row("crawl.jsonl", number, b"x" * 100) for number in range(8)]

    assert [len(piece) for piece in cut(rows, 100)] == [3, 3, 2]
    assert [row for piece in cut(rows, 2) for row in piece] == rows


def test_a_run_that_was_broken_off_goes_on_and_has_every_row_once(crawl: str) -> None:
    whole = make(crawl, "WHOLE", piece=5)
    run = run_corpus(Plan([crawl], Path("OUT"), {}, 1, piece=5))
    next(run)
    run.close()
    left = Path("OUT", "claims", "000001-000.parquet")
    shutil.copy(left, Path("OUT", "claims", "000002-000.parquet"))  # moved, not yet told of
    shutil.copytree("OUT/articles", "OUT/.unfinished/articles")

    pieces = list(run_corpus(Plan([crawl], Path("OUT"), {}, 1, piece=5)))

    assert [piece.was_done for piece in pieces] == [True, False, False, False, False]
    assert tables("OUT") == whole


def test_table_and_parquet_are_read_like_lines(crawl: str) -> None:
    import csv

    from pyarrow import Table
    from pyarrow.parquet import write_table

    write_table(Table.from_pylist(ARTICLES), "crawl.parquet")
    with Path("crawl.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(ARTICLES[0]))
        writer.writeheader()
        writer.writerows(ARTICLES)
        file.write("one cell\n")

    lines, parquet, rows = (
        make(name, name + ".out") for name in (crawl, "crawl.parquet", "crawl.csv")
    )

    assert said(lines) == said(parquet) == said(rows)
    assert [row["reason"] for row in rows["rejected"]] == ["1 cells under 3 headings"]
    assert parquet["rejected"] == []


BROKEN = (
    "text,title\n"
    'Prices rose by 2 % in May.,"one\nand a half"\n'
    '"Prices rose by 3 % in May.,two\n'
    'Prices rose by 4 % in May.,"three"\n'
    'Prices rose by 5 % in May.,"fo"ur\n'
    "Prices rose by 6 % in May.,five\n"
    '"Prices rose by 7 % in May.,six\n'
)


def test_quotation_marks_that_nothing_closes_reject_their_row_alone(crawl: str) -> None:
    Path("crawl.csv").write_text(BROKEN, encoding="utf-8")

    found = make("crawl.csv", "OUT")

    assert {
        row["row"]: row["reason"].partition(":")[0] for row in found["rejected"]
    } == dict.fromkeys((4, 6, 8), "it is no row of a table")
    assert sorted(row["title"] for row in found["articles"]) == ["five", "one\nand a half", "three"]


def said(found: dict[str, list[Any]]) -> list[tuple[str, str]]:
    return sorted((claim["text"], claim["published"]) for claim in found["claims"])


def test_a_folder_of_something_else_is_not_written_to(workbench: Run, crawl: str) -> None:
    Path("OUT").mkdir()
    Path("OUT", "letter.txt").write_text("Dear", encoding="utf-8")

    refused = workbench("corpus", crawl, "-o", "OUT")

    assert refused.returncode == 1
    assert refused.stderr.startswith("workbench: OUT: holds other files.")
    assert os.listdir("OUT") == ["letter.txt"]


def test_a_folder_of_other_inputs_is_not_written_to(workbench: Run, crawl: str) -> None:
    workbench("corpus", crawl, "-o", "OUT")
    Path("other.jsonl").write_bytes(LINES[0])

    refused = workbench("corpus", "other.jsonl", "-o", "OUT")

    assert "holds the tables of other inputs" in refused.stderr


def test_a_file_of_no_kind_is_refused_with_what_to_give(workbench: Run, crawl: str) -> None:
    Path("crawl.parquet").write_bytes(b"no table")

    for name in ("crawl.parquet", "crawl.doc", "nowhere.jsonl"):
        refused = workbench("corpus", name, "-o", "OUT")
        assert refused.returncode == 1
        assert refused.stderr.startswith(f"workbench: {name}: ")
        assert refused.stderr.count("\n") == 1


@pytest.mark.skipif(not shutil.which("strace"), reason="strace shows what is sent")
def test_nothing_is_sent_to_anybody(crawl: str, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "workbench", "corpus", crawl, "-o", "OUT"]
    trace = tmp_path / "trace"
    calls = "trace=execve,connect,sendto,sendmsg,rename"
    subprocess.run(["strace", "-f", "-o", trace, "-e", calls, *words], check=True)

    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    assert not [line for line in lines if "AF_INET" in line]
    begun = [line for line in lines if "execve(" in line and line.endswith(" = 0")]
    assert len(begun) > 1, "the processes that analyse were not looked at"
    assert [line for line in lines if "rename(" in line and "OUT/claims/" in line]
