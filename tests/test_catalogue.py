"""Hostile input after its import, by its entry in the catalogue; and that every entry has a test.

What the import itself refuses and accepts is in tests/ingest/test_catalogue.py, what goes out in
tests/export/test_catalogue.py.
"""

import csv
import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime
from io import BufferedReader, FileIO
from itertools import pairwise
from pathlib import Path

import pytest
from textual.content import Content

from claims_db import ClaimStore, Filter
from claims_db.check import find_problems
from tests.conftest import Run
from tests.export import test_catalogue as exporting
from tests.export.conftest import exported, settle_in
from tests.ingest import test_catalogue as importing
from tests.makers import ARTICLE, make_article, make_claims
from tests.terminal import Terminal
from workbench.ingest.errors import ChangedWhileRead
from workbench.ingest.files import read_all
from workbench.review.app import ReviewApp

OF_OTHERS = {
    31: "tests/ingest/test_office.py: XML bombs and external entities",
    63: "tests/ingest/test_web.py: addresses that lead where they must not",
}
"""Entries whose tests stand with what they are about, without their number."""

ACTING = "\x1b]52;c;QQ==\x07\x1b]8;;http://a\x1b\\\x1b]0;title\x07\x1bPq\x1b\\\x9b31m\u202e"
"""OSC 52, 8 and 0, DCS, C1 and a right-to-left override."""
RAW = re.compile("\x1b\\](52|8;)|\x1b\\]0;title|\x1bPq|\x9b|\u202e")


def test_every_entry_of_the_catalogue_has_a_test() -> None:
    parametrized = {entry for entry, _, _ in (*importing.REFUSED, *importing.ACCEPTED)}
    modules = (importing, exporting, sys.modules[__name__])
    names = [name for module in modules for name in vars(module)]
    numbered = set().union(*map(entries_of, names))

    assert sorted(parametrized | numbered | set(OF_OTHERS)) == list(range(1, 65))


def entries_of(name: str) -> set[int]:
    """test_entries_50_to_52_… → 50, 51, 52"""
    match = re.match(r"test_entr(?:y|ies)_(\d+)(?:_(to|and)_(\d+))?", name)
    if match is None:
        return set()
    first, last = int(match[1]), int(match[3] or match[1])
    return set(range(first, last + 1)) if match[2] == "to" else {first, last}


def test_entry_19_a_name_that_is_no_text_is_shown_escaped(
    workbench_program: Run, tmp_path: Path
) -> None:
    (tmp_path / os.fsdecode(b"\xf1.txt")).write_text(ARTICLE)

    imported = workbench_program("import", ".", env={"PYTHONIOENCODING": "ascii"})

    assert imported.returncode == 0
    assert imported.stdout.endswith(".txt: a1, 2 claims\n")
    with ClaimStore(tmp_path / "claims.db") as store:
        assert store.articles.get(1).file_name == "./\\xf1.txt"


@pytest.mark.slow
@pytest.mark.parametrize("environment", [{"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"},
                                         {"PYTHONIOENCODING": "ascii"},
                                         {"PYTHONIOENCODING": "cp866"}], ids=str)  # fmt: skip
def test_entry_20_an_output_without_our_letters_ends_nothing(
    workbench_program: Run, tmp_path: Path, environment: dict[str, str]
) -> None:
    (tmp_path / "a.txt").write_text("Ціни ≈ 5 € зросли, повідомляє УНН.", encoding="utf-8")
    workbench = [sys.executable, "-m", "workbench", "--db", str(tmp_path / "claims.db")]

    for words in (["import", "a.txt"], ["export", "--all"], ["import", "нема.txt"]):
        ended = subprocess.run(
            [*workbench, *words], cwd=tmp_path, env=os.environ | environment, capture_output=True
        )
        assert b"Traceback" not in ended.stderr
        assert b"unexpected" not in ended.stderr
        assert ended.returncode == (words[-1] == "нема.txt")


@pytest.mark.slow
def test_entry_24_a_very_long_article_is_stored_whole_or_not_at_all(store: ClaimStore) -> None:
    sentence, many = "Prices rose by 5 % in May.\n", 20_000
    (claim, _) = make_claims()
    made = [
        claim.but(start=start, end=start + 25, chain=())
        for start in range(0, len(sentence) * many, len(sentence))
    ]

    def interrupted() -> Iterator[object]:
        yield make_article(sentence * many, claims=tuple(made))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        store.articles.add_all(interrupted())  # type: ignore[arg-type]
    assert store.articles.progress().claims == 0

    store.articles.add(make_article(sentence * many, claims=tuple(made)))
    assert store.articles.progress().claims == many


@pytest.mark.slow
def test_entry_33_sequences_of_the_terminal_are_shown_by_every_command(tmp_path: Path) -> None:
    store, path = tmp_path / "claims.db", tmp_path / "a.txt"
    path.write_text(f"Prices {ACTING} rose, the {ACTING} office said. " + f"{ARTICLE}\n\n" * 30)
    common = ("-m", "workbench", "--db", str(store))
    options = ("--title", f"T{ACTING}", "--publisher", f"P{ACTING}")

    written = ""
    for words in (("import", str(path), *options), ("articles",),
                  ("segment", "--explain", str(path)), ("export", "--all")):  # fmt: skip
        with Terminal(*common, *words) as terminal:
            assert terminal.wait() == 0
            written += terminal.output.decode(errors="surrogateescape")

    assert "⟦U+001B⟧]52;" in written
    assert not RAW.search(written)


@pytest.mark.slow
@pytest.mark.parametrize("markup", ["[/]", "x [/b]", "[@click=app.quit]leave[/]", "[/",
                                    "[link=http://a]b[/link]", "[bold]b[/bold]"])  # fmt: skip
async def test_entry_39_markup_is_shown_and_not_followed(store: ClaimStore, markup: str) -> None:
    text = f"{markup} rose by 5 % in May."
    claim = make_claims()[0].but(end=len(text), content=text, chain=())
    store.articles.add(make_article(text, claims=[claim], title=markup, publisher=markup))
    app = ReviewApp(store, "olena")

    async with app.run_test(size=(120, 40)) as pilot:
        rows = [row.text for row in app.screen._compositor.render_strips()]
        shown = [row for row in rows if markup in row]
        assert len(shown) >= 2, "in the list and in the article"
        for y, row in enumerate(rows):
            for found in re.finditer(re.escape(markup), row):
                await pilot.click(offset=(found.start() + len(markup) // 2, y))
        await pilot.press("1")
        assert app.is_running
    assert store.journal.latest(1)[0].reviewer == "olena"


def test_entry_40_what_a_note_says_in_markdown_or_html_is_text(store: ClaimStore) -> None:
    note = "<b>bold</b> **bold** [a](b) # x"
    store.articles.add(make_article())
    settle_in(store)(1, "Reuters", note=note)

    assert store.claims.answer(1, "olena").note == note
    assert "&lt;b&gt;bold&lt;/b&gt; **bold**" in exported(store, "html").decode()
    assert r"\<b\>bold\</b\> \*\*bold\*\* \[a\](b) # x" in exported(store, "md").decode()
    assert Content(note).plain == note


@pytest.mark.parametrize("name", ["../../out", "/tmp/out", "C:\\x", "CON", "a.", "-o", "~"])
def test_entry_41_no_file_is_named_by_what_an_article_says(
    workbench: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    workbench("import", "a.txt", f"--title={name}", f"--publisher={name}", f"--url={name}")
    (tmp_path / "inside").mkdir()

    result = workbench("export", "--tables", "inside/tables")

    assert result.returncode == 0
    written = {path.name for path in (tmp_path / "inside/tables").iterdir()}
    assert {"claims.csv", "links.csv", "manifest.json"} <= written
    assert all(re.fullmatch(r"[a-z_]+\.(csv|json)", name) for name in written)
    assert {path.name for path in tmp_path.iterdir()} == {
        "a.txt", "claims.db", "claims.db-journal", "inside"
    }  # fmt: skip


def test_entry_45_a_folder_is_read_with_all_in_it(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "folder/inner").mkdir(parents=True)
    (tmp_path / "folder/inner/a.txt").write_text(ARTICLE)

    assert workbench("import", "folder").stdout == "folder/inner/a.txt: a1, 2 claims\n"


def test_entry_47_a_file_that_grows_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ARTICLE)

    class Growing(FileIO):
        """Somebody writes on when the end has been seen."""

        def readinto(self, buffer: bytearray) -> int | None:
            read = super().readinto(buffer)
            if not read:
                path.write_text(f"{ARTICLE} And more.")
            return read

    with pytest.raises(ChangedWhileRead, match=r"a\.txt: changed while it was read\. Import it"):
        read_all(BufferedReader(Growing(path)), "a.txt", 1_000)


INJECTIONS = ["'; DROP TABLE claim; --", "' OR 1=1 --", "x') UNION SELECT text FROM article_text--",
              '"; DELETE FROM decision; --', "id; PRAGMA writable_schema=1"]  # fmt: skip


@pytest.mark.parametrize("typed", INJECTIONS)
def test_entry_61_sql_is_a_text_like_any_other(
    store: ClaimStore, workbench: Run, typed: str
) -> None:
    store.articles.add(make_article(title=typed, publisher=typed, url=typed))
    settle_in(store)(1, typed, reviewer=typed, note=typed, wording=typed)

    for only in (Filter(words=typed), Filter(source=store.sources.named(typed).id)):  # type: ignore[union-attr]
        found = store.claims.lines_from((0, 0), 9, reviewer=typed, only=only)
        assert [line.id for line in found] == [1]
    assert store.search.articles(typed) == [1]
    (row,) = csv.DictReader(io.StringIO(exported(store).decode("utf-8-sig"), newline=""))
    assert (row["source"], row["reviewer"]) == (typed, typed)
    assert workbench("articles", typed).returncode == 2
    assert workbench("check").returncode == 0
    assert len(store.journal.latest(9)) == 1


SIGNS = "'\"*+-^:/\\;|&#@$%!?,.`~<>=(){}[]—«»\0\ud800"
WORDS = ["AND", "OR", "NOT", "NEAR", "NEAR(", "NEAR/2", "o'brien", "7,4%", "content:a", "note:",
         "", " ", "a AND", "a OR", "a NEAR b", '"a', '""', "-" * 999]  # fmt: skip


def test_entry_62_whatever_is_typed_is_a_legal_search(store: ClaimStore) -> None:
    store.articles.add(make_article())

    with_signs = (f"{before}{sign}{after}" for sign in SIGNS for before in ("a", "")
                  for after in ("a", ""))  # fmt: skip
    for typed in [*WORDS, *with_signs]:
        store.search.articles(typed)
        store.claims.lines_from((0, 0), 9, reviewer="olena", only=Filter(words=typed))
    found = store.claims.lines_from((0, 0), 9, reviewer="olena", only=Filter(words='"prices" AND'))
    assert found == []
    assert store.search.articles("5 %") == [1]


@pytest.mark.skipif(not shutil.which("faketime"), reason="faketime is not installed")
def test_entry_64_the_order_is_that_of_the_acts_whatever_the_clock_says(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    workbench = [sys.executable, "-m", "workbench", "--db", str(tmp_path / "claims.db"),
                 "--reviewer", "olena"]  # fmt: skip
    subprocess.run([*workbench, "import", "a.txt"], cwd=tmp_path, check=True)
    script = """
import sys; from pathlib import Path; from claims_db import ClaimStore
with ClaimStore(Path(sys.argv[1])) as store:
    store.journal.record_note(1, sys.argv[2], reviewer="olena")
"""
    clocks = ["2026-10-25 02:59:59", "2026-10-25 02:00:01", "2001-01-01 00:00:00", "2038-01-20"]
    for number, clock in enumerate(clocks):
        subprocess.run(
            ["faketime", clock, sys.executable, "-c", script, tmp_path / "claims.db", str(number)],
            env=os.environ | {"TZ": "Europe/Kyiv"}, check=True,
        )  # fmt: skip

    with ClaimStore(tmp_path / "claims.db") as store:
        decisions = store.journal.of_claim(1)
        notes = [change.after for decision in decisions for change in decision.changes]
        assert notes == ["0", "1", "2", "3"]
        assert all(one.uuid < other.uuid for one, other in pairwise(decisions))
        times = [datetime.fromisoformat(decision.made_at) for decision in decisions]
        assert all(time.utcoffset() is not None for time in times)
        for note in ("2", "1", "0"):
            store.journal.undo("olena")
            assert store.claims.answer(1, "olena").note == note
        assert list(find_problems(store)) == []
