"""Our words to those of other formats, as the tables in crosswalk.toml have them."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def crosswalk(name: str) -> dict[str, Any]:
    """Return one of the tables."""
    text = resources.files("claims_db.export").joinpath("crosswalk.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)[name]
    return table
