"""The rules by which an article is signed off: as they are, or as a desk's own file has them.

rules.toml beside this has the defaults, each with whose rule it is.
"""

import tomllib
from collections.abc import Mapping
from importlib import resources
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints, ValidationError

from claims_db.sign_off.errors import RulesUnreadable
from claims_db.values.models import Entry
from claims_db.values.words import Status

Rulebook = Mapping[str, "Rule"]
"""The rules by their names, in the order in which they are told."""
Line = Annotated[str, StringConstraints(min_length=1, max_length=500)]


class Rule(Entry):
    """One rule: of which verdicts, and what is said of a claim that does not keep it."""

    on: bool
    statuses: tuple[Status | Literal["disputed"], ...]
    says: Line
    key: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    """The key of the review that mends it."""
    after: Line
    """Whose rule it is."""
    pieces: Annotated[int, Field(ge=1, le=100)] = 1
    """How many pieces of evidence with an address make up for an unnamed source."""


def rules_in(path: Path | None = None) -> Rulebook:
    """Return the rules that a file has, and the defaults of all that it leaves out.

    Raises:
        RulesUnreadable: It is no TOML, or names a rule or a setting that there is not.
    """
    defaults = tomllib.loads(
        resources.files("claims_db.sign_off").joinpath("rules.toml").read_text("utf-8")
    )
    said = {} if path is None else read(path)
    for name in said:
        if name not in defaults:
            known = ", ".join(defaults)
            raise RulesUnreadable(path or Path(), f"there is no rule {name}; there are {known}")
        if not isinstance(said[name], dict):
            problem = f"{name} is no section; write [{name}], and on = true in a line below it"
            raise RulesUnreadable(path or Path(), problem)
    return {name: rule_of(path, name, said.get(name, {}), defaults[name]) for name in defaults}


def rule_of(
    path: Path | None, name: str, said: Mapping[str, Any], default: Mapping[str, Any]
) -> Rule:
    """A rule as a file has it.

    Raises:
        RulesUnreadable: It has a setting that there is not, or one of no use.
    """
    try:
        return Rule(**{**default, **said})
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        where = ".".join(str(part) for part in (name, *first["loc"]))
        known = f"there is no such setting; there are {', '.join(default)}"
        problem = known if first["type"] == "extra_forbidden" else first["msg"]
        raise RulesUnreadable(path or Path(), f"{where}: {problem}") from None


def read(path: Path) -> dict[str, Any]:
    """What a file of TOML says.

    Raises:
        RulesUnreadable: It cannot be read, or is none.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RulesUnreadable(path, f"cannot be read: {error.strerror}") from None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RulesUnreadable(path, f"is no TOML: {error}") from None
