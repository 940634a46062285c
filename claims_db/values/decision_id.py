"""Time to the id of a decision: a UUID of version 7 (RFC 9562, section 5.7).

The standard library has none before Python 3.14.
"""

import time
from random import SystemRandom
from uuid import UUID

RANDOM = SystemRandom()


AHEAD = 48 * 60 * 60 * 1000
"""Milliseconds that the clocks of others may be ahead of ours; an id beyond is not followed."""


def latest_followed() -> str:
    """Ids from this one on are of a time that no clock has yet: none of ours comes after them."""
    return str(UUID(int=(_now() + AHEAD) << 80))


def new_decision_id(latest: str | None = None) -> str:
    """Return an id that sorts after `latest`, even when the clock was set back.

    So of what one machine has seen nothing is ever later than what is decided there next,
    however fast the clocks of the others are.
    """
    milliseconds = _now()
    if latest is not None:
        milliseconds = max(milliseconds, (UUID(latest).int >> 80) + 1)
    version, variant = 7, 0b10
    return str(
        UUID(
            int=milliseconds << 80
            | version << 76
            | RANDOM.getrandbits(12) << 64
            | variant << 62
            | RANDOM.getrandbits(62)
        )
    )


def _now() -> int:
    return time.time_ns() // 1_000_000
