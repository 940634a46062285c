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


def test_a_module_compiled_by_half_is_no_interruption(
    workbench_program: Run, tmp_path: Path
) -> None:
    """As a full disk leaves one behind; Python then meets the end of the file."""
    compiled = tmp_path / "compiled"
    own = {"PYTHONPYCACHEPREFIX": str(compiled), "PYTHONDONTWRITEBYTECODE": ""}
    workbench_program("--help", env=own)
    (module,) = compiled.glob("**/workbench/cli/exporting.*.pyc")
    module.write_bytes(module.read_bytes()[:4096])

    ended = workbench_program("export", "--help", env=own)

    assert ended.returncode == 1
    assert ended.stderr.splitlines()[-1].startswith("workbench: unexpected EOFError: ")
