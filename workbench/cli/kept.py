"""What the user says once and is kept beside her keys: the organisation that she checks for."""

import json
import os
from pathlib import Path

from workbench.cli.output import complain


def kept_file() -> Path:
    """Where it is kept: WORKBENCH_SETTINGS, or in the folder of the user's settings."""
    if named := os.environ.get("WORKBENCH_SETTINGS"):
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("claims-workbench", appauthor=False) / "settings.json"


def keep_said(**said: str | None) -> dict[str, str]:
    """Return what was said, now or before; what is said now is kept for the next time."""
    path = kept_file()
    before = read_kept(path)
    after = before | {name: value for name, value in said.items() if value is not None}
    if after != before:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(after, ensure_ascii=False, indent=1), encoding="utf-8")
        except OSError as error:
            complain(f"{path}: cannot be kept: {error.strerror}. Give the options again next time.")
    return {name: after.get(name, "") for name in said}


def read_kept(path: Path) -> dict[str, str]:
    """What is kept in a file; nothing, where there is none or somebody has broken it."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        complain(f"{path}: cannot be read as settings. Correct it or delete it.")
        return {}
    if not isinstance(kept, dict):
        return {}
    return {str(name): value for name, value in kept.items() if isinstance(value, str)}
