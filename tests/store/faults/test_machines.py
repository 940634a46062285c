"""Three machines that work apart and merge now and then end with the same store.

`WORKBENCH_FAULTS=full` lets them do so 1,000 times.
"""

import os
import random
import shutil
from pathlib import Path

import pytest

from claims_db import ClaimsDBError, ClaimStore
from claims_db.check import find_problems
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, settle
from tests.store.faults.reviewer import act_at_random, make_store
from tests.store.test_merging import state

FULL = os.environ.get("WORKBENCH_FAULTS") == "full"
TIMES = 1_000 if FULL else 6


@pytest.mark.slow
@pytest.mark.parametrize("part", range(2))
def test_machines_that_merge_agree(tmp_path, part):
    for number in range(part, TIMES, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        work_apart(folder, random.Random(f"{os.environ.get('WORKBENCH_SEED', '')}{number}"))
        shutil.rmtree(folder)


def work_apart(folder: Path, chance: random.Random) -> None:
    first = make_store(folder / "0.db", articles=2)
    paths = [first, *(Path(shutil.copy(first, folder / f"{n}.db")) for n in (1, 2))]
    for _ in range(2):
        for path in paths:
            with ClaimStore(path) as store:
                store.connection.sqlite.execute("PRAGMA synchronous=OFF")
                work(store, chance, path.name)
        merge_all(folder, paths, chance)


def work(store: ClaimStore, chance: random.Random, machine: str) -> None:
    """What a few reviewers do on one machine before the next merge."""
    for _ in range(chance.randrange(12)):
        reviewer = chance.choice(["anna", "boris", machine])
        act_at_random(store, reviewer, chance)
        lines = store.claims.lines_from((0, 0), 60, reviewer=reviewer)
        if not lines:  # all dropped
            return
        line = chance.choice(lines)
        sources = chance.sample(range(1, 6), 2)
        try:
            match chance.randrange(19):
                case 0:
                    answers = [answer.reviewer for answer in store.claims.answers(line.id)]
                    store.disputes.adjudicate(
                        line.id, chance.choice([*answers, None]), reviewer=reviewer
                    )
                case 1:
                    store.source_editing.merge(*sources, reviewer=reviewer)
                case 2:
                    store.editing.drop_claim(line.id, reviewer=reviewer)
                case 3:
                    start = chance.randrange(line.start, line.end)
                    store.editing.move_edge(line.id, start=start, reviewer=reviewer)
                case 4:
                    add_drawn(store, f"|News {chance.randrange(4)}.| |More.|", title=machine)
                case 5:
                    name = chance.choice(NAMES).format(chance.randrange(3))
                    store.sources.add(name, chance.choice(TYPES))
                case 8:
                    store.editing.set_kind([line.id], chance.choice(KINDS), reviewer=reviewer)
                case 9:
                    name = chance.choice(NAMES).format(chance.randrange(3))
                    store.source_editing.rename(sources[0], name, reviewer=reviewer)
                case 10:
                    publisher = chance.choice(["УНН", "The Post", "Reuters"])
                    store.article_editing.edit(
                        line.article_id, reviewer=reviewer, publisher=publisher
                    )
                case 11:
                    store.article_editing.edit(
                        line.article_id, reviewer=reviewer, author=machine, language="uk"
                    )
                case 12:
                    if not chance.randrange(3):
                        store.article_editing.remove(line.article_id, reviewer=reviewer)
                case 13:
                    about = chance.choice([{"claims": [line.id]}, {"articles": [line.article_id]}])
                    to = chance.choice(["anna", "boris", None])
                    store.assigning.assign(to, **about, reviewer=reviewer)
                case 14:
                    asked = store.questions.ask("Mayor", machine, claim=line.id, reviewer=reviewer)
                    if chance.randrange(2):
                        store.questions.reply(asked, "answered", machine, reviewer=reviewer)
                case 15:
                    store.second_look.approve([line.id], reviewer=reviewer)
                case 16:
                    store.second_look.send_back([line.id], machine, reviewer=reviewer)
                case 17:
                    store.publishing.waive([line.id], "evidence", machine, reviewer=reviewer)
                case 18:
                    store.publishing.sign_off(line.article_id, reviewer=reviewer)
                    url = f"https://{machine}.example"
                    store.publishing.publish(line.article_id, url, "2026-01-06", reviewer=reviewer)
                case 6:
                    settle(store, line.id, reviewer=reviewer, status="refuted")
        except ClaimsDBError:  # what cannot be done is not done
            pass


NAMES = ["Source {}", "Source {} Ltd", "ООО «Source {}»"]
KINDS = ["fact", "plan", "opinion"]
TYPES = ["agency", "official", "unnamed"]


def merge_all(folder: Path, paths: list[Path], chance: random.Random) -> None:
    """Merge copies of all into each, in an order of its own; assert that all agree."""
    copies = [Path(shutil.copy(path, folder / f"copy-of-{path.name}")) for path in paths]
    states = []
    for path in paths:
        with ClaimStore(path) as store:
            for copied in chance.sample(copies, len(copies)):
                merge_store(store, copied)
            assert list(find_problems(store)) == []
            states.append(state(store))
    assert states[0] == states[1] == states[2]
