"""What every command is told: which store, and who is reviewing."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from workbench.cli.parameters import WORDS

if TYPE_CHECKING:
    from claims_db import ClaimStore

Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass
class Settings:
    """The options that are accepted before and after a command's name."""

    db: str | None = None
    reviewer: str | None = None

    @property
    def store_path(self) -> Path:
        """Where the store is: as the user says, or in her data folder."""
        if self.db:
            return Path(self.db).expanduser()
        from platformdirs import user_data_path

        return user_data_path("claims-workbench", appauthor=False) / "claims.db"

    @property
    def reviewer_name(self) -> str:
        """Who answers: as the user says, or her login name."""
        return self.reviewer or login_name()

    def open_store(self) -> "ClaimStore":
        """Open the store; begin one where there is none.

        Raises:
            StoreError: The file cannot be used.
        """
        from claims_db import ClaimStore

        return ClaimStore(self.store_path)


def login_name() -> str:
    """The name the user is logged in by; «reviewer» where the system has none for her."""
    import getpass

    try:
        return os.fsencode(getpass.getuser()).decode(errors="replace") or "reviewer"
    except (OSError, KeyError):
        return "reviewer"


def with_settings(command: Command) -> Command:
    """Give a command `--db` and `--reviewer`, and hand it the settings first."""
    for name, metavar, says in (
        ("reviewer", "NAME", "Who answers. [env: WORKBENCH_REVIEWER; default: your login name]"),
        ("db", "PATH", "The store. [env: WORKBENCH_DB; default: in your data folder, see `stats`]"),
    ):
        command = click.option(
            f"--{name}", type=WORDS, metavar=metavar, help=says, expose_value=False, callback=keep
        )(command)
    return click.make_pass_decorator(Settings, ensure=True)(command)  # type: ignore[return-value]


def keep(context: click.Context, option: click.Parameter, value: str | None) -> None:
    """Put an option's value into the settings; the one nearest to the command's end counts."""
    settings = context.ensure_object(Settings)
    assert option.name is not None
    if value is None and context.parent is None:
        value = os.environ.get(f"WORKBENCH_{option.name.upper()}") or None
    if value is not None:
        setattr(settings, option.name, value)
