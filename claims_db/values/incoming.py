"""What an import brings, checked as it is made.

Not by pydantic, as models.py is: it takes as long to load as many an article takes to be read.
"""

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from typing import Any, ClassVar, Self, get_args

from claims_db.values.checks import Check, is_name, is_one_of
from claims_db.values.errors import InvalidValue
from claims_db.values.words import SourceType


@dataclass(frozen=True)
class Incoming:
    """Values for the store; nothing mutates.

    Raises:
        InvalidValue: Names the first field that does not fit and says why.
    """

    CHECKS: ClassVar[Mapping[str, Check]] = {}
    """By field."""

    def __post_init__(self) -> None:
        for field, check in self.CHECKS.items():
            try:
                vars(self)[field] = check(vars(self)[field])
            except ValueError as error:
                raise InvalidValue(field, str(error)) from None

    def but(self, **values: Any) -> Self:
        """A copy with other values, unchecked; what was worked out of the rest is kept."""
        changed = copy(self)
        vars(changed).update(values)
        return changed


@dataclass(frozen=True)
class NewSource(Incoming):
    """A source as an analysis or a reviewer names it."""

    CHECKS = {"name": is_name, "type": is_one_of(get_args(SourceType))}

    name: str
    type: str
