"""The best of a corpus comes into the review with its claims and stories, and is not read anew."""

import json
from pathlib import Path
from typing import Any

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.corpus.run import Plan, run_corpus

pytest.importorskip("daft", reason="the extra `corpus` is not installed")

FIRE = "A fire at a warehouse in Lowmere killed 16 people."
ARTICLES = [
    ("en", "Post", "2026-05-12", [FIRE, "The weather was mild."]),
    ("en", "Herald", "2026-05-13", ["16 people died when a warehouse caught fire in Lowmere."]),
    ("en", "Times", "2026-05-14", ["The fire at the Lowmere warehouse killed 16 people."]),
    ("en", "Sun", "2026-05-14", ["The fire at the Lowmere warehouse killed 18 people."]),
    ("en", "Gazette", "2026-05-14", ["Prices of grain rose by 7 percent in May, Reuters said."]),
    ("en", "Mirror", "2026-05-15", ["Grain prices rose 7 percent in May, according to Reuters."]),
    ("en", "Star", "2026-05-15", ["The museum of Tarn opened on Monday."]),
    ("uk", "Вісник", "2026-05-15", ["У Лужанах загинули 3 людей, повідомила поліція."]),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    lines = [
        {"text": "\n\n".join(said), "publisher": outlet, "date": day, "language": language}
        for language, outlet, day, said in ARTICLES
    ]
    (folder / "crawl.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    plan = Plan([str(folder / "crawl.jsonl")], folder / "OUT", {}, 1)
    *_, stories = run_corpus(plan)
    assert stories.counts == {"stories": 2}
    return folder / "OUT"


def publishers(store: ClaimStore) -> set[str]:
    return {article.publisher for article in store.articles.all()}


def taken(workbench: Run, corpus: Path, tmp_path: Path, *options: str) -> tuple[set[str], Any]:
    """The outlets of what was imported, and the stories, as how many outlets tell each."""
    done = workbench("import", str(corpus), *options)
    assert done.returncode == 0, done.stderr
    with ClaimStore(tmp_path / "claims.db") as store:
        outlets = [len(story.independence.outlets) for story in store.stories.all()]
        return publishers(store), outlets


def test_all_of_it_comes_with_its_stories(workbench: Run, corpus: Path, tmp_path: Path) -> None:
    found, outlets = taken(workbench, corpus, tmp_path)

    assert found == {outlet for _, outlet, *_ in ARTICLES}
    assert outlets == [3, 2]
    assert "already stored" in workbench("import", str(corpus)).stdout
    assert workbench("check").returncode == 0


def test_nothing_is_analysed_again(
    workbench: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("it was analysed")

    monkeypatch.setattr("workbench.analysis.analyse", never)

    taken(workbench, corpus, tmp_path)

    with ClaimStore(tmp_path / "claims.db") as store:
        claim = store.claims.get(1, reviewer="")
        assert claim.reasons
        assert claim.score >= 0


def test_what_most_tell_comes_first(workbench: Run, corpus: Path, tmp_path: Path) -> None:
    found, outlets = taken(workbench, corpus, tmp_path, "--top", "3", "--by", "outlets")

    assert found == {"Post", "Herald", "Times"}
    assert outlets == [3]


def test_where_stories_end_the_most_check_worthy_follow(
    workbench: Run, corpus: Path, tmp_path: Path
) -> None:
    found, _ = taken(workbench, corpus, tmp_path, "--top", "6")

    assert {"Post", "Herald", "Times", "Gazette", "Mirror"} < found


def test_a_language_and_a_day_are_chosen(workbench: Run, corpus: Path, tmp_path: Path) -> None:
    found, _ = taken(workbench, corpus, tmp_path, "--language", "uk")
    assert found == {"Вісник"}

    found, outlets = taken(workbench, corpus, tmp_path, "--language", "en", "--since", "2026-05-14")
    assert found == {"Вісник", "Times", "Sun", "Gazette", "Mirror", "Star"}
    assert outlets == [2]


def test_the_most_check_worthy_can_be_asked_for(
    workbench: Run, corpus: Path, tmp_path: Path
) -> None:
    found, _ = taken(workbench, corpus, tmp_path, "--top", "2", "--by", "worth")

    assert len(found) == 2
    assert "Star" not in found


@pytest.mark.parametrize("options", [("--analysis",), ("--title", "X"), ("--encoding", "utf-8")])
def test_what_says_nothing_of_a_corpus_is_refused(
    workbench: Run, corpus: Path, options: tuple[str, ...]
) -> None:
    assert workbench("import", str(corpus), *options).returncode == 2


def test_the_options_of_a_corpus_are_refused_of_files(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FIRE, encoding="utf-8")

    assert workbench("import", "a.txt", "--top", "3").returncode == 2


def test_a_corpus_that_is_broken_is_told_of_in_one_line(workbench: Run, tmp_path: Path) -> None:
    (tmp_path / "OUT").mkdir()
    begun = '{"format": "workbench-corpus", "version": 2, "finished": false}'
    (tmp_path / "OUT" / "manifest.json").write_text(begun, encoding="utf-8")

    refused = workbench("import", "OUT")

    assert refused.returncode == 1
    assert refused.stderr.startswith("workbench: OUT: is no whole corpus: ")
    assert refused.stderr.count("\n") == 1


def test_a_folder_with_the_manifest_of_something_else_is_none(
    workbench: Run, tmp_path: Path
) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "manifest.json").write_text('{"name": "x"}', encoding="utf-8")
    (tmp_path / "articles" / "a.txt").write_text(FIRE, encoding="utf-8")

    assert "a.txt: a1, 1 claim" in workbench("import", "articles").stdout
