"""The review screen on a real terminal, against a bare Textual app and against a larger store.

    python -m tests.benchmarks.review [CLAIMS …]

Prints ratios measured side by side in one run: start-up to the first useful paint, the first
start on a new article until the screen stands and until its claims are there, a key written to
the terminal until the saved answer is painted, and peak memory.
"""

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from claims_db import ClaimStore
from tests.makers import ARTICLE, make_article, make_claims
from tests.terminal import Terminal

BARE = """
from textual.app import App
from textual.widgets import Static

class Bare(App[None]):
    def compose(self):
        yield Static("ready to begin")

Bare().run()
"""
NEW = Path(__file__).parent.parent.parent / "seeds" / "paris-guarantees-ru.txt"
STARTS, ANSWERS = 11, 600
ARTICLE_CLAIMS, BATCH = 100, 100


def main() -> None:
    # as an installed package is: compiled once, by the first start, which is not counted
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    sizes = [int(size) for size in sys.argv[1:]] or [1_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare.py")
        bare.write_text(BARE)
        stores = {size: make_store(Path(folder, f"{size}.db"), size) for size in sizes}
        os.sync()  # what making them left to write would be written while keys are timed
        started: dict[object, list[float]] = {
            name: [] for name in ("bare", "screen", "claims", *sizes)
        }
        start(*review(stores[sizes[0]]), painted="confidence")
        for _ in range(STARTS):
            started["bare"].append(start(str(bare), painted="ready"))
            for name, painted in (("screen", "quit"), ("claims", "confidence")):
                new = review(Path(folder, f"new-{len(started[name])}-{name}.db"))
                started[name].append(start(*new, str(NEW), painted=painted))
            for size, path in stores.items():
                started[size].append(start(*review(path), painted="confidence"))
        bare_time = statistics.median(started["bare"])
        print(f"start-up of a bare Textual app: {bare_time * 1000:.0f} ms")
        screen, claims = (statistics.median(started[name]) for name in ("screen", "claims"))
        print(
            f"first start on a new article: the screen {screen / bare_time:.2f} × bare,"
            f" its claims {claims / bare_time:.2f} ×"
        )
        first = None
        for size, path in stores.items():
            ratio = statistics.median(started[size]) / bare_time
            delays, memory, busy = answer(path)
            p50, p99 = statistics.median(delays), sorted(delays)[int(len(delays) * 0.99)]
            first = first or (p50, p99, memory)
            print(
                f"{size:>9,} claims: start-up {ratio:.2f} × bare;"
                f" key to saved and painted p50 {p50 * 1000:.1f} ms ({p50 / first[0]:.2f} ×),"
                f" p99 {p99 * 1000:.1f} ms ({p99 / first[1]:.2f} ×);"
                f" processor {busy * 1000:.1f} ms a key on average;"
                f" peak memory {memory:.0f} MB ({memory / first[2]:.2f} ×)"
            )


def review(path: Path) -> tuple[str, ...]:
    return ("-m", "workbench", "--db", str(path), "--reviewer", "olena", "review")


def start(*command: str, painted: str) -> float:
    """Seconds from the start of a program until it has painted some words."""
    with Terminal(*command) as terminal:
        return terminal.await_text(painted) - terminal.begun


def answer(path: Path) -> tuple[list[float], float, float]:
    """Seconds from each digit to its saved answer on the screen, peak memory in MB, and the
    processor's seconds a digit, with all that is done between two of them.
    """
    with Terminal(*review(path)) as terminal:
        terminal.await_text("confidence")
        time.sleep(0.5)
        delays = []
        begun = terminal.processor_time()
        for number in range(ANSWERS):
            digit, field = (("1", "source"), ("4", "confidence"), ("1", "status"))[number % 3]
            time.sleep(0.05)
            pressed = terminal.press(digit)
            delays.append(terminal.await_text(f"saved: a[0-9]+·[0-9]+ {field}") - pressed)
        busy = (terminal.processor_time() - begun) / ANSWERS
        return delays, terminal.peak_memory(), busy


def make_store(path: Path, claims: int) -> Path:
    """A store with so many claims, a hundred an article."""
    body = "\n\n".join([ARTICLE] * (ARTICLE_CLAIMS // 2))
    found = tuple(repeated(f"Article {0:07}.\n\n{body}"))
    with ClaimStore(path) as store:
        # nobody waits for this store to be on disk
        store.connection.sqlite.execute("PRAGMA synchronous=OFF")
        numbers = range(max(claims // ARTICLE_CLAIMS, 1))
        for first in numbers[::BATCH]:
            store.articles.add_all(
                make_article(f"Article {number:07}.\n\n{body}", claims=found, title=f"No. {number}")
                for number in numbers[first : first + BATCH]
            )
    return path


def repeated(text: str) -> list[object]:
    """The claims of `ARTICLE` as often as it stands in `text`."""
    found = []
    at = text.find(ARTICLE)
    while at >= 0:
        for claim in make_claims():
            (link,) = claim.chain
            cue = link.cue and (link.cue[0] + at, link.cue[1] + at)
            moved = {"start": link.start + at, "end": link.end + at, "cue": cue}
            found.append(
                claim.but(start=claim.start + at, end=claim.end + at, chain=(link.but(**moved),))
            )
        at = text.find(ARTICLE, at + 1)
    return found


if __name__ == "__main__":
    main()
