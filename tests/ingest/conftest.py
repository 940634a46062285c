"""A server on this machine, for all that fetches."""

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer

import pytest

from tests.ingest.serving import HERE, Server


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a server."""
    running = ThreadingHTTPServer((HERE, 0), Server)
    running.daemon_threads = True
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://{HERE}:{running.server_port}"
    running.shutdown()
    running.server_close()
