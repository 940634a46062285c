"""Chains of sources, as an answer changes them."""

from collections.abc import Sequence

from claims_db import Source


def ids(chain: Sequence[Source]) -> list[int]:
    """A chain as it is recorded."""
    return [source.id for source in chain]


def chain_from(origin: Source, suggested: Sequence[Source]) -> list[Source]:
    """The chain that begins at `origin`: of the suggested one what follows it, or its relays.

    With diplomats → Reuters suggested: Reuters gives Reuters, officials give
    officials → Reuters.
    """
    following = ids(suggested)
    if origin.id in following:
        return list(suggested[following.index(origin.id) :])
    return [origin, *suggested[1:]]


def with_relays(
    chain: Sequence[Source], before: Sequence[Source], after: Sequence[Source]
) -> list[Source]:
    """A chain with `after` as its relays where it had `before`; its origin stays."""
    origin, *relays = chain
    kept = [relay for relay in relays if relay not in before]
    return list(dict.fromkeys([origin, *kept, *after]))
