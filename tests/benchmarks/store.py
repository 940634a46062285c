"""What the store costs, as ratios measured in one run.

    python -m tests.benchmarks.store [--claims 1000000] [--folder FOLDER]

A decision against the bare statements that it cannot do without, at the same settings;
what the review does at a million claims against a thousand; an import against plain
`executemany` into the same tables. The two sides of each ratio take turns, so that what
else the machine does falls on both.
"""

import argparse
import random
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from claims_db import ClaimStore, Filter
from claims_db.articles.new_article import NewArticle
from claims_db.file.opened import configure
from claims_db.text.wording import words_of
from tests.benchmarks.filled import fill, make_article


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--claims", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=300)
    options.add_argument("--folder", help="Where the large store is kept for the next time.")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory(dir=chosen.folder) as temporary:
        folder = Path(temporary)
        kept = Path(chosen.folder) if chosen.folder else folder
        small, large = folder / "small.db", kept / f"{chosen.claims}.db"
        fill(small, 1_000)
        measure_import(folder)
        if not large.exists():
            seconds = fill(large, chosen.claims)
            print(f"{'filling the large store':<44}{chosen.claims / seconds:12,.0f} claims/s")
        with ClaimStore(small) as few, ClaimStore(large) as many:
            measure_decision(few, folder, chosen.rounds)
            measure_growth(few, many, chosen.rounds)


def measure_decision(store: ClaimStore, folder: Path, rounds: int) -> None:
    """A digit pressed against the bare transaction: insert the decision, update the claim."""
    ids = [line.id for line in store.claims.lines_from((0, 0), 10_000, reviewer="")]
    with closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare:
        configure(bare)
        bare.execute("CREATE TABLE decision (id INTEGER PRIMARY KEY, what TEXT)")
        bare.execute("CREATE TABLE claim (id INTEGER PRIMARY KEY, status TEXT)")
        bare.executemany("INSERT INTO claim VALUES (?, '')", [(number,) for number in ids])
        decide = decisions(store, random.Random(1))
        bare_chance = random.Random(2)

        def bare_decision() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO decision (what) VALUES (?)", ("x" * 120,))
            bare.execute(
                "UPDATE claim SET status = ? WHERE id = ?",
                (str(bare_chance.random()), bare_chance.choice(ids)),
            )
            bare.execute("COMMIT")

        report("a decision against the bare transaction", bare_decision, decide, rounds, 3)


def measure_growth(few: ClaimStore, many: ClaimStore, rounds: int) -> None:
    """What the review does at each key, in the large store against the small one."""
    works: dict[str, Callable[[ClaimStore, random.Random], Callable[[], object]]] = {
        "a decision": decisions,
        "undo and redo": undo_and_redo,
        "next unreviewed": lambda store, chance: (
            lambda: store.claims.next_unreviewed(place(store, chance))
        ),
        "progress": lambda store, chance: store.articles.progress,
        "a page of 256 lines": lambda store, chance: (
            lambda: store.claims.lines_from(place(store, chance), 256, reviewer="anna")
        ),
        "a claim whole": lambda store, chance: (
            lambda: store.claims.get(random_claim(store, chance), reviewer="anna")
        ),
        "earlier claims like one": lambda store, chance: (
            lambda: store.seen.of_claim(random_claim(store, chance))
        ),
    }
    filters = {
        "status": Filter(status="refuted"),
        "source": Filter(source=40),
        "reviewer": Filter(reviewer="anna"),
        "confidence": Filter(confidence=2),
        "check-worthiness": Filter(by_worth=True),
        "words": Filter(words="переговоры сторо"),
        "words that no claim has": Filter(words="переговоры пар"),
        "a common long word": Filter(words="переговоры"),
    }
    for name, only in filters.items():
        works[f"a page of 10, by {name}"] = page_of(only)
    for name, work in works.items():
        report(
            f"{name}: large against small",
            work(few, random.Random(3)),
            work(many, random.Random(3)),
            rounds,
            1.2,
        )


def page_of(only: Filter) -> Callable[[ClaimStore, random.Random], Callable[[], object]]:
    return lambda store, chance: (
        lambda: store.claims.lines_from(place(store, chance), 10, reviewer="anna", only=only)
    )


def decisions(store: ClaimStore, chance: random.Random) -> Callable[[], None]:
    """Digits pressed one after the other: source, confidence, status of an unreviewed claim."""
    pressed = 0
    claim = 0

    def decide() -> None:
        nonlocal pressed, claim
        field = pressed % 3
        if field == 0:
            claim = random_claim(store, chance)
        pressed += 1
        if field == 0:
            store.journal.record_source(claim, [chance.randrange(1, 40)], reviewer="boris")
        elif field == 1:
            store.journal.record_confidence(claim, chance.randrange(1, 6), reviewer="boris")
        else:
            store.journal.record_status(
                claim, chance.choice(["supported", "refuted"]), reviewer="boris"
            )

    return decide


def undo_and_redo(store: ClaimStore, chance: random.Random) -> Callable[[], None]:
    def there_and_back() -> None:
        store.journal.undo("boris")
        store.journal.redo("boris")

    return there_and_back


def random_claim(store: ClaimStore, chance: random.Random) -> int:
    highest = store.connection.row("SELECT MAX(id) FROM claim")
    assert highest is not None
    return chance.randrange(1, highest[0] + 1)


def place(store: ClaimStore, chance: random.Random) -> tuple[int, int]:
    """A key of the list in its first half, so that a whole page follows."""
    highest = store.connection.row("SELECT MAX(id) FROM article")
    assert highest is not None
    return chance.randrange(1, highest[0] // 2 + 1), 0


def measure_import(folder: Path) -> None:
    """Articles through the store against the same rows by `executemany`, article by article."""
    chance = random.Random(5)
    articles = [make_article(chance, number) for number in range(300)]
    with ClaimStore(folder / "imported.db") as store, ClaimStore(folder / "plain.db") as plain:
        ours, theirs = [], []
        for part in range(0, len(articles), 30):
            batch = articles[part : part + 30]
            begun = time.perf_counter()
            for article in batch:
                store.articles.add(article)
            ours.append(time.perf_counter() - begun)
            theirs += [insert_plainly(plain.connection.sqlite, store, one) for one in batch]
    ratio = sum(theirs) / sum(ours)
    print(f"{'import: rows a second against executemany':<44}{ratio:9.2f} ×  (to reach: ≥ 0.5)")


def insert_plainly(sqlite: sqlite3.Connection, store: ClaimStore, article: NewArticle) -> float:
    """Write the rows that the store made of an article, with nothing looked up or checked.

    Returns the seconds of writing them alone.
    """
    known = store.articles.with_text(article.text)
    assert known is not None
    number = known.article_id
    tables = {
        table: store.connection.rows(
            "SELECT * FROM " + table + " WHERE " + key + " = :number", number=number
        )
        for table, key in (
            ("article", "id"),
            ("article_text", "article_id"),
            ("claim", "article_id"),
            ("article_source", "article_id"),
        )
    }
    tables["chain_link"] = store.connection.rows(
        "SELECT * FROM chain_link WHERE claim_id IN (SELECT id FROM claim WHERE article_id = :id)",
        id=number,
    )
    searched = [
        (row["id"], words_of(row["content"] or article.text[row["start"] : row["end"]]))
        for row in tables["claim"]
    ]
    sqlite.execute("PRAGMA foreign_keys=OFF")
    begun = time.perf_counter()
    sqlite.execute("BEGIN IMMEDIATE")
    for table, rows in tables.items():
        if rows:
            marks = ", ".join("?" * len(rows[0]))
            sqlite.executemany(f"INSERT INTO {table} VALUES ({marks})", map(tuple, rows))
    sqlite.executemany(
        "INSERT INTO claim_search (rowid, content, note) VALUES (?, ?, '')", searched
    )
    sqlite.execute(
        "INSERT INTO article_search (rowid, title, publisher, text) VALUES (?, ?, ?, ?)",
        (number, words_of(article.title), words_of(article.publisher), words_of(article.text)),
    )
    sqlite.execute("COMMIT")
    return time.perf_counter() - begun


def report(
    name: str, one: Callable[[], object], other: Callable[[], object], rounds: int, most: float
) -> None:
    """Print how much more the other costs than the one, taking turns."""
    for work in (one, other):
        for _ in range(6):
            work()
    ours: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        for work, times in ((one, ours), (other, theirs)):
            begun = time.perf_counter()
            work()
            times.append(time.perf_counter() - begun)
    ratio = median(theirs) / median(ours)
    far = quantiles(theirs, n=100)[98] / quantiles(ours, n=100)[98]
    print(
        f"{name:<44}{ratio:9.2f} ×  (to reach: ≤ {most})"
        f"   {median(ours) * 1000:.3f} → {median(theirs) * 1000:.3f} ms, p99 {far:.2f} ×"
    )


if __name__ == "__main__":
    main()
