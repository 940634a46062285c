"""What every command is told: which store, and who is reviewing."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from workbench.cli.parameters import WORDS
from workbench.operating_system import login_name
from workbench.review.translation import LANGUAGES, language_of

if TYPE_CHECKING:
    from claims_db import ClaimStore
    from claims_db.sign_off.rules import Rulebook

THEME_NAMES = ("dark", "light", "high-contrast")
Command = TypeVar("Command", bound=Callable[..., Any])


@dataclass
class Settings:
    """The options that are accepted before and after a command's name.

    Attributes:
        db_typed: Whether the store was named in the command itself, where a finger may slip.
    """

    db: str | None = None
    db_typed: bool = False
    reviewer: str | None = None
    lang: str | None = None
    theme: str | None = None

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

    @property
    def keys_file(self) -> tuple[Path, bool]:
        """The file of the user's own keys, and whether she has named it."""
        named = os.environ.get("WORKBENCH_KEYS")
        if named:
            return Path(named).expanduser(), True
        from platformdirs import user_config_path

        return user_config_path("claims-workbench", appauthor=False) / "keys.toml", False

    @property
    def rules_file(self) -> Path | None:
        """The file of the desk's own rules of sign-off; `None`: there is none."""
        named = os.environ.get("WORKBENCH_RULES")
        if named:
            return Path(named).expanduser()
        from platformdirs import user_config_path

        usual = user_config_path("claims-workbench", appauthor=False) / "rules.toml"
        return usual if usual.exists() else None

    def rules(self) -> "Rulebook":
        """The rules by which the desk signs off.

        Raises:
            RulesUnreadable: Its own file is none of rules.
        """
        from claims_db.sign_off.rules import rules_in

        return rules_in(self.rules_file)

    @property
    def language(self) -> str:
        """The language of the screen: as the user says, or as her locale is."""
        return self.lang or language_of(os.environ)

    def open_store(self) -> "ClaimStore":
        """Open the store that is there.

        Raises:
            StoreError: There is none, or the file cannot be used.
        """
        from claims_db.file.creation import refuse_beside_copies
        from claims_db.file.errors import StoreNotFound
        from claims_db.file.store_file import look_at

        try:
            look_at(self.store_path)
        except StoreNotFound:
            refuse_beside_copies(self.store_path)
            raise
        return self.begin_store()

    def open_to_show(self) -> "ClaimStore":
        """Open the store for a table of it, which is empty before anything came in.

        Only a path typed as `--db` must have one, for it may be mistyped.

        Raises:
            StoreError: There is none, or the file cannot be used.
        """
        return self.open_store() if self.db_typed else self.begin_store()

    def begin_store(self) -> "ClaimStore":
        """Open the store; begin one where there is none: for what brings something into it.

        Raises:
            StoreError: The file cannot be used.
        """
        from claims_db import ClaimStore

        return ClaimStore(self.store_path)


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


def with_appearance(command: Command) -> Command:
    """Give a command `--lang` and `--theme`, for the screen."""
    colours = "The colours. [env: WORKBENCH_THEME; default: dark]"
    screen = "The screen's language. [env: WORKBENCH_LANG; default: your locale's]"
    return with_choice("lang", LANGUAGES, screen)(
        with_choice("theme", THEME_NAMES, colours)(command)
    )


def with_choice(name: str, values: Sequence[str], says: str) -> Callable[[Command], Command]:
    """Give a command an option that is one of some words, and put it into the settings."""
    return click.option(
        f"--{name}", type=click.Choice(values), help=says, expose_value=False, callback=keep
    )


def with_language(command: Command) -> Command:
    """Give a command `--lang`, for what it writes."""
    says = "The language of reports. [env: WORKBENCH_LANG; default: the article's]"
    return with_choice("lang", LANGUAGES, says)(command)


def keep(context: click.Context, option: click.Parameter, value: str | None) -> None:
    """Put an option's value into the settings; the one nearest to the command's end counts."""
    settings = context.ensure_object(Settings)
    assert option.name is not None
    if option.name == "db" and value is not None:
        settings.db_typed = True
    if value is None and context.parent is None:
        name = f"WORKBENCH_{option.name.upper()}"
        value = from_environment(name, option, context)
    if value is not None:
        setattr(settings, option.name, value)


def from_environment(name: str, option: click.Parameter, context: click.Context) -> str | None:
    """What the environment says in place of an option; `None`: nothing.

    Raises:
        click.BadParameter: It is no value of the option.
    """
    value = os.environ.get(name)
    if not value:
        return None
    try:
        return str(option.type.convert(value, option, context))
    except click.BadParameter as error:
        raise click.BadParameter(f"{name}: {error.message}", context) from None
