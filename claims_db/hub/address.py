"""The address of a hub to what PostgreSQL's client is told: nothing that gives a secret away."""

import os
from ipaddress import ip_address

from claims_db.hub.errors import BadAddress

SCHEMES = "postgresql://", "postgres://"
BEYOND = {"sslmode": "verify-full", "require_auth": "scram-sha-256", "gssencmode": "disable"}
"""What is asked of a hub that is not on this machine: it shows who it is, and gets no password
that it could use elsewhere. The client's own defaults take plain text and any certificate."""
WAIT = 10
"""Seconds to wait for an answer when connecting."""
NEVER = {"password", "sslpassword", "service", "servicefile", "options"}
"""What an address may not say: secrets, and what would say all the rest somewhere else."""


def connection_parameters(url: str) -> dict[str, str]:
    """Return what the client is told; the password it takes from ~/.pgpass or the environment.

    Raises:
        BadAddress: The address is none, has a password in it, or asks for less safety.
    """
    said = parsed(url)
    if "password" in said:
        raise BadAddress(
            "an address with a password in it is seen by others and is not used. Leave the"
            " password out, and put it into ~/.pgpass or PGPASSWORD."
        )
    for name in NEVER & said.keys():
        raise BadAddress(f"an address that says {name} is not used. Leave it out.")
    told = said | {"connect_timeout": said.get("connect_timeout", str(WAIT))}
    told |= {"application_name": "workbench", "client_encoding": "UTF8"}
    if is_here(said):
        return told
    for name, wanted in BEYOND.items():
        if said.get(name, wanted) != wanted:
            raise BadAddress(f"a hub on another machine is met with {name}={wanted}, no other")
    return told | BEYOND


def parsed(url: str) -> dict[str, str]:
    """What an address says, by the client's own names.

    Raises:
        BadAddress: It is none.
    """
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    if not url.startswith(SCHEMES):
        raise BadAddress("the address of a hub is postgresql://NAME@MACHINE/DATABASE")
    try:
        said = conninfo_to_dict(url)
    except (ProgrammingError, UnicodeError):
        # the client's words repeat the address, with what should not be in it
        raise BadAddress("the address of the hub cannot be read as a postgresql:// one") from None
    return {name: str(value) for name, value in said.items() if value is not None}


def is_here(said: dict[str, str]) -> bool:
    """Whether every machine that an address or the environment names is this one."""
    if os.environ.get("PGSERVICE"):
        return False
    hosts = said.get("host", os.environ.get("PGHOST", "")).split(",")
    addresses = said.get("hostaddr", os.environ.get("PGHOSTADDR", "")).split(",")
    return all(map(is_this_machine, hosts)) and all(map(is_this_machine, addresses))


def is_this_machine(host: str) -> bool:
    """Whether a host is none, a socket's folder, or an address of this machine."""
    if not host or host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
