"""A language is a pack: one answer to each question, and no other file knows of it."""

import ast
from pathlib import Path

import pytest

from tests.analysis.drawn import chain, read, redraw
from tests.analysis.polish.pack import OUTLINE
from workbench.analysis import detect_language
from workbench.analysis.languages.packs import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
PACKS = ROOT / "workbench" / "analysis" / "languages"
ASKING = ("workbench/analysis", "workbench/ingest", "workbench/cli", "claims_db")
"""Where the language of an article may be asked but not named."""
REPORTS = ROOT / "claims_db" / "export"
"""In whose words a report is written is another question."""


@pytest.fixture
def polish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(LANGUAGES, "pl", OUTLINE)


@pytest.mark.usefixtures("polish")
def test_a_language_is_registered_by_its_pack_alone() -> None:
    drawing = "Minister powiedział, że {most jest zamknięty.}"

    analysis = read(drawing, "pl")

    assert analysis.language == "pl"
    assert redraw(drawing, analysis) == drawing
    assert [chain(claim) for claim in analysis.claims] == ["minister (official)"]
    assert [claim.rule for claim in analysis.claims] == ["before content"]


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Minister powiedział, że most jest zamknięty.", "pl"),
        ("The minister said that the bridge is shut.", "en"),
        ("Министр сказал, что мост закрыт.", "ru"),
        ("Міністр сказав, що міст закрито.", "uk"),
    ],
)
def test_a_text_is_known_by_the_signs_of_the_packs(text: str, language: str) -> None:
    assert detect_language(text) == language


def test_outside_the_packs_no_language_is_named() -> None:
    """No code of a language, and so neither a branch on one nor a table by them."""
    naming = [
        f"{module.relative_to(ROOT)}:{node.lineno} {node.value!r}"
        for folder in ASKING
        for module in sorted((ROOT / folder).rglob("*.py"))
        if PACKS not in module.parents and REPORTS not in module.parents
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and node.value in LANGUAGES
    ]

    assert naming == []


def test_in_the_packs_no_language_is_asked_for() -> None:
    """A pack knows which it is: none compares a code with another."""
    asking = [
        f"{module.relative_to(ROOT)}:{node.lineno}"
        for module in sorted(PACKS.rglob("*.py"))
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare)
        for side in (node.left, *node.comparators)
        if (isinstance(side, ast.Constant) and side.value in LANGUAGES)
        or (isinstance(side, ast.Attribute) and side.attr in ("code", "language"))
    ]

    assert asking == []
