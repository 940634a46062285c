"""A corpus from its inputs to its folder: piece by piece, each exactly once, also after a crash."""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from workbench.corpus.engine import load_engine
from workbench.corpus.errors import OtherCorpus
from workbench.corpus.manifest import KIND, MANIFEST, write_manifest
from workbench.corpus.rows import Row, find_inputs, read_rows
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


def run_corpus(plan: Plan) -> Iterator[Piece]:
    """Write the tables of a corpus, and yield each piece that is in its place, the stories last.

    Raises:
        IngestError: The engine is missing, an input cannot be read, or the folder holds
            something else. What was written before stays, and the same again goes on with it.
    """
    engine = load_engine(plan.cluster)
    manifest = begin(plan)
    rows = chain.from_iterable(map(read_rows, plan.inputs))
    number = 0
    for number, piece in enumerate(cut(rows, plan.piece), start=1):
        was_done = number <= len(manifest["pieces"])
        if not was_done:
            beside = plan.out / ".unfinished"
            shutil.rmtree(beside, ignore_errors=True)
            counts = write_tables(engine, piece, plan.named, str(beside), plan.workers)
            take_in(plan.out, beside, number)
            manifest["pieces"].append(counts)
            write_manifest(plan.out, manifest)
        yield Piece(number, manifest["pieces"][number - 1], was_done)
    was_done = manifest["finished"]
    if not was_done:
        manifest["stories"] = take_in_stories(plan.out)
        manifest["finished"] = True
        write_manifest(plan.out, manifest)
    yield Piece(number + 1, {"stories": manifest["stories"]}, was_done)


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


def take_in_stories(out: Path) -> int:
    """Write the stories of all pieces, and return how many there are."""
    beside = out / ".unfinished"
    shutil.rmtree(beside, ignore_errors=True)
    found = write_stories(sorted((out / "claims").glob("*.parquet")), beside / "stories")
    take_in(out, beside, 1, ("stories",))
    return found


def begin(plan: Plan) -> dict[str, Any]:
    """Read the manifest of a run that was broken off, or write that of a new one.

    Raises:
        OtherCorpus: The folder is of other inputs, or of no corpus.
    """
    asked: dict[str, Any] = {
        **KIND,
        "inputs": [[name, os.path.getsize(name)] for name in plan.inputs],
        "fields": dict(plan.named),
        "piece": [plan.piece, PIECE_BYTES],
    }
    file = plan.out / MANIFEST
    if not file.exists():
        if plan.out.exists() and (not plan.out.is_dir() or any(plan.out.iterdir())):
            raise OtherCorpus(str(plan.out), what="other files")
        for table in (*TABLES, "stories"):
            (plan.out / table).mkdir(parents=True, exist_ok=True)
        begun = asked | {"finished": False, "pieces": []}
        write_manifest(plan.out, begun)
        return begun
    try:
        found = json.loads(file.read_bytes())
        same = all(found[name] == value for name, value in asked.items())
        _ = found["pieces"]
    except (OSError, ValueError, LookupError, TypeError):
        same = False
    if not same:
        raise OtherCorpus(str(plan.out), what="the tables of other inputs")
    return dict(found)


def take_in(out: Path, beside: Path, number: int, tables: Iterable[str] = TABLES) -> None:
    """Move the tables of a piece into their place; what a crash left of it there goes first."""
    for table in tables:
        for left in (out / table).glob(f"{number:06}-*.parquet"):
            left.unlink()
        for part, file in enumerate(sorted((beside / table).glob("*.parquet"))):
            file.replace(out / table / f"{number:06}-{part:03}.parquet")
    shutil.rmtree(beside)


__all__ = ["Piece", "Plan", "find_inputs", "run_corpus"]
