"""What a server answers with to blocks of it, unpacked only as far as they are asked for."""

import zlib
from collections.abc import Iterable, Iterator
from http.client import HTTPResponse

from workbench.ingest.web_errors import NotFetched

BLOCK = 65_536
PACKED = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
NOT_PACKED = ("", "identity")


def unpacked(name: str, response: HTTPResponse) -> Iterator[bytes]:
    """Yield the content in blocks, unpacked only as far as it is asked for.

    Raises:
        NotFetched: It is packed otherwise than we asked, or ends before it should.
    """
    packing = response.headers.get("Content-Encoding", "").strip().lower()
    if packing in NOT_PACKED:
        yield from received(name, response)
        return
    if packing not in PACKED:
        raise NotFetched(name, reason=f"the server packs it as {packing}")
    unpacking = zlib.decompressobj(PACKED[packing])
    try:
        yield from unpacked_blocks(unpacking, received(name, response))
    except zlib.error:
        raise NotFetched(name, reason=f"the server's {packing} is damaged") from None
    if not unpacking.eof:
        raise NotFetched(name, reason="it ends before it should")


def received(name: str, response: HTTPResponse) -> Iterator[bytes]:
    """Yield the content in blocks as it comes.

    Raises:
        NotFetched: It ends before it should.
    """
    while block := response.read(BLOCK):
        yield block
    if response.length:
        raise NotFetched(name, reason="it ends before it should")


def unpacked_blocks(unpacking: "zlib._Decompress", blocks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield unpacked blocks of a limited size, whatever the packed ones would become."""
    for block in blocks:
        while block and not unpacking.eof:
            yield unpacking.decompress(block, BLOCK)
            block = unpacking.unconsumed_tail
    yield unpacking.flush()  # at most what was unpacked of the last block already
