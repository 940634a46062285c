"""Inputs at addresses of the web, by a real server on this machine that may do to us anything."""

import gzip
import os
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.corpus.conftest import Shelf
from tests.ingest.serving import Answer, drips_content, leads_to, sends
from workbench.corpus.copies import Wanted
from workbench.corpus.from_web import fetch_from_web
from workbench.ingest import IngestError

ROWS = b'{"text": "Prices rose by 5 % in May, Reuters reports."}\n' * 3
BYTES = "application/octet-stream"


def wanted(address: str, known: str = "", max_bytes: int = 1_000_000) -> Wanted:
    return Wanted(address, Path("copies", "0.jsonl"), known, max_bytes)


def chunked(request: BaseHTTPRequestHandler, content: bytes, says: int) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    request.wfile.write(head + b"%x\r\n" % says + content)


def endless(request: BaseHTTPRequestHandler) -> None:
    request.wfile.write(b"HTTP/1.1 200 OK\r\n\r\n")
    for _ in range(40):
        request.wfile.write(b"{}\n" * 20_000)


def hollow(request: BaseHTTPRequestHandler) -> None:
    """Packed content that goes on and says nothing: blocks of no bytes."""
    sends(b"", BYTES, Content_Encoding="gzip", Content_Length=str(10**9))(request)
    head = gzip.compress(b"")[:10]
    request.wfile.write(head + b"\x00\x00\x00\xff\xff" * 13_000 * 30)


HOSTILE: dict[str, tuple[Answer, str]] = {
    "page": (sends(b"<html>Who are you?</html>"), "text/html, not Parquet, JSON Lines or CSV."),
    "picture": (sends(b"\x89PNG", "image/png"), "image/png, not Parquet, JSON Lines or CSV."),
    "missing": (sends(b"", status=404), "cannot be fetched: the server answers 404"),
    "unasked": (sends(b"", status=304), "cannot be fetched: the server answers 304"),
    "cut": (sends(ROWS, BYTES, Content_Length="1000"), "cannot be fetched: it ends before it"),
    "cut-chunk": (lambda r: chunked(r, ROWS, 9_999), "cannot be fetched: it ends before it should"),
    "cut-packed": (
        sends(gzip.compress(ROWS)[:-9], BYTES, Content_Encoding="gzip"),
        "cannot be fetched: it ends before it should",
    ),
    "damaged": (
        sends(ROWS, BYTES, Content_Encoding="gzip"),
        "cannot be fetched: the server's gzip",
    ),
    "bomb": (
        sends(gzip.compress(b" " * 50_000_000), BYTES, Content_Encoding="gzip"),
        "larger than 1,000,000 bytes.",
    ),
    "hollow": (hollow, "larger than 1,000,000 bytes."),
    "endless": (endless, "larger than 1,000,000 bytes."),
    "large": (sends(b"{", BYTES, Content_Length=str(10**12)), "larger than 1,000,000 bytes."),
    "ring": (leads_to("/ring.jsonl"), "leads on more than 3 times."),
    "file": (leads_to("file:///etc/passwd"), "leads to file:///etc/passwd, which is no http"),
    "cloud": (leads_to("http://169.254.169.254/keys"), "169.254.169.254 is not on the public"),
    "neighbour": (leads_to("http://127.0.0.2/"), "127.0.0.2 is not on the public internet"),
    "silent": (lambda r: None, "cannot be fetched: Remote end closed connection"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_no_server_should_send_is_refused_in_one_line_and_leaves_nothing(
    shelf: Shelf, name: str
) -> None:
    path = f"/{name}.jsonl"
    shelf.has[path], says = HOSTILE[name]

    with pytest.raises(IngestError) as refused:
        fetch_from_web(wanted(shelf.address + path))

    assert str(refused.value).startswith(f"{shelf.address}{path}: {says}")
    assert "\n" not in str(refused.value)
    assert not Path("copies").exists() or os.listdir("copies") == []


def test_a_server_that_hardly_sends_is_given_up(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.corpus.from_web.SECONDS", 0.2)
    monkeypatch.setattr("workbench.corpus.from_web.PAGES", ())
    shelf.has["/slow.jsonl"] = drips_content

    with pytest.raises(IngestError, match=r"sends nothing, or next to it, for 0\.2 seconds"):
        fetch_from_web(wanted(f"{shelf.address}/slow.jsonl"))


def test_what_is_packed_comes_unpacked(shelf: Shelf) -> None:
    shelf.has["/a.jsonl"] = sends(gzip.compress(ROWS), BYTES, Content_Encoding="gzip")

    fetch_from_web(wanted(f"{shelf.address}/a.jsonl"))

    assert Path("copies", "0.jsonl").read_bytes() == ROWS


def test_the_host_that_is_named_may_lead_back_to_itself(shelf: Shelf) -> None:
    shelf.put("/a.jsonl", ROWS)
    shelf.has["/b.jsonl"] = leads_to("/c.jsonl")
    shelf.has["/c.jsonl"] = leads_to(f"{shelf.address}/a.jsonl")

    fetch_from_web(wanted(f"{shelf.address}/b.jsonl"))

    assert Path("copies", "0.jsonl").read_bytes() == ROWS


@pytest.mark.parametrize(
    "headers",
    [{"ETag": '"1"'}, {"ETag": 'W/"1"'}, {"Last_Modified": "Sun, 29 Nov 2026 10:00:00 GMT"}],
)
def test_what_has_its_mark_still_is_not_sent_again(shelf: Shelf, headers: dict[str, str]) -> None:
    (mark,) = headers.values()
    address = f"{shelf.address}/a.jsonl"
    shelf.has["/a.jsonl"] = sends(ROWS, BYTES, **headers)

    brought = fetch_from_web(wanted(address))
    shelf.has["/a.jsonl"] = sends(b"", status=304)
    again = fetch_from_web(wanted(address, known=brought.mark))

    assert (brought.mark, brought.came, again.mark, again.came) == (mark, True, mark, False)
    assert shelf.asked == ["/a.jsonl", f"/a.jsonl {mark}"]


def test_a_disk_that_takes_nothing_is_told_of(shelf: Shelf) -> None:
    Path("copies").touch()

    with pytest.raises(IngestError, match=r"^copies/0\.jsonl: cannot be opened: "):
        fetch_from_web(wanted(shelf.put("/a.jsonl", ROWS)))


@pytest.mark.slow
def test_a_crawl_at_an_address_becomes_what_it_becomes_as_a_file(
    workbench: Run, shelf: Shelf
) -> None:
    pytest.importorskip("daft", reason="the extra `corpus` is not installed")
    Path("crawl.jsonl").write_bytes(ROWS)
    address = shelf.put("/crawl.jsonl?day=1", ROWS, tag='"1"')

    here = workbench("corpus", "crawl.jsonl", "-o", "HERE")
    there = workbench("corpus", address, "-o", "THERE")
    again = workbench("corpus", address, "-o", "THERE")

    assert there.stdout == again.stdout == here.stdout.replace("HERE", "THERE")
    assert "3 articles, " in there.stdout
    assert sorted(os.listdir("HERE")) == sorted(os.listdir("THERE"))
    assert shelf.asked == ["/crawl.jsonl?day=1", '/crawl.jsonl?day=1 "1"']
