"""A finished file to its name: never over another one, and the name is on disk too."""

import os
from pathlib import Path

from claims_db.file.operating_system import sync_folder


def give_name(file: Path, path: Path) -> bool:
    """Name `file` `path`; return whether the name was free."""
    try:
        os.link(file, path)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if path.exists():
            return False
        file.rename(path)
    else:
        file.unlink()
    sync_folder(path.parent)
    return True


def remove_database(path: Path) -> None:
    """Remove an unfinished database with the journal that belongs to it."""
    path.unlink(missing_ok=True)
    path.with_name(path.name + "-journal").unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner can read; SQLite makes a journal of the same kind."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))


def make_folder(folder: Path) -> None:
    """Make the folder of a store where there is none: nobody else looks into it."""
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
