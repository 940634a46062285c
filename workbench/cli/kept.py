"""What the user says once and is kept beside her keys: the organisation that she checks for."""

import json
import os
from pathlib import Path
from typing import Any

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
    after = (before or {}) | {name: value for name, value in said.items() if value is not None}
    if before is not None and after != before:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(after, ensure_ascii=False, indent=1), encoding="utf-8")
        except OSError as error:
            complain(f"{path}: cannot be kept: {error.strerror}. Give the options again next time.")
    for name in said:
        if not isinstance(after.setdefault(name, ""), str):
            complain(f"{path}: {name} is no text and is passed over. Correct it or delete it.")
            after[name] = ""
    return {name: after[name] for name in said}


def read_kept(path: Path) -> dict[str, Any] | None:
    """What is kept in a file; `None`: somebody has broken it, and it stays as it is."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        kept = None
    if isinstance(kept, dict):
        return kept
    complain(f"{path}: cannot be read as settings. Correct it or delete it.")
    return None
