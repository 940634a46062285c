"""What import and export cost, as ratios measured in one run.

    python -m tests.benchmarks.in_and_out [--claims 1000000] [--articles 600]

The CSV against `sqlite3 -csv` selecting the same columns, and its memory against that of
a small store; a workbook against the CSV; an edited table that comes back; an import on all
processors against one; how often the encoding of a fragment is found.
"""

import argparse
import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from claims_db import ClaimStore
from tests.benchmarks.filled import fill
from workbench.ingest.encodings import likeliest_encoding

SEEDS = Path(__file__).parent.parent.parent / "seeds"
GOLD = Path(__file__).parent.parent / "gold"
SMALL = 10_000
MANY = 100_000

SAME_COLUMNS = """
    SELECT 'c' || claim.id, 'a' || article.id, title, publisher, url, published, language,
           1 AS position,
           COALESCE(content, (SELECT substr(text, claim.start + 1, claim.end - claim.start)
                              FROM article_text WHERE article_id = article.id)),
           answer.wording, claim.start, claim.end, kind, check_worthiness,
           origin.name, origin.type,
           (SELECT group_concat(name, ' > ')
            FROM (SELECT source.name FROM json_each(answer.chain) AS link
                  JOIN source ON source.id = link.value ORDER BY link.key))
               || ' > ' || publisher,
           (SELECT substr(text, cue_start + 1, cue_end - cue_start)
            FROM chain_link
            JOIN article_text ON article_text.article_id = claim.article_id
            WHERE chain_link.claim_id = claim.id AND chain_link.source_id = origin.id
              AND cue_start IS NOT NULL
            LIMIT 1),
           answer.status, answer.confidence, note,
           (SELECT group_concat(url, ' ') FROM evidence
            WHERE evidence.claim_id = claim.id AND evidence.reviewer = settled_by),
           settled_by, reviewed_at,
           COALESCE(
               json_extract(NULLIF(attribution, ''), '$[0].result'),
               CASE WHEN json_array_length(answer.chain) > 1 THEN 'not_checked' END
           ),
           json_extract(NULLIF(attribution, ''), '$[0].url'),
           story,
           (SELECT count(DISTINCT publisher_id)
            FROM claim AS other
            JOIN article ON article.id = other.article_id
            WHERE other.story = claim.story),
           (SELECT count(DISTINCT origin_id) FROM claim AS other WHERE other.story = claim.story),
           (SELECT value FROM desk WHERE claim_id = claim.id AND field = 'assigned'),
           (SELECT json_extract(value, '$.reviewer') FROM desk
            WHERE claim_id = claim.id AND field = 'look'),
           (SELECT json_extract(value, '$.at') FROM desk
            WHERE claim_id = claim.id AND field = 'look'),
           (SELECT group_concat(key, ' ') FROM desk
            WHERE claim_id = claim.id AND field = 'waiver'),
           (SELECT json_extract(value, '$.url') FROM desk
            WHERE article_id = article.id AND field = 'publication'),
           (SELECT max(key) FROM desk WHERE claim_id = claim.id AND field = 'correction')
    FROM claim
    JOIN article ON article.id = claim.article_id
    JOIN answer ON answer.claim_id = claim.id AND answer.reviewer = settled_by
    JOIN source AS origin ON origin.id = origin_id
    WHERE settled_by IS NOT NULL
    ORDER BY claim.article_id, claim.start
"""


class Cost(NamedTuple):
    """What a program took."""

    seconds: float
    processor: float
    """Seconds."""
    megabytes: float


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--claims", type=int, default=1_000_000)
    options.add_argument("--articles", type=int, default=600)
    options.add_argument("--folder", help="Where the stores are made. Default: a temporary one.")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        measure_encodings()
        measure_import(Path(folder), chosen.articles)
        measure_export(Path(folder), chosen.claims)
        measure_workbook(Path(folder), min(chosen.claims, MANY))
        measure_applying(Path(folder), min(chosen.claims, MANY))


def measure_encodings() -> None:
    texts = {
        language: "\n".join(
            json.loads(path.read_text(encoding="utf-8"))["text"]
            for path in sorted(GOLD.glob(f"{language}-*.json"))
        )
        for language in ("ru", "uk")
    }
    for encoding, language in (
        *(("cp1251", "ru"), ("koi8-r", "ru"), ("cp866", "ru"), ("iso-8859-5", "ru")),
        *(("mac-cyrillic", "ru"), ("cp1251", "uk"), ("koi8-u", "uk")),
    ):
        shares = (
            f"{found_share(texts[language], encoding, length):7.1%}" for length in (10, 20, 40, 80)
        )
        print(f"{f'{encoding} {language}: 10, 20, 40, 80 letters':<44}", *shares)


def found_share(text: str, encoding: str, length: int, rounds: int = 500) -> float:
    """How many fragments of a text are read in the right encoding."""
    chance = random.Random(length)
    starts = (chance.randrange(len(text) - length) for _ in range(rounds))
    fragments = [text[start : start + length].encode(encoding, "ignore") for start in starts]
    right = [
        fragment.decode(likeliest_encoding(fragment) or "ascii", "replace")
        == fragment.decode(encoding)
        for fragment in fragments
    ]
    return sum(right) / len(right)


def measure_import(folder: Path, articles: int) -> None:
    path = folder / "many.jsonl"
    path.write_text("".join(f"{json.dumps({'text': text})}\n" for text in different(articles)))
    processors = sorted(os.sched_getaffinity(0))
    best: dict[int, float] = {}
    for turn in range(3):  # taking turns, the quietest counts
        for used in ([processors[0]], processors):
            words = [*workbench(folder / f"{len(used)}-{turn}.db"), "import", path]
            seconds = run(words, used).seconds
            best[len(used)] = min(seconds, best.get(len(used), seconds))
    for used_by, seconds in best.items():
        print(f"{f'import on {used_by}':<44}{articles / seconds:8.1f} articles/s")
    faster = best[1] / best[len(processors)]
    print(f"{'all processors against one':<44}{faster:8.2f}×")


def different(count: int) -> Iterator[str]:
    """Articles that are no reprints of one another: the words of the seeds, shuffled in lines."""
    lines = [
        line
        for path in sorted(SEEDS.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if len(line) > 100
    ]
    chance = random.Random(1)
    for number in range(count):
        yield f"Article {number}\n\n" + "\n\n".join(chance.sample(lines, 8))


def measure_export(folder: Path, claims: int) -> None:
    small, large = folder / "small.db", folder / "large.db"
    for path, count in ((small, SMALL), (large, claims)):
        fill(path, count)
        settle_all(path)
    (folder / "same.sql").write_text(SAME_COLUMNS + ";")
    ours, theirs = [], []
    for _ in range(2):  # taking turns
        theirs.append(run(["sqlite3", "-csv", large, f".read {folder / 'same.sql'}"]))
        ours.append(run([*workbench(large), "export"]))
    ratio = min(cost.processor for cost in ours) / min(cost.processor for cost in theirs)
    print(
        f"{f'CSV of {claims:,} claims':<44}{ours[-1].processor:8.1f} s, {ratio:.2f}× sqlite3 -csv"
    )
    growth = ours[-1].megabytes / run([*workbench(small), "export"]).megabytes
    print(f"{'its memory':<44}{ours[-1].megabytes:8.1f} MB, {growth:.2f}× that at {SMALL:,}")


def measure_workbook(folder: Path, claims: int) -> None:
    store = folder / "workbook.db"
    fill(store, claims)
    settle_all(store)
    costs: dict[str, list[float]] = {"csv": [], "xlsx": []}
    for _ in range(2):  # taking turns
        for form, seconds in costs.items():
            export = [
                *workbench(store),
                "export",
                "--force",
                "--format",
                form,
                "-o",
                folder / f"all.{form}",
            ]
            seconds.append(run(export).processor)
    ratio = min(costs["xlsx"]) / min(costs["csv"])
    print(
        f"{f'workbook of {claims:,} claims':<44}{min(costs['xlsx']):8.1f} s, {ratio:.1f}× our CSV"
    )


def measure_applying(folder: Path, claims: int) -> None:
    """A table of which every row is edited, in UTF-8 and in the encoding of an old spreadsheet."""
    for encoding in ("utf-8-sig", "cp1251"):
        store, table = folder / f"{encoding}.db", folder / "edited.csv"
        fill(store, claims)
        settle_all(store)
        run([*workbench(store), "export", "--force", "-o", table])
        edited = table.with_name(f"edited-{encoding}.csv")
        edit_all(table, edited, encoding)
        cost = run([*workbench(store), "--reviewer", "olena", "apply", edited])
        row = f"{claims:,} edited rows in {encoding} come back"
        print(
            f"{row:<44}{cost.processor:8.1f} s, {cost.seconds:.1f} s beside others,"
            f" {cost.megabytes:.0f} MB"
        )


def edit_all(table: Path, edited: Path, encoding: str) -> None:
    """Edit two cells of each row, row by row: what we hold counts as memory of what we start."""
    with (
        table.open(encoding="utf-8-sig", newline="") as read,
        edited.open("w", encoding=encoding, errors="replace", newline="") as written,
    ):
        rows, writer = csv.reader(read), csv.writer(written)
        header = next(rows)
        writer.writerow(header)
        for row in rows:
            row[header.index("confidence")], row[header.index("note")] = "2", "См. таблицу"
            writer.writerow(row)


def settle_all(path: Path) -> None:
    """Let one reviewer have answered every claim, as the journal would have written it."""
    with ClaimStore(path) as store, store.connection.write():
        store.connection.execute(
            """
            INSERT OR REPLACE INTO answer
                (claim_id, reviewer, source_id, chain, confidence, status, reviewed_at)
            SELECT id, 'olena', origin_id, json_array(origin_id), 4, 'supported',
                   '2026-01-07T09:12:44.120+00:00'
            FROM claim
            """
        )
        store.connection.execute(
            """
            UPDATE claim
            SET settled_by = 'olena', settled_status = 'supported', settled_confidence = 4
            """
        )


def workbench(store: Path) -> list[str | Path]:
    return [sys.executable, "-m", "workbench", "--db", store]


def run(words: list[str | Path], processors: list[int] | None = None) -> Cost:
    """Run a program to its end, its output into nothing."""
    begun = time.perf_counter()
    program = subprocess.Popen(
        list(map(str, words)),
        stdout=subprocess.DEVNULL,
        preexec_fn=(lambda: os.sched_setaffinity(0, processors)) if processors else None,
    )
    _, status, usage = os.wait4(program.pid, 0)
    assert status == 0, f"{words} failed"
    seconds = time.perf_counter() - begun
    return Cost(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
