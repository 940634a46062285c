"""Throw broken inputs at everything that takes inputs from outside.

    python -m tests.fuzz [--inputs 1000000] [--only html] [--first 0] [--seed any]

Every input follows from the seed, the target's name and its number: a line of the output
says how to have the one that failed again. The shares are by how much an input costs.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.running import SHARES, fuzz


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--inputs", type=int, default=1_000_000)
    options.add_argument("--only", choices=SHARES)
    options.add_argument("--first", type=int, default=0, help="The number of the first input.")
    options.add_argument("--seed", default="")
    chosen = options.parse_args()
    failures = 0
    for target, share in SHARES.items():
        if chosen.only not in (None, target):
            continue
        count = chosen.inputs if chosen.only else round(chosen.inputs * share)
        begun = time.perf_counter()
        failed = 0
        with tempfile.TemporaryDirectory() as folder:
            for failure in fuzz(Path(folder), target, chosen.first, count, chosen.seed):
                failed += 1
                print(failure, flush=True)
        seconds = time.perf_counter() - begun
        print(f"{target:<10}{count:>9,} inputs {seconds:8.0f} s  {failed} failed", flush=True)
        failures += failed
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
