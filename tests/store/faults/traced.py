"""A reviewer whose system calls are written down, to replay what a power cut leaves of them.

    python -m tests.store.faults.traced STORE ACTS MODE

MODE `sound` is how the store works. `careless` syncs less, `hasty` says that a decision is
saved before it is: both must be found out.
"""

import os
import random
import sys
from pathlib import Path

from claims_db import ClaimStore
from claims_db.file import connection
from claims_db.file.patience import insistently
from tests.store.faults.reviewer import act_at_random, take_in_at_random


def main() -> None:
    path, acts, mode = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    chance = random.Random(acts)
    with ClaimStore(path) as store:
        if mode == "careless":
            store.connection.sqlite.execute("PRAGMA synchronous=NORMAL")
        if mode == "hasty":
            be_hasty(store)
        done = 0
        while done < acts:
            take_in_at_random(store, chance)
            saved = act_at_random(store, "anna", chance)
            if saved:
                done += 1
                if mode != "hasty":
                    acknowledge(saved)


def acknowledge(uuid: str) -> None:
    os.write(1, f"ACK {uuid}\n".encode())


def be_hasty(store: ClaimStore) -> None:
    """Say that a decision is saved just before COMMIT."""

    def hastily(sqlite, statement, patience=None):
        if statement == "COMMIT":
            row = sqlite.execute("SELECT MAX(uuid) FROM decision").fetchone()
            if row[0]:
                acknowledge(row[0])
        insistently(sqlite, statement, patience)

    connection.insistently = hastily


if __name__ == "__main__":
    main()
