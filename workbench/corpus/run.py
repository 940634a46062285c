"""A corpus from its inputs to its folder: piece by piece, each exactly once, also after a crash."""

import json
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from workbench.corpus.copies import LARGEST_INPUT
from workbench.corpus.engine import load_engine, used
from workbench.corpus.errors import OtherCorpus
from workbench.corpus.inputs import Inputs, find_inputs
from workbench.corpus.manifest import KIND, MANIFEST, write_manifest
from workbench.corpus.rows import Row
from workbench.corpus.stories import write_stories
from workbench.corpus.tables import TABLES, write_tables

PIECE, PIECE_BYTES = 8_000, 64_000_000
"""Rows that are analysed before anything is kept, a minute or two of two cores; fewer of long ones,
for they are in memory. Each piece starts its processes anew, which costs what 100 rows do."""


class Piece(NamedTuple):
    """How far a run has come."""

    number: int
    counts: dict[str, int]
    was_done: bool
    """By an earlier run."""


class Plan(NamedTuple):
    """What to do, and how."""

    inputs: list[str]
    out: Path
    named: Mapping[str, str]
    workers: int
    piece: int = PIECE
    cluster: str = ""
    """The address of a cluster of Ray; empty: this machine."""
    max_bytes: int = LARGEST_INPUT
    """Of an input that is fetched."""


def run_corpus(plan: Plan) -> Iterator[Piece]:
    """Write the tables of a corpus, and yield each piece that is in its place, the stories last.

    Raises:
        IngestError: The engine is missing, an input cannot be read, or the folder holds
            something else. What was written before stays, and the same again goes on with it.
    """
    engine = load_engine(plan.cluster)
    manifest = begin(plan)
    inputs = Inputs(plan.inputs, manifest["seen"], plan.out / ".fetched", plan.max_bytes)
    done = len(manifest["pieces"])
    if manifest["finished"]:
        inputs.check()
        yield from as_finished(manifest)
        return
    for number, piece in enumerate(cut(inputs.rows(), plan.piece), start=1):
        if number > done:
            manifest["pieces"].append(take_in_piece(engine, plan, number, piece))
            write_manifest(plan.out, manifest)
        yield Piece(number, manifest["pieces"][number - 1], number <= done)
    manifest |= {"stories": take_in_stories(plan.out, plan.workers), "finished": True}
    write_manifest(plan.out, manifest)
    inputs.let_go()
    yield Piece(len(manifest["pieces"]) + 1, {"stories": manifest["stories"]}, False)


def as_finished(manifest: Mapping[str, Any]) -> Iterator[Piece]:
    """Yield the pieces of a run that an earlier one has finished."""
    for number, counts in enumerate(manifest["pieces"], start=1):
        yield Piece(number, counts, True)
    yield Piece(len(manifest["pieces"]) + 1, {"stories": manifest["stories"]}, True)


def cut(rows: Iterable[Row], most: int) -> Iterator[list[Row]]:
    """Yield the rows in pieces; those of a run that goes on are cut where they were before."""
    piece: list[Row] = []
    size = 0
    for row in rows:
        piece.append(row)
        size += len(row.content)
        if len(piece) == most or size >= PIECE_BYTES:
            yield piece
            piece, size = [], 0
    if piece:
        yield piece


def take_in_piece(engine: ModuleType, plan: Plan, number: int, piece: list[Row]) -> dict[str, int]:
    """Analyse a piece, and return how many rows of it each table has."""
    beside = plan.out.absolute() / ".unfinished"  # nodes of a cluster stand elsewhere
    shutil.rmtree(beside, ignore_errors=True)
    with used(plan.cluster):
        counts = write_tables(engine, piece, plan.named, str(beside), plan.workers)
    take_in(plan.out, beside, number)
    return counts


def take_in_stories(out: Path, processes: int) -> int:
    """Write the stories of all pieces, and return how many there are."""
    beside = out / ".unfinished"
    shutil.rmtree(beside, ignore_errors=True)
    tables = sorted((out / "claims").glob("*.parquet"))
    found = write_stories(tables, beside / "stories", processes)
    take_in(out, beside, 1, ("stories",))
    return found


def begin(plan: Plan) -> dict[str, Any]:
    """Read the manifest of a run that was broken off, or write that of a new one.

    Raises:
        OtherCorpus: The folder is of other inputs, or of no corpus.
    """
    asked: dict[str, Any] = {
        **KIND,
        "inputs": plan.inputs,
        "fields": dict(plan.named),
        "piece": [plan.piece, PIECE_BYTES],
    }
    found = manifest_in(plan.out)
    if not found.get("pieces") and not found.get("finished"):  # nothing would be lost
        for table in (*TABLES, "stories"):
            (plan.out / table).mkdir(parents=True, exist_ok=True)
        begun = asked | {"finished": False, "pieces": [], "seen": []}
        write_manifest(plan.out, begun)
        return begun
    if "seen" not in found or any(found.get(name) != value for name, value in asked.items()):
        raise OtherCorpus(str(plan.out), what="the tables of other inputs")
    return found


def manifest_in(out: Path) -> dict[str, Any]:
    """The manifest that a folder has; of one that is empty, or not there, an empty one.

    Raises:
        OtherCorpus: The folder is of no corpus.
    """
    file = out / MANIFEST
    if not file.exists():
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise OtherCorpus(str(out), what="other files")
        return {}
    try:
        found = json.loads(file.read_bytes())
        if found["format"] == KIND["format"]:
            return dict(found)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        pass
    raise OtherCorpus(str(out), what=f"a {MANIFEST} that is none of ours")


def take_in(out: Path, beside: Path, number: int, tables: Iterable[str] = TABLES) -> None:
    """Move the tables of a piece into their place; what a crash left of it there goes first."""
    for table in tables:
        for left in (out / table).glob(f"{number:06}-*.parquet"):
            left.unlink()
        for part, file in enumerate(sorted((beside / table).glob("*.parquet"))):
            file.replace(out / table / f"{number:06}-{part:03}.parquet")
    shutil.rmtree(beside)


__all__ = ["Piece", "Plan", "find_inputs", "run_corpus"]
