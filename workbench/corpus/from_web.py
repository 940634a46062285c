"""An input at an address of the web to a file, trusting neither what is sent nor how.

It is fetched as a page is that somebody imports (see workbench/ingest/web.py), but for this: the
host that the user named may stand in her own network, and what comes may take as long as it likes,
so long as it comes.
"""

from collections.abc import Iterator
from http.client import HTTPResponse

from workbench.corpus.copies import Brought, Wanted, keep
from workbench.corpus.errors import NoInput, Stalled
from workbench.ingest.connecting import Deadline, is_public
from workbench.ingest.errors import TooLarge
from workbench.ingest.unpacking import NOT_PACKED, unpacked
from workbench.ingest.web import HEADERS, Fetching, told_as_ours

SECONDS = 30.0
"""Until the server answers, and for each block of what it sends."""
HEADERS_OF_INPUTS = HEADERS | {"Accept": "*/*"}
PAGES = ("text/html", "application/xhtml+xml")
NO_ROWS = ("image", "audio", "video", "font")
LONGEST_MARK = 1_000


def fetch_from_web(wanted: Wanted) -> Brought:
    """Fetch an input, unless it is what it was.

    Raises:
        IngestError: It cannot or must not be fetched.
    """
    pace = Deadline(SECONDS)
    fetching = Fetching(wanted.name, is_public, pace, may_begin=lambda ip: True)
    headers = HEADERS_OF_INPUTS | asked_whether_changed(wanted.known)
    with (
        told_as_ours(wanted.name, slow=Stalled(wanted.name, seconds=SECONDS)),
        fetching.answered(headers) as (response, _),
    ):
        if response.status == 304 and wanted.known:
            return Brought(wanted.known, came=False)
        fetching.refuse_unless_ok(response)
        refuse_what_is_none(wanted, response)
        keep(wanted, paced(fetching, response))
        return Brought(mark_of(response), came=True)


def asked_whether_changed(mark: str) -> dict[str, str]:
    """What to ask beside, so that an input that has its mark still is not sent."""
    if not mark:
        return {}
    return {"If-None-Match" if mark.endswith('"') else "If-Modified-Since": mark}


def mark_of(response: HTTPResponse) -> str:
    """By which the server knows what it sends again: its tag (RFC 9110, 8.8.3), or when it changed.

    A tag is in quotation marks, a moment is not.
    """
    tag = response.headers.get("ETag", "")
    mark = tag if tag.endswith('"') else response.headers.get("Last-Modified", "")
    is_told = mark.isprintable() and mark.isascii() and len(mark) <= LONGEST_MARK
    return mark if is_told else ""


def refuse_what_is_none(wanted: Wanted, response: HTTPResponse) -> None:
    """See that what a server begins to send may be rows.

    Raises:
        IngestError: It is a page, a picture, or too large by its own account.
    """
    media = response.headers.get_content_type() if response.headers["Content-Type"] else ""
    if media in PAGES or media.partition("/")[0] in NO_ROWS:
        raise NoInput(wanted.name, type=media)
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing in NOT_PACKED and (response.length or 0) > wanted.max_bytes:
        raise TooLarge(wanted.name, limit=wanted.max_bytes)


def paced(fetching: Fetching, response: HTTPResponse) -> Iterator[bytes]:
    """Yield what comes, each block of it in time."""
    with told_as_ours(fetching.name, slow=Stalled(fetching.name, seconds=SECONDS)):
        for block in unpacked(fetching.name, response):
            yield block
            fetching.deadline.begin_anew()
