"""A store of an earlier schema is brought up to date once, after a backup, or left as it was."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from hashlib import sha256

import pytest

from claims_db import ClaimStore, StoreError
from claims_db.check import find_problems
from claims_db.file.errors import CorruptStore
from claims_db.file.migrations import bring_up_to_date
from claims_db.file.next_schema import take_on
from claims_db.file.schema import EARLIER
from claims_db.file.store_file import APPLICATION_ID, SCHEMA_VERSION
from claims_db.hub.queue import Aside, Queue
from claims_db.hub.sent import Position
from claims_db.text.wording import wording_key
from tests.store.drawing import add_drawn, contents, redraw
from tests.store.first_schema import unpack
from tests.store.sixth_schema import put_back

STEPS = """
import sys
from pathlib import Path
from claims_db.file.migrations import bring_up_to_date

def add_desk(database):
    database.table("article").add_column("desk", str, not_null_default="")

def require_desk(database):
    database.table("article").transform(types={"desk": str}, not_null={"desk"})
    database.table("article").update(1, {"desk": "foreign"})
"""


@pytest.fixture
def old(tmp_path):
    """A store of the present schema with one article, and steps beyond it to come."""
    path = tmp_path / "claims.db"
    with ClaimStore(path) as store:
        add_drawn(store, "|Prices rose.|")
    return path


def value(path, statement):
    with closing(sqlite3.connect(path)) as sqlite:
        return sqlite.execute(statement).fetchone()[0]


def schema_of(sqlite):
    """What a store has, but for comments and blanks."""
    rows = sqlite.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
    bare = (re.sub(r"--.*", "", sql) for (sql,) in rows)
    return {" ".join(re.findall(r"\w+|\S", statement)) for statement in bare}


def empty(folder, number):
    """Write an empty store of an earlier schema."""
    path = folder / "earlier.db"
    with closing(sqlite3.connect(path)) as sqlite:
        sqlite.executescript((EARLIER / f"schema-{number}.sql").read_text(encoding="utf-8"))
        marks = f"PRAGMA application_id={APPLICATION_ID}; PRAGMA user_version={number}"
        sqlite.executescript(marks)
    return path


def steps():
    namespace: dict[str, object] = {}
    exec(STEPS, namespace)
    return {SCHEMA_VERSION: namespace["add_desk"], SCHEMA_VERSION + 1: namespace["require_desk"]}


def test_every_step_is_taken_and_the_store_as_it_was_is_kept(old):
    bring_up_to_date(old, steps(), SCHEMA_VERSION + 2)

    assert value(old, "PRAGMA user_version") == SCHEMA_VERSION + 2
    assert value(old, "SELECT desk FROM article") == "foreign"
    assert value(old, "PRAGMA integrity_check") == "ok"
    kept = old.with_name(f"claims-schema-{SCHEMA_VERSION}.db")
    assert value(kept, "PRAGMA user_version") == SCHEMA_VERSION
    assert value(kept, "SELECT COUNT(*) FROM article") == 1


def test_a_step_that_fails_leaves_the_store_as_it_was(old):
    def fail(database):
        raise StoreError(old)

    with pytest.raises(StoreError):
        bring_up_to_date(old, {**steps(), SCHEMA_VERSION + 1: fail}, SCHEMA_VERSION + 2)

    assert value(old, "PRAGMA user_version") == SCHEMA_VERSION
    with ClaimStore(old) as store:
        assert store.articles.progress().claims == 1


def test_a_step_that_breaks_references_leaves_the_store_as_it_was(old):
    def orphan(database):
        database.execute("DELETE FROM article")

    with pytest.raises(CorruptStore):
        bring_up_to_date(old, {SCHEMA_VERSION: orphan}, SCHEMA_VERSION + 1)

    assert value(old, "SELECT COUNT(*) FROM article") == 1


def test_what_is_up_to_date_is_left_alone(old):
    before = old.read_bytes()

    bring_up_to_date(old)

    assert old.read_bytes() == before


def test_eight_programs_at_once_take_each_step_once(old):
    program = STEPS + (
        "sys.stdin.readline()\n"
        f"steps = {{{SCHEMA_VERSION}: add_desk, {SCHEMA_VERSION + 1}: require_desk}}\n"
        f"bring_up_to_date(Path(sys.argv[1]), steps, {SCHEMA_VERSION + 2})\n"
    )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(old)],
            stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for _ in range(8)
    ]  # fmt: skip
    for one in programs:
        one.stdin.write("go\n")
        one.stdin.flush()

    assert [one.communicate()[1] for one in programs] == [""] * 8
    assert value(old, "PRAGMA user_version") == SCHEMA_VERSION + 2
    assert value(old, "SELECT desk FROM article") == "foreign"


def test_a_store_of_the_first_schema_is_opened_with_all_that_was_decided(tmp_path):
    with ClaimStore(unpack(tmp_path)) as store:
        assert list(find_problems(store)) == []
        assert contents(store, status="refuted") == ["Prices rose by 5 % in May"]
        assert contents(store, words="звіт") == ["Prices rose by 5 % in May"]
        assert store.claims.get(1, reviewer="anna").answer.evidence[0].url == "https://a.example"
        store.journal.redo("anna")
        store.journal.undo("anna")
        store.journal.undo("anna")
        assert redraw(store).startswith(
            "|Prices rose by 5 % in May|, Reuters reports.\n\n|Wages fell"
        )


def test_articles_of_the_first_schema_are_found_by_their_addresses(tmp_path):
    path = unpack(tmp_path)
    with closing(sqlite3.connect(path)) as sqlite:
        sqlite.execute("UPDATE article SET url = 'https://post.example/1?utm_source=mail'")
        sqlite.commit()

    with ClaimStore(path) as store:
        assert store.articles.at_address("https://post.example/1") == 1
        assert store.articles.get(1).url == "https://post.example/1?utm_source=mail"


def test_a_store_of_the_first_schema_is_brought_to_the_present_one(tmp_path, store):
    with ClaimStore(unpack(tmp_path)) as first:
        assert schema_of(first.connection.sqlite) == schema_of(store.connection.sqlite), (
            "see tests/store/first_schema.py"
        )


@pytest.mark.parametrize("number", [5, 6])
def test_a_store_of_a_released_schema_is_brought_to_the_present_one(tmp_path, store, number):
    with ClaimStore(empty(tmp_path, number)) as earlier:
        assert schema_of(earlier.connection.sqlite) == schema_of(store.connection.sqlite)
        assert list(find_problems(earlier)) == []


def test_what_a_step_does_not_change_it_does_not_make_anew():
    """In a store of a million claims the indexes alone took eight seconds."""
    said: list[str] = []
    with closing(sqlite3.connect(":memory:")) as sqlite:
        sqlite.executescript((EARLIER / "schema-6.sql").read_text(encoding="utf-8"))
        sqlite.set_trace_callback(said.append)
        take_on(sqlite, 7)

    made = [line for line in said if line.startswith(("CREATE", "DROP"))]
    assert any("CREATE TABLE hub_shard" in line for line in made)
    assert not any("INDEX" in line.partition("\n")[0] for line in made)
    assert not any("TABLE claim" in line for line in made)


@pytest.mark.parametrize("here", [{0: Position(5, 3, b"stamp")}, {}])
def test_a_store_of_schema_6_stands_where_it_stood_at_its_hub(old, here):
    """Of a hub that was empty then nothing was read."""
    aside = Aside(0, 4, 2, "decision u1", "it is not there")
    with ClaimStore(old) as store:
        queue = Queue(store.connection)
        queue.meet()
        with store.connection.write():
            queue.set_aside(aside)
        lined_up = queue.first([""], 0, 999)
        queue.sent(lined_up[:1], here)
    put_back(old)

    with ClaimStore(old) as store:
        queue = Queue(store.connection)
        assert queue.meet() == here
        assert list(queue.aside()) == [[aside]]
        assert queue.first([""], 0, 999) == lined_up[1:]
        assert list(find_problems(store)) == []


SAID = "Prices rose by 5 %, officials told Reuters. Wages fell by 2 %, The Post writes."
SCHEMA_3 = f"""
    INSERT INTO source (id, name, type) VALUES
        (1, 'Reuters', 'agency'), (2, 'officials', 'unnamed'), (3, 'The Post', 'agency'),
        (4, 'Agency Reuters', 'agency');
    UPDATE source SET merged_into = 1, same_as = 1 WHERE id = 4;
    INSERT INTO source_alias (key, alias, source_id) VALUES
        ('reuters', 'Reuters', 1), ('officials', 'officials', 2), ('the post', 'The Post', 3),
        ('agency reuters', 'Agency Reuters', 4);
    INSERT INTO article (id, text_sha256, file_sha256, file_name, title, publisher, publisher_id,
                         language, imported_at, claims)
    VALUES (1, '{sha256(SAID.encode()).hexdigest()}', '{"0" * 64}', 'a.txt', 'Prices', 'The Post',
            3, 'en', '2026-01-06T10:00:00.000+00:00', 2);
    INSERT INTO article_text VALUES (1, '{SAID}');
    INSERT INTO claim (id, article_id, made_start, made_end, kind, check_worthiness, reasons, rule,
                       score, start, end, origin_id, wording_key)
    VALUES (1, 1, 0, 18, 'fact', 0.5, '', '', 0.5, 0, 18, 2, {wording_key("Prices rose by 5 %")}),
           (2, 1, 44, 61, 'fact', 0.5, '', '', 0.5, 44, 61, 3, {wording_key("Wages fell by 2 %")});
    INSERT INTO chain_link (claim_id, place, source_id, start, end) VALUES
        (1, 0, 2, 20, 29), (1, 1, 4, 35, 42), (2, 0, 3, 63, 71);
    INSERT INTO article_source VALUES (1, 1, 2), (1, 2, 4), (1, 3, 3);
"""


@pytest.fixture(params=[3, 4])
def earlier(tmp_path, request):
    """A store of schema 3 or 4: a claim that came through a relay, one of the publisher's."""
    path = empty(tmp_path, request.param)
    with closing(sqlite3.connect(path)) as sqlite:
        sqlite.executescript(SCHEMA_3)
    return path


def test_claims_of_an_earlier_schema_come_through_their_relays(earlier):
    with ClaimStore(earlier) as store:
        assert list(find_problems(store)) == []
        assert contents(store, relay=1) == contents(store, relay=4) == ["Prices rose by 5 %"]
        assert contents(store, relay=3) == []  # the publisher is no relay of its own


def test_articles_and_claims_of_an_earlier_schema_are_found_by_their_words(earlier):
    with ClaimStore(earlier) as store:
        assert store.search.articles("reut") == [1]
        assert contents(store, words="price") == ["Prices rose by 5 %"]
        found = store.seen.similar("The prices have risen by 6 %.")
        assert [one.content for one in found] == ["Prices rose by 5 %"]
