"""Many articles: in order, on every processor, and gone on with after Ctrl-C."""

import io
import json
import os
import pickle
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.file.errors import StoreLocked
from tests.conftest import Run
from workbench.cli.progress import Progress, line
from workbench.ingest import Imported, Reading, import_paths
from workbench.ingest.details import Details
from workbench.ingest.document import Document
from workbench.ingest.errors import TooLarge
from workbench.ingest.parallel import BATCH, FEW, batches


class Terminal(io.StringIO):
    """Somebody watches."""

    def isatty(self) -> bool:
        return True


def write_articles(path: Path, count: int) -> None:
    """A file of articles that have nothing in common."""
    with path.open("w") as file:
        for number in range(count):
            text = f"Prices of item{number} rose by {number} % in May, Reuters reports."
            file.write(json.dumps({"text": text, "title": f"Article {number}"}) + "\n")


@pytest.mark.slow
def test_many_articles_are_stored_in_the_order_given(store: ClaimStore, tmp_path: Path) -> None:
    count = FEW * 2
    write_articles(tmp_path / "many.jsonl", count)

    outcomes = list(import_paths(store, [str(tmp_path / "many.jsonl")], Reading()))

    assert [outcome.article_id for outcome in outcomes if isinstance(outcome, Imported)] == list(
        range(1, count + 1)
    )
    assert [article.title for article in store.articles.all()] == [
        f"Article {number}" for number in range(count)
    ]


@pytest.mark.parametrize("before", ["", "date 2026-01-06 ", "Date: 2026-01-06\n", "\n\n"])
def test_an_article_without_a_heading_is_named_by_its_first_words(
    store: ClaimStore, tmp_path: Path, before: str
) -> None:
    path = tmp_path / "article.txt"
    path.write_text(f"{before}Prices rose by 5 % in May, Reuters reports. Wages fell by 2 %.")

    list(import_paths(store, [str(path)], Reading()))

    assert store.articles.get(1).title.startswith("Prices rose by 5 % in May")


@pytest.mark.slow
def test_a_refusal_keeps_its_place_among_many(store: ClaimStore, tmp_path: Path) -> None:
    path = tmp_path / "many.jsonl"
    write_articles(path, FEW * 2)
    lines = path.read_text().splitlines()
    lines[FEW] = "{}"
    path.write_text("\n".join(lines))

    outcomes = list(import_paths(store, [str(path)], Reading()))

    refused = [place for place, found in enumerate(outcomes) if not isinstance(found, Imported)]
    assert refused == [FEW]
    assert str(outcomes[FEW]).startswith(f"{path}: line {FEW + 1}: no text under text,")


def heed_ctrl_c() -> None:
    """What runs in the background of a shell ignores Ctrl-C, and so do its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.slow
def test_after_ctrl_c_whole_articles_are_there_and_the_next_run_goes_on(
    workbench: Run, tmp_path: Path
) -> None:
    count = 400
    write_articles(tmp_path / "many.jsonl", count)
    command = [sys.executable, "-m", "workbench", "import", str(tmp_path / "many.jsonl")]
    command += ["--db", str(tmp_path / "claims.db")]
    at_once = os.environ | {"PYTHONUNBUFFERED": "1"}  # or the first line comes with the last
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=at_once,
        preexec_fn=heed_ctrl_c,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        program.stdout.readline()
        program.send_signal(signal.SIGINT)
        said = program.stderr.read()
        program.stdout.read()

    with ClaimStore(tmp_path / "claims.db") as store:
        kept = [
            (article.claims, store.articles.text(article.id)) for article in store.articles.all()
        ]
    assert said.strip() == "workbench: interrupted. What was saved before is kept."
    assert 0 < len(kept) < count
    assert all(claims == 1 and text.endswith(".") for claims, text in kept)

    again = workbench("import", "many.jsonl").stdout.splitlines()
    assert len(again) == count
    assert sum("already stored" in line for line in again) == len(kept)


@pytest.mark.parametrize("refusal", [TooLarge("a.txt", limit=5), StoreLocked(Path("claims.db"))])
def test_a_refusal_survives_the_way_from_another_process(refusal: Exception) -> None:
    copy = pickle.loads(pickle.dumps(refusal))

    assert (type(copy), str(copy), vars(copy)) == (type(refusal), str(refusal), vars(refusal))


def test_documents_are_handed_over_by_their_number_or_their_bytes() -> None:
    """However long the articles are, others who write wait for a tenth of a second."""
    small = [Document("a.jsonl", b"x" * 100, "line", number) for number in range(BATCH + 1)]
    large = [Document("a.html", b"x" * 30_000, "page") for _ in range(4)]

    together = [len(batch) for batch in batches([*small, *large])]

    assert together == [BATCH, 4, 1]


def test_a_table_is_stored_some_rows_at_a_time(store: ClaimStore, tmp_path: Path) -> None:
    rows = "".join(f"Prices of item {number} rose by {number} %.\n" for number in range(BATCH + 5))
    (tmp_path / "a.csv").write_text("text\n" + rows)
    statements: list[str] = []
    store.connection.sqlite.set_trace_callback(statements.append)

    outcomes = list(import_paths(store, [str(tmp_path / "a.csv")], Reading()))

    assert len(outcomes) == BATCH + 5
    assert statements.count("COMMIT") == 2


@pytest.mark.parametrize(
    ("count", "rate", "total", "said"),
    [
        (500, 50.0, 1_000, "██████████░░░░░░░░░░ 500 of 1,000 articles, 50 a second, 0:10 left"),
        (2_000, 500.0, None, "2,000 articles, 500 a second"),
    ],
)
def test_progress_tells_the_rate_and_the_time_left(
    count: int, rate: float, total: int | None, said: str
) -> None:
    assert line(count, rate, total) == said


def test_the_rate_is_that_of_the_last_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a first run had stored already is passed over fast, and tells nothing of the rest."""
    clock = iter([0.0, *(number * 0.1 for number in range(1, 201)), *range(21, 101)])
    monkeypatch.setattr("workbench.cli.progress.time.monotonic", lambda: next(clock))
    monkeypatch.setattr(sys, "stderr", Terminal())

    list(Progress().of(range(280), lambda: 1_000))

    assert "280 of 1,000 articles, 1 a second, 12:00 left" in sys.stderr.getvalue()


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("Prices rose in May.", "skerrypost.example"),
        ("LONDON, May 14 (Reuters) - Prices rose.", "Reuters"),
    ],
)
def test_a_page_that_names_itself_nowhere_goes_by_its_address(
    store: ClaimStore, tmp_path: Path, text: str, publisher: str
) -> None:
    (tmp_path / "a.txt").write_text(text)
    given = Details(url="https://www.skerrypost.example/news/12")

    list(import_paths(store, [str(tmp_path / "a.txt")], Reading(given=given)))

    assert [article.publisher for article in store.articles.all()] == [publisher]
