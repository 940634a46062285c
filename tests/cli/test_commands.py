"""The commands as a user runs them: what they print, and their exit status."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

SEEDS = Path(__file__).parent.parent.parent / "seeds"
RUSSIAN = SEEDS / "paris-guarantees-ru.txt"


def test_import_says_in_one_line_what_became_of_a_file(workbench: Run) -> None:
    first = workbench("import", RUSSIAN)
    again = workbench("import", RUSSIAN)

    assert first.stdout.startswith(f"{RUSSIAN}: a1, ")
    assert again.stdout == f"{RUSSIAN}: already stored as a1\n"
    assert (first.returncode, again.returncode) == (0, 0)


def test_one_bad_file_stops_none_of_the_others(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()

    result = workbench("import", "missing.txt", "empty.txt", RUSSIAN)

    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "workbench: missing.txt: there is no such file or folder. Check the path.",
        "workbench: empty.txt: file is empty. Put the article's text into it.",
    ]
    assert "a1" in result.stdout


def test_a_folder_and_standard_input_are_imported(workbench: Run, workbench_program: Run) -> None:
    folder = workbench("import", SEEDS)
    piped = workbench_program("import", "-", "--publisher", "УНН", input="Цены выросли на 5 %.")

    assert len(folder.stdout.splitlines()) == 3
    assert piped.stdout.startswith("-: a4, ")
    assert "УНН" in workbench("articles").stdout


def test_options_go_before_what_is_found(workbench: Run) -> None:
    workbench(
        "import", RUSSIAN, "--title", "Встреча", "--publisher", "ТЕСТ", "--published",
        "2026-01-07", "--url", "https://example.org/1", "--language", "ru",
    )  # fmt: skip

    (article,) = json.loads(workbench("articles", "--json").stdout)

    assert {name: article[name] for name in ("title", "publisher", "published", "url")} == {
        "title": "Встреча",
        "publisher": "ТЕСТ",
        "published": "2026-01-07",
        "url": "https://example.org/1",
    }


def test_segment_prints_one_object_an_article_in_the_order_given(
    workbench: Run, tmp_path: Path
) -> None:
    paths = sorted(SEEDS.glob("*.txt"), reverse=True)

    result = workbench("segment", *paths)
    articles = [json.loads(line) for line in result.stdout.splitlines()]

    assert [article["path"] for article in articles] == [str(path) for path in paths]
    for article, path in zip(articles, paths, strict=True):
        assert list(article) == [
            "path", "title", "publisher", "published", "language", "text", "claims", "retells"
        ]  # fmt: skip
        assert article["text"] == path.read_text(encoding="utf-8")
        for claim in article["claims"]:
            assert claim["text"] == article["text"][claim["start"] : claim["end"]]
            assert list(claim) == [
                "start", "end", "text", "content", "kind", "check_worthiness", "chain"
            ]  # fmt: skip
    assert not (tmp_path / "claims.db").exists()


def test_an_export_is_read_back_by_a_csv_reader(workbench: Run, tmp_path: Path) -> None:
    workbench("import", RUSSIAN)

    result = workbench("export", "--all", "-o", "all.csv")

    assert result.returncode == 0
    table = (tmp_path / "all.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    assert {row["status"] for row in rows} == {"unreviewed"}
    assert rows[0]["attribution_chain"].endswith(" > УНН")


@pytest.mark.usefixtures("store")
def test_an_export_overwrites_only_when_forced(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text("mine")

    refused = workbench("export", "-o", "table.csv")
    forced = workbench("export", "-o", "table.csv", "--force")

    assert refused.returncode == 1
    assert refused.stderr == (
        "workbench: table.csv: there is such a file already. Overwrite it with --force,"
        " or name another one.\n"
    )
    assert forced.returncode == 0
    assert (tmp_path / "table.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_ids_are_taken_with_and_without_their_letter(workbench: Run) -> None:
    workbench("import", SEEDS)

    with_letter = workbench("export", "--all", "--article", "a2")
    without = workbench("export", "--all", "--article", "2")

    assert with_letter.stdout == without.stdout
    assert '"a2"' in without.stdout
    assert workbench("export", "--article", "a9").stderr == (
        "workbench: no article a9 in this store; `workbench articles` lists them\n"
    )


@pytest.mark.parametrize("words", [["--db", "x.db", "stats"], ["stats", "--db", "x.db"]])
def test_the_store_is_named_before_or_after_the_command(workbench: Run, words: list[str]) -> None:
    workbench("import", RUSSIAN, "--db", "x.db")

    assert "store      x.db" in workbench(*words).stdout


def test_stats_are_for_people_and_for_programs(workbench: Run, tmp_path: Path) -> None:
    workbench("import", RUSSIAN)

    figures = json.loads(workbench("stats", "--json").stdout)

    assert figures["store"] == str(tmp_path / "claims.db")
    assert figures["articles"] == 1
    assert figures["claims"] > figures["reviewed"] == 0
    assert f"claims     {figures['claims']}" in workbench("stats").stdout


def test_a_store_in_the_data_folder_is_the_default(workbench_program: Run, tmp_path: Path) -> None:
    result = workbench_program(
        "stats", env={"WORKBENCH_DB": "", "XDG_DATA_HOME": str(tmp_path / "data")}
    )

    assert f"{tmp_path}/data/claims-workbench/claims.db" in result.stdout


@pytest.mark.usefixtures("store")
def test_the_sources_are_listed_with_their_aliases(workbench: Run) -> None:
    assert "Рейтер" in workbench("sources").stdout
    assert any(
        source["name"] == "Reuters" for source in json.loads(workbench("sources", "--json").stdout)
    )


@pytest.mark.parametrize("words", [["--help"], ["--version"], ["import", "--help"], ["-h"]])
def test_help_is_on_standard_output(workbench: Run, words: list[str]) -> None:
    result = workbench(*words)

    assert result.returncode == 0
    assert result.stdout
    assert result.stderr == ""


def test_the_list_of_commands_says_what_each_does_in_whole_words(workbench: Run) -> None:
    assert "..." not in workbench("--help").stdout.partition("Commands:")[2]


def test_looking_at_an_imported_article_loads_nothing_heavy(workbench: Run, tmp_path: Path) -> None:
    """The way to the first screen, up to `run_review`, of an article that is known."""
    workbench("import", RUSSIAN)
    program = f"""
import sys
from workbench.cli.reviewing import import_for_review
from workbench.cli.settings import Settings
import workbench.cli
with Settings(db={str(tmp_path / "claims.db")!r}).open_store() as store:
    assert import_for_review(store, ({str(RUSSIAN)!r},)) == ([1], 0)
heavy = {{"pydantic", "sqlite_utils", "rapidfuzz", "textual", "pymorphy3", "trafilatura", "lxml"}}
print(*sorted(heavy & set(sys.modules)), *(name for name in sys.modules if "analysis" in name))
"""

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")

    assert result.stderr == ""
    assert result.stdout == "\n"


def test_importing_one_text_loads_nothing_that_it_does_without(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from claims_db import ClaimStore
from workbench.ingest import Reading, import_paths
with ClaimStore(Path({str(tmp_path / "claims.db")!r})) as store:
    (imported,) = import_paths(store, [{str(RUSSIAN)!r}], Reading())
assert imported.claims
languages = {{f"workbench.analysis.languages.{{name}}.pack" for name in ("english", "ukrainian")}}
unasked = {{"sqlite_utils", "multiprocessing", "numpy.ma", "pydantic"}}
ours = {{"claims_db.store.wiring", "claims_db.text.guard"}}
print(*sorted((unasked | ours | languages) & set(sys.modules)))
"""

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")

    assert result.stderr == ""
    assert result.stdout == "\n"


def test_the_analysis_loads_nothing_of_the_network() -> None:
    program = """
import sys
from workbench.analysis import analyse
assert analyse("Prices rose by 5 %, officials told Reuters on Monday.").claims
unasked = {"ssl", "http.client", "urllib.request", "xmlschema", "numpy.typing"}
print(*sorted(unasked & set(sys.modules)))
import urllib.request
print(urllib.request.urlopen.__name__)
"""

    result = subprocess.run([sys.executable, "-c", program], capture_output=True, encoding="utf-8")

    assert result.stderr == ""
    assert result.stdout == "\nurlopen\n"


def test_sources_that_look_alike_are_marked_and_made_one(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Prices rose by 5% in May, Rеuters reports.")  # a Cyrillic е
    workbench("import", "a.txt")
    listed = {row["name"]: row for row in json.loads(workbench("sources", "--json").stdout)}
    mixed = listed["Rеuters"]

    assert mixed["remarks"] == "looks like Reuters (s1); mixes Latin and Cyrillic"
    assert listed["Reuters"]["remarks"] == f"looks like Rеuters (s{mixed['id']})"
    done = workbench("sources", "--merge", f"s{mixed['id']}", "--into", "рейтер")
    assert done.stdout.startswith("Rеuters: another name of Reuters now.")
    listed = {row["name"]: row for row in json.loads(workbench("sources", "--json").stdout)}
    assert "Rеuters" not in listed
    assert "Rеuters" in listed["Reuters"]["aliases"]
    assert "merge sources" in workbench("log").stdout
    assert workbench("sources", "--merge", "Nobody", "--into", "Reuters").returncode == 1
    assert workbench("sources", "--merge", "Reuters").returncode == 2


@pytest.mark.parametrize("delimiter", [";", "\\t"])
def test_another_delimiter_goes_out_and_comes_back(
    workbench: Run, tmp_path: Path, delimiter: str
) -> None:
    workbench("import", RUSSIAN)

    workbench("export", "--all", "--delimiter", delimiter, "-o", "table.csv")
    result = workbench("apply", "table.csv")

    sign = delimiter.replace("\\t", "\t")
    table = (tmp_path / "table.csv").read_text(encoding="utf-8-sig")
    assert table.startswith(f'"claim_id"{sign}"article_id"{sign}')
    claims = json.loads(workbench("stats", "--json").stdout)["claims"]
    assert result.stdout == f"table.csv: 0 changed, {claims} as they were, 0 refused\n"
