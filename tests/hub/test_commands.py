"""`workbench sync` and `workbench hub`, as they are typed."""

import subprocess
import sys

import pytest

from claims_db import ClaimStore
from claims_db.check.tidying import tidy
from claims_db.hub.queue import Queue
from tests.store.drawing import add_drawn, settle
from workbench.cli.reviewing import in_touch


@pytest.fixture
def settings(tmp_path):
    """Where the settings of this test are."""
    return tmp_path / "settings.json"


def test_an_address_with_a_password_is_refused_in_one_line_that_does_not_say_it(
    workbench, settings
):
    done = workbench("sync", "postgresql://anna:secret@hub.example/desk")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "secret" not in done.stderr
    assert not settings.exists()


def test_who_names_no_hub_is_told_how(workbench):
    done = workbench("sync")

    assert done.returncode == 2
    assert "WORKBENCH_HUB" in done.stderr


@pytest.mark.parametrize("command", [("sync",), ("hub", "init"), ("hub", "tidy")])
def test_a_hub_that_does_not_answer_is_told_of_in_one_line(workbench, command, tmp_path):
    done = workbench(*command, f"postgresql:///desk?host={tmp_path}")

    assert done.returncode == 1
    assert done.stderr.startswith("workbench: the hub cannot be reached: ")
    assert done.stderr.count("\n") == 1


def test_without_the_client_it_is_said_what_to_install(tmp_path):
    """In a process in which psycopg cannot be found."""
    hidden = "import sys; sys.modules['psycopg'] = None\nfrom workbench.cli import main\nmain()"
    done = subprocess.run(
        [sys.executable, "-c", hidden, "sync", "postgresql:///desk"],
        capture_output=True, text=True, check=False, cwd=tmp_path,
    )  # fmt: skip

    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "pip install 'claims-workbench[team]'" in done.stderr


def test_a_review_goes_on_where_the_client_is_missing(store, monkeypatch, capsys):
    monkeypatch.setenv("WORKBENCH_HUB", "postgresql:///desk")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    Queue(store.connection).meet()

    with in_touch(store, "olena") as touch:
        assert touch is None
    assert "pip install 'claims-workbench[team]'" in capsys.readouterr().err


def test_a_store_that_nobody_brought_to_the_hub_stays_alone(store, settings):
    settings.write_text('{"hub": "postgresql:///desk"}')

    with in_touch(store, "olena") as touch:
        assert touch is None


@pytest.mark.slow
def test_a_hub_is_made_met_and_forgotten(workbench, server, settings, tmp_path):
    from claims_db.hub.connection import Hub

    database = f"desk_{tmp_path.stat().st_ino}"
    server.run(f"CREATE DATABASE {database}")
    server.run(f"CREATE ROLE anna_{database} LOGIN")
    chief, anna = (server.address(who, database) for who in (server.login, f"anna_{database}"))
    try:
        assert (
            "administers it, as chief"
            in workbench("hub", "init", chief, "--reviewer", "chief", "--shards", "2").stdout
        )
        assert "reviews, as anna" in workbench("hub", "admit", f"anna_{database}", "anna").stdout
        with ClaimStore(tmp_path / "one.db") as store:
            add_drawn(store, "|Prices rose.| ")
            settle(store, 1, reviewer="anna")
            settle(store, 1, reviewer="boris")
        sent = workbench("sync", anna, "--db", str(tmp_path / "one.db"))
        again = workbench("sync", "--db", str(tmp_path / "one.db"))
        got = workbench("sync", "--db", str(tmp_path / "two.db"))
        server.run("UPDATE workbench.batch SET stamp = 'another hub'", database)
        astray = workbench("sync", "--db", str(tmp_path / "two.db"))
        named = workbench("sync", anna, "--db", str(tmp_path / "two.db"))
        with ClaimStore(tmp_path / "one.db") as store:
            store.article_editing.remove(1, reviewer="anna")
            tidy(store)
        kept_from = workbench("hub", "tidy", anna, "--db", str(tmp_path / "one.db"))
        erased = workbench("hub", "tidy", chief, "--db", str(tmp_path / "one.db"))
        with Hub(chief) as hub:
            bodies = [one.body for shard in hub.shards for one in hub.since(shard, 0, 0, 999)]
    finally:
        server.run(f"DROP DATABASE {database} WITH (FORCE)")
        server.run(f"DROP ROLE anna_{database}")

    assert (
        "1 of boris wait for whoever administers the hub: this login sends what anna decides"
        in (sent.stderr)
    )
    assert again.stdout == "0 records sent, 0 new articles, 0 new decisions\n"
    assert got.stdout == "0 records sent, 1 new articles, 1 new decisions\n"
    assert (astray.returncode, astray.stderr.count("\n")) == (1, 1)
    assert "another desk's" in astray.stderr
    assert "all was read and sent again" in named.stderr
    assert "ask whoever administers it" in kept_from.stderr
    assert erased.stdout.startswith("erased from the hub: ")
    assert len(bodies) > 2
    assert not any(b"Prices rose" in body for body in bodies)
    assert anna in settings.read_text()
    workbench("hub", "leave")
    assert workbench("sync").returncode == 2
