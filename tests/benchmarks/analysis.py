"""How the analysis compares with its sentence splitter, and how time grows with length.

Run it by path, or as `python -m tests.benchmarks.analysis`. It prints ratios
measured side by side in one run and asserts nothing.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from choppa import DEFAULT_SRX_RULESET, SrxDocument, SrxTextIterator  # noqa: E402

from workbench.analysis import analyse  # noqa: E402

ROUNDS = 5


def best_of(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def load_articles() -> list[tuple[str, str]]:
    """Return language and text of the annotated articles, or of the seeds."""
    for folder in (ROOT.parent / "shared" / "gold", ROOT / "tests" / "gold"):
        found = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
        if found:
            return [(article["language"], article["text"]) for article in found]
    raise SystemExit("no articles found to measure on")


def compare_with_splitter(articles: list[tuple[str, str]]) -> None:
    document = SrxDocument(ruleset=DEFAULT_SRX_RULESET)
    for language in ("ru", "uk", "en"):
        texts = [text for found, text in articles if found == language]
        if not texts:
            continue
        analyse(texts[0])
        start = time.perf_counter()
        for text in texts:
            analyse(text)
        first = time.perf_counter() - start
        split = best_of(
            lambda texts=texts, language=language: [
                list(SrxTextIterator(document, f"{language}_two", text)) for text in texts
            ]
        )
        again = best_of(lambda texts=texts: [analyse(text) for text in texts])
        print(
            f"{language}: {again / split:.1f} × the splitter, {first / split:.1f} × at first sight"
        )


def measure_growth(articles: list[tuple[str, str]], largest: int) -> None:
    for name, glue in (("one line", " "), ("paragraphs", "\n\n")):
        text = glue.join(text.replace("\n", glue) for found, text in articles if found == "ru")
        before = 0.0
        size = largest // 8
        while size <= largest:
            long = (text * (size // len(text) + 1))[:size]
            start = time.perf_counter()
            analyse(long)
            took = time.perf_counter() - start
            grown = f", {took / before:.2f} × the half" if before else ""
            print(f"{name}: {size / 1e6:.2f} M characters in {took:.1f} s{grown}")
            before, size = took, size * 2


def measure_loading() -> None:
    import subprocess

    for language, text in (("ru", "Мост закрыт."), ("uk", "Міст закрито."), ("en", "It is shut.")):
        code = (
            "import time; s = time.perf_counter(); from workbench.analysis import analyse;"
            f" analyse({text!r}, language={language!r}); print(time.perf_counter() - s)"
        )
        times = [
            float(
                subprocess.run(
                    [sys.executable, "-c", code],
                    cwd=ROOT,
                    capture_output=True,
                    text=True,
                    check=True,
                ).stdout
            )
            for _ in range(3)
        ]
        print(f"{language}: loaded and first sentence read in {min(times):.2f} s")


def main() -> None:
    articles = load_articles()
    measure_loading()
    compare_with_splitter(articles)
    measure_growth(articles, largest=int(sys.argv[1]) if len(sys.argv) > 1 else 2_000_000)


if __name__ == "__main__":
    main()
