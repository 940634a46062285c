"""The manifest of a corpus: by it a folder is known as one, and a run goes on where it was."""

import json
import os
from pathlib import Path
from typing import Any

from workbench.corpus.errors import BrokenCorpus

MANIFEST = "manifest.json"
KIND = {"format": "workbench-corpus", "version": 2}


def is_corpus(path: str) -> bool:
    """Whether a path leads to the folder of a corpus, whole or not."""
    try:
        found = json.loads(Path(path, MANIFEST).read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(found, dict) and found.get("format") == KIND["format"]


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return the manifest of a corpus that is finished.

    Raises:
        BrokenCorpus: There is none, or it is not finished.
    """
    try:
        found = json.loads((folder / MANIFEST).read_bytes())
        ours = {name: found[name] for name in KIND} == KIND
        finished = found["finished"] is True
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise BrokenCorpus(str(folder), problem=f"its {MANIFEST} says nothing") from error
    if not ours:
        raise BrokenCorpus(str(folder), problem=f"its {MANIFEST} is of another version")
    if not finished:
        raise BrokenCorpus(str(folder), problem="the run that makes it is not finished")
    return dict(found)


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Put a manifest in place of the last at once; it is on disk before that."""
    new = folder / f"{MANIFEST}.new"
    with new.open("w", encoding="utf-8") as file:
        json.dump(manifest, file, ensure_ascii=True, indent=1)
        file.flush()
        os.fsync(file.fileno())
    new.replace(folder / MANIFEST)
