"""An address of a bucket, s3:// or gs://, to what is there, by the file systems of pyarrow.

Who asks is told by the environment, as the tools of the two houses have it: AWS_ACCESS_KEY_ID and
its kin, GOOGLE_APPLICATION_CREDENTIALS.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit

from workbench.corpus.copies import BLOCK, Brought, Wanted, keep
from workbench.corpus.errors import SecretInAddress
from workbench.ingest.errors import NoArticlesInFolder, NoSuchFile
from workbench.ingest.web_errors import NotFetched

SCHEMES = ("s3://", "gs://", "gcs://")
SECRETS = {"access_key", "secret_key", "session_token"}
SECONDS = 60
"""For which Google's are asked again while they do not answer; pyarrow would for a quarter of an
hour. Amazon's are given up sooner."""


def find_in_bucket(address: str, endings: tuple[str, ...]) -> list[str]:
    """Return the addresses of the files in a folder of a bucket, in order; of a file its own.

    Raises:
        IngestError: Nothing is there, or nobody answers.
    """
    place = urlsplit(address)
    refuse_secrets(place)
    if place.path.lower().endswith(endings):
        return [address]
    from pyarrow.fs import FileSelector

    with told_as_ours(address):
        files, path = opened(address)
        inside = files.get_file_info(FileSelector(path.rstrip("/"), recursive=True))
    paths = sorted(one.path for one in inside if one.is_file)
    found = [path for path in paths if path.lower().endswith(endings) and not is_hidden(path)]
    if not found:
        raise NoArticlesInFolder(address, endings=" ".join(endings))
    return [place._replace(path=quote(f"/{path.partition('/')[2]}")).geturl() for path in found]


def is_hidden(path: str) -> bool:
    """Whether a file, or a folder it is in, has a name that begins with a dot."""
    return any(name.startswith(".") for name in path.split("/"))


def fetch_from_bucket(wanted: Wanted) -> Brought:
    """Fetch an input, unless it has the size and the moment that it had.

    Raises:
        IngestError: It is not there, or cannot be fetched.
    """
    with told_as_ours(wanted.name):
        files, path = opened(wanted.name)
        found = files.get_file_info(path)
    if not found.is_file:
        raise NoSuchFile(wanted.name)
    mark = f"{found.size} {found.mtime_ns}"
    if mark == wanted.known:
        return Brought(mark, came=False)
    keep(wanted, received(wanted, files, path, found.size))
    return Brought(mark, came=True)


def received(wanted: Wanted, files: Any, path: str, size: int) -> Iterator[bytes]:
    """Yield what comes, as it is kept there."""
    came = 0
    with told_as_ours(wanted.name), files.open_input_stream(path, compression=None) as stream:
        for block in iter(partial(stream.read, BLOCK), b""):
            came += len(block)
            yield block
    if came != size:
        raise NotFetched(wanted.name, reason="it ends before it should")


def opened(address: str) -> tuple[Any, str]:
    """The file system that an address is of, and the path in it."""
    from pyarrow.fs import FileSystem

    place = urlsplit(address)
    if place.scheme != "s3":
        asked = {"retry_limit_seconds": [str(SECONDS)]} | parse_qs(place.query)
        place = place._replace(query=urlencode(asked, doseq=True))
    found: tuple[Any, str] = FileSystem.from_uri(place.geturl())
    return found


def refuse_secrets(place: SplitResult) -> None:
    """See that an address has nothing in it that is for nobody else.

    Raises:
        SecretInAddress: It has; the tables would tell it to whoever has them.
    """
    if place.password is not None or parse_qs(place.query).keys() & SECRETS:
        raise SecretInAddress(f"{place.scheme}://{place.hostname or ''}{place.path}")


@contextmanager
def told_as_ours(address: str) -> Iterator[None]:
    """Let what pyarrow has to say be said in one line of ours."""
    try:
        yield
    except (OSError, ValueError, NotImplementedError) as error:
        lines = str(error).splitlines() or [type(error).__name__]
        raise NotFetched(address, reason=lines[0].rstrip(".")[:300]) from None
