"""With which versions of other people's packages the kept pictures and figures were made.

What we keep, a screen as text or a figure in a page, follows from our code and from theirs.
Under other versions of theirs a difference is told with both versions and is no failure.
"""

import json
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

KEPT = Path(__file__).parent / "made_with.json"
MOVED_BY = {
    "pictures": ("textual", "rich"),
    "figures": (
        *("choppa-srx", "pymorphy3", "pymorphy3-dicts-ru", "pymorphy3-dicts-uk"),
        *("dawg2", "rapidfuzz"),
    ),
}
"""Whose versions can change what is kept."""


def installed(name: str) -> str | None:
    """The version of a package here; `None`: it is not installed."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def versions(kept: str) -> dict[str, str | None]:
    """What could move the pictures or the figures, as it is installed here."""
    return {name: installed(name) for name in MOVED_BY[kept]}


def write_down(kept: str) -> None:
    """The pictures or the figures were made anew, here and now."""
    others = json.loads(KEPT.read_text(encoding="utf-8"))
    text = json.dumps(others | {kept: versions(kept)}, indent=2)
    KEPT.write_text(f"{text}\n", encoding="utf-8")


def other_versions(kept: str) -> str:
    """`textual 8.2.8, here 9.0.0`; empty where all is as it was when they were made."""
    then = json.loads(KEPT.read_text(encoding="utf-8"))[kept]
    return ", ".join(
        f"{name} {then[name] or 'absent'}, here {now or 'absent'}"
        for name, now in versions(kept).items()
        if then[name] != now
    )


def excuse(kept: str, how_to_renew: str) -> None:
    """End a test that found a difference, where other versions may be the reason of it."""
    if others := other_versions(kept):
        pytest.xfail(f"the {kept} were made with {others}. Look at them; {how_to_renew}")
