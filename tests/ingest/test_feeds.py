"""Feeds by a real server on this machine: what is new is fetched, what is known is passed over."""

import gzip
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from claims_db import ClaimStore
from tests.conftest import Run
from workbench.cli import watching
from workbench.ingest import FeedRead, Imported, IngestError, Reading, import_paths
from workbench.ingest.feed_forms import entries_of, unpacked
from workbench.ingest.web import Fetched

PAGE = (
    "Item {n}\n\nPrices of item {n} rose by {n} % in May, Reuters reports. Wages fell by {n} %,"
    " officials said."
)
"""Plain, for a page of HTML is read in a process of its own, and feeds are read here."""
RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>{here}/</link>
<item><title>1</title><link>{here}/1</link></item>
<item><title>2</title><link> {here}/2#top </link></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="{here}/atom"/>
<entry><link rel="alternate" type="text/html" href="/1"/><link rel="replies" href="/x"/></entry>
<entry><link href="{here}/2"/></entry></feed>"""
SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>{here}/1</loc><news:news><news:title>1</news:title></news:news></url>
<url><loc>{here}/2</loc></url></urlset>"""
JSON = """{"items": [{"id": 1, "url": "/1"}, {"id": "{here}/2", "url": ""}, {"id": "tag:3"},
 {"url": "http://[4"}], "version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}"""
OLD_AND_NEW = """<urlset><url><loc>{here}/2</loc><lastmod>2026-03-01</lastmod></url>
<url><loc>{here}/1</loc><lastmod>2026-11-02T08:00:00Z</lastmod></url></urlset>"""
INDEX = """<sitemapindex>
<sitemap><loc>{here}/month/2.xml</loc><lastmod>2026-01-31</lastmod></sitemap>
<sitemap><loc>{here}/month/1.xml</loc><lastmod>2026-11-28</lastmod></sitemap></sitemapindex>"""
MONTH = "<urlset><url><loc>{here}/%d</loc></url></urlset>"
PLACES: dict[str, tuple[str, str | bytes]] = {
    "/rss": ("application/rss+xml", RSS),
    "/mislabelled": ("text/html; charset=utf-8", RSS),
    "/atom": ("application/atom+xml", ATOM),
    "/news.xml": ("text/xml", SITEMAP),
    "/json": ("application/feed+json", JSON),
    "/json-by-another-name": ("application/json; charset=utf-8", JSON),
    "/wide": ("application/rss+xml", '<?xml version="1.0" encoding="utf-16"?>' + RSS[21:]),
    "/newest-last.xml": ("text/xml", OLD_AND_NEW),
    "/packed.xml.gz": ("application/x-gzip", SITEMAP),
    "/index.xml": ("text/xml", INDEX),
    "/month/1.xml": ("text/xml", MONTH % 1),
    "/month/2.xml": ("text/xml", MONTH % 2),
    "/of-indexes.xml": (
        "text/xml",
        "<sitemapindex><sitemap><loc>{here}/index.xml</loc></sitemap></sitemapindex>",
    ),
    "/of-nothing.xml": (
        "text/xml",
        "<sitemapindex><sitemap><loc>{here}/1</loc></sitemap></sitemapindex>",
    ),
    "/cut.gz": ("application/gzip", gzip.compress(SITEMAP.encode())[:20] + b"\xff" * 9),
    "/data": ("application/json", '{"prices": [1, 2]}'),
    "/no-items": ("application/feed+json", '{"version": "https://jsonfeed.org/version/1"}'),
    "/deep": ("application/feed+json", '{"jsonfeed.org":' + "[" * 100_000),
    "/no-feed": ("application/xml", "<note>Prices rose.</note>"),
    "/bomb": (
        "application/rss+xml",
        '<!DOCTYPE rss [<!ENTITY a "{here}/1"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
        "<rss><channel><item><link>&b;</link></item></channel></rss>",
    ),
    "/guids": (
        "application/rss+xml",
        "<rss><channel><link>{here}/</link><item><guid>{here}/1</guid></item>"
        "<item><guid>tag:2</guid><a:link xmlns:a='http://www.w3.org/2005/Atom' href='{here}/2'/>"
        "</item><item><guid isPermaLink='false'>{here}/3</guid></item></channel></rss>",
    ),
    "/ids": (
        "application/atom+xml",
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='{here}/'><entry><id>{here}/1</id>"
        "</entry><entry><id>tag:2</id><link href='2'/></entry></feed>",
    ),
    "/through-another": (
        "application/rss+xml",
        "<!DOCTYPE rss PUBLIC '-//N//DTD RSS 0.91//EN' 'rss.dtd'><rss xmlns:f='f'><item>"
        "<link>http://count.example/1</link><f:origLink>{here}/1</f:origLink></item>"
        "<item><link>{here}/2</link></item></rss>",
    ),
    "/empty": ("application/rss+xml", "<rss><channel><title>News</title></channel></rss>"),
    "/gone": (
        "application/rss+xml",
        "<rss><item><link>{here}/404</link></item><item><link>{here}/1</link></item></rss>",
    ),
}
asked: list[str] = []


class Server(BaseHTTPRequestHandler):
    """Answers as PLACES say, and with a page for a number."""

    def do_GET(self) -> None:
        asked.append(self.path)
        here = f"http://{self.headers['Host']}"
        media, content = PLACES.get(self.path, ("text/plain", PAGE.replace("{n}", self.path[1:])))
        self.send_response(404 if self.path == "/404" else 200)
        self.send_header("Content-Type", media)
        self.end_headers()
        self.wfile.write(as_sent(self.path, content, here))

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def as_sent(path: str, content: str | bytes, here: str) -> bytes:
    """What goes over the wire for a place."""
    if isinstance(content, bytes):
        return content
    text = content.replace("{here}", here)
    sent = text.encode("utf-16" if path == "/wide" else "utf-8")
    return gzip.compress(sent) if path.endswith(".gz") else sent


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
