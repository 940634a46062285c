"""Shapes of work on a store that may take no longer than their size: merges, bulk answers, edits.

    python -m tests.benchmarks.shapes [--most 100000]

Processor time, for the machine may be shared. Of what must grow with its size alone the
exponent is told: the logarithm of how much longer it takes, by that of how much larger it is.
"""

import argparse
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from math import log
from pathlib import Path
from statistics import median

from claims_db import ClaimStore
from claims_db.merging import merge_store
from tests.benchmarks.filled import fill
from tests.store.drawing import draw

TOLD = "{:<58}{:>10}  (to reach: {})"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--most", type=int, default=100_000)
    most = options.parse_args().most
    with tempfile.TemporaryDirectory() as folder:
        measure_merging(Path(folder), most)
        measure_bulk(Path(folder), most)
        measure_edits(Path(folder), most // 2)
        measure_size(Path(folder), most // 5)


def measure_merging(folder: Path, most: int) -> None:
    """A merge, as its article has more claims, and as its journal has more decisions."""
    few, many = most // 16, most // 4
    growth = exponent(merge(folder, few, few), merge(folder, many, many), many / few)
    told("merge: exponent in claims of one article, each decided", f"{growth:.2f}", "≤ 1.05")
    growth = exponent(merge(folder, 1_000, few), merge(folder, 1_000, many), many / few)
    told("merge: exponent in decisions on 1,000 claims", f"{growth:.2f}", "≤ 1.05")
    told(f"merge: {most:,} decisions", f"{merge(folder, most // 10, most):.1f} s", "≤ 30")


def merge(folder: Path, claims: int, decisions: int) -> float:
    """The seconds that a store takes to take in decisions on the claims of an article."""
    with tempfile.TemporaryDirectory(dir=folder) as apart:
        ours, theirs = Path(apart) / "ours.db", Path(apart) / "theirs.db"
        with ClaimStore(ours) as store:
            hurry(store)
            ids = long_article(store, claims)
        shutil.copy(ours, theirs)
        with ClaimStore(theirs) as store:
            hurry(store)
            for number in range(decisions):
                status = "refuted" if number // claims % 2 else "supported"
                store.journal.record_status(ids[number % claims], status, reviewer="anna")
        with ClaimStore(ours) as store:
            hurry(store)
            seconds = timed(lambda: merge_store(store, theirs))
            assert store.ledger.last_seq() == decisions
    return seconds


def measure_bulk(folder: Path, claims: int) -> None:
    """All three answers to many claims as one act."""
    with ClaimStore(folder / "bulk.db") as store:
        hurry(store)
        ids = [one for part in range(claims // 1_000) for one in long_article(store, 1_000, part)]
        answers = {"source": [1], "confidence": 4, "status": "refuted"}
        given = timed(lambda: store.journal.record_many(ids, reviewer="anna", **answers))
        told(f"three answers to {len(ids):,} claims", f"{given:.1f} s", "≤ 5")
        told("its undo", f"{timed(lambda: store.journal.undo('anna')):.1f} s", "≤ 5")


def measure_edits(folder: Path, claims: int) -> None:
    """The borders of claims in the middle of a very long article."""
    with ClaimStore(folder / "edits.db") as store:
        hurry(store)
        ids = long_article(store, claims)
        half, edit = len(ids) // 2, store.editing

        def split(place: int) -> object:
            claim = store.claims.get(ids[place], reviewer="anna")
            return edit.split_claim(claim.id, claim.start + 6, reviewer="anna")

        def move(place: int) -> object:
            claim = store.claims.get(ids[place], reviewer="anna")
            return edit.move_edge(claim.id, end=claim.end - 6, reviewer="anna")

        acts: dict[str, Callable[[int], object]] = {
            "split": split,
            "merge": lambda place: edit.merge_with_next(ids[place], reviewer="anna"),
            "move": move,
            "drop": lambda place: edit.drop_claim(ids[place], reviewer="anna"),
        }
        for number, (name, act) in enumerate(acts.items()):
            first = half + number * 100
            times = [timed(lambda act=act, place=first + 3 * n: act(place)) for n in range(9)]
            milliseconds = median(times) * 1000
            told(f"{name} in an article of {claims:,} claims", f"{milliseconds:.1f} ms", "≤ 15")


def measure_size(folder: Path, claims: int) -> None:
    """A store, with a third of its claims answered, against the texts in it."""
    fill(folder / "size.db", claims)
    with closing(sqlite3.connect(folder / "size.db")) as sqlite:
        (texts,) = sqlite.execute(
            "SELECT SUM(length(CAST(text AS BLOB))) FROM article_text"
        ).fetchone()
    size = (folder / "size.db").stat().st_size
    told("store against the texts in it", f"{size / texts:.2f} ×", "≤ 4.5")


def long_article(store: ClaimStore, claims: int, part: int = 0) -> list[int]:
    """Import an article of so many claims; return their ids in order."""
    drawing = "".join(f"|Claim {number} of what was said rose a lot.| " for number in range(claims))
    article = store.articles.add(draw(f"Part {part}. {drawing}")).article_id
    return [span.id for span in store.claims.spans(article, reviewer="")]


def hurry(store: ClaimStore) -> None:
    """Let nobody wait for a store that need not last."""
    store.connection.sqlite.execute("PRAGMA synchronous=OFF")


def timed(work: Callable[[], object]) -> float:
    """The seconds of the processor that something takes."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def exponent(small: float, large: float, ratio: float) -> float:
    return log(large / small) / log(ratio)


def told(what: str, measured: str, wanted: str) -> None:
    print(TOLD.format(what, measured, wanted), flush=True)


if __name__ == "__main__":
    main()
