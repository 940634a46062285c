"""Copies of a store are checked, nothing is ever overwritten, and a check finds what is wrong."""

import os
import sqlite3

import pytest

from claims_db import ClaimStore
from claims_db.backup import back_up, restore
from claims_db.check import find_problems
from claims_db.errors import (
    CorruptStore,
    FileInTheWay,
    NotAStore,
    StoreElsewhere,
    StoreError,
    StoreLocked,
    StoreMoved,
)
from claims_db.figures.agreement import agreement as agreement_of
from claims_db.figures.agreement import alpha, nominal, ordinal
from claims_db.file.backup import back_up_before
from claims_db.file.creation import PAGE_SIZE
from claims_db.rebuild import rebuild
from tests.store.drawing import add_drawn, contents, settle


def test_a_backup_is_a_store_with_everything_in_it(store, prices, tmp_path):
    settle(store, prices[0], status="refuted")

    back_up(store.path, tmp_path / "copy.db")

    with ClaimStore(tmp_path / "copy.db") as copy:
        assert contents(copy, status="refuted") == ["Prices rose 5 %."]
        assert list(find_problems(copy)) == []
    assert sorted(os.listdir(tmp_path)) == sorted(["claims.db", "claims.db-journal", "copy.db"])


def test_a_backup_overwrites_nothing(store, tmp_path):
    (tmp_path / "copy.db").write_text("precious")

    with pytest.raises(FileInTheWay):
        back_up(store.path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"


def test_a_backup_into_a_folder_that_is_not_there_is_refused(store, tmp_path):
    with pytest.raises(StoreError):
        back_up(store.path, tmp_path / "nowhere" / "copy.db")


def test_a_restored_store_keeps_the_old_one_beside_it(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    settle(store, prices[0], status="refuted")

    kept = restore(tmp_path / "copy.db", store.path)

    with ClaimStore(store.path) as restored, ClaimStore(kept) as old:
        assert contents(restored, status="refuted") == []
        assert contents(old, status="refuted") == ["Prices rose 5 %."]
    with pytest.raises(StoreMoved):
        settle(store, prices[1])


def test_a_damaged_store_is_kept_too_when_a_backup_takes_its_place(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    store.path.write_bytes(b"\0" * 5000)

    kept = restore(tmp_path / "copy.db", store.path)

    assert kept.read_bytes() == b"\0" * 5000
    with ClaimStore(store.path) as restored:
        assert len(contents(restored)) == 3


def test_a_lost_store_is_restored(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    store.path.unlink()

    assert restore(tmp_path / "copy.db", store.path) is None
    with ClaimStore(store.path) as restored:
        assert len(contents(restored)) == 3


def test_what_is_no_sound_backup_is_not_restored(store, prices, tmp_path):
    (tmp_path / "no.db").write_text("no store")
    back_up(store.path, tmp_path / "cut.db")
    os.truncate(tmp_path / "cut.db", 40_960)

    with pytest.raises(NotAStore):
        restore(tmp_path / "no.db", store.path)
    with pytest.raises(CorruptStore):
        restore(tmp_path / "cut.db", store.path)
    settle(store, prices[0])
    assert list(find_problems(store)) == []


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


def test_restoring_a_store_with_a_hot_journal_does_not_mix_the_two(store, prices, tmp_path):
    back_up(store.path, tmp_path / "copy.db")
    store.close()
    journal = store.path.with_name("claims.db-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 1000)

    restore(tmp_path / "copy.db", store.path)

    assert not journal.exists() or journal.stat().st_size == 0
    with ClaimStore(store.path) as restored:
        assert list(find_problems(restored)) == []


def test_an_open_store_that_is_gone_is_copied(store, prices, tmp_path):
    settle(store, prices[0])
    store.path.unlink()

    with store.copied_to(store.path) as copy:
        assert copy.articles.progress().reviewed == 1
        assert list(find_problems(copy)) == []


def test_a_copy_waits_for_others_no_longer_than_its_store_did(store, tmp_path):
    store.connection.wait_at_most(0.01)
    with store.copied_to(tmp_path / "copy.db") as copy:
        assert copy.connection.patience == 0.01
        (row,) = copy.connection.rows("PRAGMA busy_timeout")
        assert row["timeout"] == 10


def test_a_copy_of_a_locked_store_is_refused(store, tmp_path):
    store.connection.sqlite.execute("PRAGMA busy_timeout = 10")
    with sqlite3.connect(store.path, isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreLocked, match=r"claims\.db"):
            store.copied_to(tmp_path / "copy.db")
        other.execute("ROLLBACK")
    other.close()
    assert not (tmp_path / "copy.db").exists()


def test_a_copy_made_while_others_write_is_of_one_moment(store, tmp_path):
    claims = add_drawn(store, "|A.||B.|")
    with sqlite3.connect(store.path, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE claim SET score = 0.9")
        back_up(store.path, tmp_path / "copy.db")
        other.execute("ROLLBACK")
    other.close()
    with ClaimStore(tmp_path / "copy.db") as copy:
        assert copy.claims.get(claims[0], reviewer="").score == 0


def test_there_is_a_store_at_every_moment_of_a_restore(store, prices, tmp_path, monkeypatch):
    back_up(store.path, tmp_path / "copy.db")
    seen = []

    def watched(name):
        real = getattr(os, name)

        def call(*words, **more):
            seen.append((name, store.path.exists()))
            done = real(*words, **more)
            seen.append((name, store.path.exists()))
            return done

        return call

    for name in ("link", "replace", "unlink", "rename"):
        monkeypatch.setattr(os, name, watched(name))

    restore(tmp_path / "copy.db", store.path)

    assert {"link", "replace"} <= {name for name, _ in seen}
    assert all(there for _, there in seen)


def test_a_restore_that_is_broken_off_leaves_the_store_as_it_was(
    store, prices, tmp_path, monkeypatch
):
    back_up(store.path, tmp_path / "copy.db")
    settle(store, prices[0], status="refuted")

    def end(*words):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", end)
    with pytest.raises(KeyboardInterrupt):
        restore(tmp_path / "copy.db", store.path)

    assert contents(store, status="refuted") == ["Prices rose 5 %."]
    settle(store, prices[1])


def test_no_new_store_is_begun_beside_an_old_one_of_another_name(store, prices):
    kept = store.path.with_name("claims-before-20260106-100000.db")
    store.close()
    store.path.rename(kept)

    with pytest.raises(StoreElsewhere, match=f"workbench restore {kept}"):
        ClaimStore(store.path)
    restore(kept, store.path)

    with ClaimStore(store.path) as again:
        assert len(contents(again)) == 3


@pytest.mark.skipif(os.name != "posix", reason="permissions are others there")
def test_nobody_else_can_read_a_store_its_journal_or_its_copies(tmp_path):
    before = os.umask(0o022)
    try:
        with ClaimStore(tmp_path / "new" / "claims.db") as store:
            claims = add_drawn(store, "|Prices rose.|")
            settle(store, claims[0])
            back_up(store.path, store.path.with_name("copy.db"))
            back_up_before(store.path, "merge")
            restore(store.path.with_name("copy.db"), store.path)
    finally:
        os.umask(before)

    files = list((tmp_path / "new").iterdir())
    assert len(files) >= 5
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


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
