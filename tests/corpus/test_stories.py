"""What articles say alike is one story, however it is worded; another figure is another one."""

import os
import pickle
import random
from collections.abc import Iterable
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from claims_db.text.figures import figures
from claims_db.text.guard import gist
from tests.corpus.events import told
from tests.text.pairs import pairs
from workbench.corpus.errors import LostProcess
from workbench.corpus.joining import Joining, saying_the_same
from workbench.corpus.minhash import likest, meeting, signature
from workbench.corpus.processes import in_order
from workbench.corpus.spool import Spool, entry
from workbench.corpus.stories import stories, write_stories
from workbench.corpus.story_rows import moment, story_row


def claim(number: int, says: str, **more: Any) -> dict[str, Any]:
    """A row of the table of claims."""
    row = {
        "article": f"{number:016x}{0:016x}",
        "start": 0,
        "content": says,
        "publisher": f"Outlet {number}",
        "published": None,
        "language": "en",
        "chain": [],
        "retells": None,
        "check_worthiness": 0.5,
    } | more
    read = figures(says, row["published"] or "")
    columns = ("kind", "value", "unit", "bound")
    row["figures"] = [{name: getattr(one, name) for name in columns} for one in read]
    return row


def found(claims: Iterable[dict[str, Any]], folder: Path) -> list[list[dict[str, Any]]]:
    spool = Spool(folder / "spool")
    for one in claims:
        spool.add(entry(one))
    try:
        return list(stories(spool))
    finally:
        spool.close()


def test_five_hundred_rewrites_of_a_hundred_events_are_told_apart(tmp_path: Path) -> None:
    wordings = list(told())
    rows = [claim(n, one.says, language=one.language) for n, one in enumerate(wordings)]

    groups = [[int(c["article"][:16], 16) for c in group] for group in found(rows, tmp_path)]

    joined = {pair for group in groups for pair in combinations(sorted(group), 2)}
    meant = {
        (a, b)
        for a, b in combinations(range(len(wordings)), 2)
        if wordings[a].event == wordings[b].event
    }
    assert len([one for one in wordings if one.event > 0]) == 500
    assert len(joined & meant) >= 0.95 * len(joined)
    assert len(joined & meant) >= 0.85 * len(meant)
    changed = [(a, b) for a, b in joined if wordings[a].event == -wordings[b].event]
    assert changed == []


def test_of_the_pairs_written_by_hand_nine_in_ten_meet_and_nothing_that_is_changed(
    tmp_path: Path,
) -> None:
    some = list(pairs("en", "ru", "uk"))
    says = list(dict.fromkeys(wording for pair in some for wording in (pair.one, pair.other)))
    groups = found((claim(n, one) for n, one in enumerate(says)), tmp_path)
    group = {one["content"]: number for number, told in enumerate(groups) for one in told}

    met = [p for p in some if p.one in group and group[p.one] == group.get(p.other)]

    assert sum(pair.relation == "same" for pair in met) >= 90
    assert [pair for pair in met if pair.relation != "same"] == []


def test_the_order_of_the_claims_changes_nothing(tmp_path: Path) -> None:
    rows = [claim(n, one.says) for n, one in enumerate(told(20))]

    first = found(rows, tmp_path / "one")
    again = found(random.Random(1).sample(rows, len(rows)), tmp_path / "two")

    assert first == again


def test_russian_and_ukrainian_meet_where_names_and_figures_do(tmp_path: Path) -> None:
    rows = [
        claim(1, "В Харькове в субботу погибли 5 человек.", language="ru"),
        claim(2, "У Харкові в суботу загинули п'ятеро людей.", language="uk"),
        claim(3, "У Харкові в суботу загинули 7 людей.", language="uk"),
    ]

    (group,) = found(rows, tmp_path)

    assert story_row(group)["languages"] == ["ru", "uk"]
    assert [int(one["article"][:16], 16) for one in group] == [1, 2]


def test_what_one_article_says_twice_is_no_story(tmp_path: Path) -> None:
    once = claim(1, "A fire at a warehouse in Lowmere killed 16 people.")

    assert found([once, once | {"start": 90}], tmp_path) == []


def test_a_story_tells_outlets_origins_when_it_began_and_how_it_spread() -> None:
    says = "Prices rose by 5 %."
    reuters = {"name": "Reuters", "type": "agency", "start": 0, "end": 7, "cue": None}
    row = story_row(
        [
            claim(1, says, published="2026-05-12T10:40:00+03:00", chain=[reuters]),
            claim(2, says, published="2026-05-12T07:05:00+00:00", chain=[reuters]),
            claim(3, says, published="2026-05-12T09:00:00+00:00", check_worthiness=0.9),
            claim(4, says, retells="Reuters"),
        ]
    )

    assert (row["outlets"], row["independent_origins"], row["origins"]) == (
        4, 2, ["Outlet 3", "Reuters"],
    )  # fmt: skip
    assert (row["first_seen"], row["first_publisher"]) == ("2026-05-12T07:05Z", "Outlet 2")
    assert row["spread"] == [
        {"hour": "2026-05-12T07", "claims": 2},
        {"hour": "2026-05-12T09", "claims": 1},
    ]
    assert row["worth"] == 0.9


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2026-05-12", "2026-05-12"),
        ("2026-05-12T01:00:00+03:00", "2026-05-11T22:00Z"),
        (None, ""),
        ("yesterday at noon", ""),
    ],
)
def test_a_moment_is_told_in_universal_time(published: str | None, told: str) -> None:
    assert moment(published) == told


def test_stories_are_the_same_with_however_many_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("pyarrow", reason="the extra `corpus` is not installed")
    from pyarrow import Table
    from pyarrow.parquet import read_table, write_table

    rows = [claim(n, one.says, language=one.language) for n, one in enumerate(told())]
    for row in rows:
        row["chain"] = [{"name": "Reuters", "type": "agency"}]
    write_table(Table.from_pylist(rows), tmp_path / "claims.parquet")
    monkeypatch.setattr("workbench.corpus.stories.READ_AT_ONCE", 60)
    monkeypatch.setattr("workbench.corpus.joining.AT_ONCE", 100)

    def made(processes: int) -> list[dict[str, Any]]:
        folder = tmp_path / str(processes) / "stories"
        assert write_stories([tmp_path / "claims.parquet"], folder, processes) > 50
        rows: list[dict[str, Any]] = read_table(folder).to_pylist()
        return rows

    assert made(1) == made(3)


def end_at_three(number: int) -> int:
    """Ends its process as a system that is short of memory does."""
    if number == 3:
        os._exit(9)
    return number


@pytest.mark.slow
def test_a_process_that_is_ended_is_told_in_one_line() -> None:
    with pytest.raises(LostProcess, match="the stories: could not be found"):
        list(in_order(end_at_three, range(10), 2))


def test_a_claim_between_two_figures_joins_one_of_them_alone() -> None:
    says = ["16 people died in Lowmere", "People died in Lowmere", "18 people died in Lowmere"]
    gists = [gist(one) for one in says]
    joining = Joining(gists.__getitem__)
    pairs = np.array([(0, 1), (1, 2), (0, 2)])

    joining.join(saying_the_same(pairs, lambda number: pickle.dumps(gists[number]), 1))

    assert joining.group(0) != joining.group(2)


def test_a_signature_is_of_the_stems_whatever_their_order() -> None:
    assert (signature(["fire", "plant"]) == signature(["plant", "fire"])).all()
    assert signature([]).tolist() == [0] * 48


def test_the_likest_pairs_are_the_same_whether_all_are_known_at_once_or_some_by_some() -> None:
    chance = np.random.default_rng(1)
    places = np.sort(chance.integers(0, 40, (2_000, 2)), axis=1).astype(np.uint64)
    unlike = places.sum(axis=1) % np.uint64(30)  # a pair is as unlike whenever it is met
    pairs = unlike << np.uint64(58) | places[:, 0] << np.uint64(29) | places[:, 1]

    some = np.empty(0, np.uint64)
    for part in np.split(pairs, 8):
        some = likest(np.concatenate([some, part]))

    assert some.tolist() == likest(pairs.copy()).tolist()
    assert len(some) < len(set(pairs.tolist()))


def test_what_meets_is_told_by_its_place_the_likest_first_and_nothing_meets_nothing() -> None:
    said = [signature(words.split()) for words in ("a b c d", "e f", "a b c d", "a b c x")]

    pairs = meeting(np.array(said), np.array([3, 2, 1, 0]))

    assert pairs.tolist()[0] == [1, 3]
    assert sorted(pairs.tolist()) == [[0, 1], [0, 3], [1, 3]]
    assert meeting(np.array(said[:1]), np.array([0])).tolist() == []
