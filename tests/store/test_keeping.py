"""A store is found sound or not, and all that follows from its journal is computed anew."""

import os
from contextlib import suppress
from uuid import uuid4

import pytest

from claims_db import ClaimStore
from claims_db.check import find_problems
from claims_db.check.rebuild import rebuild
from claims_db.figures.agreement import agreement as agreement_of
from claims_db.figures.agreement import alpha, nominal, ordinal
from claims_db.file.creation import PAGE_SIZE
from claims_db.file.errors import StoreLocked
from tests.store.drawing import add_drawn, contents, settle


def test_a_store_in_use_is_sound(store, prices):
    settle(store, prices[0])
    settle(store, prices[0], reviewer="boris", status="refuted")
    store.disputes.adjudicate(prices[0], "boris", reviewer="chief")
    store.editing.split_claim(prices[2], 35, reviewer="anna")
    store.editing.merge_with_next(prices[0], reviewer="anna")
    store.journal.record_evidence(prices[0], [{"url": "https://a.example"}], reviewer="anna")
    store.journal.record_note(prices[0], "ё", reviewer="anna")
    store.journal.undo("anna")
    store.journal.undo("anna")
    store.editing.drop_claim(prices[2], reviewer="anna")

    assert list(find_problems(store)) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE progress SET reviewed = 7", "the store: the count of claims is wrong"),
        ("UPDATE article SET claims = 7", "a1: the count of its claims is wrong"),
        ("UPDATE source SET uses = 7 WHERE name = 'CNN'", "CNN: the count of uses is wrong"),
        ("UPDATE answer SET status = 'refuted'", "answers do not follow"),
        ("UPDATE claim SET settled_status = 'refuted' WHERE id = 1", "status that stands"),
        ("UPDATE claim SET end = end - 1 WHERE id = 2", "where it stands"),
        ("DELETE FROM undo_list", "anna can undo"),
        ("DROP TRIGGER decision_is_never_deleted", "decision_is_never_deleted"),
        ("DROP INDEX claim_by_worth", "claim_by_worth"),
    ],
)
def test_a_check_finds_what_is_wrong(store, prices, statement, problem):
    settle(store, prices[0])
    store.editing.split_claim(prices[1], 23, reviewer="anna")
    with store.connection.write():
        store.connection.execute(statement)

    assert any(problem in line for line in find_problems(store))


def test_what_is_decided_while_a_store_is_checked_is_nothing_wrong_with_it(
    store, prices, path, monkeypatch
):
    settle(store, prices[0])
    with ClaimStore(path) as another:
        another.connection.wait_at_most(0.01)

        def meanwhile(read):
            def then_read(*whose):
                with suppress(StoreLocked):
                    another.journal.record_note(prices[0], str(uuid4()), reviewer="anna")
                return read(*whose)

            return then_read

        for part, name in ((store.undo_list, "followed"), (store.replay, "present")):
            monkeypatch.setattr(part, name, meanwhile(getattr(part, name)))

        assert list(find_problems(store)) == []


def test_a_check_finds_a_damaged_page(store, prices):
    settle(store, prices[0])
    root = store.connection.row("SELECT rootpage FROM sqlite_schema WHERE name = 'claim_in_order'")
    store.close()
    with store.path.open("r+b") as file:
        file.seek((root[0] - 1) * PAGE_SIZE + 8)
        file.write(os.urandom(PAGE_SIZE - 8))

    with ClaimStore(store.path) as damaged:
        assert any("damaged" in line for line in find_problems(damaged))


# Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), examples A and B
TWO_OBSERVERS = [
    ("0100000010", "1110010000", 0.095),
    ("aabbdcccedda", "babbbccceddd", 0.692),
]
# example C: missing answers
EXAMPLE = [
    [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
    [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
]  # fmt: skip


def test_alpha_is_krippendorffs_own():
    for one, other, expected in TWO_OBSERVERS:
        pairs = list(zip(one, other, strict=True))
        assert alpha(pairs, nominal) == pytest.approx(expected, abs=0.0005)
    assert alpha(EXAMPLE, nominal) == pytest.approx(0.743, abs=0.0005)
    assert alpha(EXAMPLE, ordinal) == pytest.approx(0.815, abs=0.0005)


def test_agreement_is_told_for_each_field(store, prices):
    for claim in prices:
        settle(store, claim, reviewer="anna", status="refuted", confidence=claim)
        settle(store, claim, reviewer="boris", status="refuted", confidence=claim)
    settle(store, prices[0], reviewer="boris", status="supported")

    told = agreement_of(store)

    assert told["source"] is None
    assert told["status"] == pytest.approx(0.0)
    assert told["confidence"] == pytest.approx(alpha([[1, 4], [2, 2], [3, 3]], ordinal))
    assert agreement_of(store)["status"] < 1


def test_one_reviewer_alone_agrees_with_nobody(store, prices):
    settle(store, prices[0])

    assert set(agreement_of(store).values()) == {None}


def test_the_undo_list_follows_from_the_journal(store, prices):
    for status in ("refuted", "supported"):
        store.journal.record_status(prices[0], status, reviewer="anna")
    store.journal.undo("anna")

    assert list(store.undo_list.followed("anna").values()) == [False, True]


def test_what_can_be_undone_follows_from_a_long_journal_as_fast_as_it_is_read(store, prices):
    with store.connection.write():
        store.connection.execute(
            """
            INSERT INTO decision (uuid, made_at, reviewer, act)
            SELECT printf('%08d', value), '2026-01-06T10:00:00+00:00', 'anna', 'answer'
            FROM json_each('[' || :numbers || ']')
            """,
            numbers=",".join(map(str, range(100_000))),
        )

    assert len(store.undo_list.followed("anna")) == 100_000


def test_versions_that_come_in_one_moment_stay_in_their_order(store):
    ids = "SELECT MAX(id) AS last FROM article"
    for number in range(10):
        add_drawn(
            store,
            f"|Prices fell {number} times.|",
            url="https://b.example/",
            version_of=store.connection.rows(ids)[0]["last"] if number else None,
        )
    before = everything_in(store)

    rebuild(store)

    assert everything_in(store) == before


def test_a_rebuild_computes_anew_all_that_follows(store, prices):
    settle(store, prices[0], note="see there", status="refuted")
    settle(store, prices[0], reviewer="boris")
    store.disputes.adjudicate(prices[0], "anna", reviewer="chief")
    store.journal.record_evidence(prices[1], [{"url": "https://a.example"}], reviewer="anna")
    store.editing.split_claim(prices[2], 35, reviewer="anna")
    store.source_editing.merge(store.sources.named("dpa").id, 1, reviewer="anna")
    add_drawn(store, "|Prices fell.|", url="https://a.example/?utm_source=x")
    add_drawn(store, "|Prices fell again.|", url="https://a.example/", version_of=2)
    before = everything_in(store)
    with store.connection.write():
        for statement in (
            *("DELETE FROM answer", "DELETE FROM evidence", "DELETE FROM undo_list"),
            "UPDATE claim SET settled_by = NULL, settled_status = 'unreviewed',"
            " adjudicated_for = NULL, settled_confidence = 3, origin_id = 5, relay_id = 5,"
            " wording_key = 1",
            "UPDATE claim SET gone = 'superseded', content = 'x' WHERE id = 4",
            "UPDATE article SET claims = 9, reviewed = 9, disputed = 9, address = 'x'",
            "UPDATE article SET version_of = NULL",
            "UPDATE progress SET claims = 99, articles = 99",
            "UPDATE source SET uses = 9, same_as = NULL, merged_into = NULL",
            "DELETE FROM source_trigram",
            "DELETE FROM article_source",
            "INSERT INTO claim_search (claim_search) VALUES ('delete-all')",
            "INSERT INTO article_search (article_search) VALUES ('delete-all')",
        ):
            store.connection.execute(statement)

    assert list(find_problems(store))
    rebuild(store)

    assert everything_in(store) == before
    assert list(find_problems(store)) == []
    assert contents(store, words="there") == ["Prices rose 5 %."]
    assert store.search.articles("again") == [3]
    assert store.sources.find("рейтер")


def everything_in(store):
    """Every row of every table but those of the indexes of words, which keep no text."""
    tables = [
        row["name"]
        for row in store.connection.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not row["name"].startswith(("claim_search", "article_search", "claim_stems"))
    ]
    return {
        table: sorted(map(repr, map(tuple, store.connection.rows(f"SELECT * FROM {table}"))))
        for table in tables
    }
