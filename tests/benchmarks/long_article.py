"""A key in an article of 200,000 characters and 2,000 claims against one of 2,000 and twenty.

    python -m tests.benchmarks.long_article

Writes keys to a real terminal and waits until what they change is painted; prints the
ratios of the medians, measured by turns in one run.
"""

import os
import statistics
import tempfile
import time
from pathlib import Path

from claims_db import ClaimStore
from tests.benchmarks.review import repeated, review
from tests.makers import ARTICLE, make_article
from tests.terminal import Terminal

CLAIMS = 20, 2_000
A_CLAIM = 100
"""Characters of the article to each claim."""
ROUNDS, KEYS = 5, 30
STROKES = (
    *(("answer", "1", "saved: c"), ("answer", "u", "undone: c")),
    *(("move", "j", "▸"), ("move", "k", "▸")),
)
"""What a key is for, and what it paints when it has done that."""


def main() -> None:
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[tuple[str, int], list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        stores = {claims: make_long(Path(folder, f"{claims}.db"), claims) for claims in CLAIMS}
        os.sync()
        for _ in range(ROUNDS):
            for claims, path in stores.items():
                measure(path, claims, times)
    for kind in ("answer", "move"):
        short, long = (sorted(times[kind, claims]) for claims in CLAIMS)
        halves = statistics.median(short), statistics.median(long)
        tails = short[int(len(short) * 0.95)], long[int(len(long) * 0.95)]
        for name, (one, other) in (("p50", halves), ("p95", tails)):
            print(
                f"{kind} {name}: {one * 1000:.1f} ms in {CLAIMS[0] * A_CLAIM:,} characters,"
                f" {other * 1000:.1f} ms in {CLAIMS[1] * A_CLAIM:,}: {other / one:.2f} ×"
            )


def make_long(path: Path, claims: int) -> Path:
    """A store of one article with so many claims, A_CLAIM characters to each."""
    filler = "Nobody asked why it is so, and nobody said. "
    about = 2 * A_CLAIM - len(ARTICLE) - 3
    paragraph = f"{ARTICLE} {(filler * 5)[:about].rstrip():<{about}}\n\n"
    text = paragraph * (claims // 2)
    with ClaimStore(path) as store:
        store.articles.add(make_article(text, claims=tuple(repeated(text))))
    assert len(text) == claims * A_CLAIM
    return path


def measure(path: Path, claims: int, times: dict[tuple[str, int], list[float]]) -> None:
    """Add what each stroke takes in the middle of the article."""
    with Terminal(*review(path)) as terminal:
        terminal.await_text("confidence")
        time.sleep(0.5)
        terminal.press(f"g{claims // 2}\r")
        time.sleep(0.5)
        for kind, key, painted in STROKES * KEYS:
            time.sleep(0.04)
            terminal.output = b""
            pressed = terminal.press(key)
            times.setdefault((kind, claims), []).append(terminal.await_text(painted) - pressed)


if __name__ == "__main__":
    main()
