"""The screen's language and colours are chosen on the command line or by the environment."""

from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from workbench.cli import reviewing


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """What the screen is opened with, without a terminal to open it on."""
    told: dict[str, Any] = {}

    def run_review(*_args: object, **options: Any) -> int:
        told.update(options)
        if awaited := options["outside"].awaited:
            awaited.run(lambda _outcome: None)
        return 0

    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "WORKBENCH_LANG", "WORKBENCH_THEME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("workbench.review.app.run_review", run_review)
    monkeypatch.setattr(reviewing, "is_terminal", lambda _stream: True)
    return told


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text("Prices\n\nPrices rose by 5 % in May, Reuters reported.", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("words", "environment", "language", "theme"),
    [
        ((), {}, "en", "dark"),
        ((), {"LANG": "uk_UA.UTF-8"}, "uk", "dark"),
        ((), {"LANG": "uk_UA.UTF-8", "WORKBENCH_LANG": "ru"}, "ru", "dark"),
        (("--lang", "en"), {"WORKBENCH_LANG": "ru"}, "en", "dark"),
        (("review", "--lang", "ru", "--theme", "light"), {}, "ru", "light"),
        (("--lang", "ru", "review"), {"WORKBENCH_LANG": "uk"}, "ru", "dark"),
        ((), {"WORKBENCH_THEME": "high-contrast"}, "en", "high-contrast"),
    ],
)
def test_the_nearest_word_counts(
    workbench: Run,
    opened: dict[str, Any],
    article: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    environment: dict[str, str],
    language: str,
    theme: str,
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    assert workbench(*words, article).returncode == 0

    assert (opened["language"], opened["theme"]) == (language, theme)


@pytest.mark.parametrize("name", ["WORKBENCH_LANG", "WORKBENCH_THEME"])
def test_a_value_that_is_none_of_ours_is_refused(
    workbench: Run, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "fr")
    result = workbench("review")
    assert result.returncode == 2
    assert name in result.stderr
