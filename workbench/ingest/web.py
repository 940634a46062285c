"""A web address to the page there, trusting neither the page nor where it leads.

By the standard library's http.client, for it lets us make the connection ourselves (see
connecting.py). Proxies are not asked.
"""

import http.client
import re
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from workbench.ingest.connecting import CheckedConnection, Deadline, is_public
from workbench.ingest.errors import IngestError
from workbench.ingest.unpacking import unpacked
from workbench.ingest.web_errors import (
    LeadsElsewhere,
    NoAddress,
    NoPage,
    NotFetched,
    PageTooLarge,
    TooManyRedirects,
    TooSlow,
)

LARGEST_PAGE = 10_000_000
"""Bytes, when unpacked."""
SECONDS = 20.0
"""For all of it, from the first look-up of a name to the last byte."""
MOST_REDIRECTS = 3

PORTS = {"http": 80, "https": 443}
FEED_TYPES = (
    *("application/rss+xml", "application/atom+xml", "application/rdf+xml"),
    *("application/xml", "text/xml", "application/feed+json", "application/json"),
    *("application/gzip", "application/x-gzip"),
)
"""Of feeds; large lists of pages are packed files."""
TYPES = ("text/html", "application/xhtml+xml", "text/plain", *FEED_TYPES)
REDIRECTS = (301, 302, 303, 307, 308)
HEADERS = {
    "User-Agent": "claims-workbench",
    "Accept": "text/html, application/xhtml+xml, text/plain, application/rss+xml,"
    " application/atom+xml, application/feed+json, application/xml;q=0.9",
    "Accept-Encoding": "gzip",
    "Connection": "close",
}
PRINTABLE = re.compile(r"[!-~]+")
KEPT = "/%:@!$&'()*+,;=~-._?"
"""Characters of an address that stand as they are; a space and letters beyond ASCII do not."""


class Fetched(NamedTuple):
    """A page as it was fetched."""

    content: bytes
    type: str
    """One of TYPES."""
    charset: str | None
    """The encoding that the server says it is in."""
    address: str
    """Where it was in the end."""


def fetch(
    address: str,
    *,
    max_bytes: int = LARGEST_PAGE,
    may_connect: Callable[[str], bool] | None = None,
    seconds: float = SECONDS,
) -> Fetched:
    """Fetch the page at an address, following a few redirections.

    Args:
        may_connect: Which IP addresses may be connected to. `None`: public ones.

    Raises:
        IngestError: It cannot or must not be fetched.
    """
    permitted = may_connect or is_public
    deadline = Deadline(seconds)
    fetching = Fetching(address, permitted, deadline, may_begin=permitted)
    with (
        told_as_ours(address, slow=TooSlow(address, seconds=seconds)),
        fetching.answered(HEADERS) as (response, found_at),
    ):
        return fetching.page(response, found_at, min(max_bytes, LARGEST_PAGE))


@contextmanager
def told_as_ours(address: str, slow: IngestError) -> Iterator[None]:
    """Let what the network has to say be said as ours; `slow`: when nothing comes in time."""
    try:
        yield
    except TimeoutError:
        raise slow from None
    except ssl.SSLError as error:
        reason = getattr(error, "verify_message", "") or error.reason or "no secure connection"
        raise NotFetched(address, reason=reason.lower().replace("_", " ")) from None
    except OSError as error:
        raise NotFetched(address, reason=error.strerror or str(error) or "no answer") from None
    except http.client.IncompleteRead:
        raise NotFetched(address, reason="it ends before it should") from None
    except (http.client.HTTPException, ValueError) as error:  # a piece of a negative length
        reason = f"the server answers no HTTP ({type(error).__name__})"
        raise NotFetched(address, reason=reason) from None


class Fetching(NamedTuple):
    """One attempt to get at what is at an address."""

    name: str
    """The address as the user gave it."""
    may_connect: Callable[[str], bool]
    """Which IP addresses it may lead to."""
    deadline: Deadline
    may_begin: Callable[[str], bool]
    """Which ones the address itself may be of; to those it may lead back."""

    @contextmanager
    def answered(
        self, headers: Mapping[str, str]
    ) -> Iterator[tuple[http.client.HTTPResponse, str]]:
        """Go where the address leads, and give what is answered there, and its address.

        Raises:
            IngestError: It leads nowhere good.
            OSError: The network says no.
            HTTPException: The server speaks another language.
        """
        address, target = self.name, ""
        permitted = self.may_begin
        for _ in range(MOST_REDIRECTS + 1):
            place = checked(address, target, self.name)
            connection = self._connection(place, permitted)
            try:
                connection.request("GET", target_of(place), headers=headers)
                with connection.getresponse() as response:
                    if response.status not in REDIRECTS:
                        yield response, place._replace(fragment="").geturl()
                        return
                    target = response.headers.get("Location", "")
                    address = place.geturl()
            finally:
                connection.close()
            permitted = self._permitted_after(permitted, connection.ip)
        raise TooManyRedirects(self.name, limit=MOST_REDIRECTS)

    def _connection(
        self, place: SplitResult, may_connect: Callable[[str], bool]
    ) -> CheckedConnection:
        return CheckedConnection(
            self.name,
            host_of(place),
            place.port or PORTS[place.scheme],
            secure=place.scheme == "https",
            deadline=self.deadline,
            may_connect=may_connect,
        )

    def _permitted_after(self, permitted: Callable[[str], bool], ip: str) -> Callable[[str], bool]:
        if permitted is not self.may_begin:
            return permitted
        return lambda other: other == ip or self.may_connect(other)

    def refuse_unless_ok(self, response: http.client.HTTPResponse) -> None:
        """See that a server answers with what it was asked for.

        Raises:
            NotFetched: It answers that it has not got it, or something else.
        """
        if response.status != 200:
            reason = f"the server answers {response.status} {response.reason}".strip()
            raise NotFetched(self.name, reason=reason)

    def page(self, response: http.client.HTTPResponse, address: str, max_bytes: int) -> Fetched:
        """Read the page that a server answers with.

        Raises:
            IngestError: It is none, or too large.
        """
        self.refuse_unless_ok(response)
        media = response.headers.get_content_type() if response.headers["Content-Type"] else ""
        if media not in TYPES:
            raise NoPage(self.name, type=media or "of no type")
        content = bytearray()
        for block in unpacked(self.name, response):
            content += block
            if len(content) > max_bytes:
                raise PageTooLarge(self.name, limit=max_bytes)
        return Fetched(bytes(content), media, response.headers.get_content_charset(), address)


def checked(address: str, target: str, name: str) -> SplitResult:
    """Return the parts of the address that `target` means at another one.

    Raises:
        LeadsElsewhere: It is of another scheme.
        NoAddress: It is malformed, or has a password in it.
    """
    try:
        place = urlsplit(urljoin(address, target.encode("latin-1").decode(errors="replace")))
        place.port  # noqa: B018, it is checked when it is asked for
    except ValueError as error:
        raise NoAddress(name, problem=str(error)) from None
    if place.scheme not in PORTS:
        raise LeadsElsewhere(name, target=place.geturl())
    if place.username is not None or place.password is not None:
        raise NoAddress(name, problem="it has a user's name in it")
    if not host_of(place, name):
        raise NoAddress(name, problem="it names no host")
    return place


def host_of(place: SplitResult, name: str = "") -> str:
    """The host as it is looked up: «приклад.укр» is xn--80aikifvh.xn--j1amh.

    Raises:
        NoAddress: It cannot be the name of one.
    """
    host = place.hostname or ""
    try:
        host = host if host.isascii() else host.encode("idna").decode()
    except UnicodeError:
        raise NoAddress(name, problem="its host is no name of one") from None
    if host and not PRINTABLE.fullmatch(host):
        raise NoAddress(name, problem="its host is no name of one")
    return host


def target_of(place: SplitResult) -> str:
    """What the server is asked for."""
    query = f"?{place.query}" if place.query else ""
    return quote((place.path or "/") + query, safe=KEPT)
