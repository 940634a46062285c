"""A server on this machine that sends what a test puts on it."""

import threading
from collections.abc import Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.ingest.serving import HERE, Answer, sends


class Shelf:
    """What a server has, and what it was asked for."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.has: dict[str, Answer] = {}
        self.asked: list[str] = []
        """Each path, with the mark that its asker had."""

    def put(self, path: str, content: bytes, tag: str = "") -> str:
        """Have a file from now on, and return its address."""

        def answer(request: BaseHTTPRequestHandler) -> None:
            if tag and request.headers["If-None-Match"] == tag:
                sends(b"", status=304)(request)
            else:
                sends(content, "application/octet-stream", ETag=tag)(request)

        self.has[path] = answer
        return self.address + path

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        mark = request.headers["If-None-Match"] or request.headers["If-Modified-Since"] or ""
        self.asked.append(f"{request.path} {mark}".strip())
        with suppress(BrokenPipeError, ConnectionResetError):  # whoever asked has heard enough
            self.has[request.path](request)


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shelf]:
    """A server, and a folder to work in."""
    monkeypatch.chdir(tmp_path)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            shelf.answer(self)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    running = ThreadingHTTPServer((HERE, 0), Handler)
    running.daemon_threads = True
    shelf = Shelf(f"http://{HERE}:{running.server_port}")
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield shelf
    running.shutdown()
    running.server_close()
