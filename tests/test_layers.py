"""Who may import whom: the flow's arrows, checked."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

FORBIDDEN = {
    # the store knows no screen, and nothing of what comes before it
    "claims_db": ["workbench", "textual"],
    # the analysis is a function of the text
    "workbench/analysis": [
        "claims_db",
        "workbench.cli",
        "workbench.ingest",
        "workbench.review",
        "pydantic",
        "sqlite3",
        "sqlite_utils",
        "textual",
    ],
    "workbench/ingest": ["workbench.cli", "workbench.review", "textual", "sqlite3", "sqlite_utils"],
    # the screens get their claims from the store, whoever put them there
    "workbench/review": [
        "workbench.analysis",
        "workbench.cli",
        "workbench.ingest",
        "sqlite3",
        "sqlite_utils",
    ],
    # what is seen shows values, and what asks returns them; only the screen owns the store
    "workbench/review/panes": [
        "claims_db.store",
        "claims_db.ClaimStore",
        "claims_db.file.connection",
        "claims_db.decisions.journal",
    ],
    "workbench/review/dialogs": [
        "claims_db.store",
        "claims_db.ClaimStore",
        "claims_db.file.connection",
        "claims_db.decisions.journal",
    ],
    "workbench/cli": ["sqlite3", "sqlite_utils", "pydantic"],
}

MEETING_PLACES = ("workbench/cli", "workbench/ingest")
"""Where the analysis and the store may both be imported."""


def imports_of(module: Path) -> Iterator[str]:
    """Yield what a module imports, `from a import b` as `a.b`."""
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} imports relatively"
            yield from (f"{node.module}.{name.name}" for name in node.names)


def modules_in(folder: str) -> list[Path]:
    """Every module below a folder of the project."""
    return sorted((ROOT / folder).rglob("*.py"))


def leads_to(imported: str, forbidden: str) -> bool:
    """Whether an import reaches the forbidden module or something in it."""
    return f"{imported}.".startswith(f"{forbidden}.")


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_a_package_imports_only_what_stands_before_it(folder: str) -> None:
    wrong = [
        f"{module.relative_to(ROOT)} imports {imported}"
        for module in modules_in(folder)
        for imported in imports_of(module)
        if any(leads_to(imported, forbidden) for forbidden in FORBIDDEN[folder])
    ]

    assert modules_in(folder), f"no modules in {folder}"
    assert wrong == []


def test_only_command_line_and_ingest_join_analysis_and_store() -> None:
    joining = {
        str(module.relative_to(ROOT))
        for folder in ("workbench", "claims_db")
        for module in modules_in(folder)
        if all(
            any(leads_to(imported, package) for imported in imports_of(module))
            for package in ("workbench.analysis", "claims_db")
        )
    }

    assert all(module.startswith(MEETING_PLACES) for module in joining), joining
