"""Feeds by a real server on this machine: what is new is fetched, what is known is passed over."""

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from tests.ingest.feeds import Server, asked
from workbench.cli import watching
from workbench.ingest import FeedRead, Imported, IngestError, Reading, import_paths
from workbench.ingest.feed_forms import entries_of, unpacked
from workbench.ingest.web import Fetched


@pytest.fixture
def server() -> Iterator[str]:
    running = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=running.serve_forever, args=(0.01,), daemon=True).start()
    asked.clear()
    yield f"http://127.0.0.1:{running.server_port}"
    running.shutdown()
    running.server_close()


def anywhere(ip: str) -> bool:
    return True


def outcomes(store: ClaimStore, address: str) -> list[object]:
    return list(import_paths(store, [address], Reading(may_connect=anywhere)))


@pytest.mark.parametrize(
    "path",
    [
        *("/rss", "/atom", "/news.xml", "/mislabelled"),
        *("/guids", "/ids", "/through-another"),
        *("/json", "/json-by-another-name", "/wide", "/newest-last.xml", "/packed.xml.gz"),
    ],
)
def test_the_entries_of_a_feed_are_articles_once(store: ClaimStore, server: str, path: str) -> None:
    read, *articles = outcomes(store, server + path)

    assert read == FeedRead(server + path, entries=2, new=2)
    assert [
        (article.name, article.is_new) for article in articles if isinstance(article, Imported)
    ] == [
        (f"{server}/1", True),
        (f"{server}/2", True),
    ]
    asked.clear()
    assert outcomes(store, server + path) == [FeedRead(server + path, entries=2, new=0)]
    assert asked == [path]


def test_of_an_index_the_latest_sitemaps_are_read(store: ClaimStore, server: str) -> None:
    read, *articles = outcomes(store, f"{server}/index.xml")

    assert read == FeedRead(f"{server}/index.xml", entries=2, new=2)
    assert asked == ["/index.xml", "/month/1.xml", "/month/2.xml", "/1", "/2"]
    assert all(isinstance(article, Imported) for article in articles)


def test_what_a_packed_list_becomes_is_bounded() -> None:
    bomb = Fetched(gzip.compress(b"<urlset>" + b" " * 20_000_000), "application/gzip", None, "x")

    with pytest.raises(IngestError, match="larger than"):
        unpacked(bomb, 1_000_000)


def test_a_feed_may_have_no_entry_yet(store: ClaimStore, server: str) -> None:
    assert outcomes(store, f"{server}/empty") == [FeedRead(f"{server}/empty", entries=0, new=0)]


def test_an_address_in_which_nobody_escaped_the_ampersand_is_whole() -> None:
    rss = b"<rss><item><title>a &amp; b & c</title><link>https://x.example/?a=1&b=2</link></item>"
    there = Fetched(rss, "text/xml", None, "https://x.example/rss")

    assert entries_of(there, "feed") == ["https://x.example/?a=1&b=2"]


def test_an_entry_that_cannot_be_read_is_told_of_three_times(
    store: ClaimStore,
    server: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("workbench.ingest.web.is_public", anywhere)
    feed = watching.Feed(f"{server}/gone", seconds=60)

    for _ in range(5):
        assert watching.look_at(store, feed)

    assert len(capsys.readouterr().err.splitlines()) == 3
    assert asked.count("/404") == 3
    assert asked.count("/1") == 1


def test_an_entry_that_cannot_be_fetched_stops_none_of_the_others(
    store: ClaimStore, server: str
) -> None:
    _, refused, article = outcomes(store, f"{server}/gone")

    assert str(refused).startswith(f"{server}/404: cannot be fetched: the server answers 404")
    assert isinstance(article, Imported)


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/no-feed", "no page, and no feed that lists pages."),
        ("/bomb", "no page, and no feed that lists pages."),
        ("/data", "no page, and no feed that lists pages."),
        ("/no-items", "no page, and no feed that lists pages."),
        ("/deep", "no page, and no feed that lists pages."),
        ("/cut.gz", "cannot be fetched: the packed file is damaged"),
    ],
)
def test_what_is_no_feed_of_pages_is_refused(
    store: ClaimStore, server: str, path: str, says: str
) -> None:
    (refused,) = outcomes(store, server + path)

    assert isinstance(refused, IngestError)
    assert str(refused).startswith(f"{server}{path}: {says}")
    assert asked == [path]


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("/of-indexes.xml", "/of-indexes.xml: lists lists of sitemaps."),
        ("/of-nothing.xml", "/1: no page, and no feed"),
    ],
)
def test_an_index_that_leads_to_no_pages_is_refused(
    store: ClaimStore, server: str, path: str, says: str
) -> None:
    (refused,) = outcomes(store, server + path)

    assert str(refused).startswith(server + says)


def test_an_entry_on_the_users_own_network_is_not_fetched(
    store: ClaimStore, server: str, workbench: Run
) -> None:
    assert "is not on the public internet" in workbench("import", f"{server}/rss").stderr
    assert asked == []


def test_watch_says_a_line_for_each_new_article(
    workbench: Run, server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "feeds.txt").write_text(f"# ours\n{server}/rss\n\n{server}/atom\n")
    monkeypatch.setattr("workbench.ingest.web.is_public", anywhere)

    first = workbench("watch", "--once", "feeds.txt")
    second = workbench("watch", "--once", "feeds.txt")

    assert first.stdout.splitlines() == [
        f"{server}/1: a1, 2 claims",
        f"{server}/2: a2, 2 claims; 95% like a1",
    ]
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("ftp://x.example\n", "feeds.txt: line 1: no web address. Correct it."),
        ("# nothing\n", "feeds.txt: lists no address. Write one a line."),
    ],
)
def test_a_list_that_is_none_is_refused(
    workbench: Run, tmp_path: Path, content: str, says: str
) -> None:
    (tmp_path / "feeds.txt").write_text(content)

    result = workbench("watch", "--once", "feeds.txt")

    assert (result.returncode, result.stderr) == (1, f"workbench: {says}\n")


def test_a_feed_that_cannot_be_read_is_left_alone_for_longer_and_longer() -> None:
    feed = watching.Feed("https://x.example", seconds=60)
    waits = []
    for failed in (True, True, True, True, True, True, False):
        feed.looked_at(failed=failed)
        waits.append(round((feed.due - time.monotonic()) / 60))

    assert waits == [2, 4, 8, 16, 16, 16, 1]
