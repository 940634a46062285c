"""The accounts of a story to its outlets and its independent origins.

Two accounts are independent where their chains share no source. How many origins a story has is
the greatest number of its accounts of which no two share one. Sources that were merged are one
before they come here. Knows no store.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from claims_db.values.records import Source
from claims_db.values.words import UNKNOWN_PUBLISHER

MOST = 22
"""Chains, none of which is part of another, that are compared in every combination; of more, the
shortest go first."""

Sources = frozenset[int]


class Account(NamedTuple):
    """What one outlet says in one claim, and from whom it has it."""

    publisher: Source
    chain: tuple[Source, ...]
    """The origin first, without the publisher; empty: it says so itself."""
    is_rewrite: bool = False
    """Whether its article retells another outlet: then what it says itself is no origin."""

    @property
    def names(self) -> tuple[Source, ...]:
        """Who stands for it by name; nobody: unnamed sources alone do, or nobody is known to."""
        if self.chain:
            return tuple(source for source in self.chain if source.type != "unnamed")
        if self.is_rewrite or self.publisher.name == UNKNOWN_PUBLISHER:
            return ()
        return (self.publisher,)

    @property
    def is_unnamed(self) -> bool:
        """Whether it rests on unnamed sources alone."""
        return bool(self.chain) and not self.names


class Independence(NamedTuple):
    """From how many sides a story comes."""

    outlets: tuple[str, ...]
    """The publishers, in the order of the alphabet."""
    origins: tuple[str, ...]
    """A name for each independent origin: who is in every chain that it stands for."""
    unnamed: int
    """Outlets that have it from unnamed sources, of whom nobody can say whether they are others."""


def independence(accounts: Iterable[Account]) -> Independence:
    """Count outlets and independent origins; the order of the accounts does not matter."""
    given = sorted(set(accounts), key=lambda one: [s.name for s in (one.publisher, *one.chain)])
    chains = {frozenset(s.id for s in one.names): one for one in reversed(given) if one.names}
    names = {source.id: source.name for one in given for source in one.names}
    least = [some for some in chains if not any(other < some for other in chains)]
    apart = most_apart(sorted(least, key=lambda some: (len(some), sorted(names[s] for s in some))))
    origins = (origin_of(some, chains) for some in apart)
    return Independence(
        tuple(sorted({one.publisher.name for one in given})),
        tuple(sorted(names[origin] for origin in origins)),
        len({one.publisher.id for one in given if one.is_unnamed}),
    )


def most_apart(chains: Sequence[Sources]) -> tuple[Sources, ...]:
    """The most chains of which no two share a source, the first ones where there is a choice."""
    if len(chains) > MOST:
        found: list[Sources] = []
        for chain in chains:
            if all(not chain & other for other in found):
                found.append(chain)
        return tuple(found)
    return apart_from(tuple(chains), frozenset())


@lru_cache(10_000)
def apart_from(chains: tuple[Sources, ...], taken: Sources) -> tuple[Sources, ...]:
    """The most of some chains that share no source with each other, nor any that is taken."""
    free = tuple(chain for chain in chains if not chain & taken)
    if not free:
        return ()
    first, rest = free[0], free[1:]
    with_it = (first, *apart_from(rest, first))
    if len(with_it) == len(free):
        return with_it
    without = apart_from(rest, frozenset())
    return with_it if len(with_it) >= len(without) else without


def origin_of(some: Sources, chains: Mapping[Sources, Account]) -> int:
    """The source by which an origin is called: who is in most chains, else the first of its own."""
    order = [source.id for source in chains[some].names]
    return max(order, key=lambda source: sum(source in other for other in chains))
