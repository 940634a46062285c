"""Which version it is."""

import re
import tomllib
from pathlib import Path

from tests.conftest import Run

ROOT = Path(__file__).parents[2]


def test_the_version_is_that_of_the_project_and_of_the_changelog(workbench: Run) -> None:
    """After the number was changed, `pip install -e .` tells the program."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    dated = re.findall(r"^## (\d+\.\d+\.\d+) – \d{4}-\d\d-\d\d$", changes, re.MULTILINE)

    assert workbench("--version").stdout == f"workbench, version {project['version']}\n"
    assert dated[0] == project["version"]
