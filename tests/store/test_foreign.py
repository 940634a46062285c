"""A file that somebody else made, and what lies beside it, harms neither my files nor my store."""

import os
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from claims_db import ClaimStore
from claims_db.backup import back_up, restore
from claims_db.check import find_problems, find_remarks
from claims_db.file import foreign
from claims_db.file.creation import PAGE_SIZE
from claims_db.file.errors import HotJournal, StoreError, StrangeJournal, StrangeSchema, TooMuchWork
from claims_db.file.schema import expected, refuse_strange
from claims_db.file.store_file import JOURNAL_MAGIC
from claims_db.merging import merge_store
from tests.store.drawing import add_drawn, contents, settle
from tests.store.first_schema import unpack


@pytest.fixture
def other(tmp_path):
    """Another's store with one article, closed."""
    path = tmp_path / "theirs" / "other.db"
    with ClaimStore(path) as store:
        add_drawn(store, "|Prices rose.| |Wages fell.|", source="Reuters")
        settle(store, 1)
    return path


def leave_journal(store: Path, naming: Path) -> Path:
    """Put a journal beside a store that SQLite takes for one of a transaction over many files."""
    name = os.fsencode(naming)
    header = JOURNAL_MAGIC + struct.pack(
        ">IIIII", 0, 1, store.stat().st_size // PAGE_SIZE, 512, PAGE_SIZE
    )
    end = struct.pack(">II", len(name), sum(name)) + JOURNAL_MAGIC
    journal = store.with_name(store.name + "-journal")
    journal.write_bytes(header.ljust(512, b"\0") + struct.pack(">I", 0x40000001) + name + end)
    return journal


USES = {
    "merge": lambda mine, other, folder: merge_store(mine, other),
    "restore": lambda mine, other, folder: restore(other, folder / "restored.db"),
    "backup": lambda mine, other, folder: back_up(other, folder / "copy.db"),
    "open": lambda mine, other, folder: ClaimStore(other),
}


@pytest.mark.parametrize("use", USES)
def test_a_journal_beside_another_store_deletes_no_file(store, other, tmp_path, use):
    precious = tmp_path / "precious"
    precious.write_bytes(JOURNAL_MAGIC)
    leave_journal(other, naming=precious)

    with pytest.raises(StrangeJournal, match="Move the file that ends in -journal away"):
        USES[use](store, other, tmp_path)

    assert precious.read_bytes() == JOURNAL_MAGIC


def test_that_journal_would_have_deleted_it(other, tmp_path):
    """Else the test above would test nothing."""
    precious = tmp_path / "precious"
    precious.write_bytes(JOURNAL_MAGIC)
    leave_journal(other, naming=precious)

    with closing(sqlite3.connect(other)) as sqlite:
        sqlite.execute("SELECT * FROM article").fetchall()

    assert not precious.exists()


@pytest.mark.parametrize("use", USES)
def test_a_journal_that_is_a_link_overwrites_no_file(store, other, tmp_path, use):
    precious = tmp_path / "precious"
    precious.write_text("years of work")
    other.with_name("other.db-journal").unlink(missing_ok=True)
    other.with_name("other.db-journal").symlink_to(precious)

    with pytest.raises(StrangeJournal):
        USES[use](store, other, tmp_path)

    assert precious.read_text() == "years of work"


@pytest.mark.parametrize("ending", ["-journal", "-wal"])
@pytest.mark.parametrize("use", ["merge", "restore"])
def test_a_store_that_is_not_whole_without_its_journal_is_refused(
    store, other, tmp_path, ending, use
):
    other.with_name(other.name + ending).write_bytes(b"\0" * 600)

    with pytest.raises(HotJournal, match="check --db"):
        USES[use](store, other, tmp_path)


def test_merging_leaves_the_other_file_and_its_folder_as_they_were(store, other):
    before = other.read_bytes(), sorted(os.listdir(other.parent))
    other.chmod(0o400)

    merge_store(store, other)

    assert (other.read_bytes(), sorted(os.listdir(other.parent))) == before
    assert contents(store) == ["Prices rose.", "Wages fell."]


def test_a_store_of_an_earlier_version_is_merged_and_left_as_it_is(store, tmp_path):
    other = unpack(tmp_path)
    before = other.read_bytes()

    merge_store(store, other)

    assert other.read_bytes() == before
    assert contents(store, status="refuted") == ["Prices rose by 5 % in May"]
    assert list(find_problems(store)) == []


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT x FROM n"
STRANGE = {
    "a trigger under our name": (
        "DROP TRIGGER article_counted; CREATE TRIGGER article_counted AFTER INSERT ON article"
        " BEGIN DELETE FROM answer; END",
        'DROP TRIGGER "article_counted";',
    ),
    "a trigger of its own": (
        "CREATE TRIGGER t AFTER INSERT ON answer BEGIN UPDATE answer SET status = 'refuted'; END",
        'DROP TRIGGER "t";',
    ),
    "a view in place of a table": (
        "DROP TABLE draft; CREATE VIEW draft AS SELECT 'anna' AS reviewer",
        'DROP VIEW "draft";',
    ),
    "an endless view in place of one of ours": (
        f"DROP VIEW disputed; CREATE VIEW disputed AS {ENDLESS}",
        'DROP VIEW "disputed";',
    ),
    "a column that computes": (
        "ALTER TABLE answer ADD COLUMN more TEXT AS (hex(999)) VIRTUAL",
        "",
    ),
    "an index under our name": (
        "DROP INDEX claim_unsure; CREATE UNIQUE INDEX claim_unsure ON claim (id + kind)",
        'DROP INDEX "claim_unsure";',
    ),
    "a table of search under another kind": (
        "DROP TABLE claim_search; CREATE TABLE Claim_Search (content, note)",
        "",
    ),
}


@pytest.mark.parametrize("strange", STRANGE)
@pytest.mark.parametrize("use", ["merge", "restore", "open"])
def test_what_would_act_in_place_of_ours_is_refused_with_what_to_do(
    store, other, tmp_path, strange, use
):
    statement, removal = STRANGE[strange]
    with closing(sqlite3.connect(other)) as sqlite:
        sqlite.executescript(statement)

    with pytest.raises(StrangeSchema) as refusal:
        USES[use](store, other, tmp_path)

    assert refusal.value.statement == removal
    assert removal in str(refusal.value)
    assert "DROP TABLE" not in str(refusal.value), "no advice of ours deletes what she has decided"
    assert contents(store) == []


@pytest.mark.parametrize("strange", ["a trigger of its own", "a trigger under our name"])
def test_an_earlier_version_is_looked_at_before_it_is_brought_up_to_date(tmp_path, strange):
    path = unpack(tmp_path)
    with closing(sqlite3.connect(path)) as sqlite:
        sqlite.executescript(STRANGE[strange][0])
    before = path.read_bytes()

    with pytest.raises(StrangeSchema):
        ClaimStore(path)
    assert path.read_bytes() == before


def test_what_she_has_put_beside_ours_is_remarked_and_left(store, prices):
    with store.connection.write():
        for statement in (
            "CREATE TABLE rota (name TEXT)",
            "CREATE INDEX by_kind ON claim (kind)",
            "CREATE VIEW today AS SELECT * FROM article",
        ):
            store.connection.execute(statement)

    with ClaimStore(store.path) as again:
        assert list(find_problems(again)) == []
        assert [line.split(" is not")[0] for line in find_remarks(again)] == [
            "the index by_kind",
            "the table rota",
            "the view today",
        ]


def test_every_version_knows_its_own_schema(tmp_path):
    with closing(sqlite3.connect(unpack(tmp_path))) as first:
        refuse_strange(first, tmp_path, 1)
    for version in (1, 2, 3):
        assert expected(version)
    assert expected(99) is None


def test_columns_in_another_order_and_quoted_names_mean_the_same(store):
    with store.connection.write():
        store.connection.execute("DROP TABLE draft")
        store.connection.execute(
            """
            create table "draft" ( -- of hers
                claim_id INTEGER not null REFERENCES [claim] (id), reviewer TEXT NOT NULL,
                field TEXT NOT NULL CHECK (field IN ('note', 'evidence', 'wording')),
                text TEXT NOT NULL, saved_at TEXT NOT NULL,
                PRIMARY KEY (reviewer, claim_id, field)
            ) WITHOUT ROWID"""
            + (" , STRICT" if "STRICT" in expected(store.connection.version)["draft"].sql else "")
        )

    ClaimStore(store.path).close()


@pytest.mark.slow
def test_reading_another_store_ends(other, monkeypatch):
    monkeypatch.setattr(foreign, "STEPS_AT_LEAST", 1_000_000)

    with pytest.raises(TooMuchWork), foreign.opened_foreign(other) as sqlite:
        sqlite.execute(f"SELECT COUNT(*) FROM ({ENDLESS})").fetchall()


def test_another_store_cannot_be_written(other):
    with pytest.raises(StoreError), foreign.opened_foreign(other) as sqlite:
        sqlite.execute("DELETE FROM draft")


def test_no_copy_of_another_store_is_left_behind(store, other, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()
    merge_store(store, other)
    shutil.copyfile("/dev/null", other)
    with pytest.raises(StoreError):
        merge_store(store, other)

    assert list((tmp_path / "temporary").iterdir()) == []
