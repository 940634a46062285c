"""A hub on another machine shows who it is, or gets no password.

The server of the tests has no TLS: a proxy before it does.
"""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread

import pytest

from claims_db.hub.connection import Hub
from claims_db.hub.errors import HubUnreachable

pytestmark = [
    pytest.mark.slow,  # a server starts in five seconds
    pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl makes certificates"),
]
NAME = "db.desk.example"
PASSWORD = "correct horse"


class Proxy:
    """Takes connections on a port of this machine to the server's socket."""

    def __init__(self, to: str, certificate: Path | None) -> None:
        self._to, self._certificate = to, certificate
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        Thread(target=self._listen, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError, ssl.SSLError):
            client.recv(8)  # the question whether there is TLS here
            if self._certificate is None:
                client.sendall(b"N")
            else:
                client.sendall(b"S")
                context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
                context.load_cert_chain(self._certificate, self._certificate.with_suffix(".key"))
                client = context.wrap_socket(client, server_side=True)
            server = socket.socket(socket.AF_UNIX)
            server.connect(self._to)
            Thread(target=pump, args=(server, client), daemon=True).start()
            pump(client, server)


def pump(one: socket.socket, other: socket.socket) -> None:
    """Hand on what comes, until nothing does."""
    with suppress(OSError, ssl.SSLError):
        while data := one.recv(65536):
            other.sendall(data)
        other.shutdown(socket.SHUT_WR)


@pytest.fixture(scope="module")
def authorities(tmp_path_factory) -> Path:
    """A folder with two authorities' certificates, `ours` and `another`, each good for NAME."""
    folder = tmp_path_factory.mktemp("authorities")
    for name in ("ours", "another"):
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
             "-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/CN={NAME}",
             "-addext", f"subjectAltName=DNS:{NAME}"],
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
    return folder


@pytest.fixture
def proxied(newsroom, authorities, monkeypatch) -> Iterator["Proxied"]:
    """The hub of a newsroom behind a proxy; anna signs in there by her password."""
    newsroom.join("anna")
    newsroom.server.ask_for_password(newsroom.logins["anna"], PASSWORD)
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    to = f"{newsroom.server.host}/.s.PGSQL.5432"
    with closing(Proxy(to, authorities / "ours.pem")) as tls, closing(Proxy(to, None)) as plain:
        yield Proxied(newsroom, authorities, {"tls": tls.port, "plain": plain.port})


class Proxied:
    """Addresses of a hub on what is to the program another machine."""

    def __init__(self, newsroom, authorities: Path, ports: dict[str, int]) -> None:
        self._newsroom, self._authorities, self._ports = newsroom, authorities, ports

    def address(self, reviewer="anna", host=NAME, authority="ours", proxy="tls", more="") -> str:
        login, database = self._newsroom.logins[reviewer], self._newsroom.database
        root = self._authorities / f"{authority}.pem"
        return (
            f"postgresql://{login}@{host}:{self._ports[proxy]}/{database}"
            f"?hostaddr=127.0.0.1&sslrootcert={root}{more}"
        )


def test_a_hub_that_shows_who_it_is_is_met(proxied):
    with Hub(proxied.address()) as hub:
        assert hub.me.reviewer == "anna"


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ({"authority": "another"}, "certificate verify failed"),
        ({"host": "evil.example"}, "does not match host name"),
        ({"proxy": "plain"}, "server does not support SSL"),
        ({"reviewer": "chief"}, "authentication"),  # one that asks for no password
    ],
)
def test_what_shows_something_else_gets_no_password(proxied, how, reason):
    with pytest.raises(HubUnreachable, match=reason) as refused:
        Hub(proxied.address(**how))
    assert PASSWORD not in str(refused.value)


def test_a_wrong_password_is_not_repeated(proxied, monkeypatch):
    monkeypatch.setenv("PGPASSWORD", "battery staple")

    with pytest.raises(HubUnreachable, match="password authentication failed") as refused:
        Hub(proxied.address())
    assert "battery" not in str(refused.value)
