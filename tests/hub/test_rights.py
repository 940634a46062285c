"""Nobody sends in another's name, changes what was sent, or takes anything out of a hub."""

from hashlib import sha256

import psycopg
import pytest
from psycopg.errors import CheckViolation, ForeignKeyViolation, InsufficientPrivilege

from claims_db.hub.connection import Hub
from claims_db.hub.errors import HubInTheWay, HubUnreachable, NoHubThere, NoMember, NotAllowed
from claims_db.hub.founding import found
from claims_db.hub.sent import Outgoing
from tests.store.drawing import add_drawn, settle

pytestmark = pytest.mark.slow  # a server starts in five seconds


def made(body: bytes, author: str | None = "anna", key: str = "u1") -> Outgoing:
    """A decision, or somebody's who decided nothing, under its own id."""
    return Outgoing(sha256(body).digest(), "decision" if author else "source", key, author, body)


RECORD = made(b"{}")


@pytest.fixture
def anna(newsroom):
    """The address with which anna signs in; boris is there too."""
    newsroom.join("boris")
    return newsroom.join("anna")


def test_a_reviewer_sends_in_her_own_name_only(anna):
    with Hub(anna) as hub:
        hub.send(0, [RECORD])
        with pytest.raises(NotAllowed):
            hub.send(0, [made(b"{2}", "boris")])
        assert [record.author for record in hub.since(0, 0, 0, 9)] == ["anna"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE workbench.record SET body = '{}'",
        "UPDATE workbench.batch SET stamp = '1'",
        "UPDATE workbench.member SET reviewer = 'anna'",
        "DELETE FROM workbench.record",
        "DELETE FROM workbench.batch",
        "DELETE FROM workbench.presence",
        "TRUNCATE workbench.record",
        "DROP TABLE workbench.record",
        "INSERT INTO workbench.member VALUES ('postgres2', 'zoe')",
        "INSERT INTO workbench.batch VALUES (0, 3, 2, 'postgres', '1')",
        "INSERT INTO workbench.record VALUES (0, 2, 9, 'postgres', sha256(''), 's', 'k', NULL, '')",
    ],
)
def test_a_reviewer_changes_nothing_that_was_sent(newsroom, anna, statement):
    with Hub(newsroom.address) as chief:
        chief.send(0, [RECORD._replace(kind="source", author=None)])
    with psycopg.connect(anna, autocommit=True) as postgres, pytest.raises(InsufficientPrivilege):
        postgres.execute(statement)


def test_nobody_says_where_another_is(newsroom, anna):
    boris = newsroom.logins["boris"]
    come = "INSERT INTO workbench.presence VALUES (%s, 'a', '', 0, 9, now() + interval '1 minute')"
    newsroom.server.run(come.replace("%s", f"'{boris}'"), newsroom.database)
    with psycopg.connect(anna, autocommit=True) as postgres:
        postgres.execute(come, [newsroom.logins["anna"]])
        with pytest.raises(InsufficientPrivilege):
            postgres.execute(f"{come} ON CONFLICT (login) DO UPDATE SET made_start = 5", [boris])
        moved = postgres.execute("UPDATE workbench.presence SET made_start = 5")
        assert moved.rowcount == 1
        assert postgres.execute(
            "SELECT made_start FROM workbench.presence WHERE login = %s", [boris]
        ).fetchone() == (0,)


def test_what_the_hub_has_of_a_batch_it_gets_once(anna):
    with Hub(anna) as hub:
        hub.send(0, [RECORD, made(b"{2}")])
        receipt = hub.send(0, [made(b"{3}"), RECORD, made(b"{4}"), made(b"{4}")])
        assert (receipt.number, receipt.added) == (3, 2)
        assert [record.body for record in hub.since(0, 0, 0, 9)] == [b"{}", b"{2}", b"{3}", b"{4}"]


@pytest.mark.parametrize("part", ["reviews", "administers"])
def test_nobody_takes_the_id_that_the_record_of_another_will_have(newsroom, part):
    with Hub(newsroom.join("vira", part)) as hub, pytest.raises(NotAllowed):
        hub.send(0, [made(b"hers", None)._replace(body=b"in its place")])


def test_whoever_sends_the_words_of_others_under_another_label_stands_in_nobodys_way(
    newsroom, anna
):
    """Who has got another's file knows what she will send."""
    decision, article = made(b"{}"), made(b"{2}", None)
    with Hub(newsroom.server.address(newsroom.logins["boris"], newsroom.database)) as boris:
        boris.send(0, [decision._replace(author="boris"), article._replace(key="another")])

    with Hub(anna) as hub:
        assert hub.send(0, [decision, article]).added == 2
        assert hub.send(0, [decision, article]).added == 0


def test_a_record_under_the_id_of_another_is_set_aside(newsroom, stores):
    """A hub whose server is not ours may hold one."""
    one, two, _ = stores
    add_drawn(one, "|Prices rose.| ", source="Reuters")
    newsroom.sync(one)
    newsroom.server.run("UPDATE workbench.record SET id = '9' WHERE place = 1", newsroom.database)

    synced = newsroom.sync(two)

    assert len(synced.aside) == 1
    assert "not what its label says" in synced.aside[0]
    assert synced.articles == 1


def test_nobody_sends_what_somebody_decided_who_is_no_member(newsroom):
    with Hub(newsroom.join("vira", "administers")) as hub, pytest.raises(NotAllowed):
        hub.send(0, [made(b"{}", "zoe")])


def test_batches_have_no_gaps_whoever_numbers_them(newsroom, anna):
    """Who takes a number far ahead would let no number be left for the others."""
    login = newsroom.logins["anna"]
    batch = "INSERT INTO workbench.batch VALUES (0, %s, %s, %s, '1')"
    with psycopg.connect(anna, autocommit=True) as postgres:
        with pytest.raises(CheckViolation):
            postgres.execute(batch, (2**62, None, login))
        with pytest.raises(ForeignKeyViolation):
            postgres.execute(batch, (2**62, 2**62 - 1, login))


@pytest.mark.parametrize("newsroom", [1, 3], indirect=True)
def test_nobody_begins_a_shard(newsroom, anna):
    """Else some would look for records in other shards than those who sent them."""
    begun = "INSERT INTO workbench.batch VALUES (%s, 1, NULL, current_user, '1')"
    with psycopg.connect(anna, autocommit=True) as postgres:
        with pytest.raises(InsufficientPrivilege):
            postgres.execute("INSERT INTO workbench.shard VALUES (4)")
        with pytest.raises(CheckViolation):
            postgres.execute(begun, [4])


@pytest.mark.parametrize("newsroom", [3], indirect=True)
def test_a_program_that_knows_of_one_shard_alone_sends_nothing_where_nobody_reads(newsroom):
    """Whoever made the hub neither, though she is asked for no rights."""
    with Hub(newsroom.address) as hub, pytest.raises(HubUnreachable, match="check constraint"):
        hub.send(0, [RECORD])


def test_nobody_adds_to_the_batch_of_another(newsroom, anna):
    with Hub(newsroom.address) as chief:
        chief.send(0, [RECORD._replace(kind="source", author=None)])
    adds_nothing_by_hand(anna, number=2)


def test_nobody_adds_to_a_batch_of_her_own_that_others_have_read(anna, newsroom):
    with Hub(anna) as hub:
        hub.send(0, [RECORD])
    with Hub(newsroom.address) as chief:
        chief.send(0, [made(b"{2}", None)])
    adds_nothing_by_hand(anna, number=2)


def test_nobody_adds_a_record_without_a_batch(anna):
    """It would be known by its id, and nobody would ever get it."""
    with Hub(anna) as hub:
        hub.send(0, [RECORD])
    adds_nothing_by_hand(anna, number=3)


def adds_nothing_by_hand(address: str, number: int) -> None:
    """Whoever adds a record to a batch, which is there or not, is refused."""
    with (
        psycopg.connect(address, autocommit=True) as postgres,
        pytest.raises(InsufficientPrivilege),
    ):
        postgres.execute(
            "INSERT INTO workbench.record"
            " VALUES (0, %s, 9, current_user, sha256(''), 's', 'k', NULL, '')",
            (number,),
        )


def test_even_who_administers_takes_nothing_out_and_changes_no_decision(newsroom, anna):
    address = newsroom.join("vira", "administers")
    with Hub(anna) as hub:
        hub.send(0, [RECORD])
    with psycopg.connect(address, autocommit=True) as postgres:
        for table in ("record", "batch", "presence", "member"):
            with pytest.raises(InsufficientPrivilege):
                postgres.execute(f"DELETE FROM workbench.{table}")
        assert postgres.execute("UPDATE workbench.record SET body = ''").rowcount == 0


def test_who_reads_sends_nothing_and_gets_all(newsroom, stores):
    one, two, _ = stores
    newsroom.join("guest", "reads")
    add_drawn(one, "|Prices rose.| ")
    newsroom.sync(one)
    add_drawn(two, "|May was hot.| ")

    synced = newsroom.sync(two, "guest")

    assert (synced.sent, synced.articles) == (0, 1)


def test_who_reads_is_told_what_of_hers_waits(newsroom, stores):
    one, two, _ = stores
    newsroom.join("guest", "reads")
    add_drawn(one, "|Prices rose.| ")
    newsroom.sync(one)
    newsroom.sync(two, "guest")
    settle(two, 1, reviewer="guest")

    (waiting,) = newsroom.sync(two, "guest").waiting
    assert waiting[0] == "guest"
    assert newsroom.sync(two, "guest").waiting == (waiting,)
    assert newsroom.sync(two).waiting == ()


def test_a_decision_that_is_labelled_as_hers_and_says_another_is_set_aside(newsroom, anna, stores):
    one, two, _ = stores
    add_drawn(one, "|Prices rose.| ")
    settle(one, 1, reviewer="boris")
    newsroom.sync(one)
    with Hub(newsroom.address) as chief:
        *_, sent = chief.since(0, 0, 0, 999)
    another = sent.key[:-1] + ("0" if sent.key.endswith("f") else "f")
    forged = sent.body.replace(sent.key.encode(), another.encode())
    with Hub(anna) as hub:
        hub.send(0, [made(forged, key=another)])

    synced = newsroom.sync(two)

    assert len(synced.aside) == 1
    assert "not what its label says" in synced.aside[0]


def test_who_is_no_member_is_told_who_lets_her_in(newsroom, stores):
    login = f"zoe_{newsroom.database}"
    newsroom.server.run(f"CREATE ROLE {login} LOGIN IN ROLE workbench_reviews")
    newsroom.logins["zoe"] = login

    with pytest.raises(NoMember, match="hub admit"):
        newsroom.sync(stores[0], "zoe")


def test_a_database_has_one_hub_or_none(newsroom, server):
    with pytest.raises(HubInTheWay):
        found(newsroom.address, "chief")
    with pytest.raises(NoHubThere):
        Hub(server.address(server.login, "postgres"))
    with pytest.raises(HubUnreachable):
        Hub(f"postgresql:///desk?host={server.host}/nowhere")
