"""The catalogues are compiled when the package is built, also for an editable installation."""

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the compiled catalogues into the wheel; they are no part of the repository."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        # by its path: what is being built cannot be imported yet
        compiling = runpy.run_path(str(Path(self.root, "workbench/locale/compiling.py")))
        for compiled in compiling["compile_catalogues"]():
            build_data["artifacts"].append(compiled.relative_to(self.root).as_posix())
