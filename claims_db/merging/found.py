"""A record as it stands in a store, before anybody has looked at it."""

import json
from typing import Any, NamedTuple


class Found(NamedTuple):
    """A record as it stands in a store, unchecked."""

    row: str
    """Which row it is of, for whoever is told of it: article a3."""
    values: dict[str, Any]
    parts: tuple[str, ...] = ()
    """The same of its claims, or of its changes."""


def parsed(text: Any) -> Any:
    """What JSON says; what is none is handed on as it is, for the door to refuse."""
    if text is None:
        return None
    try:
        return json.loads(text, parse_constant=lambda name: NotJson(name))
    except (ValueError, TypeError, RecursionError):
        return NotJson(text)


class NotJson:
    """Stands for a value that is no JSON: no field takes it."""

    def __init__(self, text: object) -> None:
        self.text = text
