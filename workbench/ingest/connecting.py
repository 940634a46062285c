"""A host's name to a connection with one of its public addresses, all of it before a deadline.

The name is looked up once, and what is connected to is the address that was checked: a
name that means another one a moment later (DNS rebinding) changes nothing.
"""

import http.client
import io
import socket
import ssl
import time
from collections.abc import Callable, Iterator
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from threading import Thread
from typing import TYPE_CHECKING

from workbench.ingest.web_errors import NotPublic

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

EMBEDS_IPV4 = ip_network("64:ff9b::/96")
"""How a network that has only IPv6 writes the addresses of IPv4."""

NOT_PUBLIC_4 = tuple(
    ip_network(block)
    for block in (
        *("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16"),
        *("172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16"),
        *("198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3"),
        "168.63.129.16/32",  # of Azure's machines their keeper: public by its number alone
    )
)
PUBLIC_6 = ip_network("2000::/3")
"""All that is given out of IPv6; what was meant for one site once, or for routing, is beside it."""
NOT_PUBLIC_6 = tuple(
    ip_network(block) for block in ("2001::/23", "2001:db8::/32", "2620:4f:8000::/48", "3fff::/20")
)
"""From the registries of special purposes of IANA (RFC 6890), read in November 2026. A list of
our own: that of Python changes with its patch level."""


class Deadline:
    """A moment by which everything must be done."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.begin_anew()

    def begin_anew(self) -> None:
        """Give what may take long all the time again, since it goes on."""
        self._ends = time.monotonic() + self.seconds

    def left(self) -> float:
        """Seconds until then.

        Raises:
            TimeoutError: It has passed.
        """
        left = self._ends - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class CheckedConnection(http.client.HTTPConnection):
    """A connection with a host, made to an address of it that may be connected to."""

    def __init__(
        self,
        name: str,
        host: str,
        port: int,
        *,
        secure: bool,
        deadline: Deadline,
        may_connect: Callable[[str], bool],
    ) -> None:
        self.default_port = 443 if secure else 80
        super().__init__(host, port)
        self._name = name
        self._secure = secure
        self._deadline = deadline
        self._may_connect = may_connect
        self.ip = ""
        """What it is connected to."""

    def connect(self) -> None:
        """Connect to the first permitted address that answers.

        Raises:
            NotPublic: There is none that is permitted.
            OSError: None of those answers.
        """
        sock = self._connected()
        try:
            sock.settimeout(self._deadline.left())
            if self._secure:
                context = ssl.create_default_context()
                sock = context.wrap_socket(sock, server_hostname=self.host)
        except BaseException:
            sock.close()
            raise
        self.sock = TimedSocket(sock, self._deadline)

    def _connected(self) -> socket.socket:
        problem: Exception | None = None
        for family, address in look_up(self.host, self.port, self._deadline):
            if not self._may_connect(address[0]):
                problem = problem or NotPublic(self._name, host=self.host, ip=address[0])
                continue
            sock = socket.socket(family, socket.SOCK_STREAM)
            try:
                sock.settimeout(self._deadline.left() / 2)  # the other half is for the next one
                sock.connect(address)
                if not self._may_connect(sock.getpeername()[0]):
                    raise NotPublic(self._name, host=self.host, ip=sock.getpeername()[0])
                self.ip = address[0]
                return sock
            except OSError as error:
                sock.close()
                problem = error
            except NotPublic:
                sock.close()
                raise
        raise problem or OSError("the name has no address")


class TimedSocket:
    """As much of a socket as http.client uses, with every wait ending at the deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline

    def sendall(self, content: "ReadableBuffer") -> None:
        """Send everything."""
        self._sock.settimeout(self._deadline.left())
        self._sock.sendall(content)

    def makefile(self, mode: str) -> io.BufferedReader:
        """Return what comes, as a file."""
        return io.BufferedReader(TimedReader(self._sock, self._deadline))

    def close(self) -> None:
        """Hang up."""
        self._sock.close()


class TimedReader(io.RawIOBase):
    """What comes through a socket before the deadline."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._file = sock.makefile("rb", buffering=0)  # it outlives the socket's own close()
        self._deadline = deadline

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        """Read what is there, or wait for it until the deadline."""
        self._sock.settimeout(self._deadline.left())
        return self._file.readinto(buffer)

    def close(self) -> None:
        """Hang up, when the socket is closed too."""
        self._file.close()
        super().close()


def look_up(
    host: str, port: int, deadline: Deadline
) -> Iterator[tuple[socket.AddressFamily, tuple[str, int]]]:
    """Yield the addresses of a host; the system's own look-up knows no time limit.

    Raises:
        OSError: There are none, or not in time.
    """
    found: list[tuple[socket.AddressFamily, tuple[str, int]]] = []
    refused: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                found.append((family, address))  # type: ignore[arg-type]  # it may have more parts
        except (OSError, UnicodeError) as error:
            refused.append(error)

    asking = Thread(target=ask, daemon=True)
    asking.start()
    asking.join(deadline.left())
    if asking.is_alive():
        raise TimeoutError
    if refused:
        raise OSError(getattr(refused[0], "strerror", None) or "there is no such host")
    yield from found


def is_public(written: str) -> bool:
    """Whether an IP address is one of the public internet.

    Not the machine itself, its network, what is reserved, a multicast group; nor any of
    these dressed up as an address of IPv6.
    """
    address = ip_address(written)
    if isinstance(address, IPv6Address) and (inner := inner_address(address)):
        address = inner
    if isinstance(address, IPv4Address):
        return not any(address in block for block in NOT_PUBLIC_4)
    return address in PUBLIC_6 and not any(address in block for block in NOT_PUBLIC_6)


def inner_address(address: IPv6Address) -> IPv4Address | None:
    """The address of IPv4 that one of IPv6 stands for."""
    if address in EMBEDS_IPV4:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if int(address) >> 32 & 0xFCFFFFFF == 0x00005EFE:  # ISATAP: the last half is 0:5efe:a.b.c.d
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour
