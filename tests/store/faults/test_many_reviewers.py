"""Eight reviewers on one store lose nothing, are never turned away, and do not feel each other.

`WORKBENCH_FAULTS=full` lets each make 10,000 decisions.
"""

import multiprocessing
import os
import time
from pathlib import Path
from statistics import median, quantiles

import pytest

from claims_db import ClaimStore
from tests.store.drawing import draw
from tests.store.faults.reviewer import STATUSES, assert_sound, make_store

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
REVIEWERS = 8
DECISIONS = 10_000 if FULL else 40
SECONDS = 30 if FULL else 3
PROCESSES = multiprocessing.get_context(
    "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
)
"""Where processes begin with what the tests have loaded; see `tests/conftest.py`."""


def decide(path: Path, number: int, decisions: int, pace: float) -> tuple[list[str], list[float]]:
    """Decide again and again, `pace` seconds apart; return the ids and how long each took."""
    ids, times = [], []
    with ClaimStore(path) as store:
        claims = [line.id for line in store.claims.lines_from((0, 0), 99, reviewer="")]
        store.journal.record_status(claims[0], "conflicting", reviewer=f"r{number}")
        time.sleep(pace * number / REVIEWERS)
        for turn in range(decisions):
            status = STATUSES[turn // len(claims) % 5]
            begun = time.perf_counter()
            store.journal.record_status(claims[turn % len(claims)], status, reviewer=f"r{number}")
            times.append(time.perf_counter() - begun)
            if turn % 50 == 0 or decisions < 500:
                ids.append(store.journal.latest(1, reviewer=f"r{number}")[0].uuid)
            if pace:
                time.sleep(max(0.0, pace - times[-1]))
    return ids, times


def decide_together(path: Path, decisions: int, pace: float) -> tuple[set[str], list[float]]:
    with PROCESSES.Pool(REVIEWERS) as pool:
        done = pool.starmap(decide, [(path, n, decisions, pace) for n in range(REVIEWERS)])
    return {one for ids, _ in done for one in ids}, [t for _, times in done for t in times]


@pytest.mark.slow
def test_flat_out_nobody_is_turned_away_and_nothing_is_lost(tmp_path):
    path = make_store(tmp_path / "claims.db")

    ids, times = decide_together(path, DECISIONS, pace=0)

    assert_sound(path, ids)
    with ClaimStore(path) as store:
        row = store.connection.row("SELECT COUNT(*) FROM decision")
    assert row[0] == REVIEWERS * (DECISIONS + 1)
    print(f"{len(times)} decisions, p50 {median(times) * 1000:.1f} ms, max {max(times):.2f} s")


@pytest.mark.slow
def test_at_human_pace_nobody_waits(tmp_path):
    path = make_store(tmp_path / "claims.db")

    _, times = decide_together(path, SECONDS * 10, pace=0.1)

    p99 = quantiles(times, n=100)[98]
    print(f"p50 {median(times) * 1000:.1f} ms, p99 {p99 * 1000:.1f} ms")
    assert not FULL or p99 < 0.05, "the figure counts where nothing else runs"


def take_in(path: Path, articles: int) -> int:
    with ClaimStore(path) as store:
        for number in range(articles):
            store.articles.add(draw(f"Article {number}. " + "|May was hot and dry.| " * 30))
    return articles


@pytest.mark.slow
def test_an_import_keeps_no_reviewer_waiting(tmp_path):
    path = make_store(tmp_path / "claims.db")
    with PROCESSES.Pool(1) as pool:
        importing = pool.apply_async(take_in, (path, 2_000 if FULL else 150))
        times = []
        while not importing.ready():
            times += decide(path, len(times), 5, pace=0.02)[1]

    waited = quantiles(times, n=100)[98]
    print(f"{len(times)} decisions, p99 {waited * 1000:.0f} ms, at most {max(times) * 1000:.0f} ms")
    assert not FULL or waited < 0.2, "the figure counts where nothing else runs"
