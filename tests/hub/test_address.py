"""What may be an address of a hub, and what the client is told beside it."""

import pytest

from claims_db.hub.address import connection_parameters
from claims_db.hub.errors import BadAddress


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch):
    for name in ("PGHOST", "PGHOSTADDR", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://anna:secret@hub.example/desk",
        "postgresql://anna@hub.example/desk?password=secret",
        "postgresql://anna@hub.example/desk?sslpassword=secret",
        "postgresql://anna:secret@[::1/desk",
        "host=hub.example password=secret",
    ],
)
def test_an_address_with_a_secret_is_refused_and_the_secret_is_not_said(url):
    with pytest.raises(BadAddress) as refused:
        connection_parameters(url)
    assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://anna@hub.example/desk",
        "postgresql://anna@192.0.2.7/desk",
        "postgresql://anna@localhost,hub.example/desk",
        "postgresql://anna@localhost/desk?hostaddr=192.0.2.7",
    ],
)
def test_a_hub_on_another_machine_must_show_who_it_is(url):
    told = connection_parameters(url)

    assert (told["sslmode"], told["require_auth"]) == ("verify-full", "scram-sha-256")


@pytest.mark.parametrize("name", ["PGHOST", "PGHOSTADDR", "PGSERVICE"])
def test_the_environment_too_may_name_another_machine(monkeypatch, name):
    monkeypatch.setenv(name, "192.0.2.7")

    assert connection_parameters("postgresql:///desk")["sslmode"] == "verify-full"


@pytest.mark.parametrize("less", ["sslmode=require", "require_auth=password", "gssencmode=prefer"])
def test_less_safety_than_that_is_refused(less):
    with pytest.raises(BadAddress):
        connection_parameters(f"postgresql://anna@hub.example/desk?{less}")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql:///desk",
        "postgresql:///desk?host=/var/run/postgresql",
        "postgresql://anna@localhost:5433/desk",
        "postgresql://anna@127.0.0.1/desk",
        "postgresql://anna@[::1]/desk",
    ],
)
def test_a_hub_on_this_machine_needs_no_certificate(url):
    assert "sslmode" not in connection_parameters(url)


@pytest.mark.parametrize("url", ["mysql://hub/desk", "hub.example", "postgresql://h/d?service=x"])
def test_other_addresses_are_refused(url):
    with pytest.raises(BadAddress):
        connection_parameters(url)
