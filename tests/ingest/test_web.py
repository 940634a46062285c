"""Articles from web addresses, by a real server on this machine.

What the server may do to us is what any page may. That it may be connected to at all is
said by a parameter that no command sets.
"""

import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.ingest.serving import HERE, PAGE, Server
from workbench.ingest import Imported, IngestError, Reading, import_paths
from workbench.ingest.connecting import is_public
from workbench.ingest.web import Fetched, fetch


def public_or_here(ip: str) -> bool:
    return ip == HERE or is_public(ip)


def fetched(address: str, **more: Any) -> Fetched:
    return fetch(address, may_connect=public_or_here, **more)


def refusal(address: str, **more: Any) -> str:
    with pytest.raises(IngestError) as caught:
        fetched(address, **more)
    line = str(caught.value)
    assert line.startswith(f"{address}: ")
    assert line.endswith(".")
    return line.removeprefix(f"{address}: ")


def test_a_page_becomes_an_article_with_its_address_and_the_page_beside_it(
    server: str, store: ClaimStore
) -> None:
    reading = Reading(may_connect=public_or_here)

    (outcome,) = import_paths(store, [f"{server}/1#top"], reading)
    (again,) = import_paths(store, [f"{server}/page"], reading)

    assert isinstance(outcome, Imported)
    assert isinstance(again, Imported)
    assert (outcome.is_new, again.is_new) == (True, False)
    article = store.articles.get(outcome.article_id)
    assert (article.url, article.title) == (f"{server}/page", "Цены")
    assert article.file_name == f"{server}/1#top"
    assert store.articles.page(article.id) == PAGE.encode()
    assert "Рейтер" in store.articles.text(article.id)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("path", "encoding"),
    [
        ("/cp1251", "windows-1251"),
        ("/idna", "cp1251"),
        ("/plain", "cp866"),
        ("/lies", "utf-8"),
        ("/packed", "utf-8"),
    ],
)
def test_the_servers_encoding_is_tried_after_utf_8(
    server: str, store: ClaimStore, path: str, encoding: str
) -> None:
    (outcome,) = import_paths(store, [server + path], Reading(may_connect=public_or_here))

    assert isinstance(outcome, Imported), outcome
    article = store.articles.get(outcome.article_id)
    assert article.encoding == encoding
    assert "Цены на хлеб выросли" in store.articles.text(article.id)


def test_letters_of_any_alphabet_may_stand_in_an_address(server: str) -> None:
    assert fetched(f"{server}/цены?a=1").content == PAGE.encode()


def test_three_redirections_are_followed_and_the_fourth_is_not(server: str) -> None:
    assert fetched(f"{server}/1").address == f"{server}/page"
    assert refusal(f"{server}/4").startswith("leads on more than 3 times.")


REFUSED = {
    "/ring": "leads on more than 3 times.",
    "/nowhere": "leads on more than 3 times.",
    "/local": "127.0.0.2 is not on the public internet (127.0.0.2).",
    "/other-local": "cannot be fetched: ",
    "/six": "::ffff:127.0.0.2 is not on the public internet (::ffff:127.0.0.2).",
    "/cloud": "169.254.169.254 is not on the public internet",
    "/network": "192.168.1.1 is not on the public internet",
    "/number": "2130706434 is not on the public internet (127.0.0.2).",
    "/file": "leads to file:///etc/passwd, which is no http or https address.",
    "/gopher": "leads to gopher://post.example/, which is no http or https address.",
    "/password": "not a web address that can be fetched: it has a user's name in it.",
    "/malformed": "not a web address that can be fetched: Invalid IPv6 URL.",
    "/missing": "cannot be fetched: the server answers 404 Not Found.",
    "/picture": "image/png, not a page of text.",
    "/typeless": "of no type, not a page of text.",
    "/bomb": "the page is larger than 10,000,000 bytes.",
    "/endless": "the page is larger than 10,000,000 bytes.",
    "/cut": "cannot be fetched: it ends before it should.",
    "/cut-packed": "cannot be fetched: it ends before it should.",
    "/damaged": "cannot be fetched: the server's gzip is damaged.",
    "/brotli": "cannot be fetched: the server packs it as br.",
    "/negative": "cannot be fetched: the server answers no HTTP",
    "/no-size": "cannot be fetched: it ends before it should.",
    "/huge-size": "cannot be fetched: it ends before it should.",
    "/silent": "cannot be fetched: the server answers no HTTP",
}


@pytest.mark.parametrize(("path", "says"), REFUSED.items())
def test_what_no_page_may_do_is_refused_in_one_line(server: str, path: str, says: str) -> None:
    assert refusal(server + path).startswith(says)


@pytest.mark.parametrize("path", ["/drips", "/drips-content"])
def test_who_drips_is_not_waited_for(server: str, path: str) -> None:
    begun = time.monotonic()

    says = refusal(server + path, seconds=0.4)

    assert says.startswith("not there within 0.4 seconds.")
    assert time.monotonic() - begun < 4  # not the five seconds of the server


def test_a_name_that_is_never_looked_up_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: time.sleep(1) or [])

    assert refusal("http://post.example/", seconds=0.2).startswith("not there within 0.2 seconds.")


def test_a_name_is_looked_up_once_and_never_leads_to_what_was_not_checked(
    server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: a name that is public when it is checked and local when it is used."""
    port = int(server.rpartition(":")[2])
    answers = ["203.0.113.9", HERE]
    asked = []

    def look_up(host: str, port: int, **_: object) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, 0, 0, "", (answers.pop(0), port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    connected: list[str] = []

    def allows_the_first(ip: str) -> bool:
        connected.append(ip)
        return ip == "203.0.113.9"

    with pytest.raises(IngestError):
        fetch(f"http://post.example:{port}/page", may_connect=allows_the_first, seconds=0.3)
    assert asked == ["post.example"]
    assert connected == ["203.0.113.9"]


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://127.0.0.1:1/", "127.0.0.1 is not on the public internet (127.0.0.1)."),
        ("http://[::1]/", "::1 is not on the public internet (::1)."),
        ("http://", "not a web address that can be fetched: it names no host."),
        ("http://a:b:c/", "not a web address that can be fetched: "),
        ("http://[::1/", "not a web address that can be fetched: Invalid IPv6 URL."),
        ("https://anna:secret@post.example/", "not a web address that can be fetched: it has a"),
        ("http://po st.example/", "not a web address that can be fetched: its host is no name"),
        (f"http://{'a' * 70}.example/", "cannot be fetched: "),
        ("HTTP://localhost/\r\nX: y", "localhost is not on the public internet ("),
    ],
)
def test_the_command_fetches_no_local_and_no_malformed_address(
    workbench: Run, address: str, says: str
) -> None:
    result = workbench("import", address)

    (line,) = result.stderr.splitlines()
    assert says in line
    assert (result.returncode, result.stdout) == (1, "")


def test_no_option_of_a_command_allows_a_local_address(workbench: Run, server: str) -> None:
    assert "connect" not in workbench("import", "--help").stdout
    for command in ("import", "segment"):
        assert "is not on the public internet" in workbench(command, f"{server}/page").stderr


def test_a_scheme_that_is_none_of_the_web_is_a_path(workbench: Run) -> None:
    assert "there is no such file" in workbench("import", "file:///etc/passwd").stderr


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate for this machine that nobody has signed, with its key."""
    if not shutil.which("openssl"):
        pytest.skip("openssl, which makes the certificate, is not there")
    path = tmp_path / "certificate.pem"
    words = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
    words += ["-subj", "/CN=localhost", "-addext", f"subjectAltName=IP:{HERE}"]
    words += ["-keyout", str(path), "-out", f"{path}.only"]
    subprocess.run(words, check=True, capture_output=True)
    path.write_bytes(path.read_bytes() + Path(f"{path}.only").read_bytes())
    return path


def test_a_certificate_is_checked(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    running = ThreadingHTTPServer((HERE, 0), Server)
    running.socket = context.wrap_socket(running.socket, server_side=True)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    address = f"https://{HERE}:{running.server_port}/page"
    try:
        assert refusal(address).startswith("cannot be fetched: self-signed certificate.")
        monkeypatch.setitem(os.environ, "SSL_CERT_FILE", str(certificate))
        assert fetched(address).content == PAGE.encode()
    finally:
        running.shutdown()
        running.server_close()
