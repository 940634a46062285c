"""Time to the id of a decision: a UUID of version 7 (RFC 9562, section 5.7).

The standard library has none before Python 3.14.
"""

import time
from random import SystemRandom
from uuid import UUID

RANDOM = SystemRandom()


def new_decision_id(latest: str | None = None) -> str:
    """Return an id that sorts after `latest`, even when the clock was set back."""
    milliseconds = time.time_ns() // 1_000_000
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
