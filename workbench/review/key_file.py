"""A reviewer's keys.toml to her table of keys, and to the order in which she answers.

    note = ["n", "f2"]
    answer_1 = ["1", "f5"]
    order = "source status confidence"

An action that the file does not name keeps its keys.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from claims_db import FIELDS, Field
from workbench.review.keys import KEYS, Key

ORDER = "order"
EXAMPLE = "source status confidence"
HOLDABLE = {"ctrl", "alt", "shift", "super"}


class KeysRefused(Exception):
    """The file of keys cannot be used; its text says what is wrong, and where."""

    def __init__(self, path: Path, problem: str) -> None:
        super().__init__(f"{path}: {problem}")
        self.path = path


class Habits(NamedTuple):
    """How a reviewer works."""

    keys: Sequence[Key] = KEYS
    order: tuple[Field, ...] = FIELDS
    """In which order she answers the fields of a claim."""


def read_keys(path: Path, *, required: bool = False) -> Habits:
    """Return the table of keys with the changes of a file, if there is one, and the order.

    Raises:
        KeysRefused: The file names an action or a key that there is not, gives one key to
            two actions, or cannot be read; or it is required and missing.
    """
    if not required and not path.is_file():
        return Habits()
    import tomllib

    try:
        changes = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise KeysRefused(path, f"cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise KeysRefused(path, f"is not TOML: {error}") from error
    try:
        order = order_from(changes.pop(ORDER, None))
        table = [changed(key, changes) for key in KEYS]
        refuse_unknown(changes)
        refuse_clashes(table)
    except ValueError as error:
        raise KeysRefused(path, str(error)) from None
    return Habits(table, order)


def order_from(written: object) -> tuple[Field, ...]:
    """The order of the fields as the file says: each of them once."""
    if written is None:
        return FIELDS
    named = written.split() if isinstance(written, str) else []
    order = tuple(field for name in named for field in FIELDS if field == name)
    if len(named) != len(FIELDS) or set(order) != set(FIELDS):
        raise ValueError(f'{ORDER}: write each of the fields once, as in {ORDER} = "{EXAMPLE}"')
    return order


def changed(key: Key, changes: dict[str, object]) -> Key:
    """The entry of one action as the file says."""
    if key.setting not in changes:
        return key
    keys = changes[key.setting]
    if not isinstance(keys, list) or not all(isinstance(name, str) for name in keys):
        raise ValueError(f'{key.setting}: write a list of keys, as in {key.setting} = ["f2"]')
    for name in keys:
        if not is_key(name):
            raise ValueError(
                f"{key.setting}: there is no key {name!r}; write a character,"
                " a name such as enter, f2 or pagedown, or ctrl+x"
            )
    return key._replace(keys=tuple(keys), shown="")


def is_key(name: str) -> bool:
    """Whether a terminal can send such a key: n, V, enter, f2, ctrl+x."""
    from textual.keys import Keys

    held, _plus, last = name.rpartition("+") if len(name) > 1 else ("", "", name)
    if held and not set(held.split("+")) <= HOLDABLE:
        return False
    return (len(last) == 1 and last.isprintable() and last != " ") or last in set(Keys)


def refuse_unknown(changes: Iterable[str]) -> None:
    """Refuse what is the name of no action."""
    names = [key.setting for key in KEYS]
    for name in changes:
        if name not in names:
            from difflib import get_close_matches

            near = get_close_matches(name, names, n=1)
            meant = f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(names)}."
            raise ValueError(f"there is no action {name!r}.{meant}")


def refuse_clashes(table: Iterable[Key]) -> None:
    """Refuse a key that two actions would have, under whichever layout."""
    taken: dict[str, str] = {}
    for key in table:
        for name in key.all_keys:
            other = taken.setdefault(name, key.setting)
            if other != key.setting:
                layout = "" if name in key.keys else " under a Cyrillic layout"
                raise ValueError(
                    f"{name!r} would do both {other!r} and {key.setting!r}{layout};"
                    " give one of them another key"
                )
