"""Where the hub is: as the environment says, or as it was kept when it was met."""

import os

import click

from workbench.cli.kept import keep_said


def kept_address() -> str:
    """The address that nobody need say; empty: there is none."""
    return os.environ.get("WORKBENCH_HUB") or keep_said(hub=None)["hub"]


def hub_address(url: str | None) -> str:
    """The address of the hub: as the user says, or as it is kept.

    Raises:
        click.UsageError: Nobody says it.
    """
    said = url or kept_address()
    if not said:
        raise click.UsageError(
            "name the hub: workbench sync postgresql://NAME@MACHINE/DATABASE, or set WORKBENCH_HUB"
        )
    return said
