"""Feeds, sitemaps and lists in every form, and the pages in them, by a server on this machine."""

import gzip
from http.server import BaseHTTPRequestHandler

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
