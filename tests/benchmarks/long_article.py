"""A key in an article of 2,000 claims against one in an article of twenty.

    python -m tests.benchmarks.long_article

Prints the ratio of the medians, measured side by side in one run, without the terminal.
"""

import asyncio
import tempfile
import time
from pathlib import Path

from textual.events import Key

from claims_db import ClaimStore
from tests.benchmarks.review import repeated
from tests.makers import ARTICLE, make_article
from workbench.review.app import ReviewApp


async def time_of_a_key(path: Path, claims: int) -> float:
    """Seconds from a digit to its answer drawn, at best, in an article of so many claims."""
    text = "\n\n".join([f"{ARTICLE} Nobody asked why, and it is not known."] * (claims // 2))
    with ClaimStore(path) as store:
        store.articles.add(make_article(text, claims=tuple(repeated(text))))
        app = ReviewApp(store, "olena")
        times = []
        async with app.run_test(size=(120, 40)) as pilot:
            await pilot.pause()
            for digit in "141" * 10:
                begun = time.perf_counter()
                await app.review.press(Key(digit, digit))
                for widget in app.review.children:
                    for y in range(widget.size.height):
                        widget.render_line(y)
                times.append(time.perf_counter() - begun)
        return sorted(times)[len(times) // 2]


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        short, long = [await time_of_a_key(Path(folder, f"{n}.db"), n) for n in (20, 2_000)]
    print(f"20 claims: {short * 1000:.1f} ms; 2,000: {long * 1000:.1f} ms, {long / short:.2f} ×")


if __name__ == "__main__":
    asyncio.run(main())
