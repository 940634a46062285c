"""Who may import whom: the flow's arrows, checked."""

import ast
import subprocess
from functools import cache
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
    # the parser imports nothing of ours
    "workbench/syntax": [
        "claims_db",
        "workbench.analysis",
        "workbench.cli",
        "workbench.ingest",
        "workbench.review",
        "workbench.terminal",
        "pymorphy3",
        "textual",
    ],
    "workbench/ingest": ["workbench.cli", "workbench.review", "textual", "sqlite3", "sqlite_utils"],
    # a crawl is analysed beside the store, by workers that have none; what compares wordings and
    # counts origins knows no store
    "workbench/corpus": [
        "claims_db.ClaimStore",
        "claims_db.store",
        "claims_db.file",
        "claims_db.sources",
        "claims_db.articles.read",
        "claims_db.articles.intake",
        "claims_db.articles.details",
        "claims_db.articles.versions",
        "claims_db.articles.claims",
        "claims_db.articles.stories.read",
        "claims_db.articles.stories.membership",
        "claims_db.decisions",
        "claims_db.merging",
        "workbench.cli",
        "workbench.review",
        "sqlite3",
        "sqlite_utils",
        "textual",
    ],
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

# the stages of the analysis stand before the languages, which are handed to them
NEUTRAL = ("page", "words", "sentence", "mentions", "frames", "reference", "claims")
FORBIDDEN |= {f"workbench/analysis/{stage}": ["workbench.analysis.languages"] for stage in NEUTRAL}

MEETING_PLACES = ("workbench/cli", "workbench/ingest")
"""Where the analysis and the store may both be imported."""


@cache
def imports_of(module: Path) -> list[str]:
    """What a module imports, `from a import b` as `a.b`."""
    imported: list[str] = []
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            imported += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} imports relatively"
            imported += [f"{node.module}.{name.name}" for name in node.names]
    return imported


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


def test_only_the_hub_speaks_to_postgresql_and_nobody_is_slowed_by_it() -> None:
    """Its modules are imported inside functions alone: whoever has no hub needs no client."""
    speaking = {
        str(module.relative_to(ROOT))
        for folder in ("workbench", "claims_db")
        for module in modules_in(folder)
        if any(leads_to(imported, "psycopg") for imported in imports_of(module))
    }
    at_the_head = [
        f"{module.relative_to(ROOT)}: {node.module}"
        for folder in ("workbench", "claims_db")
        for module in modules_in(folder)
        if "claims_db/hub" not in module.as_posix()
        for node in ast.parse(module.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ImportFrom) and leads_to(str(node.module), "claims_db.hub")
    ]

    assert speaking
    assert all(module.startswith("claims_db/hub/") for module in speaking), speaking
    assert at_the_head == []


def test_every_stage_of_the_analysis_is_listed() -> None:
    folders = {path.parent.name for path in (ROOT / "workbench" / "analysis").glob("*/__init__.py")}

    assert folders == {*NEUTRAL, "languages"}


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Neither at their heads, nor inside functions, nor for the types alone."""
    left = {name: arrows_of(module) for name, module in OURS.items() if not is_face(module)}
    while ends := [name for name, to in left.items() if to.isdisjoint(left)]:
        for name in ends:
            del left[name]

    assert len(OURS) > 200
    assert sorted(left) == []


FLOORS = {
    "claims_db": (
        ("text", "values"),
        ("file",),
        ("sources",),
        ("articles",),
        ("decisions",),
        ("store",),
        ("figures", "check", "export", "merging"),
        ("sign_off", "backup", "hub"),
    ),
    "workbench/analysis": (
        ("frame", "result"),
        ("explain", "words"),
        ("page", "sentence"),
        ("mentions",),
        ("frames", "reference"),
        ("claims",),
        ("languages",),
        ("reader",),
        ("analyse",),
    ),
}
"""The rooms of a package, floor by floor from the ground."""


@pytest.mark.parametrize("package", FLOORS)
def test_rooms_import_only_from_floors_below_them(package: str) -> None:
    above = package.replace("/", ".") + "."
    rooms: dict[str, set[str]] = {}
    for name, module in OURS.items():
        if name.startswith(above) and not is_face(module):
            to = {arrow for arrow in arrows_of(module) if arrow.startswith(above)}
            room = name.removeprefix(above).split(".")[0]
            rooms.setdefault(room, set()).update(a.removeprefix(above).split(".")[0] for a in to)

    below: set[str] = set()
    wrong = []
    for floor in FLOORS[package]:
        wrong += [(room, to) for room in floor for to in rooms.get(room, set()) - below - {room}]
        below.update(floor)

    assert rooms.keys() == below
    assert wrong == []


def name_of(module: Path) -> str:
    """claims_db/text/names.py is claims_db.text.names, and a folder is its `__init__`."""
    name = ".".join(module.relative_to(ROOT).with_suffix("").parts)
    return name.removesuffix(".__init__")


OURS = {
    name_of(module): module
    for folder in ("workbench", "claims_db")
    for module in modules_in(folder)
}


@cache
def is_face(module: Path) -> bool:
    """A package's door: it defines nothing and only hands on what stands behind it."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    defines = any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)
    return module.name == "__init__.py" and not defines


def arrows_of(module: Path) -> set[str]:
    """The modules of ours that a module imports; through a door, those behind it."""
    arrows = {behind_doors(imported) for imported in imports_of(module)}
    return {name for name in arrows if name in OURS} - {name_of(module)}


@cache
def behind_doors(imported: str) -> str:
    """claims_db.ClaimStore is defined in claims_db.store."""
    if imported in OURS:
        return imported
    package, _, name = imported.rpartition(".")
    if package in OURS and is_face(OURS[package]):
        for handed_on in imports_of(OURS[package]):
            if handed_on.rpartition(".")[2] == name:
                return behind_doors(handed_on)
    return package


TOP_LEVEL = {
    *("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"),
    *("seeds", "workbench", "claims_db", "tests"),
}


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="a copy without what git knows of it")
def test_the_top_level_holds_nothing_else() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    names = {path.partition("/")[0] for path in listed.stdout.split("\0") if path}
    assert {name for name in names if not name.startswith(".")} == TOP_LEVEL
