"""A server on this machine that does to us what any page may."""

import gzip
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote

from workbench.ingest.web import LARGEST_PAGE

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
