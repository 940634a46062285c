"""A reviewer in a process of her own, who says what was saved, and can be killed at any time.

What she was told is on the pipe as soon as the store has told her: each line is the id of
a decision that must never be lost.
"""

import os
import random
from pathlib import Path

from claims_db import ClaimsDBError, ClaimStore, StoreError
from claims_db.check import find_problems
from tests.store.drawing import add_drawn, draw

STATUSES = ("supported", "refuted", "not_enough_evidence", "conflicting", "not_checkable")
ARTICLE = "|Prices rose and wages fell.| |Rents stood still for a year.| |Nobody asked why.| "


def make_store(path: Path, articles: int = 4) -> Path:
    """A small store to be treated badly."""
    with ClaimStore(path) as store:
        for number in range(articles):
            add_drawn(store, f"{ARTICLE}End of {number}.", title=f"Article {number}")
    return path


def act_at_random(store: ClaimStore, reviewer: str, chance: random.Random) -> str | None:
    """Do one thing that a reviewer does; return the id of the decision, `None` if it was none."""
    lines = store.claims.lines_from((0, 0), 60, reviewer=reviewer)
    if not lines:  # all dropped
        return None
    line = chance.choice(lines)
    before = store.ledger.last_seq()
    try:
        match chance.randrange(10):
            case 0 | 1 | 2 | 3:
                store.journal.record_status(line.id, chance.choice(STATUSES), reviewer=reviewer)
            case 4:
                answers = {"source": [chance.randrange(1, 9)], "confidence": chance.randrange(1, 6)}
                ids = [one.id for one in chance.sample(lines, min(4, len(lines)))]
                store.journal.record_many(ids, reviewer=reviewer, **answers)
            case 5:
                store.journal.record_note(line.id, f"note {chance.random()}", reviewer=reviewer)
            case 6:
                store.journal.undo(reviewer)
            case 7:
                store.journal.redo(reviewer)
            case 8:
                text = store.articles.text(line.article_id)
                at = text.find(" ", line.start, line.end)
                store.editing.split_claim(line.id, at, reviewer=reviewer)
            case 9:
                store.editing.merge_with_next(line.id, reviewer=reviewer)
    except StoreError:
        raise
    except ClaimsDBError:  # nothing to undo, nothing to split
        return None
    latest = store.journal.latest(1, reviewer=reviewer)
    return latest[0].uuid if latest and latest[0].seq > before else None


def work(path: Path, reviewer: str, seed: int, acknowledged: int) -> None:
    """Act at random until killed; write the id of each decision once it is saved."""
    chance = random.Random(seed)
    with ClaimStore(path) as store:
        while True:
            take_in_at_random(store, chance)
            saved = act_at_random(store, reviewer, chance)
            if saved:
                os.write(acknowledged, f"{saved}\n".encode())


def take_in_at_random(store: ClaimStore, chance: random.Random) -> None:
    """Now and then import an article, which may be known already."""
    if chance.random() < 0.04:
        store.articles.add(draw(f"News {chance.randrange(40)}. " + "|May was hot and dry.| " * 12))


def assert_sound(path: Path, acknowledged: set[str]) -> None:
    """Nothing that was acknowledged is lost, nothing is torn, and all follows from the journal."""
    with ClaimStore(path) as store:
        here = {row["uuid"] for row in store.connection.rows("SELECT uuid FROM decision")}
        assert acknowledged <= here, f"lost: {acknowledged - here}"
        assert list(find_problems(store)) == []
