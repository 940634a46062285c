"""What a corpus costs, and how that grows with it.

    python -m tests.benchmarks.corpus [--articles 1000 3000 10000] [--claims 10000 30000 100000]
                                      [--workers 2] [--folder FOLDER]

Texts are invented, with names and figures that vary. Told is the time of the processor, its
children's too, the most memory that one process had, and the exponent by which time grew from one
size to the next. An analysis in plain processes of the same articles stands beside the first size.
"""

import argparse
import json
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import Any

from tests.corpus.events import THINGS, TOWNS, WORDINGS

OUTLETS, RELAYS = 300, ("Reuters", "AFP", "AP", "DPA")
SAID = {
    "en": "«{}», {} reported.",
    "ru": "{}, сообщает {}.",
    "uk": "{}, повідомляє {}.",
}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--articles", type=int, nargs="*", default=[1_000, 3_000, 10_000])
    options.add_argument("--claims", type=int, nargs="*", default=[10_000, 30_000, 100_000])
    options.add_argument("--workers", type=int, default=2)
    options.add_argument("--folder", help="Where tables are made. Default: a temporary one.")
    options.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.one:
        kind, size, folder = chosen.one
        {"articles": analyse, "claims": tell}[kind](int(size), Path(folder), chosen.workers)
        return
    if chosen.articles:
        plain(min(chosen.articles), chosen.workers)
    for kind in ("articles", "claims"):
        before: tuple[int, float] | None = None
        for size in getattr(chosen, kind):
            with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
                before = measured(kind, size, folder, chosen.workers, before)


def measured(
    kind: str, size: int, folder: str, workers: int, before: tuple[int, float] | None
) -> tuple[int, float]:
    """Run one size in a process of its own and print its row."""
    words = [sys.executable, "-m", "tests.benchmarks.corpus", "--workers", str(workers)]
    begun = time.perf_counter()
    process = subprocess.Popen([*words, "--one", kind, str(size), folder])
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, f"{kind} {size} failed"
    used, took = usage.ru_utime + usage.ru_stime, time.perf_counter() - begun
    if (told := Path(folder) / "used").exists():
        used = float(told.read_text())
    row = f"{size:>9,} {kind:<9} {used:8.1f} s of a core, {took:8.1f} s, {size / used:8.1f}/s"
    row += f" a core, {usage.ru_maxrss / 1024:6.0f} MB"
    if before:
        row += f", exponent {math.log(used / before[1]) / math.log(size / before[0]):.2f}"
    print(row, flush=True)
    return size, used


def plain(size: int, workers: int) -> None:
    """Analyse the articles in plain processes, as `segment` would, for comparison."""
    begun = processor_time()
    with Pool(workers) as pool:
        claims = sum(pool.imap_unordered(segment_all, articles(size), chunksize=16))
    used = processor_time() - begun
    print(f"{size:>9,} plain     {used:8.1f} s of a core, {claims:,} claims", flush=True)


def segment_all(article: dict[str, Any]) -> int:
    from workbench.analysis import analyse

    return len(analyse(article["text"], publisher=article["publisher"]).claims)


def processor_time() -> float:
    own, children = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def analyse(size: int, folder: Path, workers: int) -> None:
    """A corpus of so many articles."""
    from workbench.corpus.run import Plan, run_corpus

    crawl = folder / "crawl.jsonl"
    with crawl.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(article) + "\n" for article in articles(size))
    for _ in run_corpus(Plan([str(crawl)], folder / "OUT", {}, workers)):
        pass


def tell(size: int, folder: Path, _: int) -> None:
    """The stories of so many claims, analysed already, from a table to a table."""
    import pyarrow
    from pyarrow.parquet import ParquetWriter

    from workbench.corpus.stories import write_stories

    table = folder / "claims.parquet"
    rows = iter(claims(size))
    some = pyarrow.Table.from_pylist([next(rows)])
    with ParquetWriter(table, some.schema) as file:
        file.write_table(some)
        while batch := [row for _, row in zip(range(5_000), rows, strict=False)]:
            file.write_table(pyarrow.Table.from_pylist(batch, some.schema))
    begun = processor_time()
    stories = write_stories([table], folder / "stories")
    (folder / "used").write_text(str(processor_time() - begun))  # without the making of claims
    print(f"{stories:>9,} stories")


def articles(count: int) -> Iterator[dict[str, Any]]:
    """Articles of some eight sentences; one event in five is told by several."""
    chance = random.Random(11)
    for number in range(count):
        language = chance.choice(("en", "ru", "uk"))
        said = [sentence(language, chance, count) for _ in range(8)]
        said[0] = SAID[language].format(said[0].rstrip("."), chance.choice(RELAYS))
        paragraphs = "\n\n".join(" ".join(said[start : start + 2]) for start in range(0, 8, 2))
        day = f"2026-{chance.randrange(1, 12):02}-{chance.randrange(1, 28):02}"
        outlet = f"Outlet {chance.randrange(OUTLETS)}"
        yield {
            "text": f"Headline {number}\n\n{paragraphs}\n", "publisher": outlet,
            "date": f"{day}T{chance.randrange(24):02}:00:00+00:00", "language": language,
        }  # fmt: skip


def sentence(language: str, chance: random.Random, count: int) -> str:
    """A wording of an event; which events there are grows with the corpus."""
    event = random.Random(chance.randrange(2 * count))
    kind = event.randrange(2)
    told = {
        "thing": event.choice(THINGS[language][kind]),
        "town": event.choice(TOWNS[language]),
        "n": event.randrange(2, 100_000),
    }
    return chance.choice(WORDINGS[language][kind]).format(**told)


def claims(count: int) -> Iterator[dict[str, Any]]:
    """Claims as the table has them, some of whose events are told by several."""
    from tests.corpus.test_stories import claim

    chance = random.Random(13)
    link = {"name": "Reuters", "type": "agency", "start": 0, "end": 7, "cue": [8, 12]}
    yield claim(0, "It costs 5 euros.", chain=[link], retells="Reuters", published="2026-01-01")
    for number in range(1, count):
        language = chance.choice(("en", "ru", "uk"))
        says = sentence(language, chance, count)
        chain = [link | {"name": chance.choice(RELAYS)}] if number % 3 else []
        yield claim(
            number,
            says,
            language=language,
            publisher=f"Outlet {chance.randrange(OUTLETS)}",
            published=f"2026-05-{chance.randrange(1, 28):02}T{chance.randrange(24):02}:00:00+00:00",
            chain=chain,
        )


if __name__ == "__main__":
    main()
