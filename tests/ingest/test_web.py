"""Articles from web addresses, by a real server on this machine.

What the server may do to us is what any page may. That it may be connected to at all is
said by a parameter that no command sets.
"""

import gzip
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.ingest import Imported, IngestError, Reading, import_paths
from workbench.ingest.connecting import is_public
from workbench.ingest.web import LARGEST_PAGE, Fetched, fetch

HERE = "127.0.0.1"
RUSSIAN = "Цены на хлеб выросли в мае на 5 процентов, сообщает Рейтер. " * 3
PAGE = (
    "<!doctype html><html><head><title>Цены</title></head><body><article><h1>Цены</h1>"
    f"<p>{RUSSIAN}</p></article></body></html>"
)
HTML = "text/html; charset=utf-8"

Answer = Callable[[BaseHTTPRequestHandler], None]


def sends(content: bytes, media: str = HTML, status: int = 200, **headers: str) -> Answer:
    """A server that sends this and no more."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in {"Content-Type": media, **headers}.items():
            if value:
                request.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


def leads_to(target: str) -> Answer:
    return sends(b"", status=302, Location=target)


def drips(request: BaseHTTPRequestHandler) -> None:
    """One letter of a header after another, for ever."""
    request.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for _ in range(100):
        request.wfile.write(b"X")
        request.wfile.flush()
        time.sleep(0.05)


def drips_content(request: BaseHTTPRequestHandler) -> None:
    sends(b"<", Content_Length="1000")(request)
    for _ in range(100):
        request.wfile.write(b" ")
        request.wfile.flush()
        time.sleep(0.05)


def chunked(size: bytes) -> Answer:
    """The content in pieces, of which the first says that it is so long."""

    def answer(request: BaseHTTPRequestHandler) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
        request.wfile.write(head + size + b"\r\nPrices rose.\r\n0\r\n\r\n")

    return answer


def bomb(request: BaseHTTPRequestHandler) -> None:
    """A thousand times as much when it is unpacked."""
    sends(zlib.compress(b" " * LARGEST_PAGE * 10, 9), Content_Encoding="deflate")(request)


def endless(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
    for _ in range(LARGEST_PAGE // 2**20 + 2):
        request.wfile.write(b"a " * 2**19)


PLACES: dict[str, Answer] = {
    "/page": sends(PAGE.encode()),
    "/packed": sends(gzip.compress(PAGE.encode()), Content_Encoding="gzip"),
    "/cp1251": sends(PAGE.encode("cp1251"), "text/html; charset=windows-1251"),
    "/plain": sends(RUSSIAN.encode("cp866"), "text/plain; charset=cp866"),
    "/lies": sends(PAGE.encode(), "text/html; charset=koi8-r"),
    "/цены?a=1": sends(PAGE.encode()),
    "/1": leads_to("/2"),
    "/2": leads_to("/3"),
    "/3": leads_to("/page"),
    "/4": leads_to("/1"),
    "/ring": leads_to("/ring"),
    "/nowhere": sends(b"", status=302),
    "/local": leads_to("http://127.0.0.2/"),
    "/other-local": leads_to("http://localhost:1/"),
    "/six": leads_to("http://[::ffff:127.0.0.2]/"),
    "/cloud": leads_to("http://169.254.169.254/latest/meta-data"),
    "/network": leads_to("http://192.168.1.1/"),
    "/number": leads_to("http://2130706434/"),
    "/file": leads_to("file:///etc/passwd"),
    "/gopher": leads_to("gopher://post.example/"),
    "/malformed": leads_to("http://[::1/"),
    "/idna": sends(PAGE.encode("cp1251"), "text/html; charset=idna"),
    "/password": leads_to("http://user:secret@post.example/"),
    "/missing": sends(b"", status=404),
    "/picture": sends(b"\x89PNG", "image/png"),
    "/typeless": sends(b"Prices rose.", ""),
    "/bomb": bomb,
    "/endless": endless,
    "/drips": drips,
    "/drips-content": drips_content,
    "/cut": sends(PAGE.encode(), Content_Length=str(10**6)),
    "/cut-packed": sends(gzip.compress(PAGE.encode())[:-20], Content_Encoding="gzip"),
    "/damaged": sends(PAGE.encode(), Content_Encoding="gzip"),
    "/brotli": sends(b"x", Content_Encoding="br"),
    "/negative": chunked(b"-5"),
    "/no-size": chunked(b"zz"),
    "/huge-size": chunked(b"f" * 40),
    "/silent": lambda request: request.wfile.write(b"\x00\x01nothing\r\n\r\n"),
}


class Server(BaseHTTPRequestHandler):
    """Answers as PLACES say."""

    def do_GET(self) -> None:
        with suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has heard enough
            PLACES[unquote(self.path)](self)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server."""
    running = ThreadingHTTPServer((HERE, 0), Server)
    running.daemon_threads = True
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://{HERE}:{running.server_port}"
    running.shutdown()
    running.server_close()


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
    "/no-size": "cannot be fetched: the server answers no HTTP",
    "/huge-size": "cannot be fetched: the server answers no HTTP",
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
    "ip",
    [
        *("127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "0.0.0.0"),
        *("100.64.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"),
        *("::", "::1", "fe80::1", "fc00::1", "ff02::1", "2001:db8::1", "::ffff:127.0.0.1"),
        *("::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe"),
        *("fec0::1", "64:ff9b:1::1", "64:ff9b:1::7f00:1", "::127.0.0.1", "::10.0.0.1"),
        *("5f00::1", "3fff::1", "3fff:fff::1", "168.63.129.16", "::ffff:168.63.129.16"),
        *("100.100.100.200", "192.0.0.192", "192.88.99.1", "fd00:ec2::254", "2001::1", "100::1"),
        *("2001:2::1", "2001:20::1", "fe80::1%1", "4000::1", "2606:4700::5efe:10.0.0.1"),
    ],
)
def test_an_address_that_is_not_public_is_told(ip: str) -> None:
    assert not is_public(ip)


@pytest.mark.parametrize(
    "ip",
    [
        *("1.1.1.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::"),
        *("168.63.129.17", "172.32.0.1", "3ffe::1", "2001:200::1", "2a00:1450::1"),
    ],
)
def test_an_address_that_is_public_is_told(ip: str) -> None:
    assert is_public(ip)


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
